import type { App } from '../../app.js';
import type { CallSnapshot } from '../../db/call/store.js';
import { type Call, findCallParticipant } from '../../lifecycle/call/state.js';

/** Sets timers on this node for the deadlines of the rings that have just started. */
export function remindOfRings(app: App, call: CallSnapshot, before: Call | null): void {
  const times = call.participants.flatMap(({ userId, ringsUntil }) => {
    const previous = before && findCallParticipant(before, userId)?.ringsUntil;
    return ringsUntil && ringsUntil.getTime() !== previous?.getTime() ? [ringsUntil.getTime()] : [];
  });
  for (const time of new Set(times)) app.ringTimers.set(call.id, time - call.readAt.getTime());
}
