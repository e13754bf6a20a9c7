// What a meeting is: the closed sets that the database, the API and the rules share, and plain questions to it.

import type { CallType, Device } from '../call/state.js';

export const MEETING_STATUSES = ['SCHEDULED', 'ACTIVE', 'ENDED', 'CANCELLED'] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

export const MEETING_ROLES = ['HOST', 'CO_HOST', 'PARTICIPANT', 'VIEWER'] as const;
export type MeetingRole = (typeof MEETING_ROLES)[number];

export const MEETING_PARTICIPANT_STATES = ['WAITING', 'JOINED', 'LEFT', 'REMOVED'] as const;
export type MeetingParticipantState = (typeof MEETING_PARTICIPANT_STATES)[number];

export const MEETING_LAYOUTS = ['GRID', 'SPEAKER', 'PICTURE_IN_PICTURE'] as const;
export type MeetingLayout = (typeof MEETING_LAYOUTS)[number];

export const REMOTE_CONTROLS = ['REQUESTED', 'GRANTED'] as const;
export type RemoteControl = (typeof REMOTE_CONTROLS)[number];

/** What is told in a meeting: the names of the types in the API. */
export const MEETING_EVENT_KINDS = [
  'ParticipantJoined',
  'ParticipantLeft',
  'ParticipantChanged',
  'MeetingChanged',
  'MeetingMessageSent',
  'ParticipantReacted',
  'MeetingEnded',
] as const;
export type MeetingEventKind = (typeof MEETING_EVENT_KINDS)[number];

/** What a device may do with a meeting. */
export const MEETING_ACTIONS = [
  'JOIN',
  'LEAVE',
  'UPDATE',
  'CANCEL',
  'END',
  'INVITE',
  'LOCK',
  'LIFT_BAN',
  'SET_ROLE',
  'REMOVE',
  'ADMIT',
  'MUTE',
  'REQUEST_UNMUTE',
  'ALLOW_SCREEN_SHARE',
  'SPOTLIGHT',
  'UNMUTE',
  'SET_VIDEO',
  'SHARE_SCREEN',
  'RAISE_HAND',
  'ANNOTATE',
  'CLEAR_ANNOTATIONS',
  'REQUEST_REMOTE_CONTROL',
  'SEND_REMOTE_INPUT',
  'SEND_MESSAGE',
  'REACT',
  'SIGNAL',
] as const;
export type MeetingAction = (typeof MEETING_ACTIONS)[number];

/** Largest room for each type. In a mesh each device sends to every other; video needs more bandwidth than audio. */
export const MAX_IN_MEETING: Readonly<Record<CallType, number>> = { AUDIO: 50, VIDEO: 16 };
/** How many may wait at once; every one of them is read with each decision. */
export const MAX_WAITING = 100;

export interface MeetingSettings {
  recording: boolean;
  transcription: boolean;
  passwordRequired: boolean;
  waitingRoom: boolean;
  muteOnEntry: boolean;
  /** False: participants share their screen only after a host allows it. */
  screenShareForAll: boolean;
  chat: boolean;
  /** False: who is muted speaks again only after a host asks them to. */
  selfUnmute: boolean;
}

export interface MeetingParticipant {
  id: string;
  userId: string;
  /** The version of the meeting at which they first came: an order without ties. */
  position: number;
  /** Kept while they are away. */
  role: MeetingRole;
  /** What they were before they followed the last host; null: they are what somebody made them. */
  inheritedFrom: MeetingRole | null;
  state: MeetingParticipantState;
  /** The device that takes part or waits; null when none does. */
  terminalId: string | null;
  audio: boolean;
  video: boolean;
  screen: boolean;
  /** What a host said of this one; null: as `screenShareForAll` says. */
  screenAllowed: boolean | null;
  /** A host asked them to speak: they may turn their microphone on, once. */
  unmuteRequested: boolean;
  handRaisedAt: Date | null;
  /** Theirs of the screen that is shared now. */
  remoteControl: RemoteControl | null;
  waitingSince: Date | null;
  /** How they wish to start, while they wait. */
  wantsAudio: boolean;
  wantsVideo: boolean;
  /** The `passwordVersion` that they last came with; null: without the password. */
  passwordVersion: number | null;
  /** When they last came in. */
  joinedAt: Date | null;
  leftAt: Date | null;
  /** Until when the place of somebody who was lost as a host is kept: they come in, and nobody has their seat. */
  placeKeptUntil: Date | null;
}

export interface Meeting {
  id: string;
  code: string;
  title: string;
  description: string | null;
  type: CallType;
  status: MeetingStatus;
  /** Who leads it: always one of those with the role HOST, and one who is in if any of them is. */
  hostId: string;
  isPublic: boolean;
  isLocked: boolean;
  layout: MeetingLayout;
  maxParticipants: number;
  settings: MeetingSettings;
  /** The version of the meeting that brought its present password, or took it away. */
  passwordVersion: number;
  /** Who is shown to everybody, of those in the room. */
  spotlightId: string | null;
  /** Which screen is shared: rises with each that begins. Drawings belong to one of them. */
  screenNo: number;
  startsAt: Date | null;
  /** Minutes. */
  plannedDuration: number | null;
  createdAt: Date;
  startedAt: Date | null;
  endedAt: Date | null;
  /** Since when nobody has been in it, once it has begun. */
  emptySince: Date | null;
  version: number;
  /** All of them, or at least those that `needsParticipant` names. */
  participants: MeetingParticipant[];
}

/** How somebody is who is not in the room, or only watches. */
export const NO_MEDIA = {
  audio: false,
  video: false,
  screen: false,
  handRaisedAt: null,
  unmuteRequested: false,
  remoteControl: null,
} as const satisfies Partial<MeetingParticipant>;

/** The id of a user's place in a meeting: a user has one, however often they come. */
export const participantIdOf = (meetingId: string, userId: string): string =>
  `${meetingId}:${userId}`;

/** Whether the meeting is over for good. */
export const isMeetingOver = ({ status }: Meeting): boolean =>
  status === 'ENDED' || status === 'CANCELLED';

/** The user's place in the meeting. */
export const findMeetingParticipant = (
  meeting: Meeting,
  userId: string,
): MeetingParticipant | undefined => meeting.participants.find((p) => p.userId === userId);

/** The participant with this id. */
export const findParticipantById = (meeting: Meeting, id: string): MeetingParticipant | undefined =>
  meeting.participants.find((p) => p.id === id);

/** Those in the room. */
export const roomOf = (meeting: Meeting): MeetingParticipant[] =>
  meeting.participants.filter((p) => p.state === 'JOINED');

/** Those who wait to be let in, in the order in which they came. */
export const waitingRoomOf = (meeting: Meeting): MeetingParticipant[] =>
  meeting.participants
    .filter((p) => p.state === 'WAITING')
    .sort((a, b) => millisOf(a.waitingSince) - millisOf(b.waitingSince) || a.position - b.position);

/** Those who raised their hand, in the order in which they did. */
export const raisedHands = (meeting: Meeting): MeetingParticipant[] =>
  roomOf(meeting)
    .filter((p) => p.handRaisedAt)
    .sort((a, b) => millisOf(a.handRaisedAt) - millisOf(b.handRaisedAt));

/** The hosts in the room, the one who is there longest first. */
export const hostsInRoom = (meeting: Meeting): MeetingParticipant[] =>
  longestInRoom(meeting, 'HOST');

/** Those in the room with this role, the one who is there longest first. */
export const longestInRoom = (meeting: Meeting, role: MeetingRole): MeetingParticipant[] =>
  roomOf(meeting)
    .filter((p) => p.role === role)
    .sort((a, b) => millisOf(a.joinedAt) - millisOf(b.joinedAt) || a.position - b.position);

/** Whose screen is shared. */
export const screenSharer = (meeting: Meeting): MeetingParticipant | undefined =>
  roomOf(meeting).find((p) => p.screen);

/** The user's role, also of somebody who has not come yet. */
export const roleOf = (meeting: Meeting, userId: string): MeetingRole =>
  findMeetingParticipant(meeting, userId)?.role ??
  (userId === meeting.hostId ? 'HOST' : 'PARTICIPANT');

/** Whether one role stands above the other. */
export const outranks = (a: MeetingRole, b: MeetingRole): boolean =>
  MEETING_ROLES.indexOf(a) < MEETING_ROLES.indexOf(b);

/** Whether they are in the room or wait to be let in. */
export const isJoinedOrWaiting = ({ state }: MeetingParticipant): boolean =>
  state === 'JOINED' || state === 'WAITING';

/** Whether it is this device that takes part or waits. */
export const isOnDevice = (p: MeetingParticipant, { userId, terminalId }: Device): boolean =>
  p.userId === userId && p.terminalId === terminalId;

const millisOf = (at: Date | null): number => at?.getTime() ?? 0;
