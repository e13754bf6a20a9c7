import type { CallPartsFragment } from './gql/graphql.js';
import type { Person } from './session.js';

/** A copy of a call, and when it came, by `performance.now()`. */
export interface Call extends CallPartsFragment {
  readonly receivedAt: number;
}

export type Participant = CallPartsFragment['participants'][number];

/** Somebody's part in a call. */
export function partOf(call: Call, userId: string): Participant | undefined {
  return call.participants.find((participant) => participant.userId === userId);
}

/** Everybody but this user. */
export function othersIn(call: Call, userId: string): Participant[] {
  return call.participants.filter((participant) => participant.userId !== userId);
}

/** Whether a call rings or runs. */
export function isLive({ status }: Pick<Call, 'status'>): boolean {
  return status === 'CALLING' || status === 'RINGING' || status === 'CONNECTED';
}

/** Whether a call waits for this user to answer. */
export function ringsFor(call: Call, userId: string): boolean {
  const state = partOf(call, userId)?.state;
  return isLive(call) && (state === 'INVITED' || state === 'RINGING');
}

/** Whether this very device takes part. */
export function isHere(call: Call, userId: string, terminalId: string): boolean {
  const part = partOf(call, userId);
  return isLive(call) && part?.state === 'JOINED' && part.terminalId === terminalId;
}

/** Whether one of two in a call was there before the other; the caller was there before everybody. */
export function wasFirst(one: Participant, other: Participant): boolean {
  if (one.role !== other.role) return one.role === 'CALLER';
  const [a, b] = [one.joinedAt ?? '', other.joinedAt ?? ''];
  return a === b ? one.userId < other.userId : a < b;
}

/** Seconds since the call was connected, by the server's count and the time since this copy came. */
export function secondsOf(call: Call): number {
  if (call.status !== 'CONNECTED') return call.duration;
  return call.duration + (performance.now() - call.receivedAt) / 1000;
}

/** `1:05`, or `1:02:05` from an hour on. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const parts = [Math.floor(whole / 60) % 60, whole % 60];
  if (whole >= 3600) parts.unshift(Math.floor(whole / 3600));
  return parts.map((part, i) => (i === 0 ? `${part}` : `${part}`.padStart(2, '0'))).join(':');
}

/** Names for a heading: `Bob`, `Bob and Carol`, `Bob, Carol and Dan`. */
export function namesOf(people: readonly Person[]): string {
  const names = people.map((person) => person.displayName);
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names) || 'Nobody';
}
