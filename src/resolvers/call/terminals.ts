import type { Context } from '../../context.js';
import type { CallRing } from '../../db/call/rings.js';
import type { CallParticipant } from '../../lifecycle/call/state.js';

/** A device that was rung, and the participant that it was rung for. */
export interface CallTerminal extends CallRing {
  participant: CallParticipant;
}

/** The rings of the viewer's own devices; null for other participants. */
export async function terminalsOf(
  participant: CallParticipant & { callId: string },
  { viewer, loaders }: Context,
): Promise<CallTerminal[] | null> {
  if (viewer?.userId !== participant.userId) return null;
  const { calledAt } = participant;
  const rings = await loaders.rings.load(participant);
  // Records of an earlier ring of the same call do not count.
  return rings
    .filter(({ toldAt }) => !calledAt || toldAt >= calledAt)
    .map((ring) => ({ ...ring, participant }));
}
