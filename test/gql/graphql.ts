/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A position in the viewer's event stream, in a meeting's, or in a log of what is not kept (signals, drawings, remote input). Opaque. A subscription given the last cursor that the client saw as `after` first delivers everything later, then goes live: no gap, no duplicate, in order. Too old to resume from (24 hours; of those logs 2 minutes), or of another stream: the subscription ends with the error CURSOR_EXPIRED. */
  Cursor: { input: string; output: string; }
  /** An instant in UTC, RFC 3339 with milliseconds: `2026-07-05T10:05:30.000Z`. */
  DateTime: { input: string; output: string; }
};

export type AcceptCallResult = Call | CallStateError | NotAllowedError | NotFoundError;

export type AcknowledgeCallResult = Call | CallStateError | NotAllowedError | NotFoundError;

export type AdmitParticipantsInput = {
  meetingId: Scalars['ID']['input'];
  /** 1–100 of those who wait: all of them come in, or (MEETING_FULL) none. Left out: as many of all as there are seats. */
  participantIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type AllowScreenShareInput = {
  /** Holds for this one, whatever `screenShareForAll` says. */
  allowed: Scalars['Boolean']['input'];
  meetingId: Scalars['ID']['input'];
  participantId: Scalars['ID']['input'];
};

/** Something drawn on the shared screen. */
export type Annotation = {
  __typename?: 'Annotation';
  cursor: Scalars['Cursor']['output'];
  fromUserId: Scalars['ID']['output'];
  kind: AnnotationKind;
  /** Which screen it is drawn on: with another one it is gone. */
  screenNo: Scalars['Int']['output'];
  sentAt: Scalars['DateTime']['output'];
  /** With STROKE. */
  stroke?: Maybe<Stroke>;
  /** With UNDO: which is taken back. */
  strokeId?: Maybe<Scalars['ID']['output']>;
};

export type AnnotationInput =
  /** True: wipes everything off. For hosts, co-hosts, and whoever shares the screen. */
  { clear: Scalars['Boolean']['input']; stroke?: never; undo?: never; }
  |  { clear?: never; stroke: StrokeInput; undo?: never; }
  |  /** Takes back a stroke of one’s own, by its id. */
  { clear?: never; stroke?: never; undo: Scalars['ID']['input']; };

export type AnnotationKind =
  /** Everything is wiped off. */
  | 'CLEAR'
  /** More of a stroke, or a new one. */
  | 'STROKE'
  /** The sender takes back a stroke of theirs. */
  | 'UNDO';

export type AnswerRemoteControlInput = {
  /** False: refused, or taken back. */
  granted: Scalars['Boolean']['input'];
  meetingId: Scalars['ID']['input'];
  participantId: Scalars['ID']['input'];
};

/** A session on one device. */
export type AuthSession = {
  __typename?: 'AuthSession';
  /** For the header `Authorization: Bearer <accessToken>`, on a WebSocket the key `Authorization` of the `connection_init` payload. A JWT (RFC 9068). */
  accessToken: Scalars['String']['output'];
  accessTokenExpiresAt: Scalars['DateTime']['output'];
  /** Works once: each refresh returns the next. For 10 seconds it returns the same next one again (two tabs); presented later, it ends its session. */
  refreshToken: Scalars['String']['output'];
  user: User;
};

export type BlockUserResult = InvalidInputError | NotFoundError | User;

/** A call of two or more users. Only they can see it. */
export type Call = {
  __typename?: 'Call';
  /** What the viewer's device may do with the call now: what a client shows buttons for. */
  availableActions: Array<CallAction>;
  caller: User;
  /** When the first callee accepted. */
  connectedAt?: Maybe<Scalars['DateTime']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** Seconds from `connectedAt` to the end (or to now); 0 if never connected. */
  duration: Scalars['Int']['output'];
  endReason?: Maybe<CallEndReason>;
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** What the caller attached for the callees, up to 2,000 characters. */
  message?: Maybe<Scalars['String']['output']>;
  /** The caller first, then the callees in the order in which they were called. */
  participants: Array<CallParticipant>;
  /** With whom the viewer’s device negotiates now: everybody else in the connected call (a mesh). Empty on a device that does not take part. */
  peers: Array<CallPeer>;
  /** Who measured something, and what. */
  quality: Array<CallQuality>;
  /** When ringing gives up. While it rings for the viewer: for them, also in a connected call. For everybody else null once answered or ended. */
  ringsUntil?: Maybe<Scalars['DateTime']['output']>;
  /** When a participant first reported media stage `joined`. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  status: CallStatus;
  /** Everything that happened, oldest first: who, on which device, when, why. */
  timeline: Array<CallTimelineEntry>;
  type: CallType;
  /** Rises by one with every change: of two copies of a call, the higher is the newer. */
  version: Scalars['Int']['output'];
};

export type CallAction =
  | 'ACCEPT'
  | 'ACKNOWLEDGE'
  | 'CANCEL'
  | 'HANG_UP'
  | 'HOLD'
  | 'INVITE'
  | 'REJECT'
  | 'RESUME'
  | 'SIGNAL'
  | 'TRANSFER';

export type CallConnection = {
  __typename?: 'CallConnection';
  edges: Array<CallEdge>;
  pageInfo: PageInfo;
  /** How many calls the filter leaves, counted when asked for: exact up to 10,000; 10,001 says that there are more. */
  totalCount: Scalars['Int']['output'];
};

export type CallEdge = {
  __typename?: 'CallEdge';
  cursor: Scalars['String']['output'];
  node: Call;
};

export type CallEndReason =
  | 'BUSY'
  | 'CALLER_CANCELLED'
  | 'CONNECTION_LOST'
  | 'DECLINED'
  | 'ERROR'
  | 'HUNG_UP'
  | 'NO_ANSWER'
  | 'TRANSFERRED';

/** All of it must hold; what is left out or null holds for every call. */
export type CallFilter = {
  /** Begun then or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Calls that the viewer made, or received. */
  role?: InputMaybe<CallRole>;
  /** One of these. */
  status?: InputMaybe<Array<CallStatus>>;
  /** Begun then or earlier. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
  type?: InputMaybe<CallType>;
  /** Calls in which this user took part or was called too. */
  withUserId?: InputMaybe<Scalars['ID']['input']>;
};

/** A user's place in a call. */
export type CallParticipant = {
  __typename?: 'CallParticipant';
  invitedBy?: Maybe<User>;
  joinedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When they hung up, declined, or the call was over for them. */
  leftAt?: Maybe<Scalars['DateTime']['output']>;
  /** What their device last reported (reportMediaState). */
  mediaStage?: Maybe<Scalars['String']['output']>;
  networkQuality?: Maybe<Scalars['String']['output']>;
  onHold: Scalars['Boolean']['output'];
  rejectReason?: Maybe<RejectReason>;
  role: CallRole;
  state: CallParticipantState;
  /** The device that takes part, once one does. */
  terminalId?: Maybe<Scalars['ID']['output']>;
  /** The devices that were told to ring, the last time that the user was called, in that order. Null for other users than the viewer. */
  terminals?: Maybe<Array<CallTerminal>>;
  /** The user who transferred the call to this participant, and leaves when they answer. Null: nobody did. */
  transferredBy?: Maybe<Scalars['ID']['output']>;
  user: User;
  userId: Scalars['ID']['output'];
};

export type CallParticipantState =
  | 'CANCELLED'
  | 'INVITED'
  | 'JOINED'
  | 'LEFT'
  | 'MISSED'
  | 'REJECTED'
  | 'RINGING';

/** Somebody to negotiate a connection with. */
export type CallPeer = {
  __typename?: 'CallPeer';
  /** Whether they make the first offer, and are the impolite peer of perfect negotiation (W3C webrtc-pc); otherwise the viewer’s device is. Who was in the call first offers; of two who came in the same millisecond, who was called first. */
  offers: Scalars['Boolean']['output'];
  /** Their device that takes part. */
  terminalId: Scalars['ID']['output'];
  user: User;
  userId: Scalars['ID']['output'];
};

/** What the devices of one participant measured (reportCall, kind QUALITY), in the units of WebRTC’s `getStats()`; null: they did not measure it. */
export type CallQuality = {
  __typename?: 'CallQuality';
  /** Bits per second. The worst is the lowest. */
  bitrate?: Maybe<QualitySummary>;
  /** Seconds. The worst is the longest. */
  jitter?: Maybe<QualitySummary>;
  /** Lost packets, as a part of all: 0 to 1. The worst is the highest. */
  packetLoss?: Maybe<QualitySummary>;
  /** Seconds. The worst is the longest. */
  roundTripTime?: Maybe<QualitySummary>;
  user: User;
  userId: Scalars['ID']['output'];
};

/** One measurement, in the units of WebRTC’s `getStats()` (W3C webrtc-stats); what cannot be measured is left out. */
export type CallQualityInput = {
  /** Bits per second, up to 10,000,000,000. */
  bitrate?: InputMaybe<Scalars['Float']['input']>;
  /** Seconds, up to 60. */
  jitter?: InputMaybe<Scalars['Float']['input']>;
  /** Lost packets, as a part of all: 0 to 1. */
  packetLoss?: InputMaybe<Scalars['Float']['input']>;
  /** Seconds, up to 60. */
  roundTripTime?: InputMaybe<Scalars['Float']['input']>;
};

export type CallReportKind =
  | 'CANCELLED_BY_CALLER'
  | 'ENDED'
  | 'FAILED'
  | 'NO_ANSWER'
  | 'QUALITY'
  | 'REJECTED_BY_CALLEE'
  | 'STARTED';

export type CallRole =
  | 'CALLEE'
  | 'CALLER';

/** The call is not in a state that allows this; `call` is its present state. */
export type CallStateError = Error & {
  __typename?: 'CallStateError';
  call: Call;
  code: ErrorCode;
  /** A plain sentence for a developer. */
  message: Scalars['String']['output'];
};

export type CallStatus =
  /** No device of a callee has acknowledged yet. */
  | 'CALLING'
  /** The caller gave up first. */
  | 'CANCELLED'
  /** Was connected, then ended. */
  | 'COMPLETED'
  /** A callee accepted. */
  | 'CONNECTED'
  /** Ended by an error (a participant reported one, or the last connection was lost). */
  | 'FAILED'
  /** Nobody answered before the ring timeout. */
  | 'MISSED'
  /** Every callee rejected (or was busy). */
  | 'REJECTED'
  /** At least one has. */
  | 'RINGING';

/** One device of a user that a call has rung, and how that went. */
export type CallTerminal = {
  __typename?: 'CallTerminal';
  /** When it said that it rings (acknowledgeCall). */
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  stopReason?: Maybe<RingStop>;
  /** When it was to stop; null while it rings. */
  stoppedAt?: Maybe<Scalars['DateTime']['output']>;
  terminalId: Scalars['ID']['output'];
  /** When it was told, by `incomingCalls` or `callUpdates`, or said that it rings. */
  toldAt: Scalars['DateTime']['output'];
};

/** One thing that happened to a call. */
export type CallTimelineEntry = {
  __typename?: 'CallTimelineEntry';
  /** Null for what time did. */
  actor?: Maybe<User>;
  at: Scalars['DateTime']['output'];
  /** More on it, as a text for people: the reason of a rejection, CONNECTION_LOST, the IDs of the invited users, or a report. Clients need not parse it: `participants` has the same facts. */
  detail?: Maybe<Scalars['String']['output']>;
  kind: CallUpdateKind;
  terminalId?: Maybe<Scalars['ID']['output']>;
};

export type CallType =
  | 'AUDIO'
  | 'VIDEO';

/** One change of a call. */
export type CallUpdate = {
  __typename?: 'CallUpdate';
  /** Null for what time did. */
  actor?: Maybe<User>;
  at: Scalars['DateTime']['output'];
  /** The call at this update or, when an older update is replayed, later: `call.version` tells. */
  call: Call;
  cursor: Scalars['Cursor']['output'];
  kind: CallUpdateKind;
};

export type CallUpdateKind =
  | 'ACCEPTED'
  /** To the callee's other devices: stop ringing. */
  | 'ANSWERED_ELSEWHERE'
  | 'CANCELLED'
  | 'ENDED'
  | 'HELD'
  | 'INVITED'
  | 'JOINED'
  | 'LEFT'
  | 'MEDIA_CHANGED'
  | 'REJECTED'
  | 'REPORTED'
  | 'RESUMED'
  | 'RINGING'
  | 'STARTED'
  | 'TIMED_OUT'
  | 'TRANSFERRED';

export type CancelCallResult = Call | CallStateError | NotAllowedError | NotFoundError;

export type CancelScheduledCallResult = InvalidInputError | NotFoundError | ScheduledCall;

/** What a user chooses to be seen as. DO_NOT_DISTURB: their devices do not ring, and callers see an unanswered call. INVISIBLE: OFFLINE to everybody. */
export type ChosenPresence =
  | 'AWAY'
  | 'DO_NOT_DISTURB'
  | 'INVISIBLE'
  | 'ONLINE';

export type CreateMeetingInput = {
  /** Up to 2,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client, 1–100 characters, or left to the server. Creating again with the same id returns the same meeting, and invites nobody again. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Up to 100 users, who hear of it by `meetingInvitations`. */
  inviteUserIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  isPublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** 2–50 for AUDIO, 2–16 for VIDEO; left out: the most. */
  maxParticipants?: InputMaybe<Scalars['Int']['input']>;
  /** Minutes, 1–10,080. */
  plannedDuration?: InputMaybe<Scalars['Int']['input']>;
  settings?: InputMaybe<MeetingSettingsInput>;
  /** When it is planned for. In any case it begins when a host joins. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 1–200 characters, something visible. */
  title: Scalars['String']['input'];
  type?: InputMaybe<CallType>;
};

export type CreateMeetingResult = InvalidInputError | Meeting | NotFoundError;

export type CredentialsError = Error & {
  __typename?: 'CredentialsError';
  code: ErrorCode;
  /** A plain sentence for a developer. */
  message: Scalars['String']['output'];
};

/** A refusal that a client is expected to handle. Mutations return it as data, in a union with what they return on success. What no client can handle (not signed in, query too complex, rate limit, a fault of ours) is a top-level GraphQL error with the same codes in `extensions.code`. */
export type Error = {
  code: ErrorCode;
  /** A plain sentence for a developer. */
  message: Scalars['String']['output'];
};

export type ErrorCode =
  /** Another device of the viewer takes part. */
  | 'ANSWERED_ELSEWHERE'
  | 'CALL_ENDED'
  | 'CALL_NOT_CONNECTED'
  /** Read `activeCalls`, or the meeting, and subscribe anew. */
  | 'CURSOR_EXPIRED'
  | 'EMAIL_TAKEN'
  /** A fault of ours; `extensions.requestId` finds it in our log. */
  | 'INTERNAL'
  | 'INVALID_INPUT'
  /** It is over, or was cancelled. */
  | 'MEETING_ENDED'
  /** No seat is free, or too many wait already. */
  | 'MEETING_FULL'
  /** A host has to unlock it first. */
  | 'MEETING_LOCKED'
  /** Not in this state, or the viewer's role in a meeting does not permit it. */
  | 'NOT_ALLOWED'
  | 'NOT_CALLEE'
  | 'NOT_CALLER'
  /** Also what exists but the viewer may not see. */
  | 'NOT_FOUND'
  | 'NOT_PARTICIPANT'
  | 'QUERY_TOO_COMPLEX'
  /** `extensions.retryAfter`: seconds. */
  | 'RATE_LIMITED'
  /** Somebody else shares their screen. */
  | 'SCREEN_SHARE_TAKEN'
  /** Call refreshSession and try again. */
  | 'TOKEN_EXPIRED'
  /** No token, or one that does not verify. */
  | 'UNAUTHENTICATED'
  /** A dependency is down; try again. */
  | 'UNAVAILABLE'
  | 'USERNAME_TAKEN'
  /** In another call, or called by somebody else. */
  | 'USER_BUSY'
  /** Wrong user name or password; never says which. */
  | 'WRONG_CREDENTIALS'
  /** The meeting has a password, and it is another one. */
  | 'WRONG_PASSWORD';

export type HangUpCallResult = Call | CallStateError | NotAllowedError | NotFoundError;

export type HoldCallResult = Call | CallStateError | NotAllowedError | NotFoundError;

/** An `RTCIceCandidateInit` (W3C WebRTC). */
export type IceCandidate = {
  __typename?: 'IceCandidate';
  candidate: Scalars['String']['output'];
  sdpMLineIndex?: Maybe<Scalars['Int']['output']>;
  sdpMid?: Maybe<Scalars['String']['output']>;
  usernameFragment?: Maybe<Scalars['String']['output']>;
};

/** An `RTCIceCandidateInit` (W3C WebRTC). */
export type IceCandidateInput = {
  /** The candidate-attribute of RFC 8839 §5.1, at most 2 KiB; an empty string ends the trickle. */
  candidate: Scalars['String']['input'];
  /** 0–65535. */
  sdpMLineIndex?: InputMaybe<Scalars['Int']['input']>;
  sdpMid?: InputMaybe<Scalars['String']['input']>;
  usernameFragment?: InputMaybe<Scalars['String']['input']>;
};

/** An `RTCIceServer` (W3C WebRTC). */
export type IceServer = {
  __typename?: 'IceServer';
  /** TURN REST: base64(HMAC-SHA1(shared secret, username)). Null for STUN. */
  credential?: Maybe<Scalars['String']['output']>;
  /** `stun:` (RFC 7064), `turn:` or `turns:` (RFC 7065) URIs. */
  urls: Array<Scalars['String']['output']>;
  /** TURN REST: `<unix expiry>:<user id>`. Null for STUN. */
  username?: Maybe<Scalars['String']['output']>;
};

export type InvalidField = {
  __typename?: 'InvalidField';
  /** What would be right. */
  message: Scalars['String']['output'];
  /** Where in the input, e.g. `["input", "calleeIds", "0"]`. */
  path: Array<Scalars['String']['output']>;
};

export type InvalidInputError = Error & {
  __typename?: 'InvalidInputError';
  code: ErrorCode;
  fields: Array<InvalidField>;
  /** A plain sentence for a developer. */
  message: Scalars['String']['output'];
};

export type InviteToCallInput = {
  callId: Scalars['ID']['input'];
  /** 1–49 users: all of them ring, or nobody. Who is in the call, rings, has declined or left is passed over; who missed it may be rung again. */
  userIds: Array<Scalars['ID']['input']>;
};

export type InviteToCallResult = Call | CallStateError | InvalidInputError | NotAllowedError | NotFoundError;

export type InviteToMeetingInput = {
  meetingId: Scalars['ID']['input'];
  /** 1–100 users. */
  userIds: Array<Scalars['ID']['input']>;
};

export type JoinMeetingInput = {
  /** Whether the microphone starts on; `muteOnEntry` and the role VIEWER override it. */
  audio?: InputMaybe<Scalars['Boolean']['input']>;
  meeting: MeetingKeyInput;
  /** Where the meeting has one; hosts need not know it. */
  password?: InputMaybe<Scalars['String']['input']>;
  /** The same of the camera; there is none in meetings of type AUDIO. */
  video?: InputMaybe<Scalars['Boolean']['input']>;
};

export type JoinMeetingResult = Meeting | MeetingStateError | NotAllowedError | NotFoundError;

export type KeyAction =
  | 'DOWN'
  | 'UP';

/** `key` and `code` as in the W3C UI Events KeyboardEvent, at most 32 characters. */
export type KeyEvent = {
  __typename?: 'KeyEvent';
  action: KeyAction;
  altKey: Scalars['Boolean']['output'];
  code: Scalars['String']['output'];
  ctrlKey: Scalars['Boolean']['output'];
  key: Scalars['String']['output'];
  metaKey: Scalars['Boolean']['output'];
  shiftKey: Scalars['Boolean']['output'];
};

/** `key` and `code` as in the W3C UI Events KeyboardEvent, at most 32 characters. */
export type KeyInput = {
  action: KeyAction;
  altKey?: InputMaybe<Scalars['Boolean']['input']>;
  code: Scalars['String']['input'];
  ctrlKey?: InputMaybe<Scalars['Boolean']['input']>;
  key: Scalars['String']['input'];
  metaKey?: InputMaybe<Scalars['Boolean']['input']>;
  shiftKey?: InputMaybe<Scalars['Boolean']['input']>;
};

export type LiftBanInput = {
  meetingId: Scalars['ID']['input'];
  /** One of `removedParticipants`. */
  participantId: Scalars['ID']['input'];
};

export type LockMeetingInput = {
  locked: Scalars['Boolean']['input'];
  meetingId: Scalars['ID']['input'];
};

export type LoginInput = {
  password: Scalars['String']['input'];
  /** User name or e-mail address. */
  username: Scalars['String']['input'];
};

export type LoginResult = AuthSession | CredentialsError;

/** The viewer, with what only they may see. */
export type Me = {
  __typename?: 'Me';
  /** Whom the viewer has blocked, newest first; at most 500. */
  blocked: Array<User>;
  /** Whether their devices ring while the viewer is in another call, or another one rings. False, unless chosen with updateProfile: who calls them alone then gets UserBusyError. */
  callWaiting: Scalars['Boolean']['output'];
  /** What the viewer chose with setPresence, which others cannot see when it is INVISIBLE. */
  chosenPresence: ChosenPresence;
  /** Empty when an outside issuer tells none. */
  email: Scalars['String']['output'];
  /** Calls that the viewer missed since they last looked (`markCallsSeen`; to begin with, since they have the account): that rang, or would have rung had they not wished not to be disturbed, and that they neither answered nor declined. Their own scheduled calls are not counted, only calls in which they were a callee. Exact up to 1,000; 1,001 says that there are more. */
  missedCallCount: Scalars['Int']['output'];
  user: User;
};

/** A meeting of many, found by its code. Whoever may know of it sees what it is about; who is there, only those in the room see. */
export type Meeting = {
  __typename?: 'Meeting';
  /** What the viewer may do now, with this device: what a client shows buttons for. Whether there is somebody to do it to, `participants` tells; a password is asked for when joining. */
  availableActions: Array<MeetingAction>;
  /** To tell or type: three groups of three letters, `ABC-DEF-GHJ`, without those that are mistaken for each other. Whoever has it may find the meeting. */
  code: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who leads it: of several hosts one who is there. Passed on when the last host goes. */
  host: User;
  id: Scalars['ID']['output'];
  /** Nobody comes in but hosts. */
  isLocked: Scalars['Boolean']['output'];
  /** Everybody finds it in `meetings`, and joins it by its id. */
  isPublic: Scalars['Boolean']['output'];
  /** Opens the demo page at this meeting. */
  joinUrl: Scalars['String']['output'];
  /** What hosts set for all. */
  layout: MeetingLayout;
  /** Seats: at most 50 with AUDIO, 16 with VIDEO. */
  maxParticipants: Scalars['Int']['output'];
  /** The viewer's own place in it; null: they never came. */
  me?: Maybe<MeetingParticipant>;
  /** What was said to everybody, and privately to or by the viewer, oldest first: `last: 50` for the newest; 20 unless asked, at most 100. For those in the room and, once the meeting is over, for those who were in it; empty for others. */
  messages: MeetingMessageConnection;
  /** How many are in the room; 0 for those who may not see it. */
  participantCount: Scalars['Int']['output'];
  /** Those in the room and, for hosts and co-hosts, those who wait to be let in, first come first. Empty for those who are not in the room. */
  participants: Array<MeetingParticipant>;
  /** Minutes planned. Nothing ends when they are over. */
  plannedDuration?: Maybe<Scalars['Int']['output']>;
  /** Those who were removed and cannot come again until a host lifts it. Empty for all but hosts. */
  removedParticipants: Array<MeetingParticipant>;
  /** Which screen is shared: rises with each that begins. What is drawn belongs to one of them. 0 for those who may not see the room. */
  screenNo: Scalars['Int']['output'];
  settings: MeetingSettings;
  /** Who is shown to everybody; null: nobody in particular. */
  spotlight?: Maybe<MeetingParticipant>;
  /** When a host first joined. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it is planned for; a host may begin it earlier. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  status: MeetingStatus;
  title: Scalars['String']['output'];
  /** AUDIO: without cameras, and for more at once. */
  type: CallType;
  /** Rises by one with every change: of two copies of a meeting, the higher is the newer. */
  version: Scalars['Int']['output'];
};


/** A meeting of many, found by its code. Whoever may know of it sees what it is about; who is there, only those in the room see. */
export type MeetingMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What one may do: JOIN is joinMeeting, UNMUTE, SET_VIDEO and SHARE_SCREEN are parts of setMyMedia, CLEAR_ANNOTATIONS is one of sendAnnotation, the others are named as their operation. */
export type MeetingAction =
  | 'ADMIT'
  | 'ALLOW_SCREEN_SHARE'
  | 'ANNOTATE'
  | 'CANCEL'
  | 'CLEAR_ANNOTATIONS'
  | 'END'
  | 'INVITE'
  | 'JOIN'
  | 'LEAVE'
  | 'LIFT_BAN'
  | 'LOCK'
  | 'MUTE'
  | 'RAISE_HAND'
  | 'REACT'
  | 'REMOVE'
  | 'REQUEST_REMOTE_CONTROL'
  | 'REQUEST_UNMUTE'
  | 'SEND_MESSAGE'
  | 'SEND_REMOTE_INPUT'
  | 'SET_ROLE'
  | 'SET_VIDEO'
  | 'SHARE_SCREEN'
  | 'SIGNAL'
  | 'SPOTLIGHT'
  | 'UNMUTE'
  | 'UPDATE';

/** What the meeting is has changed: title, settings, lock, layout, spotlight, who leads it. Also what a subscription without a cursor begins with: the meeting with everybody. */
export type MeetingChanged = MeetingEvent & {
  __typename?: 'MeetingChanged';
  /** Who made it so; null for what time did. */
  actor?: Maybe<User>;
  at: Scalars['DateTime']['output'];
  cursor: Scalars['Cursor']['output'];
  /** The meeting at this event or, when an older event is replayed, later: `meeting.version` tells. As the viewer may see it: nothing of the room for who is not in it any more. */
  meeting: Meeting;
};

export type MeetingConnection = {
  __typename?: 'MeetingConnection';
  edges: Array<MeetingEdge>;
  pageInfo: PageInfo;
  /** All that the filter leaves, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type MeetingEdge = {
  __typename?: 'MeetingEdge';
  cursor: Scalars['String']['output'];
  node: Meeting;
};

/** The meeting is over or was cancelled. The subscription completes. */
export type MeetingEnded = MeetingEvent & {
  __typename?: 'MeetingEnded';
  /** Who made it so; null for what time did. */
  actor?: Maybe<User>;
  at: Scalars['DateTime']['output'];
  cursor: Scalars['Cursor']['output'];
  /** The meeting at this event or, when an older event is replayed, later: `meeting.version` tells. As the viewer may see it: nothing of the room for who is not in it any more. */
  meeting: Meeting;
};

/** Something that happened in a meeting. `meeting.version` orders changes. */
export type MeetingEvent = {
  /** Who made it so; null for what time did. */
  actor?: Maybe<User>;
  at: Scalars['DateTime']['output'];
  cursor: Scalars['Cursor']['output'];
  /** The meeting at this event or, when an older event is replayed, later: `meeting.version` tells. As the viewer may see it: nothing of the room for who is not in it any more. */
  meeting: Meeting;
};

export type MeetingFilter = {
  /** Planned for then or later; one that is not planned counts as when it was made. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Meetings that the viewer hosts, joined or was invited to; false: also public ones. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  status?: InputMaybe<Array<MeetingStatus>>;
  /** Planned for then or earlier. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Somebody asks the viewer to come. */
export type MeetingInvitation = {
  __typename?: 'MeetingInvitation';
  at: Scalars['DateTime']['output'];
  cursor: Scalars['Cursor']['output'];
  from: User;
  meeting: Meeting;
};

export type MeetingKeyInput =
  /** As somebody types it: small letters and missing dashes do not matter. Too many codes of no meeting: the error RATE_LIMITED. */
  { code: Scalars['String']['input']; id?: never; }
  |  /** For the host, for those who were in it or invited, and of public meetings. */
  { code?: never; id: Scalars['ID']['input']; };

export type MeetingLayout =
  | 'GRID'
  | 'PICTURE_IN_PICTURE'
  | 'SPEAKER';

/** Something written in a meeting. */
export type MeetingMessage = {
  __typename?: 'MeetingMessage';
  id: Scalars['ID']['output'];
  sender: User;
  sentAt: Scalars['DateTime']['output'];
  /** As it was sent, 1–4,000 characters. */
  text: Scalars['String']['output'];
  /** Set for a private message: only sender and receiver see it. */
  to?: Maybe<User>;
};

export type MeetingMessageConnection = {
  __typename?: 'MeetingMessageConnection';
  edges: Array<MeetingMessageEdge>;
  pageInfo: PageInfo;
  /** All that the filter leaves, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type MeetingMessageEdge = {
  __typename?: 'MeetingMessageEdge';
  cursor: Scalars['String']['output'];
  node: MeetingMessage;
};

/** Somebody wrote to all, or to the viewer, or is the viewer. */
export type MeetingMessageSent = MeetingEvent & {
  __typename?: 'MeetingMessageSent';
  /** Who made it so; null for what time did. */
  actor?: Maybe<User>;
  at: Scalars['DateTime']['output'];
  cursor: Scalars['Cursor']['output'];
  /** The meeting at this event or, when an older event is replayed, later: `meeting.version` tells. As the viewer may see it: nothing of the room for who is not in it any more. */
  meeting: Meeting;
  message: MeetingMessage;
};

/** A user's place in a meeting: one, whatever device they come with. */
export type MeetingParticipant = {
  __typename?: 'MeetingParticipant';
  /** Their microphone is on. */
  audio: Scalars['Boolean']['output'];
  /** Since when their hand is up; no two have the same, so it orders them. */
  handRaisedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** When they last came in. */
  joinedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When they last went, were lost or were put out. */
  leftAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether role, settings and hosts let them share their screen. */
  mayShareScreen: Scalars['Boolean']['output'];
  /** Whether they may turn their microphone on now. */
  mayUnmute: Scalars['Boolean']['output'];
  /** Of the screen that is shared now; null: they have not asked for it. */
  remoteControl?: Maybe<RemoteControl>;
  role: MeetingRole;
  /** They share their screen. */
  screen: Scalars['Boolean']['output'];
  state: MeetingParticipantState;
  /** The device that takes part or waits; null when none does. Another one than the viewer’s own: it has taken over. */
  terminalId?: Maybe<Scalars['ID']['output']>;
  /** A host asked them to speak. */
  unmuteRequested: Scalars['Boolean']['output'];
  user: User;
  /** Their camera is on. */
  video: Scalars['Boolean']['output'];
  /** Since when they wait to be let in. */
  waitingSince?: Maybe<Scalars['DateTime']['output']>;
};

export type MeetingParticipantState =
  /** In the room. */
  | 'JOINED'
  /** Went, or was not seen for 60 seconds. */
  | 'LEFT'
  /** A host put them out: they cannot come until a host lifts that. */
  | 'REMOVED'
  /** To be let in, or for a host to come. */
  | 'WAITING';

/** The meeting as it is after the command, or why nothing was changed. */
export type MeetingResult = InvalidInputError | Meeting | MeetingStateError | NotAllowedError | NotFoundError;

/** What somebody may, by the table in docs/MEETINGS.md. */
export type MeetingRole =
  /** Admits, mutes and shows others. */
  | 'CO_HOST'
  /** Leads the meeting. There can be several. */
  | 'HOST'
  /** Speaks and shows. */
  | 'PARTICIPANT'
  /** Watches, listens, writes and reacts. */
  | 'VIEWER';

/** What hosts set for all. */
export type MeetingSettings = {
  __typename?: 'MeetingSettings';
  /** Whether messages can be sent. */
  chat: Scalars['Boolean']['output'];
  /** Everybody but hosts and co-hosts comes in muted. */
  muteOnEntry: Scalars['Boolean']['output'];
  /** Whoever is no host has to know the password. */
  passwordRequired: Scalars['Boolean']['output'];
  /** Clients show that the meeting is recorded; the server records nothing. */
  recording: Scalars['Boolean']['output'];
  /** False: participants share their screen only after a host allows it. */
  screenShareForAll: Scalars['Boolean']['output'];
  /** False: who is muted speaks again only after a host asks them to. */
  selfUnmute: Scalars['Boolean']['output'];
  /** Clients show that it is transcribed; the server transcribes nothing. */
  transcription: Scalars['Boolean']['output'];
  /** Everybody but hosts and co-hosts waits to be let in. */
  waitingRoom: Scalars['Boolean']['output'];
};

/** What is left out stays as it is, or at its default: all false but screenShareForAll, chat and selfUnmute. */
export type MeetingSettingsInput = {
  chat?: InputMaybe<Scalars['Boolean']['input']>;
  muteOnEntry?: InputMaybe<Scalars['Boolean']['input']>;
  /** 4–64 characters; an empty string: no password. A new one holds for those who come from now on. */
  password?: InputMaybe<Scalars['String']['input']>;
  recording?: InputMaybe<Scalars['Boolean']['input']>;
  screenShareForAll?: InputMaybe<Scalars['Boolean']['input']>;
  selfUnmute?: InputMaybe<Scalars['Boolean']['input']>;
  transcription?: InputMaybe<Scalars['Boolean']['input']>;
  waitingRoom?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The meeting, or the viewer in it, is not in a state that allows this. */
export type MeetingStateError = Error & {
  __typename?: 'MeetingStateError';
  code: ErrorCode;
  /** A plain sentence for a developer. */
  message: Scalars['String']['output'];
};

export type MeetingStatus =
  /** It has begun. */
  | 'ACTIVE'
  /** A host cancelled it before it began. */
  | 'CANCELLED'
  /** A host ended it, or everybody was gone for the grace time. */
  | 'ENDED'
  /** It has not begun: it does when a host joins. */
  | 'SCHEDULED';

/** Commands. A retry by the same device has the same outcome, not an error. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Answers on this device. When another device of the viewer was faster: CallStateError, ANSWERED_ELSEWHERE, with the call that names it. */
  acceptCall: AcceptCallResult;
  /** A device of a callee says that it rings: the caller's call turns RINGING. */
  acknowledgeCall: AcknowledgeCallResult;
  /** Hosts and co-hosts let in who waits. Not while the meeting is locked. */
  admitParticipants: MeetingResult;
  /** Hosts and co-hosts allow somebody in the room to share their screen, or forbid it, which ends it. */
  allowScreenShare: MeetingResult;
  /** Whoever shares the screen lets one who has asked use it, or takes that back at once; so may hosts and co-hosts. */
  answerRemoteControl: MeetingResult;
  /** Keeps somebody from reaching the viewer, until `unblockUser`: their calls do not ring and are never shown to the viewer, while they see a call that is not answered; their invitations to meetings do not come; and they see the viewer OFFLINE, as if the viewer had left when blocking them. They are not told. Calls and meetings that both are in go on. Again changes nothing. Errors: NOT_FOUND; INVALID_INPUT for oneself, and when 500 people are blocked. */
  blockUser: BlockUserResult;
  /** For clients without a live subscription: every 30 s while in a call; who is unseen for 60 s has left. False: the viewer’s device is in no such call. */
  callHeartbeat: Scalars['Boolean']['output'];
  /** The caller gives up before anybody has answered. */
  cancelCall: CancelCallResult;
  /** A host calls off a meeting that has not begun. One that has begun is ended instead (NOT_ALLOWED). */
  cancelMeeting: MeetingResult;
  /** Cancels one that is PENDING and whose time is to come, else InvalidInputError at `id`. What is cancelled stays so. Once it is STARTED there is a call to cancel: cancelCall. */
  cancelScheduledCall: CancelScheduledCallResult;
  /** Makes a meeting, whose host is the viewer. Nobody is in it yet: it begins when they join. */
  createMeeting: CreateMeetingResult;
  /** A host ends the meeting for everybody, for good. */
  endMeeting: MeetingResult;
  /** Leaves a connected call, from the device that takes part. The call ends when fewer than two remain and nobody rings any more, or when nobody is left in it. */
  hangUpCall: HangUpCallResult;
  /** Puts the viewer on hold (`CallParticipant.onHold`), each for themselves; what is done with the media, the clients decide. */
  holdCall: HoldCallResult;
  /** Rings more people into the running call, for 30 seconds; a call of two becomes a group. At most 50 people (VIDEO: 16) are in a call or rung into it: CallStateError, NOT_ALLOWED. */
  inviteToCall: InviteToCallResult;
  /** A host asks users to come: they find the meeting in `meetings` and hear of it by `meetingInvitations`, at most once a minute. An invitation opens no door: password, lock and waiting room hold. Who was removed is not invited. */
  inviteToMeeting: MeetingResult;
  /** Comes in with this device, or to the door: `me.state` is JOINED or WAITING. Another device of the viewer that was in is told so by `meetingEvents` and is out. Refused: WRONG_PASSWORD, or NOT_ALLOWED for whom a host removed (NotAllowedError); MEETING_LOCKED, MEETING_FULL, MEETING_ENDED (MeetingStateError). After 10 wrong passwords in 30 minutes: the error RATE_LIMITED. */
  joinMeeting: JoinMeetingResult;
  /** Goes, or waits no longer. Only the device that takes part can: ANSWERED_ELSEWHERE otherwise. The last host who goes is followed by a co-host, else by a participant, whoever is there longest. */
  leaveMeeting: MeetingResult;
  /** A host lets somebody come again who was removed. */
  liftBan: MeetingResult;
  /** A host locks the meeting, or unlocks it. While it is locked nobody comes in but hosts, and nobody is admitted; who is in stays. */
  lockMeeting: MeetingResult;
  /** Signs in. A wrong password and an unknown user get the same answer in the same time; after 10 wrong passwords for one account, or 100 for any, in 15 minutes from one address the answer is RATE_LIMITED. */
  login: LoginResult;
  /** Ends the viewer's session: its tokens are refused, its sockets closed. */
  logout: Scalars['Boolean']['output'];
  /** Notes that the viewer has looked at their calls, on whatever device: `me.missedCallCount` counts from there. Never backwards, so that a retry or an older device changes nothing. The viewer's other devices are not told: they read the count when they show it. */
  markCallsSeen: Me;
  /** For clients without a live subscription: every 30 s while in a meeting or waiting for one; who is unseen for 60 s has left. False: this device is in no such meeting. */
  meetingHeartbeat: Scalars['Boolean']['output'];
  /** Hosts and co-hosts turn microphones off. Nobody is unmuted from afar. */
  muteParticipants: MeetingResult;
  /** Raises the own hand, or lowers it. `handRaisedAt` orders those that are up. */
  raiseHand: MeetingResult;
  /** Shows an emoji to the others in the room, who hear of it as ParticipantReacted. More than 30 in 10 seconds: the error RATE_LIMITED. */
  reactInMeeting: SendInMeetingResult;
  /** Exchanges a refresh token for a new session token pair. */
  refreshSession: RefreshSessionResult;
  /** Opens an account and signs in. Errors: USERNAME_TAKEN, EMAIL_TAKEN, INVALID_INPUT. */
  register: RegisterResult;
  /** Declines for all of the viewer's devices. Never ends what another of them answered. */
  rejectCall: RejectCallResult;
  /** A host puts somebody out, who hears that as their last event and cannot come again until a host lifts it. */
  removeParticipant: MeetingResult;
  /** A client’s own account of a call, during it or after: written to the timeline, up to 1,000 of each participant. FAILED from the device that takes part in the connected call: its user leaves (ERROR). Everything else changes nothing but the timeline and `Call.quality`. What is the same as the device’s last report is a repetition of it, and counts once. */
  reportCall: ReportCallResult;
  /** How far the media of the viewer’s device have come, and how good its network is, for the others to see. */
  reportMediaState: ReportMediaStateResult;
  /** Asks whoever shares the screen to let this device use it: `remoteControl` of the own place tells how that stands. */
  requestRemoteControl: MeetingResult;
  /** Hosts and co-hosts ask somebody to speak, and by that allow it once. Their hand goes down. */
  requestUnmute: MeetingResult;
  /** Ends the hold of the viewer. */
  resumeCall: ResumeCallResult;
  /** Plans a call. At its time the caller is called on all their devices, and then the callees. Asked for again with the same input it is the same one, while that is PENDING. A user has at most 1,000 PENDING ones: InvalidInputError at `input`. A callee without an account: NotFoundError. */
  scheduleCall: ScheduleCallResult;
  /** Draws on the screen that is shared now; NOT_ALLOWED on any other. What one device draws arrives in that order. More than 60 in a second: the error RATE_LIMITED. */
  sendAnnotation: SendInMeetingResult;
  /** Writes to everybody in the room or to one of them, who hear it as MeetingMessageSent, the sender too. NOT_ALLOWED while `settings.chat` is off. More than 30 in 10 seconds: the error RATE_LIMITED. */
  sendMeetingMessage: SendMeetingMessageResult;
  /** Mouse and keys for the shared screen, while `me.remoteControl` is GRANTED: NOT_ALLOWED otherwise. What one device does arrives in that order. More than 60 in a second: the error RATE_LIMITED. */
  sendRemoteInput: SendInMeetingResult;
  /** Relays an offer, an answer or candidates to another end of a live call or meeting. Only the device that takes part may send, or, while it rings, any of the callee's. What one device sends to one receiver arrives in that order. */
  sendSignal: SendSignalResult;
  /** Says what this device sends: for the others to see, and to take and give up the one shared screen. */
  setMyMedia: MeetingResult;
  /** A host gives somebody in the room another role, or lays down their own while there is another host. */
  setParticipantRole: MeetingResult;
  /** Chooses how the viewer is seen; it stays so on all their devices. Returns how they are seen now: OFFLINE while none of them is connected. What they chose, `me.chosenPresence` tells. */
  setPresence: SetPresenceResult;
  /** Hosts and co-hosts show somebody in the room to everybody. */
  spotlightParticipant: MeetingResult;
  /** Calls one or many users: all their devices ring (incomingCalls), and the first that accepts answers for its user. A single callee who is in a connected call, or whom somebody else calls, and who has not turned call waiting on: UserBusyError. A single callee who calls the viewer, and nobody else, at this moment: their call is answered, and returned. */
  startCall: StartCallResult;
  /** Hands the viewer’s place in the running call to somebody else, who rings for 30 seconds. Each user has one transfer at a time, and none while they are alone in the call. */
  transferCall: TransferCallResult;
  /** Lets somebody reach the viewer again, from now on: what was kept from the viewer before stays so. Also of somebody who is not blocked. Errors: NOT_FOUND. */
  unblockUser: UnblockUserResult;
  /** A host changes what the meeting is. Who is in the room stays, whatever is set; who waits and is not held back any more comes in. */
  updateMeeting: UpdateMeetingResult;
  updateProfile: UpdateProfileResult;
  /** Changes one that is PENDING and whose time is to come, else InvalidInputError at `input.id`. */
  updateScheduledCall: UpdateScheduledCallResult;
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationAcceptCallArgs = {
  callId: Scalars['ID']['input'];
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationAcknowledgeCallArgs = {
  callId: Scalars['ID']['input'];
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationAdmitParticipantsArgs = {
  input: AdmitParticipantsInput;
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationAllowScreenShareArgs = {
  input: AllowScreenShareInput;
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationAnswerRemoteControlArgs = {
  input: AnswerRemoteControlInput;
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationBlockUserArgs = {
  userId: Scalars['ID']['input'];
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationCallHeartbeatArgs = {
  callId: Scalars['ID']['input'];
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationCancelCallArgs = {
  callId: Scalars['ID']['input'];
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationCancelMeetingArgs = {
  meetingId: Scalars['ID']['input'];
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationCancelScheduledCallArgs = {
  id: Scalars['ID']['input'];
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationCreateMeetingArgs = {
  input: CreateMeetingInput;
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationEndMeetingArgs = {
  meetingId: Scalars['ID']['input'];
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationHangUpCallArgs = {
  callId: Scalars['ID']['input'];
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationHoldCallArgs = {
  callId: Scalars['ID']['input'];
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationInviteToCallArgs = {
  input: InviteToCallInput;
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationInviteToMeetingArgs = {
  input: InviteToMeetingInput;
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationJoinMeetingArgs = {
  input: JoinMeetingInput;
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationLeaveMeetingArgs = {
  meetingId: Scalars['ID']['input'];
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationLiftBanArgs = {
  input: LiftBanInput;
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationLockMeetingArgs = {
  input: LockMeetingInput;
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationLoginArgs = {
  input: LoginInput;
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationMarkCallsSeenArgs = {
  upTo?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationMeetingHeartbeatArgs = {
  meetingId: Scalars['ID']['input'];
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationMuteParticipantsArgs = {
  input: MuteParticipantsInput;
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationRaiseHandArgs = {
  input: RaiseHandInput;
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationReactInMeetingArgs = {
  input: ReactInMeetingInput;
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationRefreshSessionArgs = {
  refreshToken: Scalars['String']['input'];
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationRegisterArgs = {
  input: RegisterInput;
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationRejectCallArgs = {
  input: RejectCallInput;
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationRemoveParticipantArgs = {
  input: RemoveParticipantInput;
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationReportCallArgs = {
  input: ReportCallInput;
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationReportMediaStateArgs = {
  input: ReportMediaStateInput;
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationRequestRemoteControlArgs = {
  input: RequestRemoteControlInput;
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationRequestUnmuteArgs = {
  input: RequestUnmuteInput;
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationResumeCallArgs = {
  callId: Scalars['ID']['input'];
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationScheduleCallArgs = {
  input: ScheduleCallInput;
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationSendAnnotationArgs = {
  input: SendAnnotationInput;
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationSendMeetingMessageArgs = {
  input: SendMeetingMessageInput;
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationSendRemoteInputArgs = {
  input: SendRemoteInputInput;
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationSendSignalArgs = {
  input: SendSignalInput;
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationSetMyMediaArgs = {
  input: SetMyMediaInput;
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationSetParticipantRoleArgs = {
  input: SetParticipantRoleInput;
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationSetPresenceArgs = {
  input: SetPresenceInput;
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationSpotlightParticipantArgs = {
  input: SpotlightParticipantInput;
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationStartCallArgs = {
  input: StartCallInput;
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationTransferCallArgs = {
  input: TransferCallInput;
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationUnblockUserArgs = {
  userId: Scalars['ID']['input'];
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationUpdateMeetingArgs = {
  input: UpdateMeetingInput;
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationUpdateProfileArgs = {
  input: UpdateProfileInput;
};


/** Commands. A retry by the same device has the same outcome, not an error. */
export type MutationUpdateScheduledCallArgs = {
  input: UpdateScheduledCallInput;
};

export type MuteParticipantsInput = {
  meetingId: Scalars['ID']['input'];
  /** 1–100 of those in the room. Left out: everyone but hosts and co-hosts. */
  participantIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type NotAllowedError = Error & {
  __typename?: 'NotAllowedError';
  code: ErrorCode;
  /** A plain sentence for a developer. */
  message: Scalars['String']['output'];
};

export type NotFoundError = Error & {
  __typename?: 'NotFoundError';
  code: ErrorCode;
  /** A plain sentence for a developer. */
  message: Scalars['String']['output'];
};

/** As the Relay cursor connections specification has it. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Role, media, hand, permission, device or waiting-room state changed. */
export type ParticipantChanged = MeetingEvent & {
  __typename?: 'ParticipantChanged';
  /** Who made it so; null for what time did. */
  actor?: Maybe<User>;
  at: Scalars['DateTime']['output'];
  cursor: Scalars['Cursor']['output'];
  /** The meeting at this event or, when an older event is replayed, later: `meeting.version` tells. As the viewer may see it: nothing of the room for who is not in it any more. */
  meeting: Meeting;
  participant: MeetingParticipant;
};

/** Somebody came into the room. */
export type ParticipantJoined = MeetingEvent & {
  __typename?: 'ParticipantJoined';
  /** Who made it so; null for what time did. */
  actor?: Maybe<User>;
  at: Scalars['DateTime']['output'];
  cursor: Scalars['Cursor']['output'];
  /** The meeting at this event or, when an older event is replayed, later: `meeting.version` tells. As the viewer may see it: nothing of the room for who is not in it any more. */
  meeting: Meeting;
  participant: MeetingParticipant;
};

/** Somebody went, was lost or was put out, or waits no longer. About the viewer it is the last event: the subscription completes. */
export type ParticipantLeft = MeetingEvent & {
  __typename?: 'ParticipantLeft';
  /** Who made it so; null for what time did. */
  actor?: Maybe<User>;
  at: Scalars['DateTime']['output'];
  cursor: Scalars['Cursor']['output'];
  /** The meeting at this event or, when an older event is replayed, later: `meeting.version` tells. As the viewer may see it: nothing of the room for who is not in it any more. */
  meeting: Meeting;
  participant: MeetingParticipant;
};

/** Somebody reacted. Nothing is kept of it but this event. */
export type ParticipantReacted = MeetingEvent & {
  __typename?: 'ParticipantReacted';
  /** Who made it so; null for what time did. */
  actor?: Maybe<User>;
  at: Scalars['DateTime']['output'];
  cursor: Scalars['Cursor']['output'];
  /** The meeting at this event or, when an older event is replayed, later: `meeting.version` tells. As the viewer may see it: nothing of the room for who is not in it any more. */
  meeting: Meeting;
  participant: MeetingParticipant;
  /** One emoji. */
  reaction: Scalars['String']['output'];
};

/** A point of the shared screen: 0–1 from its left and from its top. */
export type Point = {
  __typename?: 'Point';
  x: Scalars['Float']['output'];
  y: Scalars['Float']['output'];
};

/** A point of the shared screen: 0–1 from its left and from its top. */
export type PointInput = {
  x: Scalars['Float']['input'];
  y: Scalars['Float']['input'];
};

export type PointerAction =
  | 'DOWN'
  | 'MOVE'
  | 'UP';

/** The mouse, or what does its work, on the shared screen: 0–1 from its left and from its top. */
export type PointerEvent = {
  __typename?: 'PointerEvent';
  action: PointerAction;
  /** 0 left, 1 middle, 2 right. */
  button: Scalars['Int']['output'];
  x: Scalars['Float']['output'];
  y: Scalars['Float']['output'];
};

/** The mouse, or what does its work, on the shared screen: 0–1 from its left and from its top. */
export type PointerInput = {
  action: PointerAction;
  /** 0 left, 1 middle, 2 right; to 4. */
  button?: InputMaybe<Scalars['Int']['input']>;
  x: Scalars['Float']['input'];
  y: Scalars['Float']['input'];
};

/** What everybody sees of a user: ONLINE while one of their devices holds a WebSocket (or a subscription over SSE), and 5 seconds longer, so that a page reload does not show; IN_CALL in a connected call or in the room of a meeting; OFFLINE also when INVISIBLE. */
export type Presence = {
  __typename?: 'Presence';
  /** When the user was last seen; null while they are there, or if they never were. */
  lastSeenAt?: Maybe<Scalars['DateTime']['output']>;
  status: PresenceStatus;
  /** Set by the user, up to 100 characters; null while OFFLINE. */
  text?: Maybe<Scalars['String']['output']>;
  userId: Scalars['ID']['output'];
};

export type PresenceStatus =
  | 'AWAY'
  | 'DO_NOT_DISTURB'
  | 'IN_CALL'
  | 'OFFLINE'
  | 'ONLINE';

/** Of all measurements of one kind. */
export type QualitySummary = {
  __typename?: 'QualitySummary';
  mean: Scalars['Float']['output'];
  worst: Scalars['Float']['output'];
};

/** Reading. Needs somebody signed in. */
export type Query = {
  __typename?: 'Query';
  /** Calls that ring or run for the viewer now: what an app asks for when it starts. */
  activeCalls: Array<Call>;
  /** A call of the viewer. */
  call?: Maybe<Call>;
  /** The viewer's call history, newest first: 20 a page unless asked, at most 100. Any page of it takes the same time, with any filter. Errors: INVALID_INPUT. */
  calls: CallConnection;
  /** A place in the viewer's stream up to which all is known that the same document answers with `activeCalls`, `call`, `calls` and `me.missedCallCount`, in whatever order they stand: a subscription `after` it (`callUpdates`, `incomingCalls`, `meetingInvitations`) goes on from there. What happens meanwhile may come twice, but nothing is missing; of two copies of a call the higher `version` is the newer. */
  eventCursor: Scalars['Cursor']['output'];
  me: Me;
  /** A meeting that the viewer may know of. */
  meeting?: Maybe<Meeting>;
  /** Meetings by the time that they are planned for (else: were made), the latest first: 20 a page unless asked, at most 100. */
  meetings: MeetingConnection;
  /** Up to 200 users, in the order asked. An id that nobody has is OFFLINE. */
  presence: Array<Presence>;
  /** ICE servers for the viewer, with TURN credentials of their own. */
  rtcConfiguration: RtcConfiguration;
  /** The viewer's scheduled calls: those to come (PENDING), the next first, then the others, the latest first. 20 a page unless asked, at most 100. */
  scheduledCalls: ScheduledCallConnection;
  user?: Maybe<User>;
  /** People to call, by the start of user name or display name, ignoring case; empty: anybody. By display name, at most 50, never the viewer. */
  users: Array<User>;
};


/** Reading. Needs somebody signed in. */
export type QueryCallArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Needs somebody signed in. */
export type QueryCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CallFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Reading. Needs somebody signed in. */
export type QueryMeetingArgs = {
  by: MeetingKeyInput;
};


/** Reading. Needs somebody signed in. */
export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Reading. Needs somebody signed in. */
export type QueryPresenceArgs = {
  userIds: Array<Scalars['ID']['input']>;
};


/** Reading. Needs somebody signed in. */
export type QueryScheduledCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Reading. Needs somebody signed in. */
export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Needs somebody signed in. */
export type QueryUsersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  search: Scalars['String']['input'];
};

export type RaiseHandInput = {
  meetingId: Scalars['ID']['input'];
  raised: Scalars['Boolean']['input'];
};

export type ReactInMeetingInput = {
  meetingId: Scalars['ID']['input'];
  /** One emoji, at most 32 bytes of UTF-8. */
  reaction: Scalars['String']['input'];
};

export type RefreshSessionResult = AuthSession | CredentialsError;

export type RegisterInput = {
  /** 1–100 characters; left out: the user name. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** Unique ignoring case; not verified. */
  email: Scalars['String']['input'];
  /** 8–128 characters. */
  password: Scalars['String']['input'];
  /** 3–32 of letters, digits, `.`, `_`, `-`; unique ignoring case. */
  username: Scalars['String']['input'];
};

export type RegisterResult = AuthSession | CredentialsError | InvalidInputError;

export type RejectCallInput = {
  callId: Scalars['ID']['input'];
  reason?: InputMaybe<RejectReason>;
};

export type RejectCallResult = Call | CallStateError | NotAllowedError | NotFoundError;

export type RejectReason =
  | 'BUSY'
  | 'DECLINED'
  | 'NO_ANSWER';

export type RemoteControl =
  /** They may use the screen now. */
  | 'GRANTED'
  /** They have asked for it. */
  | 'REQUESTED';

/** What somebody does on the shared screen of somebody else. */
export type RemoteInput = {
  __typename?: 'RemoteInput';
  cursor: Scalars['Cursor']['output'];
  /** In the order in which they were done. */
  events: Array<RemoteInputEvent>;
  fromUserId: Scalars['ID']['output'];
  screenNo: Scalars['Int']['output'];
  sentAt: Scalars['DateTime']['output'];
};

export type RemoteInputEvent = KeyEvent | PointerEvent | WheelEvent;

export type RemoteInputEventInput =
  { key: KeyInput; pointer?: never; wheel?: never; }
  |  { key?: never; pointer: PointerInput; wheel?: never; }
  |  { key?: never; pointer?: never; wheel: WheelInput; };

export type RemoveParticipantInput = {
  meetingId: Scalars['ID']['input'];
  participantId: Scalars['ID']['input'];
};

export type ReportCallInput = {
  callId: Scalars['ID']['input'];
  /** In the words of the client, up to 2,000 characters. Not with the kind QUALITY. */
  detail?: InputMaybe<Scalars['String']['input']>;
  kind: CallReportKind;
  /** With the kind QUALITY, and only with it. */
  quality?: InputMaybe<CallQualityInput>;
};

export type ReportCallResult = Call | InvalidInputError | NotAllowedError | NotFoundError;

export type ReportMediaStateInput = {
  callId: Scalars['ID']['input'];
  /** Up to 20 characters, e.g. `good`; left out: as it was. */
  networkQuality?: InputMaybe<Scalars['String']['input']>;
  /** Up to 32 characters; `joined` starts the clock. */
  stage: Scalars['String']['input'];
};

export type ReportMediaStateResult = Call | CallStateError | InvalidInputError | NotAllowedError | NotFoundError;

export type RequestRemoteControlInput = {
  meetingId: Scalars['ID']['input'];
  /** False: withdrawn, or given back. */
  requested?: InputMaybe<Scalars['Boolean']['input']>;
};

export type RequestUnmuteInput = {
  meetingId: Scalars['ID']['input'];
  participantId: Scalars['ID']['input'];
};

export type ResumeCallResult = Call | CallStateError | NotAllowedError | NotFoundError;

export type RingStop =
  | 'ANSWERED_ELSEWHERE'
  | 'ANSWERED_HERE'
  | 'CANCELLED'
  | 'DECLINED'
  | 'TIMED_OUT';

/** Ready for `new RTCPeerConnection(...)`. */
export type RtcConfiguration = {
  __typename?: 'RtcConfiguration';
  bundlePolicy: Scalars['String']['output'];
  /** When the TURN credentials end; ask again before. Null with no TURN server configured. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  iceServers: Array<IceServer>;
  iceTransportPolicy: Scalars['String']['output'];
  rtcpMuxPolicy: Scalars['String']['output'];
};

export type ScheduleCallInput = {
  /** A time to come, at most a year ahead. */
  at: Scalars['DateTime']['input'];
  /** 1–49 users (VIDEO: 1–15), none of them the caller. */
  calleeIds: Array<Scalars['ID']['input']>;
  /** For the callees to see while it rings, up to 2,000 characters. */
  message?: InputMaybe<Scalars['String']['input']>;
  /** The integrator's own task id, up to 100 characters. It need not be unique. */
  taskId?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<CallType>;
};

export type ScheduleCallResult = InvalidInputError | NotFoundError | ScheduledCall;

/** A call that begins at a time. Then the caller's own devices ring first (incomingCalls); when one of them accepts, the callees ring, for 30 seconds like the caller. If none does, the callees never hear of it. Only the caller can see it. */
export type ScheduledCall = {
  __typename?: 'ScheduledCall';
  /** When it begins, by the clock of the database: at most 2 seconds later. */
  at: Scalars['DateTime']['output'];
  /** The call that it became. Null also while it rings for a caller who wished not to be disturbed: they find it in their history. */
  call?: Maybe<Call>;
  /** In the order in which they will be called; who has no account any more is left out. */
  callees: Array<User>;
  caller: User;
  id: Scalars['ID']['output'];
  /** For the callees to see while it rings, up to 2,000 characters. */
  message?: Maybe<Scalars['String']['output']>;
  status: ScheduledCallStatus;
  /** The integrator's own task id. */
  taskId?: Maybe<Scalars['String']['output']>;
  type: CallType;
};

export type ScheduledCallConnection = {
  __typename?: 'ScheduledCallConnection';
  edges: Array<ScheduledCallEdge>;
  pageInfo: PageInfo;
  /** All of the viewer, counted when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type ScheduledCallEdge = {
  __typename?: 'ScheduledCallEdge';
  cursor: Scalars['String']['output'];
  node: ScheduledCall;
};

export type ScheduledCallStatus =
  /** By the caller. */
  | 'CANCELLED'
  /** Nobody was called: Switchboard could not be reached for 5 minutes from its time on, or none of the callees has an account any more. */
  | 'FAILED'
  /** Its time is to come. Only then can it be changed or cancelled. */
  | 'PENDING'
  /** The caller was called: `call`. */
  | 'STARTED';

export type SendAnnotationInput = {
  annotation: AnnotationInput;
  meetingId: Scalars['ID']['input'];
  /** `Meeting.screenNo` of the screen that is drawn on. */
  screenNo: Scalars['Int']['input'];
};

/** That it is on its way, or why not. */
export type SendInMeetingResult = InvalidInputError | MeetingStateError | NotAllowedError | NotFoundError | SignalReceipt;

export type SendMeetingMessageInput = {
  /** Chosen by the client, 1–100 characters (a random UUID), so that a retry does not send twice. */
  id?: InputMaybe<Scalars['ID']['input']>;
  meetingId: Scalars['ID']['input'];
  /** 1–4,000 characters, something visible. */
  text: Scalars['String']['input'];
  /** Somebody in the room, for a private message. Left out: for everybody in it. */
  toUserId?: InputMaybe<Scalars['ID']['input']>;
};

export type SendMeetingMessageResult = InvalidInputError | MeetingMessage | MeetingStateError | NotAllowedError | NotFoundError;

export type SendRemoteInputInput = {
  /** 1–64, in order. */
  events: Array<RemoteInputEventInput>;
  meetingId: Scalars['ID']['input'];
  /** `Meeting.screenNo` of the screen that is controlled. */
  screenNo: Scalars['Int']['input'];
};

export type SendSignalInput = {
  in: SignalScopeInput;
  signal: SignalPayloadInput;
  /** One device of the receiver; left out: the one that takes part, or all that ring. */
  toTerminalId?: InputMaybe<Scalars['ID']['input']>;
  toUserId: Scalars['ID']['input'];
};

export type SendSignalResult = CallStateError | InvalidInputError | MeetingStateError | NotAllowedError | NotFoundError | SignalReceipt;

/** What is left out stays as it is. All of it happens, or nothing. */
export type SetMyMediaInput = {
  /** True is refused (NOT_ALLOWED) while `mayUnmute` is false. */
  audio?: InputMaybe<Scalars['Boolean']['input']>;
  meetingId: Scalars['ID']['input'];
  /** True is refused while another holds the screen (SCREEN_SHARE_TAKEN; hosts and co-hosts take it over), and while `mayShareScreen` is false (NOT_ALLOWED). */
  screen?: InputMaybe<Scalars['Boolean']['input']>;
  /** True is refused in a meeting of type AUDIO. */
  video?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SetParticipantRoleInput = {
  meetingId: Scalars['ID']['input'];
  participantId: Scalars['ID']['input'];
  role: MeetingRole;
};

export type SetPresenceInput = {
  status: ChosenPresence;
  /** Up to 100 characters; left out or empty: none. */
  text?: InputMaybe<Scalars['String']['input']>;
};

export type SetPresenceResult = InvalidInputError | Presence;

/** A step of two devices' negotiation. */
export type Signal = {
  __typename?: 'Signal';
  callId?: Maybe<Scalars['ID']['output']>;
  /** Of ICE_CANDIDATES. */
  candidates?: Maybe<Array<IceCandidate>>;
  cursor: Scalars['Cursor']['output'];
  fromTerminalId?: Maybe<Scalars['ID']['output']>;
  fromUserId: Scalars['ID']['output'];
  kind: SignalKind;
  meetingId?: Maybe<Scalars['ID']['output']>;
  /** Of an OFFER or an ANSWER. */
  sdp?: Maybe<Scalars['String']['output']>;
  sentAt: Scalars['DateTime']['output'];
};

export type SignalKind =
  | 'ANSWER'
  | 'ICE_CANDIDATES'
  | 'OFFER';

export type SignalPayloadInput =
  /** An SDP answer, at most 64 KiB. */
  { answer: Scalars['String']['input']; candidates?: never; offer?: never; }
  |  /** 1–64 trickled candidates (RFC 8838) in one go, 64 KiB together; an empty `candidate` string ends the trickle. */
  { answer?: never; candidates: Array<IceCandidateInput>; offer?: never; }
  |  /** An SDP offer (RFC 8866, RFC 9429), at most 64 KiB. */
  { answer?: never; candidates?: never; offer: Scalars['String']['input']; };

/** It is in the receiver's log and on its way. */
export type SignalReceipt = {
  __typename?: 'SignalReceipt';
  sentAt: Scalars['DateTime']['output'];
};

/** Where the two ends meet. */
export type SignalScopeInput =
  { callId: Scalars['ID']['input']; meetingId?: never; }
  |  { callId?: never; meetingId: Scalars['ID']['input']; };

export type SpotlightParticipantInput = {
  meetingId: Scalars['ID']['input'];
  /** Null or left out: nobody. */
  participantId?: InputMaybe<Scalars['ID']['input']>;
};

export type StartCallInput = {
  /** 1–49 users (VIDEO: 1–15), none of them the caller. */
  calleeIds: Array<Scalars['ID']['input']>;
  /** Chosen by the client, 1–100 characters (a random UUID), or left to the server. Starting again with the same id returns the same call; the id of somebody else’s call is refused as taken. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** For the callees to see while it rings, up to 2,000 characters. */
  message?: InputMaybe<Scalars['String']['input']>;
  /** Seconds, 5–120. */
  ringTimeout?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<CallType>;
};

export type StartCallResult = Call | InvalidInputError | NotFoundError | UserBusyError;

/** A line, or a part of it: parts with the same id of one user are one stroke. */
export type Stroke = {
  __typename?: 'Stroke';
  /** `#rrggbb` */
  color: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  points: Array<Point>;
  /** Of the screen's width. */
  width: Scalars['Float']['output'];
};

export type StrokeInput = {
  /** `#rrggbb` */
  color: Scalars['String']['input'];
  /** Chosen by the client, 1–64 characters. Parts with the same id continue the stroke. */
  id: Scalars['ID']['input'];
  /** 1–256 points. */
  points: Array<PointInput>;
  /** Of the screen's width: 0.0005–0.1 */
  width: Scalars['Float']['input'];
};

/** What happens, as it happens: over WebSocket (subprotocol `graphql-transport-ws`) or Server-Sent Events, on the same path. */
export type Subscription = {
  __typename?: 'Subscription';
  /** What is drawn on the shared screen, by others and by oneself on another device. Ephemeral like signals: what the log of the meeting still holds of the present screen comes first (2 minutes, 512 drawings). It ends when this device is not in the room any more. */
  annotations: Annotation;
  /** Every change of the viewer's calls, or of one of them. */
  callUpdates: CallUpdate;
  /** Calls that ring for the viewer, each once; also their own scheduled ones, whose `actor` is null. On subscribing, those that ring already come first. Resumed with `after`, one may have ended meanwhile: `call.status` tells. When to stop ringing, `callUpdates` tells. */
  incomingCalls: CallUpdate;
  /** What happens in a meeting, for those in it, until they leave it or are removed. Someone in the waiting room gets only what concerns their own place. Without `after` it begins with the meeting as it is (MeetingChanged); with it, with what was missed, or ends with CURSOR_EXPIRED. */
  meetingEvents: MeetingEvent;
  /** Invitations to meetings, on all of the viewer's devices, from now on or after a cursor (that of `eventCursor` too). Of meetings that are over by then nothing comes. */
  meetingInvitations: MeetingInvitation;
  /** The present state of each user, then each change. Up to 200 users. */
  presenceChanges: Presence;
  /** What others do on the viewer's shared screen, whom the viewer has let do so: from now on, or after a cursor. It ends when this device is not in the room any more. */
  remoteInputs: RemoteInput;
  /** The configuration now, and a fresh one each time before its credentials end. */
  rtcConfigurationChanges: RtcConfiguration;
  /** Signals to the viewer's device, in the order each sender sent them. Without `after` it begins with those of live calls and meetings that are left in the log (2 minutes, 512 signals), so that a device that subscribes late misses nothing. */
  signals: Signal;
};


/** What happens, as it happens: over WebSocket (subprotocol `graphql-transport-ws`) or Server-Sent Events, on the same path. */
export type SubscriptionAnnotationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  meetingId: Scalars['ID']['input'];
};


/** What happens, as it happens: over WebSocket (subprotocol `graphql-transport-ws`) or Server-Sent Events, on the same path. */
export type SubscriptionCallUpdatesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  callId?: InputMaybe<Scalars['ID']['input']>;
};


/** What happens, as it happens: over WebSocket (subprotocol `graphql-transport-ws`) or Server-Sent Events, on the same path. */
export type SubscriptionIncomingCallsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


/** What happens, as it happens: over WebSocket (subprotocol `graphql-transport-ws`) or Server-Sent Events, on the same path. */
export type SubscriptionMeetingEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  meetingId: Scalars['ID']['input'];
};


/** What happens, as it happens: over WebSocket (subprotocol `graphql-transport-ws`) or Server-Sent Events, on the same path. */
export type SubscriptionMeetingInvitationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


/** What happens, as it happens: over WebSocket (subprotocol `graphql-transport-ws`) or Server-Sent Events, on the same path. */
export type SubscriptionPresenceChangesArgs = {
  userIds: Array<Scalars['ID']['input']>;
};


/** What happens, as it happens: over WebSocket (subprotocol `graphql-transport-ws`) or Server-Sent Events, on the same path. */
export type SubscriptionRemoteInputsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  meetingId: Scalars['ID']['input'];
};


/** What happens, as it happens: over WebSocket (subprotocol `graphql-transport-ws`) or Server-Sent Events, on the same path. */
export type SubscriptionSignalsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  callId?: InputMaybe<Scalars['ID']['input']>;
  meetingId?: InputMaybe<Scalars['ID']['input']>;
};

/** The other user rings into the same call; when they accept, the viewer leaves it (TRANSFERRED). When they do not, nothing changes but the timeline. To talk to them first: inviteToCall, then hangUpCall. */
export type TransferCallInput = {
  callId: Scalars['ID']['input'];
  /** Not in the call, not ringing, and has neither declined nor left it. */
  toUserId: Scalars['ID']['input'];
};

export type TransferCallResult = Call | CallStateError | InvalidInputError | NotAllowedError | NotFoundError | UserBusyError;

export type UnblockUserResult = NotFoundError | User;

/** What is left out stays as it is. */
export type UpdateMeetingInput = {
  /** Up to 2,000 characters; null or empty: none. */
  description?: InputMaybe<Scalars['String']['input']>;
  isPublic?: InputMaybe<Scalars['Boolean']['input']>;
  layout?: InputMaybe<MeetingLayout>;
  /** 2–50 for AUDIO, 2–16 for VIDEO; not fewer than are in it (MEETING_FULL). */
  maxParticipants?: InputMaybe<Scalars['Int']['input']>;
  meetingId: Scalars['ID']['input'];
  /** Minutes, 1–10,080; null: none planned. */
  plannedDuration?: InputMaybe<Scalars['Int']['input']>;
  settings?: InputMaybe<MeetingSettingsInput>;
  /** Null: not planned for any time. Not once the meeting has begun (NOT_ALLOWED). */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 1–200 characters, something visible. */
  title?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateMeetingResult = InvalidInputError | Meeting | MeetingStateError | NotAllowedError | NotFoundError;

/** What is left out stays as it is. */
export type UpdateProfileInput = {
  /** An http or https URL of at most 2,000 characters; empty or null: none. */
  avatarUrl?: InputMaybe<Scalars['String']['input']>;
  /** `me.callWaiting`; null: stays as it is. */
  callWaiting?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1–100 characters. */
  displayName?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateProfileResult = InvalidInputError | User;

/** What is left out stays as it is. `message` and `taskId` are taken away by null or an empty text. */
export type UpdateScheduledCallInput = {
  /** A time to come, at most a year ahead. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** 1–49 users (VIDEO: 1–15), none of them the caller. */
  calleeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  id: Scalars['ID']['input'];
  /** For the callees to see while it rings, up to 2,000 characters. */
  message?: InputMaybe<Scalars['String']['input']>;
  /** The integrator's own task id, up to 100 characters. It need not be unique. */
  taskId?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<CallType>;
};

export type UpdateScheduledCallResult = InvalidInputError | NotFoundError | ScheduledCall;

/** Somebody who can be called. */
export type User = {
  __typename?: 'User';
  avatarUrl?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  displayName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  presence: Presence;
  username: Scalars['String']['output'];
};

/** The one who is called is in another call, or somebody else calls them. Of startCall both find this call in their history as REJECTED, BUSY. */
export type UserBusyError = Error & {
  __typename?: 'UserBusyError';
  code: ErrorCode;
  /** A plain sentence for a developer. */
  message: Scalars['String']['output'];
  user: User;
};

/** The wheel turned, in CSS pixels as of a W3C WheelEvent, -10,000 to 10,000. */
export type WheelEvent = {
  __typename?: 'WheelEvent';
  deltaX: Scalars['Float']['output'];
  deltaY: Scalars['Float']['output'];
  x: Scalars['Float']['output'];
  y: Scalars['Float']['output'];
};

/** The wheel turned, in CSS pixels as of a W3C WheelEvent, -10,000 to 10,000. */
export type WheelInput = {
  deltaX: Scalars['Float']['input'];
  deltaY: Scalars['Float']['input'];
  x: Scalars['Float']['input'];
  y: Scalars['Float']['input'];
};

export type RefreshSessionMutationVariables = Exact<{
  refreshToken: Scalars['String']['input'];
}>;


export type RefreshSessionMutation = { __typename?: 'Mutation', refreshSession:
    | { __typename: 'AuthSession', accessToken: string, accessTokenExpiresAt: string, refreshToken: string, user: { __typename?: 'User', id: string } }
    | { __typename: 'CredentialsError', code: ErrorCode, message: string }
   };

export type LogoutMutationVariables = Exact<{ [key: string]: never; }>;


export type LogoutMutation = { __typename?: 'Mutation', logout: boolean };

export type WhoAmIQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAmIQuery = { __typename?: 'Query', me: { __typename?: 'Me', email: string, chosenPresence: ChosenPresence, user: { __typename?: 'User', id: string, username: string, displayName: string, avatarUrl?: string | null, createdAt: string } } };

export type ReadUserQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ReadUserQuery = { __typename?: 'Query', user?: { __typename?: 'User', id: string, username: string, displayName: string, avatarUrl?: string | null, presence: { __typename?: 'Presence', status: PresenceStatus } } | null };

export type FindUsersQueryVariables = Exact<{
  search: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type FindUsersQuery = { __typename?: 'Query', users: Array<{ __typename?: 'User', id: string, username: string, displayName: string }> };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { __typename?: 'Mutation', updateProfile:
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
    | { __typename: 'User', id: string, displayName: string, avatarUrl?: string | null }
   };

export type MyCallWaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCallWaitingQuery = { __typename?: 'Query', me: { __typename?: 'Me', callWaiting: boolean } };

export type BlockUserMutationVariables = Exact<{
  userId: Scalars['ID']['input'];
}>;


export type BlockUserMutation = { __typename?: 'Mutation', blockUser:
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'User', id: string }
   };

export type UnblockUserMutationVariables = Exact<{
  userId: Scalars['ID']['input'];
}>;


export type UnblockUserMutation = { __typename?: 'Mutation', unblockUser:
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'User', id: string }
   };

export type BlockedQueryVariables = Exact<{ [key: string]: never; }>;


export type BlockedQuery = { __typename?: 'Query', me: { __typename?: 'Me', blocked: Array<{ __typename?: 'User', id: string, presence: { __typename?: 'Presence', status: PresenceStatus } }> } };

export type SeenInSearchQueryVariables = Exact<{
  search: Scalars['String']['input'];
  id: Scalars['ID']['input'];
}>;


export type SeenInSearchQuery = { __typename?: 'Query', users: Array<{ __typename?: 'User', id: string, presence: { __typename?: 'Presence', userId: string, status: PresenceStatus, text?: string | null, lastSeenAt?: string | null } }>, user?: { __typename?: 'User', presence: { __typename?: 'Presence', userId: string, status: PresenceStatus, text?: string | null, lastSeenAt?: string | null } } | null };

export type MyMeetingsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyMeetingsQuery = { __typename?: 'Query', meetings: { __typename?: 'MeetingConnection', totalCount: number, edges: Array<{ __typename?: 'MeetingEdge', node: { __typename?: 'Meeting', id: string } }> } };

export type HistoryOfBlocksQueryVariables = Exact<{
  filter?: InputMaybe<CallFilter>;
}>;


export type HistoryOfBlocksQuery = { __typename?: 'Query', me: { __typename?: 'Me', missedCallCount: number }, calls: { __typename?: 'CallConnection', totalCount: number, edges: Array<{ __typename?: 'CallEdge', node: { __typename?: 'Call', id: string } }> } };

export type OutsideMeQueryVariables = Exact<{ [key: string]: never; }>;


export type OutsideMeQuery = { __typename?: 'Query', me: { __typename?: 'Me', email: string, user: { __typename?: 'User', id: string, username: string, displayName: string, avatarUrl?: string | null } } };

export type OutsideUsersFoundQueryVariables = Exact<{
  search: Scalars['String']['input'];
}>;


export type OutsideUsersFoundQuery = { __typename?: 'Query', users: Array<{ __typename?: 'User', id: string }> };

export type CallHeartbeatMutationVariables = Exact<{
  callId: Scalars['ID']['input'];
}>;


export type CallHeartbeatMutation = { __typename?: 'Mutation', callHeartbeat: boolean };

export type ColdStartQueryVariables = Exact<{
  pushed?: InputMaybe<Scalars['ID']['input']>;
}>;


export type ColdStartQuery = { __typename?: 'Query', eventCursor: string, me: { __typename?: 'Me', missedCallCount: number, user: { __typename?: 'User', id: string } }, activeCalls: Array<{ __typename?: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, availableActions: Array<CallAction>, caller: { __typename?: 'User', id: string, displayName: string, avatarUrl?: string | null }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, onHold: boolean, user: { __typename?: 'User', displayName: string }, terminals?: Array<{ __typename?: 'CallTerminal', terminalId: string, toldAt: string, acknowledgedAt?: string | null, stoppedAt?: string | null, stopReason?: RingStop | null }> | null }> }>, pushed?: { __typename?: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, availableActions: Array<CallAction>, caller: { __typename?: 'User', id: string, displayName: string, avatarUrl?: string | null }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, onHold: boolean, user: { __typename?: 'User', displayName: string }, terminals?: Array<{ __typename?: 'CallTerminal', terminalId: string, toldAt: string, acknowledgedAt?: string | null, stoppedAt?: string | null, stopReason?: RingStop | null }> | null }> } | null, rtcConfiguration: { __typename?: 'RtcConfiguration', iceTransportPolicy: string, bundlePolicy: string, rtcpMuxPolicy: string, expiresAt?: string | null, iceServers: Array<{ __typename?: 'IceServer', urls: Array<string>, username?: string | null, credential?: string | null }> } };

export type ColdCallFragment = { __typename?: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, availableActions: Array<CallAction>, caller: { __typename?: 'User', id: string, displayName: string, avatarUrl?: string | null }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, onHold: boolean, user: { __typename?: 'User', displayName: string }, terminals?: Array<{ __typename?: 'CallTerminal', terminalId: string, toldAt: string, acknowledgedAt?: string | null, stoppedAt?: string | null, stopReason?: RingStop | null }> | null }> };

export type CursorLastQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CursorLastQuery = { __typename?: 'Query', eventCursor: string, me: { __typename?: 'Me', missedCallCount: number }, calls: { __typename?: 'CallConnection', totalCount: number, edges: Array<{ __typename?: 'CallEdge', node: { __typename?: 'Call', id: string, version: number } }> }, call?: { __typename?: 'Call', version: number } | null, activeCalls: Array<{ __typename?: 'Call', id: string, version: number }> };

export type ColdUpdatesSubscriptionVariables = Exact<{
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type ColdUpdatesSubscription = { __typename?: 'Subscription', callUpdates: { __typename?: 'CallUpdate', kind: CallUpdateKind, call: { __typename?: 'Call', id: string, version: number } } };

export type GlareCallsQueryVariables = Exact<{ [key: string]: never; }>;


export type GlareCallsQuery = { __typename?: 'Query', activeCalls: Array<{ __typename?: 'Call', id: string, status: CallStatus, version: number, participants: Array<{ __typename?: 'CallParticipant', userId: string, state: CallParticipantState, terminalId?: string | null }> }>, calls: { __typename?: 'CallConnection', totalCount: number, edges: Array<{ __typename?: 'CallEdge', node: { __typename?: 'Call', id: string, timeline: Array<{ __typename?: 'CallTimelineEntry', kind: CallUpdateKind }> } }> } };

export type CallHistoryQueryVariables = Exact<{
  filter?: InputMaybe<CallFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type CallHistoryQuery = { __typename?: 'Query', calls: { __typename?: 'CallConnection', totalCount: number, edges: Array<{ __typename?: 'CallEdge', cursor: string, node: { __typename?: 'Call', id: string, createdAt: string } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null } } };

export type CallFactsQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type CallFactsQuery = { __typename?: 'Query', calls: { __typename?: 'CallConnection', edges: Array<{ __typename?: 'CallEdge', node: { __typename?: 'Call', id: string, status: CallStatus, type: CallType, createdAt: string, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole }> } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type MyMissedQueryVariables = Exact<{ [key: string]: never; }>;


export type MyMissedQuery = { __typename?: 'Query', me: { __typename?: 'Me', missedCallCount: number } };

export type MarkCallsSeenMutationVariables = Exact<{
  upTo?: InputMaybe<Scalars['DateTime']['input']>;
}>;


export type MarkCallsSeenMutation = { __typename?: 'Mutation', markCallsSeen: { __typename?: 'Me', missedCallCount: number } };

export type ReadHoldsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ReadHoldsQuery = { __typename?: 'Query', call?: { __typename?: 'Call', version: number, status: CallStatus, participants: Array<{ __typename?: 'CallParticipant', userId: string, onHold: boolean }> } | null };

export type PeersOnAcceptanceSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type PeersOnAcceptanceSubscription = { __typename?: 'Subscription', callUpdates: { __typename?: 'CallUpdate', kind: CallUpdateKind, actor?: { __typename?: 'User', id: string } | null, call: { __typename?: 'Call', id: string, version: number, peers: Array<{ __typename?: 'CallPeer', userId: string, terminalId: string, offers: boolean, user: { __typename?: 'User', displayName: string } }> } } };

export type ReadPeersQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ReadPeersQuery = { __typename?: 'Query', call?: { __typename?: 'Call', peers: Array<{ __typename?: 'CallPeer', userId: string, terminalId: string, offers: boolean }> } | null };

export type ReadMediaQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ReadMediaQuery = { __typename?: 'Query', call?: { __typename?: 'Call', startedAt?: string | null, version: number, participants: Array<{ __typename?: 'CallParticipant', userId: string, mediaStage?: string | null, networkQuality?: string | null }>, quality: Array<{ __typename?: 'CallQuality', userId: string, user: { __typename?: 'User', id: string }, packetLoss?: { __typename?: 'QualitySummary', mean: number, worst: number } | null, jitter?: { __typename?: 'QualitySummary', mean: number, worst: number } | null, roundTripTime?: { __typename?: 'QualitySummary', mean: number, worst: number } | null, bitrate?: { __typename?: 'QualitySummary', mean: number, worst: number } | null }> } | null };

export type MissedOfCallerQueryVariables = Exact<{ [key: string]: never; }>;


export type MissedOfCallerQuery = { __typename?: 'Query', me: { __typename?: 'Me', missedCallCount: number } };

export type HistoryOfQueryVariables = Exact<{ [key: string]: never; }>;


export type HistoryOfQuery = { __typename?: 'Query', calls: { __typename?: 'CallConnection', totalCount: number, edges: Array<{ __typename?: 'CallEdge', node: { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, duration: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, endedAt?: string | null, availableActions: Array<CallAction>, note?: string | null, caller: { __typename?: 'User', id: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, leftAt?: string | null, rejectReason?: RejectReason | null }>, timeline: Array<{ __typename?: 'CallTimelineEntry', kind: CallUpdateKind, at: string, terminalId?: string | null, detail?: string | null, actor?: { __typename?: 'User', id: string } | null }> } }> } };

export type CallsOfSomebodyQueryVariables = Exact<{ [key: string]: never; }>;


export type CallsOfSomebodyQuery = { __typename?: 'Query', calls: { __typename?: 'CallConnection', totalCount: number, edges: Array<{ __typename?: 'CallEdge', node: { __typename?: 'Call', id: string, status: CallStatus, endReason?: CallEndReason | null, participants: Array<{ __typename?: 'CallParticipant', userId: string, state: CallParticipantState, rejectReason?: RejectReason | null }> } }> } };

export type TurnOnCallWaitingMutationVariables = Exact<{ [key: string]: never; }>;


export type TurnOnCallWaitingMutation = { __typename?: 'Mutation', updateProfile:
    | { __typename: 'InvalidInputError' }
    | { __typename: 'User' }
   };

export type ReadTerminalsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ReadTerminalsQuery = { __typename?: 'Query', call?: { __typename?: 'Call', participants: Array<{ __typename?: 'CallParticipant', userId: string, terminals?: Array<{ __typename?: 'CallTerminal', terminalId: string, toldAt: string, acknowledgedAt?: string | null, stoppedAt?: string | null, stopReason?: RingStop | null }> | null }> } | null };

export type BriefUpdatesSubscriptionVariables = Exact<{
  callId?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type BriefUpdatesSubscription = { __typename?: 'Subscription', callUpdates: { __typename?: 'CallUpdate', cursor: string, kind: CallUpdateKind, call: { __typename?: 'Call', id: string, version: number } } };

export type BriefStartMutationVariables = Exact<{
  input: StartCallInput;
}>;


export type BriefStartMutation = { __typename?: 'Mutation', startCall:
    | { __typename?: 'Call', id: string }
    | { __typename?: 'InvalidInputError', code: ErrorCode }
    | { __typename?: 'NotFoundError', code: ErrorCode }
    | { __typename?: 'UserBusyError', code: ErrorCode }
   };

export type BriefAnswerMutationVariables = Exact<{
  callId: Scalars['ID']['input'];
}>;


export type BriefAnswerMutation = { __typename?: 'Mutation', acknowledgeCall:
    | { __typename: 'Call' }
    | { __typename: 'CallStateError' }
    | { __typename: 'NotAllowedError' }
    | { __typename: 'NotFoundError' }
  , acceptCall:
    | { __typename: 'Call' }
    | { __typename: 'CallStateError' }
    | { __typename: 'NotAllowedError' }
    | { __typename: 'NotFoundError' }
  , hangUpCall:
    | { __typename: 'Call' }
    | { __typename: 'CallStateError' }
    | { __typename: 'NotAllowedError' }
    | { __typename: 'NotFoundError' }
   };

export type BriefHangUpMutationVariables = Exact<{
  callId: Scalars['ID']['input'];
}>;


export type BriefHangUpMutation = { __typename?: 'Mutation', hangUpCall:
    | { __typename: 'Call' }
    | { __typename: 'CallStateError' }
    | { __typename: 'NotAllowedError' }
    | { __typename: 'NotFoundError' }
   };

export type CountCallsQueryVariables = Exact<{ [key: string]: never; }>;


export type CountCallsQuery = { __typename?: 'Query', calls: { __typename?: 'CallConnection', totalCount: number } };

export type FindDemoUsersQueryVariables = Exact<{
  search: Scalars['String']['input'];
}>;


export type FindDemoUsersQuery = { __typename?: 'Query', users: Array<{ __typename?: 'User', id: string, username: string }> };

export type RenewSessionMutationVariables = Exact<{
  refreshToken: Scalars['String']['input'];
}>;


export type RenewSessionMutation = { __typename?: 'Mutation', refreshSession:
    | { __typename: 'AuthSession', accessToken: string, refreshToken: string }
    | { __typename: 'CredentialsError', code: ErrorCode }
   };

export type TurnCredentialsQueryVariables = Exact<{ [key: string]: never; }>;


export type TurnCredentialsQuery = { __typename?: 'Query', rtcConfiguration: { __typename?: 'RtcConfiguration', iceServers: Array<{ __typename?: 'IceServer', username?: string | null, credential?: string | null }> } };

export type WatchTurnCredentialsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type WatchTurnCredentialsSubscription = { __typename?: 'Subscription', rtcConfigurationChanges: { __typename?: 'RtcConfiguration', iceServers: Array<{ __typename?: 'IceServer', username?: string | null, credential?: string | null }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { __typename?: 'Mutation', logout: boolean };

export type MyPresenceQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPresenceQuery = { __typename?: 'Query', me: { __typename?: 'Me', chosenPresence: ChosenPresence, user: { __typename?: 'User', presence: { __typename?: 'Presence', userId: string, status: PresenceStatus, text?: string | null, lastSeenAt?: string | null } } } };

export type ReadRtcConfigurationQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadRtcConfigurationQuery = { __typename?: 'Query', rtcConfiguration: { __typename?: 'RtcConfiguration', iceTransportPolicy: string, bundlePolicy: string, rtcpMuxPolicy: string, expiresAt?: string | null, iceServers: Array<{ __typename?: 'IceServer', urls: Array<string>, username?: string | null, credential?: string | null }> } };

export type RtcConfigurationChangesSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type RtcConfigurationChangesSubscription = { __typename?: 'Subscription', rtcConfigurationChanges: { __typename?: 'RtcConfiguration', expiresAt?: string | null, iceServers: Array<{ __typename?: 'IceServer', urls: Array<string>, username?: string | null, credential?: string | null }> } };

export type RegisterMutationVariables = Exact<{
  input: RegisterInput;
}>;


export type RegisterMutation = { __typename?: 'Mutation', register:
    | { __typename: 'AuthSession', accessToken: string, accessTokenExpiresAt: string, refreshToken: string, user: { __typename?: 'User', id: string, username: string, displayName: string } }
    | { __typename: 'CredentialsError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
   };

export type LoginMutationVariables = Exact<{
  input: LoginInput;
}>;


export type LoginMutation = { __typename?: 'Mutation', login:
    | { __typename: 'AuthSession', accessToken: string, accessTokenExpiresAt: string, refreshToken: string, user: { __typename?: 'User', id: string, username: string } }
    | { __typename: 'CredentialsError', code: ErrorCode, message: string }
   };

export type CallFieldsFragment = { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, duration: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, endedAt?: string | null, availableActions: Array<CallAction>, note?: string | null, caller: { __typename?: 'User', id: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, leftAt?: string | null, rejectReason?: RejectReason | null }>, timeline: Array<{ __typename?: 'CallTimelineEntry', kind: CallUpdateKind, at: string, terminalId?: string | null, detail?: string | null, actor?: { __typename?: 'User', id: string } | null }> };

export type StartCallMutationVariables = Exact<{
  input: StartCallInput;
}>;


export type StartCallMutation = { __typename?: 'Mutation', startCall:
    | { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, duration: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, endedAt?: string | null, availableActions: Array<CallAction>, note?: string | null, caller: { __typename?: 'User', id: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, leftAt?: string | null, rejectReason?: RejectReason | null }>, timeline: Array<{ __typename?: 'CallTimelineEntry', kind: CallUpdateKind, at: string, terminalId?: string | null, detail?: string | null, actor?: { __typename?: 'User', id: string } | null }> }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'UserBusyError', code: ErrorCode, message: string, user: { __typename?: 'User', id: string } }
   };

export type AcknowledgeCallMutationVariables = Exact<{
  callId: Scalars['ID']['input'];
}>;


export type AcknowledgeCallMutation = { __typename?: 'Mutation', acknowledgeCall:
    | { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, duration: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, endedAt?: string | null, availableActions: Array<CallAction>, note?: string | null, caller: { __typename?: 'User', id: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, leftAt?: string | null, rejectReason?: RejectReason | null }>, timeline: Array<{ __typename?: 'CallTimelineEntry', kind: CallUpdateKind, at: string, terminalId?: string | null, detail?: string | null, actor?: { __typename?: 'User', id: string } | null }> }
    | { __typename: 'CallStateError', code: ErrorCode, message: string, call: { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, duration: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, endedAt?: string | null, availableActions: Array<CallAction>, note?: string | null, caller: { __typename?: 'User', id: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, leftAt?: string | null, rejectReason?: RejectReason | null }>, timeline: Array<{ __typename?: 'CallTimelineEntry', kind: CallUpdateKind, at: string, terminalId?: string | null, detail?: string | null, actor?: { __typename?: 'User', id: string } | null }> } }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type AcceptCallMutationVariables = Exact<{
  callId: Scalars['ID']['input'];
}>;


export type AcceptCallMutation = { __typename?: 'Mutation', acceptCall:
    | { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, duration: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, endedAt?: string | null, availableActions: Array<CallAction>, note?: string | null, caller: { __typename?: 'User', id: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, leftAt?: string | null, rejectReason?: RejectReason | null }>, timeline: Array<{ __typename?: 'CallTimelineEntry', kind: CallUpdateKind, at: string, terminalId?: string | null, detail?: string | null, actor?: { __typename?: 'User', id: string } | null }> }
    | { __typename: 'CallStateError', code: ErrorCode, message: string, call: { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, duration: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, endedAt?: string | null, availableActions: Array<CallAction>, note?: string | null, caller: { __typename?: 'User', id: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, leftAt?: string | null, rejectReason?: RejectReason | null }>, timeline: Array<{ __typename?: 'CallTimelineEntry', kind: CallUpdateKind, at: string, terminalId?: string | null, detail?: string | null, actor?: { __typename?: 'User', id: string } | null }> } }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type RejectCallMutationVariables = Exact<{
  input: RejectCallInput;
}>;


export type RejectCallMutation = { __typename?: 'Mutation', rejectCall:
    | { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, duration: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, endedAt?: string | null, availableActions: Array<CallAction>, note?: string | null, caller: { __typename?: 'User', id: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, leftAt?: string | null, rejectReason?: RejectReason | null }>, timeline: Array<{ __typename?: 'CallTimelineEntry', kind: CallUpdateKind, at: string, terminalId?: string | null, detail?: string | null, actor?: { __typename?: 'User', id: string } | null }> }
    | { __typename: 'CallStateError', code: ErrorCode, message: string, call: { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, duration: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, endedAt?: string | null, availableActions: Array<CallAction>, note?: string | null, caller: { __typename?: 'User', id: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, leftAt?: string | null, rejectReason?: RejectReason | null }>, timeline: Array<{ __typename?: 'CallTimelineEntry', kind: CallUpdateKind, at: string, terminalId?: string | null, detail?: string | null, actor?: { __typename?: 'User', id: string } | null }> } }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type CancelCallMutationVariables = Exact<{
  callId: Scalars['ID']['input'];
}>;


export type CancelCallMutation = { __typename?: 'Mutation', cancelCall:
    | { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, duration: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, endedAt?: string | null, availableActions: Array<CallAction>, note?: string | null, caller: { __typename?: 'User', id: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, leftAt?: string | null, rejectReason?: RejectReason | null }>, timeline: Array<{ __typename?: 'CallTimelineEntry', kind: CallUpdateKind, at: string, terminalId?: string | null, detail?: string | null, actor?: { __typename?: 'User', id: string } | null }> }
    | { __typename: 'CallStateError', code: ErrorCode, message: string, call: { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, duration: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, endedAt?: string | null, availableActions: Array<CallAction>, note?: string | null, caller: { __typename?: 'User', id: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, leftAt?: string | null, rejectReason?: RejectReason | null }>, timeline: Array<{ __typename?: 'CallTimelineEntry', kind: CallUpdateKind, at: string, terminalId?: string | null, detail?: string | null, actor?: { __typename?: 'User', id: string } | null }> } }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type HangUpCallMutationVariables = Exact<{
  callId: Scalars['ID']['input'];
}>;


export type HangUpCallMutation = { __typename?: 'Mutation', hangUpCall:
    | { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, duration: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, endedAt?: string | null, availableActions: Array<CallAction>, note?: string | null, caller: { __typename?: 'User', id: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, leftAt?: string | null, rejectReason?: RejectReason | null }>, timeline: Array<{ __typename?: 'CallTimelineEntry', kind: CallUpdateKind, at: string, terminalId?: string | null, detail?: string | null, actor?: { __typename?: 'User', id: string } | null }> }
    | { __typename: 'CallStateError', code: ErrorCode, message: string, call: { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, duration: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, endedAt?: string | null, availableActions: Array<CallAction>, note?: string | null, caller: { __typename?: 'User', id: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, leftAt?: string | null, rejectReason?: RejectReason | null }>, timeline: Array<{ __typename?: 'CallTimelineEntry', kind: CallUpdateKind, at: string, terminalId?: string | null, detail?: string | null, actor?: { __typename?: 'User', id: string } | null }> } }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

type CallOutcome_CallStateError_Fragment = { __typename: 'CallStateError', code: ErrorCode, message: string, call: { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, duration: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, endedAt?: string | null, availableActions: Array<CallAction>, note?: string | null, caller: { __typename?: 'User', id: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, leftAt?: string | null, rejectReason?: RejectReason | null }>, timeline: Array<{ __typename?: 'CallTimelineEntry', kind: CallUpdateKind, at: string, terminalId?: string | null, detail?: string | null, actor?: { __typename?: 'User', id: string } | null }> } };

type CallOutcome_CredentialsError_Fragment = { __typename: 'CredentialsError', code: ErrorCode, message: string };

type CallOutcome_InvalidInputError_Fragment = { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> };

type CallOutcome_MeetingStateError_Fragment = { __typename: 'MeetingStateError', code: ErrorCode, message: string };

type CallOutcome_NotAllowedError_Fragment = { __typename: 'NotAllowedError', code: ErrorCode, message: string };

type CallOutcome_NotFoundError_Fragment = { __typename: 'NotFoundError', code: ErrorCode, message: string };

type CallOutcome_UserBusyError_Fragment = { __typename: 'UserBusyError', code: ErrorCode, message: string, user: { __typename?: 'User', id: string } };

export type CallOutcomeFragment =
  | CallOutcome_CallStateError_Fragment
  | CallOutcome_CredentialsError_Fragment
  | CallOutcome_InvalidInputError_Fragment
  | CallOutcome_MeetingStateError_Fragment
  | CallOutcome_NotAllowedError_Fragment
  | CallOutcome_NotFoundError_Fragment
  | CallOutcome_UserBusyError_Fragment
;

export type HoldCallMutationVariables = Exact<{
  callId: Scalars['ID']['input'];
}>;


export type HoldCallMutation = { __typename?: 'Mutation', holdCall:
    | { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, duration: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, endedAt?: string | null, availableActions: Array<CallAction>, note?: string | null, caller: { __typename?: 'User', id: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, leftAt?: string | null, rejectReason?: RejectReason | null }>, timeline: Array<{ __typename?: 'CallTimelineEntry', kind: CallUpdateKind, at: string, terminalId?: string | null, detail?: string | null, actor?: { __typename?: 'User', id: string } | null }> }
    | { __typename: 'CallStateError', code: ErrorCode, message: string, call: { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, duration: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, endedAt?: string | null, availableActions: Array<CallAction>, note?: string | null, caller: { __typename?: 'User', id: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, leftAt?: string | null, rejectReason?: RejectReason | null }>, timeline: Array<{ __typename?: 'CallTimelineEntry', kind: CallUpdateKind, at: string, terminalId?: string | null, detail?: string | null, actor?: { __typename?: 'User', id: string } | null }> } }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type ResumeCallMutationVariables = Exact<{
  callId: Scalars['ID']['input'];
}>;


export type ResumeCallMutation = { __typename?: 'Mutation', resumeCall:
    | { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, duration: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, endedAt?: string | null, availableActions: Array<CallAction>, note?: string | null, caller: { __typename?: 'User', id: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, leftAt?: string | null, rejectReason?: RejectReason | null }>, timeline: Array<{ __typename?: 'CallTimelineEntry', kind: CallUpdateKind, at: string, terminalId?: string | null, detail?: string | null, actor?: { __typename?: 'User', id: string } | null }> }
    | { __typename: 'CallStateError', code: ErrorCode, message: string, call: { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, duration: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, endedAt?: string | null, availableActions: Array<CallAction>, note?: string | null, caller: { __typename?: 'User', id: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, leftAt?: string | null, rejectReason?: RejectReason | null }>, timeline: Array<{ __typename?: 'CallTimelineEntry', kind: CallUpdateKind, at: string, terminalId?: string | null, detail?: string | null, actor?: { __typename?: 'User', id: string } | null }> } }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type InviteToCallMutationVariables = Exact<{
  input: InviteToCallInput;
}>;


export type InviteToCallMutation = { __typename?: 'Mutation', inviteToCall:
    | { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, duration: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, endedAt?: string | null, availableActions: Array<CallAction>, note?: string | null, caller: { __typename?: 'User', id: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, leftAt?: string | null, rejectReason?: RejectReason | null }>, timeline: Array<{ __typename?: 'CallTimelineEntry', kind: CallUpdateKind, at: string, terminalId?: string | null, detail?: string | null, actor?: { __typename?: 'User', id: string } | null }> }
    | { __typename: 'CallStateError', code: ErrorCode, message: string, call: { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, duration: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, endedAt?: string | null, availableActions: Array<CallAction>, note?: string | null, caller: { __typename?: 'User', id: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, leftAt?: string | null, rejectReason?: RejectReason | null }>, timeline: Array<{ __typename?: 'CallTimelineEntry', kind: CallUpdateKind, at: string, terminalId?: string | null, detail?: string | null, actor?: { __typename?: 'User', id: string } | null }> } }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type TransferCallMutationVariables = Exact<{
  input: TransferCallInput;
}>;


export type TransferCallMutation = { __typename?: 'Mutation', transferCall:
    | { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, duration: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, endedAt?: string | null, availableActions: Array<CallAction>, note?: string | null, caller: { __typename?: 'User', id: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, leftAt?: string | null, rejectReason?: RejectReason | null }>, timeline: Array<{ __typename?: 'CallTimelineEntry', kind: CallUpdateKind, at: string, terminalId?: string | null, detail?: string | null, actor?: { __typename?: 'User', id: string } | null }> }
    | { __typename: 'CallStateError', code: ErrorCode, message: string, call: { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, duration: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, endedAt?: string | null, availableActions: Array<CallAction>, note?: string | null, caller: { __typename?: 'User', id: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, leftAt?: string | null, rejectReason?: RejectReason | null }>, timeline: Array<{ __typename?: 'CallTimelineEntry', kind: CallUpdateKind, at: string, terminalId?: string | null, detail?: string | null, actor?: { __typename?: 'User', id: string } | null }> } }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'UserBusyError', code: ErrorCode, message: string, user: { __typename?: 'User', id: string } }
   };

export type ReportMediaStateMutationVariables = Exact<{
  input: ReportMediaStateInput;
}>;


export type ReportMediaStateMutation = { __typename?: 'Mutation', reportMediaState:
    | { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, duration: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, endedAt?: string | null, availableActions: Array<CallAction>, note?: string | null, caller: { __typename?: 'User', id: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, leftAt?: string | null, rejectReason?: RejectReason | null }>, timeline: Array<{ __typename?: 'CallTimelineEntry', kind: CallUpdateKind, at: string, terminalId?: string | null, detail?: string | null, actor?: { __typename?: 'User', id: string } | null }> }
    | { __typename: 'CallStateError', code: ErrorCode, message: string, call: { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, duration: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, endedAt?: string | null, availableActions: Array<CallAction>, note?: string | null, caller: { __typename?: 'User', id: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, leftAt?: string | null, rejectReason?: RejectReason | null }>, timeline: Array<{ __typename?: 'CallTimelineEntry', kind: CallUpdateKind, at: string, terminalId?: string | null, detail?: string | null, actor?: { __typename?: 'User', id: string } | null }> } }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type ReportCallMutationVariables = Exact<{
  input: ReportCallInput;
}>;


export type ReportCallMutation = { __typename?: 'Mutation', reportCall:
    | { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, duration: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, endedAt?: string | null, availableActions: Array<CallAction>, note?: string | null, caller: { __typename?: 'User', id: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, leftAt?: string | null, rejectReason?: RejectReason | null }>, timeline: Array<{ __typename?: 'CallTimelineEntry', kind: CallUpdateKind, at: string, terminalId?: string | null, detail?: string | null, actor?: { __typename?: 'User', id: string } | null }> }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type ReadCallQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ReadCallQuery = { __typename?: 'Query', call?: { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, duration: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, endedAt?: string | null, availableActions: Array<CallAction>, note?: string | null, caller: { __typename?: 'User', id: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, leftAt?: string | null, rejectReason?: RejectReason | null }>, timeline: Array<{ __typename?: 'CallTimelineEntry', kind: CallUpdateKind, at: string, terminalId?: string | null, detail?: string | null, actor?: { __typename?: 'User', id: string } | null }> } | null };

export type ActiveCallsQueryVariables = Exact<{ [key: string]: never; }>;


export type ActiveCallsQuery = { __typename?: 'Query', eventCursor: string, activeCalls: Array<{ __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, duration: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, endedAt?: string | null, availableActions: Array<CallAction>, note?: string | null, caller: { __typename?: 'User', id: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, leftAt?: string | null, rejectReason?: RejectReason | null }>, timeline: Array<{ __typename?: 'CallTimelineEntry', kind: CallUpdateKind, at: string, terminalId?: string | null, detail?: string | null, actor?: { __typename?: 'User', id: string } | null }> }> };

export type IncomingCallsSubscriptionVariables = Exact<{
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type IncomingCallsSubscription = { __typename?: 'Subscription', incomingCalls: { __typename?: 'CallUpdate', cursor: string, kind: CallUpdateKind, at: string, actor?: { __typename?: 'User', id: string } | null, call: { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, duration: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, endedAt?: string | null, availableActions: Array<CallAction>, note?: string | null, caller: { __typename?: 'User', id: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, leftAt?: string | null, rejectReason?: RejectReason | null }>, timeline: Array<{ __typename?: 'CallTimelineEntry', kind: CallUpdateKind, at: string, terminalId?: string | null, detail?: string | null, actor?: { __typename?: 'User', id: string } | null }> } } };

export type CallUpdatesSubscriptionVariables = Exact<{
  callId?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type CallUpdatesSubscription = { __typename?: 'Subscription', callUpdates: { __typename?: 'CallUpdate', cursor: string, kind: CallUpdateKind, at: string, actor?: { __typename?: 'User', id: string } | null, call: { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, duration: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, endedAt?: string | null, availableActions: Array<CallAction>, note?: string | null, caller: { __typename?: 'User', id: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, leftAt?: string | null, rejectReason?: RejectReason | null }>, timeline: Array<{ __typename?: 'CallTimelineEntry', kind: CallUpdateKind, at: string, terminalId?: string | null, detail?: string | null, actor?: { __typename?: 'User', id: string } | null }> } } };

export type ScheduledCallFieldsFragment = { __typename?: 'ScheduledCall', id: string, type: CallType, at: string, taskId?: string | null, status: ScheduledCallStatus, note?: string | null, caller: { __typename?: 'User', id: string }, callees: Array<{ __typename?: 'User', id: string }>, call?: { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, duration: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, endedAt?: string | null, availableActions: Array<CallAction>, note?: string | null, caller: { __typename?: 'User', id: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, leftAt?: string | null, rejectReason?: RejectReason | null }>, timeline: Array<{ __typename?: 'CallTimelineEntry', kind: CallUpdateKind, at: string, terminalId?: string | null, detail?: string | null, actor?: { __typename?: 'User', id: string } | null }> } | null };

export type ScheduleCallMutationVariables = Exact<{
  input: ScheduleCallInput;
}>;


export type ScheduleCallMutation = { __typename?: 'Mutation', scheduleCall:
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'ScheduledCall', id: string, type: CallType, at: string, taskId?: string | null, status: ScheduledCallStatus, note?: string | null, caller: { __typename?: 'User', id: string }, callees: Array<{ __typename?: 'User', id: string }>, call?: { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, duration: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, endedAt?: string | null, availableActions: Array<CallAction>, note?: string | null, caller: { __typename?: 'User', id: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, leftAt?: string | null, rejectReason?: RejectReason | null }>, timeline: Array<{ __typename?: 'CallTimelineEntry', kind: CallUpdateKind, at: string, terminalId?: string | null, detail?: string | null, actor?: { __typename?: 'User', id: string } | null }> } | null }
   };

export type UpdateScheduledCallMutationVariables = Exact<{
  input: UpdateScheduledCallInput;
}>;


export type UpdateScheduledCallMutation = { __typename?: 'Mutation', updateScheduledCall:
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'ScheduledCall', id: string, type: CallType, at: string, taskId?: string | null, status: ScheduledCallStatus, note?: string | null, caller: { __typename?: 'User', id: string }, callees: Array<{ __typename?: 'User', id: string }>, call?: { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, duration: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, endedAt?: string | null, availableActions: Array<CallAction>, note?: string | null, caller: { __typename?: 'User', id: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, leftAt?: string | null, rejectReason?: RejectReason | null }>, timeline: Array<{ __typename?: 'CallTimelineEntry', kind: CallUpdateKind, at: string, terminalId?: string | null, detail?: string | null, actor?: { __typename?: 'User', id: string } | null }> } | null }
   };

export type CancelScheduledCallMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CancelScheduledCallMutation = { __typename?: 'Mutation', cancelScheduledCall:
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'ScheduledCall', id: string, type: CallType, at: string, taskId?: string | null, status: ScheduledCallStatus, note?: string | null, caller: { __typename?: 'User', id: string }, callees: Array<{ __typename?: 'User', id: string }>, call?: { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, duration: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, endedAt?: string | null, availableActions: Array<CallAction>, note?: string | null, caller: { __typename?: 'User', id: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, leftAt?: string | null, rejectReason?: RejectReason | null }>, timeline: Array<{ __typename?: 'CallTimelineEntry', kind: CallUpdateKind, at: string, terminalId?: string | null, detail?: string | null, actor?: { __typename?: 'User', id: string } | null }> } | null }
   };

export type ScheduledCallsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type ScheduledCallsQuery = { __typename?: 'Query', scheduledCalls: { __typename?: 'ScheduledCallConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, edges: Array<{ __typename?: 'ScheduledCallEdge', cursor: string, node: { __typename?: 'ScheduledCall', id: string, type: CallType, at: string, taskId?: string | null, status: ScheduledCallStatus, note?: string | null, caller: { __typename?: 'User', id: string }, callees: Array<{ __typename?: 'User', id: string }>, call?: { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, duration: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, endedAt?: string | null, availableActions: Array<CallAction>, note?: string | null, caller: { __typename?: 'User', id: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, leftAt?: string | null, rejectReason?: RejectReason | null }>, timeline: Array<{ __typename?: 'CallTimelineEntry', kind: CallUpdateKind, at: string, terminalId?: string | null, detail?: string | null, actor?: { __typename?: 'User', id: string } | null }> } | null } }> } };

export type SendSignalMutationVariables = Exact<{
  input: SendSignalInput;
}>;


export type SendSignalMutation = { __typename?: 'Mutation', sendSignal:
    | { __typename: 'CallStateError', code: ErrorCode, message: string, call: { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, version: number, duration: number, createdAt: string, ringsUntil?: string | null, connectedAt?: string | null, endedAt?: string | null, availableActions: Array<CallAction>, note?: string | null, caller: { __typename?: 'User', id: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, leftAt?: string | null, rejectReason?: RejectReason | null }>, timeline: Array<{ __typename?: 'CallTimelineEntry', kind: CallUpdateKind, at: string, terminalId?: string | null, detail?: string | null, actor?: { __typename?: 'User', id: string } | null }> } }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
    | { __typename: 'MeetingStateError', code: ErrorCode, message: string }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'SignalReceipt', sentAt: string }
   };

export type SignalsSubscriptionVariables = Exact<{
  callId?: InputMaybe<Scalars['ID']['input']>;
  meetingId?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type SignalsSubscription = { __typename?: 'Subscription', signals: { __typename?: 'Signal', cursor: string, kind: SignalKind, callId?: string | null, meetingId?: string | null, fromUserId: string, fromTerminalId?: string | null, sdp?: string | null, sentAt: string, candidates?: Array<{ __typename?: 'IceCandidate', candidate: string, sdpMid?: string | null, sdpMLineIndex?: number | null, usernameFragment?: string | null }> | null } };

export type ReadPresenceQueryVariables = Exact<{
  userIds: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type ReadPresenceQuery = { __typename?: 'Query', presence: Array<{ __typename?: 'Presence', userId: string, status: PresenceStatus, text?: string | null, lastSeenAt?: string | null }> };

export type SetPresenceMutationVariables = Exact<{
  input: SetPresenceInput;
}>;


export type SetPresenceMutation = { __typename?: 'Mutation', setPresence:
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
    | { __typename: 'Presence', userId: string, status: PresenceStatus, text?: string | null, lastSeenAt?: string | null }
   };

export type PresenceChangesSubscriptionVariables = Exact<{
  userIds: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type PresenceChangesSubscription = { __typename?: 'Subscription', presenceChanges: { __typename?: 'Presence', userId: string, status: PresenceStatus, text?: string | null, lastSeenAt?: string | null } };

export type ParticipantFieldsFragment = { __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } };

export type MeetingFieldsFragment = { __typename: 'Meeting', id: string, joinUrl: string, title: string, description?: string | null, type: CallType, status: MeetingStatus, isPublic: boolean, isLocked: boolean, layout: MeetingLayout, maxParticipants: number, startsAt?: string | null, plannedDuration?: number | null, startedAt?: string | null, endedAt?: string | null, createdAt: string, participantCount: number, screenNo: number, availableActions: Array<MeetingAction>, version: number, joinCode: string, host: { __typename?: 'User', id: string }, settings: { __typename?: 'MeetingSettings', recording: boolean, transcription: boolean, passwordRequired: boolean, waitingRoom: boolean, muteOnEntry: boolean, screenShareForAll: boolean, chat: boolean, selfUnmute: boolean }, participants: Array<{ __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } }>, removedParticipants: Array<{ __typename?: 'MeetingParticipant', id: string, user: { __typename?: 'User', id: string } }>, me?: { __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } } | null, spotlight?: { __typename?: 'MeetingParticipant', id: string } | null };

export type CreateMeetingMutationVariables = Exact<{
  input: CreateMeetingInput;
}>;


export type CreateMeetingMutation = { __typename?: 'Mutation', createMeeting:
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
    | { __typename: 'Meeting', id: string, joinUrl: string, title: string, description?: string | null, type: CallType, status: MeetingStatus, isPublic: boolean, isLocked: boolean, layout: MeetingLayout, maxParticipants: number, startsAt?: string | null, plannedDuration?: number | null, startedAt?: string | null, endedAt?: string | null, createdAt: string, participantCount: number, screenNo: number, availableActions: Array<MeetingAction>, version: number, joinCode: string, host: { __typename?: 'User', id: string }, settings: { __typename?: 'MeetingSettings', recording: boolean, transcription: boolean, passwordRequired: boolean, waitingRoom: boolean, muteOnEntry: boolean, screenShareForAll: boolean, chat: boolean, selfUnmute: boolean }, participants: Array<{ __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } }>, removedParticipants: Array<{ __typename?: 'MeetingParticipant', id: string, user: { __typename?: 'User', id: string } }>, me?: { __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } } | null, spotlight?: { __typename?: 'MeetingParticipant', id: string } | null }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type UpdateMeetingMutationVariables = Exact<{
  input: UpdateMeetingInput;
}>;


export type UpdateMeetingMutation = { __typename?: 'Mutation', updateMeeting:
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
    | { __typename: 'Meeting', id: string, joinUrl: string, title: string, description?: string | null, type: CallType, status: MeetingStatus, isPublic: boolean, isLocked: boolean, layout: MeetingLayout, maxParticipants: number, startsAt?: string | null, plannedDuration?: number | null, startedAt?: string | null, endedAt?: string | null, createdAt: string, participantCount: number, screenNo: number, availableActions: Array<MeetingAction>, version: number, joinCode: string, host: { __typename?: 'User', id: string }, settings: { __typename?: 'MeetingSettings', recording: boolean, transcription: boolean, passwordRequired: boolean, waitingRoom: boolean, muteOnEntry: boolean, screenShareForAll: boolean, chat: boolean, selfUnmute: boolean }, participants: Array<{ __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } }>, removedParticipants: Array<{ __typename?: 'MeetingParticipant', id: string, user: { __typename?: 'User', id: string } }>, me?: { __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } } | null, spotlight?: { __typename?: 'MeetingParticipant', id: string } | null }
    | { __typename: 'MeetingStateError', code: ErrorCode, message: string }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type JoinMeetingMutationVariables = Exact<{
  input: JoinMeetingInput;
}>;


export type JoinMeetingMutation = { __typename?: 'Mutation', joinMeeting:
    | { __typename: 'Meeting', id: string, joinUrl: string, title: string, description?: string | null, type: CallType, status: MeetingStatus, isPublic: boolean, isLocked: boolean, layout: MeetingLayout, maxParticipants: number, startsAt?: string | null, plannedDuration?: number | null, startedAt?: string | null, endedAt?: string | null, createdAt: string, participantCount: number, screenNo: number, availableActions: Array<MeetingAction>, version: number, joinCode: string, host: { __typename?: 'User', id: string }, settings: { __typename?: 'MeetingSettings', recording: boolean, transcription: boolean, passwordRequired: boolean, waitingRoom: boolean, muteOnEntry: boolean, screenShareForAll: boolean, chat: boolean, selfUnmute: boolean }, participants: Array<{ __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } }>, removedParticipants: Array<{ __typename?: 'MeetingParticipant', id: string, user: { __typename?: 'User', id: string } }>, me?: { __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } } | null, spotlight?: { __typename?: 'MeetingParticipant', id: string } | null }
    | { __typename: 'MeetingStateError', code: ErrorCode, message: string }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type LeaveMeetingMutationVariables = Exact<{
  meetingId: Scalars['ID']['input'];
}>;


export type LeaveMeetingMutation = { __typename?: 'Mutation', leaveMeeting:
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
    | { __typename: 'Meeting', id: string, joinUrl: string, title: string, description?: string | null, type: CallType, status: MeetingStatus, isPublic: boolean, isLocked: boolean, layout: MeetingLayout, maxParticipants: number, startsAt?: string | null, plannedDuration?: number | null, startedAt?: string | null, endedAt?: string | null, createdAt: string, participantCount: number, screenNo: number, availableActions: Array<MeetingAction>, version: number, joinCode: string, host: { __typename?: 'User', id: string }, settings: { __typename?: 'MeetingSettings', recording: boolean, transcription: boolean, passwordRequired: boolean, waitingRoom: boolean, muteOnEntry: boolean, screenShareForAll: boolean, chat: boolean, selfUnmute: boolean }, participants: Array<{ __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } }>, removedParticipants: Array<{ __typename?: 'MeetingParticipant', id: string, user: { __typename?: 'User', id: string } }>, me?: { __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } } | null, spotlight?: { __typename?: 'MeetingParticipant', id: string } | null }
    | { __typename: 'MeetingStateError', code: ErrorCode, message: string }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

type MeetingOutcome_InvalidInputError_Fragment = { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> };

type MeetingOutcome_Meeting_Fragment = { __typename: 'Meeting', id: string, joinUrl: string, title: string, description?: string | null, type: CallType, status: MeetingStatus, isPublic: boolean, isLocked: boolean, layout: MeetingLayout, maxParticipants: number, startsAt?: string | null, plannedDuration?: number | null, startedAt?: string | null, endedAt?: string | null, createdAt: string, participantCount: number, screenNo: number, availableActions: Array<MeetingAction>, version: number, joinCode: string, host: { __typename?: 'User', id: string }, settings: { __typename?: 'MeetingSettings', recording: boolean, transcription: boolean, passwordRequired: boolean, waitingRoom: boolean, muteOnEntry: boolean, screenShareForAll: boolean, chat: boolean, selfUnmute: boolean }, participants: Array<{ __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } }>, removedParticipants: Array<{ __typename?: 'MeetingParticipant', id: string, user: { __typename?: 'User', id: string } }>, me?: { __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } } | null, spotlight?: { __typename?: 'MeetingParticipant', id: string } | null };

type MeetingOutcome_MeetingStateError_Fragment = { __typename: 'MeetingStateError', code: ErrorCode, message: string };

type MeetingOutcome_NotAllowedError_Fragment = { __typename: 'NotAllowedError', code: ErrorCode, message: string };

type MeetingOutcome_NotFoundError_Fragment = { __typename: 'NotFoundError', code: ErrorCode, message: string };

export type MeetingOutcomeFragment =
  | MeetingOutcome_InvalidInputError_Fragment
  | MeetingOutcome_Meeting_Fragment
  | MeetingOutcome_MeetingStateError_Fragment
  | MeetingOutcome_NotAllowedError_Fragment
  | MeetingOutcome_NotFoundError_Fragment
;

export type CancelMeetingMutationVariables = Exact<{
  meetingId: Scalars['ID']['input'];
}>;


export type CancelMeetingMutation = { __typename?: 'Mutation', cancelMeeting:
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
    | { __typename: 'Meeting', id: string, joinUrl: string, title: string, description?: string | null, type: CallType, status: MeetingStatus, isPublic: boolean, isLocked: boolean, layout: MeetingLayout, maxParticipants: number, startsAt?: string | null, plannedDuration?: number | null, startedAt?: string | null, endedAt?: string | null, createdAt: string, participantCount: number, screenNo: number, availableActions: Array<MeetingAction>, version: number, joinCode: string, host: { __typename?: 'User', id: string }, settings: { __typename?: 'MeetingSettings', recording: boolean, transcription: boolean, passwordRequired: boolean, waitingRoom: boolean, muteOnEntry: boolean, screenShareForAll: boolean, chat: boolean, selfUnmute: boolean }, participants: Array<{ __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } }>, removedParticipants: Array<{ __typename?: 'MeetingParticipant', id: string, user: { __typename?: 'User', id: string } }>, me?: { __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } } | null, spotlight?: { __typename?: 'MeetingParticipant', id: string } | null }
    | { __typename: 'MeetingStateError', code: ErrorCode, message: string }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type EndMeetingMutationVariables = Exact<{
  meetingId: Scalars['ID']['input'];
}>;


export type EndMeetingMutation = { __typename?: 'Mutation', endMeeting:
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
    | { __typename: 'Meeting', id: string, joinUrl: string, title: string, description?: string | null, type: CallType, status: MeetingStatus, isPublic: boolean, isLocked: boolean, layout: MeetingLayout, maxParticipants: number, startsAt?: string | null, plannedDuration?: number | null, startedAt?: string | null, endedAt?: string | null, createdAt: string, participantCount: number, screenNo: number, availableActions: Array<MeetingAction>, version: number, joinCode: string, host: { __typename?: 'User', id: string }, settings: { __typename?: 'MeetingSettings', recording: boolean, transcription: boolean, passwordRequired: boolean, waitingRoom: boolean, muteOnEntry: boolean, screenShareForAll: boolean, chat: boolean, selfUnmute: boolean }, participants: Array<{ __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } }>, removedParticipants: Array<{ __typename?: 'MeetingParticipant', id: string, user: { __typename?: 'User', id: string } }>, me?: { __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } } | null, spotlight?: { __typename?: 'MeetingParticipant', id: string } | null }
    | { __typename: 'MeetingStateError', code: ErrorCode, message: string }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type LockMeetingMutationVariables = Exact<{
  input: LockMeetingInput;
}>;


export type LockMeetingMutation = { __typename?: 'Mutation', lockMeeting:
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
    | { __typename: 'Meeting', id: string, joinUrl: string, title: string, description?: string | null, type: CallType, status: MeetingStatus, isPublic: boolean, isLocked: boolean, layout: MeetingLayout, maxParticipants: number, startsAt?: string | null, plannedDuration?: number | null, startedAt?: string | null, endedAt?: string | null, createdAt: string, participantCount: number, screenNo: number, availableActions: Array<MeetingAction>, version: number, joinCode: string, host: { __typename?: 'User', id: string }, settings: { __typename?: 'MeetingSettings', recording: boolean, transcription: boolean, passwordRequired: boolean, waitingRoom: boolean, muteOnEntry: boolean, screenShareForAll: boolean, chat: boolean, selfUnmute: boolean }, participants: Array<{ __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } }>, removedParticipants: Array<{ __typename?: 'MeetingParticipant', id: string, user: { __typename?: 'User', id: string } }>, me?: { __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } } | null, spotlight?: { __typename?: 'MeetingParticipant', id: string } | null }
    | { __typename: 'MeetingStateError', code: ErrorCode, message: string }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type InviteToMeetingMutationVariables = Exact<{
  input: InviteToMeetingInput;
}>;


export type InviteToMeetingMutation = { __typename?: 'Mutation', inviteToMeeting:
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
    | { __typename: 'Meeting', id: string, joinUrl: string, title: string, description?: string | null, type: CallType, status: MeetingStatus, isPublic: boolean, isLocked: boolean, layout: MeetingLayout, maxParticipants: number, startsAt?: string | null, plannedDuration?: number | null, startedAt?: string | null, endedAt?: string | null, createdAt: string, participantCount: number, screenNo: number, availableActions: Array<MeetingAction>, version: number, joinCode: string, host: { __typename?: 'User', id: string }, settings: { __typename?: 'MeetingSettings', recording: boolean, transcription: boolean, passwordRequired: boolean, waitingRoom: boolean, muteOnEntry: boolean, screenShareForAll: boolean, chat: boolean, selfUnmute: boolean }, participants: Array<{ __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } }>, removedParticipants: Array<{ __typename?: 'MeetingParticipant', id: string, user: { __typename?: 'User', id: string } }>, me?: { __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } } | null, spotlight?: { __typename?: 'MeetingParticipant', id: string } | null }
    | { __typename: 'MeetingStateError', code: ErrorCode, message: string }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type AdmitParticipantsMutationVariables = Exact<{
  input: AdmitParticipantsInput;
}>;


export type AdmitParticipantsMutation = { __typename?: 'Mutation', admitParticipants:
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
    | { __typename: 'Meeting', id: string, joinUrl: string, title: string, description?: string | null, type: CallType, status: MeetingStatus, isPublic: boolean, isLocked: boolean, layout: MeetingLayout, maxParticipants: number, startsAt?: string | null, plannedDuration?: number | null, startedAt?: string | null, endedAt?: string | null, createdAt: string, participantCount: number, screenNo: number, availableActions: Array<MeetingAction>, version: number, joinCode: string, host: { __typename?: 'User', id: string }, settings: { __typename?: 'MeetingSettings', recording: boolean, transcription: boolean, passwordRequired: boolean, waitingRoom: boolean, muteOnEntry: boolean, screenShareForAll: boolean, chat: boolean, selfUnmute: boolean }, participants: Array<{ __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } }>, removedParticipants: Array<{ __typename?: 'MeetingParticipant', id: string, user: { __typename?: 'User', id: string } }>, me?: { __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } } | null, spotlight?: { __typename?: 'MeetingParticipant', id: string } | null }
    | { __typename: 'MeetingStateError', code: ErrorCode, message: string }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type SetParticipantRoleMutationVariables = Exact<{
  input: SetParticipantRoleInput;
}>;


export type SetParticipantRoleMutation = { __typename?: 'Mutation', setParticipantRole:
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
    | { __typename: 'Meeting', id: string, joinUrl: string, title: string, description?: string | null, type: CallType, status: MeetingStatus, isPublic: boolean, isLocked: boolean, layout: MeetingLayout, maxParticipants: number, startsAt?: string | null, plannedDuration?: number | null, startedAt?: string | null, endedAt?: string | null, createdAt: string, participantCount: number, screenNo: number, availableActions: Array<MeetingAction>, version: number, joinCode: string, host: { __typename?: 'User', id: string }, settings: { __typename?: 'MeetingSettings', recording: boolean, transcription: boolean, passwordRequired: boolean, waitingRoom: boolean, muteOnEntry: boolean, screenShareForAll: boolean, chat: boolean, selfUnmute: boolean }, participants: Array<{ __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } }>, removedParticipants: Array<{ __typename?: 'MeetingParticipant', id: string, user: { __typename?: 'User', id: string } }>, me?: { __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } } | null, spotlight?: { __typename?: 'MeetingParticipant', id: string } | null }
    | { __typename: 'MeetingStateError', code: ErrorCode, message: string }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type MuteParticipantsMutationVariables = Exact<{
  input: MuteParticipantsInput;
}>;


export type MuteParticipantsMutation = { __typename?: 'Mutation', muteParticipants:
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
    | { __typename: 'Meeting', id: string, joinUrl: string, title: string, description?: string | null, type: CallType, status: MeetingStatus, isPublic: boolean, isLocked: boolean, layout: MeetingLayout, maxParticipants: number, startsAt?: string | null, plannedDuration?: number | null, startedAt?: string | null, endedAt?: string | null, createdAt: string, participantCount: number, screenNo: number, availableActions: Array<MeetingAction>, version: number, joinCode: string, host: { __typename?: 'User', id: string }, settings: { __typename?: 'MeetingSettings', recording: boolean, transcription: boolean, passwordRequired: boolean, waitingRoom: boolean, muteOnEntry: boolean, screenShareForAll: boolean, chat: boolean, selfUnmute: boolean }, participants: Array<{ __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } }>, removedParticipants: Array<{ __typename?: 'MeetingParticipant', id: string, user: { __typename?: 'User', id: string } }>, me?: { __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } } | null, spotlight?: { __typename?: 'MeetingParticipant', id: string } | null }
    | { __typename: 'MeetingStateError', code: ErrorCode, message: string }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type RequestUnmuteMutationVariables = Exact<{
  input: RequestUnmuteInput;
}>;


export type RequestUnmuteMutation = { __typename?: 'Mutation', requestUnmute:
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
    | { __typename: 'Meeting', id: string, joinUrl: string, title: string, description?: string | null, type: CallType, status: MeetingStatus, isPublic: boolean, isLocked: boolean, layout: MeetingLayout, maxParticipants: number, startsAt?: string | null, plannedDuration?: number | null, startedAt?: string | null, endedAt?: string | null, createdAt: string, participantCount: number, screenNo: number, availableActions: Array<MeetingAction>, version: number, joinCode: string, host: { __typename?: 'User', id: string }, settings: { __typename?: 'MeetingSettings', recording: boolean, transcription: boolean, passwordRequired: boolean, waitingRoom: boolean, muteOnEntry: boolean, screenShareForAll: boolean, chat: boolean, selfUnmute: boolean }, participants: Array<{ __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } }>, removedParticipants: Array<{ __typename?: 'MeetingParticipant', id: string, user: { __typename?: 'User', id: string } }>, me?: { __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } } | null, spotlight?: { __typename?: 'MeetingParticipant', id: string } | null }
    | { __typename: 'MeetingStateError', code: ErrorCode, message: string }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type RemoveParticipantMutationVariables = Exact<{
  input: RemoveParticipantInput;
}>;


export type RemoveParticipantMutation = { __typename?: 'Mutation', removeParticipant:
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
    | { __typename: 'Meeting', id: string, joinUrl: string, title: string, description?: string | null, type: CallType, status: MeetingStatus, isPublic: boolean, isLocked: boolean, layout: MeetingLayout, maxParticipants: number, startsAt?: string | null, plannedDuration?: number | null, startedAt?: string | null, endedAt?: string | null, createdAt: string, participantCount: number, screenNo: number, availableActions: Array<MeetingAction>, version: number, joinCode: string, host: { __typename?: 'User', id: string }, settings: { __typename?: 'MeetingSettings', recording: boolean, transcription: boolean, passwordRequired: boolean, waitingRoom: boolean, muteOnEntry: boolean, screenShareForAll: boolean, chat: boolean, selfUnmute: boolean }, participants: Array<{ __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } }>, removedParticipants: Array<{ __typename?: 'MeetingParticipant', id: string, user: { __typename?: 'User', id: string } }>, me?: { __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } } | null, spotlight?: { __typename?: 'MeetingParticipant', id: string } | null }
    | { __typename: 'MeetingStateError', code: ErrorCode, message: string }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type LiftBanMutationVariables = Exact<{
  input: LiftBanInput;
}>;


export type LiftBanMutation = { __typename?: 'Mutation', liftBan:
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
    | { __typename: 'Meeting', id: string, joinUrl: string, title: string, description?: string | null, type: CallType, status: MeetingStatus, isPublic: boolean, isLocked: boolean, layout: MeetingLayout, maxParticipants: number, startsAt?: string | null, plannedDuration?: number | null, startedAt?: string | null, endedAt?: string | null, createdAt: string, participantCount: number, screenNo: number, availableActions: Array<MeetingAction>, version: number, joinCode: string, host: { __typename?: 'User', id: string }, settings: { __typename?: 'MeetingSettings', recording: boolean, transcription: boolean, passwordRequired: boolean, waitingRoom: boolean, muteOnEntry: boolean, screenShareForAll: boolean, chat: boolean, selfUnmute: boolean }, participants: Array<{ __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } }>, removedParticipants: Array<{ __typename?: 'MeetingParticipant', id: string, user: { __typename?: 'User', id: string } }>, me?: { __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } } | null, spotlight?: { __typename?: 'MeetingParticipant', id: string } | null }
    | { __typename: 'MeetingStateError', code: ErrorCode, message: string }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type RaiseHandMutationVariables = Exact<{
  input: RaiseHandInput;
}>;


export type RaiseHandMutation = { __typename?: 'Mutation', raiseHand:
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
    | { __typename: 'Meeting', id: string, joinUrl: string, title: string, description?: string | null, type: CallType, status: MeetingStatus, isPublic: boolean, isLocked: boolean, layout: MeetingLayout, maxParticipants: number, startsAt?: string | null, plannedDuration?: number | null, startedAt?: string | null, endedAt?: string | null, createdAt: string, participantCount: number, screenNo: number, availableActions: Array<MeetingAction>, version: number, joinCode: string, host: { __typename?: 'User', id: string }, settings: { __typename?: 'MeetingSettings', recording: boolean, transcription: boolean, passwordRequired: boolean, waitingRoom: boolean, muteOnEntry: boolean, screenShareForAll: boolean, chat: boolean, selfUnmute: boolean }, participants: Array<{ __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } }>, removedParticipants: Array<{ __typename?: 'MeetingParticipant', id: string, user: { __typename?: 'User', id: string } }>, me?: { __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } } | null, spotlight?: { __typename?: 'MeetingParticipant', id: string } | null }
    | { __typename: 'MeetingStateError', code: ErrorCode, message: string }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type SetMyMediaMutationVariables = Exact<{
  input: SetMyMediaInput;
}>;


export type SetMyMediaMutation = { __typename?: 'Mutation', setMyMedia:
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
    | { __typename: 'Meeting', id: string, joinUrl: string, title: string, description?: string | null, type: CallType, status: MeetingStatus, isPublic: boolean, isLocked: boolean, layout: MeetingLayout, maxParticipants: number, startsAt?: string | null, plannedDuration?: number | null, startedAt?: string | null, endedAt?: string | null, createdAt: string, participantCount: number, screenNo: number, availableActions: Array<MeetingAction>, version: number, joinCode: string, host: { __typename?: 'User', id: string }, settings: { __typename?: 'MeetingSettings', recording: boolean, transcription: boolean, passwordRequired: boolean, waitingRoom: boolean, muteOnEntry: boolean, screenShareForAll: boolean, chat: boolean, selfUnmute: boolean }, participants: Array<{ __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } }>, removedParticipants: Array<{ __typename?: 'MeetingParticipant', id: string, user: { __typename?: 'User', id: string } }>, me?: { __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } } | null, spotlight?: { __typename?: 'MeetingParticipant', id: string } | null }
    | { __typename: 'MeetingStateError', code: ErrorCode, message: string }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type AllowScreenShareMutationVariables = Exact<{
  input: AllowScreenShareInput;
}>;


export type AllowScreenShareMutation = { __typename?: 'Mutation', allowScreenShare:
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
    | { __typename: 'Meeting', id: string, joinUrl: string, title: string, description?: string | null, type: CallType, status: MeetingStatus, isPublic: boolean, isLocked: boolean, layout: MeetingLayout, maxParticipants: number, startsAt?: string | null, plannedDuration?: number | null, startedAt?: string | null, endedAt?: string | null, createdAt: string, participantCount: number, screenNo: number, availableActions: Array<MeetingAction>, version: number, joinCode: string, host: { __typename?: 'User', id: string }, settings: { __typename?: 'MeetingSettings', recording: boolean, transcription: boolean, passwordRequired: boolean, waitingRoom: boolean, muteOnEntry: boolean, screenShareForAll: boolean, chat: boolean, selfUnmute: boolean }, participants: Array<{ __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } }>, removedParticipants: Array<{ __typename?: 'MeetingParticipant', id: string, user: { __typename?: 'User', id: string } }>, me?: { __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } } | null, spotlight?: { __typename?: 'MeetingParticipant', id: string } | null }
    | { __typename: 'MeetingStateError', code: ErrorCode, message: string }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type SpotlightParticipantMutationVariables = Exact<{
  input: SpotlightParticipantInput;
}>;


export type SpotlightParticipantMutation = { __typename?: 'Mutation', spotlightParticipant:
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
    | { __typename: 'Meeting', id: string, joinUrl: string, title: string, description?: string | null, type: CallType, status: MeetingStatus, isPublic: boolean, isLocked: boolean, layout: MeetingLayout, maxParticipants: number, startsAt?: string | null, plannedDuration?: number | null, startedAt?: string | null, endedAt?: string | null, createdAt: string, participantCount: number, screenNo: number, availableActions: Array<MeetingAction>, version: number, joinCode: string, host: { __typename?: 'User', id: string }, settings: { __typename?: 'MeetingSettings', recording: boolean, transcription: boolean, passwordRequired: boolean, waitingRoom: boolean, muteOnEntry: boolean, screenShareForAll: boolean, chat: boolean, selfUnmute: boolean }, participants: Array<{ __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } }>, removedParticipants: Array<{ __typename?: 'MeetingParticipant', id: string, user: { __typename?: 'User', id: string } }>, me?: { __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } } | null, spotlight?: { __typename?: 'MeetingParticipant', id: string } | null }
    | { __typename: 'MeetingStateError', code: ErrorCode, message: string }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type RequestRemoteControlMutationVariables = Exact<{
  input: RequestRemoteControlInput;
}>;


export type RequestRemoteControlMutation = { __typename?: 'Mutation', requestRemoteControl:
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
    | { __typename: 'Meeting', id: string, joinUrl: string, title: string, description?: string | null, type: CallType, status: MeetingStatus, isPublic: boolean, isLocked: boolean, layout: MeetingLayout, maxParticipants: number, startsAt?: string | null, plannedDuration?: number | null, startedAt?: string | null, endedAt?: string | null, createdAt: string, participantCount: number, screenNo: number, availableActions: Array<MeetingAction>, version: number, joinCode: string, host: { __typename?: 'User', id: string }, settings: { __typename?: 'MeetingSettings', recording: boolean, transcription: boolean, passwordRequired: boolean, waitingRoom: boolean, muteOnEntry: boolean, screenShareForAll: boolean, chat: boolean, selfUnmute: boolean }, participants: Array<{ __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } }>, removedParticipants: Array<{ __typename?: 'MeetingParticipant', id: string, user: { __typename?: 'User', id: string } }>, me?: { __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } } | null, spotlight?: { __typename?: 'MeetingParticipant', id: string } | null }
    | { __typename: 'MeetingStateError', code: ErrorCode, message: string }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type AnswerRemoteControlMutationVariables = Exact<{
  input: AnswerRemoteControlInput;
}>;


export type AnswerRemoteControlMutation = { __typename?: 'Mutation', answerRemoteControl:
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
    | { __typename: 'Meeting', id: string, joinUrl: string, title: string, description?: string | null, type: CallType, status: MeetingStatus, isPublic: boolean, isLocked: boolean, layout: MeetingLayout, maxParticipants: number, startsAt?: string | null, plannedDuration?: number | null, startedAt?: string | null, endedAt?: string | null, createdAt: string, participantCount: number, screenNo: number, availableActions: Array<MeetingAction>, version: number, joinCode: string, host: { __typename?: 'User', id: string }, settings: { __typename?: 'MeetingSettings', recording: boolean, transcription: boolean, passwordRequired: boolean, waitingRoom: boolean, muteOnEntry: boolean, screenShareForAll: boolean, chat: boolean, selfUnmute: boolean }, participants: Array<{ __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } }>, removedParticipants: Array<{ __typename?: 'MeetingParticipant', id: string, user: { __typename?: 'User', id: string } }>, me?: { __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } } | null, spotlight?: { __typename?: 'MeetingParticipant', id: string } | null }
    | { __typename: 'MeetingStateError', code: ErrorCode, message: string }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type MeetingHeartbeatMutationVariables = Exact<{
  meetingId: Scalars['ID']['input'];
}>;


export type MeetingHeartbeatMutation = { __typename?: 'Mutation', meetingHeartbeat: boolean };

export type SendMeetingMessageMutationVariables = Exact<{
  input: SendMeetingMessageInput;
}>;


export type SendMeetingMessageMutation = { __typename?: 'Mutation', sendMeetingMessage:
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
    | { __typename: 'MeetingMessage', id: string, text: string, sentAt: string, sender: { __typename?: 'User', id: string }, to?: { __typename?: 'User', id: string } | null }
    | { __typename: 'MeetingStateError', code: ErrorCode, message: string }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

type SentInMeeting_InvalidInputError_Fragment = { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> };

type SentInMeeting_MeetingStateError_Fragment = { __typename: 'MeetingStateError', code: ErrorCode, message: string };

type SentInMeeting_NotAllowedError_Fragment = { __typename: 'NotAllowedError', code: ErrorCode, message: string };

type SentInMeeting_NotFoundError_Fragment = { __typename: 'NotFoundError', code: ErrorCode, message: string };

type SentInMeeting_SignalReceipt_Fragment = { __typename: 'SignalReceipt', sentAt: string };

export type SentInMeetingFragment =
  | SentInMeeting_InvalidInputError_Fragment
  | SentInMeeting_MeetingStateError_Fragment
  | SentInMeeting_NotAllowedError_Fragment
  | SentInMeeting_NotFoundError_Fragment
  | SentInMeeting_SignalReceipt_Fragment
;

export type ReactInMeetingMutationVariables = Exact<{
  input: ReactInMeetingInput;
}>;


export type ReactInMeetingMutation = { __typename?: 'Mutation', reactInMeeting:
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
    | { __typename: 'MeetingStateError', code: ErrorCode, message: string }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'SignalReceipt', sentAt: string }
   };

export type SendAnnotationMutationVariables = Exact<{
  input: SendAnnotationInput;
}>;


export type SendAnnotationMutation = { __typename?: 'Mutation', sendAnnotation:
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
    | { __typename: 'MeetingStateError', code: ErrorCode, message: string }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'SignalReceipt', sentAt: string }
   };

export type SendRemoteInputMutationVariables = Exact<{
  input: SendRemoteInputInput;
}>;


export type SendRemoteInputMutation = { __typename?: 'Mutation', sendRemoteInput:
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
    | { __typename: 'MeetingStateError', code: ErrorCode, message: string }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'SignalReceipt', sentAt: string }
   };

export type ReadMeetingQueryVariables = Exact<{
  by: MeetingKeyInput;
}>;


export type ReadMeetingQuery = { __typename?: 'Query', meeting?: { __typename: 'Meeting', id: string, joinUrl: string, title: string, description?: string | null, type: CallType, status: MeetingStatus, isPublic: boolean, isLocked: boolean, layout: MeetingLayout, maxParticipants: number, startsAt?: string | null, plannedDuration?: number | null, startedAt?: string | null, endedAt?: string | null, createdAt: string, participantCount: number, screenNo: number, availableActions: Array<MeetingAction>, version: number, joinCode: string, host: { __typename?: 'User', id: string }, settings: { __typename?: 'MeetingSettings', recording: boolean, transcription: boolean, passwordRequired: boolean, waitingRoom: boolean, muteOnEntry: boolean, screenShareForAll: boolean, chat: boolean, selfUnmute: boolean }, participants: Array<{ __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } }>, removedParticipants: Array<{ __typename?: 'MeetingParticipant', id: string, user: { __typename?: 'User', id: string } }>, me?: { __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } } | null, spotlight?: { __typename?: 'MeetingParticipant', id: string } | null } | null };

export type ReadMeetingsQueryVariables = Exact<{
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type ReadMeetingsQuery = { __typename?: 'Query', meetings: { __typename?: 'MeetingConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, edges: Array<{ __typename?: 'MeetingEdge', cursor: string, node: { __typename?: 'Meeting', id: string, title: string, status: MeetingStatus, me?: { __typename?: 'MeetingParticipant', state: MeetingParticipantState } | null } }> } };

export type ReadMessagesQueryVariables = Exact<{
  by: MeetingKeyInput;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type ReadMessagesQuery = { __typename?: 'Query', meeting?: { __typename?: 'Meeting', messages: { __typename?: 'MeetingMessageConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, edges: Array<{ __typename?: 'MeetingMessageEdge', cursor: string, node: { __typename?: 'MeetingMessage', id: string, text: string, sentAt: string, sender: { __typename?: 'User', id: string }, to?: { __typename?: 'User', id: string } | null } }> } } | null };

export type MeetingEventsSubscriptionVariables = Exact<{
  meetingId: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type MeetingEventsSubscription = { __typename?: 'Subscription', meetingEvents:
    | { __typename: 'MeetingChanged', cursor: string, at: string, actor?: { __typename?: 'User', id: string } | null, meeting: { __typename: 'Meeting', id: string, joinUrl: string, title: string, description?: string | null, type: CallType, status: MeetingStatus, isPublic: boolean, isLocked: boolean, layout: MeetingLayout, maxParticipants: number, startsAt?: string | null, plannedDuration?: number | null, startedAt?: string | null, endedAt?: string | null, createdAt: string, participantCount: number, screenNo: number, availableActions: Array<MeetingAction>, version: number, joinCode: string, host: { __typename?: 'User', id: string }, settings: { __typename?: 'MeetingSettings', recording: boolean, transcription: boolean, passwordRequired: boolean, waitingRoom: boolean, muteOnEntry: boolean, screenShareForAll: boolean, chat: boolean, selfUnmute: boolean }, participants: Array<{ __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } }>, removedParticipants: Array<{ __typename?: 'MeetingParticipant', id: string, user: { __typename?: 'User', id: string } }>, me?: { __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } } | null, spotlight?: { __typename?: 'MeetingParticipant', id: string } | null } }
    | { __typename: 'MeetingEnded', cursor: string, at: string, actor?: { __typename?: 'User', id: string } | null, meeting: { __typename: 'Meeting', id: string, joinUrl: string, title: string, description?: string | null, type: CallType, status: MeetingStatus, isPublic: boolean, isLocked: boolean, layout: MeetingLayout, maxParticipants: number, startsAt?: string | null, plannedDuration?: number | null, startedAt?: string | null, endedAt?: string | null, createdAt: string, participantCount: number, screenNo: number, availableActions: Array<MeetingAction>, version: number, joinCode: string, host: { __typename?: 'User', id: string }, settings: { __typename?: 'MeetingSettings', recording: boolean, transcription: boolean, passwordRequired: boolean, waitingRoom: boolean, muteOnEntry: boolean, screenShareForAll: boolean, chat: boolean, selfUnmute: boolean }, participants: Array<{ __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } }>, removedParticipants: Array<{ __typename?: 'MeetingParticipant', id: string, user: { __typename?: 'User', id: string } }>, me?: { __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } } | null, spotlight?: { __typename?: 'MeetingParticipant', id: string } | null } }
    | { __typename: 'MeetingMessageSent', cursor: string, at: string, message: { __typename?: 'MeetingMessage', id: string, text: string, sentAt: string, sender: { __typename?: 'User', id: string }, to?: { __typename?: 'User', id: string } | null }, actor?: { __typename?: 'User', id: string } | null, meeting: { __typename: 'Meeting', id: string, joinUrl: string, title: string, description?: string | null, type: CallType, status: MeetingStatus, isPublic: boolean, isLocked: boolean, layout: MeetingLayout, maxParticipants: number, startsAt?: string | null, plannedDuration?: number | null, startedAt?: string | null, endedAt?: string | null, createdAt: string, participantCount: number, screenNo: number, availableActions: Array<MeetingAction>, version: number, joinCode: string, host: { __typename?: 'User', id: string }, settings: { __typename?: 'MeetingSettings', recording: boolean, transcription: boolean, passwordRequired: boolean, waitingRoom: boolean, muteOnEntry: boolean, screenShareForAll: boolean, chat: boolean, selfUnmute: boolean }, participants: Array<{ __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } }>, removedParticipants: Array<{ __typename?: 'MeetingParticipant', id: string, user: { __typename?: 'User', id: string } }>, me?: { __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } } | null, spotlight?: { __typename?: 'MeetingParticipant', id: string } | null } }
    | { __typename: 'ParticipantChanged', cursor: string, at: string, participant: { __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } }, actor?: { __typename?: 'User', id: string } | null, meeting: { __typename: 'Meeting', id: string, joinUrl: string, title: string, description?: string | null, type: CallType, status: MeetingStatus, isPublic: boolean, isLocked: boolean, layout: MeetingLayout, maxParticipants: number, startsAt?: string | null, plannedDuration?: number | null, startedAt?: string | null, endedAt?: string | null, createdAt: string, participantCount: number, screenNo: number, availableActions: Array<MeetingAction>, version: number, joinCode: string, host: { __typename?: 'User', id: string }, settings: { __typename?: 'MeetingSettings', recording: boolean, transcription: boolean, passwordRequired: boolean, waitingRoom: boolean, muteOnEntry: boolean, screenShareForAll: boolean, chat: boolean, selfUnmute: boolean }, participants: Array<{ __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } }>, removedParticipants: Array<{ __typename?: 'MeetingParticipant', id: string, user: { __typename?: 'User', id: string } }>, me?: { __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } } | null, spotlight?: { __typename?: 'MeetingParticipant', id: string } | null } }
    | { __typename: 'ParticipantJoined', cursor: string, at: string, participant: { __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } }, actor?: { __typename?: 'User', id: string } | null, meeting: { __typename: 'Meeting', id: string, joinUrl: string, title: string, description?: string | null, type: CallType, status: MeetingStatus, isPublic: boolean, isLocked: boolean, layout: MeetingLayout, maxParticipants: number, startsAt?: string | null, plannedDuration?: number | null, startedAt?: string | null, endedAt?: string | null, createdAt: string, participantCount: number, screenNo: number, availableActions: Array<MeetingAction>, version: number, joinCode: string, host: { __typename?: 'User', id: string }, settings: { __typename?: 'MeetingSettings', recording: boolean, transcription: boolean, passwordRequired: boolean, waitingRoom: boolean, muteOnEntry: boolean, screenShareForAll: boolean, chat: boolean, selfUnmute: boolean }, participants: Array<{ __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } }>, removedParticipants: Array<{ __typename?: 'MeetingParticipant', id: string, user: { __typename?: 'User', id: string } }>, me?: { __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } } | null, spotlight?: { __typename?: 'MeetingParticipant', id: string } | null } }
    | { __typename: 'ParticipantLeft', cursor: string, at: string, participant: { __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } }, actor?: { __typename?: 'User', id: string } | null, meeting: { __typename: 'Meeting', id: string, joinUrl: string, title: string, description?: string | null, type: CallType, status: MeetingStatus, isPublic: boolean, isLocked: boolean, layout: MeetingLayout, maxParticipants: number, startsAt?: string | null, plannedDuration?: number | null, startedAt?: string | null, endedAt?: string | null, createdAt: string, participantCount: number, screenNo: number, availableActions: Array<MeetingAction>, version: number, joinCode: string, host: { __typename?: 'User', id: string }, settings: { __typename?: 'MeetingSettings', recording: boolean, transcription: boolean, passwordRequired: boolean, waitingRoom: boolean, muteOnEntry: boolean, screenShareForAll: boolean, chat: boolean, selfUnmute: boolean }, participants: Array<{ __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } }>, removedParticipants: Array<{ __typename?: 'MeetingParticipant', id: string, user: { __typename?: 'User', id: string } }>, me?: { __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } } | null, spotlight?: { __typename?: 'MeetingParticipant', id: string } | null } }
    | { __typename: 'ParticipantReacted', reaction: string, cursor: string, at: string, participant: { __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } }, actor?: { __typename?: 'User', id: string } | null, meeting: { __typename: 'Meeting', id: string, joinUrl: string, title: string, description?: string | null, type: CallType, status: MeetingStatus, isPublic: boolean, isLocked: boolean, layout: MeetingLayout, maxParticipants: number, startsAt?: string | null, plannedDuration?: number | null, startedAt?: string | null, endedAt?: string | null, createdAt: string, participantCount: number, screenNo: number, availableActions: Array<MeetingAction>, version: number, joinCode: string, host: { __typename?: 'User', id: string }, settings: { __typename?: 'MeetingSettings', recording: boolean, transcription: boolean, passwordRequired: boolean, waitingRoom: boolean, muteOnEntry: boolean, screenShareForAll: boolean, chat: boolean, selfUnmute: boolean }, participants: Array<{ __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } }>, removedParticipants: Array<{ __typename?: 'MeetingParticipant', id: string, user: { __typename?: 'User', id: string } }>, me?: { __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } } | null, spotlight?: { __typename?: 'MeetingParticipant', id: string } | null } }
   };

export type MeetingInvitationsSubscriptionVariables = Exact<{
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type MeetingInvitationsSubscription = { __typename?: 'Subscription', meetingInvitations: { __typename?: 'MeetingInvitation', cursor: string, at: string, from: { __typename?: 'User', id: string }, meeting: { __typename: 'Meeting', id: string, joinUrl: string, title: string, description?: string | null, type: CallType, status: MeetingStatus, isPublic: boolean, isLocked: boolean, layout: MeetingLayout, maxParticipants: number, startsAt?: string | null, plannedDuration?: number | null, startedAt?: string | null, endedAt?: string | null, createdAt: string, participantCount: number, screenNo: number, availableActions: Array<MeetingAction>, version: number, joinCode: string, host: { __typename?: 'User', id: string }, settings: { __typename?: 'MeetingSettings', recording: boolean, transcription: boolean, passwordRequired: boolean, waitingRoom: boolean, muteOnEntry: boolean, screenShareForAll: boolean, chat: boolean, selfUnmute: boolean }, participants: Array<{ __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } }>, removedParticipants: Array<{ __typename?: 'MeetingParticipant', id: string, user: { __typename?: 'User', id: string } }>, me?: { __typename?: 'MeetingParticipant', id: string, role: MeetingRole, state: MeetingParticipantState, terminalId?: string | null, audio: boolean, video: boolean, screen: boolean, mayShareScreen: boolean, mayUnmute: boolean, unmuteRequested: boolean, remoteControl?: RemoteControl | null, handRaisedAt?: string | null, waitingSince?: string | null, joinedAt?: string | null, leftAt?: string | null, user: { __typename?: 'User', id: string } } | null, spotlight?: { __typename?: 'MeetingParticipant', id: string } | null } } };

export type AnnotationsSubscriptionVariables = Exact<{
  meetingId: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type AnnotationsSubscription = { __typename?: 'Subscription', annotations: { __typename?: 'Annotation', cursor: string, kind: AnnotationKind, fromUserId: string, screenNo: number, strokeId?: string | null, sentAt: string, stroke?: { __typename?: 'Stroke', id: string, color: string, width: number, points: Array<{ __typename?: 'Point', x: number, y: number }> } | null } };

export type RemoteInputsSubscriptionVariables = Exact<{
  meetingId: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type RemoteInputsSubscription = { __typename?: 'Subscription', remoteInputs: { __typename?: 'RemoteInput', cursor: string, fromUserId: string, screenNo: number, sentAt: string, events: Array<
      | { __typename: 'KeyEvent', key: string, code: string, shiftKey: boolean, stroke: KeyAction }
      | { __typename: 'PointerEvent', x: number, y: number, button: number, pointer: PointerAction }
      | { __typename: 'WheelEvent', x: number, y: number, deltaX: number, deltaY: number }
    > } };

export type CallsWithQueryVariables = Exact<{
  withUserId: Scalars['ID']['input'];
}>;


export type CallsWithQuery = { __typename?: 'Query', calls: { __typename?: 'CallConnection', totalCount: number, edges: Array<{ __typename?: 'CallEdge', node: { __typename?: 'Call', id: string } }> } };

export type StateOfViewerQueryVariables = Exact<{
  userIds: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type StateOfViewerQuery = { __typename?: 'Query', me: { __typename?: 'Me', email: string, chosenPresence: ChosenPresence, user: { __typename?: 'User', id: string, username: string, displayName: string, avatarUrl?: string | null } }, activeCalls: Array<{ __typename?: 'Call', id: string, version: number, status: CallStatus, availableActions: Array<CallAction>, participants: Array<{ __typename?: 'CallParticipant', userId: string, state: CallParticipantState, terminalId?: string | null }> }>, calls: { __typename?: 'CallConnection', totalCount: number }, scheduledCalls: { __typename?: 'ScheduledCallConnection', totalCount: number, edges: Array<{ __typename?: 'ScheduledCallEdge', node: { __typename?: 'ScheduledCall', id: string, status: ScheduledCallStatus, at: string, type: CallType, message?: string | null, taskId?: string | null, callees: Array<{ __typename?: 'User', id: string }> } }> }, presence: Array<{ __typename?: 'Presence', userId: string, status: PresenceStatus, text?: string | null }>, meetings: { __typename?: 'MeetingConnection', totalCount: number, edges: Array<{ __typename?: 'MeetingEdge', node: { __typename?: 'Meeting', id: string, version: number, status: MeetingStatus, me?: { __typename?: 'MeetingParticipant', state: MeetingParticipantState, terminalId?: string | null } | null, messages: { __typename?: 'MeetingMessageConnection', totalCount: number } } }> } };

export type EndSessionMutationVariables = Exact<{ [key: string]: never; }>;


export type EndSessionMutation = { __typename?: 'Mutation', logout: boolean };

export const ColdCallFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ColdCall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"ringsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"onHold"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terminals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"toldAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stopReason"}}]}}]}}]}}]} as unknown as DocumentNode<ColdCallFragment, unknown>;
export const CallFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"ringsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]} as unknown as DocumentNode<CallFieldsFragment, unknown>;
export const CallOutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallStateError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserBusyError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"ringsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]} as unknown as DocumentNode<CallOutcomeFragment, unknown>;
export const ScheduledCallFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduledCallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduledCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"callees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"ringsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]} as unknown as DocumentNode<ScheduledCallFieldsFragment, unknown>;
export const ParticipantFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipantFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingParticipant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"audio"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"screen"}},{"kind":"Field","name":{"kind":"Name","value":"mayShareScreen"}},{"kind":"Field","name":{"kind":"Name","value":"mayUnmute"}},{"kind":"Field","name":{"kind":"Name","value":"unmuteRequested"}},{"kind":"Field","name":{"kind":"Name","value":"remoteControl"}},{"kind":"Field","name":{"kind":"Name","value":"handRaisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}}]}}]} as unknown as DocumentNode<ParticipantFieldsFragment, unknown>;
export const MeetingFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"joinCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"joinUrl"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isPublic"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"maxParticipants"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recording"}},{"kind":"Field","name":{"kind":"Name","value":"transcription"}},{"kind":"Field","name":{"kind":"Name","value":"passwordRequired"}},{"kind":"Field","name":{"kind":"Name","value":"waitingRoom"}},{"kind":"Field","name":{"kind":"Name","value":"muteOnEntry"}},{"kind":"Field","name":{"kind":"Name","value":"screenShareForAll"}},{"kind":"Field","name":{"kind":"Name","value":"chat"}},{"kind":"Field","name":{"kind":"Name","value":"selfUnmute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedDuration"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"participantCount"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removedParticipants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spotlight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screenNo"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipantFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingParticipant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"audio"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"screen"}},{"kind":"Field","name":{"kind":"Name","value":"mayShareScreen"}},{"kind":"Field","name":{"kind":"Name","value":"mayUnmute"}},{"kind":"Field","name":{"kind":"Name","value":"unmuteRequested"}},{"kind":"Field","name":{"kind":"Name","value":"remoteControl"}},{"kind":"Field","name":{"kind":"Name","value":"handRaisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}}]}}]} as unknown as DocumentNode<MeetingFieldsFragment, unknown>;
export const MeetingOutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipantFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingParticipant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"audio"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"screen"}},{"kind":"Field","name":{"kind":"Name","value":"mayShareScreen"}},{"kind":"Field","name":{"kind":"Name","value":"mayUnmute"}},{"kind":"Field","name":{"kind":"Name","value":"unmuteRequested"}},{"kind":"Field","name":{"kind":"Name","value":"remoteControl"}},{"kind":"Field","name":{"kind":"Name","value":"handRaisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"joinCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"joinUrl"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isPublic"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"maxParticipants"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recording"}},{"kind":"Field","name":{"kind":"Name","value":"transcription"}},{"kind":"Field","name":{"kind":"Name","value":"passwordRequired"}},{"kind":"Field","name":{"kind":"Name","value":"waitingRoom"}},{"kind":"Field","name":{"kind":"Name","value":"muteOnEntry"}},{"kind":"Field","name":{"kind":"Name","value":"screenShareForAll"}},{"kind":"Field","name":{"kind":"Name","value":"chat"}},{"kind":"Field","name":{"kind":"Name","value":"selfUnmute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedDuration"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"participantCount"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removedParticipants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spotlight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screenNo"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<MeetingOutcomeFragment, unknown>;
export const SentInMeetingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SentInMeeting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SendInMeetingResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignalReceipt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SentInMeetingFragment, unknown>;
export const RefreshSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"refreshToken"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"refreshToken"},"value":{"kind":"Variable","name":{"kind":"Name","value":"refreshToken"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuthSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RefreshSessionMutation, RefreshSessionMutationVariables>;
export const LogoutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Logout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logout"}}]}}]} as unknown as DocumentNode<LogoutMutation, LogoutMutationVariables>;
export const WhoAmIDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoAmI"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"chosenPresence"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]}}]} as unknown as DocumentNode<WhoAmIQuery, WhoAmIQueryVariables>;
export const ReadUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"presence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<ReadUserQuery, ReadUserQueryVariables>;
export const FindUsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindUsers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<FindUsersQuery, FindUsersQueryVariables>;
export const UpdateProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const MyCallWaitingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyCallWaiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"callWaiting"}}]}}]}}]} as unknown as DocumentNode<MyCallWaitingQuery, MyCallWaitingQueryVariables>;
export const BlockUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BlockUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blockUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"userId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BlockUserMutation, BlockUserMutationVariables>;
export const UnblockUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnblockUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unblockUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"userId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UnblockUserMutation, UnblockUserMutationVariables>;
export const BlockedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Blocked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blocked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"presence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BlockedQuery, BlockedQueryVariables>;
export const SeenInSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SeenInSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"presence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}}]}}]}}]}}]} as unknown as DocumentNode<SeenInSearchQuery, SeenInSearchQueryVariables>;
export const MyMeetingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyMeetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meetings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<MyMeetingsQuery, MyMeetingsQueryVariables>;
export const HistoryOfBlocksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HistoryOfBlocks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CallFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missedCallCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"calls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<HistoryOfBlocksQuery, HistoryOfBlocksQueryVariables>;
export const OutsideMeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OutsideMe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}}]}}]}}]}}]} as unknown as DocumentNode<OutsideMeQuery, OutsideMeQueryVariables>;
export const OutsideUsersFoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OutsideUsersFound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OutsideUsersFoundQuery, OutsideUsersFoundQueryVariables>;
export const CallHeartbeatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CallHeartbeat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"callHeartbeat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}}]}]}}]} as unknown as DocumentNode<CallHeartbeatMutation, CallHeartbeatMutationVariables>;
export const ColdStartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ColdStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pushed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}},"defaultValue":{"kind":"StringValue","value":"","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventCursor"}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missedCallCount"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"activeCalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ColdCall"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"pushed"},"name":{"kind":"Name","value":"call"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pushed"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ColdCall"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rtcConfiguration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iceServers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"urls"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"credential"}}]}},{"kind":"Field","name":{"kind":"Name","value":"iceTransportPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"bundlePolicy"}},{"kind":"Field","name":{"kind":"Name","value":"rtcpMuxPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ColdCall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"ringsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"onHold"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terminals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"toldAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stopReason"}}]}}]}}]}}]} as unknown as DocumentNode<ColdStartQuery, ColdStartQueryVariables>;
export const CursorLastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CursorLast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missedCallCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"calls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"call"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activeCalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eventCursor"}}]}}]} as unknown as DocumentNode<CursorLastQuery, CursorLastQueryVariables>;
export const ColdUpdatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ColdUpdates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"callUpdates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ColdUpdatesSubscription, ColdUpdatesSubscriptionVariables>;
export const GlareCallsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GlareCalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activeCalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"calls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<GlareCallsQuery, GlareCallsQueryVariables>;
export const CallHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CallHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CallFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CallHistoryQuery, CallHistoryQueryVariables>;
export const CallFactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CallFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CallFactsQuery, CallFactsQueryVariables>;
export const MyMissedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyMissed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missedCallCount"}}]}}]}}]} as unknown as DocumentNode<MyMissedQuery, MyMissedQueryVariables>;
export const MarkCallsSeenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkCallsSeen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"upTo"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markCallsSeen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"upTo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"upTo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missedCallCount"}}]}}]}}]} as unknown as DocumentNode<MarkCallsSeenMutation, MarkCallsSeenMutationVariables>;
export const ReadHoldsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadHolds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"call"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"onHold"}}]}}]}}]}}]} as unknown as DocumentNode<ReadHoldsQuery, ReadHoldsQueryVariables>;
export const PeersOnAcceptanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"PeersOnAcceptance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"callUpdates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"peers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"offers"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PeersOnAcceptanceSubscription, PeersOnAcceptanceSubscriptionVariables>;
export const ReadPeersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadPeers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"call"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"offers"}}]}}]}}]}}]} as unknown as DocumentNode<ReadPeersQuery, ReadPeersQueryVariables>;
export const ReadMediaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadMedia"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"call"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"mediaStage"}},{"kind":"Field","name":{"kind":"Name","value":"networkQuality"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"packetLoss"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"worst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jitter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"worst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roundTripTime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"worst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bitrate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"worst"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReadMediaQuery, ReadMediaQueryVariables>;
export const MissedOfCallerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MissedOfCaller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missedCallCount"}}]}}]}}]} as unknown as DocumentNode<MissedOfCallerQuery, MissedOfCallerQueryVariables>;
export const HistoryOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HistoryOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"ringsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]} as unknown as DocumentNode<HistoryOfQuery, HistoryOfQueryVariables>;
export const CallsOfSomebodyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CallsOfSomebody"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CallsOfSomebodyQuery, CallsOfSomebodyQueryVariables>;
export const TurnOnCallWaitingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TurnOnCallWaiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"callWaiting"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<TurnOnCallWaitingMutation, TurnOnCallWaitingMutationVariables>;
export const ReadTerminalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadTerminals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"call"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"terminals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"toldAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stopReason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReadTerminalsQuery, ReadTerminalsQueryVariables>;
export const BriefUpdatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"BriefUpdates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"callUpdates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<BriefUpdatesSubscription, BriefUpdatesSubscriptionVariables>;
export const BriefStartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BriefStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartCallInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<BriefStartMutation, BriefStartMutationVariables>;
export const BriefAnswerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BriefAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hangUpCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<BriefAnswerMutation, BriefAnswerMutationVariables>;
export const BriefHangUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BriefHangUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hangUpCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<BriefHangUpMutation, BriefHangUpMutationVariables>;
export const CountCallsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountCalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CountCallsQuery, CountCallsQueryVariables>;
export const FindDemoUsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindDemoUsers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]}}]} as unknown as DocumentNode<FindDemoUsersQuery, FindDemoUsersQueryVariables>;
export const RenewSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenewSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"refreshToken"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"refreshToken"},"value":{"kind":"Variable","name":{"kind":"Name","value":"refreshToken"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuthSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RenewSessionMutation, RenewSessionMutationVariables>;
export const TurnCredentialsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TurnCredentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rtcConfiguration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iceServers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"credential"}}]}}]}}]}}]} as unknown as DocumentNode<TurnCredentialsQuery, TurnCredentialsQueryVariables>;
export const WatchTurnCredentialsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WatchTurnCredentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rtcConfigurationChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iceServers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"credential"}}]}}]}}]}}]} as unknown as DocumentNode<WatchTurnCredentialsSubscription, WatchTurnCredentialsSubscriptionVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logout"}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const MyPresenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPresence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chosenPresence"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyPresenceQuery, MyPresenceQueryVariables>;
export const ReadRtcConfigurationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadRtcConfiguration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rtcConfiguration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iceServers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"urls"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"credential"}}]}},{"kind":"Field","name":{"kind":"Name","value":"iceTransportPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"bundlePolicy"}},{"kind":"Field","name":{"kind":"Name","value":"rtcpMuxPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<ReadRtcConfigurationQuery, ReadRtcConfigurationQueryVariables>;
export const RtcConfigurationChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"RtcConfigurationChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rtcConfigurationChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iceServers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"urls"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"credential"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<RtcConfigurationChangesSubscription, RtcConfigurationChangesSubscriptionVariables>;
export const RegisterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Register"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"register"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuthSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegisterMutation, RegisterMutationVariables>;
export const LoginDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Login"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoginInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"login"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuthSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<LoginMutation, LoginMutationVariables>;
export const StartCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartCallInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserBusyError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"ringsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]} as unknown as DocumentNode<StartCallMutation, StartCallMutationVariables>;
export const AcknowledgeCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallStateError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"ringsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]} as unknown as DocumentNode<AcknowledgeCallMutation, AcknowledgeCallMutationVariables>;
export const AcceptCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallStateError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"ringsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]} as unknown as DocumentNode<AcceptCallMutation, AcceptCallMutationVariables>;
export const RejectCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RejectCallInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejectCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallStateError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"ringsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]} as unknown as DocumentNode<RejectCallMutation, RejectCallMutationVariables>;
export const CancelCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallStateError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"ringsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]} as unknown as DocumentNode<CancelCallMutation, CancelCallMutationVariables>;
export const HangUpCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HangUpCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hangUpCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallStateError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"ringsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]} as unknown as DocumentNode<HangUpCallMutation, HangUpCallMutationVariables>;
export const HoldCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holdCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFields"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"ringsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallStateError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserBusyError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<HoldCallMutation, HoldCallMutationVariables>;
export const ResumeCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFields"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"ringsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallStateError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserBusyError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ResumeCallMutation, ResumeCallMutationVariables>;
export const InviteToCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteToCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteToCallInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteToCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFields"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"ringsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallStateError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserBusyError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<InviteToCallMutation, InviteToCallMutationVariables>;
export const TransferCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TransferCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TransferCallInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transferCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFields"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"ringsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallStateError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserBusyError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<TransferCallMutation, TransferCallMutationVariables>;
export const ReportMediaStateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportMediaState"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportMediaStateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportMediaState"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFields"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"ringsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallStateError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserBusyError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ReportMediaStateMutation, ReportMediaStateMutationVariables>;
export const ReportCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportCallInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFields"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"ringsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallStateError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserBusyError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ReportCallMutation, ReportCallMutationVariables>;
export const ReadCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"call"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"ringsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]} as unknown as DocumentNode<ReadCallQuery, ReadCallQueryVariables>;
export const ActiveCallsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActiveCalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventCursor"}},{"kind":"Field","name":{"kind":"Name","value":"activeCalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"ringsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]} as unknown as DocumentNode<ActiveCallsQuery, ActiveCallsQueryVariables>;
export const IncomingCallsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"IncomingCalls"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incomingCalls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"ringsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]} as unknown as DocumentNode<IncomingCallsSubscription, IncomingCallsSubscriptionVariables>;
export const CallUpdatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"CallUpdates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"callUpdates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"ringsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]} as unknown as DocumentNode<CallUpdatesSubscription, CallUpdatesSubscriptionVariables>;
export const ScheduleCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ScheduleCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleCallInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheduleCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduledCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduledCallFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"ringsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduledCallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduledCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"callees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFields"}}]}}]}}]} as unknown as DocumentNode<ScheduleCallMutation, ScheduleCallMutationVariables>;
export const UpdateScheduledCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateScheduledCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateScheduledCallInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateScheduledCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduledCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduledCallFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"ringsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduledCallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduledCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"callees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFields"}}]}}]}}]} as unknown as DocumentNode<UpdateScheduledCallMutation, UpdateScheduledCallMutationVariables>;
export const CancelScheduledCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelScheduledCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelScheduledCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduledCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduledCallFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"ringsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduledCallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduledCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"callees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFields"}}]}}]}}]} as unknown as DocumentNode<CancelScheduledCallMutation, CancelScheduledCallMutationVariables>;
export const ScheduledCallsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScheduledCalls"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheduledCalls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduledCallFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"ringsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduledCallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduledCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"callees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFields"}}]}}]}}]} as unknown as DocumentNode<ScheduledCallsQuery, ScheduledCallsQueryVariables>;
export const SendSignalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendSignal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendSignalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendSignal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignalReceipt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallStateError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"ringsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]} as unknown as DocumentNode<SendSignalMutation, SendSignalMutationVariables>;
export const SignalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"Signals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}},{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}},{"kind":"Field","name":{"kind":"Name","value":"fromUserId"}},{"kind":"Field","name":{"kind":"Name","value":"fromTerminalId"}},{"kind":"Field","name":{"kind":"Name","value":"sdp"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidate"}},{"kind":"Field","name":{"kind":"Name","value":"sdpMid"}},{"kind":"Field","name":{"kind":"Name","value":"sdpMLineIndex"}},{"kind":"Field","name":{"kind":"Name","value":"usernameFragment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}}]}}]} as unknown as DocumentNode<SignalsSubscription, SignalsSubscriptionVariables>;
export const ReadPresenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadPresence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"userIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}}]}}]}}]} as unknown as DocumentNode<ReadPresenceQuery, ReadPresenceQueryVariables>;
export const SetPresenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPresence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPresenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setPresence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Presence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SetPresenceMutation, SetPresenceMutationVariables>;
export const PresenceChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"PresenceChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presenceChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"userIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}}]}}]}}]} as unknown as DocumentNode<PresenceChangesSubscription, PresenceChangesSubscriptionVariables>;
export const CreateMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipantFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingParticipant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"audio"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"screen"}},{"kind":"Field","name":{"kind":"Name","value":"mayShareScreen"}},{"kind":"Field","name":{"kind":"Name","value":"mayUnmute"}},{"kind":"Field","name":{"kind":"Name","value":"unmuteRequested"}},{"kind":"Field","name":{"kind":"Name","value":"remoteControl"}},{"kind":"Field","name":{"kind":"Name","value":"handRaisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"joinCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"joinUrl"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isPublic"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"maxParticipants"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recording"}},{"kind":"Field","name":{"kind":"Name","value":"transcription"}},{"kind":"Field","name":{"kind":"Name","value":"passwordRequired"}},{"kind":"Field","name":{"kind":"Name","value":"waitingRoom"}},{"kind":"Field","name":{"kind":"Name","value":"muteOnEntry"}},{"kind":"Field","name":{"kind":"Name","value":"screenShareForAll"}},{"kind":"Field","name":{"kind":"Name","value":"chat"}},{"kind":"Field","name":{"kind":"Name","value":"selfUnmute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedDuration"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"participantCount"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removedParticipants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spotlight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screenNo"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<CreateMeetingMutation, CreateMeetingMutationVariables>;
export const UpdateMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipantFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingParticipant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"audio"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"screen"}},{"kind":"Field","name":{"kind":"Name","value":"mayShareScreen"}},{"kind":"Field","name":{"kind":"Name","value":"mayUnmute"}},{"kind":"Field","name":{"kind":"Name","value":"unmuteRequested"}},{"kind":"Field","name":{"kind":"Name","value":"remoteControl"}},{"kind":"Field","name":{"kind":"Name","value":"handRaisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"joinCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"joinUrl"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isPublic"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"maxParticipants"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recording"}},{"kind":"Field","name":{"kind":"Name","value":"transcription"}},{"kind":"Field","name":{"kind":"Name","value":"passwordRequired"}},{"kind":"Field","name":{"kind":"Name","value":"waitingRoom"}},{"kind":"Field","name":{"kind":"Name","value":"muteOnEntry"}},{"kind":"Field","name":{"kind":"Name","value":"screenShareForAll"}},{"kind":"Field","name":{"kind":"Name","value":"chat"}},{"kind":"Field","name":{"kind":"Name","value":"selfUnmute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedDuration"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"participantCount"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removedParticipants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spotlight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screenNo"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<UpdateMeetingMutation, UpdateMeetingMutationVariables>;
export const JoinMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"JoinMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JoinMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"joinMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipantFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingParticipant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"audio"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"screen"}},{"kind":"Field","name":{"kind":"Name","value":"mayShareScreen"}},{"kind":"Field","name":{"kind":"Name","value":"mayUnmute"}},{"kind":"Field","name":{"kind":"Name","value":"unmuteRequested"}},{"kind":"Field","name":{"kind":"Name","value":"remoteControl"}},{"kind":"Field","name":{"kind":"Name","value":"handRaisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"joinCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"joinUrl"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isPublic"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"maxParticipants"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recording"}},{"kind":"Field","name":{"kind":"Name","value":"transcription"}},{"kind":"Field","name":{"kind":"Name","value":"passwordRequired"}},{"kind":"Field","name":{"kind":"Name","value":"waitingRoom"}},{"kind":"Field","name":{"kind":"Name","value":"muteOnEntry"}},{"kind":"Field","name":{"kind":"Name","value":"screenShareForAll"}},{"kind":"Field","name":{"kind":"Name","value":"chat"}},{"kind":"Field","name":{"kind":"Name","value":"selfUnmute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedDuration"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"participantCount"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removedParticipants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spotlight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screenNo"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<JoinMeetingMutation, JoinMeetingMutationVariables>;
export const LeaveMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeaveMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaveMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipantFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingParticipant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"audio"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"screen"}},{"kind":"Field","name":{"kind":"Name","value":"mayShareScreen"}},{"kind":"Field","name":{"kind":"Name","value":"mayUnmute"}},{"kind":"Field","name":{"kind":"Name","value":"unmuteRequested"}},{"kind":"Field","name":{"kind":"Name","value":"remoteControl"}},{"kind":"Field","name":{"kind":"Name","value":"handRaisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"joinCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"joinUrl"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isPublic"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"maxParticipants"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recording"}},{"kind":"Field","name":{"kind":"Name","value":"transcription"}},{"kind":"Field","name":{"kind":"Name","value":"passwordRequired"}},{"kind":"Field","name":{"kind":"Name","value":"waitingRoom"}},{"kind":"Field","name":{"kind":"Name","value":"muteOnEntry"}},{"kind":"Field","name":{"kind":"Name","value":"screenShareForAll"}},{"kind":"Field","name":{"kind":"Name","value":"chat"}},{"kind":"Field","name":{"kind":"Name","value":"selfUnmute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedDuration"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"participantCount"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removedParticipants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spotlight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screenNo"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<LeaveMeetingMutation, LeaveMeetingMutationVariables>;
export const CancelMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipantFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingParticipant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"audio"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"screen"}},{"kind":"Field","name":{"kind":"Name","value":"mayShareScreen"}},{"kind":"Field","name":{"kind":"Name","value":"mayUnmute"}},{"kind":"Field","name":{"kind":"Name","value":"unmuteRequested"}},{"kind":"Field","name":{"kind":"Name","value":"remoteControl"}},{"kind":"Field","name":{"kind":"Name","value":"handRaisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"joinCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"joinUrl"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isPublic"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"maxParticipants"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recording"}},{"kind":"Field","name":{"kind":"Name","value":"transcription"}},{"kind":"Field","name":{"kind":"Name","value":"passwordRequired"}},{"kind":"Field","name":{"kind":"Name","value":"waitingRoom"}},{"kind":"Field","name":{"kind":"Name","value":"muteOnEntry"}},{"kind":"Field","name":{"kind":"Name","value":"screenShareForAll"}},{"kind":"Field","name":{"kind":"Name","value":"chat"}},{"kind":"Field","name":{"kind":"Name","value":"selfUnmute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedDuration"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"participantCount"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removedParticipants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spotlight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screenNo"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CancelMeetingMutation, CancelMeetingMutationVariables>;
export const EndMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipantFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingParticipant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"audio"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"screen"}},{"kind":"Field","name":{"kind":"Name","value":"mayShareScreen"}},{"kind":"Field","name":{"kind":"Name","value":"mayUnmute"}},{"kind":"Field","name":{"kind":"Name","value":"unmuteRequested"}},{"kind":"Field","name":{"kind":"Name","value":"remoteControl"}},{"kind":"Field","name":{"kind":"Name","value":"handRaisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"joinCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"joinUrl"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isPublic"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"maxParticipants"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recording"}},{"kind":"Field","name":{"kind":"Name","value":"transcription"}},{"kind":"Field","name":{"kind":"Name","value":"passwordRequired"}},{"kind":"Field","name":{"kind":"Name","value":"waitingRoom"}},{"kind":"Field","name":{"kind":"Name","value":"muteOnEntry"}},{"kind":"Field","name":{"kind":"Name","value":"screenShareForAll"}},{"kind":"Field","name":{"kind":"Name","value":"chat"}},{"kind":"Field","name":{"kind":"Name","value":"selfUnmute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedDuration"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"participantCount"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removedParticipants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spotlight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screenNo"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EndMeetingMutation, EndMeetingMutationVariables>;
export const LockMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LockMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LockMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lockMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipantFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingParticipant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"audio"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"screen"}},{"kind":"Field","name":{"kind":"Name","value":"mayShareScreen"}},{"kind":"Field","name":{"kind":"Name","value":"mayUnmute"}},{"kind":"Field","name":{"kind":"Name","value":"unmuteRequested"}},{"kind":"Field","name":{"kind":"Name","value":"remoteControl"}},{"kind":"Field","name":{"kind":"Name","value":"handRaisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"joinCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"joinUrl"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isPublic"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"maxParticipants"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recording"}},{"kind":"Field","name":{"kind":"Name","value":"transcription"}},{"kind":"Field","name":{"kind":"Name","value":"passwordRequired"}},{"kind":"Field","name":{"kind":"Name","value":"waitingRoom"}},{"kind":"Field","name":{"kind":"Name","value":"muteOnEntry"}},{"kind":"Field","name":{"kind":"Name","value":"screenShareForAll"}},{"kind":"Field","name":{"kind":"Name","value":"chat"}},{"kind":"Field","name":{"kind":"Name","value":"selfUnmute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedDuration"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"participantCount"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removedParticipants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spotlight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screenNo"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<LockMeetingMutation, LockMeetingMutationVariables>;
export const InviteToMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteToMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteToMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteToMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipantFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingParticipant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"audio"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"screen"}},{"kind":"Field","name":{"kind":"Name","value":"mayShareScreen"}},{"kind":"Field","name":{"kind":"Name","value":"mayUnmute"}},{"kind":"Field","name":{"kind":"Name","value":"unmuteRequested"}},{"kind":"Field","name":{"kind":"Name","value":"remoteControl"}},{"kind":"Field","name":{"kind":"Name","value":"handRaisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"joinCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"joinUrl"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isPublic"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"maxParticipants"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recording"}},{"kind":"Field","name":{"kind":"Name","value":"transcription"}},{"kind":"Field","name":{"kind":"Name","value":"passwordRequired"}},{"kind":"Field","name":{"kind":"Name","value":"waitingRoom"}},{"kind":"Field","name":{"kind":"Name","value":"muteOnEntry"}},{"kind":"Field","name":{"kind":"Name","value":"screenShareForAll"}},{"kind":"Field","name":{"kind":"Name","value":"chat"}},{"kind":"Field","name":{"kind":"Name","value":"selfUnmute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedDuration"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"participantCount"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removedParticipants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spotlight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screenNo"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<InviteToMeetingMutation, InviteToMeetingMutationVariables>;
export const AdmitParticipantsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdmitParticipants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdmitParticipantsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"admitParticipants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipantFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingParticipant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"audio"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"screen"}},{"kind":"Field","name":{"kind":"Name","value":"mayShareScreen"}},{"kind":"Field","name":{"kind":"Name","value":"mayUnmute"}},{"kind":"Field","name":{"kind":"Name","value":"unmuteRequested"}},{"kind":"Field","name":{"kind":"Name","value":"remoteControl"}},{"kind":"Field","name":{"kind":"Name","value":"handRaisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"joinCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"joinUrl"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isPublic"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"maxParticipants"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recording"}},{"kind":"Field","name":{"kind":"Name","value":"transcription"}},{"kind":"Field","name":{"kind":"Name","value":"passwordRequired"}},{"kind":"Field","name":{"kind":"Name","value":"waitingRoom"}},{"kind":"Field","name":{"kind":"Name","value":"muteOnEntry"}},{"kind":"Field","name":{"kind":"Name","value":"screenShareForAll"}},{"kind":"Field","name":{"kind":"Name","value":"chat"}},{"kind":"Field","name":{"kind":"Name","value":"selfUnmute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedDuration"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"participantCount"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removedParticipants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spotlight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screenNo"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AdmitParticipantsMutation, AdmitParticipantsMutationVariables>;
export const SetParticipantRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetParticipantRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetParticipantRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setParticipantRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipantFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingParticipant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"audio"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"screen"}},{"kind":"Field","name":{"kind":"Name","value":"mayShareScreen"}},{"kind":"Field","name":{"kind":"Name","value":"mayUnmute"}},{"kind":"Field","name":{"kind":"Name","value":"unmuteRequested"}},{"kind":"Field","name":{"kind":"Name","value":"remoteControl"}},{"kind":"Field","name":{"kind":"Name","value":"handRaisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"joinCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"joinUrl"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isPublic"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"maxParticipants"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recording"}},{"kind":"Field","name":{"kind":"Name","value":"transcription"}},{"kind":"Field","name":{"kind":"Name","value":"passwordRequired"}},{"kind":"Field","name":{"kind":"Name","value":"waitingRoom"}},{"kind":"Field","name":{"kind":"Name","value":"muteOnEntry"}},{"kind":"Field","name":{"kind":"Name","value":"screenShareForAll"}},{"kind":"Field","name":{"kind":"Name","value":"chat"}},{"kind":"Field","name":{"kind":"Name","value":"selfUnmute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedDuration"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"participantCount"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removedParticipants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spotlight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screenNo"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetParticipantRoleMutation, SetParticipantRoleMutationVariables>;
export const MuteParticipantsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MuteParticipants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MuteParticipantsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"muteParticipants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipantFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingParticipant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"audio"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"screen"}},{"kind":"Field","name":{"kind":"Name","value":"mayShareScreen"}},{"kind":"Field","name":{"kind":"Name","value":"mayUnmute"}},{"kind":"Field","name":{"kind":"Name","value":"unmuteRequested"}},{"kind":"Field","name":{"kind":"Name","value":"remoteControl"}},{"kind":"Field","name":{"kind":"Name","value":"handRaisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"joinCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"joinUrl"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isPublic"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"maxParticipants"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recording"}},{"kind":"Field","name":{"kind":"Name","value":"transcription"}},{"kind":"Field","name":{"kind":"Name","value":"passwordRequired"}},{"kind":"Field","name":{"kind":"Name","value":"waitingRoom"}},{"kind":"Field","name":{"kind":"Name","value":"muteOnEntry"}},{"kind":"Field","name":{"kind":"Name","value":"screenShareForAll"}},{"kind":"Field","name":{"kind":"Name","value":"chat"}},{"kind":"Field","name":{"kind":"Name","value":"selfUnmute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedDuration"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"participantCount"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removedParticipants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spotlight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screenNo"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MuteParticipantsMutation, MuteParticipantsMutationVariables>;
export const RequestUnmuteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestUnmute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestUnmuteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestUnmute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipantFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingParticipant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"audio"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"screen"}},{"kind":"Field","name":{"kind":"Name","value":"mayShareScreen"}},{"kind":"Field","name":{"kind":"Name","value":"mayUnmute"}},{"kind":"Field","name":{"kind":"Name","value":"unmuteRequested"}},{"kind":"Field","name":{"kind":"Name","value":"remoteControl"}},{"kind":"Field","name":{"kind":"Name","value":"handRaisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"joinCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"joinUrl"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isPublic"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"maxParticipants"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recording"}},{"kind":"Field","name":{"kind":"Name","value":"transcription"}},{"kind":"Field","name":{"kind":"Name","value":"passwordRequired"}},{"kind":"Field","name":{"kind":"Name","value":"waitingRoom"}},{"kind":"Field","name":{"kind":"Name","value":"muteOnEntry"}},{"kind":"Field","name":{"kind":"Name","value":"screenShareForAll"}},{"kind":"Field","name":{"kind":"Name","value":"chat"}},{"kind":"Field","name":{"kind":"Name","value":"selfUnmute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedDuration"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"participantCount"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removedParticipants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spotlight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screenNo"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RequestUnmuteMutation, RequestUnmuteMutationVariables>;
export const RemoveParticipantDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveParticipant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveParticipantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeParticipant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipantFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingParticipant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"audio"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"screen"}},{"kind":"Field","name":{"kind":"Name","value":"mayShareScreen"}},{"kind":"Field","name":{"kind":"Name","value":"mayUnmute"}},{"kind":"Field","name":{"kind":"Name","value":"unmuteRequested"}},{"kind":"Field","name":{"kind":"Name","value":"remoteControl"}},{"kind":"Field","name":{"kind":"Name","value":"handRaisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"joinCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"joinUrl"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isPublic"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"maxParticipants"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recording"}},{"kind":"Field","name":{"kind":"Name","value":"transcription"}},{"kind":"Field","name":{"kind":"Name","value":"passwordRequired"}},{"kind":"Field","name":{"kind":"Name","value":"waitingRoom"}},{"kind":"Field","name":{"kind":"Name","value":"muteOnEntry"}},{"kind":"Field","name":{"kind":"Name","value":"screenShareForAll"}},{"kind":"Field","name":{"kind":"Name","value":"chat"}},{"kind":"Field","name":{"kind":"Name","value":"selfUnmute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedDuration"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"participantCount"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removedParticipants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spotlight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screenNo"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveParticipantMutation, RemoveParticipantMutationVariables>;
export const LiftBanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiftBan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LiftBanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"liftBan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipantFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingParticipant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"audio"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"screen"}},{"kind":"Field","name":{"kind":"Name","value":"mayShareScreen"}},{"kind":"Field","name":{"kind":"Name","value":"mayUnmute"}},{"kind":"Field","name":{"kind":"Name","value":"unmuteRequested"}},{"kind":"Field","name":{"kind":"Name","value":"remoteControl"}},{"kind":"Field","name":{"kind":"Name","value":"handRaisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"joinCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"joinUrl"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isPublic"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"maxParticipants"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recording"}},{"kind":"Field","name":{"kind":"Name","value":"transcription"}},{"kind":"Field","name":{"kind":"Name","value":"passwordRequired"}},{"kind":"Field","name":{"kind":"Name","value":"waitingRoom"}},{"kind":"Field","name":{"kind":"Name","value":"muteOnEntry"}},{"kind":"Field","name":{"kind":"Name","value":"screenShareForAll"}},{"kind":"Field","name":{"kind":"Name","value":"chat"}},{"kind":"Field","name":{"kind":"Name","value":"selfUnmute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedDuration"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"participantCount"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removedParticipants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spotlight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screenNo"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<LiftBanMutation, LiftBanMutationVariables>;
export const RaiseHandDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RaiseHand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RaiseHandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raiseHand"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipantFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingParticipant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"audio"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"screen"}},{"kind":"Field","name":{"kind":"Name","value":"mayShareScreen"}},{"kind":"Field","name":{"kind":"Name","value":"mayUnmute"}},{"kind":"Field","name":{"kind":"Name","value":"unmuteRequested"}},{"kind":"Field","name":{"kind":"Name","value":"remoteControl"}},{"kind":"Field","name":{"kind":"Name","value":"handRaisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"joinCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"joinUrl"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isPublic"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"maxParticipants"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recording"}},{"kind":"Field","name":{"kind":"Name","value":"transcription"}},{"kind":"Field","name":{"kind":"Name","value":"passwordRequired"}},{"kind":"Field","name":{"kind":"Name","value":"waitingRoom"}},{"kind":"Field","name":{"kind":"Name","value":"muteOnEntry"}},{"kind":"Field","name":{"kind":"Name","value":"screenShareForAll"}},{"kind":"Field","name":{"kind":"Name","value":"chat"}},{"kind":"Field","name":{"kind":"Name","value":"selfUnmute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedDuration"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"participantCount"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removedParticipants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spotlight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screenNo"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RaiseHandMutation, RaiseHandMutationVariables>;
export const SetMyMediaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetMyMedia"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetMyMediaInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setMyMedia"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipantFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingParticipant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"audio"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"screen"}},{"kind":"Field","name":{"kind":"Name","value":"mayShareScreen"}},{"kind":"Field","name":{"kind":"Name","value":"mayUnmute"}},{"kind":"Field","name":{"kind":"Name","value":"unmuteRequested"}},{"kind":"Field","name":{"kind":"Name","value":"remoteControl"}},{"kind":"Field","name":{"kind":"Name","value":"handRaisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"joinCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"joinUrl"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isPublic"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"maxParticipants"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recording"}},{"kind":"Field","name":{"kind":"Name","value":"transcription"}},{"kind":"Field","name":{"kind":"Name","value":"passwordRequired"}},{"kind":"Field","name":{"kind":"Name","value":"waitingRoom"}},{"kind":"Field","name":{"kind":"Name","value":"muteOnEntry"}},{"kind":"Field","name":{"kind":"Name","value":"screenShareForAll"}},{"kind":"Field","name":{"kind":"Name","value":"chat"}},{"kind":"Field","name":{"kind":"Name","value":"selfUnmute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedDuration"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"participantCount"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removedParticipants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spotlight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screenNo"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetMyMediaMutation, SetMyMediaMutationVariables>;
export const AllowScreenShareDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AllowScreenShare"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AllowScreenShareInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowScreenShare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipantFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingParticipant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"audio"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"screen"}},{"kind":"Field","name":{"kind":"Name","value":"mayShareScreen"}},{"kind":"Field","name":{"kind":"Name","value":"mayUnmute"}},{"kind":"Field","name":{"kind":"Name","value":"unmuteRequested"}},{"kind":"Field","name":{"kind":"Name","value":"remoteControl"}},{"kind":"Field","name":{"kind":"Name","value":"handRaisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"joinCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"joinUrl"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isPublic"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"maxParticipants"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recording"}},{"kind":"Field","name":{"kind":"Name","value":"transcription"}},{"kind":"Field","name":{"kind":"Name","value":"passwordRequired"}},{"kind":"Field","name":{"kind":"Name","value":"waitingRoom"}},{"kind":"Field","name":{"kind":"Name","value":"muteOnEntry"}},{"kind":"Field","name":{"kind":"Name","value":"screenShareForAll"}},{"kind":"Field","name":{"kind":"Name","value":"chat"}},{"kind":"Field","name":{"kind":"Name","value":"selfUnmute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedDuration"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"participantCount"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removedParticipants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spotlight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screenNo"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AllowScreenShareMutation, AllowScreenShareMutationVariables>;
export const SpotlightParticipantDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SpotlightParticipant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SpotlightParticipantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"spotlightParticipant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipantFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingParticipant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"audio"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"screen"}},{"kind":"Field","name":{"kind":"Name","value":"mayShareScreen"}},{"kind":"Field","name":{"kind":"Name","value":"mayUnmute"}},{"kind":"Field","name":{"kind":"Name","value":"unmuteRequested"}},{"kind":"Field","name":{"kind":"Name","value":"remoteControl"}},{"kind":"Field","name":{"kind":"Name","value":"handRaisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"joinCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"joinUrl"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isPublic"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"maxParticipants"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recording"}},{"kind":"Field","name":{"kind":"Name","value":"transcription"}},{"kind":"Field","name":{"kind":"Name","value":"passwordRequired"}},{"kind":"Field","name":{"kind":"Name","value":"waitingRoom"}},{"kind":"Field","name":{"kind":"Name","value":"muteOnEntry"}},{"kind":"Field","name":{"kind":"Name","value":"screenShareForAll"}},{"kind":"Field","name":{"kind":"Name","value":"chat"}},{"kind":"Field","name":{"kind":"Name","value":"selfUnmute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedDuration"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"participantCount"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removedParticipants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spotlight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screenNo"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SpotlightParticipantMutation, SpotlightParticipantMutationVariables>;
export const RequestRemoteControlDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestRemoteControl"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestRemoteControlInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestRemoteControl"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipantFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingParticipant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"audio"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"screen"}},{"kind":"Field","name":{"kind":"Name","value":"mayShareScreen"}},{"kind":"Field","name":{"kind":"Name","value":"mayUnmute"}},{"kind":"Field","name":{"kind":"Name","value":"unmuteRequested"}},{"kind":"Field","name":{"kind":"Name","value":"remoteControl"}},{"kind":"Field","name":{"kind":"Name","value":"handRaisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"joinCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"joinUrl"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isPublic"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"maxParticipants"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recording"}},{"kind":"Field","name":{"kind":"Name","value":"transcription"}},{"kind":"Field","name":{"kind":"Name","value":"passwordRequired"}},{"kind":"Field","name":{"kind":"Name","value":"waitingRoom"}},{"kind":"Field","name":{"kind":"Name","value":"muteOnEntry"}},{"kind":"Field","name":{"kind":"Name","value":"screenShareForAll"}},{"kind":"Field","name":{"kind":"Name","value":"chat"}},{"kind":"Field","name":{"kind":"Name","value":"selfUnmute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedDuration"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"participantCount"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removedParticipants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spotlight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screenNo"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RequestRemoteControlMutation, RequestRemoteControlMutationVariables>;
export const AnswerRemoteControlDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerRemoteControl"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerRemoteControlInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerRemoteControl"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipantFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingParticipant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"audio"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"screen"}},{"kind":"Field","name":{"kind":"Name","value":"mayShareScreen"}},{"kind":"Field","name":{"kind":"Name","value":"mayUnmute"}},{"kind":"Field","name":{"kind":"Name","value":"unmuteRequested"}},{"kind":"Field","name":{"kind":"Name","value":"remoteControl"}},{"kind":"Field","name":{"kind":"Name","value":"handRaisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"joinCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"joinUrl"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isPublic"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"maxParticipants"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recording"}},{"kind":"Field","name":{"kind":"Name","value":"transcription"}},{"kind":"Field","name":{"kind":"Name","value":"passwordRequired"}},{"kind":"Field","name":{"kind":"Name","value":"waitingRoom"}},{"kind":"Field","name":{"kind":"Name","value":"muteOnEntry"}},{"kind":"Field","name":{"kind":"Name","value":"screenShareForAll"}},{"kind":"Field","name":{"kind":"Name","value":"chat"}},{"kind":"Field","name":{"kind":"Name","value":"selfUnmute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedDuration"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"participantCount"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removedParticipants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spotlight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screenNo"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerRemoteControlMutation, AnswerRemoteControlMutationVariables>;
export const MeetingHeartbeatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MeetingHeartbeat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meetingHeartbeat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}}]}]}}]} as unknown as DocumentNode<MeetingHeartbeatMutation, MeetingHeartbeatMutationVariables>;
export const SendMeetingMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendMeetingMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendMeetingMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendMeetingMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingMessage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SendMeetingMessageMutation, SendMeetingMessageMutationVariables>;
export const ReactInMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReactInMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReactInMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reactInMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SentInMeeting"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SentInMeeting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SendInMeetingResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignalReceipt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReactInMeetingMutation, ReactInMeetingMutationVariables>;
export const SendAnnotationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendAnnotation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendAnnotationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendAnnotation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SentInMeeting"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SentInMeeting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SendInMeetingResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignalReceipt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SendAnnotationMutation, SendAnnotationMutationVariables>;
export const SendRemoteInputDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendRemoteInput"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendRemoteInputInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendRemoteInput"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SentInMeeting"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SentInMeeting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SendInMeetingResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignalReceipt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SendRemoteInputMutation, SendRemoteInputMutationVariables>;
export const ReadMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipantFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingParticipant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"audio"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"screen"}},{"kind":"Field","name":{"kind":"Name","value":"mayShareScreen"}},{"kind":"Field","name":{"kind":"Name","value":"mayUnmute"}},{"kind":"Field","name":{"kind":"Name","value":"unmuteRequested"}},{"kind":"Field","name":{"kind":"Name","value":"remoteControl"}},{"kind":"Field","name":{"kind":"Name","value":"handRaisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"joinCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"joinUrl"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isPublic"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"maxParticipants"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recording"}},{"kind":"Field","name":{"kind":"Name","value":"transcription"}},{"kind":"Field","name":{"kind":"Name","value":"passwordRequired"}},{"kind":"Field","name":{"kind":"Name","value":"waitingRoom"}},{"kind":"Field","name":{"kind":"Name","value":"muteOnEntry"}},{"kind":"Field","name":{"kind":"Name","value":"screenShareForAll"}},{"kind":"Field","name":{"kind":"Name","value":"chat"}},{"kind":"Field","name":{"kind":"Name","value":"selfUnmute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedDuration"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"participantCount"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removedParticipants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spotlight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screenNo"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ReadMeetingQuery, ReadMeetingQueryVariables>;
export const ReadMeetingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadMeetings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meetings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReadMeetingsQuery, ReadMeetingsQueryVariables>;
export const ReadMessagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadMessages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingKeyInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReadMessagesQuery, ReadMessagesQueryVariables>;
export const MeetingEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"MeetingEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meetingEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipantJoined"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipantLeft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipantChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipantReacted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reaction"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingMessageSent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipantFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingParticipant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"audio"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"screen"}},{"kind":"Field","name":{"kind":"Name","value":"mayShareScreen"}},{"kind":"Field","name":{"kind":"Name","value":"mayUnmute"}},{"kind":"Field","name":{"kind":"Name","value":"unmuteRequested"}},{"kind":"Field","name":{"kind":"Name","value":"remoteControl"}},{"kind":"Field","name":{"kind":"Name","value":"handRaisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"joinCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"joinUrl"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isPublic"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"maxParticipants"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recording"}},{"kind":"Field","name":{"kind":"Name","value":"transcription"}},{"kind":"Field","name":{"kind":"Name","value":"passwordRequired"}},{"kind":"Field","name":{"kind":"Name","value":"waitingRoom"}},{"kind":"Field","name":{"kind":"Name","value":"muteOnEntry"}},{"kind":"Field","name":{"kind":"Name","value":"screenShareForAll"}},{"kind":"Field","name":{"kind":"Name","value":"chat"}},{"kind":"Field","name":{"kind":"Name","value":"selfUnmute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedDuration"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"participantCount"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removedParticipants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spotlight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screenNo"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<MeetingEventsSubscription, MeetingEventsSubscriptionVariables>;
export const MeetingInvitationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"MeetingInvitations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meetingInvitations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipantFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingParticipant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"audio"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"screen"}},{"kind":"Field","name":{"kind":"Name","value":"mayShareScreen"}},{"kind":"Field","name":{"kind":"Name","value":"mayUnmute"}},{"kind":"Field","name":{"kind":"Name","value":"unmuteRequested"}},{"kind":"Field","name":{"kind":"Name","value":"remoteControl"}},{"kind":"Field","name":{"kind":"Name","value":"handRaisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"joinCode"},"name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"joinUrl"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isPublic"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"maxParticipants"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recording"}},{"kind":"Field","name":{"kind":"Name","value":"transcription"}},{"kind":"Field","name":{"kind":"Name","value":"passwordRequired"}},{"kind":"Field","name":{"kind":"Name","value":"waitingRoom"}},{"kind":"Field","name":{"kind":"Name","value":"muteOnEntry"}},{"kind":"Field","name":{"kind":"Name","value":"screenShareForAll"}},{"kind":"Field","name":{"kind":"Name","value":"chat"}},{"kind":"Field","name":{"kind":"Name","value":"selfUnmute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedDuration"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"participantCount"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removedParticipants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spotlight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screenNo"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<MeetingInvitationsSubscription, MeetingInvitationsSubscriptionVariables>;
export const AnnotationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"Annotations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"annotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromUserId"}},{"kind":"Field","name":{"kind":"Name","value":"screenNo"}},{"kind":"Field","name":{"kind":"Name","value":"stroke"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"x"}},{"kind":"Field","name":{"kind":"Name","value":"y"}}]}},{"kind":"Field","name":{"kind":"Name","value":"color"}},{"kind":"Field","name":{"kind":"Name","value":"width"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strokeId"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}}]}}]} as unknown as DocumentNode<AnnotationsSubscription, AnnotationsSubscriptionVariables>;
export const RemoteInputsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"RemoteInputs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remoteInputs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"fromUserId"}},{"kind":"Field","name":{"kind":"Name","value":"screenNo"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointerEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"pointer"},"name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"x"}},{"kind":"Field","name":{"kind":"Name","value":"y"}},{"kind":"Field","name":{"kind":"Name","value":"button"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WheelEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"x"}},{"kind":"Field","name":{"kind":"Name","value":"y"}},{"kind":"Field","name":{"kind":"Name","value":"deltaX"}},{"kind":"Field","name":{"kind":"Name","value":"deltaY"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KeyEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"stroke"},"name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"shiftKey"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}}]}}]} as unknown as DocumentNode<RemoteInputsSubscription, RemoteInputsSubscriptionVariables>;
export const CallsWithDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CallsWith"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withUserId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"withUserId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withUserId"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CallsWithQuery, CallsWithQueryVariables>;
export const StateOfViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StateOfViewer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"chosenPresence"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"activeCalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"calls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheduledCalls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"callees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"presence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"userIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StateOfViewerQuery, StateOfViewerQueryVariables>;
export const EndSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logout"}}]}}]} as unknown as DocumentNode<EndSessionMutation, EndSessionMutationVariables>;