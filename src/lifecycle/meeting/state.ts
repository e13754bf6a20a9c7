// The state of a meeting: the enums that the database, the API and the rules share, and queries on the state.

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

/** Meeting events, named after their types in the API. */
export type MeetingEventKind =
  | 'ParticipantJoined'
  | 'ParticipantLeft'
  | 'ParticipantChanged'
  | 'MeetingChanged'
  | 'MeetingMessageSent'
  | 'ParticipantReacted'
  | 'MeetingEnded';

/** Actions of a device in a meeting. */
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

/** Largest room for each type. In a mesh each device sends to every other, and video needs much bandwidth. */
export const MAX_IN_MEETING: Readonly<Record<CallType, number>> = { AUDIO: 50, VIDEO: 16 };
/** Largest number of waiting participants. Every decision reads all of them. */
export const MAX_WAITING = 100;

export interface MeetingSettings {
  recording: boolean;
  transcription: boolean;
  passwordRequired: boolean;
  waitingRoom: boolean;
  muteOnEntry: boolean;
  /** False: participants share their screen only after a host or co-host allows it. */
  screenShareForAll: boolean;
  chat: boolean;
  /** False: a muted participant unmutes only after a host or co-host asks them to. */
  selfUnmute: boolean;
}

export interface MeetingParticipant {
  /** Not a column: it follows from the meeting and the user (`participantIdOf`). */
  id: string;
  userId: string;
  /** The meeting's version at which they first joined: a unique sort order. */
  position: number;
  /** Kept while they are away. */
  role: MeetingRole;
  /** The role before they succeeded the last host; null if they did not inherit their role. */
  inheritedFrom: MeetingRole | null;
  state: MeetingParticipantState;
  /** The device in the room or the waiting room; null when there is none. */
  terminalId: string | null;
  audio: boolean;
  video: boolean;
  screen: boolean;
  /** A host's or co-host's decision for this participant; null: `screenShareForAll` decides. */
  screenAllowed: boolean | null;
  /** A host or co-host asked them to speak: they may turn their microphone on once. */
  unmuteRequested: boolean;
  handRaisedAt: Date | null;
  /** Their remote control of the screen that is shared now. */
  remoteControl: RemoteControl | null;
  waitingSince: Date | null;
  /** The media that they start with once admitted. */
  wantsAudio: boolean;
  wantsVideo: boolean;
  /** The `passwordVersion` that they last joined with; null: without the password. */
  passwordVersion: number | null;
  /** The time at which they last entered the room. */
  joinedAt: Date | null;
  leftAt: Date | null;
  /** The time until which a lost host's seat is kept: nobody takes it, and they pass every barrier. */
  placeKeptUntil: Date | null;
}

export interface Meeting {
  id: string;
  code: string;
  title: string;
  description: string | null;
  type: CallType;
  status: MeetingStatus;
  /** The leading host: always a user with the role HOST, and one in the room if any host is. */
  hostId: string;
  isPublic: boolean;
  isLocked: boolean;
  layout: MeetingLayout;
  maxParticipants: number;
  settings: MeetingSettings;
  /** The version of the meeting that last set or removed the password. */
  passwordVersion: number;
  /** The spotlighted participant, who is in the room. */
  spotlightId: string | null;
  /** The number of the shared screen: rises with each new one. Each drawing belongs to one screen. */
  screenNo: number;
  startsAt: Date | null;
  /** In minutes. */
  plannedDuration: number | null;
  createdAt: Date;
  startedAt: Date | null;
  endedAt: Date | null;
  /** The time at which the room became empty, once the meeting has begun. */
  emptySince: Date | null;
  version: number;
  /** All participants, or at least those that `needsParticipant` selects. */
  participants: MeetingParticipant[];
}

/** The media fields of a viewer, and of a participant outside the room. A new device begins with most of them. */
export const NO_MEDIA = {
  audio: false,
  video: false,
  screen: false,
  handRaisedAt: null,
  unmuteRequested: false,
  remoteControl: null,
} as const satisfies Partial<MeetingParticipant>;

/** The ID of a user's participant. A user has one in each meeting, however often they join. */
export const participantIdOf = (meetingId: string, userId: string): string =>
  `${meetingId}:${userId}`;

/** Whether the meeting has ended or was cancelled. */
export const isMeetingOver = ({ status }: Meeting): boolean =>
  status === 'ENDED' || status === 'CANCELLED';

/** The user's participant in the meeting. */
export const findMeetingParticipant = (
  meeting: Meeting,
  userId: string,
): MeetingParticipant | undefined => meeting.participants.find((p) => p.userId === userId);

/** The participant with this ID. */
export const findParticipantById = (meeting: Meeting, id: string): MeetingParticipant | undefined =>
  meeting.participants.find((p) => p.id === id);

/** The participants in the room. */
export const roomOf = (meeting: Meeting): MeetingParticipant[] =>
  meeting.participants.filter((p) => p.state === 'JOINED');

/** The participants in the waiting room, the longest waiting first. */
export const waitingRoomOf = (meeting: Meeting): MeetingParticipant[] =>
  meeting.participants
    .filter((p) => p.state === 'WAITING')
    .sort((a, b) => millisOf(a.waitingSince) - millisOf(b.waitingSince) || a.position - b.position);

/** The participants with a raised hand, in the order in which they raised it. */
export const raisedHands = (meeting: Meeting): MeetingParticipant[] =>
  roomOf(meeting)
    .filter((p) => p.handRaisedAt)
    .sort((a, b) => millisOf(a.handRaisedAt) - millisOf(b.handRaisedAt));

/** The hosts in the room, the longest present first. */
export const hostsInRoom = (meeting: Meeting): MeetingParticipant[] =>
  longestInRoom(meeting, 'HOST');

/** The participants in the room with this role, the longest present first. */
export const longestInRoom = (meeting: Meeting, role: MeetingRole): MeetingParticipant[] =>
  roomOf(meeting)
    .filter((p) => p.role === role)
    .sort((a, b) => millisOf(a.joinedAt) - millisOf(b.joinedAt) || a.position - b.position);

/** The participant who shares their screen. */
export const screenSharer = (meeting: Meeting): MeetingParticipant | undefined =>
  roomOf(meeting).find((p) => p.screen);

/** The user's role, even if they have not joined yet. */
export const roleOf = (meeting: Meeting, userId: string): MeetingRole =>
  findMeetingParticipant(meeting, userId)?.role ??
  (userId === meeting.hostId ? 'HOST' : 'PARTICIPANT');

/** Whether role `a` ranks above role `b`. */
export const outranks = (a: MeetingRole, b: MeetingRole): boolean =>
  MEETING_ROLES.indexOf(a) < MEETING_ROLES.indexOf(b);

/** Whether the participant is in the room or the waiting room. */
export const isJoinedOrWaiting = ({ state }: MeetingParticipant): boolean =>
  state === 'JOINED' || state === 'WAITING';

/** Whether this device is the one that takes part or waits. */
export const isOnDevice = (p: MeetingParticipant, { userId, terminalId }: Device): boolean =>
  p.userId === userId && p.terminalId === terminalId;

const millisOf = (at: Date | null): number => at?.getTime() ?? 0;
