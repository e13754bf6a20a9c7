import { sql } from 'drizzle-orm';
import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { CallReports } from '../../lifecycle/call/quality.js';
import {
  CALL_END_REASONS,
  CALL_PARTICIPANT_STATES,
  CALL_ROLES,
  CALL_STATUSES,
  CALL_TYPES,
  CALL_UPDATE_KINDS,
  REJECT_REASONS,
  RING_ENDS,
} from '../../lifecycle/call/state.js';
import type { CallUpdate } from '../../lifecycle/call/update.js';
import { userIdColumn } from '../account/tables.js';
import { instant } from '../columns.js';

export const callType = pgEnum('call_type', CALL_TYPES);
export const callStatus = pgEnum('call_status', CALL_STATUSES);
export const callEndReason = pgEnum('call_end_reason', CALL_END_REASONS);
export const callRole = pgEnum('call_role', CALL_ROLES);
export const callParticipantState = pgEnum('call_participant_state', CALL_PARTICIPANT_STATES);
export const rejectReason = pgEnum('reject_reason', REJECT_REASONS);
export const callUpdateKind = pgEnum('call_update_kind', CALL_UPDATE_KINDS);

export const callsTable = pgTable(
  'calls',
  {
    id: text('id').primaryKey(),
    type: callType('type').notNull(),
    status: callStatus('status').notNull(),
    endReason: callEndReason('end_reason'),
    callerId: userIdColumn('caller_id'),
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
    archived: boolean('filed').notNull().default(false),
  },
  (t) => [
    index('calls_unfiled').on(t.endedAt).where(sql`${t.endedAt} IS NOT NULL AND NOT ${t.archived}`),
    uniqueIndex('calls_glare').on(t.glareKey).where(sql`${t.status} IN ('CALLING', 'RINGING')`),
  ],
);

export const callParticipantsTable = pgTable(
  'call_participants',
  {
    callId: text('call_id')
      .notNull()
      .references(() => callsTable.id, { onDelete: 'cascade' }),
    userId: userIdColumn('user_id'),
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
    /** Has blocked who called, and never saw the call. */
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
    /** As `callsTable.archived`. */
    archived: boolean('filed').notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.callId, t.userId] }),
    // What is kept from a user for ever is in none of the indexes of their history.
    index('call_participants_history')
      .on(t.userId, t.callCreatedAt, t.callId)
      .where(sql`NOT ${t.blocked} OR ${t.joinedAt} IS NOT NULL`),
    index('call_participants_unfiled').on(t.userId).where(sql`NOT ${t.archived}`),
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
export const callRingsTable = pgTable(
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
      foreignColumns: [callParticipantsTable.callId, callParticipantsTable.userId],
    }).onDelete('cascade'),
  ],
);

/**
 * Calls that are over, in the order in which a filter looks for them: for each participant one row with each
 * user of the call, themself too. What it says is final.
 */
export const callHistoryTable = pgTable(
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
      .references(() => callsTable.id, { onDelete: 'cascade' }),
  },
  (t) => [
    primaryKey({
      name: 'call_history_pk',
      columns: [t.userId, t.withUserId, t.status, t.type, t.role, t.callCreatedAt, t.callId],
    }),
    index('call_history_call').on(t.callId),
  ],
);

export const callTimelineTable = pgTable(
  'call_timeline',
  {
    callId: text('call_id')
      .notNull()
      .references(() => callsTable.id, { onDelete: 'cascade' }),
    /** The version that the call reached by it. */
    version: integer('version').notNull(),
    kind: callUpdateKind('kind').notNull(),
    at: instant('at').notNull(),
    actorId: text('actor_id'),
    terminalId: text('terminal_id'),
    /** Not read any more if there is an `update`. Nodes of 0.4.1 read it during a rolling deploy; 0.6 may drop it. */
    detail: text('detail'),
    /** Null: a node of 0.4.1 or earlier wrote the row. */
    update: jsonb('update').$type<CallUpdate>(),
  },
  (t) => [primaryKey({ columns: [t.callId, t.version] })],
);
