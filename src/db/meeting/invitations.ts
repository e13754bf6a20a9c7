import { and, eq, sql } from 'drizzle-orm';
import { type Db, prepared } from '../client.js';
import { returning } from '../record.js';
import { appendEvents, eventColumns, type StreamRow } from '../streams.js';
import {
  MEETING_INVITATION,
  type MeetingInvitationPayload,
  type MeetingSnapshot,
} from './store.js';
import { meetingInvitationsTable, meetingsTable } from './tables.js';
import { invitedRow, streamsOfInvited } from './writes.js';

/** Whether the user was invited to the meeting. */
export async function isInvited(db: Db, meetingId: string, userId: string): Promise<boolean> {
  const rows = await db
    .select({ at: meetingInvitationsTable.at })
    .from(meetingInvitationsTable)
    .where(
      and(
        eq(meetingInvitationsTable.meetingId, meetingId),
        eq(meetingInvitationsTable.userId, userId),
      ),
    );
  return rows.length > 0;
}

/**
 * Stores invitations to a meeting and appends their events, if the meeting still has this version. Users who received
 * one within the last `repeatAfterS` seconds get no new event. Returns null if the version has changed.
 */
export async function insertInvitations(
  db: Db,
  meeting: MeetingSnapshot,
  { from, to, repeatAfterS }: { from: string; to: readonly string[]; repeatAfterS: number },
): Promise<StreamRow[] | null> {
  const payload: MeetingInvitationPayload = { meetingId: meeting.id, fromId: from };
  const rows = await prepared(db, 'invite_to_meeting', prepareInvite).execute({
    id: meeting.id,
    expectedVersion: meeting.version,
    from,
    to: JSON.stringify(to),
    repeatAfterS,
    kind: MEETING_INVITATION,
    payload: JSON.stringify(payload),
    at: meeting.readAt.toISOString(),
  });
  return rows.length === 0 ? null : rows.flatMap(({ event }) => event ?? []);
}

const $ = sql.placeholder;

function prepareInvite(db: Db) {
  const changed = db.$with('changed', { id: meetingsTable.id }).as(sql`
    SELECT id FROM ${meetingsTable} WHERE id = ${$('id')} AND version = ${$('expectedVersion')}::int FOR SHARE`);
  const invited = returning(
    db,
    'invited',
    invitedRow,
    sql`
    INSERT INTO ${meetingInvitationsTable} AS i (meeting_id, user_id, invited_by, at)
    SELECT changed.id, u.id, ${$('from')}::text, ${$('at')}::timestamptz
    FROM changed, jsonb_array_elements_text(${$('to')}::text::jsonb) AS u (id)
    ORDER BY u.id
    ON CONFLICT (meeting_id, user_id) DO UPDATE SET invited_by = EXCLUDED.invited_by, at = EXCLUDED.at
    WHERE i.at <= EXCLUDED.at - make_interval(secs => ${$('repeatAfterS')}::int)`,
  );
  const { heads, events } = appendEvents(db, streamsOfInvited);
  return db
    .with(changed, invited, heads, events)
    .select({ id: changed.id, event: eventColumns(events) })
    .from(changed)
    .leftJoin(events, sql`true`)
    .prepare('invite_to_meeting');
}
