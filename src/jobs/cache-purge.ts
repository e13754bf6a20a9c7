import type { Job, JobContext } from './job.js';

/** Drops old messages and unused cache entries from memory. */
export const cachePurge = ({ app }: JobContext): Job => ({
  name: 'cache purge',
  intervalMs: app.limits.HEAD_CHECK_MS,
  async run() {
    for (const log of Object.values(app.logs)) log.deleteOld();
    app.recentCalls.purge();
    app.recentMeetings.purge();
    app.membership.calls.purge();
    app.membership.meetings.purge();
  },
});
