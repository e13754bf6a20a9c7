import { fileCalls } from '../db/call-filing.js';
import type { Job, JobContext } from './job.js';

/** [HIST5] Copies calls that ended into the indexed history. */
export const callArchive = ({ app, signal }: JobContext): Job => ({
  name: 'call archive',
  intervalMs: app.limits.SWEEP_MS,
  async run() {
    while ((await fileCalls(app.db, app.limits.FILED_ROWS)) && !signal.aborted);
  },
});
