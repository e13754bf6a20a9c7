import { change, type Draft, isRefusal, put, told, UNCHANGED } from './call-change.js';
import type { Callee, CommandOf } from './call-command.js';
import { TRANSFER } from './call-hearers.js';
import { type CallRefusal, refuse } from './call-refusal.js';
import { barred, placeOf } from './call-rules.js';
import {
  type Call,
  type CallParticipant,
  isJoined,
  isRinging,
  MOST_CALLED,
  MOST_IN_CALL,
  participantOf,
} from './call-state.js';

/** Somebody who begins to ring. */
export const called = (
  { userId, disturbable, hasBlocked = false }: Callee,
  {
    position,
    invitedBy,
    ringTimeoutS,
  }: { position: number; invitedBy: string; ringTimeoutS: number },
  now: Date,
): CallParticipant => {
  // [CALL13] [CALL19] Nothing rings: to everybody else they do not answer.
  const silent = !disturbable || hasBlocked;
  return {
    userId,
    position,
    role: 'CALLEE',
    state: 'INVITED',
    invitedBy,
    terminalId: null,
    silent,
    blocked: hasBlocked,
    onHold: false,
    calledAt: now,
    ringsUntil: new Date(now.getTime() + ringTimeoutS * 1000),
    joinedAt: null,
    leftAt: null,
    leftReason: null,
    ringEnd: null,
    ringEndedAt: null,
    rejectReason: null,
    transferredBy: null,
    startedAs: null,
    mediaStage: null,
    networkQuality: null,
    reports: null,
  };
};

/** [CALL11] Whether a call to this one alone is refused. Who is not disturbed is not busy either. */
export const isBusy = ({ disturbable, hasBlocked, inCall, rings, callWaiting }: Callee): boolean =>
  disturbable && !hasBlocked && (inCall || rings === true) && !callWaiting;

/** [CALL16] Rings those who are new, or missed it; who is in it, rings, has declined or gone is not rung again. */
export function invite(call: Call, command: CommandOf<'invite'>, now: Date): Draft {
  const { by, callees, ringTimeoutS } = command;
  const me = placeOf(call, by, 'invite');
  if (isRefusal(me)) return me;
  const refusal = barred(call, me, by, 'invite');
  if (refusal) return refusal;
  const wanted = callees.filter(({ userId }) => mayBeCalled(call, userId));
  if (wanted.length === 0) return UNCHANGED;
  const after = wanted.reduce(
    (draft, callee) => ring(draft, callee, by.userId, ringTimeoutS, now),
    call,
  );
  return (
    full(after) ?? {
      outcome: 'changed',
      call: after,
      update: told('INVITED', by, JSON.stringify(wanted.map(({ userId }) => userId))),
    }
  );
}

/**
 * [CALL17] Rings somebody who is to take the place of this one. One at a time: of two who answered, the
 * second would find nobody to relieve.
 */
export function transfer(
  call: Call,
  { by, to, ringTimeoutS }: CommandOf<'transfer'>,
  now: Date,
): Draft {
  const me = placeOf(call, by, 'transfer');
  if (isRefusal(me)) return me;
  const known = participantOf(call, to.userId);
  if (known?.transferredBy === by.userId) {
    const isUnderWay = isJoined(me) && (isRinging(known) || isJoined(known));
    const isDone = me.leftReason === 'TRANSFERRED' && me.terminalId === by.terminalId;
    if (isUnderWay || (isDone && known.joinedAt !== null)) return UNCHANGED;
  }
  const refusal = barred(call, me, by, 'transfer');
  if (refusal) return refusal;
  if (!mayBeCalled(call, to.userId)) {
    return refuse('NOT_ALLOWED', 'They are in this call, ring already, have declined or left it.');
  }
  if (!call.participants.some((p) => isJoined(p) && p !== me)) {
    return refuse('NOT_ALLOWED', 'There is nobody with you whom they could talk to.');
  }
  if (call.participants.some((p) => isRinging(p) && p.transferredBy === by.userId)) {
    return refuse('NOT_ALLOWED', 'You are transferring the call to somebody else.');
  }
  if (isBusy(to)) return { ...refuse('USER_BUSY', 'The user is busy.'), userId: to.userId };
  const after = ring(call, to, by.userId, ringTimeoutS, now);
  const target = participantOf(after, to.userId) as CallParticipant;
  return (
    full(after) ??
    change(
      after,
      { ...target, transferredBy: by.userId },
      told('INVITED', by, `${TRANSFER}${to.userId}`),
    )
  );
}

const mayBeCalled = (call: Call, userId: string): boolean => {
  const known = participantOf(call, userId);
  return !known || known.state === 'MISSED';
};

function ring(
  call: Call,
  callee: Callee,
  invitedBy: string,
  ringTimeoutS: number,
  now: Date,
): Call {
  const known = participantOf(call, callee.userId);
  const position = known?.position ?? call.participants.length;
  const then = called(callee, { position, invitedBy, ringTimeoutS }, now);
  // [BLOCK3] Who has seen the call does not lose it: it only does not ring.
  const blocked = then.blocked && (!known || known.blocked);
  return put(call, { ...then, blocked, reports: known?.reports ?? null });
}

function full(call: Call): CallRefusal | null {
  const people = call.participants.filter((p) => isJoined(p) || isRinging(p)).length;
  const most = MOST_IN_CALL[call.type];
  if (people > most)
    return refuse('NOT_ALLOWED', `A call holds at most ${most} people with ${call.type}.`);
  return call.participants.length > MOST_CALLED
    ? refuse('NOT_ALLOWED', `At most ${MOST_CALLED} people can be called into one call.`)
    : null;
}
