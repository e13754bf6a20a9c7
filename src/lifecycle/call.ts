// What may happen to a call, by whom, in which state. Pure: a call and a command go in, the call as it
// is afterwards or a refusal comes out. The rules carry the ids of SPEC.md.

export const CALL_TYPES = ['AUDIO', 'VIDEO'] as const;
export type CallType = (typeof CALL_TYPES)[number];

export const CALL_STATUSES = [
  'CALLING',
  'RINGING',
  'CONNECTED',
  'COMPLETED',
  'REJECTED',
  'MISSED',
  'CANCELLED',
  'FAILED',
] as const;
export type CallStatus = (typeof CALL_STATUSES)[number];

export const CALL_END_REASONS = [
  'HUNG_UP',
  'BUSY',
  'DECLINED',
  'NO_ANSWER',
  'CALLER_CANCELLED',
  'CONNECTION_LOST',
  'TRANSFERRED',
  'ERROR',
] as const;
export type CallEndReason = (typeof CALL_END_REASONS)[number];

export const REJECT_REASONS = ['BUSY', 'DECLINED', 'NO_ANSWER'] as const;
export type RejectReason = (typeof REJECT_REASONS)[number];

export const CALL_ROLES = ['CALLER', 'CALLEE'] as const;
export type CallRole = (typeof CALL_ROLES)[number];

export const CALL_PARTICIPANT_STATES = [
  'INVITED',
  'RINGING',
  'JOINED',
  'LEFT',
  'REJECTED',
  'MISSED',
  'CANCELLED',
] as const;
export type CallParticipantState = (typeof CALL_PARTICIPANT_STATES)[number];

export const CALL_UPDATE_KINDS = [
  'STARTED',
  'RINGING',
  'ACCEPTED',
  'ANSWERED_ELSEWHERE',
  'REJECTED',
  'CANCELLED',
  'TIMED_OUT',
  'INVITED',
  'JOINED',
  'LEFT',
  'ENDED',
  'HELD',
  'RESUMED',
  'TRANSFERRED',
  'MEDIA_CHANGED',
  'REPORTED',
] as const;
export type CallUpdateKind = (typeof CALL_UPDATE_KINDS)[number];

export const CALL_ACTIONS = [
  'ACKNOWLEDGE',
  'ACCEPT',
  'REJECT',
  'CANCEL',
  'HANG_UP',
  'HOLD',
  'RESUME',
  'TRANSFER',
  'INVITE',
  'SIGNAL',
] as const;
export type CallAction = (typeof CALL_ACTIONS)[number];

/** One device of a user. */
export interface Device {
  userId: string;
  terminalId: string;
}

export interface CallParticipant {
  userId: string;
  position: number;
  role: CallRole;
  state: CallParticipantState;
  invitedBy: string | null;
  /** The device that takes part, once one does. */
  terminalId: string | null;
  /** Does not ring: the user wished not to be disturbed when the call came. */
  silent: boolean;
  onHold: boolean;
  ringsUntil: Date | null;
  joinedAt: Date | null;
  leftAt: Date | null;
  rejectReason: RejectReason | null;
  mediaStage: string | null;
  networkQuality: string | null;
}

export interface Call {
  id: string;
  type: CallType;
  status: CallStatus;
  endReason: CallEndReason | null;
  callerId: string;
  message: string | null;
  createdAt: Date;
  connectedAt: Date | null;
  startedAt: Date | null;
  endedAt: Date | null;
  version: number;
  /** In the order of `position`. */
  participants: CallParticipant[];
}

export type CallCommand =
  | { kind: 'acknowledge'; by: Device }
  | { kind: 'accept'; by: Device }
  | { kind: 'reject'; by: Device; reason: RejectReason }
  | { kind: 'cancel'; by: Device }
  | { kind: 'hangUp'; by: Device }
  | { kind: 'timeOut' }
  | { kind: 'loseConnection'; userId: string };

/** What is told of a change: the same for the timeline and for everybody's stream. */
export interface CallUpdate {
  kind: CallUpdateKind;
  actorId: string | null;
  terminalId: string | null;
  detail: string | null;
}

export type CallRefusalCode =
  | 'NOT_CALLER'
  | 'NOT_CALLEE'
  | 'NOT_FOUND'
  | 'NOT_PARTICIPANT'
  | 'NOT_ALLOWED'
  | 'ANSWERED_ELSEWHERE'
  | 'CALL_ENDED'
  | 'CALL_NOT_CONNECTED';

export type CallRefusal = { outcome: 'refused'; code: CallRefusalCode; message: string };
export type CallDecision =
  | { outcome: 'changed'; call: Call; update: CallUpdate }
  | { outcome: 'unchanged' }
  | CallRefusal;

const UNCHANGED = { outcome: 'unchanged' } as const;

const refuse = (code: CallRefusalCode, message: string): CallRefusal => ({
  outcome: 'refused',
  code,
  message,
});

/** Whether the call is over for good. */
export const isOver = (call: Call): boolean => call.endedAt !== null;

/** Whether the participant is being called and has not said anything yet. */
export const isRinging = (p: CallParticipant): boolean =>
  p.state === 'INVITED' || p.state === 'RINGING';

/** The user's place in the call. */
export const participantOf = (call: Call, userId: string): CallParticipant | undefined =>
  call.participants.find((p) => p.userId === userId);

/** When ringing gives up; null once answered or ended. */
export const ringsUntil = (call: Call): Date | null =>
  call.status === 'CALLING' || call.status === 'RINGING'
    ? call.participants.reduce<Date | null>(
        (last, p) => (p.ringsUntil && (!last || p.ringsUntil > last) ? p.ringsUntil : last),
        null,
      )
    : null;

/** Seconds from the first answer to the end, or to now; 0 if nobody answered. */
export const durationS = (call: Call, now: Date): number =>
  call.connectedAt
    ? Math.max(
        0,
        Math.floor(((call.endedAt ?? now).getTime() - call.connectedAt.getTime()) / 1000),
      )
    : 0;

/** Who may see the call: its participants, but not one whom it is kept from while it rings. */
export const maySee = (call: Call, userId: string): boolean => {
  const p = participantOf(call, userId);
  return p !== undefined && !(p.silent && isRinging(p));
};

/** Decides a command on the call as it is at `now`. */
export function decide(call: Call, command: CallCommand, now: Date): CallDecision {
  switch (command.kind) {
    case 'acknowledge':
      return asCallee(call, command.by, (me) => acknowledge(call, me, command.by));
    case 'accept':
      return asCallee(call, command.by, (me) => accept(call, me, command.by, now));
    case 'reject':
      return asCallee(call, command.by, (me) =>
        reject(call, me, command.by, command.reason, now),
      );
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
  if (!me || me.state !== 'JOINED' || isOver(call) || !call.connectedAt) return UNCHANGED;
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

type Changed = Extract<CallDecision, { outcome: 'changed' }>;

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

/** Ends the call when nobody is left to wait for, or too few to talk. */
function settle(changed: Changed, reason: CallEndReason, now: Date): Changed {
  const { call } = changed;
  if (call.participants.some(isRinging)) return changed;
  if (call.connectedAt) {
    if (call.participants.filter((p) => p.state === 'JOINED').length >= 2) return changed;
    const status = reason === 'CONNECTION_LOST' ? 'FAILED' : 'COMPLETED';
    return { ...changed, call: finish(call, status, reason, now) };
  }
  const callees = call.participants.filter((p) => p.role === 'CALLEE');
  if (callees.every((p) => p.state === 'REJECTED')) {
    const [first] = callees;
    const alike = callees.every((p) => p.rejectReason === first?.rejectReason);
    return {
      ...changed,
      call: finish(call, 'REJECTED', (alike && first?.rejectReason) || 'DECLINED', now),
    };
  }
  return { ...changed, call: finish(call, 'MISSED', 'NO_ANSWER', now) };
}

function finish(call: Call, status: CallStatus, endReason: CallEndReason, now: Date): Call {
  return {
    ...call,
    status,
    endReason,
    endedAt: now,
    participants: call.participants.map((p) => {
      if (p.state === 'JOINED') return { ...p, state: 'LEFT', leftAt: now, onHold: false };
      if (!isRinging(p)) return p;
      return status === 'CANCELLED'
        ? { ...p, state: 'CANCELLED', ringsUntil: null, leftAt: now }
        : missed(p, now);
    }),
  };
}

const missed = (p: CallParticipant, now: Date): CallParticipant => ({
  ...p,
  state: 'MISSED',
  ringsUntil: null,
  leftAt: now,
});

const told = (kind: CallUpdateKind, by: Device, detail: string | null = null): CallUpdate => ({
  kind,
  actorId: by.userId,
  terminalId: by.terminalId,
  detail,
});

const tookPart = (me: CallParticipant, by: Device): boolean =>
  me.joinedAt !== null && me.terminalId === by.terminalId;

function tooLate(call: Call, me: CallParticipant, by: Device): CallRefusal {
  if (me.joinedAt !== null && me.terminalId !== by.terminalId) return elsewhere(me);
  return isOver(call) ? ended(call) : notInIt();
}

const elsewhere = (me: CallParticipant): CallRefusal =>
  refuse('ANSWERED_ELSEWHERE', `Another device of yours takes part: ${me.terminalId}.`);

const notInIt = (): CallRefusal =>
  refuse('NOT_PARTICIPANT', 'You no longer take part in this call.');

function ended(call: Call): CallRefusal {
  const how = {
    COMPLETED: 'The call is over.',
    REJECTED: 'The call was declined.',
    MISSED: 'Nobody answered in time.',
    CANCELLED: 'The caller has given up.',
    FAILED: 'The connection was lost.',
    CALLING: 'The call is over.',
    RINGING: 'The call is over.',
    CONNECTED: 'The call is over.',
  } satisfies Record<CallStatus, string>;
  return refuse('CALL_ENDED', how[call.status]);
}

/** A call that is about to begin. */
export interface CallStart {
  id: string;
  type: CallType;
  caller: Device;
  callees: { userId: string; disturbable: boolean; inCall: boolean }[];
  message: string | null;
  ringTimeoutS: number;
}

/**
 * Begins a call. One callee who is in a connected call is busy: the call is over at once, REJECTED, and
 * both find it in their history. Among several callees nobody is busy: who wants to may change over.
 */
export function start(order: CallStart, now: Date): Changed {
  const [only, ...more] = order.callees;
  const busy = more.length === 0 && only?.inCall === true;
  const until = new Date(now.getTime() + order.ringTimeoutS * 1000);
  const participant = {
    invitedBy: null,
    terminalId: null,
    silent: false,
    onHold: false,
    ringsUntil: null,
    joinedAt: null,
    leftAt: null,
    rejectReason: null,
    mediaStage: null,
    networkQuality: null,
  };
  const call: Call = {
    id: order.id,
    type: order.type,
    status: 'CALLING',
    endReason: null,
    callerId: order.caller.userId,
    message: order.message,
    createdAt: now,
    connectedAt: null,
    startedAt: null,
    endedAt: null,
    version: 1,
    participants: [
      {
        ...participant,
        userId: order.caller.userId,
        position: 0,
        role: 'CALLER',
        state: 'JOINED',
        terminalId: order.caller.terminalId,
        joinedAt: now,
      },
      ...order.callees.map(
        ({ userId, disturbable }, i): CallParticipant => ({
          ...participant,
          userId,
          position: i + 1,
          role: 'CALLEE',
          invitedBy: order.caller.userId,
          state: busy ? 'REJECTED' : 'INVITED',
          silent: !disturbable,
          ringsUntil: busy ? null : until,
          ...(busy ? { rejectReason: 'BUSY', leftAt: now } : {}),
        }),
      ),
    ],
  };
  const started: Changed = { outcome: 'changed', call, update: told('STARTED', order.caller) };
  return busy
    ? settle({ ...started, update: told('REJECTED', order.caller, 'BUSY') }, 'BUSY', now)
    : started;
}

/** Where a signal goes: one device, or (null) all devices of a user that ring. */
export type SignalRoute = { outcome: 'routed'; toTerminalId: string | null } | CallRefusal;

/** Decides whether a device may signal a user in this call, and where that reaches them. */
export function routeSignal(
  call: Call,
  from: Device,
  to: { userId: string; terminalId: string | null },
): SignalRoute {
  const me = participantOf(call, from.userId);
  if (!me || !maySee(call, from.userId)) return refuse('NOT_FOUND', 'There is no such call.');
  if (isOver(call)) return ended(call);
  if (me.state === 'JOINED' && me.terminalId !== from.terminalId) return elsewhere(me);
  if (me.state !== 'JOINED' && !isRinging(me)) return notInIt();
  const other = participantOf(call, to.userId);
  if (!other || other.userId === me.userId) {
    return refuse('NOT_FOUND', 'The receiver is not in this call.');
  }
  if (other.state === 'JOINED') {
    if (to.terminalId !== null && to.terminalId !== other.terminalId) {
      return refuse('NOT_FOUND', 'That device does not take part in this call.');
    }
    return { outcome: 'routed', toTerminalId: other.terminalId };
  }
  if (isRinging(other)) return { outcome: 'routed', toTerminalId: to.terminalId };
  return refuse('NOT_PARTICIPANT', 'The receiver no longer takes part in this call.');
}

/** What the device may do with the call now. */
export function availableActions(call: Call, device: Device, now: Date): CallAction[] {
  const commands: [CallAction, CallCommand][] = [
    ['ACKNOWLEDGE', { kind: 'acknowledge', by: device }],
    ['ACCEPT', { kind: 'accept', by: device }],
    ['REJECT', { kind: 'reject', by: device, reason: 'DECLINED' }],
    ['CANCEL', { kind: 'cancel', by: device }],
    ['HANG_UP', { kind: 'hangUp', by: device }],
  ];
  const actions = commands
    .filter(([, command]) => decide(call, command, now).outcome === 'changed')
    .map(([action]) => action);
  const others = call.participants.filter((p) => p.userId !== device.userId);
  const canSignal = others.some(
    ({ userId }) =>
      routeSignal(call, device, { userId, terminalId: null }).outcome === 'routed',
  );
  return canSignal ? [...actions, 'SIGNAL'] : actions;
}
