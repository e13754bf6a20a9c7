import { change, type Draft, isRefusal, told, UNCHANGED } from './call-change.js';
import type { CommandOf } from './call-command.js';
import { finish, left, settle } from './call-end.js';
import { barred, placeOf } from './call-rules.js';
import {
  type Call,
  type CallEndReason,
  type CallParticipant,
  type CallUpdate,
  isJoined,
  isOver,
  participantOf,
} from './call-state.js';

export function cancel(call: Call, { by }: CommandOf<'cancel'>, now: Date): Draft {
  const me = placeOf(call, by, 'cancel');
  if (isRefusal(me)) return me;
  if (call.status === 'CANCELLED') return UNCHANGED;
  const refusal = barred(call, me, by, 'cancel');
  if (refusal) return refusal;
  return {
    outcome: 'changed',
    call: finish(call, 'CANCELLED', 'CALLER_CANCELLED', now),
    update: told('CANCELLED', by),
  };
}

export function hangUp(call: Call, { by }: CommandOf<'hangUp'>, now: Date): Draft {
  const me = placeOf(call, by, 'hangUp');
  if (isRefusal(me)) return me;
  if (me.state === 'LEFT' && me.terminalId === by.terminalId && call.connectedAt) return UNCHANGED;
  const refusal = barred(call, me, by, 'hangUp');
  return refusal ?? leave(call, me, told('LEFT', by), 'HUNG_UP', now);
}

/** [CALL10] Nobody has vouched for them. */
export function loseConnection(
  call: Call,
  { userId }: CommandOf<'loseConnection'>,
  now: Date,
): Draft {
  const me = participantOf(call, userId);
  if (!me || !isJoined(me) || isOver(call) || !call.connectedAt) return UNCHANGED;
  const by = { userId, terminalId: me.terminalId };
  const update: CallUpdate = {
    kind: 'LEFT',
    actorId: by.userId,
    terminalId: by.terminalId,
    detail: 'CONNECTION_LOST',
  };
  return leave(call, me, update, 'CONNECTION_LOST', now);
}

/** They go, and with them perhaps the call. */
export function leave(
  call: Call,
  me: CallParticipant,
  update: CallUpdate,
  reason: CallEndReason,
  now: Date,
): Draft {
  const settled = settle(change(call, left(me, reason, now), update), now, reason);
  return isOver(settled.call) ? { ...settled, update: { ...update, kind: 'ENDED' } } : settled;
}
