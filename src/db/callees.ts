import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from './client.js';
import { callParticipants, calls, users } from './tables.js';

/** What starting a call needs to know of those who are called, and when that was so. */
export async function readCallees(db: Db, ids: readonly string[]) {
  const inCall = db
    .select({ one: sql`1` })
    .from(callParticipants)
    .innerJoin(calls, eq(calls.id, callParticipants.callId))
    .where(
      and(
        eq(callParticipants.userId, users.id),
        eq(callParticipants.state, 'JOINED'),
        eq(calls.status, 'CONNECTED'),
      ),
    );
  const rows = await db
    .select({
      userId: users.id,
      disturbable: sql<boolean>`${users.chosenPresence} <> 'DO_NOT_DISTURB'`,
      inCall: sql<boolean>`EXISTS (${inCall})`,
      now: sql<Date>`now()`.mapWith(users.createdAt),
    })
    .from(users)
    .where(inArray(users.id, [...ids]));
  return {
    users: new Map(rows.map((row) => [row.userId, row])),
    now: rows[0]?.now ?? new Date(0),
  };
}
