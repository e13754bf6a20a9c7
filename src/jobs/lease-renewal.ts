import type { Job, JobContext } from './job.js';

/** Renews the leases of the devices that are connected to this node. */
export const leaseRenewal = ({ app }: JobContext): Job => ({
  name: 'lease renewal',
  intervalMs: app.limits.LEASE_RENEW_MS,
  async run() {
    await app.attendances.renew();
    app.presence.recheck();
  },
});
