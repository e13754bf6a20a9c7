import type { MeetingRole } from './state.js';

/** A role's permission. IF_ALLOWED: a host, a setting or the sharer of the screen has to allow it. */
export type Permission = 'YES' | 'NO' | 'IF_ALLOWED';

/**
 * The place from which an operation is permitted. ROOM: in the room with this device. UNHOSTED: in the room with any
 * device, or from anywhere while the room has no host, so that an absent host does not overrule the present ones.
 */
export type PermittedFrom = 'ROOM' | 'UNHOSTED' | 'ANYWHERE';

/** One operation's place and its permission for each role. */
export type PermissionRow = { from: PermittedFrom } & Record<MeetingRole, Permission>;

const row = (
  from: PermittedFrom,
  HOST: Permission,
  CO_HOST: Permission,
  PARTICIPANT: Permission,
  VIEWER: Permission,
): PermissionRow => ({ from, HOST, CO_HOST, PARTICIPANT, VIEWER });

/**
 * The permission matrix: every operation on meetings, followed by parts of operations. SPEC.md contains the same
 * table.
 */
export const MEETING_PERMISSIONS = {
  //                         from        HOST   CO_HOST PARTICIPANT VIEWER
  createMeeting: row('ANYWHERE', 'YES', 'YES', 'YES', 'YES'),
  meeting: row('ANYWHERE', 'YES', 'YES', 'YES', 'YES'),
  meetings: row('ANYWHERE', 'YES', 'YES', 'YES', 'YES'),
  meetingInvitations: row('ANYWHERE', 'YES', 'YES', 'YES', 'YES'),
  meetingEvents: row('ANYWHERE', 'YES', 'YES', 'YES', 'YES'),
  joinMeeting: row('ANYWHERE', 'YES', 'YES', 'YES', 'YES'),
  leaveMeeting: row('ANYWHERE', 'YES', 'YES', 'YES', 'YES'),
  meetingHeartbeat: row('ANYWHERE', 'YES', 'YES', 'YES', 'YES'),

  updateMeeting: row('UNHOSTED', 'YES', 'NO', 'NO', 'NO'),
  cancelMeeting: row('UNHOSTED', 'YES', 'NO', 'NO', 'NO'),
  endMeeting: row('UNHOSTED', 'YES', 'NO', 'NO', 'NO'),
  inviteToMeeting: row('UNHOSTED', 'YES', 'NO', 'NO', 'NO'),
  lockMeeting: row('UNHOSTED', 'YES', 'NO', 'NO', 'NO'),
  liftBan: row('UNHOSTED', 'YES', 'NO', 'NO', 'NO'),
  setParticipantRole: row('ROOM', 'YES', 'NO', 'NO', 'NO'),
  removeParticipant: row('ROOM', 'YES', 'NO', 'NO', 'NO'),

  admitParticipants: row('ROOM', 'YES', 'YES', 'NO', 'NO'),
  muteParticipants: row('ROOM', 'YES', 'YES', 'NO', 'NO'),
  requestUnmute: row('ROOM', 'YES', 'YES', 'NO', 'NO'),
  allowScreenShare: row('ROOM', 'YES', 'YES', 'NO', 'NO'),
  spotlightParticipant: row('ROOM', 'YES', 'YES', 'NO', 'NO'),

  setMyMedia: row('ROOM', 'YES', 'YES', 'YES', 'NO'),
  raiseHand: row('ROOM', 'YES', 'YES', 'YES', 'NO'),
  sendAnnotation: row('ROOM', 'YES', 'YES', 'YES', 'NO'),
  requestRemoteControl: row('ROOM', 'YES', 'YES', 'YES', 'NO'),
  answerRemoteControl: row('ROOM', 'YES', 'YES', 'YES', 'NO'),
  sendRemoteInput: row('ROOM', 'IF_ALLOWED', 'IF_ALLOWED', 'IF_ALLOWED', 'NO'),
  remoteInputs: row('ROOM', 'YES', 'YES', 'YES', 'NO'),

  sendMeetingMessage: row('ROOM', 'YES', 'YES', 'YES', 'YES'),
  reactInMeeting: row('ROOM', 'YES', 'YES', 'YES', 'YES'),
  sendSignal: row('ROOM', 'YES', 'YES', 'YES', 'YES'),
  signals: row('ROOM', 'YES', 'YES', 'YES', 'YES'),
  annotations: row('ROOM', 'YES', 'YES', 'YES', 'YES'),

  /** Part of `setMyMedia`: turn the microphone on while `selfUnmute` is off. */
  unmute: row('ROOM', 'YES', 'YES', 'IF_ALLOWED', 'NO'),
  /** Part of `setMyMedia`: share the screen, and take over from another sharer. */
  shareScreen: row('ROOM', 'YES', 'YES', 'IF_ALLOWED', 'NO'),
  takeScreen: row('ROOM', 'YES', 'YES', 'NO', 'NO'),
  /** Part of `sendAnnotation`: clear all drawings. A sharer may do so on their own screen. */
  clearAnnotations: row('ROOM', 'YES', 'YES', 'IF_ALLOWED', 'NO'),
} satisfies Record<string, PermissionRow>;

export type MeetingOperation = keyof typeof MEETING_PERMISSIONS;

/** The matrix entry of a role and an operation. */
export const permissionOf = (role: MeetingRole, operation: MeetingOperation): Permission =>
  MEETING_PERMISSIONS[operation][role];

/** Whether the role permits the operation without anybody's consent. */
export const isPermitted = (role: MeetingRole, operation: MeetingOperation): boolean =>
  permissionOf(role, operation) === 'YES';
