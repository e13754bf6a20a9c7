import type { App } from '../app.js';
import type { Job, JobContext } from './job.js';

/** [STREAM3] Finds events and messages that the bus lost: compares the heads of all followed streams and logs. */
export const headChecks = ({ app }: JobContext): Job => ({
  name: 'head checks',
  intervalMs: app.limits.HEAD_CHECK_MS,
  run: () => checkHeads(app),
});

export async function checkHeads(app: App): Promise<void> {
  await Promise.all([
    app.streams.checkHeads(),
    ...Object.values(app.logs).map((log) => log.check()),
  ]);
}
