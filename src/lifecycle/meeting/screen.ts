import { type MeetingDraft, mapParticipants, patch, patchParticipant } from './change.js';
import type { MeetingCommandOf } from './command.js';
import { isPermitted, permissionOf } from './permissions.js';
import { ifPermitted, meetingRefusal, participantNotFound } from './refusal.js';
import {
  findParticipantById,
  type Meeting,
  type MeetingParticipant,
  NO_MEDIA,
  screenSharer,
} from './state.js';

/** Whether the participant may share their screen. */
export const mayShareScreen = (meeting: Meeting, p: MeetingParticipant): boolean =>
  isPermitted(p.role, 'shareScreen') ||
  (permissionOf(p.role, 'shareScreen') === 'IF_ALLOWED' &&
    (p.screenAllowed ?? meeting.settings.screenShareForAll));

/** Whether the participant may share their screen now, possibly replacing another participant's. */
export const mayTakeScreen = (meeting: Meeting, p: MeetingParticipant): boolean => {
  const other = screenSharer(meeting);
  return mayShareScreen(meeting, p) && (!other || other === p || isPermitted(p.role, 'takeScreen'));
};

/** [MEET16] Shares this participant's screen. It replaces another participant's screen if they may take it over. */
export function takeScreen(meeting: Meeting, me: MeetingParticipant): MeetingDraft {
  if (!mayShareScreen(meeting, me)) {
    return meetingRefusal(
      'NOT_ALLOWED',
      'You may not share your screen here: a host has to allow it.',
    );
  }
  const other = screenSharer(meeting);
  if (other && !isPermitted(me.role, 'takeScreen')) {
    return meetingRefusal(
      'SCREEN_SHARE_TAKEN',
      'Another participant is sharing their screen: wait until they stop.',
    );
  }
  const draft = other ? patchParticipant(meeting, other, { screen: false }) : meeting;
  return patch(patchParticipant(draft, me, { screen: true }), { screenNo: meeting.screenNo + 1 });
}

/** A host or co-host allows or forbids one participant to share their screen. It overrides the meeting's setting. */
export function applyAllowScreenShare(
  meeting: Meeting,
  { by, participantId, allowed }: MeetingCommandOf<'allowScreenShare'>,
): MeetingDraft {
  return ifPermitted(meeting, by, 'allowScreenShare', () => {
    const other = findParticipantById(meeting, participantId);
    if (other?.state !== 'JOINED') return participantNotFound();
    if (permissionOf(other.role, 'shareScreen') === 'NO') {
      return meetingRefusal(
        'NOT_ALLOWED',
        'A viewer cannot share a screen: make them a participant first.',
      );
    }
    return patchParticipant(meeting, other, { screenAllowed: allowed });
  });
}

/** A host or co-host spotlights a participant, or nobody. */
export function applySpotlightParticipant(
  meeting: Meeting,
  { by, participantId }: MeetingCommandOf<'spotlightParticipant'>,
): MeetingDraft {
  return ifPermitted(meeting, by, 'spotlightParticipant', () => {
    const other = participantId === null ? null : findParticipantById(meeting, participantId);
    if (other === undefined || (other && other.state !== 'JOINED')) return participantNotFound();
    if (other && !canSend(other)) {
      return meetingRefusal(
        'NOT_ALLOWED',
        'A viewer cannot be spotlighted: make them a participant first.',
      );
    }
    return patch(meeting, { spotlightId: participantId });
  });
}

/** Requests remote control of the shared screen, or gives it up. */
export function applyRequestRemoteControl(
  meeting: Meeting,
  { by, requested }: MeetingCommandOf<'requestRemoteControl'>,
): MeetingDraft {
  return ifPermitted(meeting, by, 'requestRemoteControl', (me) => {
    if (!requested) return patchParticipant(meeting, me, { remoteControl: null });
    const sharer = screenSharer(meeting);
    if (!sharer) return meetingRefusal('NOT_ALLOWED', 'Nobody is sharing their screen.');
    if (sharer === me) return meetingRefusal('NOT_ALLOWED', 'The shared screen is your own.');
    return me.remoteControl
      ? meeting
      : patchParticipant(meeting, me, { remoteControl: 'REQUESTED' });
  });
}

/**
 * [MEET17] Only the sharer grants remote control, to one participant at a time, and only on request. Hosts and co-hosts
 * may revoke it.
 */
export function applyAnswerRemoteControl(
  meeting: Meeting,
  { by, participantId, granted }: MeetingCommandOf<'answerRemoteControl'>,
): MeetingDraft {
  return ifPermitted(meeting, by, 'answerRemoteControl', (me) => {
    const other = findParticipantById(meeting, participantId);
    if (other?.state !== 'JOINED') return participantNotFound();
    if (screenSharer(meeting) !== me && (granted || !isPermitted(me.role, 'takeScreen'))) {
      return meetingRefusal(
        'NOT_ALLOWED',
        'Only the participant who shares the screen can answer this request.',
      );
    }
    if (!granted) return patchParticipant(meeting, other, { remoteControl: null });
    if (!other.remoteControl) {
      return meetingRefusal('NOT_ALLOWED', 'This participant has not requested remote control.');
    }
    return mapParticipants(meeting, (p) => {
      if (p === other) return patch(p, { remoteControl: 'GRANTED' });
      return p.remoteControl === 'GRANTED' ? patch(p, { remoteControl: null }) : p;
    });
  });
}

/**
 * Takes away what a change no longer permits: a viewer sends no media, a participant without permission stops
 * sharing, and remote control ends with the screen that it was granted for.
 */
export function enforcePermissions(before: Meeting, meeting: Meeting): Meeting {
  const limited = mapParticipants(meeting, (p) => {
    if (p.state !== 'JOINED') return p;
    const checked = canSend(p) ? p : patch(p, { ...NO_MEDIA, screenAllowed: null });
    return checked.screen && !mayShareScreen(meeting, checked)
      ? patch(checked, { screen: false })
      : checked;
  });
  const sameScreen =
    before.screenNo === limited.screenNo &&
    screenSharer(before)?.userId === screenSharer(limited)?.userId;
  const controlled = sameScreen
    ? limited
    : mapParticipants(limited, (p) => patch(p, { remoteControl: null }));
  const spotlighted = controlled.participants.find((p) => p.id === controlled.spotlightId);
  return spotlighted && spotlighted.state === 'JOINED' && canSend(spotlighted)
    ? controlled
    : patch(controlled, { spotlightId: null });
}

const canSend = ({ role }: MeetingParticipant): boolean => isPermitted(role, 'setMyMedia');
