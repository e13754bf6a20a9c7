import { type MeetingDraft, mapParticipants, patch } from './change.js';
import type { MeetingCommandOf } from './command.js';
import { leftFields } from './leave.js';
import { checkPermission, meetingRefusal } from './refusal.js';
import { isJoinedOrWaiting, type Meeting, roleOf, roomOf } from './state.js';

/** A host ends the meeting for everybody. */
export function applyEndMeeting(
  meeting: Meeting,
  { by }: MeetingCommandOf<'endMeeting'>,
  now: Date,
): MeetingDraft {
  if (meeting.status === 'ENDED' && roleOf(meeting, by.userId) === 'HOST') return meeting;
  const refusal = checkPermission(meeting, by, 'endMeeting');
  if (refusal) return refusal;
  if (meeting.status === 'SCHEDULED') {
    return meetingRefusal('NOT_ALLOWED', 'The meeting has not begun: cancel it instead.');
  }
  return endAs(meeting, 'ENDED', now);
}

/** A host cancels a meeting that has not begun. */
export function applyCancelMeeting(
  meeting: Meeting,
  { by }: MeetingCommandOf<'cancelMeeting'>,
  now: Date,
): MeetingDraft {
  if (meeting.status === 'CANCELLED' && roleOf(meeting, by.userId) === 'HOST') return meeting;
  const refusal = checkPermission(meeting, by, 'cancelMeeting');
  if (refusal) return refusal;
  if (meeting.status === 'ACTIVE') {
    return meetingRefusal('NOT_ALLOWED', 'The meeting has begun: end it instead.');
  }
  return endAs(meeting, 'CANCELLED', now);
}

/** [MEET3] Ends a meeting that has been empty for the grace time. Waiting participants do not count. */
export function applyEndDeserted(
  meeting: Meeting,
  { graceS }: MeetingCommandOf<'endDeserted'>,
  now: Date,
): MeetingDraft {
  const { status, emptySince } = meeting;
  const deserted =
    status === 'ACTIVE' && emptySince && now.getTime() >= emptySince.getTime() + graceS * 1000;
  return deserted ? endAs(meeting, 'ENDED', now) : meeting;
}

/** The ended or cancelled meeting, with an empty room. */
const endAs = (meeting: Meeting, status: 'ENDED' | 'CANCELLED', now: Date): Meeting =>
  patch(
    mapParticipants(meeting, (p) => (isJoinedOrWaiting(p) ? patch(p, leftFields(now)) : p)),
    { status, endedAt: now, spotlightId: null, emptySince: null },
  );

/** [MEET2] The first participant who enters starts the meeting. Then `emptySince` is when the room became empty. */
export function withOccupancy(meeting: Meeting, now: Date): Meeting {
  if (roomOf(meeting).length > 0) {
    const start = meeting.startedAt ? {} : ({ status: 'ACTIVE', startedAt: now } as const);
    return patch(meeting, { ...start, emptySince: null });
  }
  return meeting.startedAt ? patch(meeting, { emptySince: meeting.emptySince ?? now }) : meeting;
}
