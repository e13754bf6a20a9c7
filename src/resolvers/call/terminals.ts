import type { Context } from '../../context.js';
import type { CallRing } from '../../db/call/rings.js';
import type { CallParticipant } from '../../lifecycle/call/state.js';

/** A device that was rung, and for whom. */
export interface CallTerminal extends CallRing {
  participant: CallParticipant;
}

/** How the viewer's devices were rung; null for others. */
export async function terminalsOf(
  participant: CallParticipant & { callId: string },
  { viewer, loaders }: Context,
): Promise<CallTerminal[] | null> {
  if (viewer?.userId !== participant.userId) return null;
  const { calledAt } = participant;
  const rings = await loaders.rings.load(participant);
  // What a former ring of the same call has left does not count.
  return rings
    .filter(({ toldAt }) => !calledAt || toldAt >= calledAt)
    .map((ring) => ({ ...ring, participant }));
}
