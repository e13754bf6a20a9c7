import { claimTimedOutRings } from '../db/claims.js';
import { commandCall } from './commands.js';
import type { Job, JobContext } from './job.js';

/** [CALL7] Ends rings at their deadline, whichever node started the call. */
export function ringTimeouts(context: JobContext): Job {
  const { app, signal } = context;
  const timers = new Set<NodeJS.Timeout>();

  // The node that started a ring ends it to the millisecond. If that node is gone, the next run of any node ends it.
  app.rings.timers.listen((callId) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      if (!signal.aborted) commandCall(context, callId, { kind: 'timeOut' });
    }, app.limits.CLOCK_SLACK_MS);
    timers.add(timer.unref());
  });

  return {
    name: 'ring timeouts',
    intervalMs: app.limits.SWEEP_MS,
    async run() {
      const late = await claimTimedOutRings(app.db, app.limits.CLAIM_S);
      await Promise.all(late.map((callId) => commandCall(context, callId, { kind: 'timeOut' })));
    },
    stop() {
      app.rings.timers.clear();
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
