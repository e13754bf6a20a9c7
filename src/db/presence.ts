import { and, eq, exists, inArray, ne, type SQL, sql } from 'drizzle-orm';
import type { ChosenPresence, PresenceFacts } from '../lifecycle/presence.js';
import { callParticipants, calls } from './call-tables.js';
import { type Db, isAnyOf, prepared } from './client.js';
import { meetingParticipants } from './meeting-tables.js';
import { users } from './user-tables.js';

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

/** Whether the user of the row at hand is in the room of a meeting. */
const isInMeeting = (db: Db): SQL =>
  exists(
    db
      .select({ one: sql`1` })
      .from(meetingParticipants)
      .where(
        and(eq(meetingParticipants.userId, users.id), eq(meetingParticipants.state, 'JOINED')),
      ),
  );

/** What the database knows of the users' presence. */
export function readPresenceFacts(
  db: Db,
  userIds: readonly string[],
): Promise<Omit<PresenceFacts, 'connected'>[]> {
  const statement = prepared(db, 'read_presence', () =>
    db
      .select({
        userId: users.id,
        chosen: users.chosenPresence,
        text: users.presenceText,
        lastSeenAt: users.lastSeenAt,
        inCall: sql<boolean>`(${isInCall(db)} OR ${isInMeeting(db)})`,
      })
      .from(users)
      .where(isAnyOf(users.id, 'ids'))
      .prepare('read_presence'),
  );
  return statement.execute({ ids: JSON.stringify(userIds) });
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

/** Notes that users were here until now; not of those who are invisible, nor of those whom somebody is just noting. */
export async function noteLastSeen(db: Db, userIds: readonly string[]): Promise<void> {
  if (userIds.length === 0) return;
  // Nodes with common users would else wait for each other's rows in a circle.
  const free = db
    .select({ id: users.id })
    .from(users)
    .where(and(inArray(users.id, [...userIds]), ne(users.chosenPresence, 'INVISIBLE')))
    .for('no key update', { skipLocked: true });
  await db.update(users).set({ lastSeenAt: sql`now()` }).where(inArray(users.id, free));
}
