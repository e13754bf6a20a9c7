import { sql } from 'drizzle-orm';
import { blocksTable } from '../account/tables.js';
import type { Db } from '../client.js';
import { insertOutbox } from '../outbox.js';
import {
  columnNames,
  recordTypes,
  recordValues,
  returning,
  setToExcluded,
  setToRecord,
} from '../record.js';
import { appendEvents, appendToStream, eventColumns, userStream } from '../streams.js';
import {
  changingMeetingColumns,
  changingMeetingParticipantColumns,
  meetingColumns,
  meetingParticipantColumns,
} from './columns.js';
import { meetingInvitationsTable, meetingParticipantsTable, meetingsTable } from './tables.js';

const $ = sql.placeholder;

/** The columns that the CTE `invited` returns. */
export const invitedRow = {
  userId: meetingInvitationsTable.userId,
  invitedBy: meetingInvitationsTable.invitedBy,
};

/** The streams of the users in the CTE `invited`. Users who blocked the inviter are left out. */
export const streamsOfInvited = sql`
    SELECT ${sql.raw(`'${userStream('')}'`)} || invited.user_id FROM invited
    WHERE NOT EXISTS (
      SELECT 1 FROM ${blocksTable} AS b WHERE b.user_id = invited.user_id AND b.blocked_id = invited.invited_by)`;

/** The JSON object `meeting` as a record. */
const meetingRecord = (columns: Parameters<typeof recordTypes>[0]) =>
  sql`jsonb_to_record(${$('meeting')}::text::jsonb) AS r (${recordTypes(columns)})`;

/**
 * Whether a remembered meeting is the stored one, and the estimated time is close. A change that a failover has lost is
 * not found again: another change of the same version has another ID, and a node of 0.4.1 leaves the ID of the change
 * before.
 */
const isMemoryRight = sql`(${$('rememberedChangeId')}::uuid IS NULL
      OR m.change_id = ${$('rememberedChangeId')}::uuid
      AND ${$('at')}::timestamptz BETWEEN now() - interval '1 second' AND now() + interval '1 second')`;

/** Updates a meeting and its participants, and appends the events. */
export function prepareMeetingUpdate(db: Db) {
  const changed = returning(
    db,
    'changed',
    { id: meetingsTable.id, version: meetingsTable.version },
    sql`
    UPDATE ${meetingsTable} AS m
    SET ${setToRecord(changingMeetingColumns)},
        password_hash = CASE WHEN ${$('newPassword')}::boolean THEN ${$('passwordHash')}::text ELSE m.password_hash END,
        change_id = ${$('changeId')}::uuid, claimed_until = NULL
    FROM ${meetingRecord(changingMeetingColumns)}
    WHERE m.id = ${$('id')} AND m.version = ${$('expectedVersion')}::int AND ${isMemoryRight}`,
    'm',
  );
  const participants = returning(
    db,
    'participants',
    { userId: meetingParticipantsTable.userId },
    sql`
    INSERT INTO ${meetingParticipantsTable} AS p (meeting_id, ${columnNames(meetingParticipantColumns)}, seen_at)
    SELECT changed.id, ${recordValues(meetingParticipantColumns)}, now()
    FROM changed, jsonb_to_recordset(${$('participants')}::text::jsonb) AS r (${recordTypes(meetingParticipantColumns)})
    ON CONFLICT (meeting_id, user_id) DO UPDATE
    SET ${setToExcluded(changingMeetingParticipantColumns)}, claimed_until = NULL,
        -- A new device starts with a fresh heartbeat. A change of the same row by others is no heartbeat.
        seen_at = CASE WHEN EXCLUDED.terminal_id IS DISTINCT FROM p.terminal_id THEN now() ELSE p.seen_at END`,
    'p',
  );
  const { head, events } = appendToStream(db);
  return db
    .with(changed, participants, head, events, insertOutbox(db))
    .select({ version: changed.version, head: head.head })
    .from(changed)
    .leftJoin(head, sql`true`)
    .prepare('update_meeting');
}

/** Inserts a meeting and its invitations, with an event in the stream of each invited user. */
export function prepareMeetingInsert(db: Db) {
  const changed = returning(
    db,
    'changed',
    { id: meetingsTable.id, version: meetingsTable.version },
    sql`
    INSERT INTO ${meetingsTable} (${columnNames(meetingColumns)}, password_hash)
    SELECT ${recordValues(meetingColumns)}, ${$('passwordHash')}::text
    FROM ${meetingRecord(meetingColumns)}
    ON CONFLICT DO NOTHING`,
  );
  const invited = returning(
    db,
    'invited',
    invitedRow,
    sql`
    INSERT INTO ${meetingInvitationsTable} (meeting_id, user_id, invited_by, at)
    SELECT changed.id, u.id, r."hostId", r."createdAt"
    FROM changed, ${meetingRecord(meetingColumns)}, jsonb_array_elements_text(${$('invited')}::text::jsonb) AS u (id)`,
  );
  const { heads, events } = appendEvents(db, streamsOfInvited);
  return db
    .with(changed, invited, heads, events)
    .select({ version: changed.version, event: eventColumns(events) })
    .from(changed)
    .leftJoin(events, sql`true`)
    .prepare('insert_meeting');
}
