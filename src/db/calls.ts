import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { hearersOf } from '../lifecycle/call-hearers.js';
import type { Call, CallParticipant, CallUpdate } from '../lifecycle/call-state.js';
import type { Db } from './client.js';
import { appendEvents, userStream } from './streams.js';
import { callParticipants, calls, callTimeline } from './tables.js';

/** A call as it was at `readAt`, by the database's clock. */
export interface CallSnapshot extends Call {
  readAt: Date;
}

/** What the stream of each participant says of a change of a call. */
export interface CallEventPayload extends CallUpdate {
  callId: string;
  version: number;
}

/** Reads and writes calls: each function is one statement. */
export type CallStore = ReturnType<typeof createCallStore>;

/** Prepares the statements of calls. */
export function createCallStore(db: Db) {
  const columns = {
    call: calls,
    participant: {
      userId: callParticipants.userId,
      position: callParticipants.position,
      role: callParticipants.role,
      state: callParticipants.state,
      invitedBy: callParticipants.invitedBy,
      terminalId: callParticipants.terminalId,
      silent: callParticipants.silent,
      blocked: callParticipants.blocked,
      onHold: callParticipants.onHold,
      ringsUntil: callParticipants.ringsUntil,
      joinedAt: callParticipants.joinedAt,
      leftAt: callParticipants.leftAt,
      rejectReason: callParticipants.rejectReason,
      mediaStage: callParticipants.mediaStage,
      networkQuality: callParticipants.networkQuality,
    },
    readAt: sql<Date>`now()`.mapWith(calls.createdAt).as('read_at'),
  };
  const select = () =>
    db
      .select(columns)
      .from(calls)
      .innerJoin(callParticipants, eq(callParticipants.callId, calls.id));
  const readOne = select()
    .where(eq(calls.id, sql.placeholder('id')))
    .orderBy(asc(callParticipants.position))
    .prepare('read_call');
  const update = prepareUpdate(db);
  const insert = prepareInsert(db);

  return {
    /** The call, or null. */
    async read(id: string): Promise<CallSnapshot | null> {
      return assemble(await readOne.execute({ id }))[0] ?? null;
    },

    /** Those of the calls that there are, in any order. */
    async readMany(ids: readonly string[]): Promise<CallSnapshot[]> {
      if (ids.length === 0) return [];
      return assemble(
        await select()
          .where(inArray(calls.id, [...ids]))
          .orderBy(asc(callParticipants.position)),
      );
    },

    /** Writes a decided change. Null: somebody was faster, the call has another version. */
    async update(before: Call, after: Call, told: CallUpdate, at: Date) {
      const changed = after.participants.filter((p) => !before.participants.includes(p));
      const rows = await update.execute({
        ...announcement(after, told, at),
        expectedVersion: before.version,
        status: after.status,
        endReason: after.endReason,
        connectedAt: after.connectedAt?.toISOString() ?? null,
        endedAt: after.endedAt?.toISOString() ?? null,
        participants: JSON.stringify(changed),
      });
      return rows.length > 0 ? rows : null;
    },

    /** Writes a new call. Null: there is a call with this id. */
    async insert(call: Call, told: CallUpdate, at: Date) {
      const rows = await insert.execute({
        ...announcement(call, told, at),
        type: call.type,
        status: call.status,
        endReason: call.endReason,
        callerId: call.callerId,
        message: call.message,
        endedAt: call.endedAt?.toISOString() ?? null,
        participants: JSON.stringify(call.participants),
      });
      return rows.length > 0 ? rows : null;
    },

    /** Everything that happened, oldest first, for each of the calls. */
    timelines(ids: readonly string[]) {
      return db
        .select()
        .from(callTimeline)
        .where(inArray(callTimeline.callId, [...ids]))
        .orderBy(asc(callTimeline.version));
    },

    /** Vouches for a participant. False: the device takes part in no such call. */
    async heartbeat(callId: string, userId: string, terminalId: string): Promise<boolean> {
      const rows = await db
        .update(callParticipants)
        .set({ seenAt: sql`now()` })
        .where(
          and(
            eq(callParticipants.callId, callId),
            eq(callParticipants.userId, userId),
            eq(callParticipants.terminalId, terminalId),
            eq(callParticipants.state, 'JOINED'),
          ),
        )
        .returning({ callId: callParticipants.callId });
      return rows.length > 0;
    },
  };
}

function announcement(call: Call, told: CallUpdate, at: Date) {
  const payload: CallEventPayload = { callId: call.id, version: call.version, ...told };
  return {
    id: call.id,
    streams: JSON.stringify(hearersOf(call, told).map(userStream)),
    kind: told.kind,
    actorId: told.actorId,
    terminalId: told.terminalId,
    detail: told.detail,
    payload: JSON.stringify(payload),
    at: at.toISOString(),
  };
}

const $ = sql.placeholder;
const changedRow = { id: calls.id, version: calls.version };

function prepareUpdate(db: Db) {
  const changed = db.$with('changed', changedRow).as(sql`
    UPDATE ${calls}
    SET status = ${$('status')}::call_status, end_reason = ${$('endReason')}::call_end_reason,
        connected_at = ${$('connectedAt')}::timestamptz, ended_at = ${$('endedAt')}::timestamptz, version = version + 1
    WHERE id = ${$('id')} AND version = ${$('expectedVersion')}::int
    RETURNING id, version`);
  const participants = db.$with('participants', { userId: callParticipants.userId }).as(sql`
    UPDATE ${callParticipants} AS p
    SET state = r.state, terminal_id = r."terminalId", on_hold = r."onHold", rings_until = r."ringsUntil",
        joined_at = r."joinedAt", left_at = r."leftAt", reject_reason = r."rejectReason",
        seen_at = CASE WHEN r.state = 'JOINED' AND p.state <> 'JOINED' THEN now() ELSE p.seen_at END, claimed_until = NULL
    FROM changed, jsonb_to_recordset(${$('participants')}::text::jsonb) AS r (
      "userId" text, state call_participant_state, "terminalId" text, "onHold" boolean, "ringsUntil" timestamptz,
      "joinedAt" timestamptz, "leftAt" timestamptz, "rejectReason" reject_reason)
    WHERE p.call_id = changed.id AND p.user_id = r."userId"
    RETURNING p.user_id`);
  return finishStatement(db, changed, participants, 'update_call');
}

function prepareInsert(db: Db) {
  const changed = db.$with('changed', changedRow).as(sql`
    INSERT INTO ${calls} (id, type, status, end_reason, caller_id, message, created_at, ended_at, version)
    VALUES (${$('id')}, ${$('type')}::call_type, ${$('status')}::call_status, ${$('endReason')}::call_end_reason,
      ${$('callerId')}, ${$('message')}, ${$('at')}::timestamptz, ${$('endedAt')}::timestamptz, 1)
    ON CONFLICT (id) DO NOTHING
    RETURNING id, version`);
  const participants = db.$with('participants', { userId: callParticipants.userId }).as(sql`
    INSERT INTO ${callParticipants} (call_id, user_id, position, role, state, call_created_at, invited_by, terminal_id,
      silent, rings_until, joined_at, left_at, reject_reason, seen_at)
    SELECT changed.id, r."userId", r.position, r.role, r.state, ${$('at')}::timestamptz, r."invitedBy", r."terminalId",
      r.silent, r."ringsUntil", r."joinedAt", r."leftAt", r."rejectReason", now()
    FROM changed, jsonb_to_recordset(${$('participants')}::text::jsonb) AS r (
      "userId" text, position int, role call_role, state call_participant_state, "invitedBy" text, "terminalId" text,
      silent boolean, "ringsUntil" timestamptz, "joinedAt" timestamptz, "leftAt" timestamptz, "rejectReason" reject_reason)
    RETURNING user_id`);
  return finishStatement(db, changed, participants, 'insert_call');
}

type Cte = Parameters<Db['with']>[number];

function finishStatement(db: Db, changed: Cte, participants: Cte, name: string) {
  const timeline = db.$with('timeline', { callId: callTimeline.callId }).as(sql`
    INSERT INTO ${callTimeline} (call_id, version, kind, at, actor_id, terminal_id, detail)
    SELECT changed.id, changed.version, ${$('kind')}::call_update_kind, ${$('at')}::timestamptz, ${$('actorId')}, ${$('terminalId')}, ${$('detail')}
    FROM changed
    RETURNING call_id`);
  const { heads, events } = appendEvents(db);
  return db
    .with(changed, participants, timeline, heads, events)
    .select()
    .from(events)
    .prepare(name);
}

type Joined = { call: typeof calls.$inferSelect; participant: CallParticipant; readAt: Date };

function assemble(rows: Joined[]): CallSnapshot[] {
  const found = new Map<string, CallSnapshot>();
  for (const { call, participant, readAt } of rows) {
    const known = found.get(call.id);
    if (known) known.participants.push(participant);
    else found.set(call.id, { ...call, participants: [participant], readAt });
  }
  return [...found.values()];
}
