import { updateLastSeen } from '../db/account/presence.js';
import type { Job, JobContext } from './job.js';

/** [PRES5] Announces that users are gone if no node renews their leases. */
export const expiredLeases = ({ app }: JobContext): Job => ({
  name: 'expired leases',
  intervalMs: app.limits.SWEEP_MS,
  async run() {
    const gone = await app.leases.takeExpired();
    if (gone.length === 0) return;
    await updateLastSeen(app.db, gone);
    app.presence.announce(gone);
  },
});
