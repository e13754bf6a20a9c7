import { and, asc, eq, exists, gt, inArray, ne, notExists, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { isInCall } from '../account/presence.js';
import { blocksTable, usersTable } from '../account/tables.js';
import { type Db, isAnyOf, prepared } from '../client.js';
import { callParticipantsTable, callsTable } from './tables.js';

const callerId = sql.placeholder('callerId');
const me = alias(callParticipantsTable, 'me');

/** Reads the facts that decide how users ring, such as those for `isBusy`, and the time of the read. */
export async function readCallees(db: Db, caller: string, ids: readonly string[]) {
  // Nobody may notice that an invisible user is in a call.
  const ifVisible = (is: SQL) =>
    sql<boolean>`${usersTable.chosenPresence} <> 'INVISIBLE' AND ${is}`;
  const statement = prepared(db, 'read_callees', () =>
    db
      .select({
        userId: usersTable.id,
        disturbable: sql<boolean>`${usersTable.chosenPresence} <> 'DO_NOT_DISTURB'`,
        callWaiting: usersTable.callWaiting,
        inCall: ifVisible(isInCall(db)),
        ringing: ifVisible(isRungByOthers(db)),
        hasBlocked: sql<boolean>`${hasBlocked(db)}`,
        ringVersion: usersTable.ringVersion,
        callIdToCaller: sql<string | null>`(${idOfCallToCaller(db)})`,
        isCalledByCaller: sql<boolean>`${isCalledByCaller(db)}`,
        now: sql<Date>`now()`.mapWith(usersTable.createdAt),
      })
      .from(usersTable)
      .where(isAnyOf(usersTable.id, 'ids'))
      .prepare('read_callees'),
  );
  const rows = await statement.execute({ callerId: caller, ids: JSON.stringify(ids) });
  return {
    users: new Map(rows.map(({ now: _, ...row }) => [row.userId, row])),
    now: rows[0]?.now ?? new Date(0),
  };
}

/** Whether a user other than the caller rings the user of the current row. */
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
          ne(callParticipantsTable.invitedBy, callerId),
        ),
      ),
  );

const isUnanswered = (db: Db) =>
  and(
    inArray(me.state, ['INVITED', 'RINGING']),
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

/** The oldest unanswered one-to-one call from the user of the current row to the caller. */
const idOfCallToCaller = (db: Db) =>
  db
    .select({ id: callsTable.id })
    .from(me)
    .innerJoin(callsTable, eq(callsTable.id, me.callId))
    .where(and(eq(me.userId, callerId), eq(callsTable.callerId, usersTable.id), isUnanswered(db)))
    .orderBy(asc(callsTable.createdAt), asc(callsTable.id))
    .limit(1);

/** Whether an unanswered one-to-one call from the caller to the user of the current row exists. */
const isCalledByCaller = (db: Db): SQL =>
  exists(
    db
      .select({ one: sql`1` })
      .from(me)
      .innerJoin(callsTable, eq(callsTable.id, me.callId))
      .where(
        and(eq(me.userId, usersTable.id), eq(callsTable.callerId, callerId), isUnanswered(db)),
      ),
  );

/** Whether the user of the current row has blocked the caller. */
const hasBlocked = (db: Db): SQL =>
  exists(
    db
      .select({ one: sql`1` })
      .from(blocksTable)
      .where(and(eq(blocksTable.userId, usersTable.id), eq(blocksTable.blockedId, callerId))),
  );
