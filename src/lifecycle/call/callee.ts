import type { Callee } from './command.js';
import type { CallParticipant } from './state.js';

/**
 * [CALL11] Whether a ring is refused when nobody else would be rung. Only two functions ask:
 * `calleeParticipants` (start.ts), if the call has a single callee, and `transfer` (invite.ts). A suppressed ring is
 * never refused ([CALL13] [CALL19]). `readCallees` (db/call/callees.ts) reads an INVISIBLE user as idle ([PRES3]).
 */
export const isBusy = ({
  disturbable,
  hasBlocked,
  inCall,
  ringing,
  callWaiting,
}: Callee): boolean => disturbable && !hasBlocked && (inCall || ringing === true) && !callWaiting;

/** A participant who starts to ring. */
export const newCallParticipant = (
  { userId, disturbable, hasBlocked = false }: Callee,
  {
    position,
    invitedBy,
    ringTimeoutS,
  }: { position: number; invitedBy: string; ringTimeoutS: number },
  now: Date,
): CallParticipant => {
  // [CALL13] [CALL19] No device rings. For everybody else the callee just does not answer.
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
