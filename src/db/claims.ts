import { sql } from 'drizzle-orm';
import { callParticipantsTable, callsTable } from './call/tables.js';
import type { Db } from './client.js';
import { meetingParticipantsTable, meetingsTable } from './meeting/tables.js';
import { returning } from './record.js';

// Jobs claim the rows that are due. One node gets each row, and if it dies the claim expires.

/** Number of rows that one claim takes. */
const BATCH = 200;

/** Claims participants whose ring has passed its deadline, and returns their calls. */
export async function claimTimedOutRings(db: Db, claimS: number): Promise<string[]> {
  const claimed = await claim(
    db,
    sql`p.state IN ('INVITED', 'RINGING') AND p.rings_until <= now()`,
    claimS,
  );
  return [...new Set(claimed.map(({ callId }) => callId))];
}

/** Claims participants who have had no heartbeat lately, in calls that have been connected for as long. */
export function claimLostParticipants(
  db: Db,
  lostAfterS: number,
  claimS: number,
): Promise<{ callId: string; userId: string }[]> {
  const before = sql`now() - make_interval(secs => ${lostAfterS})`;
  return claim(
    db,
    sql`p.state = 'JOINED' AND p.seen_at < ${before} AND EXISTS (
      SELECT 1 FROM ${callsTable} AS c WHERE c.id = p.call_id AND c.connected_at < ${before} AND c.ended_at IS NULL)`,
    claimS,
  );
}

function claim(db: Db, due: ReturnType<typeof sql>, claimS: number) {
  const claimed = returning(
    db,
    'claimed',
    {
      callId: callParticipantsTable.callId,
      userId: callParticipantsTable.userId,
    },
    sql`
    UPDATE ${callParticipantsTable} AS t SET claimed_until = now() + make_interval(secs => ${claimS})
    FROM (
      SELECT p.call_id, p.user_id FROM ${callParticipantsTable} AS p
      WHERE ${due} AND (p.claimed_until IS NULL OR p.claimed_until < now())
      LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
    ) AS due
    WHERE t.call_id = due.call_id AND t.user_id = due.user_id`,
    't',
  );
  return db.with(claimed).select().from(claimed);
}

/** Claims participants in the room or the waiting room of a meeting without a recent heartbeat. */
export function claimLostMeetingParticipants(
  db: Db,
  lostAfterS: number,
  claimS: number,
): Promise<{ meetingId: string; userId: string; terminalId: string }[]> {
  const claimed = returning(
    db,
    'claimed',
    {
      meetingId: meetingParticipantsTable.meetingId,
      userId: meetingParticipantsTable.userId,
      terminalId: sql<string>`t.terminal_id`.as('terminal_id'),
    },
    sql`
    UPDATE ${meetingParticipantsTable} AS t SET claimed_until = now() + make_interval(secs => ${claimS})
    FROM (
      SELECT p.meeting_id, p.user_id FROM ${meetingParticipantsTable} AS p
      WHERE p.state IN ('WAITING', 'JOINED') AND p.seen_at < now() - make_interval(secs => ${lostAfterS})
        AND (p.claimed_until IS NULL OR p.claimed_until < now())
      LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
    ) AS due
    WHERE t.meeting_id = due.meeting_id AND t.user_id = due.user_id`,
    't',
  );
  return db.with(claimed).select().from(claimed);
}

/** Claims meetings whose room has been empty for the grace time. */
export async function claimDesertedMeetings(
  db: Db,
  graceS: number,
  claimS: number,
): Promise<string[]> {
  const claimed = returning(
    db,
    'claimed',
    { id: meetingsTable.id },
    sql`
    UPDATE ${meetingsTable} AS t SET claimed_until = now() + make_interval(secs => ${claimS})
    FROM (
      SELECT m.id FROM ${meetingsTable} AS m
      WHERE m.status = 'ACTIVE' AND m.empty_since <= now() - make_interval(secs => ${graceS})
        AND (m.claimed_until IS NULL OR m.claimed_until < now())
      LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
    ) AS due
    WHERE t.id = due.id`,
    't',
  );
  return (await db.with(claimed).select().from(claimed)).map(({ id }) => id);
}
