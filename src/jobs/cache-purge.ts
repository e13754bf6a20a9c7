import type { Job, JobContext } from './job.js';

/** Drops old messages and unused cache entries from memory. */
export const cachePurge = ({ app }: JobContext): Job => ({
  name: 'cache purge',
  intervalMs: app.limits.HEAD_CHECK_MS,
  async run() {
    for (const log of [app.signalLog, app.annotationLog, app.remoteInputLog]) log.deleteOld();
    app.membership.purge();
    app.meetingMembership.purge();
  },
});
