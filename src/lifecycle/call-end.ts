import {
  type Call,
  type CallEndReason,
  type CallParticipant,
  type CallStatus,
  type CallUpdate,
  type CallUpdateKind,
  type Device,
  isRinging,
} from './call-state.js';

/** A change that was decided: the call as it is then, and what is told of it. */
export interface Changed {
  outcome: 'changed';
  call: Call;
  update: CallUpdate;
}

/** Ends the call when nobody is left to wait for, or too few to talk. */
export function settle(changed: Changed, reason: CallEndReason, now: Date): Changed {
  const { call } = changed;
  const rings = call.participants.some(isRinging);
  if (call.connectedAt) {
    const present = call.participants.filter((p) => p.state === 'JOINED').length;
    // One may wait for those who still ring; when nobody waits, they would answer to nobody.
    if (present >= 2 || (present === 1 && rings)) return changed;
    const status = reason === 'CONNECTION_LOST' ? 'FAILED' : 'COMPLETED';
    return { ...changed, call: finish(call, status, reason, now) };
  }
  if (rings) return changed;
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

/** The call, over. */
export function finish(call: Call, status: CallStatus, endReason: CallEndReason, now: Date): Call {
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

/** A participant who did not answer. */
export const missed = (p: CallParticipant, now: Date): CallParticipant => ({
  ...p,
  state: 'MISSED',
  ringsUntil: null,
  leftAt: now,
});

/** What is told of what a device did. */
export const told = (
  kind: CallUpdateKind,
  by: Device,
  detail: string | null = null,
): CallUpdate => ({
  kind,
  actorId: by.userId,
  terminalId: by.terminalId,
  detail,
});
