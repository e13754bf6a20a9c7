import { change, type Draft, each, patch } from './meeting-change.js';
import type { CommandOf } from './meeting-command.js';
import { may, permission } from './meeting-permissions.js';
import { inRoom, noParticipant, refuse } from './meeting-refusal.js';
import {
  type Meeting,
  type MeetingParticipant,
  participantWith,
  SENDS_NOTHING,
  sharer,
} from './meeting-state.js';

/** Whether they may share their screen. */
export const mayShareScreen = (meeting: Meeting, p: MeetingParticipant): boolean =>
  may(p.role, 'shareScreen') ||
  (permission(p.role, 'shareScreen') === 'IF_ALLOWED' &&
    (p.screenAllowed ?? meeting.settings.screenShareForAll));

/** Whether they may share it now, also instead of that of somebody else. */
export const mayTakeScreen = (meeting: Meeting, p: MeetingParticipant): boolean => {
  const other = sharer(meeting);
  return mayShareScreen(meeting, p) && (!other || other === p || may(p.role, 'takeScreen'));
};

/** [MEET16] Shares the screen of this one, instead of that of somebody else where they may. */
export function takeScreen(meeting: Meeting, me: MeetingParticipant): Draft {
  if (!mayShareScreen(meeting, me)) {
    return refuse('NOT_ALLOWED', 'You may not share your screen here: a host has to allow it.');
  }
  const other = sharer(meeting);
  if (other && !may(me.role, 'takeScreen')) {
    return refuse('SCREEN_SHARE_TAKEN', 'Somebody else shares their screen.');
  }
  const draft = other ? change(meeting, other, { screen: false }) : meeting;
  return patch(change(draft, me, { screen: true }), { screenNo: meeting.screenNo + 1 });
}

/** Hosts allow somebody to share their screen, or forbid it, whatever holds for all. */
export function allowScreenShare(
  meeting: Meeting,
  { by, participantId, allowed }: CommandOf<'allowScreenShare'>,
): Draft {
  return inRoom(meeting, by, 'allowScreenShare', () => {
    const other = participantWith(meeting, participantId);
    if (other?.state !== 'JOINED') return noParticipant();
    if (permission(other.role, 'shareScreen') === 'NO') {
      return refuse('NOT_ALLOWED', 'A viewer shares no screen: make them a participant first.');
    }
    return change(meeting, other, { screenAllowed: allowed });
  });
}

/** Hosts show somebody to everybody. */
export function spotlightParticipant(
  meeting: Meeting,
  { by, participantId }: CommandOf<'spotlightParticipant'>,
): Draft {
  return inRoom(meeting, by, 'spotlightParticipant', () => {
    const other = participantId === null ? null : participantWith(meeting, participantId);
    if (other === undefined || (other && other.state !== 'JOINED')) return noParticipant();
    if (other && !maySend(other)) {
      return refuse('NOT_ALLOWED', 'A viewer sends nothing that could be shown.');
    }
    return patch(meeting, { spotlightId: participantId });
  });
}

/** Asks whoever shares their screen to let them use it, or gives that back. */
export function requestRemoteControl(
  meeting: Meeting,
  { by, requested }: CommandOf<'requestRemoteControl'>,
): Draft {
  return inRoom(meeting, by, 'requestRemoteControl', (me) => {
    if (!requested) return change(meeting, me, { remoteControl: null });
    const owner = sharer(meeting);
    if (!owner) return refuse('NOT_ALLOWED', 'Nobody shares their screen.');
    if (owner === me) return refuse('NOT_ALLOWED', 'It is your own screen that is shared.');
    return me.remoteControl ? meeting : change(meeting, me, { remoteControl: 'REQUESTED' });
  });
}

/**
 * [MEET17] Only the one whose screen it is lets somebody use it, who has asked for it; one at a time. Hosts
 * may end it, too.
 */
export function answerRemoteControl(
  meeting: Meeting,
  { by, participantId, granted }: CommandOf<'answerRemoteControl'>,
): Draft {
  return inRoom(meeting, by, 'answerRemoteControl', (me) => {
    const other = participantWith(meeting, participantId);
    if (other?.state !== 'JOINED') return noParticipant();
    if (sharer(meeting) !== me && (granted || !may(me.role, 'takeScreen'))) {
      return refuse('NOT_ALLOWED', 'Only the one who shares the screen can answer this.');
    }
    if (!granted) return change(meeting, other, { remoteControl: null });
    if (!other.remoteControl) return refuse('NOT_ALLOWED', 'They have not asked for it.');
    return each(meeting, (p) => {
      if (p === other) return patch(p, { remoteControl: 'GRANTED' });
      return p.remoteControl === 'GRANTED' ? patch(p, { remoteControl: null }) : p;
    });
  });
}

/**
 * What a change takes away: viewers send nothing, who may not share a screen does not, and with a screen
 * ends what others were allowed on it.
 */
export function withinRights(before: Meeting, meeting: Meeting): Meeting {
  const limited = each(meeting, (p) => {
    if (p.state !== 'JOINED') return p;
    const rights = maySend(p) ? p : patch(p, { ...SENDS_NOTHING, screenAllowed: null });
    return rights.screen && !mayShareScreen(meeting, rights)
      ? patch(rights, { screen: false })
      : rights;
  });
  const sameScreen =
    before.screenNo === limited.screenNo && sharer(before)?.userId === sharer(limited)?.userId;
  const controlled = sameScreen ? limited : each(limited, (p) => patch(p, { remoteControl: null }));
  const lit = controlled.participants.find((p) => p.id === controlled.spotlightId);
  return lit && lit.state === 'JOINED' && maySend(lit)
    ? controlled
    : patch(controlled, { spotlightId: null });
}

const maySend = ({ role }: MeetingParticipant): boolean => may(role, 'setMyMedia');
