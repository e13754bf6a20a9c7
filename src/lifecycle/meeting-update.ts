import { type Draft, patch } from './meeting-change.js';
import type { CommandOf } from './meeting-command.js';
import { barred, refuse } from './meeting-refusal.js';
import { awaited } from './meeting-seats.js';
import { joined, type Meeting, type MeetingSettings } from './meeting-state.js';

/** A host changes what a meeting is. */
export function updateMeeting(
  meeting: Meeting,
  { by, changes }: CommandOf<'updateMeeting'>,
  now: Date,
): Draft {
  const refusal = barred(meeting, by, 'updateMeeting');
  if (refusal) return refusal;
  const { settings, password, ...fields } = changes;
  const { startsAt = meeting.startsAt } = fields;
  if (meeting.status !== 'SCHEDULED' && patch(meeting, { startsAt }) !== meeting) {
    return refuse('NOT_ALLOWED', 'The meeting has begun already.');
  }
  // [MEET4] Nobody is put out by this, and no seat taken away that is kept for a host.
  const taken = joined(meeting).length + awaited(meeting, now).length;
  if (fields.maxParticipants !== undefined && fields.maxParticipants < taken) {
    return refuse('MEETING_FULL', `There are ${taken} in the meeting already.`);
  }
  const draft = patch(meeting, {
    ...fields,
    settings: patch<MeetingSettings>(meeting.settings, settings ?? {}),
  });
  return password === undefined ? draft : withPassword(draft, password);
}

/** [MEET5] A password holds from the version of the meeting that brings it. */
function withPassword(meeting: Meeting, password: 'NONE' | { sameAs: number | null }): Meeting {
  const { settings, passwordVersion, version } = meeting;
  const passwordRequired = password !== 'NONE';
  const same = passwordRequired
    ? settings.passwordRequired && password.sameAs === passwordVersion
    : !settings.passwordRequired;
  if (same) return meeting;
  return patch(meeting, {
    settings: patch(settings, { passwordRequired }),
    passwordVersion: version + 1,
  });
}

/** [MEET6] Nobody else comes in. Those in the room stay. */
export function lockMeeting(meeting: Meeting, { by, locked }: CommandOf<'lockMeeting'>): Draft {
  return barred(meeting, by, 'lockMeeting') ?? patch(meeting, { isLocked: locked });
}
