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

/** The error codes of meeting commands. */
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

/** A refused command. */
export type MeetingRefusal = {
  outcome: 'refused';
  code: MeetingRefusalCode;
  /** Clients read it, except with NOT_FOUND: `errors.ts` has the sentence for that. */
  message: string;
  /** With NOT_FOUND: the thing that was not found. */
  what?: string;
};

/** A refusal with a message. */
export const meetingRefusal = (code: MeetingRefusalCode, message: string): MeetingRefusal => ({
  outcome: 'refused',
  code,
  message,
});

/** A refusal because something does not exist. */
export const notFound = (what: string): MeetingRefusal => ({
  ...meetingRefusal('NOT_FOUND', `There is no such ${what}.`),
  what,
});

/** A refusal because the meeting does not exist or is hidden from the user. */
export const meetingNotFound = (): MeetingRefusal => notFound('meeting');

/** A refusal because the meeting has no such participant. */
export const participantNotFound = (): MeetingRefusal => notFound('participant in this meeting');

/** A refusal because the meeting is over. */
export const meetingEnded = ({ status }: Meeting): MeetingRefusal =>
  meetingRefusal(
    'MEETING_ENDED',
    status === 'CANCELLED' ? 'The meeting was cancelled.' : 'The meeting has ended.',
  );

/** A refusal because the user takes part with another device. */
export const joinedElsewhere = (me: MeetingParticipant): MeetingRefusal =>
  meetingRefusal('ANSWERED_ELSEWHERE', `You take part with another device: ${me.terminalId}.`);

/** Checks a permission in the current state. Returns null for YES, and for IF_ALLOWED, which the rule itself checks. */
export function checkPermission(
  meeting: Meeting,
  by: Device,
  operation: MeetingOperation,
): MeetingRefusal | null {
  const me = findMeetingParticipant(meeting, by.userId);
  // [MEET18] For outsiders, a meeting is indistinguishable from a missing one.
  if (!me && by.userId !== meeting.hostId) return meetingNotFound();
  if (isMeetingOver(meeting)) return meetingEnded(meeting);
  if (me?.state === 'REMOVED') {
    return meetingRefusal('NOT_PARTICIPANT', 'You were removed from this meeting.');
  }
  const { from } = MEETING_PERMISSIONS[operation];
  if (from === 'ROOM') {
    if (me?.state === 'WAITING') {
      return meetingRefusal(
        'NOT_PARTICIPANT',
        'You are in the waiting room: a host has to admit you.',
      );
    }
    if (me?.state !== 'JOINED') {
      return meetingRefusal('NOT_PARTICIPANT', 'You are not in this meeting: join it first.');
    }
    // [MEET8] Only the device that takes part speaks for its user.
    if (me.terminalId !== by.terminalId) return joinedElsewhere(me);
  }
  const role = roleOf(meeting, by.userId);
  if (permissionOf(role, operation) === 'NO') {
    return meetingRefusal('NOT_ALLOWED', `Your role does not permit this: ${role}.`);
  }
  if (from === 'UNHOSTED' && me?.state !== 'JOINED' && hostsInRoom(meeting).length > 0) {
    return meetingRefusal('NOT_PARTICIPANT', 'Another host is in this meeting: join it first.');
  }
  return null;
}

/** Applies a rule if its participant is permitted to do this from the room. */
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
