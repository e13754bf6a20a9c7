import { and, eq, exists, gt, inArray, isNotNull, isNull, lt, or, sql } from 'drizzle-orm';
import { type Db, prepared } from './client.js';
import { refreshTokens, sessions, users } from './user-tables.js';

const inSeconds = (s: number) => sql<Date>`now() + make_interval(secs => ${s})`;

/** Begins a session with its first refresh token. */
export async function beginSession(
  db: Db,
  userId: string,
  tokenHash: string,
  ttlS: number,
): Promise<string> {
  const begun = db.$with('begun').as(
    db
      .insert(sessions)
      .values({ userId, expiresAt: inSeconds(ttlS) })
      .returning({ id: sessions.id }),
  );
  const token = db.$with('token', { sessionId: refreshTokens.sessionId }).as(sql`
    INSERT INTO ${refreshTokens} (hash, session_id) SELECT ${tokenHash}, begun.id FROM begun RETURNING session_id`);
  const [row] = await db.with(begun, token).select().from(token);
  if (!row) throw new Error('A session was not written.');
  return row.sessionId;
}

/** What came of presenting a refresh token. */
export type Rotation =
  | { outcome: 'rotated'; sessionId: string; userId: string }
  /** The session that the token belonged to, ended because of this. */
  | { outcome: 'reused'; sessionId: string }
  | { outcome: 'unknown' };

/**
 * Uses up a refresh token and enters its successor. A token that was used within the grace rotates
 * again, to the same successor; one that was used before ends its whole session.
 */
export async function rotateRefreshToken(
  db: Db,
  token: { hash: string; successorHash: string },
  times: { ttlS: number; graceS: number },
): Promise<Rotation> {
  const fresh = or(
    isNull(refreshTokens.usedAt),
    gt(refreshTokens.usedAt, sql`now() - make_interval(secs => ${times.graceS})`),
  );
  const used = db.$with('used', { sessionId: refreshTokens.sessionId }).as(sql`
    UPDATE ${refreshTokens} SET used_at = coalesce(used_at, now())
    WHERE hash = ${token.hash} AND ${fresh}
      AND EXISTS (SELECT 1 FROM ${sessions} WHERE ${sessions.id} = ${refreshTokens.sessionId} AND ${isLive})
    RETURNING session_id`);
  const successor = db.$with('successor', { sessionId: refreshTokens.sessionId }).as(sql`
    INSERT INTO ${refreshTokens} (hash, session_id) SELECT ${token.successorHash}, used.session_id FROM used
    ON CONFLICT (hash) DO NOTHING RETURNING session_id`);
  const kept = db.$with('kept', { sessionId: sessions.id, userId: sessions.userId }).as(sql`
    UPDATE ${sessions} AS s SET expires_at = ${inSeconds(times.ttlS)} FROM used WHERE s.id = used.session_id RETURNING s.id, s.user_id`);
  const [row] = await db.with(used, successor, kept).select().from(kept);
  if (row) return { outcome: 'rotated', ...row };
  const [ended] = await db
    .update(sessions)
    .set({ endedAt: sql`now()` })
    .where(
      and(
        isLive,
        sql`${sessions.id} = (SELECT ${refreshTokens.sessionId} FROM ${refreshTokens}
          WHERE ${refreshTokens.hash} = ${token.hash} AND ${refreshTokens.usedAt} IS NOT NULL)`,
      ),
    )
    .returning({ sessionId: sessions.id });
  return ended ? { outcome: 'reused', ...ended } : { outcome: 'unknown' };
}

const isLive = and(isNull(sessions.endedAt), gt(sessions.expiresAt, sql`now()`));

/**
 * Ends a session; ending it again changes nothing. The session of an outside issuer is not known before,
 * and is entered as ended until its token expires.
 */
export async function endSession(
  db: Db,
  { sessionId, userId, expiresAt }: { sessionId: string; userId: string; expiresAt: Date },
): Promise<void> {
  await db
    .insert(sessions)
    .values({ id: sessionId, userId, expiresAt, endedAt: sql`now()` })
    .onConflictDoUpdate({
      target: sessions.id,
      set: { endedAt: sql`now()` },
      setWhere: sql`${sessions.userId} = ${userId} AND ${sessions.endedAt} IS NULL`,
    });
}

/** Whether somebody has ended the session. */
export async function isSessionEnded(
  db: Db,
  { sessionId, userId }: { sessionId: string; userId: string },
): Promise<boolean> {
  const rows = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(
      and(eq(sessions.id, sessionId), eq(sessions.userId, userId), isNotNull(sessions.endedAt)),
    );
  return rows.length > 0;
}

/** Those of the sessions that are over. */
export async function readEndedSessions(db: Db, sessionIds: readonly string[]): Promise<string[]> {
  if (sessionIds.length === 0) return [];
  const rows = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(inArray(sessions.id, [...sessionIds]), isNotNull(sessions.endedAt)));
  return rows.map(({ id }) => id);
}

/** Whether the session goes on and its user exists. */
export async function isSessionLive(db: Db, sessionId: string, userId: string): Promise<boolean> {
  const statement = prepared(db, 'is_session_live', () =>
    db
      .select({ id: sessions.id })
      .from(sessions)
      .innerJoin(users, eq(users.id, sessions.userId))
      .where(
        and(
          eq(sessions.id, sql.placeholder('sessionId')),
          eq(sessions.userId, sql.placeholder('userId')),
          isLive,
        ),
      )
      .prepare('is_session_live'),
  );
  return (await statement.execute({ sessionId, userId })).length > 0;
}

/** Deletes sessions, with their tokens, that no token can revive and no access token outlives. */
export async function deleteDeadSessions(db: Db, accessTokenTtlS: number): Promise<void> {
  const before = sql`now() - make_interval(secs => ${accessTokenTtlS})`;
  // One of an outside issuer has no refresh token here, and stays ended until its own token expires.
  const isOurs = exists(
    db.select({ one: sql`1` }).from(refreshTokens).where(eq(refreshTokens.sessionId, sessions.id)),
  );
  await db
    .delete(sessions)
    .where(or(lt(sessions.expiresAt, before), and(lt(sessions.endedAt, before), isOurs)));
}
