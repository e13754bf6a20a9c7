import { claimDesertedMeetings } from '../db/claims.js';
import { commandMeeting } from './commands.js';
import type { Job, JobContext } from './job.js';

/** [MEET3] Ends meetings whose room has been empty for the grace time. */
export function desertedMeetings(context: JobContext): Job {
  const { config, db, limits } = context.app;
  const graceS = config.meetingGraceS;
  return {
    name: 'deserted meetings',
    intervalMs: limits.SWEEP_MS,
    async run() {
      const deserted = await claimDesertedMeetings(db, graceS, limits.CLAIM_S);
      await Promise.all(
        deserted.map((id) => commandMeeting(context, id, { kind: 'endDeserted', graceS })),
      );
    },
  };
}
