import { and, eq, sql } from 'drizzle-orm';
import { recipientsOf } from '../../lifecycle/call/recipients.js';
import type { Call } from '../../lifecycle/call/state.js';
import type { CallUpdate } from '../../lifecycle/call/update.js';
import { callOutboxEvents } from '../../lifecycle/outbox/call.js';
import type { Db } from '../client.js';
import { outboxValue } from '../outbox.js';
import { parametersOf } from '../record.js';
import { type StreamRow, userStream } from '../streams.js';
import { changingCallColumns, insertedCallColumns } from './columns.js';
import { prepareCallReads } from './reads.js';
import { callParticipantsTable } from './tables.js';
import { callEventPayload, timelineValues } from './updates.js';
import { type OptionalParts, prepareCallInsert, prepareCallUpdate } from './writes.js';

export type { CallSnapshot } from './reads.js';

/**
 * The ring version that was read from an idle callee. A call to them alone or a transfer is written only if no other
 * ring of these two kinds has started since ([CALL11]).
 */
export interface ExpectedRingVersion {
  userId: string;
  ringVersion: number;
}

/** The state of caller and callee that a one-to-one call was decided on. */
export interface OneToOneCheck {
  /** The key of the two users. Only one unanswered call between them may exist. */
  glareKey: string | null;
  /** Null: the callee is busy and does not ring. */
  expectedCallee: ExpectedRingVersion | null;
  /** If a call has begun to ring the caller since, the start answers that call instead ([CALL18]). */
  callerRingVersion: number;
}

/** Reads and writes calls. Each function runs one statement. */
export type CallStore = ReturnType<typeof createCallStore>;

/** Prepares the statements for calls; those that write, when a combination of their parts first occurs. */
export function createCallStore(db: Db) {
  const reads = prepareCallReads(db);
  const updateStatement = forParts((parts) => prepareCallUpdate(db, parts));
  const insertStatement = forParts((parts) => prepareCallInsert(db, parts));

  return {
    ...reads,

    /**
     * Writes a decided change. Returns null if the call's version has changed, or if the callee who was idle has been
     * rung since (`expectedCallee`).
     *
     * A call that was remembered instead of read comes with the time of its last change. Returns null too if the stored
     * change has another time, as after the loss of the last changes in a failover, or if `at`, which was estimated, is
     * more than a second from the database's time.
     */
    async update(
      before: Call,
      after: Call,
      update: CallUpdate,
      at: Date,
      expectedCallee: ExpectedRingVersion | null = null,
      changedAt: Date | null = null,
    ) {
      const changed = after.participants.filter((p) => !before.participants.includes(p));
      const outbox = callOutboxEvents(before, after);
      const statement = updateStatement({
        ring: expectedCallee !== null,
        outbox: outbox.length > 0,
      });
      const payload = callEventPayload(after, update);
      const rows = await statement.execute({
        ...changeValues(after, update, payload, at),
        expectedVersion: before.version,
        changedAt: changedAt?.toISOString() ?? null,
        ...parametersOf(changingCallColumns, after),
        participants: JSON.stringify(changed),
        ...ringVersionValues(expectedCallee),
        ...outboxValue(outbox),
      });
      return eventsWritten(rows, update.kind, payload, at);
    },

    /**
     * Inserts a call. Returns null if the ID exists, if the caller answered another call with it, or if the state that
     * was checked has changed.
     */
    async insert(call: Call, update: CallUpdate, at: Date, check: OneToOneCheck | null = null) {
      const outbox = callOutboxEvents(null, call);
      const expectedCallee = check?.expectedCallee ?? null;
      const statement = insertStatement({
        ring: expectedCallee !== null,
        outbox: outbox.length > 0,
      });
      const payload = callEventPayload(call, update);
      const rows = await statement.execute({
        ...changeValues(call, update, payload, at),
        ...parametersOf(insertedCallColumns, { ...call, glareKey: check?.glareKey ?? null }),
        callerRingVersion: check?.callerRingVersion ?? null,
        ...ringVersionValues(expectedCallee),
        participants: JSON.stringify(call.participants),
        ...outboxValue(outbox),
      });
      return eventsWritten(rows, update.kind, payload, at);
    },

    /** Records a heartbeat of a participant. False: the device takes part in no such call. */
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

/** Prepares a statement for each combination of parts that occurs. */
function forParts<S>(prepare: (parts: OptionalParts) => S): (parts: OptionalParts) => S {
  const statements = new Map<string, S>();
  return (parts) => {
    const key = `${parts.ring} ${parts.outbox}`;
    const statement = statements.get(key) ?? prepare(parts);
    statements.set(key, statement);
    return statement;
  };
}

const ringVersionValues = (expectedCallee: ExpectedRingVersion | null) => ({
  ringUserId: expectedCallee?.userId ?? null,
  ringVersion: expectedCallee?.ringVersion ?? null,
});

function changeValues(call: Call, update: CallUpdate, payload: object, at: Date) {
  return {
    id: call.id,
    streams: JSON.stringify(recipientsOf(call, update).map(userStream)),
    ...timelineValues(update, at),
    payload: JSON.stringify(payload),
  };
}

/**
 * The events of a change, or null if the change did not take place. A change may have no recipients. The database
 * returns only the numbers of the events: it would have to write out what is known here.
 */
const eventsWritten = (
  rows: { stream: string | null; seq: number | null }[],
  kind: string,
  payload: object,
  at: Date,
): StreamRow[] | null =>
  rows.length === 0
    ? null
    : rows.flatMap(({ stream, seq }) =>
        stream === null || seq === null ? [] : { stream, seq, kind, payload, at },
      );
