import { sql } from 'drizzle-orm';
import { type Db, isAnyOf, prepared } from './client.js';
import { isInCall } from './presence.js';
import { users } from './tables.js';

/** What starting a call needs to know of those who are called, and when that was so. */
export async function readCallees(db: Db, ids: readonly string[]) {
  const statement = prepared(db, 'read_callees', () =>
    db
      .select({
        userId: users.id,
        disturbable: sql<boolean>`${users.chosenPresence} <> 'DO_NOT_DISTURB'`,
        // Somebody invisible is in no call that others could know of.
        inCall: sql<boolean>`${users.chosenPresence} <> 'INVISIBLE' AND ${isInCall(db)}`,
        now: sql<Date>`now()`.mapWith(users.createdAt),
      })
      .from(users)
      .where(isAnyOf(users.id, 'ids'))
      .prepare('read_callees'),
  );
  const rows = await statement.execute({ ids: JSON.stringify(ids) });
  return {
    users: new Map(rows.map((row) => [row.userId, row])),
    now: rows[0]?.now ?? new Date(0),
  };
}
