import { and, asc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { recipientsOf } from '../../lifecycle/call/recipients.js';
import type { Call, CallParticipant } from '../../lifecycle/call/state.js';
import type { CallUpdate } from '../../lifecycle/call/update.js';
import { usersTable } from '../account/tables.js';
import type { Db } from '../client.js';
import { appendEvents, eventColumns, type StreamRow, userStream } from '../streams.js';
import { callParticipantsTable, callsTable, callTimelineTable } from './tables.js';
import {
  callEventPayload,
  readTimelineEntry,
  type TimelineEntry,
  timelineValues,
} from './updates.js';

const $ = sql.placeholder;

/** A call as it was at `readAt`, by the database's clock. */
export interface CallSnapshot extends Call {
  readAt: Date;
}

/**
 * The ring version that an idle callee had: a one-to-one call or a transfer to them is written only while nobody
 * else has started to ring them ([CALL11]).
 */
export interface ExpectedRingVersion {
  userId: string;
  ringVersion: number;
}

/** The state of caller and callee that a one-to-one call was decided on. */
export interface OneToOneCheck {
  /** The two, while there is no other such call between them. */
  glareKey: string | null;
  /** Null: the callee is busy, and not rung. */
  calleeRingVersion: ExpectedRingVersion | null;
  /** The ring version of the caller: whoever calls them from then on, they would have answered. */
  callerRingVersion: number;
}

/** Reads and writes calls: each function is one statement. */
export type CallStore = ReturnType<typeof createCallStore>;

/** Prepares the statements of calls. */
export function createCallStore(db: Db) {
  const { glareKey: _key, archived: _filed, ...call } = getTableColumns(callsTable);
  const {
    callId: _call,
    archived: _filedToo,
    callCreatedAt: _created,
    seenAt: _seen,
    claimedUntil: _claimed,
    ...participant
  } = getTableColumns(callParticipantsTable);
  const readAt = sql<Date>`now()`.mapWith(callsTable.createdAt).as('read_at');
  const select = () =>
    db
      .select({ call, participant, readAt })
      .from(callsTable)
      .innerJoin(callParticipantsTable, eq(callParticipantsTable.callId, callsTable.id));
  const readOne = select()
    .where(eq(callsTable.id, sql.placeholder('id')))
    .orderBy(asc(callParticipantsTable.position))
    .prepare('read_call');
  const me = alias(callParticipantsTable, 'me');
  const readStartedAs = select()
    .innerJoin(me, eq(me.callId, callsTable.id))
    .where(and(eq(me.userId, $('userId')), eq(me.startedAs, $('startId'))))
    .orderBy(asc(callParticipantsTable.position))
    .prepare('read_call_started_as');
  const updateStatement = prepareUpdate(db);
  const insertStatement = prepareInsert(db);

  return {
    /** The call, or null. */
    async read(id: string): Promise<CallSnapshot | null> {
      return assembleCalls(await readOne.execute({ id }))[0] ?? null;
    },

    /** Those of the calls that there are, in any order. */
    async readMany(ids: readonly string[]): Promise<CallSnapshot[]> {
      if (ids.length === 0) return [];
      return assembleCalls(
        await select()
          .where(inArray(callsTable.id, [...ids]))
          .orderBy(asc(callParticipantsTable.position)),
      );
    },

    /** The call that the user answered by starting one with this id, or null. */
    async readStartedAs(userId: string, startId: string): Promise<CallSnapshot | null> {
      return assembleCalls(await readStartedAs.execute({ userId, startId }))[0] ?? null;
    },

    /**
     * Writes a decided change. Null: somebody was faster, the call has another version, or somebody
     * else rings the callee who was idle.
     */
    async update(
      before: Call,
      after: Call,
      update: CallUpdate,
      at: Date,
      calleeRingVersion: ExpectedRingVersion | null = null,
    ) {
      const changed = after.participants.filter((p) => !before.participants.includes(p));
      const rows = await updateStatement.execute({
        ...changeValues(after, update, at),
        expectedVersion: before.version,
        status: after.status,
        endReason: after.endReason,
        connectedAt: after.connectedAt?.toISOString() ?? null,
        startedAt: after.startedAt?.toISOString() ?? null,
        endedAt: after.endedAt?.toISOString() ?? null,
        participants: JSON.stringify(changed),
        ...ringVersionValues(calleeRingVersion),
      });
      return eventsWritten(rows);
    },

    /**
     * Writes a new call. Null: there is a call with this id, or one that its caller answered by it, or what
     * was known of its one callee is no longer so.
     */
    async insert(call: Call, update: CallUpdate, at: Date, check: OneToOneCheck | null = null) {
      const rows = await insertStatement.execute({
        ...changeValues(call, update, at),
        type: call.type,
        status: call.status,
        endReason: call.endReason,
        callerId: call.callerId,
        message: call.message,
        glareKey: check?.glareKey ?? null,
        callerRingVersion: check?.callerRingVersion ?? null,
        ...ringVersionValues(check?.calleeRingVersion ?? null),
        scheduled: call.scheduled && JSON.stringify(call.scheduled),
        endedAt: call.endedAt?.toISOString() ?? null,
        participants: JSON.stringify(call.participants),
      });
      return eventsWritten(rows);
    },

    /** Everything that happened, oldest first, for each of the calls. */
    async timelines(ids: readonly string[]): Promise<TimelineEntry[]> {
      const rows = await db
        .select()
        .from(callTimelineTable)
        .where(inArray(callTimelineTable.callId, [...ids]))
        .orderBy(asc(callTimelineTable.version));
      return rows.map(readTimelineEntry);
    },

    /** Vouches for a participant. False: the device takes part in no such call. */
    async heartbeat(callId: string, userId: string, terminalId: string): Promise<boolean> {
      const rows = await db
        .update(callParticipantsTable)
        .set({ seenAt: sql`now()` })
        .where(
          and(
            eq(callParticipantsTable.callId, callId),
            eq(callParticipantsTable.userId, userId),
            eq(callParticipantsTable.terminalId, terminalId),
            eq(callParticipantsTable.state, 'JOINED'),
          ),
        )
        .returning({ callId: callParticipantsTable.callId });
      return rows.length > 0;
    },
  };
}

const ringVersionValues = (calleeRingVersion: ExpectedRingVersion | null) => ({
  ringUserId: calleeRingVersion?.userId ?? null,
  ringVersion: calleeRingVersion?.ringVersion ?? null,
});

function changeValues(call: Call, update: CallUpdate, at: Date) {
  return {
    id: call.id,
    streams: JSON.stringify(recipientsOf(call, update).map(userStream)),
    ...timelineValues(update),
    payload: JSON.stringify(callEventPayload(call, update)),
    at: at.toISOString(),
  };
}

const changedRow = {
  id: callsTable.id,
  version: callsTable.version,
  createdAt: callsTable.createdAt,
};

/** Bumps the callee's ring version. A concurrent caller that waited for the row lock then fails its check. */
const ringVersionBump = (db: Db) =>
  db.$with('ring_version_bump', { id: usersTable.id }).as(sql`
    UPDATE ${usersTable} SET line = line + 1
    WHERE id = ${$('ringUserId')}::text AND line = ${$('ringVersion')}::int
    RETURNING id`);
const isRingVersionCurrent = sql`(${$('ringUserId')}::text IS NULL OR EXISTS (SELECT 1 FROM ring_version_bump))`;

function prepareUpdate(db: Db) {
  const changed = db.$with('changed', changedRow).as(sql`
    UPDATE ${callsTable}
    SET status = ${$('status')}::call_status, end_reason = ${$('endReason')}::call_end_reason,
        connected_at = ${$('connectedAt')}::timestamptz, started_at = ${$('startedAt')}::timestamptz, ended_at = ${$('endedAt')}::timestamptz, version = version + 1
    WHERE id = ${$('id')} AND version = ${$('expectedVersion')}::int AND ${isRingVersionCurrent}
    RETURNING id, version, created_at`);
  return withRecords(db, changed, 'update_call');
}

function prepareInsert(db: Db) {
  // [CALL1] By way of another node the same start may just have answered the call of the other one, of which
  // nothing is in the way any more.
  const changed = db.$with('changed', changedRow).as(sql`
    INSERT INTO ${callsTable} (id, type, status, end_reason, caller_id, message, glare_key, scheduled, created_at, ended_at, version)
    SELECT ${$('id')}::text, ${$('type')}::call_type, ${$('status')}::call_status, ${$('endReason')}::call_end_reason,
      ${$('callerId')}::text, ${$('message')}::text, ${$('glareKey')}::text, ${$('scheduled')}::text::jsonb,
      ${$('at')}::timestamptz, ${$('endedAt')}::timestamptz, 1
    WHERE NOT EXISTS (
      SELECT 1 FROM ${callParticipantsTable} AS p
      WHERE p.user_id = ${$('callerId')}::text AND p.started_as = ${$('id')}::text)
    AND NOT EXISTS (
      SELECT 1 FROM ${callsTable} AS c
      WHERE c.glare_key = ${$('glareKey')}::text AND c.status IN ('CALLING', 'RINGING'))
    AND (${$('callerRingVersion')}::int IS NULL OR EXISTS (
      SELECT 1 FROM ${usersTable} AS u WHERE u.id = ${$('callerId')}::text AND u.line = ${$('callerRingVersion')}::int))
    AND ${isRingVersionCurrent}
    ON CONFLICT DO NOTHING
    RETURNING id, version, created_at`);
  return withRecords(db, changed, 'insert_call');
}

/** The events of a change; null: it did not take place. Nobody may have heard of it. */
const eventsWritten = (rows: { event: StreamRow | null }[]): StreamRow[] | null =>
  rows.length > 0 ? rows.flatMap(({ event }) => event ?? []) : null;

type Cte = Parameters<Db['with']>[number];

/** What hangs on the row of a call that was written: its participants, new or changed, its timeline, its events. */
function withRecords(db: Db, changed: Cte, name: string) {
  const participants = db.$with('participants', { userId: callParticipantsTable.userId }).as(sql`
    INSERT INTO ${callParticipantsTable} AS p (call_id, call_created_at, user_id, position, role, state, invited_by,
      terminal_id, silent, blocked, on_hold, called_at, rings_until, ring_end, ring_ended_at, joined_at, left_at,
      left_reason, reject_reason, transferred_by, started_as, media_stage, network_quality, reports, seen_at)
    SELECT changed.id, changed.created_at, r."userId", r.position, r.role, r.state, r."invitedBy",
      r."terminalId", r.silent, r.blocked, r."onHold", r."calledAt", r."ringsUntil", r."ringEnd", r."ringEndedAt",
      r."joinedAt", r."leftAt", r."leftReason", r."rejectReason", r."transferredBy", r."startedAs", r."mediaStage",
      r."networkQuality", r.reports, now()
    FROM changed, jsonb_to_recordset(${$('participants')}::text::jsonb) AS r (
      "userId" text, position int, role call_role, state call_participant_state, "invitedBy" text, "terminalId" text,
      silent boolean, blocked boolean, "onHold" boolean, "calledAt" timestamptz, "ringsUntil" timestamptz,
      "ringEnd" text, "ringEndedAt" timestamptz, "joinedAt" timestamptz, "leftAt" timestamptz,
      "leftReason" call_end_reason, "rejectReason" reject_reason, "transferredBy" text, "startedAs" text,
      "mediaStage" text, "networkQuality" text, reports jsonb)
    ON CONFLICT (call_id, user_id) DO UPDATE
    SET state = EXCLUDED.state, invited_by = EXCLUDED.invited_by, terminal_id = EXCLUDED.terminal_id,
        silent = EXCLUDED.silent, blocked = EXCLUDED.blocked, on_hold = EXCLUDED.on_hold,
        called_at = EXCLUDED.called_at, rings_until = EXCLUDED.rings_until, ring_end = EXCLUDED.ring_end,
        ring_ended_at = EXCLUDED.ring_ended_at, joined_at = EXCLUDED.joined_at, left_at = EXCLUDED.left_at,
        left_reason = EXCLUDED.left_reason, reject_reason = EXCLUDED.reject_reason,
        transferred_by = EXCLUDED.transferred_by, started_as = EXCLUDED.started_as,
        media_stage = EXCLUDED.media_stage, network_quality = EXCLUDED.network_quality, reports = EXCLUDED.reports,
        seen_at = CASE WHEN EXCLUDED.state = 'JOINED' AND p.state <> 'JOINED' THEN now() ELSE p.seen_at END,
        claimed_until = NULL
    RETURNING p.user_id`);
  const timeline = db.$with('timeline', { callId: callTimelineTable.callId }).as(sql`
    INSERT INTO ${callTimelineTable} (call_id, version, kind, at, actor_id, terminal_id, detail, "update")
    SELECT changed.id, changed.version, ${$('kind')}::call_update_kind, ${$('at')}::timestamptz, ${$('actorId')}, ${$('terminalId')}, ${$('detail')}, ${$('update')}::text::jsonb
    FROM changed
    RETURNING call_id`);
  const { heads, events } = appendEvents(db);
  return db
    .with(ringVersionBump(db), changed, participants, timeline, heads, events)
    .select({ event: eventColumns(events) })
    .from(changed)
    .leftJoin(events, sql`true`)
    .prepare(name);
}

type JoinedRow = { call: Omit<Call, 'participants'>; participant: CallParticipant; readAt: Date };

function assembleCalls(rows: JoinedRow[]): CallSnapshot[] {
  const found = new Map<string, CallSnapshot>();
  for (const { call, participant, readAt } of rows) {
    const known = found.get(call.id);
    if (known) known.participants.push(participant);
    else found.set(call.id, { ...call, participants: [participant], readAt });
  }
  return [...found.values()];
}
