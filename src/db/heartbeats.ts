import { sql } from 'drizzle-orm';
import type { Device } from '../lifecycle/call/state.js';
import { callParticipantsTable } from './call/tables.js';
import type { Db } from './client.js';
import { meetingParticipantsTable } from './meeting/tables.js';
import { returning } from './record.js';

/** Records a heartbeat for every participant whose device is connected, in one statement. */
export type RecordHeartbeats = (devices: readonly Device[]) => Promise<void>;

/** Prepares the statement. */
export function prepareHeartbeats(db: Db): RecordHeartbeats {
  // Skips rows that a change has locked. Two statements that wait for several of each other's rows would deadlock, and
  // a device that joins right now gets its heartbeat from the change itself.
  const shape = {
    userId: sql<string>`"userId"`.as('userId'),
    terminalId: sql<string>`"terminalId"`.as('terminalId'),
  };
  const devices = db.$with('devices', shape).as(sql`
    SELECT * FROM jsonb_to_recordset(${sql.placeholder('devices')}::text::jsonb) AS r ("userId" text, "terminalId" text)`);
  const inCalls = returning(
    db,
    'in_calls',
    { userId: callParticipantsTable.userId },
    sql`
    UPDATE ${callParticipantsTable} AS t SET seen_at = now()
    FROM (
      SELECT p.call_id, p.user_id FROM ${callParticipantsTable} AS p
      JOIN devices ON p.user_id = devices."userId" AND p.terminal_id = devices."terminalId"
      WHERE p.state = 'JOINED'
      FOR NO KEY UPDATE OF p SKIP LOCKED
    ) AS free
    WHERE t.call_id = free.call_id AND t.user_id = free.user_id`,
    't',
  );
  const inMeetings = returning(
    db,
    'in_meetings',
    { userId: meetingParticipantsTable.userId },
    sql`
    UPDATE ${meetingParticipantsTable} AS t SET seen_at = now()
    FROM (
      SELECT p.meeting_id, p.user_id FROM ${meetingParticipantsTable} AS p
      JOIN devices ON p.user_id = devices."userId" AND p.terminal_id = devices."terminalId"
      WHERE p.state IN ('WAITING', 'JOINED')
      FOR NO KEY UPDATE OF p SKIP LOCKED
    ) AS free
    WHERE t.meeting_id = free.meeting_id AND t.user_id = free.user_id`,
    't',
  );
  const statement = db
    .with(devices, inCalls, inMeetings)
    .select({ userId: inCalls.userId })
    .from(inCalls)
    .prepare('record_heartbeats');

  return async (connected) => {
    if (connected.length === 0) return;
    const list = connected.map(({ userId, terminalId }) => ({ userId, terminalId }));
    await statement.execute({ devices: JSON.stringify(list) });
  };
}
