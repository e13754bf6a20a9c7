import {
  type ClaimedOutboxRow,
  claimOutboxRows,
  failOutboxRow,
  finishOutboxRow,
  type OutboxStatus,
  readOutboxStatus,
  releaseOutboxRow,
} from '../db/outbox.js';
import { toStorable } from '../db/storable.js';
import { retryDelayS } from '../lifecycle/outbox/event.js';
import { isOutage } from '../outage.js';
import type { OutboxConsumer } from '../realtime/outbox.js';
import type { Job, JobContext } from './job.js';

/** The length of an error that is kept beside its event. */
const ERROR_CHARS = 1_000;

/** The results of one node's attempts to deliver events to one consumer, since the node started. */
export interface OutboxAttempts {
  handled: number;
  failures: number;
  /** Failed attempts since the last successful one. */
  consecutiveFailures: number;
  /** By this node's clock. Null: no attempt has failed. */
  lastFailedAt: Date | null;
  lastError: string | null;
}

/** The state of one consumer. The counts of its events are those of all nodes. */
export interface ConsumerStatus extends OutboxStatus {
  /** The attempts of this node. Null: it does not have the consumer. */
  attempts: OutboxAttempts | null;
}

/** [OUT1] Gives the events of the outbox to their consumers. Without consumers, it does nothing. */
export function outbox(context: JobContext): Job & { consumers(): Promise<ConsumerStatus[]> } {
  const { app, track } = context;
  const lanes = new Map(
    app.outbox.consumers.map((consumer) => [consumer.name, createLane(context, consumer)]),
  );
  const claimAll = async () => {
    await Promise.all([...lanes.values()].map((lane) => lane.claim()));
  };
  app.outbox.listen(() => {
    // The next run repeats a failed claim, and reports it if it fails again.
    if (lanes.size > 0) track(claimAll().catch(() => {}));
  });
  return {
    name: 'outbox',
    intervalMs: app.limits.SWEEP_MS,
    run: claimAll,
    stop: () => app.outbox.listen(() => {}),
    async consumers() {
      const rows = await readOutboxStatus(app.db);
      return rows.map((row) => ({ ...row, attempts: lanes.get(row.consumer)?.attempts() ?? null }));
    },
  };
}

/**
 * The events of one consumer that this node handles at the same time, each of a different subject. An event takes one
 * of the lane's slots for each attempt, and none between two attempts. So a failing event holds up no other subject,
 * unless so many attempts hang at the same time that they take all slots.
 */
function createLane({ app, signal, track }: JobContext, consumer: OutboxConsumer) {
  const { db, calls, meetings, limits, log } = app;
  const attempts: OutboxAttempts = {
    handled: 0,
    failures: 0,
    consecutiveFailures: 0,
    lastFailedAt: null,
    lastError: null,
  };
  let handling = 0;
  let claiming = false;
  let again = false;

  /** Claims as many events as there are free slots. If it is called while it runs, it claims once more. */
  async function claim(): Promise<void> {
    again = true;
    if (claiming) return;
    claiming = true;
    try {
      while (again && !signal.aborted) {
        again = false;
        const free = limits.OUTBOX_AT_ONCE - handling;
        if (free <= 0) return;
        const { name, kinds } = consumer;
        const rows = await claimOutboxRows(db, name, kinds, free, limits.OUTBOX_CLAIM_S);
        // A stop began during the claim: other nodes need not wait until it lapses.
        if (signal.aborted) await Promise.all(rows.map((row) => releaseOutboxRow(db, row)));
        else for (const row of rows) start(row);
      }
    } finally {
      claiming = false;
    }
  }

  function start(row: ClaimedOutboxRow): void {
    handling += 1;
    const handled = attempt(row).catch((error: unknown) =>
      // The claim lapses, and the event is handled again.
      log[isOutage(error) ? 'debug' : 'warn'](
        { err: error, consumer: consumer.name, outboxId: row.id },
        'could not record the handling of an event',
      ),
    );
    track(
      handled.then(async () => {
        handling -= 1;
        // Claim the next event of the subject, or of one that waited for a slot. The next run repeats a failed claim.
        await claim().catch(() => {});
      }),
    );
  }

  async function attempt(row: ClaimedOutboxRow): Promise<void> {
    if (!row.wanted) {
      return giveUp(row, new Error('The consumer no longer takes events of this kind.'));
    }
    try {
      // The latest attempt neither finished nor failed the event: the node died, or the database was away.
      if (row.attempts > limits.OUTBOX_ATTEMPTS) {
        const before = row.lastError === null ? '' : ` Before that: ${row.lastError}`;
        throw new Error(`The result of the last attempt was not recorded.${before}`);
      }
      await withDeadline(
        (late) => consumer.handle(row, { db, calls, meetings, signal: late }),
        limits.OUTBOX_HANDLE_MS,
        signal,
        limits.OUTBOX_STOP_MS,
      );
    } catch (error) {
      return fail(row, error);
    }
    attempts.handled += 1;
    attempts.consecutiveFailures = 0;
    await finishOutboxRow(db, row);
  }

  async function fail(row: ClaimedOutboxRow, error: unknown): Promise<void> {
    attempts.failures += 1;
    attempts.consecutiveFailures += 1;
    attempts.lastFailedAt = new Date();
    attempts.lastError = textOf(error);
    const retryS = retryDelayS(
      row,
      {
        firstS: limits.OUTBOX_RETRY_S,
        maxS: limits.OUTBOX_RETRY_MAX_S,
        attempts: limits.OUTBOX_ATTEMPTS,
        ageS: limits.OUTBOX_GIVE_UP_S,
      },
      Math.random(),
    );
    if (retryS === null) return giveUp(row, error);
    log.debug(aboutFailure(row, error), 'an event of the outbox failed');
    await failOutboxRow(db, row, textOf(error), retryS);
  }

  async function giveUp(row: ClaimedOutboxRow, error: unknown): Promise<void> {
    log.warn(aboutFailure(row, error), 'an event of the outbox was given up');
    await failOutboxRow(db, row, textOf(error), null);
  }

  const aboutFailure = ({ id, kind }: ClaimedOutboxRow, error: unknown) => ({
    err: error,
    consumer: consumer.name,
    outboxId: id,
    kind,
  });

  return { claim, attempts: () => ({ ...attempts }) };
}

/** The text of an error, as it can be stored: an outside service may have written a part of it. */
const textOf = (error: unknown): string =>
  toStorable((error instanceof Error ? error.message : String(error)).slice(0, ERROR_CHARS));

/**
 * Runs a task with a deadline, which a stop brings closer. A late task counts as failed, even if it ignores its signal.
 */
async function withDeadline(
  task: (late: AbortSignal) => Promise<void>,
  ms: number,
  stopping: AbortSignal,
  stopMs: number,
): Promise<void> {
  const late = new AbortController();
  const timers: NodeJS.Timeout[] = [];
  let onStop = () => {};
  const deadline = new Promise<never>((_resolve, reject) => {
    const failAfter = (delayMs: number, text: string) =>
      timers.push(
        setTimeout(() => {
          const error = new Error(text);
          reject(error);
          late.abort(error);
        }, delayMs),
      );
    failAfter(ms, `The consumer took longer than ${ms} ms.`);
    onStop = () => failAfter(stopMs, 'The node stopped during the attempt.');
  });
  stopping.addEventListener('abort', onStop);
  try {
    await Promise.race([task(late.signal), deadline]);
  } finally {
    stopping.removeEventListener('abort', onStop);
    for (const timer of timers) clearTimeout(timer);
  }
}
