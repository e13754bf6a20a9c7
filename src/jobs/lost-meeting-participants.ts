import { claimLostMeetingParticipants } from '../db/claims.js';
import { commandMeeting } from './commands.js';
import type { HeartbeatWatch } from './heartbeats.js';
import type { Job, JobContext } from './job.js';

/** Takes participants without heartbeats out of meetings and waiting rooms; their seats are kept for a while. */
export function lostMeetingParticipants(context: JobContext, watch: HeartbeatWatch): Job {
  const { db, limits } = context.app;
  return {
    name: 'lost participants of meetings',
    intervalMs: limits.SWEEP_MS,
    async run() {
      if (!watch.isReliable()) return;
      const lost = await claimLostMeetingParticipants(db, limits.LOST_AFTER_S, limits.CLAIM_S);
      for (const { meetingId, userId, terminalId } of lost) {
        await commandMeeting(context, meetingId, {
          kind: 'loseConnection',
          device: { userId, terminalId },
          keepSeatS: limits.SEAT_KEPT_S,
        });
      }
    },
  };
}
