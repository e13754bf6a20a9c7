import { isPermitted } from './permissions.js';
import {
  findMeetingParticipant,
  findParticipantById,
  hostsInRoom,
  isJoinedOrWaiting,
  isMeetingOver,
  type Meeting,
  type MeetingParticipant,
  roleOf,
  roomOf,
  waitingRoomOf,
} from './state.js';

/** Whether the user may know of the meeting: whoever has its code may, and knows by that what it is about. */
export const mayFindMeeting = (
  meeting: Meeting,
  userId: string,
  access: { byCode: boolean; invited: boolean },
): boolean =>
  access.byCode ||
  access.invited ||
  meeting.isPublic ||
  userId === meeting.hostId ||
  findMeetingParticipant(meeting, userId) !== undefined;

/** [MEET7] Whether the user may see who is there: those in the room, and while no host is in it also those away. */
export function maySeeRoom(meeting: Meeting, userId: string): boolean {
  return (
    findMeetingParticipant(meeting, userId)?.state === 'JOINED' ||
    (roleOf(meeting, userId) === 'HOST' && hostsInRoom(meeting).length === 0)
  );
}

/** Those whom the user sees: in the room, and waiting if the user may let them in. */
export function visibleParticipants(meeting: Meeting, userId: string): MeetingParticipant[] {
  if (!maySeeRoom(meeting, userId)) return [];
  const canAdmit = isPermitted(roleOf(meeting, userId), 'admitParticipants');
  return [...roomOf(meeting), ...(canAdmit ? waitingRoomOf(meeting) : [])];
}

/** Those whom the user may let come again, of all participants. */
export const visibleRemovedParticipants = (
  meeting: Meeting,
  userId: string,
): MeetingParticipant[] =>
  maySeeRoom(meeting, userId) && isPermitted(roleOf(meeting, userId), 'liftBan')
    ? meeting.participants.filter((p) => p.state === 'REMOVED')
    : [];

/** How many are in the room, as far as the user may know. */
export const visibleParticipantCount = (meeting: Meeting, userId: string): number =>
  maySeeRoom(meeting, userId) ? roomOf(meeting).length : 0;

/** The spotlighted participant, for users who may see the room. */
export const visibleSpotlight = (meeting: Meeting, userId: string): MeetingParticipant | null =>
  meeting.spotlightId !== null && maySeeRoom(meeting, userId)
    ? (findParticipantById(meeting, meeting.spotlightId) ?? null)
    : null;

/** The number of the shared screen; 0 for users who may not see the room. */
export const visibleScreenNo = (meeting: Meeting, userId: string): number =>
  maySeeRoom(meeting, userId) ? meeting.screenNo : 0;

/** Whether the user may subscribe to what happens: who waits hears what is said to them alone. */
export function maySubscribeToMeeting(meeting: Meeting, userId: string): boolean {
  const me = findMeetingParticipant(meeting, userId);
  return me !== undefined && isJoinedOrWaiting(me) && !isMeetingOver(meeting);
}

/** Whether the user may read what was said: those in the room, and once it is over those who were in it. */
export function mayReadMessages(meeting: Meeting, userId: string): boolean {
  const me = findMeetingParticipant(meeting, userId);
  return (
    me?.state === 'JOINED' ||
    (isMeetingOver(meeting) && me?.state === 'LEFT' && me.joinedAt !== null)
  );
}
