import { type Changed, told } from './call-change.js';
import type { Callee } from './call-command.js';
import { settle } from './call-end.js';
import { hearersOf } from './call-hearers.js';
import { called, isBusy } from './call-invite.js';
import type { Call, CallParticipant, CallType, Device } from './call-state.js';

/** A call that is about to begin. */
export interface CallStart {
  id: string;
  type: CallType;
  caller: Device;
  callees: Callee[];
  message: string | null;
  ringTimeoutS: number;
}

/**
 * Begins a call. One callee who is busy: the call is over at once, REJECTED, and both find it in their
 * history. Among several callees nobody is busy: who wants to may change over.
 */
export function start(order: CallStart, now: Date): Changed {
  const { userId: callerId, terminalId } = order.caller;
  const caller: CallParticipant = {
    ...called(
      { userId: callerId, disturbable: true, inCall: false },
      { position: 0, invitedBy: callerId, ringTimeoutS: 0 },
      now,
    ),
    role: 'CALLER',
    state: 'JOINED',
    invitedBy: null,
    terminalId,
    ringsUntil: null,
    joinedAt: now,
  };
  const { busy, participants } = callTogether(order.callees, { ...order, callerId }, now);
  const call = newCall({ ...order, callerId }, [caller, ...participants], now);
  const update = told(busy ? 'REJECTED' : 'STARTED', order.caller, busy ? 'BUSY' : null);
  const drafted = { outcome: 'changed' as const, call, update };
  const { call: begun } = busy ? settle(drafted, now, 'BUSY') : drafted;
  return { ...drafted, call: begun, hearers: hearersOf(begun, update) };
}

/** The places of those with whom a call begins, after its caller. */
export function callTogether(
  callees: readonly Callee[],
  { callerId, ringTimeoutS }: { callerId: string; ringTimeoutS: number },
  now: Date,
): { busy: boolean; participants: CallParticipant[] } {
  const [only, ...more] = callees;
  const busy = only !== undefined && more.length === 0 && isBusy(only);
  const participants = callees.map((callee, i): CallParticipant => {
    const place = { position: i + 1, invitedBy: callerId, ringTimeoutS };
    if (!busy) return called(callee, place, now);
    return {
      ...called(callee, place, now),
      state: 'REJECTED',
      rejectReason: 'BUSY',
      ringsUntil: null,
      leftAt: now,
    };
  });
  return { busy, participants };
}

/** A call as it begins. */
export const newCall = (
  { id, type, callerId, message }: Pick<Call, 'id' | 'type' | 'callerId' | 'message'>,
  participants: CallParticipant[],
  now: Date,
): Call => ({
  id,
  type,
  status: 'CALLING',
  endReason: null,
  callerId,
  message,
  scheduled: null,
  createdAt: now,
  connectedAt: null,
  startedAt: null,
  endedAt: null,
  version: 1,
  participants,
});
