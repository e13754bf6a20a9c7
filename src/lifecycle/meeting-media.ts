import { change, type Draft, each, isRefusal, patch } from './meeting-change.js';
import type { CommandOf } from './meeting-command.js';
import { may, permission } from './meeting-permissions.js';
import { inRoom, noParticipant, refuse } from './meeting-refusal.js';
import { takeScreen } from './meeting-screen.js';
import {
  hands,
  type Meeting,
  type MeetingParticipant,
  outranks,
  participantWith,
} from './meeting-state.js';

/** Whether they may turn their microphone on: [MEET14] it is always they who do. */
export const mayUnmute = (meeting: Meeting, p: MeetingParticipant): boolean =>
  may(p.role, 'unmute') ||
  (permission(p.role, 'unmute') === 'IF_ALLOWED' &&
    (meeting.settings.selfUnmute || p.unmuteRequested));

/** What one's own device sends: all of it as asked, or nothing changes. */
export function setMyMedia(
  meeting: Meeting,
  { by, audio, video, screen }: CommandOf<'setMyMedia'>,
): Draft {
  return inRoom(meeting, by, 'setMyMedia', (me) => {
    if (audio && !me.audio && !mayUnmute(meeting, me)) {
      return refuse('NOT_ALLOWED', 'You may not unmute yourself here: raise your hand.');
    }
    if (video && meeting.type === 'AUDIO') {
      return refuse('NOT_ALLOWED', 'This meeting is without cameras.');
    }
    const draft =
      screen === undefined || screen === me.screen
        ? meeting
        : screen
          ? takeScreen(meeting, me)
          : change(meeting, me, { screen });
    if (isRefusal(draft)) return draft;
    return change(draft, me, {
      ...(audio === undefined ? {} : { audio }),
      ...(video === undefined ? {} : { video }),
      ...(audio ? { unmuteRequested: false } : {}),
    });
  });
}

/** Hosts turn microphones off. */
export function muteParticipants(
  meeting: Meeting,
  { by, participantIds }: CommandOf<'muteParticipants'>,
): Draft {
  return inRoom(meeting, by, 'muteParticipants', (me) => {
    const named = participantIds?.map((id) => participantWith(meeting, id));
    if (named?.includes(undefined)) return noParticipant();
    if (named?.some((p) => p && outranks(p.role, me.role))) {
      return refuse('NOT_ALLOWED', 'A co-host cannot mute a host.');
    }
    const meant = (p: MeetingParticipant) =>
      named ? named.includes(p) : !may(p.role, 'muteParticipants');
    return each(meeting, (p) =>
      p.state === 'JOINED' && meant(p) ? patch(p, { audio: false, unmuteRequested: false }) : p,
    );
  });
}

/** Hosts ask somebody to speak, and by that allow it; their raised hand is answered. */
export function requestUnmute(
  meeting: Meeting,
  { by, participantId }: CommandOf<'requestUnmute'>,
): Draft {
  return inRoom(meeting, by, 'requestUnmute', () => {
    const other = participantWith(meeting, participantId);
    if (other?.state !== 'JOINED') return noParticipant();
    if (permission(other.role, 'unmute') === 'NO') {
      return refuse('NOT_ALLOWED', 'A viewer does not speak: make them a participant first.');
    }
    return other.audio
      ? meeting
      : change(meeting, other, { unmuteRequested: true, handRaisedAt: null });
  });
}

/** [MEET15] Hands stand in the order in which they were raised, also those of the same millisecond. */
export function raiseHand(
  meeting: Meeting,
  { by, raised }: CommandOf<'raiseHand'>,
  now: Date,
): Draft {
  return inRoom(meeting, by, 'raiseHand', (me) => {
    if (!raised) return change(meeting, me, { handRaisedAt: null });
    if (me.handRaisedAt) return meeting;
    const last = hands(meeting).at(-1)?.handRaisedAt?.getTime() ?? 0;
    return change(meeting, me, { handRaisedAt: new Date(Math.max(now.getTime(), last + 1)) });
  });
}
