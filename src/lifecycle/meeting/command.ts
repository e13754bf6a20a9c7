import type { Device } from '../call/state.js';
import {
  isJoinedOrWaiting,
  type Meeting,
  type MeetingLayout,
  type MeetingParticipant,
  type MeetingRole,
  type MeetingSettings,
} from './state.js';

/** What a host changes of a meeting; what is left out stays. */
export interface MeetingChanges {
  title?: string;
  description?: string | null;
  startsAt?: Date | null;
  plannedDuration?: number | null;
  maxParticipants?: number;
  isPublic?: boolean;
  layout?: MeetingLayout;
  settings?: Partial<Omit<MeetingSettings, 'passwordRequired'>>;
  /**
   * NONE: no password any more. Else a password is set; `sameAs` is the `passwordVersion` whose password
   * it was found to be, or null if it is another one.
   */
  password?: 'NONE' | { sameAs: number | null };
}

/** What somebody, or time, wants to do with a meeting. Those of people are named as their operations. */
export type MeetingCommand =
  | {
      kind: 'joinMeeting';
      by: Device;
      /** The `passwordVersion` whose password was presented; null: none, or a wrong one. */
      password: number | null;
      audio: boolean;
      video: boolean;
    }
  | { kind: 'leaveMeeting'; by: Device }
  | { kind: 'updateMeeting'; by: Device; changes: MeetingChanges }
  | { kind: 'cancelMeeting'; by: Device }
  | { kind: 'endMeeting'; by: Device }
  | { kind: 'lockMeeting'; by: Device; locked: boolean }
  /** Null: all for whom there is a seat. */
  | { kind: 'admitParticipants'; by: Device; participantIds: string[] | null }
  | { kind: 'setParticipantRole'; by: Device; participantId: string; role: MeetingRole }
  /** Null: everyone but those who may mute others. */
  | { kind: 'muteParticipants'; by: Device; participantIds: string[] | null }
  | { kind: 'requestUnmute'; by: Device; participantId: string }
  | { kind: 'removeParticipant'; by: Device; participantId: string }
  | { kind: 'liftBan'; by: Device; participantId: string }
  | { kind: 'raiseHand'; by: Device; raised: boolean }
  | { kind: 'setMyMedia'; by: Device; audio?: boolean; video?: boolean; screen?: boolean }
  | { kind: 'allowScreenShare'; by: Device; participantId: string; allowed: boolean }
  /** Null: nobody. */
  | { kind: 'spotlightParticipant'; by: Device; participantId: string | null }
  /** False: withdrawn, or given back. */
  | { kind: 'requestRemoteControl'; by: Device; requested: boolean }
  /** False: refused, or taken back. */
  | { kind: 'answerRemoteControl'; by: Device; participantId: string; granted: boolean }
  /** Nobody vouches for this device any more. */
  | { kind: 'loseConnection'; device: Device; keepSeatS: number }
  /** Nobody may have been in it for so long. */
  | { kind: 'endDeserted'; graceS: number };

/** The command of this kind. */
export type MeetingCommandOf<Kind extends MeetingCommand['kind']> = Extract<
  MeetingCommand,
  { kind: Kind }
>;

/** The user whose command it is; null: it is that of time. */
export function actorOf(command: MeetingCommand): string | null {
  if ('by' in command) return command.by.userId;
  return command.kind === 'loseConnection' ? command.device.userId : null;
}

/**
 * Whether a decision on the command looks at this participant: those who are in or wait, those whose place is
 * kept or who may have to give something on, and those whom the command names. The others need not be read.
 */
export function needsParticipant(command: MeetingCommand, p: MeetingParticipant): boolean {
  if (isJoinedOrWaiting(p) || p.placeKeptUntil || p.inheritedFrom) return true;
  if (p.userId === actorOf(command)) return true;
  if ('participantId' in command) return command.participantId === p.id;
  return 'participantIds' in command && command.participantIds?.includes(p.id) === true;
}

/** The meeting with only those participants that the command concerns. */
export const withNeededParticipants = (meeting: Meeting, command: MeetingCommand): Meeting => ({
  ...meeting,
  participants: meeting.participants.filter((p) => needsParticipant(command, p)),
});
