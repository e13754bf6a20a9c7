import { deleteDeadSessions } from '../db/account/sessions.js';
import { deleteOldOutboxRows, giveUpOldOutboxRows } from '../db/outbox.js';
import { deleteOldEvents } from '../db/streams.js';
import type { Job, JobContext } from './job.js';

/** Deletes stream events and outbox events past their retention, and sessions that ended. Gives up old outbox events. */
export const cleanUp = ({ app }: JobContext): Job => ({
  name: 'clean-up',
  intervalMs: app.limits.CLEAN_UP_MS,
  async run() {
    await deleteOldEvents(app.db, app.limits.RETENTION_S);
    const givenUp = await giveUpOldOutboxRows(app.db, app.limits.OUTBOX_PENDING_S);
    for (const [consumer, events] of givenUp)
      app.log.warn({ consumer, events }, 'old events of the outbox were given up');
    await deleteOldOutboxRows(app.db, app.limits.OUTBOX_RETENTION_S);
    await deleteDeadSessions(app.db, app.limits.ACCESS_TOKEN_TTL_S);
  },
});
