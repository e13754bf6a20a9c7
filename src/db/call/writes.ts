import { sql } from 'drizzle-orm';
import { usersTable } from '../account/tables.js';
import type { Db } from '../client.js';
import { insertOutbox } from '../outbox.js';
import {
  columnNames,
  placeholders,
  recordTypes,
  recordValues,
  returning,
  setToExcluded,
  setToPlaceholders,
} from '../record.js';
import { appendEvents } from '../streams.js';
import {
  callParticipantColumns,
  changingCallColumns,
  changingCallParticipantColumns,
  insertedCallColumns,
  timelineColumns,
} from './columns.js';
import { callParticipantsTable, callsTable, callTimelineTable } from './tables.js';

const $ = sql.placeholder;

const changedRow = {
  id: callsTable.id,
  version: callsTable.version,
  createdAt: callsTable.createdAt,
};

/**
 * Bumps the callee's ring version, which is the column `line`. A concurrent ringer that waited for the row lock then
 * fails its check.
 */
const ringVersionBump = (db: Db) =>
  returning(
    db,
    'ring_version_bump',
    { id: usersTable.id },
    sql`
    UPDATE ${usersTable} SET line = line + 1
    WHERE id = ${$('ringUserId')}::text AND line = ${$('ringVersion')}::int`,
  );
const ifRing = ({ ring }: OptionalParts) =>
  ring ? sql` AND EXISTS (SELECT 1 FROM ring_version_bump)` : sql``;

/** Whether a remembered call is the stored one, and the estimated time is close. */
const isMemoryRight = sql`(${$('changedAt')}::timestamptz IS NULL
      OR ${$('at')}::timestamptz BETWEEN now() - interval '1 second' AND now() + interval '1 second'
      AND EXISTS (
        SELECT 1 FROM ${callTimelineTable} AS t
        WHERE t.call_id = ${$('id')} AND t.version = ${$('expectedVersion')}::int AND t.at = ${$('changedAt')}::timestamptz))`;

/**
 * The parts of a statement that only some changes need. Each part costs the database about a tenth of the statement even
 * if it does nothing.
 */
export interface OptionalParts {
  /** The change rings one user alone, audibly or not: checks and bumps their ring version. */
  ring: boolean;
  /** The change has events for the outbox. */
  outbox: boolean;
}

/** Prepares the statement that changes a call if it has the expected version. `CallStore.update` runs it. */
export function prepareCallUpdate(db: Db, parts: OptionalParts) {
  const changed = returning(
    db,
    'changed',
    changedRow,
    sql`
    UPDATE ${callsTable}
    SET ${setToPlaceholders(changingCallColumns)}, version = version + 1
    WHERE id = ${$('id')} AND version = ${$('expectedVersion')}::int AND ${isMemoryRight}${ifRing(parts)}`,
  );
  return withRecords(db, changed, parts, 'update_call');
}

/** Prepares the statement that inserts a call. `CallStore.insert` runs it. */
export function prepareCallInsert(db: Db, parts: OptionalParts) {
  // [CALL1] An earlier attempt of this `startCall` may have answered a call from the callee. That call
  // no longer rings, so its glare key does not stop this insert: the first condition does.
  const changed = returning(
    db,
    'changed',
    changedRow,
    sql`
    INSERT INTO ${callsTable} (${columnNames(insertedCallColumns)})
    SELECT ${placeholders(insertedCallColumns)}
    WHERE NOT EXISTS (
      SELECT 1 FROM ${callParticipantsTable} AS p
      WHERE p.user_id = ${$('callerId')}::text AND p.started_as = ${$('id')}::text)
    AND NOT EXISTS (
      SELECT 1 FROM ${callsTable} AS c
      WHERE c.glare_key = ${$('glareKey')}::text AND c.status IN ('CALLING', 'RINGING'))
    AND (${$('callerRingVersion')}::int IS NULL OR EXISTS (
      SELECT 1 FROM ${usersTable} AS u WHERE u.id = ${$('callerId')}::text AND u.line = ${$('callerRingVersion')}::int))${ifRing(parts)}
    ON CONFLICT DO NOTHING`,
  );
  return withRecords(db, changed, parts, 'insert_call');
}

type Cte = Parameters<Db['with']>[number];

/** Adds the records of a change to the statement that writes the call: participants, timeline entry, events, outbox. */
function withRecords(db: Db, changed: Cte, { ring, outbox }: OptionalParts, name: string) {
  const participants = returning(
    db,
    'participants',
    { userId: callParticipantsTable.userId },
    sql`
    INSERT INTO ${callParticipantsTable} AS p (call_id, call_created_at, ${columnNames(callParticipantColumns)}, seen_at)
    SELECT changed.id, changed.created_at, ${recordValues(callParticipantColumns)}, now()
    FROM changed, jsonb_to_recordset(${$('participants')}::text::jsonb) AS r (${recordTypes(callParticipantColumns)})
    ON CONFLICT (call_id, user_id) DO UPDATE
    SET ${setToExcluded(changingCallParticipantColumns)},
        seen_at = CASE WHEN EXCLUDED.state = 'JOINED' AND p.state <> 'JOINED' THEN now() ELSE p.seen_at END,
        claimed_until = NULL`,
    'p',
  );
  const timeline = returning(
    db,
    'timeline',
    { callId: callTimelineTable.callId },
    sql`
    INSERT INTO ${callTimelineTable} (call_id, version, ${columnNames(timelineColumns)})
    SELECT changed.id, changed.version, ${placeholders(timelineColumns)}
    FROM changed`,
  );
  const { heads, events } = appendEvents(db);
  return db
    .with(
      ...(ring ? [ringVersionBump(db)] : []),
      changed,
      participants,
      timeline,
      heads,
      events,
      ...(outbox ? [insertOutbox(db)] : []),
    )
    .select({ stream: events.stream, seq: events.seq })
    .from(changed)
    .leftJoin(events, sql`true`)
    .prepare(`${name}${ring ? '_checking_ring' : ''}${outbox ? '_for_outbox' : ''}`);
}
