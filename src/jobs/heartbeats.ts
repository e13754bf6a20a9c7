import type { Limits } from '../limits.js';
import type { Job, JobContext } from './job.js';

/** Whether a missing heartbeat means that the participant is lost. */
export type HeartbeatWatch = ReturnType<typeof createHeartbeatWatch>;

/**
 * After an outage of the database, the heartbeats of all participants are missing. So nobody counts as lost until their
 * devices have had the usual time for a heartbeat.
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
  intervalMs: app.limits.HEARTBEAT_MS,
  async run() {
    try {
      await app.connectedDevices.recordHeartbeats();
    } catch (error) {
      watch.failed();
      throw error;
    }
  },
});
