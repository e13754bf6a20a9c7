import { isAnyHost, isHere, isHost } from '../../models/meeting/oracle/state.js';
import type { MeetingSeen } from '../history.js';
import type { JournalRow, MeetingStory } from '../meeting-story.js';

/** A user's participant in a meeting. */
export interface Participant {
  userId: string;
  state: string;
  role: string;
  terminal: string | null;
}

/** A meeting at one version, in the form that rules need. */
export interface Room extends JournalRow {
  participantOf: ReadonlyMap<string, Participant>;
  joined: readonly Participant[];
  /** The hosts in the room. */
  hosts: readonly Participant[];
}

/** Parses a participant of a history. */
export function participantIn(text: string): Participant {
  const [, userId = '', state = '', role = '', terminal = null] =
    /^(.*)=(\w+):(\w+)(?:@(.*))?$/.exec(text) ?? [];
  return { userId, state, role, terminal };
}

const rooms = new WeakMap<JournalRow, Room>();

/** The meeting at a version. */
export function roomAt(row: JournalRow): Room {
  const known = rooms.get(row);
  if (known) return known;
  const participants = row.participants.map(participantIn);
  const joined = participants.filter(({ state }) => state === 'JOINED');
  const room: Room = {
    ...row,
    participantOf: new Map(participants.map((participant) => [participant.userId, participant])),
    joined,
    hosts: joined.filter(isHost),
  };
  rooms.set(row, room);
  return room;
}

/** One change of a meeting. */
export interface Step {
  before: Room;
  after: Room;
}

/** All changes of a meeting. */
export const stepsOf = ({ journal }: MeetingStory): Step[] =>
  journal
    .slice(1)
    .map((row, i) => ({ before: roomAt(journal[i] as JournalRow), after: roomAt(row) }));

/** The participants who entered the room with the step. */
export const newcomers = ({ before, after }: Step): Participant[] =>
  after.joined.filter(({ userId }) => before.participantOf.get(userId)?.state !== 'JOINED');

/** The participants who left the room with the step. */
export const leavers = ({ before, after }: Step): Participant[] =>
  before.joined.filter(({ userId }) => after.participantOf.get(userId)?.state !== 'JOINED');

/** The participants who were in the room throughout the step but changed role. */
export const promoted = ({ before, after }: Step): Participant[] =>
  after.joined.filter(({ userId, role }) => {
    const was = before.participantOf.get(userId);
    return was?.state === 'JOINED' && was.role !== role;
  });

/** A difference between what a user was shown and what they may see; null if there is none. */
export function unlike(shown: MeetingSeen, room: Room, userId: string): string | null {
  const me = room.participantOf.get(userId);
  const admits = me?.state === 'JOINED' && isAnyHost(me);
  const visible = room.participants.filter((text) => {
    const { state } = participantIn(text);
    return me?.state === 'JOINED' && (state === 'JOINED' || (admits && state === 'WAITING'));
  });
  // A host outside the room sees who waits as long as there is no host in the room to admit them.
  const seen = me
    ? shown.participants
    : shown.participants.filter((text) => !text.includes('=WAITING:'));
  const wrong = [
    ...(shown.status === room.status ? [] : [`${shown.status}, not ${room.status}`]),
    ...(shown.isLocked === room.isLocked ? [] : [`locked: ${shown.isLocked}`]),
    ...(shown.seats === room.seats ? [] : [`${shown.seats} seats, not ${room.seats}`]),
    ...(same(me && isHere(me) ? me : null, shown.me) ? [] : [`own participant ${shown.me}`]),
    ...(seen.join() === [...visible].sort().join() ? [] : [`${seen} instead of ${visible}`]),
  ];
  return wrong.length > 0 ? wrong.join('; ') : null;
}

/** Whether a user's own participant equals what they were shown. A user who is not there has none. */
function same(participant: Participant | null, shown: string | null): boolean {
  const mine = shown === null ? undefined : participantIn(shown);
  if (!participant) return !isHere(mine);
  return (['state', 'role', 'terminal'] as const).every((key) => participant[key] === mine?.[key]);
}
