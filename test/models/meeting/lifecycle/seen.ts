// The outside view of a meeting. The rules use these words instead of the functions that decide.

import type {
  MeetingCommand,
  withNeededParticipants,
} from '../../../../src/lifecycle/meeting/command.js';
import type { decideMeeting } from '../../../../src/lifecycle/meeting/decide.js';
import type {
  Meeting,
  MeetingParticipant,
  MeetingParticipantState,
  MeetingRole,
} from '../../../../src/lifecycle/meeting/state.js';
import type { Outcome } from './story.js';

/** The functions under test. */
export interface Lifecycle {
  decide: typeof decideMeeting;
  concerning: typeof withNeededParticipants;
}

/** A promise, in the form of a check that follows a story. */
export interface Rule {
  /** Its id in SPEC.md. */
  id: string;
  title: string;
  /** Starts following a story, with fresh memory. The check returns false at the step that breaks the rule. */
  watch: (how: Lifecycle) => (outcome: Outcome) => boolean;
}

/** A rule that needs no memory. */
export const always = (check: (outcome: Outcome) => boolean): Rule['watch'] => {
  return () => check;
};

/** A rule about changes. */
export const onChange = (check: (outcome: Outcome) => boolean): Rule['watch'] =>
  always((outcome) => !hasChanged(outcome) || check(outcome));

export const hasChanged = ({ decision }: Outcome) => decision.outcome === 'changed';

export const eventsOf = ({ decision }: Outcome) =>
  decision.outcome === 'changed' ? decision.events : [];

export const RANK: Record<MeetingRole, number> = { HOST: 3, CO_HOST: 2, PARTICIPANT: 1, VIEWER: 0 };

export const seatsOf = ({ type, maxParticipants }: Meeting) =>
  Math.min(maxParticipants, { AUDIO: 50, VIDEO: 16 }[type]);

export const isOver = ({ status }: Meeting) => status === 'ENDED' || status === 'CANCELLED';

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

export const isHost = (p: MeetingParticipant | undefined) => p?.role === 'HOST';

export const isAnyHost = (p: MeetingParticipant | undefined) => isHost(p) || p?.role === 'CO_HOST';

export const isHere = (p: MeetingParticipant | undefined) =>
  p?.state === 'JOINED' || p?.state === 'WAITING';

export const roleIn = (meeting: Meeting, userId: string): MeetingRole =>
  of(meeting, userId)?.role ?? (meeting.hostId === userId ? 'HOST' : 'PARTICIPANT');

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

/** The participants who entered the room. */
export const entered = ({ touched }: Outcome) =>
  touched.filter(({ p, was }) => p.state === 'JOINED' && was?.state !== 'JOINED');

/** The participants who stayed in the room but changed. */
export const altered = ({ touched }: Outcome) =>
  touched.flatMap(({ p, was }) =>
    p.state === 'JOINED' && was?.state === 'JOINED' ? [{ p, was }] : [],
  );
