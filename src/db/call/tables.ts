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
    /** The callees who ring once the caller of a scheduled call has answered. */
    scheduled: jsonb('scheduled').$type<{ calleeIds: string[]; ringTimeoutS: number }>(),
    createdAt: instant('created_at').notNull(),
    connectedAt: instant('connected_at'),
    startedAt: instant('started_at'),
    endedAt: instant('ended_at'),
    version: integer('version').notNull(),
    /** The two users of a one-to-one call, sorted. Only one unanswered call has this key (glare). */
    glareKey: text('glare_key'),
    /** The call has ended and its rows are in `call_history`. */
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
    /** The order in which the participants came into the call. */
    position: integer('position').notNull(),
    role: callRole('role').notNull(),
    state: callParticipantState('state').notNull(),
    /** A copy of the call's column, so that one index covers a user's history. */
    callCreatedAt: instant('call_created_at').notNull(),
    invitedBy: text('invited_by'),
    terminalId: text('terminal_id'),
    /** The ring is suppressed: the user was on Do Not Disturb, or has blocked the ringer. */
    silent: boolean('silent').notNull(),
    /** The user has blocked the ringer, and never saw the call. */
    blocked: boolean('blocked').notNull().default(false),
    onHold: boolean('on_hold').notNull().default(false),
    /** The time at which the last ring started. */
    calledAt: instant('called_at'),
    /** The participant's deadline; null when they do not ring. */
    ringsUntil: instant('rings_until'),
    joinedAt: instant('joined_at'),
    leftAt: instant('left_at'),
    leftReason: callEndReason('left_reason'),
    rejectReason: rejectReason('reject_reason'),
    /** The transferor, who leaves when this participant answers. */
    transferredBy: text('transferred_by'),
    /** The ID of the `startCall` by which they answered in a glare. */
    startedAs: text('started_as'),
    mediaStage: text('media_stage'),
    networkQuality: text('network_quality'),
    ringEnd: text('ring_end', { enum: RING_ENDS }),
    ringEndedAt: instant('ring_ended_at'),
    /** The summary of their devices' reports. */
    reports: jsonb('reports').$type<CallReports>(),
    /** The last heartbeat, from a live connection or an operation. */
    seenAt: instant('seen_at'),
    /** The job that claimed this row works on it until then. */
    claimedUntil: instant('claimed_until'),
    /** Same as `callsTable.archived`. */
    archived: boolean('filed').notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.callId, t.userId] }),
    // Calls that are hidden for good are in no index of the user's history.
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

/** Each device that was rung: when it was notified, and when it acknowledged the ring. */
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
 * Calls that have ended, in the sort order of the filters. Each participant has one row for each user of the call,
 * themself included. Rows never change.
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
    /** The version of the call after the change. */
    version: integer('version').notNull(),
    kind: callUpdateKind('kind').notNull(),
    at: instant('at').notNull(),
    actorId: text('actor_id'),
    terminalId: text('terminal_id'),
    /**
     * Not read any more if there is an `update`. Nodes of release 0.4.1 read it during a rolling deploy; 0.6
     * may drop it.
     */
    detail: text('detail'),
    /** Null: a node of release 0.4.1 or earlier wrote the row. */
    update: jsonb('update').$type<CallUpdate>(),
  },
  (t) => [primaryKey({ columns: [t.callId, t.version] })],
);
