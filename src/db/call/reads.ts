import { and, asc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Call, CallParticipant } from '../../lifecycle/call/state.js';
import { type Db, isAnyOf } from '../client.js';
import { callColumns, callParticipantColumns } from './columns.js';
import { callParticipantsTable, callsTable, callTimelineTable } from './tables.js';
import { readTimelineEntry, type TimelineEntry } from './updates.js';

/** A call as it was at `readAt`, by the database's clock. */
export interface CallSnapshot extends Call {
  readAt: Date;
}

/** Prepares the statements that read calls. */
export function prepareCallReads(db: Db) {
  const $ = sql.placeholder;
  const readAt = sql<Date>`now()`.mapWith(callsTable.createdAt).as('read_at');
  const select = () =>
    db
      .select({ call: callColumns, participant: callParticipantColumns, readAt })
      .from(callsTable)
      .innerJoin(callParticipantsTable, eq(callParticipantsTable.callId, callsTable.id));
  const readOne = select()
    .where(eq(callsTable.id, $('id')))
    .orderBy(asc(callParticipantsTable.position))
    .prepare('read_call');
  const readMany = select()
    .where(isAnyOf(callsTable.id, 'ids'))
    .orderBy(asc(callParticipantsTable.position))
    .prepare('read_calls');
  const readTimelines = db
    .select()
    .from(callTimelineTable)
    .where(isAnyOf(callTimelineTable.callId, 'ids'))
    .orderBy(asc(callTimelineTable.version))
    .prepare('read_timelines');
  const me = alias(callParticipantsTable, 'me');
  const readStartedAs = select()
    .innerJoin(me, eq(me.callId, callsTable.id))
    .where(and(eq(me.userId, $('userId')), eq(me.startedAs, $('startId'))))
    .orderBy(asc(callParticipantsTable.position))
    .prepare('read_call_started_as');

  return {
    /** The call, or null. */
    async read(id: string): Promise<CallSnapshot | null> {
      return assembleCalls(await readOne.execute({ id }))[0] ?? null;
    },

    /** The existing calls among these IDs, in any order. */
    async readMany(ids: readonly string[]): Promise<CallSnapshot[]> {
      if (ids.length === 0) return [];
      return assembleCalls(await readMany.execute({ ids: JSON.stringify(ids) }));
    },

    /** The call that the user answered by starting one with this ID, or null. */
    async readStartedAs(userId: string, startId: string): Promise<CallSnapshot | null> {
      return assembleCalls(await readStartedAs.execute({ userId, startId }))[0] ?? null;
    },

    /** The timeline of each call, oldest entry first. */
    async timelines(ids: readonly string[]): Promise<TimelineEntry[]> {
      const rows = await readTimelines.execute({ ids: JSON.stringify(ids) });
      return rows.map(readTimelineEntry);
    },
  };
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
