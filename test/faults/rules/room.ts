import type { MeetingSeen } from '../history.js';
import type { JournalRow, MeetingStory } from '../meeting-story.js';

/** A user's place in a meeting. */
export interface Place {
  userId: string;
  state: string;
  role: string;
  terminal: string | null;
}

/** A meeting at one version, as rules ask for it. */
export interface Room extends JournalRow {
  placeOf: ReadonlyMap<string, Place>;
  joined: readonly Place[];
  /** The hosts in the room. */
  hosts: readonly Place[];
}

/** The place in the words of a history. */
export function placeIn(text: string): Place {
  const [, userId = '', state = '', role = '', terminal = null] =
    /^(.*)=(\w+):(\w+)(?:@(.*))?$/.exec(text) ?? [];
  return { userId, state, role, terminal };
}

const rooms = new WeakMap<JournalRow, Room>();

/** The meeting at a version. */
export function roomAt(row: JournalRow): Room {
  const known = rooms.get(row);
  if (known) return known;
  const places = row.places.map(placeIn);
  const joined = places.filter(({ state }) => state === 'JOINED');
  const room: Room = {
    ...row,
    placeOf: new Map(places.map((place) => [place.userId, place])),
    joined,
    hosts: joined.filter(({ role }) => role === 'HOST'),
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

/** Whether somebody is in the room or waits. */
export const isHere = (place: Place | undefined): place is Place =>
  place?.state === 'JOINED' || place?.state === 'WAITING';

export const isOver = ({ status }: { status: string }): boolean =>
  status === 'ENDED' || status === 'CANCELLED';

/** Those who are in the room after the step and were not before. */
export const newcomers = ({ before, after }: Step): Place[] =>
  after.joined.filter(({ userId }) => before.placeOf.get(userId)?.state !== 'JOINED');

/** Those who were in the room before the step and are not after it. */
export const leavers = ({ before, after }: Step): Place[] =>
  before.joined.filter(({ userId }) => after.placeOf.get(userId)?.state !== 'JOINED');

/** Those who are in the room before and after the step, with another role. */
export const promoted = ({ before, after }: Step): Place[] =>
  after.joined.filter(({ userId, role }) => {
    const was = before.placeOf.get(userId);
    return was?.state === 'JOINED' && was.role !== role;
  });

/** What somebody was shown that is not as it was; null: it is as they may see it. */
export function unlike(shown: MeetingSeen, room: Room, userId: string): string | null {
  const me = room.placeOf.get(userId);
  const admits = me?.state === 'JOINED' && (me.role === 'HOST' || me.role === 'CO_HOST');
  const visible = room.places.filter((text) => {
    const { state } = placeIn(text);
    return me?.state === 'JOINED' && (state === 'JOINED' || (admits && state === 'WAITING'));
  });
  // A host who is away sees who waits, while nobody else could let them in.
  const seen = me ? shown.places : shown.places.filter((text) => !text.includes('=WAITING:'));
  const wrong = [
    ...(shown.status === room.status ? [] : [`${shown.status}, not ${room.status}`]),
    ...(shown.isLocked === room.isLocked ? [] : [`locked: ${shown.isLocked}`]),
    ...(shown.seats === room.seats ? [] : [`${shown.seats} seats, not ${room.seats}`]),
    ...(same(isHere(me) ? me : null, shown.me) ? [] : [`the own place ${shown.me}`]),
    ...(seen.join() === [...visible].sort().join() ? [] : [`${seen} in place of ${visible}`]),
  ];
  return wrong.length > 0 ? wrong.join('; ') : null;
}

/** Whether somebody's own place is as they were shown it; who is not there has none to speak of. */
function same(place: Place | null, shown: string | null): boolean {
  const mine = shown === null ? undefined : placeIn(shown);
  if (!place) return !isHere(mine);
  return (['state', 'role', 'terminal'] as const).every((key) => place[key] === mine?.[key]);
}
