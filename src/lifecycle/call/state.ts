// What a call is: the closed sets that the database, the API and the rules share, and plain questions to it.

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

/** Why somebody rings no more. */
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

/** How many fit at most: in a mesh each sends to each, and pictures are heavier than voices. */
export const MAX_IN_CALL: Readonly<Record<CallType, number>> = { AUDIO: 50, VIDEO: 16 };
/** How many may ever have been called into one call: every one of them is read with each decision. */
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
  /** The device that takes part, once one does. */
  terminalId: string | null;
  /** Does not ring: the user wished not to be disturbed when the call came. */
  silent: boolean;
  onHold: boolean;
  /** Since when they ring, or last did; null in what was stored without it. */
  calledAt: Date | null;
  ringsUntil: Date | null;
  joinedAt: Date | null;
  leftAt: Date | null;
  rejectReason: RejectReason | null;
  mediaStage: string | null;
  networkQuality: string | null;
  /** Has blocked who called, and never saw the call: unless they call back, to them there is none. */
  blocked: boolean;
  /** Why they rang no more, the last time that they were called, and since when; null: they ring, or never did. */
  ringEnd: RingEnd | null;
  ringEndedAt: Date | null;
  /** How somebody who took part went; null: they did not, or have not gone. */
  leftReason: CallEndReason | null;
  /** The user who goes when this one answers. */
  transferredBy: string | null;
  /** The id of the `startCall` by which they answered, while the caller called them. */
  startedAs: string | null;
  /** What their devices reported; null: nothing. */
  reports: CallReports | null;
}

export interface Call {
  id: string;
  type: CallType;
  status: CallStatus;
  endReason: CallEndReason | null;
  callerId: string;
  message: string | null;
  /** Whom the caller calls once they have answered; null: the caller has started the call themself. */
  scheduled: { calleeIds: string[]; ringTimeoutS: number } | null;
  createdAt: Date;
  connectedAt: Date | null;
  startedAt: Date | null;
  endedAt: Date | null;
  version: number;
  /** In the order of `position`. */
  participants: CallParticipant[];
}

/** Whether the call is over for good. */
export const isCallOver = (call: Call): boolean => call.endedAt !== null;

/** Whether the participant is being called and has not said anything yet. */
export const isRinging = (p: CallParticipant): boolean =>
  p.state === 'INVITED' || p.state === 'RINGING';

/** The user's place in the call. */
export const findCallParticipant = (call: Call, userId: string): CallParticipant | undefined =>
  call.participants.find((p) => p.userId === userId);

/** Whether somebody else than the participant began their part in the call: them, it rang. */
export const wasCalled = (call: Call, { role }: CallParticipant): boolean =>
  role === 'CALLEE' || call.scheduled !== null;

/** Seconds from the first answer to the end, or to now; 0 if nobody answered. */
export const durationS = (call: Call, now: Date): number =>
  call.connectedAt
    ? Math.max(0, Math.floor(((call.endedAt ?? now).getTime() - call.connectedAt.getTime()) / 1000))
    : 0;

/** Whether the participant is in the call. */
export const isJoined = (p: CallParticipant): boolean => p.state === 'JOINED';

/** Whether the call is kept from the participant: while it rings silently, or from one who blocked the caller. */
export const isHiddenFrom = (p: CallParticipant): boolean =>
  p.silent && (isRinging(p) || (p.blocked && p.joinedAt === null));

/** Who may see the call: its participants, but not one whom it is kept from. */
export const maySeeCall = (call: Call, userId: string): boolean => {
  const p = findCallParticipant(call, userId);
  return p !== undefined && !isHiddenFrom(p);
};

/**
 * When ringing gives up, as the user sees it: [CALL7] for them, if it rings for them, also in a connected call;
 * for others only until somebody answers. [CALL13] [CALL19] Of a ring that is kept from them they are told nothing.
 */
export const ringsUntil = (call: Call, userId: string): Date | null => {
  const me = findCallParticipant(call, userId);
  if (me && isRinging(me) && !isHiddenFrom(me)) return me.ringsUntil;
  return call.status === 'CALLING' || call.status === 'RINGING'
    ? call.participants.reduce<Date | null>(
        (last, p) => (p.ringsUntil && (!last || p.ringsUntil > last) ? p.ringsUntil : last),
        null,
      )
    : null;
};
