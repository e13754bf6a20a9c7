import { type MeetingDraft, patch } from './change.js';
import type { MeetingCommandOf } from './command.js';
import { checkPermission, meetingRefusal } from './refusal.js';
import { keptSeats } from './seats.js';
import { type Meeting, type MeetingSettings, roomOf } from './state.js';

/** A host changes the meeting. */
export function applyUpdateMeeting(
  meeting: Meeting,
  { by, changes }: MeetingCommandOf<'updateMeeting'>,
  now: Date,
): MeetingDraft {
  const refusal = checkPermission(meeting, by, 'updateMeeting');
  if (refusal) return refusal;
  const { settings, password, ...fields } = changes;
  const { startsAt = meeting.startsAt } = fields;
  if (meeting.status !== 'SCHEDULED' && patch(meeting, { startsAt }) !== meeting) {
    return meetingRefusal(
      'NOT_ALLOWED',
      'The meeting has begun already: its start cannot be changed.',
    );
  }
  // [MEET4] A smaller limit puts nobody out and takes no kept seat away.
  const seatsTaken = roomOf(meeting).length + keptSeats(meeting, now).length;
  if (fields.maxParticipants !== undefined && fields.maxParticipants < seatsTaken) {
    return meetingRefusal(
      'MEETING_FULL',
      `${seatsTaken} seats are taken already: choose at least as many.`,
    );
  }
  const draft = patch(meeting, {
    ...fields,
    settings: patch<MeetingSettings>(meeting.settings, settings ?? {}),
  });
  return password === undefined ? draft : withPassword(draft, password);
}

/** [MEET5] A new password applies from the version of the meeting that sets it. */
function withPassword(meeting: Meeting, password: 'NONE' | { sameAs: number | null }): Meeting {
  const { settings, passwordVersion, version } = meeting;
  const passwordRequired = password !== 'NONE';
  const isUnchanged = passwordRequired
    ? settings.passwordRequired && password.sameAs === passwordVersion
    : !settings.passwordRequired;
  if (isUnchanged) return meeting;
  return patch(meeting, {
    settings: patch(settings, { passwordRequired }),
    passwordVersion: version + 1,
  });
}

/** [MEET6] A locked meeting admits nobody else. Its room stays. */
export function applyLockMeeting(
  meeting: Meeting,
  { by, locked }: MeetingCommandOf<'lockMeeting'>,
): MeetingDraft {
  return checkPermission(meeting, by, 'lockMeeting') ?? patch(meeting, { isLocked: locked });
}
