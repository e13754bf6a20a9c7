import { setMaxListeners } from 'node:events';
import type { App } from '../app.js';
import { cachePurge } from './cache-purge.js';
import { callArchive } from './call-archive.js';
import { catchUpOnReturn } from './catch-up.js';
import { cleanUp } from './clean-up.js';
import { desertedMeetings } from './deserted-meetings.js';
import { expiredLeases } from './expired-leases.js';
import { headChecks } from './head-checks.js';
import { createHeartbeatWatch, heartbeats } from './heartbeats.js';
import { type JobContext, type JobStatus, startJob } from './job.js';
import { leaseRenewal } from './lease-renewal.js';
import { lostMeetingParticipants } from './lost-meeting-participants.js';
import { lostParticipants } from './lost-participants.js';
import { type ConsumerStatus, outbox } from './outbox.js';
import { ringTimeouts } from './ring-timeouts.js';
import { scheduledCallStarts } from './scheduled-calls.js';

/** The periodic jobs of a node. */
export interface Jobs {
  /** The state of each job, in the order of the registry. */
  status(): JobStatus[];
  /** The state of each consumer of the outbox. */
  outbox(): Promise<ConsumerStatus[]>;
  /** Starts no more runs, and waits for those that have begun. */
  stop(): Promise<void>;
}

/** Starts the periodic jobs. */
export function startJobs(app: App): Jobs {
  const stopping = new AbortController();
  // Each attempt of the outbox listens to it.
  setMaxListeners(0, stopping.signal);
  const pending = new Set<Promise<unknown>>();
  const context: JobContext = {
    app,
    signal: stopping.signal,
    track(work) {
      pending.add(work);
      return work.finally(() => pending.delete(work));
    },
  };
  const watch = createHeartbeatWatch(app.limits);
  const deliveries = outbox(context);
  const jobs = [
    ringTimeouts(context),
    lostParticipants(context, watch),
    lostMeetingParticipants(context, watch),
    desertedMeetings(context),
    scheduledCallStarts(context),
    callArchive(context),
    deliveries,
    expiredLeases(context),
    leaseRenewal(context),
    heartbeats(context, watch),
    headChecks(context),
    cachePurge(context),
    cleanUp(context),
  ].map((job) => startJob(job, context, app.log));
  catchUpOnReturn(context);

  return {
    status: () => jobs.map(({ status }) => ({ ...status })),
    outbox: () => deliveries.consumers(),
    async stop() {
      stopping.abort();
      for (const job of jobs) job.stop();
      // Work that ends may add more, such as the next claim of the outbox.
      while (pending.size > 0) await Promise.allSettled(pending);
    },
  };
}
