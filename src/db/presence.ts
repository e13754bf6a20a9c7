import { and, eq, exists, inArray, ne, type SQL, sql } from 'drizzle-orm';
import type { ChosenPresence, PresenceFacts } from '../lifecycle/presence.js';
import type { Db } from './client.js';
import { callParticipants, calls, users } from './tables.js';

/** Whether the user of the row at hand takes part in a connected call. */
export const isInCall = (db: Db): SQL<boolean> =>
  exists(
    db
      .select({ one: sql`1` })
      .from(callParticipants)
      .innerJoin(calls, eq(calls.id, callParticipants.callId))
      .where(
        and(
          eq(callParticipants.userId, users.id),
          eq(callParticipants.state, 'JOINED'),
          eq(calls.status, 'CONNECTED'),
        ),
      ),
  ) as SQL<boolean>;

/** What the database knows of the users' presence. */
export function readPresenceFacts(
  db: Db,
  userIds: readonly string[],
): Promise<Omit<PresenceFacts, 'connected'>[]> {
  return db
    .select({
      userId: users.id,
      chosen: users.chosenPresence,
      text: users.presenceText,
      lastSeenAt: users.lastSeenAt,
      inCall: isInCall(db),
    })
    .from(users)
    .where(inArray(users.id, [...userIds]));
}

/** Writes what a user chose. To the others, who is here and becomes invisible looks as if they left now. */
export async function choosePresence(
  db: Db,
  { userId, connected }: Pick<PresenceFacts, 'userId' | 'connected'>,
  chosen: ChosenPresence,
  text: string | null,
): Promise<void> {
  const vanishes = sql`${connected && chosen === 'INVISIBLE'} AND ${users.chosenPresence} <> 'INVISIBLE'`;
  await db
    .update(users)
    .set({
      chosenPresence: chosen,
      presenceText: text,
      lastSeenAt: sql`CASE WHEN ${vanishes} THEN now() ELSE ${users.lastSeenAt} END`,
    })
    .where(eq(users.id, userId));
}

/** Notes that users were here until now; not of those who are invisible. */
export async function noteLastSeen(db: Db, userIds: readonly string[]): Promise<void> {
  await db
    .update(users)
    .set({ lastSeenAt: sql`now()` })
    .where(and(inArray(users.id, [...userIds]), ne(users.chosenPresence, 'INVISIBLE')));
}
