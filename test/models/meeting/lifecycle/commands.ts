// Short notations for commands on a meeting: `role('ann', 'bob', 'HOST')`.

import type { Device } from '../../../../src/lifecycle/call/state.js';
import type {
  MeetingChanges,
  MeetingCommand,
  MeetingCommandOf,
} from '../../../../src/lifecycle/meeting/command.js';
import {
  type MeetingRole,
  type MeetingSettings,
  participantIdOf,
} from '../../../../src/lifecycle/meeting/state.js';

export const GRACE_S = 300;
export const KEEP_SEAT_S = 300;

/** The one meeting of these tests. Its fixed id makes the ids of its participants known. */
export const MEETING_ID = 'meeting';

/** The id of this user's participant in the meeting. */
export const idOf = (userId: string): string => participantIdOf(MEETING_ID, userId);

const idsOf = (users: readonly string[] | null) => users?.map(idOf) ?? null;

/** A device of a user: `ann` is Ann's first, `ann-2` her second. */
export const device = (name: string): Device => {
  const [userId = '', n = '1'] = name.split('-');
  return { userId, terminalId: `${userId}-${n}` };
};

/** Stands for the meeting's `passwordVersion` at that moment; OUTDATED stands for an earlier one. */
export const RIGHT = -1;
export const OUTDATED = -2;

export const join = (
  by: string,
  { password = RIGHT, audio = true, video = true }: Partial<MeetingCommandOf<'joinMeeting'>> = {},
): MeetingCommand => ({ kind: 'joinMeeting', by: device(by), password, audio, video });

export const leave = (by: string): MeetingCommand => ({ kind: 'leaveMeeting', by: device(by) });

export const lose = (by: string): MeetingCommand => ({
  kind: 'loseConnection',
  device: device(by),
  keepSeatS: KEEP_SEAT_S,
});

export const endDeserted: MeetingCommand = { kind: 'endDeserted', graceS: GRACE_S };

export const end = (by: string): MeetingCommand => ({ kind: 'endMeeting', by: device(by) });

export const cancel = (by: string): MeetingCommand => ({ kind: 'cancelMeeting', by: device(by) });

export const update = (by: string, changes: MeetingChanges): MeetingCommand => ({
  kind: 'updateMeeting',
  by: device(by),
  changes,
});

export const set = (
  by: string,
  settings: Partial<Omit<MeetingSettings, 'passwordRequired'>>,
): MeetingCommand => update(by, { settings });

export const lock = (by: string, locked = true): MeetingCommand => ({
  kind: 'lockMeeting',
  by: device(by),
  locked,
});

/** `users`: null means all. */
export const admit = (by: string, users: readonly string[] | null = null): MeetingCommand => ({
  kind: 'admitParticipants',
  by: device(by),
  participantIds: idsOf(users),
});

export const role = (by: string, of: string, to: MeetingRole): MeetingCommand => ({
  kind: 'setParticipantRole',
  by: device(by),
  participantId: idOf(of),
  role: to,
});

/** `users`: null means all except hosts. */
export const mute = (by: string, users: readonly string[] | null = null): MeetingCommand => ({
  kind: 'muteParticipants',
  by: device(by),
  participantIds: idsOf(users),
});

export const askToSpeak = (by: string, of: string): MeetingCommand => ({
  kind: 'requestUnmute',
  by: device(by),
  participantId: idOf(of),
});

export const remove = (by: string, of: string): MeetingCommand => ({
  kind: 'removeParticipant',
  by: device(by),
  participantId: idOf(of),
});

export const liftBan = (by: string, of: string): MeetingCommand => ({
  kind: 'liftBan',
  by: device(by),
  participantId: idOf(of),
});

export const raiseHand = (by: string, raised = true): MeetingCommand => ({
  kind: 'raiseHand',
  by: device(by),
  raised,
});

export const media = (
  by: string,
  sent: { audio?: boolean; video?: boolean; screen?: boolean },
): MeetingCommand => ({ kind: 'setMyMedia', by: device(by), ...sent });

export const share = (by: string, screen = true): MeetingCommand => media(by, { screen });

export const allowScreen = (by: string, of: string, allowed = true): MeetingCommand => ({
  kind: 'allowScreenShare',
  by: device(by),
  participantId: idOf(of),
  allowed,
});

export const spotlight = (by: string, on: string | null): MeetingCommand => ({
  kind: 'spotlightParticipant',
  by: device(by),
  participantId: on === null ? null : idOf(on),
});

export const askControl = (by: string, requested = true): MeetingCommand => ({
  kind: 'requestRemoteControl',
  by: device(by),
  requested,
});

export const answerControl = (by: string, of: string, granted = true): MeetingCommand => ({
  kind: 'answerRemoteControl',
  by: device(by),
  participantId: idOf(of),
  granted,
});
