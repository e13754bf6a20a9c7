import type { Device } from './call-state.js';
import { MEETING_PERMISSIONS, type MeetingOperation, permission } from './meeting-permissions.js';
import {
  hosts,
  isOver,
  type Meeting,
  type MeetingParticipant,
  participantOf,
  roleOf,
} from './meeting-state.js';

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
export const refuse = (code: MeetingRefusalCode, message: string): MeetingRefusal => ({
  outcome: 'refused',
  code,
  message,
});

/** There is none. */
export const notFound = (what: string): MeetingRefusal => ({
  ...refuse('NOT_FOUND', `There is no such ${what}.`),
  what,
});

/** There is none, or the user may not know of it. */
export const noMeeting = (): MeetingRefusal => notFound('meeting');

/** There is none in this meeting. */
export const noParticipant = (): MeetingRefusal => notFound('participant in this meeting');

/** The meeting is over, and how. */
export const ended = ({ status }: Meeting): MeetingRefusal =>
  refuse(
    'MEETING_ENDED',
    status === 'CANCELLED' ? 'The meeting was cancelled.' : 'The meeting is over.',
  );

/** Another device of the user takes part. */
export const elsewhere = (me: MeetingParticipant): MeetingRefusal =>
  refuse('ANSWERED_ELSEWHERE', `Another device of yours takes part: ${me.terminalId}.`);

/** Why the user may not do this in the meeting as it is; null: they may, or may if allowed. */
export function barred(
  meeting: Meeting,
  by: Device,
  operation: MeetingOperation,
): MeetingRefusal | null {
  const me = participantOf(meeting, by.userId);
  // [MEET18] Who has no place in it cannot tell it from none.
  if (!me && by.userId !== meeting.hostId) return noMeeting();
  if (isOver(meeting)) return ended(meeting);
  if (me?.state === 'REMOVED') {
    return refuse('NOT_PARTICIPANT', 'You were removed from this meeting.');
  }
  const { from } = MEETING_PERMISSIONS[operation];
  if (from === 'ROOM') {
    if (me?.state === 'WAITING') {
      return refuse('NOT_PARTICIPANT', 'You wait to be let in: a host has to admit you.');
    }
    if (me?.state !== 'JOINED') {
      return refuse('NOT_PARTICIPANT', 'You are not in this meeting: join it first.');
    }
    // [MEET8] Only the device that takes part speaks for its user.
    if (me.terminalId !== by.terminalId) return elsewhere(me);
  }
  const role = roleOf(meeting, by.userId);
  if (permission(role, operation) === 'NO') {
    return refuse('NOT_ALLOWED', `The role ${role} does not permit this in this meeting.`);
  }
  if (from === 'UNHOSTED' && me?.state !== 'JOINED' && hosts(meeting).length > 0) {
    return refuse('NOT_PARTICIPANT', 'Another host is in this meeting: join it first.');
  }
  return null;
}

/** Applies a rule for somebody in the room who may do this. */
export function inRoom<T>(
  meeting: Meeting,
  by: Device,
  operation: MeetingOperation,
  rule: (me: MeetingParticipant) => T,
): T | MeetingRefusal {
  const refusal = barred(meeting, by, operation);
  if (refusal) return refusal;
  const me = participantOf(meeting, by.userId);
  return me ? rule(me) : noMeeting();
}
