import { change, type Draft, isRefusal, put, told, UNCHANGED } from './call-change.js';
import type { CommandOf } from './call-command.js';
import { missed, settle } from './call-end.js';
import { refuse } from './call-refusal.js';
import { barred, noCall, placeOf, tookPart } from './call-rules.js';
import { callCallees } from './call-scheduled.js';
import {
  type Call,
  type CallParticipant,
  type CallUpdate,
  type Device,
  isJoined,
  isOver,
  isRinging,
  participantOf,
} from './call-state.js';
import { handOver } from './call-transfer.js';

/** A device says that it rings. */
export function acknowledge(call: Call, { by }: CommandOf<'acknowledge'>): Draft {
  const me = placeOf(call, by, 'acknowledge');
  if (isRefusal(me)) return me;
  if (me.state === 'RINGING' || tookPart(me, by)) return UNCHANGED;
  const refusal = barred(call, me, by, 'acknowledge');
  if (refusal) return refusal;
  return change(call, { ...me, state: 'RINGING' }, told('RINGING', by), {
    status: call.status === 'CALLING' && me.role === 'CALLEE' ? 'RINGING' : call.status,
  });
}

export function accept(call: Call, command: CommandOf<'accept'>, now: Date): Draft {
  const { by } = command;
  const me = placeOf(call, by, 'accept');
  if (isRefusal(me)) return me;
  // [CALL3] The device that answered may ask again, also when the call is over by then.
  if (tookPart(me, by)) return UNCHANGED;
  const refusal = barred(call, me, by, 'accept');
  if (refusal) return refusal;
  const joined = join(call, me, by, now);
  if (me.role === 'CALLER') {
    const caller = participantOf(joined.call, by.userId) as CallParticipant;
    return callCallees(call, caller, command, now);
  }
  return handOver(joined, me, now) ?? { ...joined, update: told('ACCEPTED', by) };
}

/**
 * [CALL18] Two call each other: the later `startCall` accepts the earlier call, also one that is kept from
 * the later caller. Were that one left to ring, its caller would learn from the other call that it never did.
 */
export function callBack(call: Call, { by, startId }: CommandOf<'callBack'>, now: Date): Draft {
  const me = participantOf(call, by.userId);
  if (me?.role !== 'CALLEE') return noCall();
  // By now it may be a call of several, or over.
  if (tookPart(me, by) && me.startedAs === startId) return UNCHANGED;
  if (call.participants.length !== 2) return noCall();
  // Answered by the same device in another way: as if it had started this one after that.
  if (tookPart(me, by)) return noCall();
  const refusal = barred(call, me, by, 'callBack');
  if (refusal) return refusal;
  const joined = join(call, { ...me, startedAs: startId }, by, now);
  return { ...joined, update: told('ACCEPTED', by, 'CALLED_BACK') };
}

const join = (call: Call, me: CallParticipant, by: Device, now: Date) =>
  change(
    call,
    {
      ...me,
      state: 'JOINED',
      terminalId: by.terminalId,
      joinedAt: now,
      ringsUntil: null,
    },
    told('ACCEPTED', by),
    { status: 'CONNECTED', connectedAt: call.connectedAt ?? now },
  );

export function reject(call: Call, { by, reason }: CommandOf<'reject'>, now: Date): Draft {
  const me = placeOf(call, by, 'reject');
  if (isRefusal(me)) return me;
  if (me.state === 'REJECTED') return UNCHANGED;
  if (isJoined(me) && tookPart(me, by)) {
    return refuse('NOT_ALLOWED', 'You have answered: hang up instead.');
  }
  // [CALL5] A device that declines late never ends what another device answered.
  const refusal = barred(call, me, by, 'reject');
  if (refusal) return refusal;
  const declined: CallParticipant = {
    ...me,
    state: 'REJECTED',
    rejectReason: reason,
    ringsUntil: null,
    leftAt: now,
  };
  return settle(change(call, declined, told('REJECTED', by, reason)), now);
}

/** [CALL7] Whoever has been called for long enough has missed the call. */
export function timeOut(call: Call, now: Date): Draft {
  const late = call.participants.filter(
    (p) => isRinging(p) && p.ringsUntil !== null && p.ringsUntil.getTime() <= now.getTime(),
  );
  if (isOver(call) || late.length === 0) return UNCHANGED;
  const after = late.reduce((draft, p) => put(draft, missed(p, now)), call);
  const update: CallUpdate = { kind: 'TIMED_OUT', actorId: null, terminalId: null, detail: null };
  return settle({ outcome: 'changed', call: after, update }, now);
}
