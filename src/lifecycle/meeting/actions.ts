import type { Device } from '../call/state.js';
import { decideMeeting } from './decide.js';
import { mayUnmute } from './media.js';
import type { MeetingOperation } from './permissions.js';
import { checkPermission } from './refusal.js';
import { routeAnnotation, routeMessage, routeRemoteInput } from './route.js';
import { mayTakeScreen } from './screen.js';
import {
  findMeetingParticipant,
  isJoinedOrWaiting,
  isOnDevice,
  MEETING_ACTIONS,
  type Meeting,
  type MeetingAction,
  type MeetingParticipant,
  screenSharer,
} from './state.js';

/** Actions that depend only on permission for an operation, in any state of the meeting. */
const BY_PERMISSION = {
  UPDATE: 'updateMeeting',
  INVITE: 'inviteToMeeting',
  LOCK: 'lockMeeting',
  LIFT_BAN: 'liftBan',
  SET_ROLE: 'setParticipantRole',
  REMOVE: 'removeParticipant',
  ADMIT: 'admitParticipants',
  MUTE: 'muteParticipants',
  REQUEST_UNMUTE: 'requestUnmute',
  ALLOW_SCREEN_SHARE: 'allowScreenShare',
  SPOTLIGHT: 'spotlightParticipant',
  RAISE_HAND: 'raiseHand',
  REACT: 'reactInMeeting',
  SIGNAL: 'sendSignal',
} as const satisfies Partial<Record<MeetingAction, MeetingOperation>>;

/** Actions available to the device now. Whether an action has a target follows from the participants. */
export function availableMeetingActions(
  meeting: Meeting,
  device: Device,
  now: Date,
): MeetingAction[] {
  return MEETING_ACTIONS.filter((action) => isAvailable(action, meeting, device, now));
}

function isAvailable(action: MeetingAction, meeting: Meeting, by: Device, now: Date): boolean {
  const me = findMeetingParticipant(meeting, by.userId);
  const canDo = (operation: MeetingOperation) => checkPermission(meeting, by, operation) === null;
  const canSend = (allowed: (me: MeetingParticipant) => boolean) =>
    me !== undefined && canDo('setMyMedia') && allowed(me);
  const { screenNo, status } = meeting;
  switch (action) {
    case 'JOIN':
      return canJoin(meeting, by, now);
    case 'LEAVE':
      return me !== undefined && isJoinedOrWaiting(me) && isOnDevice(me, by);
    case 'CANCEL':
      return status === 'SCHEDULED' && canDo('cancelMeeting');
    case 'END':
      return status === 'ACTIVE' && canDo('endMeeting');
    case 'UNMUTE':
      return canSend((p) => mayUnmute(meeting, p));
    case 'SET_VIDEO':
      return canSend(() => meeting.type === 'VIDEO');
    case 'SHARE_SCREEN':
      return canSend((p) => mayTakeScreen(meeting, p));
    case 'ANNOTATE':
      return isRouted(routeAnnotation(meeting, by, { kind: 'STROKE', screenNo }));
    case 'CLEAR_ANNOTATIONS':
      return isRouted(routeAnnotation(meeting, by, { kind: 'CLEAR', screenNo }));
    case 'REQUEST_REMOTE_CONTROL': {
      const sharer = screenSharer(meeting);
      return sharer !== undefined && sharer !== me && canDo('requestRemoteControl');
    }
    case 'SEND_REMOTE_INPUT':
      return isRouted(routeRemoteInput(meeting, by, { screenNo }));
    case 'SEND_MESSAGE':
      return isRouted(routeMessage(meeting, by, null));
    default:
      return canDo(BY_PERMISSION[action]);
  }
}

/** Assumes that the user knows the password. The join itself checks it. */
function canJoin(meeting: Meeting, by: Device, now: Date): boolean {
  const me = findMeetingParticipant(meeting, by.userId);
  if (me && isJoinedOrWaiting(me) && isOnDevice(me, by)) return false;
  const command = { kind: 'joinMeeting', by, audio: false, video: false } as const;
  const password = meeting.passwordVersion;
  return decideMeeting(meeting, { ...command, password }, now).outcome === 'changed';
}

const isRouted = ({ outcome }: { outcome: string }): boolean => outcome === 'routed';
