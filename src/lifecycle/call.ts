// What may happen to a call, by whom, in which state. Pure: a call and a command go in, the call as it
// is afterwards or a refusal comes out. The rules carry the ids of SPEC.md.

import { type Changed, finish, missed, settle, told } from './call-end.js';
import { type CallRefusal, elsewhere, ended, notInIt, refuse } from './call-refusal.js';
import {
  type Call,
  type CallEndReason,
  type CallParticipant,
  type CallUpdate,
  type Device,
  isOver,
  isRinging,
  maySee,
  participantOf,
  type RejectReason,
} from './call-state.js';

/** What somebody, or time, wants to do with a call. */
export type CallCommand =
  | { kind: 'acknowledge'; by: Device }
  | { kind: 'accept'; by: Device }
  | { kind: 'reject'; by: Device; reason: RejectReason }
  | { kind: 'cancel'; by: Device }
  | { kind: 'hangUp'; by: Device }
  | { kind: 'timeOut' }
  | { kind: 'loseConnection'; userId: string };

/** What comes of a command. */
export type CallDecision = Changed | { outcome: 'unchanged' } | CallRefusal;

const UNCHANGED = { outcome: 'unchanged' } as const;

/** Decides a command on the call as it is at `now`. */
export function decide(call: Call, command: CallCommand, now: Date): CallDecision {
  switch (command.kind) {
    case 'acknowledge':
      return asCallee(call, command.by, (me) => acknowledge(call, me, command.by));
    case 'accept':
      return asCallee(call, command.by, (me) => accept(call, me, command.by, now));
    case 'reject':
      return asCallee(call, command.by, (me) => reject(call, me, command.by, command.reason, now));
    case 'cancel':
      return cancel(call, command.by, now);
    case 'hangUp':
      return hangUp(call, command.by, now);
    case 'timeOut':
      return timeOut(call, now);
    case 'loseConnection':
      return loseConnection(call, command.userId, now);
    default:
      return command satisfies never;
  }
}

function asCallee(call: Call, by: Device, rule: (me: CallParticipant) => CallDecision) {
  const me = participantOf(call, by.userId);
  if (!me || !maySee(call, by.userId)) return refuse('NOT_FOUND', 'There is no such call.');
  if (me.role !== 'CALLEE') return refuse('NOT_CALLEE', 'Only somebody who is called can do this.');
  return rule(me);
}

function acknowledge(call: Call, me: CallParticipant, by: Device): CallDecision {
  if (me.state === 'RINGING' || tookPart(me, by)) return UNCHANGED;
  if (me.state !== 'INVITED') return tooLate(call, me, by);
  return change(call, {
    me: { ...me, state: 'RINGING' },
    status: call.status === 'CALLING' ? 'RINGING' : call.status,
    update: told('RINGING', by),
  });
}

function accept(call: Call, me: CallParticipant, by: Device, now: Date): CallDecision {
  // [CALL3] The device that answered may ask again, also when the call is over by then.
  if (tookPart(me, by)) return UNCHANGED;
  if (!isRinging(me)) return tooLate(call, me, by);
  return change(call, {
    me: {
      ...me,
      state: 'JOINED',
      terminalId: by.terminalId,
      joinedAt: now,
      ringsUntil: null,
    },
    status: 'CONNECTED',
    connectedAt: call.connectedAt ?? now,
    update: told('ACCEPTED', by),
  });
}

function reject(
  call: Call,
  me: CallParticipant,
  by: Device,
  reason: RejectReason,
  now: Date,
): CallDecision {
  if (me.state === 'REJECTED') return UNCHANGED;
  if (me.state === 'JOINED' && tookPart(me, by)) {
    return refuse('NOT_ALLOWED', 'You have answered: hang up instead.');
  }
  // [CALL5] A device that declines late never ends what another device answered.
  if (!isRinging(me)) return tooLate(call, me, by);
  return settle(
    change(call, {
      me: { ...me, state: 'REJECTED', rejectReason: reason, ringsUntil: null, leftAt: now },
      update: told('REJECTED', by, reason),
    }),
    'HUNG_UP',
    now,
  );
}

function cancel(call: Call, by: Device, now: Date): CallDecision {
  const me = participantOf(call, by.userId);
  if (!me || !maySee(call, by.userId)) return refuse('NOT_FOUND', 'There is no such call.');
  if (me.role !== 'CALLER') {
    return refuse('NOT_CALLER', 'Only the caller can cancel: reject the call, or hang up.');
  }
  if (call.status === 'CANCELLED') return UNCHANGED;
  if (isOver(call)) return ended(call);
  if (call.status === 'CONNECTED') {
    return refuse('NOT_ALLOWED', 'The call is connected: hang up instead.');
  }
  return {
    outcome: 'changed',
    call: finish({ ...call, version: call.version + 1 }, 'CANCELLED', 'CALLER_CANCELLED', now),
    update: told('CANCELLED', by),
  };
}

function hangUp(call: Call, by: Device, now: Date): CallDecision {
  const me = participantOf(call, by.userId);
  if (!me || !maySee(call, by.userId)) return refuse('NOT_FOUND', 'There is no such call.');
  if (me.state === 'LEFT' && me.terminalId === by.terminalId && call.connectedAt) return UNCHANGED;
  if (isOver(call)) return ended(call);
  if (isRinging(me)) {
    return refuse('CALL_NOT_CONNECTED', 'You have not answered: accept or reject the call.');
  }
  if (!call.connectedAt) {
    return refuse('CALL_NOT_CONNECTED', 'Nobody has answered yet: cancel the call.');
  }
  if (me.state !== 'JOINED') return notInIt();
  // [CALL6] Only the device that takes part speaks for its user.
  if (me.terminalId !== by.terminalId) return elsewhere(me);
  return leave(call, me, told('LEFT', by), 'HUNG_UP', now);
}

function timeOut(call: Call, now: Date): CallDecision {
  const late = (p: CallParticipant) =>
    isRinging(p) && p.ringsUntil !== null && p.ringsUntil.getTime() <= now.getTime();
  if (isOver(call) || !call.participants.some(late)) return UNCHANGED;
  return settle(
    {
      outcome: 'changed',
      call: {
        ...call,
        version: call.version + 1,
        participants: call.participants.map((p) => (late(p) ? missed(p, now) : p)),
      },
      update: { kind: 'TIMED_OUT', actorId: null, terminalId: null, detail: null },
    },
    'HUNG_UP',
    now,
  );
}

function loseConnection(call: Call, userId: string, now: Date): CallDecision {
  const me = participantOf(call, userId);
  if (me?.state !== 'JOINED' || isOver(call) || !call.connectedAt) return UNCHANGED;
  const update: CallUpdate = {
    kind: 'LEFT',
    actorId: userId,
    terminalId: me.terminalId,
    detail: 'CONNECTION_LOST',
  };
  return leave(call, me, update, 'CONNECTION_LOST', now);
}

function leave(
  call: Call,
  me: CallParticipant,
  update: CallUpdate,
  reason: CallEndReason,
  now: Date,
): CallDecision {
  const left = change(call, { me: { ...me, state: 'LEFT', leftAt: now, onHold: false }, update });
  const settled = settle(left, reason, now);
  return isOver(settled.call) ? { ...settled, update: { ...update, kind: 'ENDED' } } : settled;
}

function change(
  call: Call,
  to: { me: CallParticipant; update: CallUpdate } & Partial<Pick<Call, 'status' | 'connectedAt'>>,
): Changed {
  const { me, update, ...fields } = to;
  return {
    outcome: 'changed',
    call: {
      ...call,
      ...fields,
      version: call.version + 1,
      participants: call.participants.map((p) => (p.userId === me.userId ? me : p)),
    },
    update,
  };
}

const tookPart = (me: CallParticipant, by: Device): boolean =>
  me.joinedAt !== null && me.terminalId === by.terminalId;

function tooLate(call: Call, me: CallParticipant, by: Device): CallRefusal {
  if (me.joinedAt !== null && me.terminalId !== by.terminalId) return elsewhere(me);
  return isOver(call) ? ended(call) : notInIt();
}
