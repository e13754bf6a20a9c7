import { type Changed, settle, told } from './call-end.js';
import type { Call, CallParticipant, CallType, Device } from './call-state.js';

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
  const busy = more.length === 0 && only?.inCall === true && only.disturbable;
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
