import { type Draft, each, patch } from './meeting-change.js';
import type { CommandOf } from './meeting-command.js';
import { left } from './meeting-leave.js';
import { barred, refuse } from './meeting-refusal.js';
import { isHere, joined, type Meeting, roleOf } from './meeting-state.js';

/** A host ends the meeting for everybody. */
export function endMeeting(meeting: Meeting, { by }: CommandOf<'endMeeting'>, now: Date): Draft {
  if (meeting.status === 'ENDED' && roleOf(meeting, by.userId) === 'HOST') return meeting;
  const refusal = barred(meeting, by, 'endMeeting');
  if (refusal) return refusal;
  if (meeting.status === 'SCHEDULED') {
    return refuse('NOT_ALLOWED', 'The meeting has not begun: cancel it instead.');
  }
  return finish(meeting, 'ENDED', now);
}

/** A host cancels a meeting that has not begun. */
export function cancelMeeting(
  meeting: Meeting,
  { by }: CommandOf<'cancelMeeting'>,
  now: Date,
): Draft {
  if (meeting.status === 'CANCELLED' && roleOf(meeting, by.userId) === 'HOST') return meeting;
  const refusal = barred(meeting, by, 'cancelMeeting');
  if (refusal) return refusal;
  if (meeting.status === 'ACTIVE') {
    return refuse('NOT_ALLOWED', 'The meeting has begun: end it instead.');
  }
  return finish(meeting, 'CANCELLED', now);
}

/** [MEET3] Ends a meeting that everybody has been gone from for the grace time; who waits is not in it. */
export function endDeserted(
  meeting: Meeting,
  { graceS }: CommandOf<'endDeserted'>,
  now: Date,
): Draft {
  const { status, emptySince } = meeting;
  const deserted =
    status === 'ACTIVE' && emptySince && now.getTime() >= emptySince.getTime() + graceS * 1000;
  return deserted ? finish(meeting, 'ENDED', now) : meeting;
}

/** The meeting, over, with nobody in it. */
const finish = (meeting: Meeting, status: 'ENDED' | 'CANCELLED', now: Date): Meeting =>
  patch(
    each(meeting, (p) => (isHere(p) ? patch(p, left(now)) : p)),
    { status, endedAt: now, spotlightId: null, emptySince: null },
  );

/** [MEET2] It begins when somebody is in it; from then on it is remembered since when nobody is. */
export function attended(meeting: Meeting, now: Date): Meeting {
  if (joined(meeting).length > 0) {
    const begun = meeting.startedAt ? {} : ({ status: 'ACTIVE', startedAt: now } as const);
    return patch(meeting, { ...begun, emptySince: null });
  }
  return meeting.startedAt ? patch(meeting, { emptySince: meeting.emptySince ?? now }) : meeting;
}
