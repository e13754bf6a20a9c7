import type { App } from '../app.js';
import { readCallees } from '../db/call/callees.js';
import { claimDueCalls, finishScheduledCall, msUntilNextDue } from '../db/call/scheduled.js';
import { dueAction, type ScheduledCall } from '../lifecycle/call/plan.js';
import { beginScheduledCall } from '../lifecycle/call/scheduled.js';
import { announceCall, remindOfRings } from '../resolvers/call/change.js';
import type { Job, JobContext } from './job.js';

/** [SCHED4] Starts scheduled calls at their time. */
export function scheduledCallStarts({ app, signal, track }: JobContext): Job {
  let nextDue: NodeJS.Timeout | undefined;

  // A call that is due before the next run gets a timer of its own, so that it starts to the millisecond.
  async function startDue(): Promise<void> {
    const soonMs = await startDueCalls(app);
    clearTimeout(nextDue);
    if (soonMs === null || signal.aborted) return;
    const again = () =>
      track(
        startDue().catch((error: unknown) =>
          app.log.debug({ err: error }, 'could not start due calls: the next run tries again'),
        ),
      );
    nextDue = setTimeout(again, soonMs + app.limits.CLOCK_SLACK_MS).unref();
  }

  return {
    name: 'scheduled calls',
    intervalMs: app.limits.SWEEP_MS,
    run: startDue,
    stop: () => clearTimeout(nextDue),
  };
}

/** Starts every due call. Returns the milliseconds until the next one, if that is before the next run. */
async function startDueCalls(app: App): Promise<number | null> {
  const { db, limits } = app;
  for (;;) {
    const due = await claimDueCalls(db, limits.SCHEDULED_AT_ONCE, limits.SCHEDULED_CLAIM_S);
    const results = await Promise.allSettled(due.map((call) => startDueCall(call, app)));
    const failed = results.find(({ status }) => status === 'rejected');
    // The next run tries the remaining ones again.
    if (failed?.status === 'rejected') throw failed.reason;
    if (due.length < limits.SCHEDULED_AT_ONCE) return msUntilNextDue(db, limits.SWEEP_MS);
  }
}

/**
 * Starts one call. Several nodes may try, even repeatedly: the call's ID is known in advance, so only one call is
 * inserted. The scheduled call is marked as started once that call exists.
 */
async function startDueCall(due: ScheduledCall, app: App): Promise<void> {
  const { callerId, callId, type, message, at } = due;
  const { users, now } = await readCallees(app.db, callerId, [callerId, ...due.calleeIds]);
  const caller = users.get(callerId);
  // Deleting a user deletes their scheduled calls.
  if (!caller) return;
  const calleeIds = due.calleeIds.filter((id) => users.has(id));
  if (dueAction(at, calleeIds.length, now, app.limits.SCHEDULED_LATE_S) === 'FAIL') {
    const existing = await app.calls.read(callId);
    return finishScheduledCall(app.db, due.id, existing ? 'STARTED' : 'FAILED');
  }
  const { call, update } = beginScheduledCall(
    { id: callId, type, caller, calleeIds, message, ringTimeoutS: app.limits.RING_TIMEOUT_S },
    now,
  );
  const events = await app.calls.insert(call, update, now);
  await finishScheduledCall(app.db, due.id, 'STARTED');
  // Another node was faster, or died after the insert: it, or the head checks, announce the call.
  if (!events) return;
  const started = { ...call, readAt: now };
  await announceCall(app, started, events, null);
  remindOfRings(app, started, null);
}
