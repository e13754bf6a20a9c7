// What passes through a meeting without changing it: who may say something, and whom it reaches.

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

/** Where something goes: the devices that take part. */
export type MeetingRoute = { outcome: 'routed'; to: Device[] } | MeetingRefusal;

/** Where a signal reaches another participant: at the device with which they take part. */
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

/** Who gets a message: the receiver and the sender, or everybody in the room. */
export function routeMessage(
  meeting: Meeting,
  from: Device,
  toUserId: string | null,
): MeetingRoute {
  return ifPermitted(meeting, from, 'sendMeetingMessage', (me) => {
    if (!meeting.settings.chat)
      return meetingRefusal('NOT_ALLOWED', 'The chat of this meeting is off.');
    if (toUserId === null) return routed(roomOf(meeting));
    const other = findOther(meeting, me, toUserId);
    return 'outcome' in other ? other : routed([me, other]);
  });
}

/** Who sees a reaction. */
export const routeReaction = (meeting: Meeting, from: Device): MeetingRoute =>
  ifPermitted(meeting, from, 'reactInMeeting', (me) => routed(othersInRoom(meeting, me)));

/** What is drawn on the shared screen: more of it, the sender's own taken back, or all of it wiped off. */
export type AnnotationKind = 'STROKE' | 'UNDO' | 'CLEAR';

/** Who sees what is drawn. [MEET20] A drawing belongs to the screen on which it was begun. */
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
        'Only hosts and whoever shares the screen wipe all off.',
      );
    }
    return routed(othersInRoom(meeting, me));
  });
}

/** Where a movement of the mouse or a key goes: [MEET17] to the one who let the sender use their screen. */
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
      : meetingRefusal('NOT_ALLOWED', 'Whoever shares the screen has not let you use it.');
  });
}

/** Which of these users can be invited by this one: not those who were removed, nor the inviter. */
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
  meetingRefusal('NOT_ALLOWED', 'That screen is not shared any more.');

const othersInRoom = (meeting: Meeting, me: MeetingParticipant): MeetingParticipant[] =>
  roomOf(meeting).filter((p) => p !== me);

const routed = (participants: MeetingParticipant[]): MeetingRoute => ({
  outcome: 'routed',
  to: participants.flatMap(({ userId, terminalId }) =>
    terminalId === null ? [] : [{ userId, terminalId }],
  ),
});

/** Since when the two ends of a signal are in the room, as it stands for the time of their connection. */
export type JoinTimes = readonly [from: number, to: number];

/** Since when the two are in the room. */
export const joinTimesOf = (meeting: Meeting, fromUserId: string, toUserId: string): JoinTimes => [
  joinTimeOf(meeting, fromUserId),
  joinTimeOf(meeting, toUserId),
];

/** Whether both ends are still in the room with these devices, and were not away in between. */
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

/** What becomes of something that is sent to all in the room when it comes to a device. */
export type Delivery = 'DELIVERED' | 'DROPPED' | 'ENDED';

/** Whether a drawing reaches the device: while its screen is shared, and not where it was made. */
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

/** Whether remote input reaches the device: [MEET17] that of the screen, while it lets the sender use it. */
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
