import { deleteDeadSessions } from '../db/account/sessions.js';
import { deleteOldOutboxRows } from '../db/outbox.js';
import { deleteOldEvents } from '../db/streams.js';
import type { Job, JobContext } from './job.js';

/** Deletes stream events and outbox events past their retention, and sessions that ended. */
export const cleanUp = ({ app }: JobContext): Job => ({
  name: 'clean-up',
  intervalMs: app.limits.CLEAN_UP_MS,
  async run() {
    await deleteOldEvents(app.db, app.limits.RETENTION_S);
    await deleteOldOutboxRows(app.db, app.limits.OUTBOX_RETENTION_S);
    await deleteDeadSessions(app.db, app.limits.ACCESS_TOKEN_TTL_S);
  },
});
