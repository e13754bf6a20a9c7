import {
  type MeetingDraft,
  mapParticipants,
  patch,
  patchParticipant,
  withMeetingParticipant,
} from './change.js';
import type { MeetingCommandOf } from './command.js';
import { isPermitted } from './permissions.js';
import { ifPermitted, meetingEnded, meetingRefusal, participantNotFound } from './refusal.js';
import { admissionBarrier, seatsLeftFor } from './seats.js';
import {
  findMeetingParticipant,
  findParticipantById,
  isMeetingOver,
  isOnDevice,
  MAX_WAITING,
  type Meeting,
  type MeetingParticipant,
  NO_MEDIA,
  participantIdOf,
  roleOf,
  waitingRoomOf,
} from './state.js';

/**
 * Joins the meeting. A participant without a barrier enters at once. The password is checked first:
 * without it nobody learns whether the meeting is locked or full.
 */
export function applyJoinMeeting(
  meeting: Meeting,
  command: MeetingCommandOf<'joinMeeting'>,
  now: Date,
): MeetingDraft {
  const { by, password, audio, video } = command;
  const me =
    findMeetingParticipant(meeting, by.userId) ?? newMeetingParticipant(meeting, by.userId);
  if (isMeetingOver(meeting)) return meetingEnded(meeting);
  if (me.state === 'REMOVED') {
    return meetingRefusal('NOT_ALLOWED', 'You were removed: a host has to lift the ban first.');
  }
  if (me.state === 'JOINED')
    return isOnDevice(me, by) ? meeting : takeOverDevice(meeting, me, command);
  const passwordVersion = password ?? (me.state === 'WAITING' ? me.passwordVersion : null);
  const arriving = patch(me, { passwordVersion });
  const barrier = admissionBarrier(meeting, arriving, now);
  if (barrier === 'PASSWORD') {
    return meetingRefusal(
      'WRONG_PASSWORD',
      'This meeting needs a password: it is missing or wrong.',
    );
  }
  if (me.state === 'LEFT') {
    if (barrier === 'LOCK') {
      return meetingRefusal('MEETING_LOCKED', 'The meeting is locked: ask a host to unlock it.');
    }
    if (barrier === 'FULL')
      return meetingRefusal('MEETING_FULL', 'The meeting is full: try again later.');
    if (barrier && waitingRoomOf(meeting).length >= MAX_WAITING) {
      return meetingRefusal('MEETING_FULL', 'The waiting room is full: try again later.');
    }
  }
  const arrival = patch(arriving, {
    state: 'WAITING',
    terminalId: by.terminalId,
    waitingSince: me.waitingSince ?? now,
    wantsAudio: audio,
    wantsVideo: video,
    joinedAt: null,
    leftAt: null,
  });
  const draft = withMeetingParticipant(meeting, arrival);
  return barrier ? draft : enterRoom(draft, arrival, now);
}

/** Whether the user needs the password to enter. Comparing it is expensive. */
export const needsPassword = (meeting: Meeting, userId: string, now: Date): boolean => {
  const me = findMeetingParticipant(meeting, userId) ?? newMeetingParticipant(meeting, userId);
  const withoutPassword = { ...me, passwordVersion: null };
  return me.state !== 'JOINED' && admissionBarrier(meeting, withoutPassword, now) === 'PASSWORD';
};

/** [MEET8] The newest device takes over. It does not take over a shared screen, and it does not lift a mute. */
function takeOverDevice(
  meeting: Meeting,
  me: MeetingParticipant,
  { by, audio, video }: MeetingCommandOf<'joinMeeting'>,
): MeetingDraft {
  // The user raised their hand, and the user was asked to speak: both outlast the device.
  const { handRaisedAt, unmuteRequested } = me;
  return patchParticipant(meeting, me, {
    ...NO_MEDIA,
    handRaisedAt,
    unmuteRequested,
    terminalId: by.terminalId,
    audio: audio && me.audio,
    video: video && meeting.type === 'VIDEO',
  });
}

/** A host or co-host admits waiting participants: all of the named ones, or as many as there are seats. */
export function applyAdmitParticipants(
  meeting: Meeting,
  { by, participantIds }: MeetingCommandOf<'admitParticipants'>,
  now: Date,
): MeetingDraft {
  return ifPermitted(meeting, by, 'admitParticipants', () => {
    const named = participantIds?.map((id) => findParticipantById(meeting, id));
    if (named?.includes(undefined)) return participantNotFound();
    const requested = waitingRoomOf(meeting).filter((p) => named?.includes(p) ?? true);
    if (requested.length === 0) return meeting;
    // [MEET6] The lock binds hosts too: they unlock the meeting before they admit anybody.
    if (meeting.isLocked)
      return meetingRefusal('MEETING_LOCKED', 'The meeting is locked: unlock it first.');
    const fits = (p: MeetingParticipant, i: number) => seatsLeftFor(meeting, p.userId, now) > i;
    if (named && !requested.every(fits)) {
      return meetingRefusal('MEETING_FULL', 'There are not enough seats for all of them.');
    }
    return requested.filter(fits).reduce((draft, p) => enterRoom(draft, p, now), meeting);
  });
}

/** Admits waiting participants without a barrier, in their order. */
export const admitWaiting = (meeting: Meeting, now: Date): Meeting =>
  waitingRoomOf(meeting).reduce(
    (draft, p) => (admissionBarrier(draft, p, now) ? draft : enterRoom(draft, p, now)),
    meeting,
  );

function enterRoom(meeting: Meeting, p: MeetingParticipant, now: Date): Meeting {
  const { muteOnEntry, selfUnmute } = meeting.settings;
  // Without self-unmute, leaving and joining again must not lift a mute.
  const muted = (muteOnEntry || !selfUnmute) && !isPermitted(p.role, 'muteParticipants');
  return patchParticipant(meeting, p, {
    state: 'JOINED',
    joinedAt: now,
    waitingSince: null,
    placeKeptUntil: null,
    audio: p.wantsAudio && !muted,
    video: p.wantsVideo && meeting.type === 'VIDEO',
    wantsAudio: false,
    wantsVideo: false,
  });
}

/** Sends everybody in the room to the waiting room until a host is present. */
export const sendToWaitingRoom = (meeting: Meeting, now: Date): Meeting =>
  mapParticipants(meeting, (p) =>
    p.state === 'JOINED'
      ? patch(p, { ...NO_MEDIA, state: 'WAITING', waitingSince: now, joinedAt: null })
      : p,
  );

const newMeetingParticipant = (meeting: Meeting, userId: string): MeetingParticipant => ({
  id: participantIdOf(meeting.id, userId),
  userId,
  position: meeting.version + 1,
  role: roleOf(meeting, userId),
  inheritedFrom: null,
  state: 'LEFT',
  terminalId: null,
  audio: false,
  video: false,
  screen: false,
  screenAllowed: null,
  unmuteRequested: false,
  handRaisedAt: null,
  remoteControl: null,
  waitingSince: null,
  wantsAudio: false,
  wantsVideo: false,
  passwordVersion: null,
  joinedAt: null,
  leftAt: null,
  placeKeptUntil: null,
});
