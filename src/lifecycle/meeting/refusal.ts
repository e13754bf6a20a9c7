import type { Device } from '../call/state.js';
import { MEETING_PERMISSIONS, type MeetingOperation, permissionOf } from './permissions.js';
import {
  findMeetingParticipant,
  hostsInRoom,
  isMeetingOver,
  type Meeting,
  type MeetingParticipant,
  roleOf,
} from './state.js';

/** Why a command on a meeting is refused. */
export type MeetingRefusalCode =
  | 'NOT_FOUND'
  | 'NOT_ALLOWED'
  | 'WRONG_PASSWORD'
  | 'NOT_PARTICIPANT'
  | 'ANSWERED_ELSEWHERE'
  | 'MEETING_ENDED'
  | 'MEETING_FULL'
  | 'MEETING_LOCKED'
  | 'SCREEN_SHARE_TAKEN';

/** The answer to a command that may not be. */
export type MeetingRefusal = {
  outcome: 'refused';
  code: MeetingRefusalCode;
  message: string;
  /** With NOT_FOUND: what there is not. */
  what?: string;
};

/** A refusal with a plain sentence. */
export const meetingRefusal = (code: MeetingRefusalCode, message: string): MeetingRefusal => ({
  outcome: 'refused',
  code,
  message,
});

/** There is none. */
export const notFound = (what: string): MeetingRefusal => ({
  ...meetingRefusal('NOT_FOUND', `There is no such ${what}.`),
  what,
});

/** There is none, or the user may not know of it. */
export const meetingNotFound = (): MeetingRefusal => notFound('meeting');

/** There is none in this meeting. */
export const participantNotFound = (): MeetingRefusal => notFound('participant in this meeting');

/** The meeting is over, and how. */
export const meetingEnded = ({ status }: Meeting): MeetingRefusal =>
  meetingRefusal(
    'MEETING_ENDED',
    status === 'CANCELLED' ? 'The meeting was cancelled.' : 'The meeting is over.',
  );

/** Another device of the user takes part. */
export const joinedElsewhere = (me: MeetingParticipant): MeetingRefusal =>
  meetingRefusal('ANSWERED_ELSEWHERE', `Another device of yours takes part: ${me.terminalId}.`);

/** Why the user may not do this in the meeting as it is; null: they may, or may if allowed. */
export function checkPermission(
  meeting: Meeting,
  by: Device,
  operation: MeetingOperation,
): MeetingRefusal | null {
  const me = findMeetingParticipant(meeting, by.userId);
  // [MEET18] Who has no place in it cannot tell it from none.
  if (!me && by.userId !== meeting.hostId) return meetingNotFound();
  if (isMeetingOver(meeting)) return meetingEnded(meeting);
  if (me?.state === 'REMOVED') {
    return meetingRefusal('NOT_PARTICIPANT', 'You were removed from this meeting.');
  }
  const { from } = MEETING_PERMISSIONS[operation];
  if (from === 'ROOM') {
    if (me?.state === 'WAITING') {
      return meetingRefusal('NOT_PARTICIPANT', 'You wait to be let in: a host has to admit you.');
    }
    if (me?.state !== 'JOINED') {
      return meetingRefusal('NOT_PARTICIPANT', 'You are not in this meeting: join it first.');
    }
    // [MEET8] Only the device that takes part speaks for its user.
    if (me.terminalId !== by.terminalId) return joinedElsewhere(me);
  }
  const role = roleOf(meeting, by.userId);
  if (permissionOf(role, operation) === 'NO') {
    return meetingRefusal('NOT_ALLOWED', `The role ${role} does not permit this in this meeting.`);
  }
  if (from === 'UNHOSTED' && me?.state !== 'JOINED' && hostsInRoom(meeting).length > 0) {
    return meetingRefusal('NOT_PARTICIPANT', 'Another host is in this meeting: join it first.');
  }
  return null;
}

/** Applies a rule for somebody in the room who may do this. */
export function ifPermitted<T>(
  meeting: Meeting,
  by: Device,
  operation: MeetingOperation,
  rule: (me: MeetingParticipant) => T,
): T | MeetingRefusal {
  const refusal = checkPermission(meeting, by, operation);
  if (refusal) return refusal;
  const me = findMeetingParticipant(meeting, by.userId);
  return me ? rule(me) : meetingNotFound();
}
