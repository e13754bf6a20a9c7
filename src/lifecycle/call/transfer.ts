import type { DraftedChange } from './change.js';
import { withCallParticipant } from './change.js';
import { asLeft } from './end.js';
import { type CallParticipant, findCallParticipant, isJoined } from './state.js';

/**
 * [CALL17] The target of a transfer has answered, so the transferor leaves. The transferor stays if nobody else is left
 * for the target to talk to. Returns null if nobody leaves.
 */
export function completeTransfer(
  joined: DraftedChange,
  me: CallParticipant,
  now: Date,
): DraftedChange | null {
  const { call, update } = joined;
  const transferor = me.transferredBy ? findCallParticipant(call, me.transferredBy) : undefined;
  if (!transferor || !isJoined(transferor) || call.participants.filter(isJoined).length < 3)
    return null;
  return {
    ...joined,
    call: withCallParticipant(call, asLeft(transferor, 'TRANSFERRED', now)),
    update: { ...update, kind: 'TRANSFERRED', detail: transferor.userId },
  };
}
