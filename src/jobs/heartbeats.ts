import type { Limits } from '../limits.js';
import type { Job, JobContext } from './job.js';

/** Whether the absence of heartbeats means anything. */
export type HeartbeatWatch = ReturnType<typeof createHeartbeatWatch>;

/**
 * After an outage of the database every participant is without heartbeats: devices get the usual time to show that they
 * are still there before anybody counts as lost.
 */
export function createHeartbeatWatch(limits: Limits) {
  let reliableSince = performance.now();
  return {
    failed(): void {
      reliableSince = performance.now();
    },
    isReliable: (): boolean => performance.now() - reliableSince >= limits.LOST_AFTER_S * 1000,
  };
}

/** Writes heartbeats for the participants of calls and meetings whose devices are connected to this node. */
export const heartbeats = ({ app }: JobContext, watch: HeartbeatWatch): Job => ({
  name: 'heartbeats',
  intervalMs: app.limits.SEEN_EVERY_MS,
  async run() {
    try {
      await app.attendances.vouch();
    } catch (error) {
      watch.failed();
      throw error;
    }
  },
});
