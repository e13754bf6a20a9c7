import type { App } from './app.js';
import { noteLastSeen } from './db/presence.js';
import { deleteDeadSessions } from './db/sessions.js';
import { deleteOldEvents } from './db/streams.js';
import { claimLateRings, claimUnseen } from './db/sweeps.js';
import type { CallCommand } from './lifecycle/call.js';
import { changeCall } from './resolvers/change-call.js';

const CLEAN_UP_MS = 10 * 60_000;
/** The node's clock may be a little ahead of the database's. */
const PUNCTUAL_MS = 20;

/** Makes happen what time makes happen; returns what ends that. */
export function startSweeper(app: App): () => Promise<void> {
  const { limits, db, log } = app;
  const startedAt = performance.now();
  const timers: NodeJS.Timeout[] = [];
  const running = new Set<Promise<unknown>>();
  let stopped = false;

  /** Runs a task again and again, never twice at once; a failure is logged, and the next time tries anew. */
  function every(ms: number, name: string, task: () => Promise<unknown>): void {
    let busy = false;
    const timer = setInterval(() => {
      if (busy || stopped) return;
      busy = true;
      track(task().catch((error) => log.warn({ err: error, task: name }, 'sweep failed'))).finally(
        () => {
          busy = false;
        },
      );
    }, ms);
    timers.push(timer.unref());
  }

  function track<T>(promise: Promise<T>): Promise<T> {
    running.add(promise);
    return promise.finally(() => running.delete(promise));
  }

  const command = (callId: string, command: CallCommand) =>
    changeCall(app, callId, command).catch((error) =>
      log.warn({ err: error, callId, command: command.kind }, 'sweep of a call failed'),
    );

  every(limits.SWEEP_MS, 'late rings', async () => {
    const late = await claimLateRings(db, limits.CLAIM_S);
    await Promise.all(late.map((callId) => command(callId, { kind: 'timeOut' })));
  });

  every(limits.SWEEP_MS, 'unseen participants', async () => {
    // After an outage of the server nobody has been vouched for: those who come back in time stay.
    if (performance.now() - startedAt < limits.LOST_AFTER_S * 1000) return;
    for (const { callId, userId } of await claimUnseen(db, limits.LOST_AFTER_S, limits.CLAIM_S)) {
      await command(callId, { kind: 'loseConnection', userId });
    }
  });

  every(limits.SWEEP_MS, 'expired leases', async () => {
    const gone = await app.leases.takeExpired();
    if (gone.length === 0) return;
    await noteLastSeen(db, gone);
    await app.presence.announce(gone);
  });

  every(limits.LEASE_RENEW_MS, 'renewal of leases', async () => {
    const held = app.connections.all();
    const arrived = await app.leases.renew(
      held.map(({ viewer, holder }) => ({ userId: viewer.userId, holder })),
    );
    await app.presence.announce(arrived);
    // In case this process ends before it can.
    if (held.length > 0)
      await noteLastSeen(db, [...new Set(held.map(({ viewer }) => viewer.userId))]);
    app.presence.recheck();
  });

  every(limits.SEEN_EVERY_MS, 'vouching for participants', () =>
    app.calls.vouchFor(app.connections.all().map(({ viewer }) => viewer)),
  );

  every(limits.HEAD_CHECK_MS, 'heads of streams', () => app.streams.checkHeads());

  every(limits.HEAD_CHECK_MS, 'old signals', async () => app.signalLog.deleteOld());

  every(CLEAN_UP_MS, 'clean-up', async () => {
    await deleteOldEvents(db, limits.RETENTION_S);
    await deleteDeadSessions(db, limits.ACCESS_TOKEN_TTL_S);
  });

  app.ringTimers.listen((callId) => {
    const timer = setTimeout(() => {
      if (!stopped) track(command(callId, { kind: 'timeOut' }));
    }, PUNCTUAL_MS);
    timers.push(timer.unref());
  });

  return async () => {
    stopped = true;
    for (const timer of timers) clearInterval(timer);
    app.ringTimers.clear();
    await Promise.all(running);
  };
}
