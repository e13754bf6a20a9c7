import type { Context } from '../context.js';
import type { CallRing } from '../db/call-rings.js';
import type { CallParticipant } from '../lifecycle/call-state.js';

/** A device that was rung, and for whom. */
export interface RungTerminal extends CallRing {
  of: CallParticipant;
}

/** How the viewer's devices were rung; null for others. */
export async function terminalsOf(
  place: CallParticipant & { callId: string },
  { viewer, loaders }: Context,
): Promise<RungTerminal[] | null> {
  if (viewer?.userId !== place.userId) return null;
  const { calledAt } = place;
  const rings = await loaders.rings.load(place);
  // What a former ring of the same call has left does not count.
  return rings
    .filter(({ toldAt }) => !calledAt || toldAt >= calledAt)
    .map((ring) => ({ ...ring, of: place }));
}
