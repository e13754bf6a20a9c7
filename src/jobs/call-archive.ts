import { archiveCalls } from '../db/call/archive.js';
import type { Job, JobContext } from './job.js';

/** [HIST5] Copies calls that ended into the indexed history. */
export const callArchive = ({ app, signal }: JobContext): Job => ({
  name: 'call archive',
  intervalMs: app.limits.SWEEP_MS,
  async run() {
    while ((await archiveCalls(app.db, app.limits.ARCHIVED_ROWS)) && !signal.aborted);
  },
});
