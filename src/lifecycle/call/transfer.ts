import type { DraftedChange } from './change.js';
import { withCallParticipant } from './change.js';
import { asLeft } from './end.js';
import { type CallParticipant, findCallParticipant, isJoined } from './state.js';

/**
 * [CALL17] Somebody has answered: whoever transferred the call to them goes, but not when they would
 * leave nobody there, because the others have gone meanwhile. Null: nobody goes.
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
    update: {
      kind: 'TRANSFERRED',
      transferorId: transferor.userId,
      actorId: update.actorId,
      terminalId: update.terminalId,
    },
  };
}
