import { type MeetingOperation, may } from './meeting-permissions.js';
import {
  hosts,
  joined,
  type Meeting,
  type MeetingParticipant,
  MOST_IN_MEETING,
} from './meeting-state.js';

/** How many may be in the room at once. */
export const capacityOf = (meeting: Meeting): number =>
  Math.min(meeting.maxParticipants, MOST_IN_MEETING[meeting.type]);

/** Those who were lost as hosts and whose places are kept for them. */
export const awaited = (meeting: Meeting, now: Date): MeetingParticipant[] =>
  meeting.participants.filter((p) => isAwaited(p, now));

const isAwaited = ({ placeKeptUntil }: MeetingParticipant, now: Date): boolean =>
  placeKeptUntil !== null && placeKeptUntil.getTime() > now.getTime();

/** How many seats there are for this one: those kept for others are taken. */
export const seatsFor = (meeting: Meeting, userId: string, now: Date): number =>
  capacityOf(meeting) -
  joined(meeting).length -
  awaited(meeting, now).filter((p) => p.userId !== userId).length;

/** What keeps somebody from coming in. */
export type Obstacle = 'PASSWORD' | 'LOCK' | 'NO_HOST' | 'WAITING_ROOM' | 'FULL';

/**
 * What keeps this one from coming in now, the first of it. [MEET13] Nothing holds back those who hold the
 * key to it, or held it when they were lost: who sets the password need not know it, who locks is not locked
 * out, who admits need not be admitted.
 */
export function obstacle(meeting: Meeting, p: MeetingParticipant, now: Date): Obstacle | null {
  const mayPass = (key: MeetingOperation) => may(p.role, key) || isAwaited(p, now);
  const { passwordRequired, waitingRoom } = meeting.settings;
  const knowsPassword = !passwordRequired || p.passwordVersion === meeting.passwordVersion;
  if (!knowsPassword && !mayPass('updateMeeting')) return 'PASSWORD';
  if (meeting.isLocked && !mayPass('lockMeeting')) return 'LOCK';
  // [MEET2] [MEET10] Without a host nobody is in the room.
  if (p.role !== 'HOST' && hosts(meeting).length === 0) return 'NO_HOST';
  if (waitingRoom && !mayPass('admitParticipants')) return 'WAITING_ROOM';
  return seatsFor(meeting, p.userId, now) < 1 ? 'FULL' : null;
}
