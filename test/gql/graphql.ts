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
  /** A position in the viewer's event stream, in a meeting's stream, or in a log of messages that are not stored (signals, annotations, remote input). Opaque. A subscription with `after` set to the last received cursor first delivers everything later, then goes live: no gaps, no duplicates, in order. The subscription ends with the error CURSOR_EXPIRED if the cursor is too old (streams: 24 hours, logs: 2 minutes) or of another stream. */
  Cursor: { input: string; output: string; }
  /** An instant in UTC, RFC 3339 with milliseconds: `2026-07-05T10:05:30.000Z`. */
  DateTime: { input: string; output: string; }
};

export type AcceptCallResult = Call | CallStateError | NotAllowedError | NotFoundError;

export type AcknowledgeCallResult = Call | CallStateError | NotAllowedError | NotFoundError;

export type AdmitParticipantsInput = {
  meetingId: Scalars['ID']['input'];
  /** 1–100 waiting participants: all of them join, or none (MEETING_FULL). Default: as many waiting participants as there are seats. */
  participantIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type AllowScreenShareInput = {
  /** Overrides `screenShareForAll` for this participant. */
  allowed: Scalars['Boolean']['input'];
  meetingId: Scalars['ID']['input'];
  participantId: Scalars['ID']['input'];
};

/** An annotation on the shared screen. */
export type Annotation = {
  __typename?: 'Annotation';
  cursor: Scalars['Cursor']['output'];
  fromUserId: Scalars['ID']['output'];
  kind: AnnotationKind;
  /** Number of the screen that it is drawn on. It disappears with that screen. */
  screenNo: Scalars['Int']['output'];
  sentAt: Scalars['DateTime']['output'];
  /** Set for STROKE. */
  stroke?: Maybe<Stroke>;
  /** Set for UNDO: the stroke that is removed. */
  strokeId?: Maybe<Scalars['ID']['output']>;
};

export type AnnotationInput =
  /** True removes all annotations. For hosts, co-hosts and the participant who shares the screen. */
  { clear: Scalars['Boolean']['input']; stroke?: never; undo?: never; }
  |  { clear?: never; stroke: StrokeInput; undo?: never; }
  |  /** ID of the stroke of the sender to remove. */
  { clear?: never; stroke?: never; undo: Scalars['ID']['input']; };

export type AnnotationKind =
  /** Removes all annotations. */
  | 'CLEAR'
  /** A new stroke, or more points of one. */
  | 'STROKE'
  /** The sender removes one of their strokes. */
  | 'UNDO';

export type AnswerRemoteControlInput = {
  /** False refuses the request or revokes control. */
  granted: Scalars['Boolean']['input'];
  meetingId: Scalars['ID']['input'];
  participantId: Scalars['ID']['input'];
};

/** Tokens of a session on one device. */
export type AuthSession = {
  __typename?: 'AuthSession';
  /** An access token (JWT, RFC 9068). Send it in the header `Authorization: Bearer <accessToken>`; on a WebSocket, in the key `Authorization` of the `connection_init` payload. */
  accessToken: Scalars['String']['output'];
  accessTokenExpiresAt: Scalars['DateTime']['output'];
  /** Single use: each refresh returns the next one. For 10 seconds a repeated refresh returns the same next token, for example to a second tab. Using an older token after that ends the session. */
  refreshToken: Scalars['String']['output'];
  user: User;
};

export type BlockUserResult = InvalidInputError | NotFoundError | User;

/** A call between two or more users. Only they can see it. */
export type Call = {
  __typename?: 'Call';
  /** Actions available to the viewer's device now, for example to decide which buttons to show. */
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
  /** The message from the caller to the callees, up to 2,000 characters. */
  message?: Maybe<Scalars['String']['output']>;
  /** The caller first, then the callees in the order in which they were called. */
  participants: Array<CallParticipant>;
  /** The participants that the viewer’s device negotiates with: all others in the connected call (a mesh). Empty on a device that does not take part. */
  peers: Array<CallPeer>;
  /** Measurements, one entry for each participant who reported any. */
  quality: Array<CallQuality>;
  /** When the ring times out. While the call rings for the viewer: their own deadline, also in a connected call. For other viewers: null once the call is answered or ended. */
  ringsUntil?: Maybe<Scalars['DateTime']['output']>;
  /** When a participant first reported media stage `joined`. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  status: CallStatus;
  /** All events of the call, oldest first. */
  timeline: Array<CallTimelineEntry>;
  type: CallType;
  /** Increases by one with every change. Of two copies of a call, the one with the higher version is newer. */
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
  /** Number of calls that match the filter, computed only if selected. Exact up to 10,000; 10,001 means more. */
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

/** All conditions must hold. An omitted or null field matches every call. */
export type CallFilter = {
  /** Created at this time or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Calls that the viewer made (CALLER) or received (CALLEE). */
  role?: InputMaybe<CallRole>;
  /** Any of these statuses. */
  status?: InputMaybe<Array<CallStatus>>;
  /** Created at this time or earlier. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
  type?: InputMaybe<CallType>;
  /** Calls in which this user took part or was called. */
  withUserId?: InputMaybe<Scalars['ID']['input']>;
};

/** A user's participation in a call. */
export type CallParticipant = {
  __typename?: 'CallParticipant';
  invitedBy?: Maybe<User>;
  joinedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When they hung up or declined, or when the call ended for them. */
  leftAt?: Maybe<Scalars['DateTime']['output']>;
  /** The media stage that their device last reported (reportMediaState). */
  mediaStage?: Maybe<Scalars['String']['output']>;
  networkQuality?: Maybe<Scalars['String']['output']>;
  onHold: Scalars['Boolean']['output'];
  rejectReason?: Maybe<RejectReason>;
  role: CallRole;
  state: CallParticipantState;
  /** The device that takes part; null before one does. */
  terminalId?: Maybe<Scalars['ID']['output']>;
  /** The devices that the last ring of this user reached, the first one first. Null for users other than the viewer. */
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

/** A participant to negotiate a peer connection with. */
export type CallPeer = {
  __typename?: 'CallPeer';
  /** Whether the peer makes the first offer and is the impolite peer of perfect negotiation (W3C webrtc-pc). If false, the viewer’s device does both. The participant who joined first offers; on the same millisecond, the one who was called first. */
  offers: Scalars['Boolean']['output'];
  /** The device of the peer that takes part. */
  terminalId: Scalars['ID']['output'];
  user: User;
  userId: Scalars['ID']['output'];
};

/** Measurements by the devices of one participant (reportCall, kind QUALITY), in the units of WebRTC `getStats()`. Null: not measured. */
export type CallQuality = {
  __typename?: 'CallQuality';
  /** Bits per second. The worst is the lowest. */
  bitrate?: Maybe<QualitySummary>;
  /** Seconds. The worst is the longest. */
  jitter?: Maybe<QualitySummary>;
  /** Fraction of packets lost, 0 to 1. The worst is the highest. */
  packetLoss?: Maybe<QualitySummary>;
  /** Seconds. The worst is the longest. */
  roundTripTime?: Maybe<QualitySummary>;
  user: User;
  userId: Scalars['ID']['output'];
};

/** One measurement, in the units of WebRTC `getStats()` (W3C webrtc-stats). Omit what cannot be measured. */
export type CallQualityInput = {
  /** Bits per second, up to 10,000,000,000. */
  bitrate?: InputMaybe<Scalars['Float']['input']>;
  /** Seconds, up to 60. */
  jitter?: InputMaybe<Scalars['Float']['input']>;
  /** Fraction of packets lost, 0 to 1. */
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

/** The state of the call does not permit this; `call` is its current state. */
export type CallStateError = Error & {
  __typename?: 'CallStateError';
  call: Call;
  code: ErrorCode;
  /** A sentence for developers. */
  message: Scalars['String']['output'];
};

export type CallStatus =
  /** No device of a callee has acknowledged the call yet. */
  | 'CALLING'
  /** The caller cancelled before an answer. */
  | 'CANCELLED'
  /** The call was connected and then ended. */
  | 'COMPLETED'
  /** A callee accepted. */
  | 'CONNECTED'
  /** An error ended the call: a participant reported one, or the last connection was lost. */
  | 'FAILED'
  /** No callee answered before the ring timeout. */
  | 'MISSED'
  /** Every callee declined or was busy. */
  | 'REJECTED'
  /** At least one device of a callee has acknowledged the call. */
  | 'RINGING';

/** One device of a user that a call has rung, and the outcome. */
export type CallTerminal = {
  __typename?: 'CallTerminal';
  /** When the device acknowledged the call (acknowledgeCall). */
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  stopReason?: Maybe<RingStop>;
  /** When the ring ended; null while it rings. */
  stoppedAt?: Maybe<Scalars['DateTime']['output']>;
  terminalId: Scalars['ID']['output'];
  /** When the device was notified by `incomingCalls` or `callUpdates`, or acknowledged the call. */
  toldAt: Scalars['DateTime']['output'];
};

/** One event in the history of a call. */
export type CallTimelineEntry = {
  __typename?: 'CallTimelineEntry';
  /** Null if a timeout caused it. */
  actor?: Maybe<User>;
  at: Scalars['DateTime']['output'];
  /** More details, as a text for people: the reason of a rejection, CONNECTION_LOST, the IDs of the invited users, or a report. Clients need not parse it: `participants` has the same facts. */
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
  /** Null if a timeout caused it. */
  actor?: Maybe<User>;
  at: Scalars['DateTime']['output'];
  /** The call as of this update, or later when an older update is replayed: compare `call.version`. */
  call: Call;
  cursor: Scalars['Cursor']['output'];
  kind: CallUpdateKind;
};

export type CallUpdateKind =
  | 'ACCEPTED'
  /** For the callee's other devices: stop ringing. */
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

/** The presence that a user chooses. DO_NOT_DISTURB: their devices do not ring, and calls to them look unanswered. INVISIBLE: others see OFFLINE. */
export type ChosenPresence =
  | 'AWAY'
  | 'DO_NOT_DISTURB'
  | 'INVISIBLE'
  | 'ONLINE';

export type CreateMeetingInput = {
  /** Up to 2,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client, 1–100 characters. Default: generated by the server. A second creation with the same ID returns the same meeting and sends no invitations. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Up to 100 users, who receive the invitation by `meetingInvitations`. */
  inviteUserIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  isPublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** 2–50 for AUDIO, 2–16 for VIDEO. Default: the maximum. */
  maxParticipants?: InputMaybe<Scalars['Int']['input']>;
  /** Minutes, 1–10,080. */
  plannedDuration?: InputMaybe<Scalars['Int']['input']>;
  settings?: InputMaybe<MeetingSettingsInput>;
  /** Planned start. The meeting starts when a host joins, whatever the time. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 1–200 characters, at least one of them visible. */
  title: Scalars['String']['input'];
  type?: InputMaybe<CallType>;
};

export type CreateMeetingResult = InvalidInputError | Meeting | NotFoundError;

export type CredentialsError = Error & {
  __typename?: 'CredentialsError';
  code: ErrorCode;
  /** A sentence for developers. */
  message: Scalars['String']['output'];
};

/** An error that a client is expected to handle. Mutations return it as data, in a union with their result. Errors that no client can handle (not signed in, query too complex, rate limit, server error) are top-level GraphQL errors with the same codes in `extensions.code`. */
export type Error = {
  code: ErrorCode;
  /** A sentence for developers. */
  message: Scalars['String']['output'];
};

export type ErrorCode =
  /** Another device of the viewer takes part. */
  | 'ANSWERED_ELSEWHERE'
  | 'CALL_ENDED'
  | 'CALL_NOT_CONNECTED'
  /** The cursor is too old. Read `activeCalls` or the meeting, and subscribe again. */
  | 'CURSOR_EXPIRED'
  | 'EMAIL_TAKEN'
  /** A server error. `extensions.requestId` identifies it in the server log. */
  | 'INTERNAL'
  | 'INVALID_INPUT'
  /** The meeting ended or was cancelled. */
  | 'MEETING_ENDED'
  /** No seat is free, or too many users wait already. */
  | 'MEETING_FULL'
  /** The meeting is locked; a host has to unlock it first. */
  | 'MEETING_LOCKED'
  /** The state does not permit it, or the viewer's role in a meeting does not. */
  | 'NOT_ALLOWED'
  | 'NOT_CALLEE'
  | 'NOT_CALLER'
  /** It does not exist, or the viewer may not see it. */
  | 'NOT_FOUND'
  | 'NOT_PARTICIPANT'
  | 'QUERY_TOO_COMPLEX'
  /** Too many requests. `extensions.retryAfter` is the number of seconds to wait. */
  | 'RATE_LIMITED'
  /** Another participant shares their screen. */
  | 'SCREEN_SHARE_TAKEN'
  /** Call refreshSession and try again. */
  | 'TOKEN_EXPIRED'
  /** The token is missing or invalid. */
  | 'UNAUTHENTICATED'
  /** A dependency is down. Try again. */
  | 'UNAVAILABLE'
  | 'USERNAME_TAKEN'
  /** The user is in another call, or another user is calling them. */
  | 'USER_BUSY'
  /** The user name or the password is wrong; the error does not say which. */
  | 'WRONG_CREDENTIALS'
  /** The meeting has a password, and the given one is wrong. */
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
  /** The candidate-attribute of RFC 8839 §5.1, at most 2 KiB. An empty string ends the trickle. */
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
  /** Describes a valid value. */
  message: Scalars['String']['output'];
  /** Path in the arguments, such as `["input", "calleeIds", "0"]`. */
  path: Array<Scalars['String']['output']>;
};

export type InvalidInputError = Error & {
  __typename?: 'InvalidInputError';
  code: ErrorCode;
  fields: Array<InvalidField>;
  /** A sentence for developers. */
  message: Scalars['String']['output'];
};

export type InviteToCallInput = {
  callId: Scalars['ID']['input'];
  /** 1–49 users. All of them ring, or none. Users who are in the call, ring, have declined or have left are skipped; users who missed the call ring again. */
  userIds: Array<Scalars['ID']['input']>;
};

export type InviteToCallResult = Call | CallStateError | InvalidInputError | NotAllowedError | NotFoundError;

export type InviteToMeetingInput = {
  meetingId: Scalars['ID']['input'];
  /** 1–100 users. */
  userIds: Array<Scalars['ID']['input']>;
};

export type JoinMeetingInput = {
  /** Whether the microphone starts on. `muteOnEntry` and the role VIEWER override it. */
  audio?: InputMaybe<Scalars['Boolean']['input']>;
  meeting: MeetingKeyInput;
  /** Required if the meeting has one, except for hosts. */
  password?: InputMaybe<Scalars['String']['input']>;
  /** Whether the camera starts on. Meetings of type AUDIO have none. */
  video?: InputMaybe<Scalars['Boolean']['input']>;
};

export type JoinMeetingResult = Meeting | MeetingStateError | NotAllowedError | NotFoundError;

export type KeyAction =
  | 'DOWN'
  | 'UP';

/** A key event. `key` and `code` as in the W3C UI Events KeyboardEvent, at most 32 characters each. */
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

/** A key event. `key` and `code` as in the W3C UI Events KeyboardEvent, at most 32 characters each. */
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
  /** ID of one of the `removedParticipants`. */
  participantId: Scalars['ID']['input'];
};

export type LockMeetingInput = {
  locked: Scalars['Boolean']['input'];
  meetingId: Scalars['ID']['input'];
};

export type LoginInput = {
  password: Scalars['String']['input'];
  /** A user name or an e-mail address. */
  username: Scalars['String']['input'];
};

export type LoginResult = AuthSession | CredentialsError;

/** The viewer, with the fields that only they may see. */
export type Me = {
  __typename?: 'Me';
  /** The users that the viewer has blocked, newest first. At most 500. */
  blocked: Array<User>;
  /** Whether the viewer accepts a second call: their devices also ring while they are in another call, or while another call rings. With false, the default, a user who then calls only them gets UserBusyError. Set by updateProfile. */
  callWaiting: Scalars['Boolean']['output'];
  /** The presence that the viewer chose with setPresence. Unlike `user.presence`, it also shows INVISIBLE. */
  chosenPresence: ChosenPresence;
  /** Empty if an outside issuer provides no address. */
  email: Scalars['String']['output'];
  /** Number of calls that the viewer missed since they last looked (`markCallsSeen`; initially since the account was created). A call counts if the viewer was a callee and neither answered nor declined, even if Do Not Disturb suppressed its ring. Their own scheduled calls do not count. Exact up to 1,000; 1,001 means more. */
  missedCallCount: Scalars['Int']['output'];
  user: User;
};

/** A meeting that users find by its code. Only participants in the room see who is there. */
export type Meeting = {
  __typename?: 'Meeting';
  /** Actions available to the viewer on this device now, for example to decide which buttons to show. Some also need a participant to act on (`participants`). The password is checked on joining. */
  availableActions: Array<MeetingAction>;
  /** Three groups of three letters, `ABC-DEF-GHJ`, without letters that are easily confused. A user who has the code can find the meeting. */
  code: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The host; of several hosts, one who is in the room. When the last host leaves, a successor takes over. */
  host: User;
  id: Scalars['ID']['output'];
  /** Only hosts can join. */
  isLocked: Scalars['Boolean']['output'];
  /** Every user finds the meeting in `meetings` and can join it by its ID. */
  isPublic: Scalars['Boolean']['output'];
  /** URL of the demo page for this meeting. */
  joinUrl: Scalars['String']['output'];
  /** The layout that hosts set for everyone. */
  layout: MeetingLayout;
  /** Number of seats: at most 50 for AUDIO, 16 for VIDEO. */
  maxParticipants: Scalars['Int']['output'];
  /** The viewer's own participation; null if they never joined. */
  me?: Maybe<MeetingParticipant>;
  /** Messages to everyone, and private messages to or from the viewer, oldest first. `last: 50` returns the newest. 20 by default, at most 100. For participants in the room and, after the meeting, for past participants; empty for other viewers. */
  messages: MeetingMessageConnection;
  /** Number of participants in the room. 0 for viewers who may not see it. */
  participantCount: Scalars['Int']['output'];
  /** Participants in the room and, for hosts and co-hosts, waiting participants, in the order of arrival. Empty for viewers who are not in the room. */
  participants: Array<MeetingParticipant>;
  /** Planned duration in minutes. The meeting does not end when they are over. */
  plannedDuration?: Maybe<Scalars['Int']['output']>;
  /** Removed participants, who cannot join until a host lifts the ban. Empty for viewers who are not hosts. */
  removedParticipants: Array<MeetingParticipant>;
  /** Number of the shared screen. It increases with each screen share; annotations belong to one number. 0 for viewers who may not see the room. */
  screenNo: Scalars['Int']['output'];
  settings: MeetingSettings;
  /** The participant that everyone sees large, if any. */
  spotlight?: Maybe<MeetingParticipant>;
  /** When a host first joined. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Planned start. A host can start it earlier. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  status: MeetingStatus;
  title: Scalars['String']['output'];
  /** AUDIO: no cameras, more seats. */
  type: CallType;
  /** Increases by one with every change. Of two copies of a meeting, the one with the higher version is newer. */
  version: Scalars['Int']['output'];
};


/** A meeting that users find by its code. Only participants in the room see who is there. */
export type MeetingMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** An action in a meeting. JOIN: joinMeeting. UNMUTE, SET_VIDEO, SHARE_SCREEN: setMyMedia. CLEAR_ANNOTATIONS: sendAnnotation. The others have the name of their operation. */
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

/** The title, settings, lock, layout, spotlight or host changed. A subscription without a cursor begins with this event, with all participants. */
export type MeetingChanged = MeetingEvent & {
  __typename?: 'MeetingChanged';
  /** The user who made the change. Null if a timeout caused it. */
  actor?: Maybe<User>;
  at: Scalars['DateTime']['output'];
  cursor: Scalars['Cursor']['output'];
  /** The meeting as of this event, or later when an older event is replayed: compare `meeting.version`. It shows only what the viewer may see: nothing of the room to a viewer who is no longer in it. */
  meeting: Meeting;
};

export type MeetingConnection = {
  __typename?: 'MeetingConnection';
  edges: Array<MeetingEdge>;
  pageInfo: PageInfo;
  /** Number of nodes that match the filter, computed only if selected. */
  totalCount: Scalars['Int']['output'];
};

export type MeetingEdge = {
  __typename?: 'MeetingEdge';
  cursor: Scalars['String']['output'];
  node: Meeting;
};

/** The meeting ended or was cancelled. The subscription completes. */
export type MeetingEnded = MeetingEvent & {
  __typename?: 'MeetingEnded';
  /** The user who made the change. Null if a timeout caused it. */
  actor?: Maybe<User>;
  at: Scalars['DateTime']['output'];
  cursor: Scalars['Cursor']['output'];
  /** The meeting as of this event, or later when an older event is replayed: compare `meeting.version`. It shows only what the viewer may see: nothing of the room to a viewer who is no longer in it. */
  meeting: Meeting;
};

/** An event of a meeting. `meeting.version` orders changes. */
export type MeetingEvent = {
  /** The user who made the change. Null if a timeout caused it. */
  actor?: Maybe<User>;
  at: Scalars['DateTime']['output'];
  cursor: Scalars['Cursor']['output'];
  /** The meeting as of this event, or later when an older event is replayed: compare `meeting.version`. It shows only what the viewer may see: nothing of the room to a viewer who is no longer in it. */
  meeting: Meeting;
};

export type MeetingFilter = {
  /** Planned start at this time or later. An unplanned meeting counts by its creation time. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** True: only meetings that the viewer hosts, joined or was invited to. False: also public ones. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  status?: InputMaybe<Array<MeetingStatus>>;
  /** Planned start at this time or earlier. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** An invitation of the viewer to a meeting. */
export type MeetingInvitation = {
  __typename?: 'MeetingInvitation';
  at: Scalars['DateTime']['output'];
  cursor: Scalars['Cursor']['output'];
  from: User;
  meeting: Meeting;
};

export type MeetingKeyInput =
  /** The code as typed: case and missing dashes do not matter. Too many wrong codes: the error RATE_LIMITED. */
  { code: Scalars['String']['input']; id?: never; }
  |  /** Valid for the host, for past participants and invited users, and for public meetings. */
  { code?: never; id: Scalars['ID']['input']; };

export type MeetingLayout =
  | 'GRID'
  | 'PICTURE_IN_PICTURE'
  | 'SPEAKER';

/** A chat message of a meeting. */
export type MeetingMessage = {
  __typename?: 'MeetingMessage';
  id: Scalars['ID']['output'];
  sender: User;
  sentAt: Scalars['DateTime']['output'];
  /** The text as sent, 1–4,000 characters. */
  text: Scalars['String']['output'];
  /** Set for a private message, which only sender and receiver see. */
  to?: Maybe<User>;
};

export type MeetingMessageConnection = {
  __typename?: 'MeetingMessageConnection';
  edges: Array<MeetingMessageEdge>;
  pageInfo: PageInfo;
  /** Number of nodes that match the filter, computed only if selected. */
  totalCount: Scalars['Int']['output'];
};

export type MeetingMessageEdge = {
  __typename?: 'MeetingMessageEdge';
  cursor: Scalars['String']['output'];
  node: MeetingMessage;
};

/** A message to everyone, to the viewer or from the viewer. */
export type MeetingMessageSent = MeetingEvent & {
  __typename?: 'MeetingMessageSent';
  /** The user who made the change. Null if a timeout caused it. */
  actor?: Maybe<User>;
  at: Scalars['DateTime']['output'];
  cursor: Scalars['Cursor']['output'];
  /** The meeting as of this event, or later when an older event is replayed: compare `meeting.version`. It shows only what the viewer may see: nothing of the room to a viewer who is no longer in it. */
  meeting: Meeting;
  message: MeetingMessage;
};

/** A user's participation in a meeting: one for each user, on any device. */
export type MeetingParticipant = {
  __typename?: 'MeetingParticipant';
  /** Whether their microphone is on. */
  audio: Scalars['Boolean']['output'];
  /** When they raised their hand. Unique, so it orders raised hands. */
  handRaisedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** When they last joined the room. */
  joinedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When they last left, lost their connection or were removed. */
  leftAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether their role, the settings and the hosts let them share their screen. */
  mayShareScreen: Scalars['Boolean']['output'];
  /** Whether they may turn their microphone on now. */
  mayUnmute: Scalars['Boolean']['output'];
  /** Their control of the currently shared screen; null if they have not requested it. */
  remoteControl?: Maybe<RemoteControl>;
  role: MeetingRole;
  /** Whether they share their screen. */
  screen: Scalars['Boolean']['output'];
  state: MeetingParticipantState;
  /** The device that takes part or waits; null if none does. If it is not the viewer’s current device, another one has taken over. */
  terminalId?: Maybe<Scalars['ID']['output']>;
  /** Whether a host or co-host asked them to unmute. */
  unmuteRequested: Scalars['Boolean']['output'];
  user: User;
  /** Whether their camera is on. */
  video: Scalars['Boolean']['output'];
  /** When they began to wait to be admitted. */
  waitingSince?: Maybe<Scalars['DateTime']['output']>;
};

export type MeetingParticipantState =
  /** Is in the room. */
  | 'JOINED'
  /** Left, or had no heartbeat for 60 seconds. */
  | 'LEFT'
  /** A host removed them. They cannot join until a host lifts the ban. */
  | 'REMOVED'
  /** Waits to be admitted, or for a host. */
  | 'WAITING';

/** The meeting after the command, or the error that prevented it. */
export type MeetingResult = InvalidInputError | Meeting | MeetingStateError | NotAllowedError | NotFoundError;

/** The role of a participant. docs/MEETINGS.md lists the permissions of each. */
export type MeetingRole =
  /** Admits, mutes and spotlights others. */
  | 'CO_HOST'
  /** Leads the meeting. A meeting can have several. */
  | 'HOST'
  /** Speaks and shares their screen. */
  | 'PARTICIPANT'
  /** Watches, listens, sends messages and reacts. */
  | 'VIEWER';

/** Settings of a meeting. Hosts set them for everyone. */
export type MeetingSettings = {
  __typename?: 'MeetingSettings';
  /** Whether messages can be sent. */
  chat: Scalars['Boolean']['output'];
  /** Participants other than hosts and co-hosts join muted. */
  muteOnEntry: Scalars['Boolean']['output'];
  /** Users other than hosts need the password to join. */
  passwordRequired: Scalars['Boolean']['output'];
  /** Clients show that the meeting is recorded. The server records nothing. */
  recording: Scalars['Boolean']['output'];
  /** False: participants need permission from a host or co-host to share their screen. */
  screenShareForAll: Scalars['Boolean']['output'];
  /** False: muted participants can unmute only after a host or co-host asks them to. */
  selfUnmute: Scalars['Boolean']['output'];
  /** Clients show that the meeting is transcribed. The server transcribes nothing. */
  transcription: Scalars['Boolean']['output'];
  /** Users other than hosts and co-hosts wait to be admitted. */
  waitingRoom: Scalars['Boolean']['output'];
};

/** Omitted fields stay as they are. Defaults in a new meeting: false, except true for screenShareForAll, chat and selfUnmute. */
export type MeetingSettingsInput = {
  chat?: InputMaybe<Scalars['Boolean']['input']>;
  muteOnEntry?: InputMaybe<Scalars['Boolean']['input']>;
  /** 4–64 characters; an empty string removes the password. A new password applies to users who join from now on. */
  password?: InputMaybe<Scalars['String']['input']>;
  recording?: InputMaybe<Scalars['Boolean']['input']>;
  screenShareForAll?: InputMaybe<Scalars['Boolean']['input']>;
  selfUnmute?: InputMaybe<Scalars['Boolean']['input']>;
  transcription?: InputMaybe<Scalars['Boolean']['input']>;
  waitingRoom?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The state of the meeting, or of the viewer in it, does not permit this. */
export type MeetingStateError = Error & {
  __typename?: 'MeetingStateError';
  code: ErrorCode;
  /** A sentence for developers. */
  message: Scalars['String']['output'];
};

export type MeetingStatus =
  /** The meeting has started. */
  | 'ACTIVE'
  /** A host cancelled it before it started. */
  | 'CANCELLED'
  /** A host ended it, or it was empty for the grace period. */
  | 'ENDED'
  /** The meeting has not started. It starts when a host joins. */
  | 'SCHEDULED';

/** Commands. A retry by the same device has the same outcome and is not an error. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Accepts the call on this device. If another device of the viewer was faster: CallStateError with ANSWERED_ELSEWHERE and the call, which names that device. */
  acceptCall: AcceptCallResult;
  /** Reports that this device of a callee rings. The call's status becomes RINGING. */
  acknowledgeCall: AcknowledgeCallResult;
  /** A host or co-host admits waiting participants. Not while the meeting is locked. */
  admitParticipants: MeetingResult;
  /** A host or co-host allows a participant in the room to share their screen, or forbids it, which also stops it. */
  allowScreenShare: MeetingResult;
  /** The participant who shares the screen, a host or a co-host grants a request for remote control, or revokes it at once. */
  answerRemoteControl: MeetingResult;
  /** Blocks a user until `unblockUser`. Their calls do not ring and stay hidden from the viewer; to them such a call looks unanswered. Their meeting invitations are not delivered. They see the viewer as OFFLINE, last seen at the time of the block. They get no notification. Calls and meetings that both are already in continue. Idempotent. Errors: NOT_FOUND; INVALID_INPUT for the viewer themselves, or when 500 users are blocked. */
  blockUser: BlockUserResult;
  /** For clients without a live subscription: call it every 30 s while in a call. A participant without a heartbeat for 60 s has left. False: the viewer’s device is in no such call. */
  callHeartbeat: Scalars['Boolean']['output'];
  /** The caller cancels before anyone has answered. */
  cancelCall: CancelCallResult;
  /** A host cancels a meeting that has not started. NOT_ALLOWED once it has started: use endMeeting. */
  cancelMeeting: MeetingResult;
  /** Cancels a scheduled call that is PENDING and not due yet; otherwise InvalidInputError at `id`. Idempotent. To end a call that has STARTED, use cancelCall. */
  cancelScheduledCall: CancelScheduledCallResult;
  /** Creates a meeting with the viewer as host. It is empty and starts when the viewer joins. */
  createMeeting: CreateMeetingResult;
  /** A host ends the meeting for everyone, permanently. */
  endMeeting: MeetingResult;
  /** Leaves a connected call from the device that takes part. The call ends when fewer than two participants remain and no callee rings, or when none remains. */
  hangUpCall: HangUpCallResult;
  /** Puts the viewer on hold (`CallParticipant.onHold`); each participant holds for themselves. Clients decide what to do with the media. */
  holdCall: HoldCallResult;
  /** Rings more users into the connected call, for 30 seconds. A call between two users becomes a group call. At most 50 users (VIDEO: 16) are in a call or rung into it; otherwise CallStateError with NOT_ALLOWED. */
  inviteToCall: InviteToCallResult;
  /** A host invites users: `meetings` lists the meeting for them, and `meetingInvitations` delivers the invitation, at most once a minute. Password, lock and waiting room still apply to them. Removed users are not invited. */
  inviteToMeeting: MeetingResult;
  /** Joins the meeting with this device, or waits to be admitted: `me.state` is JOINED or WAITING. Another device of the viewer that was in the meeting is replaced and notified by `meetingEvents`. NotAllowedError: WRONG_PASSWORD, or NOT_ALLOWED for a removed user. MeetingStateError: MEETING_LOCKED, MEETING_FULL, MEETING_ENDED. After 10 wrong passwords in 30 minutes: the error RATE_LIMITED. */
  joinMeeting: JoinMeetingResult;
  /** Leaves the room or the waiting room. Only the device that takes part can do this; other devices get ANSWERED_ELSEWHERE. When the last host leaves, the co-host who has been in the room longest becomes host, or, without a co-host, the participant who has been there longest. */
  leaveMeeting: MeetingResult;
  /** A host lifts the ban of a removed participant, who can then join again. */
  liftBan: MeetingResult;
  /** A host locks or unlocks the meeting. While it is locked, only hosts can join and no one is admitted. Participants in the room stay. */
  lockMeeting: MeetingResult;
  /** Signs in. A wrong password and an unknown user give the same answer in the same time. Error RATE_LIMITED: after 10 wrong passwords for one account, or 100 for all accounts, within 15 minutes from one address. */
  login: LoginResult;
  /** Ends the viewer's session: revokes its tokens and closes its sockets. */
  logout: Scalars['Boolean']['output'];
  /** Records that the viewer has looked at their calls on any device: `me.missedCallCount` counts from there. The time never moves backwards, so a retry or an older device changes nothing. The viewer's other devices get no notification; they read the count when they show it. */
  markCallsSeen: Me;
  /** For clients without a live subscription: call it every 30 s while in a meeting or waiting for one. A participant without a heartbeat for 60 s has left. False: this device is in no such meeting. */
  meetingHeartbeat: Scalars['Boolean']['output'];
  /** A host or co-host mutes participants. Only participants themselves can unmute. */
  muteParticipants: MeetingResult;
  /** Raises or lowers the viewer’s hand. `handRaisedAt` orders the raised hands. */
  raiseHand: MeetingResult;
  /** Sends an emoji to the others in the room as ParticipantReacted. More than 30 in 10 seconds: the error RATE_LIMITED. */
  reactInMeeting: SendInMeetingResult;
  /** Exchanges a refresh token for a new pair of tokens. */
  refreshSession: RefreshSessionResult;
  /** Creates an account and signs in. Errors: USERNAME_TAKEN, EMAIL_TAKEN, INVALID_INPUT. */
  register: RegisterResult;
  /** Declines on all of the viewer's devices. Never ends a call that another of them has answered. */
  rejectCall: RejectCallResult;
  /** A host removes a participant. Their subscription delivers the removal as its last event. They cannot join again until a host lifts the ban. */
  removeParticipant: MeetingResult;
  /** Adds a client’s report to the timeline, during the call or after it: up to 1,000 from each participant. FAILED from the device that takes part in the connected call makes its user leave (ERROR). All other reports change only the timeline and `Call.quality`. A report equal to the device’s last one is a retry and counts once. */
  reportCall: ReportCallResult;
  /** Reports the media stage and network quality of the viewer’s device to the other participants. */
  reportMediaState: ReportMediaStateResult;
  /** Requests control of the shared screen for this device. `me.remoteControl` shows the state of the request. */
  requestRemoteControl: MeetingResult;
  /** A host or co-host asks a participant to unmute, which permits it once and lowers their hand. */
  requestUnmute: MeetingResult;
  /** Ends the viewer’s hold. */
  resumeCall: ResumeCallResult;
  /** Schedules a call. When it is due, it rings on all devices of the caller, and then for the callees. Repeated with the same input, it returns the same scheduled call while that is PENDING. A user has at most 1,000 PENDING ones: otherwise InvalidInputError at `input`. A callee without an account: NotFoundError. */
  scheduleCall: ScheduleCallResult;
  /** Draws on the currently shared screen; NOT_ALLOWED on any other. Annotations of one device are delivered in the order in which it sent them. More than 60 in a second: the error RATE_LIMITED. */
  sendAnnotation: SendInMeetingResult;
  /** Sends a message to everyone in the room or to one participant. Recipients and sender receive MeetingMessageSent. NOT_ALLOWED while `settings.chat` is off. More than 30 in 10 seconds: the error RATE_LIMITED. */
  sendMeetingMessage: SendMeetingMessageResult;
  /** Sends pointer, wheel and key events to the shared screen while `me.remoteControl` is GRANTED; otherwise NOT_ALLOWED. Input from one device is delivered in the order in which it was sent. More than 60 in a second: the error RATE_LIMITED. */
  sendRemoteInput: SendInMeetingResult;
  /** Relays an offer, an answer or candidates to another participant of a live call or meeting. The device that takes part may send; while the call rings, so may any device of the callee. Signals from one device to one receiver are delivered in the order in which they were sent. */
  sendSignal: SendSignalResult;
  /** Reports the media that this device sends to the other participants, and starts or stops the one screen share. */
  setMyMedia: MeetingResult;
  /** A host changes the role of a participant in the room, or gives up their own while there is another host. */
  setParticipantRole: MeetingResult;
  /** Sets the presence of the viewer on all their devices. Returns it as others see it now: OFFLINE while no device is connected. `me.chosenPresence` returns the chosen one. */
  setPresence: SetPresenceResult;
  /** A host or co-host shows a participant in the room large to everyone. */
  spotlightParticipant: MeetingResult;
  /** Calls one or more users. All their devices ring (incomingCalls); the first device that accepts answers for its user. UserBusyError: the only callee has call waiting off and is in a connected call or is being called by another user. If the only callee is calling the viewer, and no other user, at the same time, this answers and returns their call. */
  startCall: StartCallResult;
  /** Transfers the viewer’s participation in the connected call to another user, who rings for 30 seconds. A user can have one transfer at a time, and none while they are alone in the call. */
  transferCall: TransferCallResult;
  /** Unblocks a user from now on. Calls and invitations that were hidden earlier stay hidden. Also succeeds for a user who is not blocked. Errors: NOT_FOUND. */
  unblockUser: UnblockUserResult;
  /** A host changes the meeting. Participants in the room stay, whatever changes. Waiting participants join if no admission barrier remains. */
  updateMeeting: UpdateMeetingResult;
  updateProfile: UpdateProfileResult;
  /** Changes a scheduled call that is PENDING and not due yet; otherwise InvalidInputError at `input.id`. */
  updateScheduledCall: UpdateScheduledCallResult;
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationAcceptCallArgs = {
  callId: Scalars['ID']['input'];
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationAcknowledgeCallArgs = {
  callId: Scalars['ID']['input'];
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationAdmitParticipantsArgs = {
  input: AdmitParticipantsInput;
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationAllowScreenShareArgs = {
  input: AllowScreenShareInput;
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationAnswerRemoteControlArgs = {
  input: AnswerRemoteControlInput;
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationBlockUserArgs = {
  userId: Scalars['ID']['input'];
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationCallHeartbeatArgs = {
  callId: Scalars['ID']['input'];
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationCancelCallArgs = {
  callId: Scalars['ID']['input'];
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationCancelMeetingArgs = {
  meetingId: Scalars['ID']['input'];
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationCancelScheduledCallArgs = {
  id: Scalars['ID']['input'];
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationCreateMeetingArgs = {
  input: CreateMeetingInput;
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationEndMeetingArgs = {
  meetingId: Scalars['ID']['input'];
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationHangUpCallArgs = {
  callId: Scalars['ID']['input'];
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationHoldCallArgs = {
  callId: Scalars['ID']['input'];
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationInviteToCallArgs = {
  input: InviteToCallInput;
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationInviteToMeetingArgs = {
  input: InviteToMeetingInput;
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationJoinMeetingArgs = {
  input: JoinMeetingInput;
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationLeaveMeetingArgs = {
  meetingId: Scalars['ID']['input'];
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationLiftBanArgs = {
  input: LiftBanInput;
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationLockMeetingArgs = {
  input: LockMeetingInput;
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationLoginArgs = {
  input: LoginInput;
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationMarkCallsSeenArgs = {
  upTo?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationMeetingHeartbeatArgs = {
  meetingId: Scalars['ID']['input'];
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationMuteParticipantsArgs = {
  input: MuteParticipantsInput;
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationRaiseHandArgs = {
  input: RaiseHandInput;
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationReactInMeetingArgs = {
  input: ReactInMeetingInput;
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationRefreshSessionArgs = {
  refreshToken: Scalars['String']['input'];
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationRegisterArgs = {
  input: RegisterInput;
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationRejectCallArgs = {
  input: RejectCallInput;
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationRemoveParticipantArgs = {
  input: RemoveParticipantInput;
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationReportCallArgs = {
  input: ReportCallInput;
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationReportMediaStateArgs = {
  input: ReportMediaStateInput;
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationRequestRemoteControlArgs = {
  input: RequestRemoteControlInput;
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationRequestUnmuteArgs = {
  input: RequestUnmuteInput;
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationResumeCallArgs = {
  callId: Scalars['ID']['input'];
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationScheduleCallArgs = {
  input: ScheduleCallInput;
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationSendAnnotationArgs = {
  input: SendAnnotationInput;
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationSendMeetingMessageArgs = {
  input: SendMeetingMessageInput;
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationSendRemoteInputArgs = {
  input: SendRemoteInputInput;
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationSendSignalArgs = {
  input: SendSignalInput;
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationSetMyMediaArgs = {
  input: SetMyMediaInput;
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationSetParticipantRoleArgs = {
  input: SetParticipantRoleInput;
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationSetPresenceArgs = {
  input: SetPresenceInput;
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationSpotlightParticipantArgs = {
  input: SpotlightParticipantInput;
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationStartCallArgs = {
  input: StartCallInput;
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationTransferCallArgs = {
  input: TransferCallInput;
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationUnblockUserArgs = {
  userId: Scalars['ID']['input'];
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationUpdateMeetingArgs = {
  input: UpdateMeetingInput;
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationUpdateProfileArgs = {
  input: UpdateProfileInput;
};


/** Commands. A retry by the same device has the same outcome and is not an error. */
export type MutationUpdateScheduledCallArgs = {
  input: UpdateScheduledCallInput;
};

export type MuteParticipantsInput = {
  meetingId: Scalars['ID']['input'];
  /** 1–100 participants in the room. Default: everyone but hosts and co-hosts. */
  participantIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type NotAllowedError = Error & {
  __typename?: 'NotAllowedError';
  code: ErrorCode;
  /** A sentence for developers. */
  message: Scalars['String']['output'];
};

export type NotFoundError = Error & {
  __typename?: 'NotFoundError';
  code: ErrorCode;
  /** A sentence for developers. */
  message: Scalars['String']['output'];
};

/** Defined by the Relay cursor connections specification. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A participant's role, media, raised hand, permission, device or waiting state changed. */
export type ParticipantChanged = MeetingEvent & {
  __typename?: 'ParticipantChanged';
  /** The user who made the change. Null if a timeout caused it. */
  actor?: Maybe<User>;
  at: Scalars['DateTime']['output'];
  cursor: Scalars['Cursor']['output'];
  /** The meeting as of this event, or later when an older event is replayed: compare `meeting.version`. It shows only what the viewer may see: nothing of the room to a viewer who is no longer in it. */
  meeting: Meeting;
  participant: MeetingParticipant;
};

/** A participant joined the room. */
export type ParticipantJoined = MeetingEvent & {
  __typename?: 'ParticipantJoined';
  /** The user who made the change. Null if a timeout caused it. */
  actor?: Maybe<User>;
  at: Scalars['DateTime']['output'];
  cursor: Scalars['Cursor']['output'];
  /** The meeting as of this event, or later when an older event is replayed: compare `meeting.version`. It shows only what the viewer may see: nothing of the room to a viewer who is no longer in it. */
  meeting: Meeting;
  participant: MeetingParticipant;
};

/** A participant left, lost their connection, was removed or stopped waiting. If it is about the viewer, it is the last event: the subscription completes. */
export type ParticipantLeft = MeetingEvent & {
  __typename?: 'ParticipantLeft';
  /** The user who made the change. Null if a timeout caused it. */
  actor?: Maybe<User>;
  at: Scalars['DateTime']['output'];
  cursor: Scalars['Cursor']['output'];
  /** The meeting as of this event, or later when an older event is replayed: compare `meeting.version`. It shows only what the viewer may see: nothing of the room to a viewer who is no longer in it. */
  meeting: Meeting;
  participant: MeetingParticipant;
};

/** A participant reacted. The reaction is stored only in this event. */
export type ParticipantReacted = MeetingEvent & {
  __typename?: 'ParticipantReacted';
  /** The user who made the change. Null if a timeout caused it. */
  actor?: Maybe<User>;
  at: Scalars['DateTime']['output'];
  cursor: Scalars['Cursor']['output'];
  /** The meeting as of this event, or later when an older event is replayed: compare `meeting.version`. It shows only what the viewer may see: nothing of the room to a viewer who is no longer in it. */
  meeting: Meeting;
  participant: MeetingParticipant;
  /** One emoji. */
  reaction: Scalars['String']['output'];
};

/** A point of the shared screen: 0–1 from the left and from the top. */
export type Point = {
  __typename?: 'Point';
  x: Scalars['Float']['output'];
  y: Scalars['Float']['output'];
};

/** A point of the shared screen: 0–1 from the left and from the top. */
export type PointInput = {
  x: Scalars['Float']['input'];
  y: Scalars['Float']['input'];
};

export type PointerAction =
  | 'DOWN'
  | 'MOVE'
  | 'UP';

/** A pointer event on the shared screen. x and y: 0–1 from the left and from the top. */
export type PointerEvent = {
  __typename?: 'PointerEvent';
  action: PointerAction;
  /** 0 left, 1 middle, 2 right. */
  button: Scalars['Int']['output'];
  x: Scalars['Float']['output'];
  y: Scalars['Float']['output'];
};

/** A pointer event on the shared screen. x and y: 0–1 from the left and from the top. */
export type PointerInput = {
  action: PointerAction;
  /** 0 left, 1 middle, 2 right, up to 4. */
  button?: InputMaybe<Scalars['Int']['input']>;
  x: Scalars['Float']['input'];
  y: Scalars['Float']['input'];
};

/** The presence of a user as others see it. ONLINE: one of their devices has an open WebSocket or SSE subscription, or closed it less than 5 seconds ago (a page reload does not show). IN_CALL: in a connected call or in the room of a meeting. OFFLINE: also for INVISIBLE. */
export type Presence = {
  __typename?: 'Presence';
  /** When the user was last online. Null while they are online, or if they never were. */
  lastSeenAt?: Maybe<Scalars['DateTime']['output']>;
  status: PresenceStatus;
  /** Set by the user, up to 100 characters. Null while OFFLINE. */
  text?: Maybe<Scalars['String']['output']>;
  userId: Scalars['ID']['output'];
};

export type PresenceStatus =
  | 'AWAY'
  | 'DO_NOT_DISTURB'
  | 'IN_CALL'
  | 'OFFLINE'
  | 'ONLINE';

/** Mean and worst of all measurements of one metric. */
export type QualitySummary = {
  __typename?: 'QualitySummary';
  mean: Scalars['Float']['output'];
  worst: Scalars['Float']['output'];
};

/** Reads. A signed-in user is required. */
export type Query = {
  __typename?: 'Query';
  /** Calls that ring or are connected for the viewer now. Apps query this at startup. */
  activeCalls: Array<Call>;
  /** A call that the viewer may see; null if there is none with this ID. */
  call?: Maybe<Call>;
  /** The viewer's call history, newest first. 20 per page by default, at most 100. The time for a page does not depend on its position or the filter. Errors: INVALID_INPUT. */
  calls: CallConnection;
  /** A position in the viewer's event stream. The results of `activeCalls`, `call`, `calls` and `me.missedCallCount` in the same document, in any order of fields, include everything up to it. A subscription with `after` set to it (`callUpdates`, `incomingCalls`, `meetingInvitations`) continues from there without a gap. Events that the results already include may be delivered again; of two copies of a call, the one with the higher `version` is newer. */
  eventCursor: Scalars['Cursor']['output'];
  me: Me;
  /** A meeting that the viewer may see; null if there is none. */
  meeting?: Maybe<Meeting>;
  /** Meetings by planned start (or, if unplanned, creation time), latest first. 20 per page by default, at most 100. */
  meetings: MeetingConnection;
  /** The presence of up to 200 users, in the order of the argument. Unknown IDs are OFFLINE. */
  presence: Array<Presence>;
  /** ICE servers and TURN credentials for the viewer. */
  rtcConfiguration: RtcConfiguration;
  /** The viewer's scheduled calls: PENDING ones first, earliest first, then the others, latest first. 20 per page by default, at most 100. */
  scheduledCalls: ScheduledCallConnection;
  user?: Maybe<User>;
  /** Users to call, found by the start of their user name or display name, ignoring case. An empty search finds all. Sorted by display name, at most 50, without the viewer. */
  users: Array<User>;
};


/** Reads. A signed-in user is required. */
export type QueryCallArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. A signed-in user is required. */
export type QueryCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CallFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Reads. A signed-in user is required. */
export type QueryMeetingArgs = {
  by: MeetingKeyInput;
};


/** Reads. A signed-in user is required. */
export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Reads. A signed-in user is required. */
export type QueryPresenceArgs = {
  userIds: Array<Scalars['ID']['input']>;
};


/** Reads. A signed-in user is required. */
export type QueryScheduledCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Reads. A signed-in user is required. */
export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. A signed-in user is required. */
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
  /** 1–100 characters. Default: the user name. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** Unique, ignoring case. Not verified. */
  email: Scalars['String']['input'];
  /** 8–128 characters. */
  password: Scalars['String']['input'];
  /** 3–32 letters, digits, `.`, `_` or `-`. Unique, ignoring case. */
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
  /** They may control the screen now. */
  | 'GRANTED'
  /** They have requested remote control. */
  | 'REQUESTED';

/** Input from one participant for the shared screen of another. */
export type RemoteInput = {
  __typename?: 'RemoteInput';
  cursor: Scalars['Cursor']['output'];
  /** Events in the order in which they happened. */
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
  /** Free text from the client, up to 2,000 characters. Not with the kind QUALITY. */
  detail?: InputMaybe<Scalars['String']['input']>;
  kind: CallReportKind;
  /** Required with the kind QUALITY, and only allowed with it. */
  quality?: InputMaybe<CallQualityInput>;
};

export type ReportCallResult = Call | InvalidInputError | NotAllowedError | NotFoundError;

export type ReportMediaStateInput = {
  callId: Scalars['ID']['input'];
  /** Up to 20 characters, such as `good`. Default: unchanged. */
  networkQuality?: InputMaybe<Scalars['String']['input']>;
  /** Up to 32 characters. `joined` sets `Call.startedAt`. */
  stage: Scalars['String']['input'];
};

export type ReportMediaStateResult = Call | CallStateError | InvalidInputError | NotAllowedError | NotFoundError;

export type RequestRemoteControlInput = {
  meetingId: Scalars['ID']['input'];
  /** False withdraws the request or returns control. */
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

/** Configuration for `new RTCPeerConnection(...)`. */
export type RtcConfiguration = {
  __typename?: 'RtcConfiguration';
  bundlePolicy: Scalars['String']['output'];
  /** When the TURN credentials expire; request new ones before then. Null without a TURN server. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  iceServers: Array<IceServer>;
  iceTransportPolicy: Scalars['String']['output'];
  rtcpMuxPolicy: Scalars['String']['output'];
};

export type ScheduleCallInput = {
  /** A time in the future, at most a year ahead. */
  at: Scalars['DateTime']['input'];
  /** 1–49 users (VIDEO: 1–15), without the caller. */
  calleeIds: Array<Scalars['ID']['input']>;
  /** Shown to the callees while the call rings, up to 2,000 characters. */
  message?: InputMaybe<Scalars['String']['input']>;
  /** Task ID of the integrator, up to 100 characters. Need not be unique. */
  taskId?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<CallType>;
};

export type ScheduleCallResult = InvalidInputError | NotFoundError | ScheduledCall;

/** A call planned for a time. When it is due, the caller's own devices ring first (incomingCalls). When one of them accepts, the callees ring; each ring takes 30 seconds. If none accepts, the callees are not notified. Only the caller can see it. */
export type ScheduledCall = {
  __typename?: 'ScheduledCall';
  /** When the call starts, by the clock of the database; at most 2 seconds later. */
  at: Scalars['DateTime']['output'];
  /** The call that was started. Null also while it rings for a caller on Do Not Disturb, who finds it in their history. */
  call?: Maybe<Call>;
  /** In the order in which they will be called, without users whose account no longer exists. */
  callees: Array<User>;
  caller: User;
  id: Scalars['ID']['output'];
  /** Shown to the callees while the call rings, up to 2,000 characters. */
  message?: Maybe<Scalars['String']['output']>;
  status: ScheduledCallStatus;
  /** Task ID of the integrator. */
  taskId?: Maybe<Scalars['String']['output']>;
  type: CallType;
};

export type ScheduledCallConnection = {
  __typename?: 'ScheduledCallConnection';
  edges: Array<ScheduledCallEdge>;
  pageInfo: PageInfo;
  /** Number of the viewer’s scheduled calls, computed only if selected. */
  totalCount: Scalars['Int']['output'];
};

export type ScheduledCallEdge = {
  __typename?: 'ScheduledCallEdge';
  cursor: Scalars['String']['output'];
  node: ScheduledCall;
};

export type ScheduledCallStatus =
  /** The caller cancelled it. */
  | 'CANCELLED'
  /** No call was made: Switchboard was down for 5 minutes from the due time, or no callee has an account any more. */
  | 'FAILED'
  /** Not due yet. Only a pending call can be changed or cancelled. */
  | 'PENDING'
  /** The caller was called: see `call`. */
  | 'STARTED';

export type SendAnnotationInput = {
  annotation: AnnotationInput;
  meetingId: Scalars['ID']['input'];
  /** The `Meeting.screenNo` of the screen that is drawn on. */
  screenNo: Scalars['Int']['input'];
};

/** A receipt, or the error that prevented sending. */
export type SendInMeetingResult = InvalidInputError | MeetingStateError | NotAllowedError | NotFoundError | SignalReceipt;

export type SendMeetingMessageInput = {
  /** Chosen by the client, 1–100 characters (a random UUID), so that a retry does not send the message twice. */
  id?: InputMaybe<Scalars['ID']['input']>;
  meetingId: Scalars['ID']['input'];
  /** 1–4,000 characters, at least one of them visible. */
  text: Scalars['String']['input'];
  /** A participant in the room, for a private message. Default: everyone in the room. */
  toUserId?: InputMaybe<Scalars['ID']['input']>;
};

export type SendMeetingMessageResult = InvalidInputError | MeetingMessage | MeetingStateError | NotAllowedError | NotFoundError;

export type SendRemoteInputInput = {
  /** 1–64 events, in order. */
  events: Array<RemoteInputEventInput>;
  meetingId: Scalars['ID']['input'];
  /** The `Meeting.screenNo` of the screen that is controlled. */
  screenNo: Scalars['Int']['input'];
};

export type SendSignalInput = {
  in: SignalScopeInput;
  signal: SignalPayloadInput;
  /** One device of the receiver. Default: the device that takes part, or all devices that ring. */
  toTerminalId?: InputMaybe<Scalars['ID']['input']>;
  toUserId: Scalars['ID']['input'];
};

export type SendSignalResult = CallStateError | InvalidInputError | MeetingStateError | NotAllowedError | NotFoundError | SignalReceipt;

/** Omitted fields stay as they are. All changes happen, or none. */
export type SetMyMediaInput = {
  /** True is refused with NOT_ALLOWED while `mayUnmute` is false. */
  audio?: InputMaybe<Scalars['Boolean']['input']>;
  meetingId: Scalars['ID']['input'];
  /** True is refused with SCREEN_SHARE_TAKEN while another participant shares their screen (hosts and co-hosts replace it), and with NOT_ALLOWED while `mayShareScreen` is false. */
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
  /** Up to 100 characters. Omitted or empty removes it. */
  text?: InputMaybe<Scalars['String']['input']>;
};

export type SetPresenceResult = InvalidInputError | Presence;

/** One message of the negotiation between two devices. */
export type Signal = {
  __typename?: 'Signal';
  callId?: Maybe<Scalars['ID']['output']>;
  /** Set for ICE_CANDIDATES. */
  candidates?: Maybe<Array<IceCandidate>>;
  cursor: Scalars['Cursor']['output'];
  fromTerminalId?: Maybe<Scalars['ID']['output']>;
  fromUserId: Scalars['ID']['output'];
  kind: SignalKind;
  meetingId?: Maybe<Scalars['ID']['output']>;
  /** Set for OFFER and ANSWER. */
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
  |  /** 1–64 trickled candidates (RFC 8838), 64 KiB in total. An empty `candidate` string ends the trickle. */
  { answer?: never; candidates: Array<IceCandidateInput>; offer?: never; }
  |  /** An SDP offer (RFC 8866, RFC 9429), at most 64 KiB. */
  { answer?: never; candidates?: never; offer: Scalars['String']['input']; };

/** Confirms that the server has logged the message and is delivering it. */
export type SignalReceipt = {
  __typename?: 'SignalReceipt';
  sentAt: Scalars['DateTime']['output'];
};

/** The call or meeting of the two devices. */
export type SignalScopeInput =
  { callId: Scalars['ID']['input']; meetingId?: never; }
  |  { callId?: never; meetingId: Scalars['ID']['input']; };

export type SpotlightParticipantInput = {
  meetingId: Scalars['ID']['input'];
  /** Null or omitted: no spotlight. */
  participantId?: InputMaybe<Scalars['ID']['input']>;
};

export type StartCallInput = {
  /** 1–49 users (VIDEO: 1–15), without the caller. */
  calleeIds: Array<Scalars['ID']['input']>;
  /** Chosen by the client, 1–100 characters (a random UUID). Default: generated by the server. A second start with the same ID returns the same call. The ID of another user’s call is refused as taken. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Shown to the callees while the call rings, up to 2,000 characters. */
  message?: InputMaybe<Scalars['String']['input']>;
  /** Seconds, 5–120. */
  ringTimeout?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<CallType>;
};

export type StartCallResult = Call | InvalidInputError | NotFoundError | UserBusyError;

/** A line, or a part of it: parts by one user with the same ID are one stroke. */
export type Stroke = {
  __typename?: 'Stroke';
  /** `#rrggbb` */
  color: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  points: Array<Point>;
  /** Fraction of the screen's width. */
  width: Scalars['Float']['output'];
};

export type StrokeInput = {
  /** `#rrggbb` */
  color: Scalars['String']['input'];
  /** Chosen by the client, 1–64 characters. Further parts with the same ID continue the stroke. */
  id: Scalars['ID']['input'];
  /** 1–256 points. */
  points: Array<PointInput>;
  /** Fraction of the screen's width: 0.0005–0.1. */
  width: Scalars['Float']['input'];
};

/** Events in real time, over WebSocket (subprotocol `graphql-transport-ws`) or Server-Sent Events, on the same path. */
export type Subscription = {
  __typename?: 'Subscription';
  /** Annotations on the shared screen, by other users and by the viewer’s other devices. Ephemeral like signals: a new subscription begins with those of the current screen that are still in the log (2 minutes, 512 annotations). It completes when this device leaves the room. */
  annotations: Annotation;
  /** Every change of the viewer's calls, or of one call. */
  callUpdates: CallUpdate;
  /** Calls that ring for the viewer, each once, including their own scheduled calls, whose `actor` is null. A new subscription begins with the calls that already ring. After a resume with `after`, a call may have ended in the meantime: check `call.status`. `callUpdates` delivers the end of a ring. */
  incomingCalls: CallUpdate;
  /** Events of a meeting for its participants, until they leave or are removed. A waiting participant receives only events about themselves. Without `after`, it begins with the current meeting (MeetingChanged). With `after`, it begins with the missed events, or ends with CURSOR_EXPIRED. */
  meetingEvents: MeetingEvent;
  /** Invitations to meetings, on all of the viewer's devices, from now on or after a cursor (also that of `eventCursor`). Invitations to meetings that are over are not delivered. */
  meetingInvitations: MeetingInvitation;
  /** The current presence of each user, then each change. Up to 200 users. */
  presenceChanges: Presence;
  /** Input to the viewer's shared screen from participants with remote control, from now on or after a cursor. It completes when this device leaves the room. */
  remoteInputs: RemoteInput;
  /** The current configuration, then a new one each time before its credentials expire. */
  rtcConfigurationChanges: RtcConfiguration;
  /** Signals to the viewer's device, in the order in which each sender sent them. Without `after`, it begins with the signals of live calls and meetings that are still in the log (2 minutes, 512 signals), so a device that subscribes late misses none. */
  signals: Signal;
};


/** Events in real time, over WebSocket (subprotocol `graphql-transport-ws`) or Server-Sent Events, on the same path. */
export type SubscriptionAnnotationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  meetingId: Scalars['ID']['input'];
};


/** Events in real time, over WebSocket (subprotocol `graphql-transport-ws`) or Server-Sent Events, on the same path. */
export type SubscriptionCallUpdatesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  callId?: InputMaybe<Scalars['ID']['input']>;
};


/** Events in real time, over WebSocket (subprotocol `graphql-transport-ws`) or Server-Sent Events, on the same path. */
export type SubscriptionIncomingCallsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


/** Events in real time, over WebSocket (subprotocol `graphql-transport-ws`) or Server-Sent Events, on the same path. */
export type SubscriptionMeetingEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  meetingId: Scalars['ID']['input'];
};


/** Events in real time, over WebSocket (subprotocol `graphql-transport-ws`) or Server-Sent Events, on the same path. */
export type SubscriptionMeetingInvitationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


/** Events in real time, over WebSocket (subprotocol `graphql-transport-ws`) or Server-Sent Events, on the same path. */
export type SubscriptionPresenceChangesArgs = {
  userIds: Array<Scalars['ID']['input']>;
};


/** Events in real time, over WebSocket (subprotocol `graphql-transport-ws`) or Server-Sent Events, on the same path. */
export type SubscriptionRemoteInputsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  meetingId: Scalars['ID']['input'];
};


/** Events in real time, over WebSocket (subprotocol `graphql-transport-ws`) or Server-Sent Events, on the same path. */
export type SubscriptionSignalsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  callId?: InputMaybe<Scalars['ID']['input']>;
  meetingId?: InputMaybe<Scalars['ID']['input']>;
};

/** The call rings for the target. When they accept, the viewer leaves it (TRANSFERRED). If they do not, only the timeline changes. For a transfer after a conversation with the target: inviteToCall, then hangUpCall. */
export type TransferCallInput = {
  callId: Scalars['ID']['input'];
  /** A user who is not in the call, not ringing, and has neither declined nor left it. */
  toUserId: Scalars['ID']['input'];
};

export type TransferCallResult = Call | CallStateError | InvalidInputError | NotAllowedError | NotFoundError | UserBusyError;

export type UnblockUserResult = NotFoundError | User;

/** Omitted fields stay as they are. */
export type UpdateMeetingInput = {
  /** Up to 2,000 characters. Null or empty removes it. */
  description?: InputMaybe<Scalars['String']['input']>;
  isPublic?: InputMaybe<Scalars['Boolean']['input']>;
  layout?: InputMaybe<MeetingLayout>;
  /** 2–50 for AUDIO, 2–16 for VIDEO. MEETING_FULL if more participants are in the room. */
  maxParticipants?: InputMaybe<Scalars['Int']['input']>;
  meetingId: Scalars['ID']['input'];
  /** Minutes, 1–10,080. Null removes it. */
  plannedDuration?: InputMaybe<Scalars['Int']['input']>;
  settings?: InputMaybe<MeetingSettingsInput>;
  /** Null removes the planned start. NOT_ALLOWED once the meeting has started. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 1–200 characters, at least one of them visible. */
  title?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateMeetingResult = InvalidInputError | Meeting | MeetingStateError | NotAllowedError | NotFoundError;

/** Omitted fields stay as they are. */
export type UpdateProfileInput = {
  /** An http or https URL of at most 2,000 characters. Empty or null removes it. */
  avatarUrl?: InputMaybe<Scalars['String']['input']>;
  /** Sets `me.callWaiting`. Null leaves it as it is. */
  callWaiting?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1–100 characters. */
  displayName?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateProfileResult = InvalidInputError | User;

/** Omitted fields stay as they are. Null or an empty string removes `message` and `taskId`. */
export type UpdateScheduledCallInput = {
  /** A time in the future, at most a year ahead. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** 1–49 users (VIDEO: 1–15), without the caller. */
  calleeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  id: Scalars['ID']['input'];
  /** Shown to the callees while the call rings, up to 2,000 characters. */
  message?: InputMaybe<Scalars['String']['input']>;
  /** Task ID of the integrator, up to 100 characters. Need not be unique. */
  taskId?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<CallType>;
};

export type UpdateScheduledCallResult = InvalidInputError | NotFoundError | ScheduledCall;

/** An account that can be called. */
export type User = {
  __typename?: 'User';
  avatarUrl?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  displayName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  presence: Presence;
  username: Scalars['String']['output'];
};

/** The callee is in another call, or another user is calling them. For startCall, both find this call in their history as REJECTED with the reason BUSY. */
export type UserBusyError = Error & {
  __typename?: 'UserBusyError';
  code: ErrorCode;
  /** A sentence for developers. */
  message: Scalars['String']['output'];
  user: User;
};

/** A wheel event, in CSS pixels as in the W3C WheelEvent, -10,000 to 10,000. */
export type WheelEvent = {
  __typename?: 'WheelEvent';
  deltaX: Scalars['Float']['output'];
  deltaY: Scalars['Float']['output'];
  x: Scalars['Float']['output'];
  y: Scalars['Float']['output'];
};

/** A wheel event, in CSS pixels as in the W3C WheelEvent, -10,000 to 10,000. */
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