import { isPermitted, type MeetingOperation } from './permissions.js';
import {
  hostsInRoom,
  MAX_IN_MEETING,
  type Meeting,
  type MeetingParticipant,
  roomOf,
} from './state.js';

/** The number of participants that the room holds. */
export const capacityOf = (meeting: Meeting): number =>
  Math.min(meeting.maxParticipants, MAX_IN_MEETING[meeting.type]);

/** The hosts who lost their connection and whose seats are kept. */
export const keptSeats = (meeting: Meeting, now: Date): MeetingParticipant[] =>
  meeting.participants.filter((p) => hasKeptSeat(p, now));

const hasKeptSeat = ({ placeKeptUntil }: MeetingParticipant, now: Date): boolean =>
  placeKeptUntil !== null && placeKeptUntil.getTime() > now.getTime();

/** The number of seats left for this user. Seats kept for others count as taken. */
export const seatsLeftFor = (meeting: Meeting, userId: string, now: Date): number =>
  capacityOf(meeting) -
  roomOf(meeting).length -
  keptSeats(meeting, now).filter((p) => p.userId !== userId).length;

/** The reason why a participant cannot enter the room now. */
export type AdmissionBarrier = 'PASSWORD' | 'LOCK' | 'NO_HOST' | 'WAITING_ROOM' | 'FULL';

/**
 * The first barrier that keeps the participant out now, or null. [MEET13] A participant whose role controls a
 * barrier passes it: the right to set the password, to lock, or to admit. So does a host who returns to a kept seat.
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
  // [MEET2] [MEET10] Nobody else enters the room before a host does.
  if (p.role !== 'HOST' && hostsInRoom(meeting).length === 0) return 'NO_HOST';
  if (waitingRoom && !canPass('admitParticipants')) return 'WAITING_ROOM';
  return seatsLeftFor(meeting, p.userId, now) < 1 ? 'FULL' : null;
}
