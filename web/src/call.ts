import type { CallAction, CallPartsFragment, CallType } from './gql/graphql.js';
import type { Person } from './session.js';

/** A copy of a call, and when it came, by `performance.now()`. */
export interface Call extends CallPartsFragment {
  readonly receivedAt: number;
}

export type CallParticipant = CallPartsFragment['participants'][number];

/** Somebody's part in a call. */
export function participantOf(call: Call, userId: string): CallParticipant | undefined {
  return call.participants.find((participant) => participant.userId === userId);
}

/** Who called this user: the caller, or somebody who took part already. */
export function inviterOf(call: Call, userId: string): Person {
  return participantOf(call, userId)?.invitedBy ?? call.caller;
}

/** Who waits for this user to answer: who called them or, when they have gone, somebody who is in the call. */
export function currentCallerOf(call: Call, userId: string): Person {
  const inviter = inviterOf(call, userId);
  if (participantOf(call, inviter.id)?.state === 'JOINED') return inviter;
  return othersIn(call, userId).find(({ state }) => state === 'JOINED')?.user ?? inviter;
}

/** Whether it rings for the one who scheduled it: the others are called when they answer. */
export function isOwnScheduledCall(call: Call, userId: string): boolean {
  return call.caller.id === userId && isRingingFor(call, userId);
}

/** Everybody but this user. */
export function othersIn(call: Call, userId: string): CallParticipant[] {
  return call.participants.filter((participant) => participant.userId !== userId);
}

/** Those with whom this user talked; of a call that was none, whom they called, or who called them. */
export function conversationPartners(call: Call, userId: string): Person[] {
  const me = participantOf(call, userId);
  const others = othersIn(call, userId);
  const met = others.filter((other) => me && wereInCallTogether(me, other));
  if (met.length > 0) return met.map(({ user }) => user);
  return call.caller.id === userId ? others.map(({ user }) => user) : [inviterOf(call, userId)];
}

/** Whether two were in the call at the same time. */
function wereInCallTogether(one: CallParticipant, other: CallParticipant): boolean {
  return joinedBeforeLeaveOf(one, other) && joinedBeforeLeaveOf(other, one);
}

function joinedBeforeLeaveOf({ joinedAt }: CallParticipant, { leftAt }: CallParticipant): boolean {
  return joinedAt != null && (leftAt == null || Date.parse(joinedAt) < Date.parse(leftAt));
}

/** Whether a call rings or runs. */
export function isLive({ status }: Pick<Call, 'status'>): boolean {
  return status === 'CALLING' || status === 'RINGING' || status === 'CONNECTED';
}

/** Whether a call waits for this user to answer. */
export function isRingingFor(call: Call, userId: string): boolean {
  const part = participantOf(call, userId);
  return isLive(call) && part !== undefined && isRinging(part);
}

/** Whether this very device takes part. */
export function isOnThisDevice(call: Call, userId: string, terminalId: string): boolean {
  const part = participantOf(call, userId);
  return isLive(call) && part?.state === 'JOINED' && part.terminalId === terminalId;
}

/** Whether another device of this user takes part. */
export function isOnOtherDevice(call: Call, userId: string, terminalId: string): boolean {
  const part = participantOf(call, userId);
  return isLive(call) && part?.state === 'JOINED' && part.terminalId !== terminalId;
}

/** How many fit into a call, the caller among them. */
export const MAX_PARTICIPANTS: Readonly<Record<CallType, number>> = { AUDIO: 50, VIDEO: 16 };

/** Whether somebody is being called. */
export function isRinging({ state }: Pick<CallParticipant, 'state'>): boolean {
  return state === 'INVITED' || state === 'RINGING';
}

/** Those who are in the call or called into it, without this user. */
export function currentOthersIn(call: Call, userId: string): CallParticipant[] {
  return othersIn(call, userId).filter((other) => other.state === 'JOINED' || isRinging(other));
}

/** Whether it is over for this user: they can come back to it only when they are called again. */
export function isOverFor(call: Call, userId: string): boolean {
  const state = participantOf(call, userId)?.state;
  return !isLive(call) || (state !== 'JOINED' && state !== 'INVITED' && state !== 'RINGING');
}

/** Whether this device may do it now. */
export function callAllows(call: Call, action: CallAction): boolean {
  return call.availableActions.includes(action);
}

/** Seconds since the call was connected, by the server's count and the time since this copy came. */
export function durationOf(call: Call): number {
  if (call.status !== 'CONNECTED') return call.duration;
  return call.duration + (performance.now() - call.receivedAt) / 1000;
}

/** `1:05`, or `1:02:05` from an hour on. */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const parts = [Math.floor(whole / 60) % 60, whole % 60];
  if (whole >= 3600) parts.unshift(Math.floor(whole / 3600));
  return parts.map((part, i) => (i === 0 ? `${part}` : `${part}`.padStart(2, '0'))).join(':');
}

/** More of them make a heading that nobody reads. */
const MAX_NAMES = 3;

/** Names for a heading: `Bob`, `Bob and Carol`, `Bob, Carol and Dan`, `Bob, Carol and 3 others`. */
export function formatNames(people: readonly Person[], most = MAX_NAMES): string {
  const all = people.map((person) => person.displayName);
  const shown = all.length > most ? all.slice(0, most - 1) : all;
  const names = shown === all ? all : [...shown, `${all.length - shown.length} others`];
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names) || 'No one';
}
