import { claimLostParticipants } from '../db/claims.js';
import { commandCall } from './commands.js';
import type { HeartbeatWatch } from './heartbeats.js';
import type { Job, JobContext } from './job.js';

/** [CALL10] Takes participants without heartbeats out of connected calls. */
export function lostParticipants(context: JobContext, watch: HeartbeatWatch): Job {
  const { db, limits } = context.app;
  return {
    name: 'lost participants of calls',
    intervalMs: limits.SWEEP_MS,
    async run() {
      if (!watch.isReliable()) return;
      for (const { callId, userId } of await claimLostParticipants(
        db,
        limits.LOST_AFTER_S,
        limits.CLAIM_S,
      )) {
        await commandCall(context, callId, { kind: 'loseConnection', userId });
      }
    },
  };
}
