import { claimOutboxRows, failOutboxRow, finishOutboxRow, type OutboxRow } from '../db/outbox.js';
import { retryDelayS } from '../lifecycle/outbox/event.js';
import { isOutage } from '../outage.js';
import type { OutboxConsumer } from '../realtime/outbox.js';
import type { Job, JobContext } from './job.js';

/** The length of an error that is kept beside its event. */
const ERROR_CHARS = 1_000;

/** [OUT1] Gives the events of the outbox to their consumers. Without consumers, it does nothing. */
export function outbox(context: JobContext): Job {
  const { app, track } = context;
  const lanes = app.outbox.consumers.map((consumer) => createLane(context, consumer));
  const claimAll = async () => {
    await Promise.all(lanes.map((lane) => lane.claim()));
  };
  app.outbox.listen(() => {
    // The next run repeats a failed claim, and reports it if it fails again.
    if (lanes.length > 0) track(claimAll().catch(() => {}));
  });
  return {
    name: 'outbox',
    intervalMs: app.limits.SWEEP_MS,
    run: claimAll,
    stop: () => app.outbox.listen(() => {}),
  };
}

/**
 * The events of one consumer that this node handles at the same time, each of a different subject. A slow or failing
 * event takes one of the lane's slots and holds up no other subject.
 */
function createLane({ app, signal, track }: JobContext, consumer: OutboxConsumer) {
  const { db, calls, meetings, limits, log } = app;
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
        const rows = await claimOutboxRows(db, consumer.name, free, limits.OUTBOX_CLAIM_S);
        for (const row of rows) start(row);
      }
    } finally {
      claiming = false;
    }
  }

  function start(row: OutboxRow): void {
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

  async function attempt(row: OutboxRow): Promise<void> {
    try {
      // A node died during each of the earlier attempts.
      if (row.attempts > limits.OUTBOX_ATTEMPTS)
        throw new Error('The node died during every attempt.');
      await withDeadline(
        (late) => consumer.handle(row, { db, calls, meetings, signal: late }),
        limits.OUTBOX_HANDLE_MS,
      );
    } catch (error) {
      return fail(row, error);
    }
    await finishOutboxRow(db, row);
  }

  async function fail(row: OutboxRow, error: unknown): Promise<void> {
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
    const message = (error instanceof Error ? error.message : String(error)).slice(0, ERROR_CHARS);
    log[retryS === null ? 'warn' : 'debug'](
      { err: error, consumer: consumer.name, outboxId: row.id, kind: row.kind },
      retryS === null ? 'an event of the outbox was given up' : 'an event of the outbox failed',
    );
    await failOutboxRow(db, row, message, retryS);
  }

  return { claim };
}

/** Runs a task with a deadline. A late task counts as failed, even if it ignores its signal. */
async function withDeadline(task: (late: AbortSignal) => Promise<void>, ms: number): Promise<void> {
  const late = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const error = new Error(`The consumer took longer than ${ms} ms.`);
      reject(error);
      late.abort(error);
    }, ms);
  });
  try {
    await Promise.race([task(late.signal), deadline]);
  } finally {
    clearTimeout(timer);
  }
}
