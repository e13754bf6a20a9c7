import type { App } from '../../app.js';
import type { CallSnapshot } from '../../db/call/store.js';
import { type Call, findCallParticipant } from '../../lifecycle/call/state.js';

/** Lets this node look at the call when those who just began to ring have rung for long enough. */
export function remindOfRings(app: App, call: CallSnapshot, before: Call | null): void {
  const times = call.participants.flatMap(({ userId, ringsUntil }) => {
    const previous = before && findCallParticipant(before, userId)?.ringsUntil;
    return ringsUntil && ringsUntil.getTime() !== previous?.getTime() ? [ringsUntil.getTime()] : [];
  });
  for (const time of new Set(times)) app.rings.timers.set(call.id, time - call.readAt.getTime());
}
