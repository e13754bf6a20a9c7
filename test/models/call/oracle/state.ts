// The oracle of calls states independently what the lifecycle decides. It shares no function with it, so that a bug in
// the lifecycle cannot hide itself.

import type {
  Call,
  CallParticipant,
  CallParticipantState,
  CallStatus,
  Device,
} from '../../../../src/lifecycle/call/state.js';

export const of = (call: Call, userId: string) =>
  call.participants.find((p) => p.userId === userId);

export const rings = (p: { readonly state: string } | undefined) =>
  p?.state === 'INVITED' || p?.state === 'RINGING';

export const takesPart = (p: { readonly state: string } | undefined) => p?.state === 'JOINED';

/** Whether the participant is called: a callee or, when the call was scheduled, the caller. */
export const isCalled = (call: Call, p: CallParticipant | undefined) =>
  p?.role === 'CALLEE' || (p !== undefined && call.scheduled !== null);

export const inCall = (call: Call) => call.participants.filter(takesPart);

export const isOver = ({ status }: { readonly status: string }) =>
  !['CALLING', 'RINGING', 'CONNECTED'].includes(status);

/** Whether the device is the one with which its user takes part in a connected call. */
export const participates = (call: Call, { userId, terminalId }: Device): boolean => {
  const p = of(call, userId);
  return call.status === 'CONNECTED' && takesPart(p) && p?.terminalId === terminalId;
};

/** Seconds since the instant; negative before it. */
export const past = (instant: Date | null, now: Date) =>
  instant ? (now.getTime() - instant.getTime()) / 1000 : Number.NEGATIVE_INFINITY;

/** [CALL4] The legal transitions of a call. */
export const TRANSITIONS: Record<CallStatus, readonly CallStatus[]> = {
  CALLING: ['CALLING', 'RINGING', 'CONNECTED', 'REJECTED', 'MISSED', 'CANCELLED'],
  RINGING: ['RINGING', 'CONNECTED', 'REJECTED', 'MISSED', 'CANCELLED'],
  CONNECTED: ['CONNECTED', 'COMPLETED', 'FAILED'],
  COMPLETED: ['COMPLETED'],
  REJECTED: ['REJECTED'],
  MISSED: ['MISSED'],
  CANCELLED: ['CANCELLED'],
  FAILED: ['FAILED'],
};

/** [CALL4] The legal transitions of a participant. */
export const PARTICIPANT_TRANSITIONS: Record<
  CallParticipantState,
  readonly CallParticipantState[]
> = {
  INVITED: ['INVITED', 'RINGING', 'JOINED', 'REJECTED', 'MISSED', 'CANCELLED'],
  RINGING: ['RINGING', 'JOINED', 'REJECTED', 'MISSED', 'CANCELLED'],
  JOINED: ['JOINED', 'LEFT'],
  LEFT: ['LEFT'],
  REJECTED: ['REJECTED'],
  // [CALL16] A callee who missed the call may be rung again.
  MISSED: ['MISSED', 'INVITED'],
  CANCELLED: ['CANCELLED'],
};

/** Whether two values are deeply equal. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a instanceof Date) return b instanceof Date && a.getTime() === b.getTime();
  const keys = Object.keys(a) as (keyof typeof a)[];
  return (
    keys.length === Object.keys(b).length && keys.every((key) => same(a[key], b[key] as unknown))
  );
}
