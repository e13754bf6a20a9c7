import { and, asc, eq, exists, gt, inArray, ne, notExists, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { isInCall } from '../account/presence.js';
import { blocksTable, usersTable } from '../account/tables.js';
import { type Db, isAnyOf, prepared, withConstants } from '../client.js';
import { callParticipantsTable, callsTable } from './tables.js';

const ringerId = sql.placeholder('ringerId');
/** The callee of a one-to-one call. */
const rung = alias(callParticipantsTable, 'rung');

/**
 * Reads the facts that decide how users ring, such as those for `isBusy`, and the time of the read. The ringer is the
 * user who rings them: the caller of a new call, or the user who invites or transfers.
 */
export async function readCallees(db: Db, ringer: string, ids: readonly string[]) {
  // Nobody may notice that an invisible user is in a call.
  const ifVisible = (is: SQL) =>
    sql<boolean>`${usersTable.chosenPresence} <> 'INVISIBLE' AND ${is}`;
  const statement = prepared(db, 'read_callees', () =>
    db
      .select({
        userId: usersTable.id,
        disturbable: sql<boolean>`${usersTable.chosenPresence} <> 'DO_NOT_DISTURB'`,
        callWaiting: usersTable.callWaiting,
        inCall: ifVisible(withConstants(isInCall(db))),
        ringing: ifVisible(withConstants(isRungByOthers(db))),
        hasBlocked: sql<boolean>`${hasBlocked(db)}`,
        ringVersion: usersTable.ringVersion,
        callIdToRinger: withConstants(sql<string | null>`(${idOfCallToRinger(db)})`),
        isCalledByRinger: withConstants(sql<boolean>`${isCalledByRinger(db)}`),
        now: sql<Date>`now()`.mapWith(usersTable.createdAt),
      })
      .from(usersTable)
      .where(isAnyOf(usersTable.id, 'ids'))
      .prepare('read_callees'),
  );
  const rows = await statement.execute({ ringerId: ringer, ids: JSON.stringify(ids) });
  return {
    users: new Map(rows.map(({ now: _, ...row }) => [row.userId, row])),
    now: rows[0]?.now ?? new Date(0),
  };
}

/** Whether a user other than the ringer rings the user of the current row. */
const isRungByOthers = (db: Db): SQL =>
  exists(
    db
      .select({ one: sql`1` })
      .from(callParticipantsTable)
      .where(
        and(
          eq(callParticipantsTable.userId, usersTable.id),
          inArray(callParticipantsTable.state, ['INVITED', 'RINGING']),
          eq(callParticipantsTable.silent, false),
          ne(callParticipantsTable.invitedBy, ringerId),
        ),
      ),
  );

/** Whether a call is unanswered and has two participants. */
const isUnansweredOneToOne = (db: Db) =>
  and(
    inArray(rung.state, ['INVITED', 'RINGING']),
    inArray(callsTable.status, ['CALLING', 'RINGING']),
    notExists(
      db
        .select({ one: sql`1` })
        .from(callParticipantsTable)
        .where(
          and(
            eq(callParticipantsTable.callId, callsTable.id),
            gt(callParticipantsTable.position, 1),
          ),
        ),
    ),
  );

/** The oldest unanswered one-to-one call from the user of the current row to the ringer. */
const idOfCallToRinger = (db: Db) =>
  db
    .select({ id: callsTable.id })
    .from(rung)
    .innerJoin(callsTable, eq(callsTable.id, rung.callId))
    .where(
      and(
        eq(rung.userId, ringerId),
        eq(callsTable.callerId, usersTable.id),
        isUnansweredOneToOne(db),
      ),
    )
    .orderBy(asc(callsTable.createdAt), asc(callsTable.id))
    .limit(1);

/** Whether an unanswered one-to-one call from the ringer to the user of the current row exists. */
const isCalledByRinger = (db: Db): SQL =>
  exists(
    db
      .select({ one: sql`1` })
      .from(rung)
      .innerJoin(callsTable, eq(callsTable.id, rung.callId))
      .where(
        and(
          eq(rung.userId, usersTable.id),
          eq(callsTable.callerId, ringerId),
          isUnansweredOneToOne(db),
        ),
      ),
  );

/** Whether the user of the current row has blocked the ringer. */
const hasBlocked = (db: Db): SQL =>
  exists(
    db
      .select({ one: sql`1` })
      .from(blocksTable)
      .where(and(eq(blocksTable.userId, usersTable.id), eq(blocksTable.blockedId, ringerId))),
  );
