import { change, type Draft, each, patch, put } from './meeting-change.js';
import type { CommandOf } from './meeting-command.js';
import { may } from './meeting-permissions.js';
import { ended, inRoom, noParticipant, refuse } from './meeting-refusal.js';
import { obstacle, seatsFor } from './meeting-seats.js';
import {
  isDevice,
  isOver,
  type Meeting,
  type MeetingParticipant,
  MOST_WAITING,
  participantIdOf,
  participantOf,
  participantWith,
  roleOf,
  SENDS_NOTHING,
  waiting,
} from './meeting-state.js';

/**
 * Somebody comes to the door, and goes in at once if nothing keeps them out. The password is asked for
 * first: who does not know it does not learn whether the meeting is locked or full.
 */
export function joinMeeting(meeting: Meeting, command: CommandOf<'joinMeeting'>, now: Date): Draft {
  const { by, password, audio, video } = command;
  const me = participantOf(meeting, by.userId) ?? newcomer(meeting, by.userId);
  if (isOver(meeting)) return ended(meeting);
  if (me.state === 'REMOVED') {
    return refuse('NOT_ALLOWED', 'You were removed: a host has to lift that first.');
  }
  if (me.state === 'JOINED') return isDevice(me, by) ? meeting : takeOver(meeting, me, command);
  const passwordVersion = password ?? (me.state === 'WAITING' ? me.passwordVersion : null);
  const coming = patch(me, { passwordVersion });
  const hindrance = obstacle(meeting, coming, now);
  if (hindrance === 'PASSWORD') {
    return refuse('WRONG_PASSWORD', 'This meeting has a password: none was given, or a wrong one.');
  }
  if (me.state === 'LEFT') {
    if (hindrance === 'LOCK') return refuse('MEETING_LOCKED', 'The meeting is locked.');
    if (hindrance === 'FULL') return refuse('MEETING_FULL', 'No seat is free in this meeting.');
    if (hindrance && waiting(meeting).length >= MOST_WAITING) {
      return refuse('MEETING_FULL', 'Too many wait already to be let in.');
    }
  }
  const atTheDoor = patch(coming, {
    state: 'WAITING',
    terminalId: by.terminalId,
    waitingSince: me.waitingSince ?? now,
    wantsAudio: audio,
    wantsVideo: video,
    joinedAt: null,
    leftAt: null,
  });
  const draft = put(meeting, atTheDoor);
  return hindrance ? draft : enter(draft, atTheDoor, now);
}

/** Whether the user has to know the password to come in: to compare it takes time. */
export const needsPassword = (meeting: Meeting, userId: string, now: Date): boolean => {
  const me = participantOf(meeting, userId) ?? newcomer(meeting, userId);
  const unknown = { ...me, passwordVersion: null };
  return me.state !== 'JOINED' && obstacle(meeting, unknown, now) === 'PASSWORD';
};

/** [MEET8] The newest device takes over. It does not share the screen, and does not lift a mute. */
function takeOver(
  meeting: Meeting,
  me: MeetingParticipant,
  { by, audio, video }: CommandOf<'joinMeeting'>,
): Draft {
  return change(meeting, me, {
    terminalId: by.terminalId,
    audio: audio && me.audio,
    video: video && meeting.type === 'VIDEO',
    screen: false,
    remoteControl: null,
  });
}

/** Hosts let in who waits: those named all together, or as many of all as there are seats. */
export function admitParticipants(
  meeting: Meeting,
  { by, participantIds }: CommandOf<'admitParticipants'>,
  now: Date,
): Draft {
  return inRoom(meeting, by, 'admitParticipants', () => {
    const named = participantIds?.map((id) => participantWith(meeting, id));
    if (named?.includes(undefined)) return noParticipant();
    const asked = waiting(meeting).filter((p) => named?.includes(p) ?? true);
    if (asked.length === 0) return meeting;
    // [MEET6] Also for the hosts: who wants to let somebody in opens the lock first.
    if (meeting.isLocked)
      return refuse('MEETING_LOCKED', 'The meeting is locked: unlock it first.');
    const fits = (p: MeetingParticipant, i: number) => seatsFor(meeting, p.userId, now) > i;
    if (named && !asked.every(fits)) {
      return refuse('MEETING_FULL', 'There are not enough seats in this meeting.');
    }
    return asked.filter(fits).reduce((draft, p) => enter(draft, p, now), meeting);
  });
}

/** Those who wait and whom nothing keeps out any more come in, in their order. */
export const letIn = (meeting: Meeting, now: Date): Meeting =>
  waiting(meeting).reduce(
    (draft, p) => (obstacle(draft, p, now) ? draft : enter(draft, p, now)),
    meeting,
  );

function enter(meeting: Meeting, p: MeetingParticipant, now: Date): Meeting {
  const { muteOnEntry, selfUnmute } = meeting.settings;
  // Where nobody unmutes themself, leaving and coming back is no way around that.
  const silent = (muteOnEntry || !selfUnmute) && !may(p.role, 'muteParticipants');
  return change(meeting, p, {
    state: 'JOINED',
    joinedAt: now,
    waitingSince: null,
    placeKeptUntil: null,
    audio: p.wantsAudio && !silent,
    video: p.wantsVideo && meeting.type === 'VIDEO',
    wantsAudio: false,
    wantsVideo: false,
  });
}

/** Everybody in the room has to wait until a host is there. */
export const toWaitingRoom = (meeting: Meeting, now: Date): Meeting =>
  each(meeting, (p) =>
    p.state === 'JOINED'
      ? patch(p, { ...SENDS_NOTHING, state: 'WAITING', waitingSince: now, joinedAt: null })
      : p,
  );

const newcomer = (meeting: Meeting, userId: string): MeetingParticipant => ({
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
