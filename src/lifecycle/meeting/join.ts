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
 * Joins the meeting. The participant enters at once if there is no admission barrier. The password comes first:
 * first: who does not know it does not learn whether the meeting is locked or full.
 */
export function applyJoinMeeting(
  meeting: Meeting,
  command: MeetingCommandOf<'joinMeeting'>,
  now: Date,
): MeetingDraft {
  const { by, password, audio, video } = command;
  const me = findMeetingParticipant(meeting, by.userId) ?? newParticipant(meeting, by.userId);
  if (isMeetingOver(meeting)) return meetingEnded(meeting);
  if (me.state === 'REMOVED') {
    return meetingRefusal('NOT_ALLOWED', 'You were removed: a host has to lift that first.');
  }
  if (me.state === 'JOINED')
    return isOnDevice(me, by) ? meeting : takeOverDevice(meeting, me, command);
  const passwordVersion = password ?? (me.state === 'WAITING' ? me.passwordVersion : null);
  const arriving = patch(me, { passwordVersion });
  const barrier = admissionBarrier(meeting, arriving, now);
  if (barrier === 'PASSWORD') {
    return meetingRefusal(
      'WRONG_PASSWORD',
      'This meeting has a password: none was given, or a wrong one.',
    );
  }
  if (me.state === 'LEFT') {
    if (barrier === 'LOCK') return meetingRefusal('MEETING_LOCKED', 'The meeting is locked.');
    if (barrier === 'FULL')
      return meetingRefusal('MEETING_FULL', 'No seat is free in this meeting.');
    if (barrier && waitingRoomOf(meeting).length >= MAX_WAITING) {
      return meetingRefusal('MEETING_FULL', 'Too many wait already to be let in.');
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

/** Whether the user has to know the password to come in: to compare it takes time. */
export const needsPassword = (meeting: Meeting, userId: string, now: Date): boolean => {
  const me = findMeetingParticipant(meeting, userId) ?? newParticipant(meeting, userId);
  const withoutPassword = { ...me, passwordVersion: null };
  return me.state !== 'JOINED' && admissionBarrier(meeting, withoutPassword, now) === 'PASSWORD';
};

/** [MEET8] The newest device takes over. It does not share the screen, and does not lift a mute. */
function takeOverDevice(
  meeting: Meeting,
  me: MeetingParticipant,
  { by, audio, video }: MeetingCommandOf<'joinMeeting'>,
): MeetingDraft {
  return patchParticipant(meeting, me, {
    terminalId: by.terminalId,
    audio: audio && me.audio,
    video: video && meeting.type === 'VIDEO',
    screen: false,
    remoteControl: null,
  });
}

/** Hosts let in who waits: those named all together, or as many of all as there are seats. */
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
    // [MEET6] Also for the hosts: who wants to let somebody in opens the lock first.
    if (meeting.isLocked)
      return meetingRefusal('MEETING_LOCKED', 'The meeting is locked: unlock it first.');
    const fits = (p: MeetingParticipant, i: number) => seatsLeftFor(meeting, p.userId, now) > i;
    if (named && !requested.every(fits)) {
      return meetingRefusal('MEETING_FULL', 'There are not enough seats in this meeting.');
    }
    return requested.filter(fits).reduce((draft, p) => enterRoom(draft, p, now), meeting);
  });
}

/** Those who wait and whom nothing keeps out any more come in, in their order. */
export const admitWaiting = (meeting: Meeting, now: Date): Meeting =>
  waitingRoomOf(meeting).reduce(
    (draft, p) => (admissionBarrier(draft, p, now) ? draft : enterRoom(draft, p, now)),
    meeting,
  );

function enterRoom(meeting: Meeting, p: MeetingParticipant, now: Date): Meeting {
  const { muteOnEntry, selfUnmute } = meeting.settings;
  // Where nobody unmutes themself, leaving and coming back is no way around that.
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

/** Everybody in the room has to wait until a host is there. */
export const sendToWaitingRoom = (meeting: Meeting, now: Date): Meeting =>
  mapParticipants(meeting, (p) =>
    p.state === 'JOINED'
      ? patch(p, { ...NO_MEDIA, state: 'WAITING', waitingSince: now, joinedAt: null })
      : p,
  );

const newParticipant = (meeting: Meeting, userId: string): MeetingParticipant => ({
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
