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

/** Whether the user may see that the meeting exists. Knowing its code is enough. */
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

/** [MEET7] Whether the user may see the room: everybody in it, and absent hosts while no host is in it. */
function maySeeRoom(meeting: Meeting, userId: string): boolean {
  return (
    findMeetingParticipant(meeting, userId)?.state === 'JOINED' ||
    (roleOf(meeting, userId) === 'HOST' && hostsInRoom(meeting).length === 0)
  );
}

/** The participants that the user sees: the room, and the waiting room if they may admit. */
export function visibleParticipants(meeting: Meeting, userId: string): MeetingParticipant[] {
  if (!maySeeRoom(meeting, userId)) return [];
  const canAdmit = isPermitted(roleOf(meeting, userId), 'admitParticipants');
  return [...roomOf(meeting), ...(canAdmit ? waitingRoomOf(meeting) : [])];
}

/** The removed participants whose ban the user may lift. */
export const visibleRemovedParticipants = (
  meeting: Meeting,
  userId: string,
): MeetingParticipant[] =>
  maySeeRoom(meeting, userId) && isPermitted(roleOf(meeting, userId), 'liftBan')
    ? meeting.participants.filter((p) => p.state === 'REMOVED')
    : [];

/** The size of the room, or 0 if the user may not see it. */
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

/** Whether the user may subscribe to events. A waiting participant receives only their own. */
export function maySubscribeToMeeting(meeting: Meeting, userId: string): boolean {
  const me = findMeetingParticipant(meeting, userId);
  return me !== undefined && isJoinedOrWaiting(me) && !isMeetingOver(meeting);
}

/** Whether the user may read the chat: everybody in the room, and after the end everybody who was in it. */
export function mayReadMessages(meeting: Meeting, userId: string): boolean {
  const me = findMeetingParticipant(meeting, userId);
  return (
    me?.state === 'JOINED' ||
    (isMeetingOver(meeting) && me?.state === 'LEFT' && me.joinedAt !== null)
  );
}
