import type { App } from '../app.js';
import { readCallees } from '../db/callees.js';
import { claimDueCalls, finishScheduledCall, msUntilNextDue } from '../db/scheduled-calls.js';
import { beginScheduledCall } from '../lifecycle/call-scheduled.js';
import { dueAction, type ScheduledCall } from '../lifecycle/scheduled-call.js';
import { announceCall } from './change-call.js';
import { remindOfRings } from './ring-reminders.js';

/** Starts the calls whose time has come. Milliseconds until the next, if that is before the next sweep. */
export async function startDueCalls(app: App): Promise<number | null> {
  const { db, limits } = app;
  for (;;) {
    const due = await claimDueCalls(db, limits.SCHEDULED_AT_ONCE, limits.SCHEDULED_CLAIM_S);
    const done = await Promise.allSettled(due.map((dueCall) => startDueCall(dueCall, app)));
    const failed = done.find(({ status }) => status === 'rejected');
    // Those that are left are tried again with the next sweep.
    if (failed?.status === 'rejected') throw failed.reason;
    if (due.length < limits.SCHEDULED_AT_ONCE) return msUntilNextDue(db, limits.SWEEP_MS);
  }
}

/** [SCHED4] However often, and by whomever: it is one call, and what became of it is written when it is there. */
async function startDueCall(due: ScheduledCall, app: App): Promise<void> {
  const { callerId, callId, type, message, at } = due;
  const { users, now } = await readCallees(app.db, callerId, [callerId, ...due.calleeIds]);
  const caller = users.get(callerId);
  // Was deleted, and with them what they planned.
  if (!caller) return;
  const calleeIds = due.calleeIds.filter((id) => users.has(id));
  if (dueAction(at, calleeIds.length, now, app.limits.SCHEDULED_LATE_S) === 'FAIL') {
    const begun = await app.calls.read(callId);
    return finishScheduledCall(app.db, due.id, begun ? 'STARTED' : 'FAILED');
  }
  const { call, update } = beginScheduledCall(
    { id: callId, type, caller, calleeIds, message, ringTimeoutS: app.limits.RING_TIMEOUT_S },
    now,
  );
  const events = await app.calls.insert(call, update, now);
  await finishScheduledCall(app.db, due.id, 'STARTED');
  // Else another node was faster, or died before it wrote that.
  if (!events) return;
  const started = { ...call, readAt: now };
  await announceCall(app, started, events, null);
  remindOfRings(app, started, null);
}
