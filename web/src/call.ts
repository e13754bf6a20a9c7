import type { CallAction, CallPartsFragment, CallType } from './gql/graphql.js';
import type { Person } from './session.js';

/** A copy of a call. `receivedAt` is when it arrived, by `performance.now()`. */
export interface Call extends CallPartsFragment {
  readonly receivedAt: number;
}

export type CallParticipant = CallPartsFragment['participants'][number];

export function participantOf(call: Call, userId: string): CallParticipant | undefined {
  return call.participants.find((participant) => participant.userId === userId);
}

/** The user who called this one: the caller or another participant. */
export function inviterOf(call: Call, userId: string): Person {
  return participantOf(call, userId)?.invitedBy ?? call.caller;
}

/** Whether this user's ring is a transfer by a participant who will leave when they answer. */
export function isTransferTo(call: Call, userId: string): boolean {
  const transferorId = participantOf(call, userId)?.transferredBy;
  const transferor = transferorId ? participantOf(call, transferorId) : undefined;
  return call.status === 'CONNECTED' && transferor?.state === 'JOINED';
}

/** The user who waits for this one to answer: the inviter or, if they left, anyone in the call. */
export function currentCallerOf(call: Call, userId: string): Person {
  const inviter = inviterOf(call, userId);
  if (participantOf(call, inviter.id)?.state === 'JOINED') return inviter;
  return othersIn(call, userId).find(({ state }) => state === 'JOINED')?.user ?? inviter;
}

/** A scheduled call rings for its caller first. The callees ring once the caller answers. */
export function isOwnScheduledCall(call: Call, userId: string): boolean {
  return call.caller.id === userId && isRingingFor(call, userId);
}

export function othersIn(call: Call, userId: string): CallParticipant[] {
  return call.participants.filter((participant) => participant.userId !== userId);
}

/**
 * The people this user talked with. If there was no conversation: the people they called, or their
 * caller.
 */
export function conversationPartners(call: Call, userId: string): Person[] {
  const me = participantOf(call, userId);
  const others = othersIn(call, userId);
  const met = others.filter((other) => me && wereInCallTogether(me, other));
  if (met.length > 0) return met.map(({ user }) => user);
  return call.caller.id === userId ? others.map(({ user }) => user) : [inviterOf(call, userId)];
}

function wereInCallTogether(one: CallParticipant, other: CallParticipant): boolean {
  return joinedBeforeLeaveOf(one, other) && joinedBeforeLeaveOf(other, one);
}

function joinedBeforeLeaveOf({ joinedAt }: CallParticipant, { leftAt }: CallParticipant): boolean {
  return joinedAt != null && (leftAt == null || Date.parse(joinedAt) < Date.parse(leftAt));
}

/** A live call rings or is connected. */
export function isLive({ status }: Pick<Call, 'status'>): boolean {
  return status === 'CALLING' || status === 'RINGING' || status === 'CONNECTED';
}

export function isRingingFor(call: Call, userId: string): boolean {
  const part = participantOf(call, userId);
  return isLive(call) && part !== undefined && isRinging(part);
}

export function isOnThisDevice(call: Call, userId: string, terminalId: string): boolean {
  const part = participantOf(call, userId);
  return isLive(call) && part?.state === 'JOINED' && part.terminalId === terminalId;
}

export function isOnOtherDevice(call: Call, userId: string, terminalId: string): boolean {
  const part = participantOf(call, userId);
  return isLive(call) && part?.state === 'JOINED' && part.terminalId !== terminalId;
}

/** The largest number of participants, including the caller. */
export const MAX_PARTICIPANTS: Readonly<Record<CallType, number>> = { AUDIO: 50, VIDEO: 16 };

export function isRinging({ state }: Pick<CallParticipant, 'state'>): boolean {
  return state === 'INVITED' || state === 'RINGING';
}

/** The other participants who are in the call or ringing. */
export function currentOthersIn(call: Call, userId: string): CallParticipant[] {
  return othersIn(call, userId).filter((other) => other.state === 'JOINED' || isRinging(other));
}

/** The call is over for users who left or declined, until somebody invites them again. */
export function isOverFor(call: Call, userId: string): boolean {
  const state = participantOf(call, userId)?.state;
  return !isLive(call) || (state !== 'JOINED' && state !== 'INVITED' && state !== 'RINGING');
}

/** Whether this device may take the action now. */
export function callAllows(call: Call, action: CallAction): boolean {
  return call.availableActions.includes(action);
}

/** Seconds since the call was connected: the server's count plus the age of this copy. */
export function durationOf(call: Call): number {
  if (call.status !== 'CONNECTED') return call.duration;
  return call.duration + (performance.now() - call.receivedAt) / 1000;
}

/** Formats as `1:05`, or `1:02:05` from one hour on. */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const parts = [Math.floor(whole / 60) % 60, whole % 60];
  if (whole >= 3600) parts.unshift(Math.floor(whole / 3600));
  return parts.map((part, i) => (i === 0 ? `${part}` : `${part}`.padStart(2, '0'))).join(':');
}

/** More names make a heading that nobody reads. */
const MAX_NAMES = 3;

/**
 * Formats names for a heading: `Bob`, `Bob and Carol`, `Bob, Carol, and Dan`, `Bob, Carol, and 3
 * others`.
 */
export function formatNames(people: readonly Person[], most = MAX_NAMES): string {
  const all = people.map((person) => person.displayName);
  const shown = all.length > most ? all.slice(0, most - 1) : all;
  const names = shown === all ? all : [...shown, `${all.length - shown.length} others`];
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names) || 'No one';
}
