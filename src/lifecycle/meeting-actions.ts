import type { Device } from './call-state.js';
import { decide } from './meeting.js';
import { mayUnmute } from './meeting-media.js';
import type { MeetingOperation } from './meeting-permissions.js';
import { barred } from './meeting-refusal.js';
import { routeAnnotation, routeMessage, routeRemoteInput } from './meeting-route.js';
import { mayTakeScreen } from './meeting-screen.js';
import {
  isDevice,
  isHere,
  MEETING_ACTIONS,
  type Meeting,
  type MeetingAction,
  type MeetingParticipant,
  participantOf,
  sharer,
} from './meeting-state.js';

/** The actions that somebody may who may the operation, whatever state the meeting is in. */
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

/** What the device may do with the meeting now; whether somebody is there to do it to, the participants tell. */
export function availableActions(meeting: Meeting, device: Device, now: Date): MeetingAction[] {
  return MEETING_ACTIONS.filter((action) => isAvailable(action, meeting, device, now));
}

function isAvailable(action: MeetingAction, meeting: Meeting, by: Device, now: Date): boolean {
  const me = participantOf(meeting, by.userId);
  const may = (operation: MeetingOperation) => barred(meeting, by, operation) === null;
  const sends = (allowed: (me: MeetingParticipant) => boolean) =>
    me !== undefined && may('setMyMedia') && allowed(me);
  const { screenNo, status } = meeting;
  switch (action) {
    case 'JOIN':
      return canJoin(meeting, by, now);
    case 'LEAVE':
      return me !== undefined && isHere(me) && isDevice(me, by);
    case 'CANCEL':
      return status === 'SCHEDULED' && may('cancelMeeting');
    case 'END':
      return status === 'ACTIVE' && may('endMeeting');
    case 'UNMUTE':
      return sends((one) => mayUnmute(meeting, one));
    case 'SET_VIDEO':
      return sends(() => meeting.type === 'VIDEO');
    case 'SHARE_SCREEN':
      return sends((one) => mayTakeScreen(meeting, one));
    case 'ANNOTATE':
      return isRouted(routeAnnotation(meeting, by, { kind: 'STROKE', screenNo }));
    case 'CLEAR_ANNOTATIONS':
      return isRouted(routeAnnotation(meeting, by, { kind: 'CLEAR', screenNo }));
    case 'REQUEST_REMOTE_CONTROL': {
      const owner = sharer(meeting);
      return owner !== undefined && owner !== me && may('requestRemoteControl');
    }
    case 'SEND_REMOTE_INPUT':
      return isRouted(routeRemoteInput(meeting, by, { screenNo }));
    case 'SEND_MESSAGE':
      return isRouted(routeMessage(meeting, by, null));
    default:
      return may(BY_PERMISSION[action]);
  }
}

/** Whoever knows the password: whether they do is seen when they come. */
function canJoin(meeting: Meeting, by: Device, now: Date): boolean {
  const me = participantOf(meeting, by.userId);
  if (me && isHere(me) && isDevice(me, by)) return false;
  const command = { kind: 'joinMeeting', by, audio: false, video: false } as const;
  const password = meeting.passwordVersion;
  return decide(meeting, { ...command, password }, now).outcome === 'changed';
}

const isRouted = ({ outcome }: { outcome: string }): boolean => outcome === 'routed';
