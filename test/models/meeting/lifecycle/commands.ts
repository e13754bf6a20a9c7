// Short notations for commands on a meeting: `role('ann', 'bob', 'HOST')`.

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
import { device } from '../../call/lifecycle/commands.js';

export { device } from '../../call/lifecycle/commands.js';

export const GRACE_S = 300;
export const KEEP_SEAT_S = 300;

/** The one meeting of these tests. Its fixed id makes the ids of its participants known. */
export const MEETING_ID = 'meeting';

/** The id of this user's participant in the meeting. */
export const idOf = (userId: string): string => participantIdOf(MEETING_ID, userId);

/** Stands for the meeting's `passwordVersion` at that moment; OUTDATED stands for an earlier one. */
export const RIGHT = -1;
export const OUTDATED = -2;

export const join = (
  by: string,
  { password = RIGHT, audio = true, video = true }: Partial<MeetingCommandOf<'joinMeeting'>> = {},
): MeetingCommand => ({ kind: 'joinMeeting', by: device(by), password, audio, video });

/** Commands without parts. */
const plain =
  (kind: 'leaveMeeting' | 'endMeeting' | 'cancelMeeting') =>
  (by: string): MeetingCommand => ({ kind, by: device(by) });

/** Commands about one participant. */
const aboutOne =
  (kind: 'requestUnmute' | 'removeParticipant' | 'liftBan') =>
  (by: string, of: string): MeetingCommand => ({ kind, by: device(by), participantId: idOf(of) });

/** Commands about some participants. */
const aboutSome =
  (kind: 'admitParticipants' | 'muteParticipants') =>
  (by: string, users: readonly string[] | null = null): MeetingCommand => ({
    kind,
    by: device(by),
    participantIds: users?.map(idOf) ?? null,
  });

export const leave = plain('leaveMeeting');
export const end = plain('endMeeting');
export const cancel = plain('cancelMeeting');
export const askToSpeak = aboutOne('requestUnmute');
export const remove = aboutOne('removeParticipant');
export const liftBan = aboutOne('liftBan');
/** `users`: null means all. */
export const admit = aboutSome('admitParticipants');
/** `users`: null means all except hosts. */
export const mute = aboutSome('muteParticipants');

export const lose = (by: string): MeetingCommand => ({
  kind: 'loseConnection',
  device: device(by),
  keepSeatS: KEEP_SEAT_S,
});

export const endDeserted: MeetingCommand = { kind: 'endDeserted', graceS: GRACE_S };

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

export const role = (by: string, of: string, to: MeetingRole): MeetingCommand => ({
  kind: 'setParticipantRole',
  by: device(by),
  participantId: idOf(of),
  role: to,
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
