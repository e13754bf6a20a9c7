import type { Device } from '../call/state.js';
import {
  isJoinedOrWaiting,
  type Meeting,
  type MeetingLayout,
  type MeetingParticipant,
  type MeetingRole,
  type MeetingSettings,
} from './state.js';

/** A host's changes to a meeting. Omitted fields stay as they are. */
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
   * NONE removes the password. An object sets one: `sameAs` is the `passwordVersion` that has the same
   * password, or null if the password is new.
   */
  password?: 'NONE' | { sameAs: number | null };
}

/** A request by a user or a job to change a meeting. Commands of users are named after their operations. */
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
  /** Null: every waiting participant, as far as there are seats. */
  | { kind: 'admitParticipants'; by: Device; participantIds: string[] | null }
  | { kind: 'setParticipantRole'; by: Device; participantId: string; role: MeetingRole }
  /** Null: everyone except those who may mute others. */
  | { kind: 'muteParticipants'; by: Device; participantIds: string[] | null }
  | { kind: 'requestUnmute'; by: Device; participantId: string }
  | { kind: 'removeParticipant'; by: Device; participantId: string }
  | { kind: 'liftBan'; by: Device; participantId: string }
  | { kind: 'raiseHand'; by: Device; raised: boolean }
  | { kind: 'setMyMedia'; by: Device; audio?: boolean; video?: boolean; screen?: boolean }
  | { kind: 'allowScreenShare'; by: Device; participantId: string; allowed: boolean }
  /** Null: nobody. */
  | { kind: 'spotlightParticipant'; by: Device; participantId: string | null }
  /** False: withdraws the request, or gives up control. */
  | { kind: 'requestRemoteControl'; by: Device; requested: boolean }
  /** False: rejects the request, or revokes control. */
  | { kind: 'answerRemoteControl'; by: Device; participantId: string; granted: boolean }
  /** This device's heartbeats have stopped. */
  | { kind: 'loseConnection'; device: Device; keepSeatS: number }
  /** The meeting may have been empty for this long. */
  | { kind: 'endDeserted'; graceS: number };

/** The command of this kind. */
export type MeetingCommandOf<Kind extends MeetingCommand['kind']> = Extract<
  MeetingCommand,
  { kind: Kind }
>;

/** The user behind the command, or null for a job. */
export function actorOf(command: MeetingCommand): string | null {
  if ('by' in command) return command.by.userId;
  return command.kind === 'loseConnection' ? command.device.userId : null;
}

/**
 * Whether a decision on the command depends on this participant: everybody who is in the room or waits, has a kept
 * seat, may have to return an inherited role, or is named by the command. The others need not be read.
 */
export function needsParticipant(command: MeetingCommand, p: MeetingParticipant): boolean {
  if (isJoinedOrWaiting(p) || p.placeKeptUntil || p.inheritedFrom) return true;
  if (p.userId === actorOf(command)) return true;
  if ('participantId' in command) return command.participantId === p.id;
  return 'participantIds' in command && command.participantIds?.includes(p.id) === true;
}

/** The meeting with only the participants that the command needs. */
export const withNeededParticipants = (meeting: Meeting, command: MeetingCommand): Meeting => ({
  ...meeting,
  participants: meeting.participants.filter((p) => needsParticipant(command, p)),
});
