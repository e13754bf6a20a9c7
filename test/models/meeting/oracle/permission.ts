import type { MeetingCommand } from '../../../../src/lifecycle/meeting/command.js';
import type { PermittedFrom } from '../../../../src/lifecycle/meeting/permissions.js';
import type { Meeting, MeetingRole } from '../../../../src/lifecycle/meeting/state.js';
import { hostsOf, of, roleIn } from './state.js';

type UserCommand = Exclude<MeetingCommand['kind'], 'loseConnection' | 'endDeserted'>;

const EVERYBODY: MeetingRole[] = ['HOST', 'CO_HOST', 'PARTICIPANT', 'VIEWER'];
const SPEAKERS: MeetingRole[] = ['HOST', 'CO_HOST', 'PARTICIPANT'];
const HOSTS: MeetingRole[] = ['HOST', 'CO_HOST'];
const HOST: MeetingRole[] = ['HOST'];

/** The roles that may give each command, and from where: an independent copy of the permission matrix. */
const PERMISSIONS: Record<UserCommand, { roles: MeetingRole[]; from: PermittedFrom }> = {
  joinMeeting: { roles: EVERYBODY, from: 'ANYWHERE' },
  leaveMeeting: { roles: EVERYBODY, from: 'ANYWHERE' },
  updateMeeting: { roles: HOST, from: 'UNHOSTED' },
  cancelMeeting: { roles: HOST, from: 'UNHOSTED' },
  endMeeting: { roles: HOST, from: 'UNHOSTED' },
  lockMeeting: { roles: HOST, from: 'UNHOSTED' },
  liftBan: { roles: HOST, from: 'UNHOSTED' },
  setParticipantRole: { roles: HOST, from: 'ROOM' },
  removeParticipant: { roles: HOST, from: 'ROOM' },
  admitParticipants: { roles: HOSTS, from: 'ROOM' },
  muteParticipants: { roles: HOSTS, from: 'ROOM' },
  requestUnmute: { roles: HOSTS, from: 'ROOM' },
  allowScreenShare: { roles: HOSTS, from: 'ROOM' },
  spotlightParticipant: { roles: HOSTS, from: 'ROOM' },
  setMyMedia: { roles: SPEAKERS, from: 'ROOM' },
  raiseHand: { roles: SPEAKERS, from: 'ROOM' },
  requestRemoteControl: { roles: SPEAKERS, from: 'ROOM' },
  answerRemoteControl: { roles: SPEAKERS, from: 'ROOM' },
};

/** [MEET12] Whether the actor's role and state permit the command. Time may do everything. */
export function isPermitted(meeting: Meeting, command: MeetingCommand): boolean {
  if (!('by' in command)) return true;
  const { userId, terminalId } = command.by;
  const { roles, from } = PERMISSIONS[command.kind];
  const me = of(meeting, userId);
  const isInRoom = me?.state === 'JOINED';
  if (me?.state === 'REMOVED' || !roles.includes(roleIn(meeting, userId))) return false;
  if (from === 'ROOM') return isInRoom && me.terminalId === terminalId;
  return from === 'ANYWHERE' || isInRoom || hostsOf(meeting).length === 0;
}
