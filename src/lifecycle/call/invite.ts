import {
  type CallDraft,
  changeParticipant,
  isCallRefusal,
  UNCHANGED,
  withCallParticipant,
} from './change.js';
import type { CallCommandOf, Callee } from './command.js';
import { type CallRefusal, callRefusal } from './refusal.js';
import { actingParticipant, checkCallRule } from './rules.js';
import {
  type Call,
  type CallParticipant,
  findCallParticipant,
  isJoined,
  isRinging,
  MAX_CALLED,
  MAX_IN_CALL,
} from './state.js';
import { updateBy } from './update.js';

/** Somebody who begins to ring. */
export const newCallParticipant = (
  { userId, disturbable, hasBlocked = false }: Callee,
  {
    position,
    invitedBy,
    ringTimeoutS,
  }: { position: number; invitedBy: string; ringTimeoutS: number },
  now: Date,
): CallParticipant => {
  // [CALL13] [CALL19] Nothing rings: to everybody else they do not answer.
  const suppressed = !disturbable || hasBlocked;
  return {
    userId,
    position,
    role: 'CALLEE',
    state: 'INVITED',
    invitedBy,
    terminalId: null,
    silent: suppressed,
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
export const isBusy = ({
  disturbable,
  hasBlocked,
  inCall,
  ringing,
  callWaiting,
}: Callee): boolean => disturbable && !hasBlocked && (inCall || ringing === true) && !callWaiting;

/** [CALL16] Rings those who are new, or missed it; who is in it, rings, has declined or gone is not rung again. */
export function invite(call: Call, command: CallCommandOf<'invite'>, now: Date): CallDraft {
  const { by, callees, ringTimeoutS } = command;
  const me = actingParticipant(call, by, 'invite');
  if (isCallRefusal(me)) return me;
  const refusal = checkCallRule(call, me, by, 'invite');
  if (refusal) return refusal;
  const newCallees = callees.filter(({ userId }) => canBeRung(call, userId));
  if (newCallees.length === 0) return UNCHANGED;
  const after = newCallees.reduce(
    (draft, callee) => ringCallee(draft, callee, by.userId, ringTimeoutS, now),
    call,
  );
  return (
    refuseIfFull(after) ?? {
      outcome: 'changed',
      call: after,
      update: updateBy(by, {
        kind: 'INVITED',
        calleeIds: newCallees.map(({ userId }) => userId),
        transfer: false,
      }),
    }
  );
}

/**
 * [CALL17] Rings somebody who is to take the place of this one. One at a time: of two who answered, the
 * second would find nobody to relieve.
 */
export function transfer(
  call: Call,
  { by, to, ringTimeoutS }: CallCommandOf<'transfer'>,
  now: Date,
): CallDraft {
  const me = actingParticipant(call, by, 'transfer');
  if (isCallRefusal(me)) return me;
  const known = findCallParticipant(call, to.userId);
  if (known?.transferredBy === by.userId) {
    const isPending = isJoined(me) && (isRinging(known) || isJoined(known));
    const isDone = me.leftReason === 'TRANSFERRED' && me.terminalId === by.terminalId;
    if (isPending || (isDone && known.joinedAt !== null)) return UNCHANGED;
  }
  const refusal = checkCallRule(call, me, by, 'transfer');
  if (refusal) return refusal;
  if (!canBeRung(call, to.userId)) {
    return callRefusal(
      'NOT_ALLOWED',
      'They are in this call, ring already, have declined or left it.',
    );
  }
  if (!call.participants.some((p) => isJoined(p) && p !== me)) {
    return callRefusal('NOT_ALLOWED', 'There is nobody with you whom they could talk to.');
  }
  if (call.participants.some((p) => isRinging(p) && p.transferredBy === by.userId)) {
    return callRefusal('NOT_ALLOWED', 'You are transferring the call to somebody else.');
  }
  if (isBusy(to)) return { ...callRefusal('USER_BUSY', 'The user is busy.'), userId: to.userId };
  const after = ringCallee(call, to, by.userId, ringTimeoutS, now);
  const target = findCallParticipant(after, to.userId) as CallParticipant;
  return (
    refuseIfFull(after) ??
    changeParticipant(
      after,
      { ...target, transferredBy: by.userId },
      updateBy(by, { kind: 'INVITED', calleeIds: [to.userId], transfer: true }),
    )
  );
}

const canBeRung = (call: Call, userId: string): boolean => {
  const known = findCallParticipant(call, userId);
  return !known || known.state === 'MISSED';
};

function ringCallee(
  call: Call,
  callee: Callee,
  invitedBy: string,
  ringTimeoutS: number,
  now: Date,
): Call {
  const known = findCallParticipant(call, callee.userId);
  const position = known?.position ?? call.participants.length;
  const ringing = newCallParticipant(callee, { position, invitedBy, ringTimeoutS }, now);
  // [BLOCK3] Who has seen the call does not lose it: it only does not ring.
  const blocked = ringing.blocked && (!known || known.blocked);
  return withCallParticipant(call, { ...ringing, blocked, reports: known?.reports ?? null });
}

function refuseIfFull(call: Call): CallRefusal | null {
  const others = call.participants.filter((p) => isJoined(p) || isRinging(p)).length;
  const max = MAX_IN_CALL[call.type];
  if (others > max)
    return callRefusal('NOT_ALLOWED', `A call holds at most ${max} people with ${call.type}.`);
  return call.participants.length > MAX_CALLED
    ? callRefusal('NOT_ALLOWED', `At most ${MAX_CALLED} people can be called into one call.`)
    : null;
}
