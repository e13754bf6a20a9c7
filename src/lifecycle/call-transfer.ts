import type { Drafted } from './call-change.js';
import { put } from './call-change.js';
import { left } from './call-end.js';
import { type CallParticipant, isJoined, participantOf } from './call-state.js';

/**
 * [CALL17] Somebody has answered: whoever transferred the call to them goes, but not when they would
 * leave nobody there, because the others have gone meanwhile. Null: nobody goes.
 */
export function handOver(joined: Drafted, me: CallParticipant, now: Date): Drafted | null {
  const { call, update } = joined;
  const from = me.transferredBy ? participantOf(call, me.transferredBy) : undefined;
  if (!from || !isJoined(from) || call.participants.filter(isJoined).length < 3) return null;
  return {
    ...joined,
    call: put(call, left(from, 'TRANSFERRED', now)),
    update: { ...update, kind: 'TRANSFERRED', detail: from.userId },
  };
}
