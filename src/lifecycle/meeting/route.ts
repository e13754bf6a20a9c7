// Messages that pass through a meeting without changing it: the rules for senders and recipients.

import type { Device } from '../call/state.js';
import { isPermitted } from './permissions.js';
import {
  checkPermission,
  ifPermitted,
  type MeetingRefusal,
  meetingRefusal,
  notFound,
} from './refusal.js';
import {
  findMeetingParticipant,
  type Meeting,
  type MeetingParticipant,
  roomOf,
  screenSharer,
} from './state.js';

/** The devices in the room that receive a message. */
export type MeetingRoute = { outcome: 'routed'; to: Device[] } | MeetingRefusal;

/** Routes a signal to the device with which the other participant takes part. */
export function routeMeetingSignal(
  meeting: Meeting,
  from: Device,
  to: { userId: string; terminalId: string | null },
): MeetingRoute {
  return ifPermitted(meeting, from, 'sendSignal', (me) => {
    const other = findOther(meeting, me, to.userId);
    if ('outcome' in other) return other;
    if (to.terminalId !== null && to.terminalId !== other.terminalId) {
      return notFound('device of that user in this meeting');
    }
    return routed([other]);
  });
}

/** Routes a message to its receiver and its sender, or to everybody in the room. */
export function routeMessage(
  meeting: Meeting,
  from: Device,
  toUserId: string | null,
): MeetingRoute {
  return ifPermitted(meeting, from, 'sendMeetingMessage', (me) => {
    if (!meeting.settings.chat)
      return meetingRefusal('NOT_ALLOWED', 'Chat is turned off in this meeting.');
    if (toUserId === null) return routed(roomOf(meeting));
    const other = findOther(meeting, me, toUserId);
    return 'outcome' in other ? other : routed([me, other]);
  });
}

/** Routes a reaction to everybody else in the room. */
export const routeReaction = (meeting: Meeting, from: Device): MeetingRoute =>
  ifPermitted(meeting, from, 'reactInMeeting', (me) => routed(othersInRoom(meeting, me)));

/** Drawing on the shared screen: adds a stroke, undoes the sender's own, or clears all of them. */
export type AnnotationKind = 'STROKE' | 'UNDO' | 'CLEAR';

/** Routes a drawing to everybody else in the room. [MEET20] A drawing belongs to the screen on which it was begun. */
export function routeAnnotation(
  meeting: Meeting,
  from: Device,
  { kind, screenNo }: { kind: AnnotationKind; screenNo: number },
): MeetingRoute {
  return ifPermitted(meeting, from, 'sendAnnotation', (me) => {
    const sharer = screenSharer(meeting);
    if (!sharer || screenNo !== meeting.screenNo) return screenNotShared();
    if (kind === 'CLEAR' && sharer !== me && !isPermitted(me.role, 'clearAnnotations')) {
      return meetingRefusal(
        'NOT_ALLOWED',
        'Only hosts, co-hosts and the participant who shares the screen can clear all drawings.',
      );
    }
    return routed(othersInRoom(meeting, me));
  });
}

/** Routes a mouse or key event. [MEET17] Only the sharer who granted remote control receives it. */
export function routeRemoteInput(
  meeting: Meeting,
  from: Device,
  { screenNo }: { screenNo: number },
): MeetingRoute {
  return ifPermitted(meeting, from, 'sendRemoteInput', (me) => {
    const sharer = screenSharer(meeting);
    if (!sharer || screenNo !== meeting.screenNo) return screenNotShared();
    return me.remoteControl === 'GRANTED'
      ? routed([sharer])
      : meetingRefusal(
          'NOT_ALLOWED',
          'You do not have remote control of this screen: request it first.',
        );
  });
}

/** Filters the invited users: the inviter and removed participants cannot be invited. */
export function routeInvitation(
  meeting: Meeting,
  from: Device,
  userIds: readonly string[],
): { outcome: 'routed'; toUserIds: string[] } | MeetingRefusal {
  const refusal = checkPermission(meeting, from, 'inviteToMeeting');
  if (refusal) return refusal;
  const canInvite = (userId: string) =>
    userId !== from.userId && findMeetingParticipant(meeting, userId)?.state !== 'REMOVED';
  return { outcome: 'routed', toUserIds: [...new Set(userIds)].filter(canInvite) };
}

function findOther(
  meeting: Meeting,
  me: MeetingParticipant,
  userId: string,
): MeetingParticipant | MeetingRefusal {
  const other = findMeetingParticipant(meeting, userId);
  return other?.state === 'JOINED' && other !== me ? other : notFound('receiver in this meeting');
}

const screenNotShared = (): MeetingRefusal =>
  meetingRefusal('NOT_ALLOWED', 'That screen is no longer shared.');

const othersInRoom = (meeting: Meeting, me: MeetingParticipant): MeetingParticipant[] =>
  roomOf(meeting).filter((p) => p !== me);

const routed = (participants: MeetingParticipant[]): MeetingRoute => ({
  outcome: 'routed',
  to: participants.flatMap(({ userId, terminalId }) =>
    terminalId === null ? [] : [{ userId, terminalId }],
  ),
});

/** The join times of a signal's two participants. They identify one stay in the room. */
export type JoinTimes = readonly [from: number, to: number];

/** The current join times of the two participants. */
export const joinTimesOf = (meeting: Meeting, fromUserId: string, toUserId: string): JoinTimes => [
  joinTimeOf(meeting, fromUserId),
  joinTimeOf(meeting, toUserId),
];

/** Whether both devices are still in the room and neither has left since. */
export function areStillInRoom(
  meeting: Meeting,
  from: Device,
  to: Device,
  joinTimes: JoinTimes,
): boolean {
  const isInRoom = ({ userId, terminalId }: Device) =>
    roomOf(meeting).some((p) => p.userId === userId && p.terminalId === terminalId);
  const [fromSince, toSince] = joinTimesOf(meeting, from.userId, to.userId);
  return isInRoom(from) && isInRoom(to) && fromSince === joinTimes[0] && toSince === joinTimes[1];
}

const joinTimeOf = (meeting: Meeting, userId: string): number =>
  findMeetingParticipant(meeting, userId)?.joinedAt?.getTime() ?? 0;

/** The treatment of a broadcast message at one recipient device. */
export type Delivery = 'DELIVERED' | 'DROPPED' | 'ENDED';

/** Delivers a drawing while its screen is shared, except to the device that made it. */
export function deliverAnnotation(
  meeting: Meeting,
  device: Device,
  { from, screenNo }: { from: Device; screenNo: number },
): Delivery {
  if (checkPermission(meeting, device, 'annotations')) return 'ENDED';
  const isOwn = from.userId === device.userId && from.terminalId === device.terminalId;
  const isShown = screenSharer(meeting) !== undefined && screenNo === meeting.screenNo;
  return isShown && !isOwn ? 'DELIVERED' : 'DROPPED';
}

/** Delivers remote input. [MEET17] Only the sharer's device receives it, while the sender has remote control. */
export function deliverRemoteInput(
  meeting: Meeting,
  device: Device,
  { from, screenNo }: { from: Device; screenNo: number },
): Delivery {
  if (checkPermission(meeting, device, 'remoteInputs')) return 'ENDED';
  const isSharer = screenSharer(meeting)?.userId === device.userId;
  const isAllowed = routeRemoteInput(meeting, from, { screenNo }).outcome === 'routed';
  return isSharer && isAllowed ? 'DELIVERED' : 'DROPPED';
}
