import type { MeetingRole } from './state.js';

/** Whether a role may; IF_ALLOWED: when a host, a setting or the owner of the screen allows it. */
export type Permission = 'YES' | 'NO' | 'IF_ALLOWED';

/**
 * Where one has to be: in the ROOM with this device, or ANYWHERE. UNHOSTED: in the room with any device, or
 * anywhere while no host is in it; who cannot be seen must not overrule those who are there.
 */
export type PermittedFrom = 'ROOM' | 'UNHOSTED' | 'ANYWHERE';

/** Who may do something, and from where. */
export type PermissionRow = { from: PermittedFrom } & Record<MeetingRole, Permission>;

const row = (
  from: PermittedFrom,
  HOST: Permission,
  CO_HOST: Permission,
  PARTICIPANT: Permission,
  VIEWER: Permission,
): PermissionRow => ({ from, HOST, CO_HOST, PARTICIPANT, VIEWER });

/**
 * The permission matrix: each operation on meetings, and below them what is a part of one. The same table
 * stands in SPEC.md.
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

  /** With `setMyMedia`: the microphone, where `selfUnmute` is off. */
  unmute: row('ROOM', 'YES', 'YES', 'IF_ALLOWED', 'NO'),
  /** With `setMyMedia`: the screen, and that of somebody else. */
  shareScreen: row('ROOM', 'YES', 'YES', 'IF_ALLOWED', 'NO'),
  takeScreen: row('ROOM', 'YES', 'YES', 'NO', 'NO'),
  /** With `sendAnnotation`: all that is drawn, on one's own screen or on any. */
  clearAnnotations: row('ROOM', 'YES', 'YES', 'IF_ALLOWED', 'NO'),
} satisfies Record<string, PermissionRow>;

export type MeetingOperation = keyof typeof MEETING_PERMISSIONS;

/** What the matrix says of a role. */
export const permissionOf = (role: MeetingRole, operation: MeetingOperation): Permission =>
  MEETING_PERMISSIONS[operation][role];

/** Whether a role may whatever anybody else says. */
export const isPermitted = (role: MeetingRole, operation: MeetingOperation): boolean =>
  permissionOf(role, operation) === 'YES';
