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

/** Whether they may share their screen. */
export const mayShareScreen = (meeting: Meeting, p: MeetingParticipant): boolean =>
  isPermitted(p.role, 'shareScreen') ||
  (permissionOf(p.role, 'shareScreen') === 'IF_ALLOWED' &&
    (p.screenAllowed ?? meeting.settings.screenShareForAll));

/** Whether they may share it now, also instead of that of somebody else. */
export const mayTakeScreen = (meeting: Meeting, p: MeetingParticipant): boolean => {
  const other = screenSharer(meeting);
  return mayShareScreen(meeting, p) && (!other || other === p || isPermitted(p.role, 'takeScreen'));
};

/** [MEET16] Shares the screen of this one, instead of that of somebody else where they may. */
export function takeScreen(meeting: Meeting, me: MeetingParticipant): MeetingDraft {
  if (!mayShareScreen(meeting, me)) {
    return meetingRefusal(
      'NOT_ALLOWED',
      'You may not share your screen here: a host has to allow it.',
    );
  }
  const other = screenSharer(meeting);
  if (other && !isPermitted(me.role, 'takeScreen')) {
    return meetingRefusal('SCREEN_SHARE_TAKEN', 'Somebody else shares their screen.');
  }
  const draft = other ? patchParticipant(meeting, other, { screen: false }) : meeting;
  return patch(patchParticipant(draft, me, { screen: true }), { screenNo: meeting.screenNo + 1 });
}

/** Hosts allow somebody to share their screen, or forbid it, whatever holds for all. */
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
        'A viewer shares no screen: make them a participant first.',
      );
    }
    return patchParticipant(meeting, other, { screenAllowed: allowed });
  });
}

/** Hosts show somebody to everybody. */
export function applySpotlightParticipant(
  meeting: Meeting,
  { by, participantId }: MeetingCommandOf<'spotlightParticipant'>,
): MeetingDraft {
  return ifPermitted(meeting, by, 'spotlightParticipant', () => {
    const other = participantId === null ? null : findParticipantById(meeting, participantId);
    if (other === undefined || (other && other.state !== 'JOINED')) return participantNotFound();
    if (other && !canSend(other)) {
      return meetingRefusal('NOT_ALLOWED', 'A viewer sends nothing that could be shown.');
    }
    return patch(meeting, { spotlightId: participantId });
  });
}

/** Asks whoever shares their screen to let them use it, or gives that back. */
export function applyRequestRemoteControl(
  meeting: Meeting,
  { by, requested }: MeetingCommandOf<'requestRemoteControl'>,
): MeetingDraft {
  return ifPermitted(meeting, by, 'requestRemoteControl', (me) => {
    if (!requested) return patchParticipant(meeting, me, { remoteControl: null });
    const sharer = screenSharer(meeting);
    if (!sharer) return meetingRefusal('NOT_ALLOWED', 'Nobody shares their screen.');
    if (sharer === me)
      return meetingRefusal('NOT_ALLOWED', 'It is your own screen that is shared.');
    return me.remoteControl
      ? meeting
      : patchParticipant(meeting, me, { remoteControl: 'REQUESTED' });
  });
}

/**
 * [MEET17] Only the one whose screen it is lets somebody use it, who has asked for it; one at a time. Hosts
 * may end it, too.
 */
export function applyAnswerRemoteControl(
  meeting: Meeting,
  { by, participantId, granted }: MeetingCommandOf<'answerRemoteControl'>,
): MeetingDraft {
  return ifPermitted(meeting, by, 'answerRemoteControl', (me) => {
    const other = findParticipantById(meeting, participantId);
    if (other?.state !== 'JOINED') return participantNotFound();
    if (screenSharer(meeting) !== me && (granted || !isPermitted(me.role, 'takeScreen'))) {
      return meetingRefusal('NOT_ALLOWED', 'Only the one who shares the screen can answer this.');
    }
    if (!granted) return patchParticipant(meeting, other, { remoteControl: null });
    if (!other.remoteControl) return meetingRefusal('NOT_ALLOWED', 'They have not asked for it.');
    return mapParticipants(meeting, (p) => {
      if (p === other) return patch(p, { remoteControl: 'GRANTED' });
      return p.remoteControl === 'GRANTED' ? patch(p, { remoteControl: null }) : p;
    });
  });
}

/**
 * What a change takes away: viewers send nothing, who may not share a screen does not, and with a screen
 * ends what others were allowed on it.
 */
export function enforcePermissions(before: Meeting, meeting: Meeting): Meeting {
  const limited = mapParticipants(meeting, (p) => {
    if (p.state !== 'JOINED') return p;
    const rights = canSend(p) ? p : patch(p, { ...NO_MEDIA, screenAllowed: null });
    return rights.screen && !mayShareScreen(meeting, rights)
      ? patch(rights, { screen: false })
      : rights;
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
