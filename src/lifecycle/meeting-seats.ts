import { may } from './meeting-permissions.js';
import {
  hosts,
  joined,
  type Meeting,
  type MeetingParticipant,
  type MeetingRole,
  MOST_IN_MEETING,
  participantOf,
  roleOf,
} from './meeting-state.js';

/** How many may be in the room at once. */
export const capacityOf = (meeting: Meeting): number =>
  Math.min(meeting.maxParticipants, MOST_IN_MEETING[meeting.type]);

/** The hosts whose connection was lost and whose seats are kept for them. */
export const awaited = (meeting: Meeting, now: Date): MeetingParticipant[] =>
  meeting.participants.filter(
    ({ seatKeptUntil }) => seatKeptUntil !== null && seatKeptUntil.getTime() > now.getTime(),
  );

/** How many seats there are for this one: those kept for others are taken. */
export const seatsFor = (meeting: Meeting, userId: string, now: Date): number =>
  capacityOf(meeting) -
  joined(meeting).length -
  awaited(meeting, now).filter((p) => p.userId !== userId).length;

/** What keeps somebody from coming in. */
export type Obstacle = 'PASSWORD' | 'LOCK' | 'NO_HOST' | 'WAITING_ROOM' | 'FULL';

/**
 * What keeps this one from coming in now, the first of it. [MEET13] Nothing holds back those who hold the
 * key to it: who sets the password need not know it, who locks is not locked out, who admits is not waited for.
 */
export function obstacle(meeting: Meeting, p: MeetingParticipant, now: Date): Obstacle | null {
  const knowsPassword = p.passwordVersion === meeting.passwordVersion;
  if (!knowsPassword && asksPassword(meeting, p.role)) return 'PASSWORD';
  if (meeting.isLocked && !may(p.role, 'lockMeeting')) return 'LOCK';
  // [MEET2] [MEET10] Without a host nobody is in the room.
  if (p.role !== 'HOST' && hosts(meeting).length === 0) return 'NO_HOST';
  if (meeting.settings.waitingRoom && !may(p.role, 'admitParticipants')) return 'WAITING_ROOM';
  return seatsFor(meeting, p.userId, now) < 1 ? 'FULL' : null;
}

/** Whether the user has to know the password to come in: what it is compared with costs time. */
export const needsPassword = (meeting: Meeting, userId: string): boolean =>
  asksPassword(meeting, roleOf(meeting, userId)) &&
  participantOf(meeting, userId)?.state !== 'JOINED';

const asksPassword = (meeting: Meeting, role: MeetingRole): boolean =>
  meeting.settings.passwordRequired && !may(role, 'updateMeeting');
