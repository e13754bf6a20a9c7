import { isBusy, newCallParticipant } from './callee.js';
import type { CallChange } from './change.js';
import type { Callee } from './command.js';
import { endIfFinished } from './end.js';
import { recipientsOf } from './recipients.js';
import type { Call, CallParticipant, CallType, Device } from './state.js';
import { updateBy } from './update.js';

/** The data of a new call. */
export interface CallStart {
  id: string;
  type: CallType;
  caller: Device;
  callees: Callee[];
  message: string | null;
  ringTimeoutS: number;
}

/**
 * Starts a call. If its only callee is busy, it ends at once as REJECTED, and both users find it in their history. A
 * group call rings callees who are in another call too: they may switch to it.
 */
export function beginCall(request: CallStart, now: Date): CallChange {
  const { userId: callerId, terminalId } = request.caller;
  const caller: CallParticipant = {
    ...newCallParticipant(
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
  const { busy, participants } = calleeParticipants(request.callees, { ...request, callerId }, now);
  const call = newCall({ ...request, callerId }, [caller, ...participants], now);
  const update = busy
    ? updateBy(request.caller, { kind: 'REJECTED', reason: 'BUSY' })
    : updateBy(request.caller, { kind: 'STARTED', scheduled: false });
  const drafted = { outcome: 'changed' as const, call, update };
  const { call: started } = busy ? endIfFinished(drafted, now, 'BUSY') : drafted;
  return { ...drafted, call: started, recipients: recipientsOf(started, update) };
}

/** The participants for the callees of a new call. */
export function calleeParticipants(
  callees: readonly Callee[],
  { callerId, ringTimeoutS }: { callerId: string; ringTimeoutS: number },
  now: Date,
): { busy: boolean; participants: CallParticipant[] } {
  const [only, ...more] = callees;
  const busy = only !== undefined && more.length === 0 && isBusy(only);
  const participants = callees.map((callee, i): CallParticipant => {
    const ring = { position: i + 1, invitedBy: callerId, ringTimeoutS };
    if (!busy) return newCallParticipant(callee, ring, now);
    return {
      ...newCallParticipant(callee, ring, now),
      state: 'REJECTED',
      rejectReason: 'BUSY',
      ringsUntil: null,
      leftAt: now,
    };
  });
  return { busy, participants };
}

/** The initial state of a call. */
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
