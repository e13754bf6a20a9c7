import {
  type CallDraft,
  changeParticipant,
  isCallRefusal,
  UNCHANGED,
  withCallParticipant,
} from './change.js';
import type { CallCommandOf } from './command.js';
import { asMissed, endIfFinished } from './end.js';
import { completeTransfer } from './invite.js';
import { callRefusal } from './refusal.js';
import { actingParticipant, callNotFound, checkCallRule, hasAnswered } from './rules.js';
import { ringCallees } from './scheduled.js';
import {
  type Call,
  type CallParticipant,
  type Device,
  findCallParticipant,
  isCallOver,
  isJoined,
  isRinging,
} from './state.js';
import { type CallUpdate, updateBy } from './update.js';

/** A device reports that it rings. */
export function acknowledge(call: Call, { by }: CallCommandOf<'acknowledge'>): CallDraft {
  const me = actingParticipant(call, by, 'acknowledge');
  if (isCallRefusal(me)) return me;
  if (me.state === 'RINGING' || hasAnswered(me, by)) return UNCHANGED;
  const refusal = checkCallRule(call, me, by, 'acknowledge');
  if (refusal) return refusal;
  return changeParticipant(call, { ...me, state: 'RINGING' }, updateBy(by, { kind: 'RINGING' }), {
    status: call.status === 'CALLING' && me.role === 'CALLEE' ? 'RINGING' : call.status,
  });
}

export function accept(call: Call, command: CallCommandOf<'accept'>, now: Date): CallDraft {
  const { by } = command;
  const me = actingParticipant(call, by, 'accept');
  if (isCallRefusal(me)) return me;
  // [CALL3] The device that answered may retry, even after the end of the call.
  if (hasAnswered(me, by)) return UNCHANGED;
  const refusal = checkCallRule(call, me, by, 'accept');
  if (refusal) return refusal;
  const joined = joinCall(call, me, by, now);
  if (me.role === 'CALLER') {
    const caller = findCallParticipant(joined.call, by.userId) as CallParticipant;
    return ringCallees(call, caller, command, now);
  }
  return completeTransfer(joined, me, now) ?? joined;
}

/**
 * [CALL18] Glare: two users call each other. The later `startCall` accepts the earlier call, even if that one is hidden
 * from the later caller. If the hidden call rang on, a second call would show the earlier caller that it was hidden.
 */
export function answerGlare(
  call: Call,
  { by, startId }: CallCommandOf<'answerGlare'>,
  now: Date,
): CallDraft {
  const me = findCallParticipant(call, by.userId);
  if (me?.role !== 'CALLEE') return callNotFound();
  // The call may have become a group call or ended by now.
  if (hasAnswered(me, by) && me.startedAs === startId) return UNCHANGED;
  if (call.participants.length !== 2) return callNotFound();
  // The same device answered in another way: treat this call as started after that.
  if (hasAnswered(me, by)) return callNotFound();
  const refusal = checkCallRule(call, me, by, 'answerGlare');
  if (refusal) return refusal;
  const joined = joinCall(call, { ...me, startedAs: startId }, by, now);
  return { ...joined, update: updateBy(by, { kind: 'ACCEPTED', how: 'CALLED_BACK' }) };
}

const joinCall = (call: Call, me: CallParticipant, by: Device, now: Date) =>
  changeParticipant(
    call,
    {
      ...me,
      state: 'JOINED',
      terminalId: by.terminalId,
      joinedAt: now,
      ringsUntil: null,
    },
    updateBy(by, { kind: 'ACCEPTED', how: 'ANSWERED' }),
    { status: 'CONNECTED', connectedAt: call.connectedAt ?? now },
  );

export function reject(call: Call, { by, reason }: CallCommandOf<'reject'>, now: Date): CallDraft {
  const me = actingParticipant(call, by, 'reject');
  if (isCallRefusal(me)) return me;
  if (me.state === 'REJECTED') return UNCHANGED;
  if (isJoined(me) && hasAnswered(me, by)) {
    return callRefusal('NOT_ALLOWED', 'You have answered already: hang up instead.');
  }
  // [CALL5] A late decline never ends a call that another device answered.
  const refusal = checkCallRule(call, me, by, 'reject');
  if (refusal) return refusal;
  const decliner: CallParticipant = {
    ...me,
    state: 'REJECTED',
    rejectReason: reason,
    ringsUntil: null,
    leftAt: now,
  };
  const update = updateBy(by, { kind: 'REJECTED', reason });
  return endIfFinished(changeParticipant(call, decliner, update), now);
}

/** [CALL7] A callee whose deadline has passed has missed the call. */
export function timeOut(call: Call, now: Date): CallDraft {
  const timedOut = call.participants.filter(
    (p) => isRinging(p) && p.ringsUntil !== null && p.ringsUntil.getTime() <= now.getTime(),
  );
  if (isCallOver(call) || timedOut.length === 0) return UNCHANGED;
  const after = timedOut.reduce((draft, p) => withCallParticipant(draft, asMissed(p, now)), call);
  const update: CallUpdate = { kind: 'TIMED_OUT', actorId: null, terminalId: null };
  return endIfFinished({ outcome: 'changed', call: after, update }, now);
}
