import { type CallDraft, changeParticipant, isCallRefusal, UNCHANGED, updateBy } from './change.js';
import type { CallCommandOf } from './command.js';
import { asLeft, endCall, endIfFinished } from './end.js';
import { actingParticipant, checkCallRule } from './rules.js';
import {
  type Call,
  type CallEndReason,
  type CallParticipant,
  type CallUpdate,
  findCallParticipant,
  isCallOver,
  isJoined,
} from './state.js';

export function cancel(call: Call, { by }: CallCommandOf<'cancel'>, now: Date): CallDraft {
  const me = actingParticipant(call, by, 'cancel');
  if (isCallRefusal(me)) return me;
  if (call.status === 'CANCELLED') return UNCHANGED;
  const refusal = checkCallRule(call, me, by, 'cancel');
  if (refusal) return refusal;
  return {
    outcome: 'changed',
    call: endCall(call, 'CANCELLED', 'CALLER_CANCELLED', now),
    update: updateBy('CANCELLED', by),
  };
}

export function hangUp(call: Call, { by }: CallCommandOf<'hangUp'>, now: Date): CallDraft {
  const me = actingParticipant(call, by, 'hangUp');
  if (isCallRefusal(me)) return me;
  if (me.state === 'LEFT' && me.terminalId === by.terminalId && call.connectedAt) return UNCHANGED;
  const refusal = checkCallRule(call, me, by, 'hangUp');
  return refusal ?? leave(call, me, updateBy('LEFT', by), 'HUNG_UP', now);
}

/** [CALL10] The participant's heartbeats have stopped. */
export function loseConnection(
  call: Call,
  { userId }: CallCommandOf<'loseConnection'>,
  now: Date,
): CallDraft {
  const me = findCallParticipant(call, userId);
  if (!me || !isJoined(me) || isCallOver(call) || !call.connectedAt) return UNCHANGED;
  const by = { userId, terminalId: me.terminalId };
  const update: CallUpdate = {
    kind: 'LEFT',
    actorId: by.userId,
    terminalId: by.terminalId,
    detail: 'CONNECTION_LOST',
  };
  return leave(call, me, update, 'CONNECTION_LOST', now);
}

/** Removes the participant, and ends the call if too few are left. */
export function leave(
  call: Call,
  me: CallParticipant,
  update: CallUpdate,
  reason: CallEndReason,
  now: Date,
): CallDraft {
  const settled = endIfFinished(
    changeParticipant(call, asLeft(me, reason, now), update),
    now,
    reason,
  );
  return isCallOver(settled.call) ? { ...settled, update: { ...update, kind: 'ENDED' } } : settled;
}
