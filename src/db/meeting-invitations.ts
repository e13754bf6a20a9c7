import { and, eq, sql } from 'drizzle-orm';
import { type Db, prepared } from './client.js';
import { meetingInvitations, meetings } from './meeting-tables.js';
import { streamsOfInvited } from './meeting-writes.js';
import {
  MEETING_INVITATION,
  type MeetingInvitationPayload,
  type MeetingSnapshot,
} from './meetings.js';
import { appendEvents, type StreamRow, selected } from './streams.js';

/** Whether the user was invited to the meeting. */
export async function isInvited(db: Db, meetingId: string, userId: string): Promise<boolean> {
  const rows = await db
    .select({ at: meetingInvitations.at })
    .from(meetingInvitations)
    .where(and(eq(meetingInvitations.meetingId, meetingId), eq(meetingInvitations.userId, userId)));
  return rows.length > 0;
}

/**
 * Writes invitations to a meeting that has this version, and tells those who were not told in the last
 * `againS` seconds. Null: the meeting has another version.
 */
export async function invite(
  db: Db,
  meeting: MeetingSnapshot,
  { from, to, againS }: { from: string; to: readonly string[]; againS: number },
): Promise<StreamRow[] | null> {
  const payload: MeetingInvitationPayload = { meetingId: meeting.id, fromId: from };
  const rows = await prepared(db, 'invite_to_meeting', prepareInvite).execute({
    id: meeting.id,
    expectedVersion: meeting.version,
    from,
    to: JSON.stringify(to),
    againS,
    kind: MEETING_INVITATION,
    payload: JSON.stringify(payload),
    at: meeting.readAt.toISOString(),
  });
  return rows.length === 0 ? null : rows.flatMap(({ event }) => event ?? []);
}

const $ = sql.placeholder;

function prepareInvite(db: Db) {
  const changed = db.$with('changed', { id: meetings.id }).as(sql`
    SELECT id FROM ${meetings} WHERE id = ${$('id')} AND version = ${$('expectedVersion')}::int FOR SHARE`);
  const invited = db.$with('invited', { userId: meetingInvitations.userId }).as(sql`
    INSERT INTO ${meetingInvitations} AS i (meeting_id, user_id, invited_by, at)
    SELECT changed.id, u.id, ${$('from')}::text, ${$('at')}::timestamptz
    FROM changed, jsonb_array_elements_text(${$('to')}::text::jsonb) AS u (id)
    ORDER BY u.id
    ON CONFLICT (meeting_id, user_id) DO UPDATE SET invited_by = EXCLUDED.invited_by, at = EXCLUDED.at
    WHERE i.at <= EXCLUDED.at - make_interval(secs => ${$('againS')}::int)
    RETURNING user_id, invited_by`);
  const { heads, events } = appendEvents(db, streamsOfInvited);
  return db
    .with(changed, invited, heads, events)
    .select({ id: changed.id, event: selected(events) })
    .from(changed)
    .leftJoin(events, sql`true`)
    .prepare('invite_to_meeting');
}
