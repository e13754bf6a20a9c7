import { and, eq, exists, gt, isNotNull, isNull, lt, or, sql } from 'drizzle-orm';
import { type Db, isAnyOf, prepared } from '../client.js';
import { returning } from '../record.js';
import { refreshTokensTable, sessionsTable, usersTable } from './tables.js';

const inSeconds = (s: number) => sql<Date>`now() + make_interval(secs => ${s})`;

/** Starts a session with its first refresh token. */
export async function startSession(
  db: Db,
  userId: string,
  tokenHash: string,
  ttlS: number,
): Promise<string> {
  const started = db.$with('begun').as(
    db
      .insert(sessionsTable)
      .values({ userId, expiresAt: inSeconds(ttlS) })
      .returning({ id: sessionsTable.id }),
  );
  const token = returning(
    db,
    'token',
    { sessionId: refreshTokensTable.sessionId },
    sql`
    INSERT INTO ${refreshTokensTable} (hash, session_id) SELECT ${tokenHash}, begun.id FROM begun`,
  );
  const [row] = await db.with(started, token).select().from(token);
  if (!row) throw new Error('A session was not written.');
  return row.sessionId;
}

/** The result of presenting a refresh token. */
export type Rotation =
  | { outcome: 'rotated'; sessionId: string; userId: string }
  /** The token's session, which has ended because of the reuse. */
  | { outcome: 'reused'; sessionId: string }
  | { outcome: 'unknown' };

/**
 * Uses a refresh token and stores its successor. A token that was used within the grace time rotates again, to the same
 * successor. A token that was used earlier ends its session.
 */
export async function rotateRefreshToken(
  db: Db,
  token: { hash: string; successorHash: string },
  times: { ttlS: number; graceS: number },
): Promise<Rotation> {
  const fresh = or(
    isNull(refreshTokensTable.usedAt),
    gt(refreshTokensTable.usedAt, sql`now() - make_interval(secs => ${times.graceS})`),
  );
  const used = returning(
    db,
    'used',
    { sessionId: refreshTokensTable.sessionId },
    sql`
    UPDATE ${refreshTokensTable} SET used_at = coalesce(used_at, now())
    WHERE hash = ${token.hash} AND ${fresh}
      AND EXISTS (SELECT 1 FROM ${sessionsTable} WHERE ${sessionsTable.id} = ${refreshTokensTable.sessionId} AND ${isLive})`,
  );
  const successor = returning(
    db,
    'successor',
    { sessionId: refreshTokensTable.sessionId },
    sql`
    INSERT INTO ${refreshTokensTable} (hash, session_id) SELECT ${token.successorHash}, used.session_id FROM used
    ON CONFLICT (hash) DO NOTHING`,
  );
  const kept = returning(
    db,
    'kept',
    { sessionId: sessionsTable.id, userId: sessionsTable.userId },
    sql`
    UPDATE ${sessionsTable} AS s SET expires_at = ${inSeconds(times.ttlS)} FROM used WHERE s.id = used.session_id`,
    's',
  );
  const [row] = await db.with(used, successor, kept).select().from(kept);
  if (row) return { outcome: 'rotated', ...row };
  const [ended] = await db
    .update(sessionsTable)
    .set({ endedAt: sql`now()` })
    .where(
      and(
        isLive,
        sql`${sessionsTable.id} = (SELECT ${refreshTokensTable.sessionId} FROM ${refreshTokensTable}
          WHERE ${refreshTokensTable.hash} = ${token.hash} AND ${refreshTokensTable.usedAt} IS NOT NULL)`,
      ),
    )
    .returning({ sessionId: sessionsTable.id });
  return ended ? { outcome: 'reused', ...ended } : { outcome: 'unknown' };
}

const isLive = and(isNull(sessionsTable.endedAt), gt(sessionsTable.expiresAt, sql`now()`));

/**
 * Ends a session; a repetition changes nothing. A session of an outside issuer is unknown here. It is stored as ended
 * until its token expires.
 */
export async function endSession(
  db: Db,
  { sessionId, userId, expiresAt }: { sessionId: string; userId: string; expiresAt: Date },
): Promise<void> {
  await db
    .insert(sessionsTable)
    .values({ id: sessionId, userId, expiresAt, endedAt: sql`now()` })
    .onConflictDoUpdate({
      target: sessionsTable.id,
      set: { endedAt: sql`now()` },
      setWhere: sql`${sessionsTable.userId} = ${userId} AND ${sessionsTable.endedAt} IS NULL`,
    });
}

/** Whether the session was ended. */
export async function isSessionEnded(
  db: Db,
  { sessionId, userId }: { sessionId: string; userId: string },
): Promise<boolean> {
  const rows = await db
    .select({ id: sessionsTable.id })
    .from(sessionsTable)
    .where(
      and(
        eq(sessionsTable.id, sessionId),
        eq(sessionsTable.userId, userId),
        isNotNull(sessionsTable.endedAt),
      ),
    );
  return rows.length > 0;
}

/** The sessions among these that were ended. */
export async function readEndedSessions(db: Db, sessionIds: readonly string[]): Promise<string[]> {
  if (sessionIds.length === 0) return [];
  const statement = prepared(db, 'read_ended_sessions', () =>
    db
      .select({ id: sessionsTable.id })
      .from(sessionsTable)
      .where(and(isAnyOf(sessionsTable.id, 'sessionIds'), isNotNull(sessionsTable.endedAt)))
      .prepare('read_ended_sessions'),
  );
  const rows = await statement.execute({ sessionIds: JSON.stringify(sessionIds) });
  return rows.map(({ id }) => id);
}

/** The users of those sessions that are live, if the users exist. */
export async function readLiveSessions(
  db: Db,
  sessionIds: readonly string[],
): Promise<Map<string, string>> {
  const statement = prepared(db, 'read_live_sessions', () =>
    db
      .select({ id: sessionsTable.id, userId: usersTable.id })
      .from(sessionsTable)
      .innerJoin(usersTable, eq(usersTable.id, sessionsTable.userId))
      .where(and(isAnyOf(sessionsTable.id, 'sessionIds'), isLive))
      .prepare('read_live_sessions'),
  );
  const rows = await statement.execute({ sessionIds: JSON.stringify(sessionIds) });
  return new Map(rows.map(({ id, userId }) => [id, userId]));
}

/** Deletes sessions, with their tokens, that no refresh token can revive and no access token outlives. */
export async function deleteDeadSessions(db: Db, accessTokenTtlS: number): Promise<void> {
  const before = sql`now() - make_interval(secs => ${accessTokenTtlS})`;
  // A session of an outside issuer has no refresh token here, and stays ended until its own token expires.
  const hasRefreshToken = exists(
    db
      .select({ one: sql`1` })
      .from(refreshTokensTable)
      .where(eq(refreshTokensTable.sessionId, sessionsTable.id)),
  );
  await db
    .delete(sessionsTable)
    .where(
      or(
        lt(sessionsTable.expiresAt, before),
        and(lt(sessionsTable.endedAt, before), hasRefreshToken),
      ),
    );
}
