import { and, eq, exists, inArray, ne, type SQL, sql } from 'drizzle-orm';
import type { ChosenPresence, PresenceFacts } from '../../lifecycle/presence.js';
import { callParticipantsTable, callsTable } from '../call/tables.js';
import { type Db, isAnyOf, prepared, withConstants } from '../client.js';
import { meetingParticipantsTable } from '../meeting/tables.js';
import { usersTable } from './tables.js';

/** Whether the user of the current row takes part in a connected call. */
export const isInCall = (db: Db): SQL<boolean> =>
  exists(
    db
      .select({ one: sql`1` })
      .from(callParticipantsTable)
      .innerJoin(callsTable, eq(callsTable.id, callParticipantsTable.callId))
      .where(
        and(
          eq(callParticipantsTable.userId, usersTable.id),
          eq(callParticipantsTable.state, 'JOINED'),
          eq(callsTable.status, 'CONNECTED'),
        ),
      ),
  ) as SQL<boolean>;

/** Whether the user of the current row is in the room of a meeting. */
const isInMeeting = (db: Db): SQL =>
  exists(
    db
      .select({ one: sql`1` })
      .from(meetingParticipantsTable)
      .where(
        and(
          eq(meetingParticipantsTable.userId, usersTable.id),
          eq(meetingParticipantsTable.state, 'JOINED'),
        ),
      ),
  );

/** The stored part of the users' presence facts. */
export function readPresenceFacts(
  db: Db,
  userIds: readonly string[],
): Promise<Omit<PresenceFacts, 'connected'>[]> {
  const statement = prepared(db, 'read_presence', () =>
    db
      .select({
        userId: usersTable.id,
        chosen: usersTable.chosenPresence,
        text: usersTable.presenceText,
        lastSeenAt: usersTable.lastSeenAt,
        inCall: withConstants(sql<boolean>`(${isInCall(db)} OR ${isInMeeting(db)})`),
      })
      .from(usersTable)
      .where(isAnyOf(usersTable.id, 'ids'))
      .prepare('read_presence'),
  );
  return statement.execute({ ids: JSON.stringify(userIds) });
}

/** Stores a chosen presence. For others, a connected user who becomes invisible seems to have left now. */
export async function choosePresence(
  db: Db,
  { userId, connected }: Pick<PresenceFacts, 'userId' | 'connected'>,
  chosen: ChosenPresence,
  text: string | null,
): Promise<void> {
  const becomesInvisible = sql`${connected && chosen === 'INVISIBLE'} AND ${usersTable.chosenPresence} <> 'INVISIBLE'`;
  await db
    .update(usersTable)
    .set({
      chosenPresence: chosen,
      presenceText: text,
      lastSeenAt: sql`CASE WHEN ${becomesInvisible} THEN now() ELSE ${usersTable.lastSeenAt} END`,
    })
    .where(eq(usersTable.id, userId));
}

/** Records that users are online now. Skips invisible users, and rows that another node is updating. */
export async function updateLastSeen(db: Db, userIds: readonly string[]): Promise<void> {
  if (userIds.length === 0) return;
  // Nodes with common users would otherwise deadlock on each other's rows.
  const unlocked = db
    .select({ id: usersTable.id })
    .from(usersTable)
    .where(and(inArray(usersTable.id, [...userIds]), ne(usersTable.chosenPresence, 'INVISIBLE')))
    .for('no key update', { skipLocked: true });
  await db
    .update(usersTable)
    .set({ lastSeenAt: sql`now()` })
    .where(inArray(usersTable.id, unlocked));
}
