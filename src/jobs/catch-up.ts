import { checkHeads } from './head-checks.js';
import type { JobContext } from './job.js';

/** When PostgreSQL or Redis is back, renews leases and looks for missed events at once. */
export function catchUpOnReturn({ app, signal, track }: JobContext): void {
  app.backends.onReturn(() => {
    if (signal.aborted) return;
    for (const work of [app.attendances.renew(), checkHeads(app)]) {
      track(work.catch((error: unknown) => app.log.warn({ err: error }, 'could not catch up')));
    }
    // Redis may have lost all leases: presence is compared once every node had time to renew its own.
    setTimeout(() => {
      if (!signal.aborted) app.presence.recheck();
    }, app.limits.RETURN_GRACE_MS).unref();
  });
}
