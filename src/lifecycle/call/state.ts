// The state of a call: the enums that the database, the API and the rules share, and queries on the state.

import type { CallReports } from './quality.js';

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

/** INVITED: they ring, and no device has acknowledged it yet. RINGING: they ring, and a device has acknowledged it. */
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

export const CALL_REPORT_KINDS = [
  'STARTED',
  'ENDED',
  'CANCELLED_BY_CALLER',
  'NO_ANSWER',
  'REJECTED_BY_CALLEE',
  'FAILED',
  'QUALITY',
] as const;
export type CallReportKind = (typeof CALL_REPORT_KINDS)[number];

/** Why a participant's ring ended. */
export const RING_ENDS = ['ANSWERED', 'DECLINED', 'CANCELLED', 'TIMED_OUT'] as const;
export type RingEnd = (typeof RING_ENDS)[number];

/** Why a device stopped ringing. */
export const RING_STOPS = [
  'ANSWERED_HERE',
  'ANSWERED_ELSEWHERE',
  'DECLINED',
  'CANCELLED',
  'TIMED_OUT',
] as const;
export type RingStop = (typeof RING_STOPS)[number];

/** Largest call for each type. In a mesh each device sends to every other, and video needs much bandwidth. */
export const MAX_IN_CALL: Readonly<Record<CallType, number>> = { AUDIO: 50, VIDEO: 16 };
/** Largest number of users ever called into one call. Every decision reads all of them. */
export const MAX_CALLED = 200;

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
  /** The device in the call, from the first answer on. */
  terminalId: string | null;
  /** The ring is suppressed: the user was on Do Not Disturb, or has blocked the ringer. */
  silent: boolean;
  onHold: boolean;
  /** The time at which the last ring started; null in rows that are older than the column. */
  calledAt: Date | null;
  ringsUntil: Date | null;
  joinedAt: Date | null;
  leftAt: Date | null;
  rejectReason: RejectReason | null;
  mediaStage: string | null;
  networkQuality: string | null;
  /** The user has blocked the ringer and never saw the call. It stays hidden unless they answer it in a glare. */
  blocked: boolean;
  /** The end of the last ring; null while the participant rings, or if they never did. */
  ringEnd: RingEnd | null;
  ringEndedAt: Date | null;
  /** The reason why the participant left; null if they have not. */
  leftReason: CallEndReason | null;
  /** The transferor, who leaves when this participant answers. */
  transferredBy: string | null;
  /** The ID of the `startCall` by which they answered in a glare. */
  startedAs: string | null;
  /** The summary of their devices' reports; null if there are none. */
  reports: CallReports | null;
}

export interface Call {
  id: string;
  type: CallType;
  status: CallStatus;
  endReason: CallEndReason | null;
  callerId: string;
  message: string | null;
  /** The callees who ring after the caller's answer; null unless the call was scheduled. */
  scheduled: { calleeIds: string[]; ringTimeoutS: number } | null;
  createdAt: Date;
  connectedAt: Date | null;
  startedAt: Date | null;
  endedAt: Date | null;
  version: number;
  /** In the order of `position`. */
  participants: CallParticipant[];
}

/** Whether the call has ended. */
export const isCallOver = (call: Call): boolean => call.endedAt !== null;

/** Whether the participant rings and has not answered. */
export const isRinging = (p: CallParticipant): boolean =>
  p.state === 'INVITED' || p.state === 'RINGING';

/** The user's participant in the call. */
export const findCallParticipant = (call: Call, userId: string): CallParticipant | undefined =>
  call.participants.find((p) => p.userId === userId);

/** Whether the participant was rung, rather than starting the call. */
export const wasCalled = (call: Call, { role }: CallParticipant): boolean =>
  role === 'CALLEE' || call.scheduled !== null;

/** Seconds from the first answer to the end, or to now; 0 if nobody answered. */
export const durationS = (call: Call, now: Date): number =>
  call.connectedAt
    ? Math.max(0, Math.floor(((call.endedAt ?? now).getTime() - call.connectedAt.getTime()) / 1000))
    : 0;

/** Whether the participant is in the call. */
export const isJoined = (p: CallParticipant): boolean => p.state === 'JOINED';

/** Whether the call is hidden: during a suppressed ring, or for good from a participant who blocked the ringer. */
export const isHiddenFrom = (p: CallParticipant): boolean =>
  p.silent && (isRinging(p) || (p.blocked && p.joinedAt === null));

/** Whether the user is a participant and the call is not hidden from them. */
export const maySeeCall = (call: Call, userId: string): boolean => {
  const p = findCallParticipant(call, userId);
  return p !== undefined && !isHiddenFrom(p);
};

/**
 * The deadline of the ring, as the user sees it. [CALL7] A ringing user sees their own deadline, even in a connected
 * call. Others see one only until the first answer. [CALL13] [CALL19] A suppressed ring shows its user no deadline.
 */
export const ringsUntil = (call: Call, userId: string): Date | null => {
  const participant = findCallParticipant(call, userId);
  if (participant && isRinging(participant) && !isHiddenFrom(participant)) {
    return participant.ringsUntil;
  }
  return call.status === 'CALLING' || call.status === 'RINGING'
    ? call.participants.reduce<Date | null>(
        (last, p) => (p.ringsUntil && (!last || p.ringsUntil > last) ? p.ringsUntil : last),
        null,
      )
    : null;
};
