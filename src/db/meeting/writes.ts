import { sql } from 'drizzle-orm';
import { blocksTable } from '../account/tables.js';
import type { Db } from '../client.js';
import { appendEvents, appendToStream, eventColumns, userStream } from '../streams.js';
import { meetingInvitationsTable, meetingParticipantsTable, meetingsTable } from './tables.js';

const $ = sql.placeholder;

/** The streams of the users in the CTE `invited`, except those who have blocked the inviter. */
export const streamsOfInvited = sql`
    SELECT ${sql.raw(`'${userStream('')}'`)} || invited.user_id FROM invited
    WHERE NOT EXISTS (
      SELECT 1 FROM ${blocksTable} AS b WHERE b.user_id = invited.user_id AND b.blocked_id = invited.invited_by)`;

/** The JSON object `meeting` as a record. */
const meetingRecord = sql`jsonb_to_record(${$('meeting')}::text::jsonb) AS r (
      id text, code text, title text, description text, type call_type, status meeting_status, "hostId" text,
      "isPublic" boolean, "isLocked" boolean, layout meeting_layout, "maxParticipants" int, settings jsonb,
      "passwordVersion" int, "spotlightId" text, "screenNo" int, "startsAt" timestamptz, "plannedDuration" int,
      "createdAt" timestamptz, "startedAt" timestamptz, "endedAt" timestamptz, "emptySince" timestamptz, version int)`;

/** Updates a meeting and its participants, and appends the events. */
export function prepareMeetingUpdate(db: Db) {
  const changed = db
    .$with('changed', { id: meetingsTable.id, version: meetingsTable.version })
    .as(sql`
    UPDATE ${meetingsTable} AS m
    SET title = r.title, description = r.description, status = r.status, host_id = r."hostId", is_public = r."isPublic",
        is_locked = r."isLocked", layout = r.layout, max_participants = r."maxParticipants", settings = r.settings,
        password_hash = CASE WHEN ${$('newPassword')}::boolean THEN ${$('passwordHash')}::text ELSE m.password_hash END,
        password_version = r."passwordVersion", spotlight_id = r."spotlightId", screen_no = r."screenNo",
        starts_at = r."startsAt", planned_duration = r."plannedDuration", started_at = r."startedAt",
        ended_at = r."endedAt", empty_since = r."emptySince", version = r.version, claimed_until = NULL
    FROM ${meetingRecord}
    WHERE m.id = ${$('id')} AND m.version = ${$('expectedVersion')}::int
    RETURNING m.id, m.version`);
  const participants = db.$with('participants', { userId: meetingParticipantsTable.userId }).as(sql`
    INSERT INTO ${meetingParticipantsTable} AS p (meeting_id, user_id, position, role, inherited_from, state, terminal_id,
      audio, video, screen, screen_allowed, unmute_requested, hand_raised_at, remote_control, waiting_since,
      wants_audio, wants_video, password_version, joined_at, left_at, place_kept_until, seen_at)
    SELECT changed.id, r."userId", r.position, r.role, r."inheritedFrom", r.state, r."terminalId",
      r.audio, r.video, r.screen, r."screenAllowed", r."unmuteRequested", r."handRaisedAt", r."remoteControl",
      r."waitingSince", r."wantsAudio", r."wantsVideo", r."passwordVersion", r."joinedAt", r."leftAt",
      r."placeKeptUntil", now()
    FROM changed, jsonb_to_recordset(${$('participants')}::text::jsonb) AS r (
      "userId" text, position int, role meeting_role, "inheritedFrom" meeting_role, state meeting_participant_state,
      "terminalId" text, audio boolean, video boolean, screen boolean, "screenAllowed" boolean,
      "unmuteRequested" boolean, "handRaisedAt" timestamptz, "remoteControl" remote_control,
      "waitingSince" timestamptz, "wantsAudio" boolean, "wantsVideo" boolean, "passwordVersion" int,
      "joinedAt" timestamptz, "leftAt" timestamptz, "placeKeptUntil" timestamptz)
    ON CONFLICT (meeting_id, user_id) DO UPDATE
    SET role = EXCLUDED.role, inherited_from = EXCLUDED.inherited_from, state = EXCLUDED.state,
        terminal_id = EXCLUDED.terminal_id, audio = EXCLUDED.audio, video = EXCLUDED.video, screen = EXCLUDED.screen,
        screen_allowed = EXCLUDED.screen_allowed, unmute_requested = EXCLUDED.unmute_requested,
        hand_raised_at = EXCLUDED.hand_raised_at, remote_control = EXCLUDED.remote_control,
        waiting_since = EXCLUDED.waiting_since, wants_audio = EXCLUDED.wants_audio, wants_video = EXCLUDED.wants_video,
        password_version = EXCLUDED.password_version, joined_at = EXCLUDED.joined_at, left_at = EXCLUDED.left_at,
        place_kept_until = EXCLUDED.place_kept_until, claimed_until = NULL,
        -- A new device starts with a fresh heartbeat. A change of the same row by others is no heartbeat.
        seen_at = CASE WHEN EXCLUDED.terminal_id IS DISTINCT FROM p.terminal_id THEN now() ELSE p.seen_at END
    RETURNING p.user_id`);
  const { head, events } = appendToStream(db);
  return db
    .with(changed, participants, head, events)
    .select({ version: changed.version, event: eventColumns(events) })
    .from(changed)
    .leftJoin(events, sql`true`)
    .orderBy(events.seq)
    .prepare('update_meeting');
}

/** Inserts a meeting and its invitations, with an event in the stream of each invited user. */
export function prepareMeetingInsert(db: Db) {
  const changed = db
    .$with('changed', { id: meetingsTable.id, version: meetingsTable.version })
    .as(sql`
    INSERT INTO ${meetingsTable} (id, code, title, description, type, status, host_id, is_public, is_locked, layout,
      max_participants, settings, password_hash, password_version, spotlight_id, screen_no, starts_at,
      planned_duration, created_at, version)
    SELECT r.id, r.code, r.title, r.description, r.type, r.status, r."hostId", r."isPublic", r."isLocked", r.layout,
      r."maxParticipants", r.settings, ${$('passwordHash')}::text, r."passwordVersion", r."spotlightId", r."screenNo",
      r."startsAt", r."plannedDuration", r."createdAt", r.version
    FROM ${meetingRecord}
    ON CONFLICT DO NOTHING
    RETURNING id, version`);
  const invited = db.$with('invited', { userId: meetingInvitationsTable.userId }).as(sql`
    INSERT INTO ${meetingInvitationsTable} (meeting_id, user_id, invited_by, at)
    SELECT changed.id, u.id, r."hostId", r."createdAt"
    FROM changed, ${meetingRecord}, jsonb_array_elements_text(${$('invited')}::text::jsonb) AS u (id)
    RETURNING user_id, invited_by`);
  const { heads, events } = appendEvents(db, streamsOfInvited);
  return db
    .with(changed, invited, heads, events)
    .select({ version: changed.version, event: eventColumns(events) })
    .from(changed)
    .leftJoin(events, sql`true`)
    .prepare('insert_meeting');
}
