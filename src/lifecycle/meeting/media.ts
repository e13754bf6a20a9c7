import {
  isMeetingRefusal,
  type MeetingDraft,
  mapParticipants,
  patch,
  patchParticipant,
} from './change.js';
import type { MeetingCommandOf } from './command.js';
import { isPermitted, permissionOf } from './permissions.js';
import { ifPermitted, meetingRefusal, participantNotFound } from './refusal.js';
import { takeScreen } from './screen.js';
import {
  findParticipantById,
  type Meeting,
  type MeetingParticipant,
  outranks,
  raisedHands,
} from './state.js';

/** Whether the participant may unmute. [MEET14] Only participants themselves turn their microphones on. */
export const mayUnmute = (meeting: Meeting, p: MeetingParticipant): boolean =>
  isPermitted(p.role, 'unmute') ||
  (permissionOf(p.role, 'unmute') === 'IF_ALLOWED' &&
    (meeting.settings.selfUnmute || p.unmuteRequested));

/** Changes the participant's own media. All changes are applied, or none. */
export function applySetMyMedia(
  meeting: Meeting,
  { by, audio, video, screen }: MeetingCommandOf<'setMyMedia'>,
): MeetingDraft {
  return ifPermitted(meeting, by, 'setMyMedia', (me) => {
    if (audio && !me.audio && !mayUnmute(meeting, me)) {
      return meetingRefusal('NOT_ALLOWED', 'You may not unmute yourself here: raise your hand.');
    }
    if (video && meeting.type === 'AUDIO') {
      return meetingRefusal('NOT_ALLOWED', 'This is an audio meeting: cameras stay off.');
    }
    const draft =
      screen === undefined || screen === me.screen
        ? meeting
        : screen
          ? takeScreen(meeting, me)
          : patchParticipant(meeting, me, { screen });
    if (isMeetingRefusal(draft)) return draft;
    return patchParticipant(draft, me, {
      ...(audio === undefined ? {} : { audio }),
      ...(video === undefined ? {} : { video }),
      ...(audio ? { unmuteRequested: false } : {}),
    });
  });
}

/** A host or co-host turns microphones off. */
export function applyMuteParticipants(
  meeting: Meeting,
  { by, participantIds }: MeetingCommandOf<'muteParticipants'>,
): MeetingDraft {
  return ifPermitted(meeting, by, 'muteParticipants', (me) => {
    const named = participantIds?.map((id) => findParticipantById(meeting, id));
    if (named?.includes(undefined)) return participantNotFound();
    if (named?.some((p) => p && outranks(p.role, me.role))) {
      return meetingRefusal('NOT_ALLOWED', 'A co-host cannot mute a host.');
    }
    const isAffected = (p: MeetingParticipant) =>
      named ? named.includes(p) : !isPermitted(p.role, 'muteParticipants');
    return mapParticipants(meeting, (p) =>
      p.state === 'JOINED' && isAffected(p)
        ? patch(p, { audio: false, unmuteRequested: false })
        : p,
    );
  });
}

/** A host or co-host asks a participant to speak, which also permits it. It answers a raised hand. */
export function applyRequestUnmute(
  meeting: Meeting,
  { by, participantId }: MeetingCommandOf<'requestUnmute'>,
): MeetingDraft {
  return ifPermitted(meeting, by, 'requestUnmute', () => {
    const other = findParticipantById(meeting, participantId);
    if (other?.state !== 'JOINED') return participantNotFound();
    if (permissionOf(other.role, 'unmute') === 'NO') {
      return meetingRefusal('NOT_ALLOWED', 'A viewer cannot speak: make them a participant first.');
    }
    return other.audio
      ? meeting
      : patchParticipant(meeting, other, { unmuteRequested: true, handRaisedAt: null });
  });
}

/** [MEET15] Raised hands keep their order, even within one millisecond. */
export function applyRaiseHand(
  meeting: Meeting,
  { by, raised }: MeetingCommandOf<'raiseHand'>,
  now: Date,
): MeetingDraft {
  return ifPermitted(meeting, by, 'raiseHand', (me) => {
    if (!raised) return patchParticipant(meeting, me, { handRaisedAt: null });
    if (me.handRaisedAt) return meeting;
    const last = raisedHands(meeting).at(-1)?.handRaisedAt?.getTime() ?? 0;
    return patchParticipant(meeting, me, {
      handRaisedAt: new Date(Math.max(now.getTime(), last + 1)),
    });
  });
}
