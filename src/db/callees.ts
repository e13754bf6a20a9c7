import { and, asc, eq, exists, gt, inArray, ne, notExists, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { callParticipants, calls } from './call-tables.js';
import { type Db, isAnyOf, prepared } from './client.js';
import { isInCall } from './presence.js';
import { blocks, users } from './user-tables.js';

const callerId = sql.placeholder('callerId');
const me = alias(callParticipants, 'me');

/** What calling them needs to know of those who are called by this user, and when that was so. */
export async function readCallees(db: Db, caller: string, ids: readonly string[]) {
  // Somebody invisible is in no call that others could know of.
  const seen = (is: SQL) => sql<boolean>`${users.chosenPresence} <> 'INVISIBLE' AND ${is}`;
  const statement = prepared(db, 'read_callees', () =>
    db
      .select({
        userId: users.id,
        disturbable: sql<boolean>`${users.chosenPresence} <> 'DO_NOT_DISTURB'`,
        callWaiting: users.callWaiting,
        inCall: seen(isInCall(db)),
        rings: seen(isRungByOthers(db)),
        hasBlocked: sql<boolean>`${hasBlocked(db)}`,
        line: users.line,
        callsBack: sql<string | null>`(${idOfCallToCaller(db)})`,
        isCalled: sql<boolean>`${isCalledByCaller(db)}`,
        now: sql<Date>`now()`.mapWith(users.createdAt),
      })
      .from(users)
      .where(isAnyOf(users.id, 'ids'))
      .prepare('read_callees'),
  );
  const rows = await statement.execute({ callerId: caller, ids: JSON.stringify(ids) });
  return {
    users: new Map(rows.map(({ now: _, ...row }) => [row.userId, row])),
    now: rows[0]?.now ?? new Date(0),
  };
}

/** Whether the user of the row at hand is rung by somebody else than the caller. */
const isRungByOthers = (db: Db): SQL =>
  exists(
    db
      .select({ one: sql`1` })
      .from(callParticipants)
      .where(
        and(
          eq(callParticipants.userId, users.id),
          inArray(callParticipants.state, ['INVITED', 'RINGING']),
          eq(callParticipants.silent, false),
          ne(callParticipants.invitedBy, callerId),
        ),
      ),
  );

const isUnanswered = (db: Db) =>
  and(
    inArray(me.state, ['INVITED', 'RINGING']),
    inArray(calls.status, ['CALLING', 'RINGING']),
    notExists(
      db
        .select({ one: sql`1` })
        .from(callParticipants)
        .where(and(eq(callParticipants.callId, calls.id), gt(callParticipants.position, 1))),
    ),
  );

/** The oldest call of the user of the row at hand to the caller alone that nobody has answered. */
const idOfCallToCaller = (db: Db) =>
  db
    .select({ id: calls.id })
    .from(me)
    .innerJoin(calls, eq(calls.id, me.callId))
    .where(and(eq(me.userId, callerId), eq(calls.callerId, users.id), isUnanswered(db)))
    .orderBy(asc(calls.createdAt), asc(calls.id))
    .limit(1);

/** Whether there is such a call the other way. */
const isCalledByCaller = (db: Db): SQL =>
  exists(
    db
      .select({ one: sql`1` })
      .from(me)
      .innerJoin(calls, eq(calls.id, me.callId))
      .where(and(eq(me.userId, users.id), eq(calls.callerId, callerId), isUnanswered(db))),
  );

/** Whether the user of the row at hand has blocked the caller. */
const hasBlocked = (db: Db): SQL =>
  exists(
    db
      .select({ one: sql`1` })
      .from(blocks)
      .where(and(eq(blocks.userId, users.id), eq(blocks.blockedId, callerId))),
  );
