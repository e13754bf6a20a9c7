import { type CallDraft, changeParticipant, isCallRefusal, UNCHANGED } from './change.js';
import type { CallCommandOf } from './command.js';
import { asLeft, endCall, endIfFinished } from './end.js';
import { actingParticipant, checkCallRule } from './rules.js';
import {
  type Call,
  type CallEndReason,
  type CallParticipant,
  findCallParticipant,
  isCallOver,
  isJoined,
} from './state.js';
import { type CallUpdateOf, updateBy } from './update.js';

export function cancel(call: Call, { by }: CallCommandOf<'cancel'>, now: Date): CallDraft {
  const me = actingParticipant(call, by, 'cancel');
  if (isCallRefusal(me)) return me;
  if (call.status === 'CANCELLED') return UNCHANGED;
  const refusal = checkCallRule(call, me, by, 'cancel');
  if (refusal) return refusal;
  return {
    outcome: 'changed',
    call: endCall(call, 'CANCELLED', 'CALLER_CANCELLED', now),
    update: updateBy(by, { kind: 'CANCELLED' }),
  };
}

export function hangUp(call: Call, { by }: CallCommandOf<'hangUp'>, now: Date): CallDraft {
  const me = actingParticipant(call, by, 'hangUp');
  if (isCallRefusal(me)) return me;
  if (me.state === 'LEFT' && me.terminalId === by.terminalId && call.connectedAt) return UNCHANGED;
  const refusal = checkCallRule(call, me, by, 'hangUp');
  return (
    refusal ?? leave(call, me, updateBy(by, { kind: 'LEFT', reason: 'HUNG_UP' }), 'HUNG_UP', now)
  );
}

/** [CALL10] The participant's heartbeats have stopped. */
export function loseConnection(
  call: Call,
  { userId }: CallCommandOf<'loseConnection'>,
  now: Date,
): CallDraft {
  const lost = findCallParticipant(call, userId);
  if (!lost || !isJoined(lost) || isCallOver(call) || !call.connectedAt) return UNCHANGED;
  const update: CallUpdateOf<'LEFT'> = {
    kind: 'LEFT',
    reason: 'CONNECTION_LOST',
    actorId: userId,
    terminalId: lost.terminalId,
  };
  return leave(call, lost, update, 'CONNECTION_LOST', now);
}

/** Removes the participant, and ends the call if too few are left. */
export function leave(
  call: Call,
  leaver: CallParticipant,
  update: CallUpdateOf<'LEFT'>,
  reason: CallEndReason,
  now: Date,
): CallDraft {
  const settled = endIfFinished(
    changeParticipant(call, asLeft(leaver, reason, now), update),
    now,
    reason,
  );
  return isCallOver(settled.call) ? { ...settled, update: { ...update, kind: 'ENDED' } } : settled;
}
