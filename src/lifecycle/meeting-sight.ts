import { may } from './meeting-permissions.js';
import {
  hosts,
  isHere,
  isOver,
  joined,
  type Meeting,
  type MeetingParticipant,
  participantOf,
  participantWith,
  roleOf,
  waiting,
} from './meeting-state.js';

/** Whether the user may know of the meeting: whoever has its code may, and knows by that what it is about. */
export const mayFind = (
  meeting: Meeting,
  userId: string,
  how: { byCode: boolean; invited: boolean },
): boolean =>
  how.byCode ||
  how.invited ||
  meeting.isPublic ||
  userId === meeting.hostId ||
  participantOf(meeting, userId) !== undefined;

/** [MEET7] Whether the user may see who is there: those in the room, and while no host is in it also those away. */
export function maySeeRoom(meeting: Meeting, userId: string): boolean {
  return (
    participantOf(meeting, userId)?.state === 'JOINED' ||
    (roleOf(meeting, userId) === 'HOST' && hosts(meeting).length === 0)
  );
}

/** Those whom the user sees: in the room, and waiting if the user may let them in. */
export function participantsSeenBy(meeting: Meeting, userId: string): MeetingParticipant[] {
  if (!maySeeRoom(meeting, userId)) return [];
  const admits = may(roleOf(meeting, userId), 'admitParticipants');
  return [...joined(meeting), ...(admits ? waiting(meeting) : [])];
}

/** Those whom the user may let come again, of all participants. */
export const removedSeenBy = (meeting: Meeting, userId: string): MeetingParticipant[] =>
  maySeeRoom(meeting, userId) && may(roleOf(meeting, userId), 'liftBan')
    ? meeting.participants.filter((p) => p.state === 'REMOVED')
    : [];

/** How many are in the room, as far as the user may know. */
export const participantCountSeenBy = (meeting: Meeting, userId: string): number =>
  maySeeRoom(meeting, userId) ? joined(meeting).length : 0;

/** The spotlighted participant, for users who may see the room. */
export const spotlightSeenBy = (meeting: Meeting, userId: string): MeetingParticipant | null =>
  meeting.spotlightId !== null && maySeeRoom(meeting, userId)
    ? (participantWith(meeting, meeting.spotlightId) ?? null)
    : null;

/** The number of the shared screen; 0 for users who may not see the room. */
export const screenNoSeenBy = (meeting: Meeting, userId: string): number =>
  maySeeRoom(meeting, userId) ? meeting.screenNo : 0;

/** Whether the user may subscribe to what happens: who waits hears what is said to them alone. */
export function mayListen(meeting: Meeting, userId: string): boolean {
  const me = participantOf(meeting, userId);
  return me !== undefined && isHere(me) && !isOver(meeting);
}

/** Whether the user may read what was said: those in the room, and once it is over those who were in it. */
export function mayReadMessages(meeting: Meeting, userId: string): boolean {
  const me = participantOf(meeting, userId);
  return (
    me?.state === 'JOINED' || (isOver(meeting) && me?.state === 'LEFT' && me.joinedAt !== null)
  );
}
