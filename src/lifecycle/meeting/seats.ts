import { isPermitted, type MeetingOperation } from './permissions.js';
import {
  hostsInRoom,
  MAX_IN_MEETING,
  type Meeting,
  type MeetingParticipant,
  roomOf,
} from './state.js';

/** How many may be in the room at once. */
export const capacityOf = (meeting: Meeting): number =>
  Math.min(meeting.maxParticipants, MAX_IN_MEETING[meeting.type]);

/** Those who were lost as hosts and whose places are kept for them. */
export const keptSeats = (meeting: Meeting, now: Date): MeetingParticipant[] =>
  meeting.participants.filter((p) => hasKeptSeat(p, now));

const hasKeptSeat = ({ placeKeptUntil }: MeetingParticipant, now: Date): boolean =>
  placeKeptUntil !== null && placeKeptUntil.getTime() > now.getTime();

/** How many seats there are for this one: those kept for others are taken. */
export const seatsLeftFor = (meeting: Meeting, userId: string, now: Date): number =>
  capacityOf(meeting) -
  roomOf(meeting).length -
  keptSeats(meeting, now).filter((p) => p.userId !== userId).length;

/** What keeps somebody from coming in. */
export type AdmissionBarrier = 'PASSWORD' | 'LOCK' | 'NO_HOST' | 'WAITING_ROOM' | 'FULL';

/**
 * What keeps this one from coming in now, the first of it. [MEET13] Nothing holds back those who hold the
 * key to it, or held it when they were lost: who sets the password need not know it, who locks is not locked
 * out, who admits need not be admitted.
 */
export function admissionBarrier(
  meeting: Meeting,
  p: MeetingParticipant,
  now: Date,
): AdmissionBarrier | null {
  const canPass = (key: MeetingOperation) => isPermitted(p.role, key) || hasKeptSeat(p, now);
  const { passwordRequired, waitingRoom } = meeting.settings;
  const knowsPassword = !passwordRequired || p.passwordVersion === meeting.passwordVersion;
  if (!knowsPassword && !canPass('updateMeeting')) return 'PASSWORD';
  if (meeting.isLocked && !canPass('lockMeeting')) return 'LOCK';
  // [MEET2] [MEET10] Without a host nobody is in the room.
  if (p.role !== 'HOST' && hostsInRoom(meeting).length === 0) return 'NO_HOST';
  if (waitingRoom && !canPass('admitParticipants')) return 'WAITING_ROOM';
  return seatsLeftFor(meeting, p.userId, now) < 1 ? 'FULL' : null;
}
