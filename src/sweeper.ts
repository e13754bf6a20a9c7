import type { App } from './app.js';
import { archiveCalls } from './db/call-archive.js';
import { updateLastSeen } from './db/presence.js';
import { deleteDeadSessions } from './db/sessions.js';
import { deleteOldEvents } from './db/streams.js';
import {
  claimDesertedMeetings,
  claimLostMeetingParticipants,
  claimLostParticipants,
  claimTimedOutRings,
} from './db/sweeps.js';
import type { CallCommand } from './lifecycle/call.js';
import type { MeetingCommand } from './lifecycle/meeting-command.js';
import { isOutage } from './outage.js';
import { changeCall } from './resolvers/change-call.js';
import { changeMeeting } from './resolvers/change-meeting.js';
import { startDueCalls } from './resolvers/start-scheduled-calls.js';

const CLEAN_UP_MS = 10 * 60_000;
/** The node's clock may be a little ahead of the database's. */
const PUNCTUAL_MS = 20;

/** Makes happen what time makes happen; returns what ends that. */
export function startSweeper(app: App): () => Promise<void> {
  const { limits, db, log } = app;
  let trustedSince = performance.now();
  const timers: NodeJS.Timeout[] = [];
  const running = new Set<Promise<unknown>>();
  let stopped = false;

  /** Runs a task again and again, never twice at once; a failure is logged, and the next time tries anew. */
  function every(ms: number, name: string, task: () => Promise<unknown>): void {
    let busy = false;
    let failing = false;
    const run = async () => {
      try {
        await task();
        if (failing) log.info({ task: name }, 'sweeps again');
        failing = false;
      } catch (error) {
        // During an outage it would say the same each time.
        const level = failing && isOutage(error) ? 'debug' : 'warn';
        log[level]({ err: error, task: name }, 'sweep failed');
        failing = true;
      }
    };
    const timer = setInterval(() => {
      if (busy || stopped) return;
      busy = true;
      track(run()).finally(() => {
        busy = false;
      });
    }, ms);
    timers.push(timer.unref());
  }

  function track<T>(promise: Promise<T>): Promise<T> {
    running.add(promise);
    return promise.finally(() => running.delete(promise));
  }

  const failed = (about: object, what: string) => (error: unknown) =>
    log[isOutage(error) ? 'debug' : 'warn']({ err: error, ...about }, what);

  const command = (callId: string, command: CallCommand) =>
    changeCall(app, callId, command).catch(
      failed({ callId, command: command.kind }, 'sweep of a call failed'),
    );

  const meetingCommand = (meetingId: string, command: MeetingCommand) =>
    changeMeeting(app, meetingId, command).catch(
      failed({ meetingId, command: command.kind }, 'sweep of a meeting failed'),
    );

  every(limits.SWEEP_MS, 'late rings', async () => {
    const late = await claimTimedOutRings(db, limits.CLAIM_S);
    await Promise.all(late.map((callId) => command(callId, { kind: 'timeOut' })));
  });

  every(limits.SWEEP_MS, 'unseen participants', async () => {
    // After an outage nobody has been vouched for: those who come back in time stay.
    if (performance.now() - trustedSince < limits.LOST_AFTER_S * 1000) return;
    for (const { callId, userId } of await claimLostParticipants(
      db,
      limits.LOST_AFTER_S,
      limits.CLAIM_S,
    )) {
      await command(callId, { kind: 'loseConnection', userId });
    }
  });

  every(limits.SWEEP_MS, 'unseen in meetings', async () => {
    if (performance.now() - trustedSince < limits.LOST_AFTER_S * 1000) return;
    const unseen = await claimLostMeetingParticipants(db, limits.LOST_AFTER_S, limits.CLAIM_S);
    for (const { meetingId, userId, terminalId } of unseen) {
      await meetingCommand(meetingId, {
        kind: 'loseConnection',
        device: { userId, terminalId },
        keepSeatS: limits.SEAT_KEPT_S,
      });
    }
  });

  every(limits.SWEEP_MS, 'deserted meetings', async () => {
    const graceS = app.config.meetingGraceS;
    const deserted = await claimDesertedMeetings(db, graceS, limits.CLAIM_S);
    await Promise.all(deserted.map((id) => meetingCommand(id, { kind: 'endDeserted', graceS })));
  });

  // Between two sweeps one is punctual too.
  let nextDue: NodeJS.Timeout | undefined;
  async function startDue(): Promise<void> {
    const soonMs = await startDueCalls(app);
    clearTimeout(nextDue);
    if (soonMs === null || stopped) return;
    const again = () => track(startDue().catch(failed({}, 'could not start scheduled calls')));
    nextDue = setTimeout(again, soonMs + PUNCTUAL_MS).unref();
  }
  every(limits.SWEEP_MS, 'scheduled calls', startDue);
  every(limits.SWEEP_MS, 'calls to file', async () => {
    while ((await archiveCalls(db, limits.ARCHIVED_ROWS)) && !stopped);
  });

  every(limits.SWEEP_MS, 'expired leases', async () => {
    const gone = await app.leases.takeExpired();
    if (gone.length === 0) return;
    await updateLastSeen(db, gone);
    app.presence.announce(gone);
  });

  const renew = () => app.connectedDevices.renew();
  every(limits.LEASE_RENEW_MS, 'renewal of leases', async () => {
    await renew();
    app.presence.recheck();
  });

  every(limits.HEARTBEAT_MS, 'heartbeats of participants', async () => {
    try {
      await app.connectedDevices.recordHeartbeats();
    } catch (error) {
      trustedSince = performance.now();
      throw error;
    }
  });

  const catchUp = () =>
    Promise.all([
      app.streams.checkHeads(),
      app.signals.check(),
      app.annotations.check(),
      app.remoteInputs.check(),
    ]);
  every(limits.HEAD_CHECK_MS, 'heads of streams and signal logs', catchUp);

  app.backends.onReturn(() => {
    if (stopped) return;
    for (const task of [renew, catchUp]) {
      track(task().catch((error) => log.warn({ err: error }, 'could not catch up')));
    }
    // Not before all nodes have said who is with them: Redis may have forgotten everybody.
    timers.push(setTimeout(() => app.presence.recheck(), limits.RETURN_GRACE_MS).unref());
  });

  every(limits.HEAD_CHECK_MS, 'what is forgotten', async () => {
    for (const log of [app.signalLog, app.annotationLog, app.remoteInputLog]) log.deleteOld();
    app.callMembership.purge();
    app.meetingMembership.purge();
  });

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
    clearTimeout(nextDue);
    for (const timer of timers) clearInterval(timer);
    app.ringTimers.clear();
    await Promise.all(running);
  };
}
