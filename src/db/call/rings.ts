import { sql } from 'drizzle-orm';
import type { Device } from '../../lifecycle/call/state.js';
import { type Db, prepared } from '../client.js';
import { returning } from '../record.js';
import { callParticipantsTable, callRingsTable } from './tables.js';

const $ = sql.placeholder;

/** A device that a call rings. */
export interface RungDevice extends Device {
  callId: string;
}

/** A user's ring in a call. */
export interface RingKey {
  callId: string;
  userId: string;
}

export type CallRing = typeof callRingsTable.$inferSelect;

/**
 * Records that devices were notified of a ring or, if `acknowledged`, that they ring. Within one ring the first record
 * stays, because each of a device's subscriptions notifies it. Records of an earlier ring of the same call are
 * overwritten.
 */
export async function recordRings(
  db: Db,
  devices: readonly RungDevice[],
  acknowledged: boolean,
): Promise<void> {
  const statement = prepared(db, 'record_rings', prepareRecord);
  await statement.execute({ devices: JSON.stringify(devices), acknowledged });
}

function prepareRecord(db: Db) {
  const acknowledgedAt = sql`CASE WHEN ${$('acknowledged')}::boolean THEN now() END`;
  const recorded = returning(
    db,
    'recorded',
    { callId: callRingsTable.callId },
    sql`
    INSERT INTO ${callRingsTable} AS t (call_id, user_id, terminal_id, told_at, acknowledged_at)
    SELECT DISTINCT p.call_id, p.user_id, r."terminalId", now(), ${acknowledgedAt}
    FROM jsonb_to_recordset(${$('devices')}::text::jsonb) AS r ("callId" text, "userId" text, "terminalId" text)
    JOIN ${callParticipantsTable} AS p ON p.call_id = r."callId" AND p.user_id = r."userId"
    ORDER BY 1, 2, 3
    ON CONFLICT (call_id, user_id, terminal_id) DO UPDATE
    SET told_at = CASE WHEN ${isOfEarlierRing} THEN EXCLUDED.told_at ELSE t.told_at END,
        acknowledged_at = CASE WHEN ${isOfEarlierRing} THEN EXCLUDED.acknowledged_at
          ELSE coalesce(t.acknowledged_at, EXCLUDED.acknowledged_at) END
    WHERE ${isOfEarlierRing} OR (t.acknowledged_at IS NULL AND EXCLUDED.acknowledged_at IS NOT NULL)`,
    't',
  );
  return db.with(recorded).select().from(recorded).prepare('record_rings');
}

/** Whether the row belongs to an earlier ring of the same call. */
const isOfEarlierRing = sql`t.told_at < (
      SELECT p.called_at FROM ${callParticipantsTable} AS p WHERE p.call_id = t.call_id AND p.user_id = t.user_id)`;

/** The notified devices of each user, each with the record of its last ring. */
export function readRings(db: Db, keys: readonly RingKey[]): Promise<CallRing[]> {
  return db
    .select()
    .from(callRingsTable)
    .where(
      sql`(${callRingsTable.callId}, ${callRingsTable.userId}) IN (
        SELECT r."callId", r."userId"
        FROM jsonb_to_recordset(${JSON.stringify(keys)}::text::jsonb) AS r ("callId" text, "userId" text))`,
    )
    .orderBy(callRingsTable.toldAt, callRingsTable.terminalId);
}
