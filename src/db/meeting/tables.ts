import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import {
  MEETING_LAYOUTS,
  MEETING_PARTICIPANT_STATES,
  MEETING_ROLES,
  MEETING_STATUSES,
  type MeetingSettings,
  REMOTE_CONTROLS,
} from '../../lifecycle/meeting/state.js';
import { userIdColumn } from '../account/tables.js';
import { callType } from '../call/tables.js';
import { instant } from '../columns.js';

export const meetingStatus = pgEnum('meeting_status', MEETING_STATUSES);
export const meetingRole = pgEnum('meeting_role', MEETING_ROLES);
export const meetingParticipantState = pgEnum(
  'meeting_participant_state',
  MEETING_PARTICIPANT_STATES,
);
export const meetingLayout = pgEnum('meeting_layout', MEETING_LAYOUTS);
export const remoteControl = pgEnum('remote_control', REMOTE_CONTROLS);

const meetingIdColumn = () =>
  text('meeting_id')
    .notNull()
    .references(() => meetingsTable.id, { onDelete: 'cascade' });

export const meetingsTable = pgTable(
  'meetings',
  {
    id: text('id').primaryKey(),
    code: text('code').notNull(),
    title: text('title').notNull(),
    description: text('description'),
    type: callType('type').notNull(),
    status: meetingStatus('status').notNull(),
    hostId: userIdColumn('host_id'),
    isPublic: boolean('is_public').notNull(),
    isLocked: boolean('is_locked').notNull(),
    layout: meetingLayout('layout').notNull(),
    maxParticipants: integer('max_participants').notNull(),
    settings: jsonb('settings').$type<MeetingSettings>().notNull(),
    passwordHash: text('password_hash'),
    passwordVersion: integer('password_version').notNull(),
    spotlightId: text('spotlight_id'),
    screenNo: integer('screen_no').notNull(),
    startsAt: instant('starts_at'),
    plannedDuration: integer('planned_duration'),
    createdAt: instant('created_at').notNull(),
    startedAt: instant('started_at'),
    endedAt: instant('ended_at'),
    emptySince: instant('empty_since'),
    version: integer('version').notNull(),
    /** The ID of the last change; null, or that of an earlier one, if a node of 0.4.1 wrote the last change. */
    changeId: uuid('change_id'),
    /** Sort key in lists: the planned start, or else the creation time. */
    listedAt: instant('listed_at')
      .notNull()
      .generatedAlwaysAs(sql`COALESCE(starts_at, created_at)`),
    /** The job that claimed this row works on it until then. */
    claimedUntil: instant('claimed_until'),
  },
  (t) => [
    uniqueIndex('meetings_code').on(t.code),
    index('meetings_host').on(t.hostId),
    index('meetings_listed').on(t.listedAt, t.id),
    index('meetings_empty')
      .on(t.emptySince)
      .where(sql`${t.status} = 'ACTIVE' AND ${t.emptySince} IS NOT NULL`),
  ],
);

export const meetingParticipantsTable = pgTable(
  'meeting_participants',
  {
    meetingId: meetingIdColumn(),
    userId: userIdColumn('user_id'),
    /** The version of the meeting at which the user first joined. */
    position: integer('position').notNull(),
    role: meetingRole('role').notNull(),
    inheritedFrom: meetingRole('inherited_from'),
    state: meetingParticipantState('state').notNull(),
    terminalId: text('terminal_id'),
    audio: boolean('audio').notNull(),
    video: boolean('video').notNull(),
    screen: boolean('screen').notNull(),
    /** A host's or co-host's decision for this participant; null: the settings decide. */
    screenAllowed: boolean('screen_allowed'),
    unmuteRequested: boolean('unmute_requested').notNull(),
    handRaisedAt: instant('hand_raised_at'),
    remoteControl: remoteControl('remote_control'),
    waitingSince: instant('waiting_since'),
    wantsAudio: boolean('wants_audio').notNull(),
    wantsVideo: boolean('wants_video').notNull(),
    passwordVersion: integer('password_version'),
    joinedAt: instant('joined_at'),
    leftAt: instant('left_at'),
    placeKeptUntil: instant('place_kept_until'),
    /** The last heartbeat, from a live connection or an operation. */
    seenAt: instant('seen_at').notNull(),
    /** The job that claimed this row works on it until then. */
    claimedUntil: instant('claimed_until'),
  },
  (t) => [
    primaryKey({ columns: [t.meetingId, t.userId] }),
    index('meeting_participants_user').on(t.userId),
    index('meeting_participants_seen').on(t.seenAt).where(sql`${t.state} IN ('WAITING', 'JOINED')`),
  ],
);

export const meetingInvitationsTable = pgTable(
  'meeting_invitations',
  {
    meetingId: meetingIdColumn(),
    userId: userIdColumn('user_id'),
    invitedBy: text('invited_by').notNull(),
    /** The time of the last invitation. */
    at: instant('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.meetingId, t.userId] }),
    index('meeting_invitations_user').on(t.userId),
  ],
);

export const meetingMessagesTable = pgTable(
  'meeting_messages',
  {
    /** Chosen by the client, so that a retry does not send twice. */
    id: text('id').primaryKey(),
    meetingId: meetingIdColumn(),
    /** The number of its event in the meeting's stream, so that messages have one order everywhere. */
    seq: bigint('seq', { mode: 'number' }).notNull(),
    senderId: userIdColumn('sender_id'),
    /** Null: everybody in the room. */
    toUserId: text('to_user_id'),
    text: text('text').notNull(),
    sentAt: instant('sent_at').notNull(),
  },
  (t) => [index('meeting_messages_history').on(t.meetingId, t.seq)],
);
