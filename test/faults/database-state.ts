import type { Sql, TransactionSql } from 'postgres';
import { participantText } from './client/documents.js';
import { now } from './clock.js';
import { grouped } from './evidence.js';
import type { CallSeen } from './history.js';
import { type MeetingStory, readMeetings } from './meeting-story.js';

/** A call in the database. Instants are milliseconds since 1970. */
export interface CallRow extends Omit<CallSeen, 'message'> {
  callerId: string;
  createdAt: number;
  connectedAt: number | null;
  endedAt: number | null;
}

export interface ParticipantRow {
  callId: string;
  userId: string;
  role: 'CALLER' | 'CALLEE';
  state: string;
  terminalId: string | null;
  ringsUntil: number | null;
  seenAt: number | null;
}

/** A scheduled call. */
export interface ScheduledRow {
  id: string;
  callerId: string;
  calleeIds: string[];
  at: number;
  taskId: string | null;
  status: string;
  /** The id of the call that it becomes. */
  callId: string;
}

/** The facts of an update that the rules read, from its JSON. Each kind of update has other facts. */
export interface UpdateFacts {
  readonly scheduled?: boolean;
  readonly how?: string;
  readonly reason?: string;
  readonly calleeIds?: readonly string[];
  readonly transferorId?: string;
}

/** One entry of a call's timeline. */
export interface TimelineRow {
  callId: string;
  version: number;
  kind: string;
  at: number;
  actorId: string | null;
  terminalId: string | null;
  update: UpdateFacts;
}

/** One event of a stream of updates. The fields of the update come from its payload. */
export interface EventRow extends TimelineRow {
  stream: string;
  seq: number;
  payloadKind: string;
}

/** Everything in the database that rules need, read in one snapshot. */
export interface DatabaseState {
  at: number;
  calls: CallRow[];
  participants: ParticipantRow[];
  scheduled: ScheduledRow[];
  timeline: TimelineRow[];
  events: EventRow[];
  heads: { stream: string; head: number }[];
  meetings: MeetingStory[];
}

/** Reads the head of each stream. */
export const readHeads = async (sql: Sql | TransactionSql): Promise<DatabaseState['heads']> =>
  sql<DatabaseState['heads']>`SELECT id AS stream, head::float8 AS head FROM streams`;

/** Reads the state of a node's database. */
export async function readDatabase(sql: Sql): Promise<DatabaseState> {
  const ms = (column: string) => sql.unsafe(`extract(epoch FROM ${column})::float8 * 1000`);
  return sql.begin('ISOLATION LEVEL REPEATABLE READ READ ONLY', async (tx) => {
    const calls = await tx<Omit<CallRow, 'participants'>[]>`
      SELECT id, status, end_reason AS "endReason", caller_id AS "callerId", version,
        ${ms('created_at')} AS "createdAt", ${ms('connected_at')} AS "connectedAt", ${ms('ended_at')} AS "endedAt"
      FROM calls`;
    const participants = await tx<ParticipantRow[]>`
      SELECT call_id AS "callId", user_id AS "userId", role, state, terminal_id AS "terminalId",
        ${ms('rings_until')} AS "ringsUntil", ${ms('seen_at')} AS "seenAt"
      FROM call_participants`;
    const scheduled = await tx<ScheduledRow[]>`
      SELECT id, caller_id AS "callerId", callee_ids AS "calleeIds", ${ms('at')} AS at, task_id AS "taskId", status,
        call_id AS "callId"
      FROM scheduled_calls`;
    const timeline = await tx<TimelineRow[]>`
      SELECT call_id AS "callId", version, kind, ${ms('at')} AS at, actor_id AS "actorId",
        terminal_id AS "terminalId", "update"
      FROM call_timeline ORDER BY call_id, version`;
    const events = await tx<EventRow[]>`
      SELECT stream, seq::float8 AS seq, kind, ${ms('at')} AS at, payload ->> 'callId' AS "callId",
        (payload ->> 'version')::int AS version, payload ->> 'kind' AS "payloadKind",
        payload ->> 'actorId' AS "actorId", payload ->> 'terminalId' AS "terminalId",
        coalesce(payload -> 'update', '{}') AS "update"
      FROM stream_events ORDER BY stream, seq`;
    const heads = await readHeads(tx);
    const participantsOf = grouped(participants, ({ callId }) => callId);
    return {
      at: now(),
      calls: calls.map((call) => ({
        ...call,
        participants: (participantsOf.get(call.id) ?? [])
          .map(({ userId, state, terminalId }) => participantText(userId, state, terminalId))
          .sort()
          .join(' '),
      })),
      participants,
      scheduled,
      timeline,
      events,
      heads,
      meetings: await readMeetings(tx),
    };
  }) as Promise<DatabaseState>;
}
