import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { CallReports } from '../lifecycle/call-quality.js';
import {
  CALL_END_REASONS,
  CALL_PARTICIPANT_STATES,
  CALL_ROLES,
  CALL_STATUSES,
  CALL_TYPES,
  CALL_UPDATE_KINDS,
  REJECT_REASONS,
} from '../lifecycle/call-state.js';
import { RING_ENDS } from '../lifecycle/call-terminals.js';
import { CHOSEN_PRESENCES } from '../lifecycle/presence.js';

// Milliseconds everywhere: a keyset cursor must hold an instant exactly, and JavaScript has no microseconds.
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

// Ids are text, so that a wrong id is simply not found instead of an error of the database.
const newId = sql`gen_random_uuid()::text`;

export const callType = pgEnum('call_type', CALL_TYPES);
export const callStatus = pgEnum('call_status', CALL_STATUSES);
export const callEndReason = pgEnum('call_end_reason', CALL_END_REASONS);
export const callRole = pgEnum('call_role', CALL_ROLES);
export const callParticipantState = pgEnum('call_participant_state', CALL_PARTICIPANT_STATES);
export const rejectReason = pgEnum('reject_reason', REJECT_REASONS);
export const callUpdateKind = pgEnum('call_update_kind', CALL_UPDATE_KINDS);
export const chosenPresence = pgEnum('chosen_presence', CHOSEN_PRESENCES);

/** One row, made when a database is first opened: the epoch that every cursor carries. */
export const installation = pgTable(
  'installation',
  {
    only: boolean('only').primaryKey().default(true),
    epoch: text('epoch')
      .notNull()
      .default(sql`substr(replace(gen_random_uuid()::text, '-', ''), 1, 12)`),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [check('installation_only', sql`${t.only}`)],
);

export const users = pgTable(
  'users',
  {
    id: text('id').primaryKey().default(newId),
    username: text('username').notNull(),
    /** Null where an outside issuer tells none. */
    email: text('email'),
    displayName: text('display_name').notNull(),
    avatarUrl: text('avatar_url'),
    /** Null for users of an outside issuer: they have no password here. */
    passwordHash: text('password_hash'),
    /** `<issuer> <subject>` of a user of an outside issuer. */
    outsideSubject: text('outside_subject'),
    chosenPresence: chosenPresence('chosen_presence').notNull().default('ONLINE'),
    presenceText: text('presence_text'),
    /** Rings also while they are in another call, or one rings. */
    callWaiting: boolean('call_waiting').notNull().default(false),
    /** They have looked at their calls up to then: what they missed later is new to them. */
    callsSeenAt: instant('calls_seen_at').notNull().defaultNow(),
    /** When the user last was visibly online; not moved while they are INVISIBLE. */
    lastSeenAt: instant('last_seen_at'),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('users_username').on(sql`lower(${t.username}) text_pattern_ops`),
    uniqueIndex('users_email').on(sql`lower(${t.email})`),
    uniqueIndex('users_outside_subject').on(t.outsideSubject),
    index('users_display_name').on(sql`lower(${t.displayName}) text_pattern_ops`),
  ],
);

/** Whom a user does not want to hear from. */
export const blocks = pgTable(
  'blocks',
  {
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    blockedId: text('blocked_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull().defaultNow(),
    /** When the blocked user saw them last: it looks as if they had left then. */
    lastSeenAt: instant('last_seen_at'),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.blockedId] }),
    index('blocks_blocked').on(t.blockedId),
    index('blocks_newest').on(t.userId, t.createdAt, t.blockedId),
  ],
);

/** A session is the family of refresh tokens that one login began. */
export const sessions = pgTable(
  'sessions',
  {
    id: text('id').primaryKey().default(newId),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull().defaultNow(),
    /** Moves with each refresh. */
    expiresAt: instant('expires_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (t) => [index('sessions_user').on(t.userId), index('sessions_expiry').on(t.expiresAt)],
);

export const refreshTokens = pgTable(
  'refresh_tokens',
  {
    /** SHA-256 of the token, which is nowhere stored itself. */
    hash: text('hash').primaryKey(),
    sessionId: text('session_id')
      .notNull()
      .references(() => sessions.id, { onDelete: 'cascade' }),
    usedAt: instant('used_at'),
  },
  (t) => [index('refresh_tokens_session').on(t.sessionId)],
);

export const calls = pgTable(
  'calls',
  {
    id: text('id').primaryKey(),
    type: callType('type').notNull(),
    status: callStatus('status').notNull(),
    endReason: callEndReason('end_reason'),
    callerId: text('caller_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    message: text('message'),
    /** Whom the caller of a scheduled call calls once they have answered. */
    scheduled: jsonb('scheduled').$type<{ calleeIds: string[]; ringTimeoutS: number }>(),
    createdAt: instant('created_at').notNull(),
    connectedAt: instant('connected_at'),
    startedAt: instant('started_at'),
    endedAt: instant('ended_at'),
    version: integer('version').notNull(),
    /** The two users of a call to one, in order: while nobody has answered, there is one such call (glare). */
    glareKey: text('glare_key'),
    /** It is over, and stands in `call_history`. */
    filed: boolean('filed').notNull().default(false),
  },
  (t) => [
    index('calls_unfiled').on(t.endedAt).where(sql`${t.endedAt} IS NOT NULL AND NOT ${t.filed}`),
    uniqueIndex('calls_glare').on(t.glareKey).where(sql`${t.status} IN ('CALLING', 'RINGING')`),
  ],
);

export const callParticipants = pgTable(
  'call_participants',
  {
    callId: text('call_id')
      .notNull()
      .references(() => calls.id, { onDelete: 'cascade' }),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** The order in which they came into the call. */
    position: integer('position').notNull(),
    role: callRole('role').notNull(),
    state: callParticipantState('state').notNull(),
    /** A copy of the call's, so that a user's history is one index. */
    callCreatedAt: instant('call_created_at').notNull(),
    invitedBy: text('invited_by'),
    terminalId: text('terminal_id'),
    /** Called while they wished not to be disturbed, or by one they have blocked: their devices do not ring. */
    silent: boolean('silent').notNull(),
    /** Has blocked who called. */
    blocked: boolean('blocked').notNull().default(false),
    onHold: boolean('on_hold').notNull().default(false),
    /** Since when they ring, or last did. */
    calledAt: instant('called_at'),
    /** When ringing gives up for this participant; null when they do not ring. */
    ringsUntil: instant('rings_until'),
    joinedAt: instant('joined_at'),
    leftAt: instant('left_at'),
    leftReason: callEndReason('left_reason'),
    rejectReason: rejectReason('reject_reason'),
    /** The user who goes when this one answers. */
    transferredBy: text('transferred_by'),
    /** The id of the `startCall` by which they answered, while the caller called them. */
    startedAs: text('started_as'),
    mediaStage: text('media_stage'),
    networkQuality: text('network_quality'),
    ringEnd: text('ring_end', { enum: RING_ENDS }),
    ringEndedAt: instant('ring_ended_at'),
    /** What their devices reported. */
    reports: jsonb('reports').$type<CallReports>(),
    /** When a live socket or a heartbeat of their device last vouched for them. */
    seenAt: instant('seen_at'),
    /** A sweeper works on this row until then. */
    claimedUntil: instant('claimed_until'),
    /** As `calls.filed`. */
    filed: boolean('filed').notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.callId, t.userId] }),
    // What is kept from a user for ever is in none of the indexes of their history.
    index('call_participants_history')
      .on(t.userId, t.callCreatedAt, t.callId)
      .where(sql`NOT ${t.blocked} OR ${t.joinedAt} IS NOT NULL`),
    index('call_participants_unfiled').on(t.userId).where(sql`NOT ${t.filed}`),
    index('call_participants_missed')
      .on(t.userId, t.leftAt)
      .where(
        sql`${t.state} IN ('MISSED', 'CANCELLED') AND ${t.role} = 'CALLEE' AND (NOT ${t.blocked} OR ${t.joinedAt} IS NOT NULL)`,
      ),
    index('call_participants_live')
      .on(t.userId)
      .where(sql`${t.state} IN ('INVITED', 'RINGING', 'JOINED')`),
    index('call_participants_ringing')
      .on(t.ringsUntil)
      .where(sql`${t.state} IN ('INVITED', 'RINGING')`),
    index('call_participants_started_as')
      .on(t.userId, t.startedAs)
      .where(sql`${t.startedAs} IS NOT NULL`),
    index('call_participants_seen').on(t.seenAt).where(sql`${t.state} = 'JOINED'`),
  ],
);

/** Each device that was rung: when it was told, and when it said that it rings. */
export const callRings = pgTable(
  'call_rings',
  {
    callId: text('call_id').notNull(),
    userId: text('user_id').notNull(),
    terminalId: text('terminal_id').notNull(),
    toldAt: instant('told_at').notNull(),
    acknowledgedAt: instant('acknowledged_at'),
  },
  (t) => [
    primaryKey({ columns: [t.callId, t.userId, t.terminalId] }),
    foreignKey({
      columns: [t.callId, t.userId],
      foreignColumns: [callParticipants.callId, callParticipants.userId],
    }).onDelete('cascade'),
  ],
);

/**
 * Calls that are over, in the order in which a filter looks for them: for each participant one row with each
 * user of the call, themself too. What it says is final.
 */
export const callHistory = pgTable(
  'call_history',
  {
    userId: text('user_id').notNull(),
    withUserId: text('with_user_id').notNull(),
    status: callStatus('status').notNull(),
    type: callType('type').notNull(),
    role: callRole('role').notNull(),
    callCreatedAt: instant('call_created_at').notNull(),
    callId: text('call_id')
      .notNull()
      .references(() => calls.id, { onDelete: 'cascade' }),
  },
  (t) => [
    primaryKey({
      name: 'call_history_pk',
      columns: [t.userId, t.withUserId, t.status, t.type, t.role, t.callCreatedAt, t.callId],
    }),
    index('call_history_call').on(t.callId),
  ],
);

export const callTimeline = pgTable(
  'call_timeline',
  {
    callId: text('call_id')
      .notNull()
      .references(() => calls.id, { onDelete: 'cascade' }),
    /** The version that the call reached by it. */
    version: integer('version').notNull(),
    kind: callUpdateKind('kind').notNull(),
    at: instant('at').notNull(),
    actorId: text('actor_id'),
    terminalId: text('terminal_id'),
    detail: text('detail'),
  },
  (t) => [primaryKey({ columns: [t.callId, t.version] })],
);

/** The head of each stream: the number of its newest event. */
export const streams = pgTable('streams', {
  id: text('id').primaryKey(),
  head: bigint('head', { mode: 'number' }).notNull(),
});

export const streamEvents = pgTable(
  'stream_events',
  {
    stream: text('stream').notNull(),
    seq: bigint('seq', { mode: 'number' }).notNull(),
    kind: text('kind').notNull(),
    payload: jsonb('payload').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.stream, t.seq] }), index('stream_events_at').on(t.at)],
);
