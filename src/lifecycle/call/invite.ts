import { isBusy, newCallParticipant } from './callee.js';
import {
  type CallDraft,
  changeParticipant,
  type DraftedChange,
  isCallRefusal,
  UNCHANGED,
  withCallParticipant,
} from './change.js';
import type { CallCommandOf, Callee } from './command.js';
import { asLeft } from './end.js';
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

/**
 * [CALL16] Rings users who are new to the call or missed it. Users who are in the call, ring, declined or left do not
 * ring again.
 */
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
 * [CALL17] Rings the user who is to replace the transferor. Each user has one transfer at a time: if two targets
 * answered, the second would find nobody to replace.
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
      'This user cannot be rung now: they are in the call, ring, declined or left it.',
    );
  }
  if (!call.participants.some((p) => isJoined(p) && p !== me)) {
    return callRefusal(
      'NOT_ALLOWED',
      'Nobody else is in the call: a transfer needs somebody to talk to.',
    );
  }
  if (call.participants.some((p) => isRinging(p) && p.transferredBy === by.userId)) {
    return callRefusal(
      'NOT_ALLOWED',
      'Your transfer to another user is still ringing: wait until it ends.',
    );
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

/**
 * [CALL17] The target has answered: the transferor leaves, unless the target would then be alone because the
 * others have left in the meantime. Null: no transferor leaves.
 */
export function completeTransfer(
  joined: DraftedChange,
  target: CallParticipant,
  now: Date,
): DraftedChange | null {
  const { call, update } = joined;
  const transferor = target.transferredBy
    ? findCallParticipant(call, target.transferredBy)
    : undefined;
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
  // [BLOCK3] A call that the user has seen stays visible. It only does not ring.
  const blocked = ringing.blocked && (!known || known.blocked);
  return withCallParticipant(call, { ...ringing, blocked, reports: known?.reports ?? null });
}

function refuseIfFull(call: Call): CallRefusal | null {
  const inOrRinging = call.participants.filter((p) => isJoined(p) || isRinging(p)).length;
  const max = MAX_IN_CALL[call.type];
  if (inOrRinging > max)
    return callRefusal('NOT_ALLOWED', `A call of type ${call.type} holds at most ${max} users.`);
  return call.participants.length > MAX_CALLED
    ? callRefusal('NOT_ALLOWED', `At most ${MAX_CALLED} users can be called into one call.`)
    : null;
}
