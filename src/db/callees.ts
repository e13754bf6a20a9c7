import { and, eq, exists, inArray, ne, type SQL, sql } from 'drizzle-orm';
import { callParticipants } from './call-tables.js';
import { type Db, isAnyOf, prepared } from './client.js';
import { isInCall } from './presence.js';
import { blocks, users } from './user-tables.js';

const callerId = sql.placeholder('callerId');

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

/** Whether the user of the row at hand has blocked the caller. */
const hasBlocked = (db: Db): SQL =>
  exists(
    db
      .select({ one: sql`1` })
      .from(blocks)
      .where(and(eq(blocks.userId, users.id), eq(blocks.blockedId, callerId))),
  );
