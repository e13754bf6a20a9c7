// The oracle of meetings states independently what the lifecycle decides. It shares no function with it, so that a bug
// in the lifecycle cannot hide itself.

import type { MeetingCommand } from '../../../../src/lifecycle/meeting/command.js';
import type {
  Meeting,
  MeetingParticipant,
  MeetingParticipantState,
  MeetingRole,
} from '../../../../src/lifecycle/meeting/state.js';

export const RANK: Record<MeetingRole, number> = { HOST: 3, CO_HOST: 2, PARTICIPANT: 1, VIEWER: 0 };

export const seatsOf = ({ type, maxParticipants }: Meeting) =>
  Math.min(maxParticipants, { AUDIO: 50, VIDEO: 16 }[type]);

export const isOver = ({ status }: { readonly status: string }) =>
  status === 'ENDED' || status === 'CANCELLED';

export const of = (meeting: Meeting, userId: string) =>
  meeting.participants.find((p) => p.userId === userId);

export const stateOf = (meeting: Meeting, userId: string) => of(meeting, userId)?.state;

export const inState = (meeting: Meeting, ...states: MeetingParticipantState[]) =>
  meeting.participants.filter((p) => states.includes(p.state));

/** Cached, because rules ask for it many times for each meeting. */
export function inRoom(meeting: Meeting): readonly MeetingParticipant[] {
  const known = rooms.get(meeting) ?? inState(meeting, 'JOINED');
  rooms.set(meeting, known);
  return known;
}
const rooms = new WeakMap<Meeting, MeetingParticipant[]>();

export const hostsOf = (meeting: Meeting) => inRoom(meeting).filter(isHost);

export const sharing = (meeting: Meeting) => inRoom(meeting).filter((p) => p.screen);

export const isHost = (p: { readonly role: string } | undefined) => p?.role === 'HOST';

export const isAnyHost = (p: { readonly role: string } | undefined) =>
  isHost(p) || p?.role === 'CO_HOST';

export const isHere = (p: { readonly state: string } | undefined) =>
  p?.state === 'JOINED' || p?.state === 'WAITING';

export const roleIn = (meeting: Meeting, userId: string): MeetingRole =>
  of(meeting, userId)?.role ?? (meeting.hostId === userId ? 'HOST' : 'PARTICIPANT');

/** [MEET7] The order of waiting participants: by arrival. */
export const byArrival = (a: MeetingParticipant, b: MeetingParticipant): number =>
  Number(a.waitingSince) - Number(b.waitingSince) || a.position - b.position;

/** The user who gave the command. */
export const actor = (command: MeetingCommand): string | null => {
  if ('by' in command) return command.by.userId;
  return 'device' in command ? command.device.userId : null;
};

/** The one participant that the command names. */
export const targetOf = (meeting: Meeting, command: MeetingCommand) =>
  'participantId' in command
    ? meeting.participants.find((p) => p.id === command.participantId)
    : undefined;

export const ids = (participants: readonly MeetingParticipant[]) =>
  participants.map((p) => p.userId);
