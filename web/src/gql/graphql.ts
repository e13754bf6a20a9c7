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
  /**
   * A position in the viewer's (or a meeting's) event stream. Opaque. A subscription given the last
   * cursor that the client saw as `after` first delivers everything later, then goes live: no gap, no
   * duplicate, in order. Too old to resume from: the subscription ends with the error CURSOR_EXPIRED.
   */
  Cursor: { input: string; output: string; }
  /** An instant in UTC, ISO 8601 with milliseconds: `2026-07-05T10:05:30.000Z`. */
  DateTime: { input: string; output: string; }
};

export type AcceptCallResult = Call | CallStateError | NotAllowedError | NotFoundError;

export type AcknowledgeCallResult = Call | CallStateError | NotAllowedError | NotFoundError;

export type AdmitParticipantsInput = {
  meetingId: Scalars['ID']['input'];
  participantIds: Array<Scalars['ID']['input']>;
};

export type AllowScreenShareInput = {
  allowed: Scalars['Boolean']['input'];
  meetingId: Scalars['ID']['input'];
  participantId: Scalars['ID']['input'];
};

export type AuthSession = {
  __typename?: 'AuthSession';
  accessToken: Scalars['String']['output'];
  accessTokenExpiresAt: Scalars['DateTime']['output'];
  /** Works once: each refresh returns the next. Presenting a used one ends every session of its family. */
  refreshToken: Scalars['String']['output'];
  user: User;
};

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
  participants: Array<CallParticipant>;
  /** When ringing gives up; null once answered or ended. */
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

export type CallFilter = {
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Calls that the viewer made, or received. */
  role?: InputMaybe<CallRole>;
  status?: InputMaybe<Array<CallStatus>>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
  type?: InputMaybe<CallType>;
  withUserId?: InputMaybe<Scalars['ID']['input']>;
};

export type CallParticipant = {
  __typename?: 'CallParticipant';
  invitedBy?: Maybe<User>;
  joinedAt?: Maybe<Scalars['DateTime']['output']>;
  leftAt?: Maybe<Scalars['DateTime']['output']>;
  mediaStage?: Maybe<Scalars['String']['output']>;
  networkQuality?: Maybe<Scalars['String']['output']>;
  onHold: Scalars['Boolean']['output'];
  rejectReason?: Maybe<RejectReason>;
  role: CallRole;
  state: CallParticipantState;
  /** The device that takes part, once one does. */
  terminalId?: Maybe<Scalars['ID']['output']>;
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
  message: Scalars['String']['output'];
};

export type CallStatus =
  | 'CALLING'
  | 'CANCELLED'
  | 'COMPLETED'
  | 'CONNECTED'
  | 'FAILED'
  | 'MISSED'
  | 'REJECTED'
  | 'RINGING';

export type CallTimelineEntry = {
  __typename?: 'CallTimelineEntry';
  actor?: Maybe<User>;
  at: Scalars['DateTime']['output'];
  detail?: Maybe<Scalars['String']['output']>;
  kind: CallUpdateKind;
  terminalId?: Maybe<Scalars['ID']['output']>;
};

export type CallType =
  | 'AUDIO'
  | 'VIDEO';

export type CallUpdate = {
  __typename?: 'CallUpdate';
  actor?: Maybe<User>;
  at: Scalars['DateTime']['output'];
  /** The call at this update or, when an older update is replayed, later: `call.version` tells. */
  call: Call;
  cursor: Scalars['Cursor']['output'];
  kind: CallUpdateKind;
};

export type CallUpdateKind =
  | 'ACCEPTED'
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

export type ChosenPresence =
  | 'AWAY'
  | 'DO_NOT_DISTURB'
  | 'INVISIBLE'
  | 'ONLINE';

export type CreateMeetingInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  inviteUserIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  isPublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** 2–50 for AUDIO, 2–16 for VIDEO; left out: the most. */
  maxParticipants?: InputMaybe<Scalars['Int']['input']>;
  plannedDuration?: InputMaybe<Scalars['Int']['input']>;
  settings?: InputMaybe<MeetingSettingsInput>;
  /** Left out: it starts when the host joins. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 1–200 characters. */
  title: Scalars['String']['input'];
  type?: InputMaybe<CallType>;
};

export type CreateMeetingResult = InvalidInputError | Meeting | NotFoundError;

export type CredentialsError = Error & {
  __typename?: 'CredentialsError';
  code: ErrorCode;
  message: Scalars['String']['output'];
};

/**
 * A refusal that a client is expected to handle. Mutations return it as data, in a union with what
 * they return on success. What no client can handle (not signed in, query too complex, rate limit,
 * a fault of ours) is a top-level GraphQL error with the same codes in `extensions.code`.
 */
export type Error = {
  code: ErrorCode;
  message: Scalars['String']['output'];
};

export type ErrorCode =
  | 'ANSWERED_ELSEWHERE'
  | 'CALL_ENDED'
  | 'CALL_NOT_CONNECTED'
  | 'CURSOR_EXPIRED'
  | 'EMAIL_TAKEN'
  | 'INTERNAL'
  | 'INVALID_INPUT'
  | 'MEETING_ENDED'
  | 'MEETING_FULL'
  | 'MEETING_LOCKED'
  | 'NOT_ALLOWED'
  | 'NOT_CALLEE'
  | 'NOT_CALLER'
  | 'NOT_FOUND'
  | 'NOT_PARTICIPANT'
  | 'QUERY_TOO_COMPLEX'
  | 'RATE_LIMITED'
  | 'SCREEN_SHARE_TAKEN'
  | 'TOKEN_EXPIRED'
  | 'UNAUTHENTICATED'
  | 'UNAVAILABLE'
  | 'USERNAME_TAKEN'
  | 'USER_BUSY'
  | 'WRONG_CREDENTIALS'
  | 'WRONG_PASSWORD';

export type HangUpCallResult = Call | CallStateError | NotAllowedError | NotFoundError;

export type HoldCallResult = Call | CallStateError | NotAllowedError | NotFoundError;

export type IceCandidate = {
  __typename?: 'IceCandidate';
  candidate: Scalars['String']['output'];
  sdpMLineIndex?: Maybe<Scalars['Int']['output']>;
  sdpMid?: Maybe<Scalars['String']['output']>;
  usernameFragment?: Maybe<Scalars['String']['output']>;
};

export type IceCandidateInput = {
  candidate: Scalars['String']['input'];
  sdpMLineIndex?: InputMaybe<Scalars['Int']['input']>;
  sdpMid?: InputMaybe<Scalars['String']['input']>;
  usernameFragment?: InputMaybe<Scalars['String']['input']>;
};

export type IceServer = {
  __typename?: 'IceServer';
  /** TURN REST: base64(HMAC-SHA1(shared secret, username)). */
  credential?: Maybe<Scalars['String']['output']>;
  urls: Array<Scalars['String']['output']>;
  /** TURN REST: `<unix expiry>:<user id>`. */
  username?: Maybe<Scalars['String']['output']>;
};

export type InvalidField = {
  __typename?: 'InvalidField';
  message: Scalars['String']['output'];
  /** Where in the input, e.g. `["input", "calleeIds", "0"]`. */
  path: Array<Scalars['String']['output']>;
};

export type InvalidInputError = Error & {
  __typename?: 'InvalidInputError';
  code: ErrorCode;
  fields: Array<InvalidField>;
  message: Scalars['String']['output'];
};

export type InviteToCallInput = {
  callId: Scalars['ID']['input'];
  userIds: Array<Scalars['ID']['input']>;
};

export type InviteToCallResult = Call | CallStateError | InvalidInputError | NotAllowedError | NotFoundError;

export type InviteToMeetingInput = {
  meetingId: Scalars['ID']['input'];
  userIds: Array<Scalars['ID']['input']>;
};

export type JoinMeetingInput = {
  /** Whether the camera and microphone start on; `muteOnEntry` and VIEWER override. */
  audio?: InputMaybe<Scalars['Boolean']['input']>;
  meeting: MeetingKeyInput;
  password?: InputMaybe<Scalars['String']['input']>;
  video?: InputMaybe<Scalars['Boolean']['input']>;
};

export type JoinMeetingResult = Meeting | MeetingStateError | NotAllowedError | NotFoundError;

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

export type Me = {
  __typename?: 'Me';
  chosenPresence: ChosenPresence;
  email: Scalars['String']['output'];
  user: User;
};

export type Meeting = {
  __typename?: 'Meeting';
  /** To tell or type: three groups of three letters, `ABC-DEF-GHI`. */
  code: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  host: User;
  id: Scalars['ID']['output'];
  isLocked: Scalars['Boolean']['output'];
  isPublic: Scalars['Boolean']['output'];
  joinUrl: Scalars['String']['output'];
  layout: MeetingLayout;
  maxParticipants: Scalars['Int']['output'];
  /** The viewer's own place in it. */
  me?: Maybe<MeetingParticipant>;
  messages: MeetingMessageConnection;
  participantCount: Scalars['Int']['output'];
  /** Those in the meeting or its waiting room (the latter for hosts only). */
  participants: Array<MeetingParticipant>;
  /** Minutes planned. */
  plannedDuration?: Maybe<Scalars['Int']['output']>;
  settings: MeetingSettings;
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  status: MeetingStatus;
  title: Scalars['String']['output'];
  type: CallType;
  version: Scalars['Int']['output'];
};


export type MeetingMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type MeetingChanged = MeetingEvent & {
  __typename?: 'MeetingChanged';
  actor?: Maybe<User>;
  at: Scalars['DateTime']['output'];
  cursor: Scalars['Cursor']['output'];
  meeting: Meeting;
};

export type MeetingConnection = {
  __typename?: 'MeetingConnection';
  edges: Array<MeetingEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MeetingEdge = {
  __typename?: 'MeetingEdge';
  cursor: Scalars['String']['output'];
  node: Meeting;
};

export type MeetingEnded = MeetingEvent & {
  __typename?: 'MeetingEnded';
  actor?: Maybe<User>;
  at: Scalars['DateTime']['output'];
  cursor: Scalars['Cursor']['output'];
  meeting: Meeting;
};

/** One change in a meeting; `meeting.version` orders them. */
export type MeetingEvent = {
  actor?: Maybe<User>;
  at: Scalars['DateTime']['output'];
  cursor: Scalars['Cursor']['output'];
  meeting: Meeting;
};

export type MeetingFilter = {
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Meetings that the viewer hosts, joined or was invited to; false: also public ones. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  status?: InputMaybe<Array<MeetingStatus>>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

export type MeetingInvitation = {
  __typename?: 'MeetingInvitation';
  at: Scalars['DateTime']['output'];
  cursor: Scalars['Cursor']['output'];
  from: User;
  meeting: Meeting;
};

export type MeetingKeyInput =
  { code: Scalars['String']['input']; id?: never; }
  |  { code?: never; id: Scalars['ID']['input']; };

export type MeetingLayout =
  | 'GRID'
  | 'PICTURE_IN_PICTURE'
  | 'SPEAKER';

export type MeetingMessage = {
  __typename?: 'MeetingMessage';
  id: Scalars['ID']['output'];
  sender: User;
  sentAt: Scalars['DateTime']['output'];
  text: Scalars['String']['output'];
  /** Set for a private message: only sender and receiver see it. */
  to?: Maybe<User>;
};

export type MeetingMessageConnection = {
  __typename?: 'MeetingMessageConnection';
  edges: Array<MeetingMessageEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MeetingMessageEdge = {
  __typename?: 'MeetingMessageEdge';
  cursor: Scalars['String']['output'];
  node: MeetingMessage;
};

export type MeetingMessageSent = MeetingEvent & {
  __typename?: 'MeetingMessageSent';
  actor?: Maybe<User>;
  at: Scalars['DateTime']['output'];
  cursor: Scalars['Cursor']['output'];
  meeting: Meeting;
  message: MeetingMessage;
};

export type MeetingParticipant = {
  __typename?: 'MeetingParticipant';
  audio: Scalars['Boolean']['output'];
  handRaisedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  joinedAt?: Maybe<Scalars['DateTime']['output']>;
  leftAt?: Maybe<Scalars['DateTime']['output']>;
  mayShareScreen: Scalars['Boolean']['output'];
  role: MeetingRole;
  screen: Scalars['Boolean']['output'];
  state: MeetingParticipantState;
  terminalId?: Maybe<Scalars['ID']['output']>;
  user: User;
  video: Scalars['Boolean']['output'];
};

export type MeetingParticipantState =
  | 'JOINED'
  | 'LEFT'
  | 'REMOVED'
  | 'WAITING';

export type MeetingResult = InvalidInputError | Meeting | MeetingStateError | NotAllowedError | NotFoundError;

export type MeetingRole =
  | 'CO_HOST'
  | 'HOST'
  | 'PARTICIPANT'
  | 'VIEWER';

export type MeetingSettings = {
  __typename?: 'MeetingSettings';
  chat: Scalars['Boolean']['output'];
  muteOnEntry: Scalars['Boolean']['output'];
  passwordRequired: Scalars['Boolean']['output'];
  recording: Scalars['Boolean']['output'];
  /** False: participants share their screen only after a host allows it. */
  screenShareForAll: Scalars['Boolean']['output'];
  transcription: Scalars['Boolean']['output'];
  waitingRoom: Scalars['Boolean']['output'];
};

export type MeetingSettingsInput = {
  chat?: InputMaybe<Scalars['Boolean']['input']>;
  muteOnEntry?: InputMaybe<Scalars['Boolean']['input']>;
  /** Empty string: no password. 4–64 characters otherwise. */
  password?: InputMaybe<Scalars['String']['input']>;
  recording?: InputMaybe<Scalars['Boolean']['input']>;
  screenShareForAll?: InputMaybe<Scalars['Boolean']['input']>;
  transcription?: InputMaybe<Scalars['Boolean']['input']>;
  waitingRoom?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MeetingStateError = Error & {
  __typename?: 'MeetingStateError';
  code: ErrorCode;
  message: Scalars['String']['output'];
};

export type MeetingStatus =
  | 'ACTIVE'
  | 'CANCELLED'
  | 'ENDED'
  | 'SCHEDULED';

export type Mutation = {
  __typename?: 'Mutation';
  acceptCall: AcceptCallResult;
  /** A device says that it rings. */
  acknowledgeCall: AcknowledgeCallResult;
  admitParticipants: MeetingResult;
  allowScreenShare: MeetingResult;
  /** For clients without a live subscription: every 30 s while in a call. False: the viewer is in no such call. */
  callHeartbeat: Scalars['Boolean']['output'];
  cancelCall: CancelCallResult;
  cancelMeeting: MeetingResult;
  cancelScheduledCall: CancelScheduledCallResult;
  createMeeting: CreateMeetingResult;
  endMeeting: MeetingResult;
  hangUpCall: HangUpCallResult;
  holdCall: HoldCallResult;
  inviteToCall: InviteToCallResult;
  inviteToMeeting: MeetingResult;
  joinMeeting: JoinMeetingResult;
  leaveMeeting: MeetingResult;
  lockMeeting: MeetingResult;
  login: LoginResult;
  /** Ends the session's refresh tokens. */
  logout: Scalars['Boolean']['output'];
  muteParticipants: MeetingResult;
  raiseHand: MeetingResult;
  refreshSession: RefreshSessionResult;
  register: RegisterResult;
  rejectCall: RejectCallResult;
  removeParticipant: MeetingResult;
  reportCall: ReportCallResult;
  reportMediaState: ReportMediaStateResult;
  resumeCall: ResumeCallResult;
  scheduleCall: ScheduleCallResult;
  sendMeetingMessage: SendMeetingMessageResult;
  sendSignal: SendSignalResult;
  setMyMedia: MeetingResult;
  setParticipantRole: MeetingResult;
  setPresence: SetPresenceResult;
  startCall: StartCallResult;
  transferCall: TransferCallResult;
  updateMeeting: UpdateMeetingResult;
  updateProfile: UpdateProfileResult;
  updateScheduledCall: UpdateScheduledCallResult;
};


export type MutationAcceptCallArgs = {
  callId: Scalars['ID']['input'];
};


export type MutationAcknowledgeCallArgs = {
  callId: Scalars['ID']['input'];
};


export type MutationAdmitParticipantsArgs = {
  input: AdmitParticipantsInput;
};


export type MutationAllowScreenShareArgs = {
  input: AllowScreenShareInput;
};


export type MutationCallHeartbeatArgs = {
  callId: Scalars['ID']['input'];
};


export type MutationCancelCallArgs = {
  callId: Scalars['ID']['input'];
};


export type MutationCancelMeetingArgs = {
  meetingId: Scalars['ID']['input'];
};


export type MutationCancelScheduledCallArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCreateMeetingArgs = {
  input: CreateMeetingInput;
};


export type MutationEndMeetingArgs = {
  meetingId: Scalars['ID']['input'];
};


export type MutationHangUpCallArgs = {
  callId: Scalars['ID']['input'];
};


export type MutationHoldCallArgs = {
  callId: Scalars['ID']['input'];
};


export type MutationInviteToCallArgs = {
  input: InviteToCallInput;
};


export type MutationInviteToMeetingArgs = {
  input: InviteToMeetingInput;
};


export type MutationJoinMeetingArgs = {
  input: JoinMeetingInput;
};


export type MutationLeaveMeetingArgs = {
  meetingId: Scalars['ID']['input'];
};


export type MutationLockMeetingArgs = {
  input: LockMeetingInput;
};


export type MutationLoginArgs = {
  input: LoginInput;
};


export type MutationMuteParticipantsArgs = {
  input: MuteParticipantsInput;
};


export type MutationRaiseHandArgs = {
  input: RaiseHandInput;
};


export type MutationRefreshSessionArgs = {
  refreshToken: Scalars['String']['input'];
};


export type MutationRegisterArgs = {
  input: RegisterInput;
};


export type MutationRejectCallArgs = {
  input: RejectCallInput;
};


export type MutationRemoveParticipantArgs = {
  input: RemoveParticipantInput;
};


export type MutationReportCallArgs = {
  input: ReportCallInput;
};


export type MutationReportMediaStateArgs = {
  input: ReportMediaStateInput;
};


export type MutationResumeCallArgs = {
  callId: Scalars['ID']['input'];
};


export type MutationScheduleCallArgs = {
  input: ScheduleCallInput;
};


export type MutationSendMeetingMessageArgs = {
  input: SendMeetingMessageInput;
};


export type MutationSendSignalArgs = {
  input: SendSignalInput;
};


export type MutationSetMyMediaArgs = {
  input: SetMyMediaInput;
};


export type MutationSetParticipantRoleArgs = {
  input: SetParticipantRoleInput;
};


export type MutationSetPresenceArgs = {
  input: SetPresenceInput;
};


export type MutationStartCallArgs = {
  input: StartCallInput;
};


export type MutationTransferCallArgs = {
  input: TransferCallInput;
};


export type MutationUpdateMeetingArgs = {
  input: UpdateMeetingInput;
};


export type MutationUpdateProfileArgs = {
  input: UpdateProfileInput;
};


export type MutationUpdateScheduledCallArgs = {
  input: UpdateScheduledCallInput;
};

export type MuteParticipantsInput = {
  meetingId: Scalars['ID']['input'];
  /** Left out: everyone but hosts. */
  participantIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type NotAllowedError = Error & {
  __typename?: 'NotAllowedError';
  code: ErrorCode;
  message: Scalars['String']['output'];
};

export type NotFoundError = Error & {
  __typename?: 'NotFoundError';
  code: ErrorCode;
  message: Scalars['String']['output'];
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Role, media, hand, permission or waiting-room state changed. */
export type ParticipantChanged = MeetingEvent & {
  __typename?: 'ParticipantChanged';
  actor?: Maybe<User>;
  at: Scalars['DateTime']['output'];
  cursor: Scalars['Cursor']['output'];
  meeting: Meeting;
  participant: MeetingParticipant;
};

export type ParticipantJoined = MeetingEvent & {
  __typename?: 'ParticipantJoined';
  actor?: Maybe<User>;
  at: Scalars['DateTime']['output'];
  cursor: Scalars['Cursor']['output'];
  meeting: Meeting;
  participant: MeetingParticipant;
};

export type ParticipantLeft = MeetingEvent & {
  __typename?: 'ParticipantLeft';
  actor?: Maybe<User>;
  at: Scalars['DateTime']['output'];
  cursor: Scalars['Cursor']['output'];
  meeting: Meeting;
  participant: MeetingParticipant;
};

export type Presence = {
  __typename?: 'Presence';
  lastSeenAt?: Maybe<Scalars['DateTime']['output']>;
  status: PresenceStatus;
  /** Set by the user, up to 100 characters. */
  text?: Maybe<Scalars['String']['output']>;
  userId: Scalars['ID']['output'];
};

export type PresenceStatus =
  | 'AWAY'
  | 'DO_NOT_DISTURB'
  | 'IN_CALL'
  | 'OFFLINE'
  | 'ONLINE';

export type Query = {
  __typename?: 'Query';
  /** Calls that ring or run for the viewer now: what an app asks for when it starts. */
  activeCalls: Array<Call>;
  call?: Maybe<Call>;
  /** The viewer's call history, newest first. */
  calls: CallConnection;
  eventCursor: Scalars['Cursor']['output'];
  me: Me;
  meeting?: Maybe<Meeting>;
  meetings: MeetingConnection;
  /** Up to 200 users, in the order asked. */
  presence: Array<Presence>;
  rtcConfiguration: RtcConfiguration;
  scheduledCalls: ScheduledCallConnection;
  user?: Maybe<User>;
  /** People to call, by the start of user name or display name. At most 50. */
  users: Array<User>;
};


export type QueryCallArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CallFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMeetingArgs = {
  by: MeetingKeyInput;
};


export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPresenceArgs = {
  userIds: Array<Scalars['ID']['input']>;
};


export type QueryScheduledCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUsersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  search: Scalars['String']['input'];
};

export type RaiseHandInput = {
  meetingId: Scalars['ID']['input'];
  raised: Scalars['Boolean']['input'];
};

export type RefreshSessionResult = AuthSession | CredentialsError;

export type RegisterInput = {
  displayName?: InputMaybe<Scalars['String']['input']>;
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

export type RemoveParticipantInput = {
  meetingId: Scalars['ID']['input'];
  participantId: Scalars['ID']['input'];
};

export type ReportCallInput = {
  callId: Scalars['ID']['input'];
  detail?: InputMaybe<Scalars['String']['input']>;
  kind: CallReportKind;
};

export type ReportCallResult = Call | InvalidInputError | NotAllowedError | NotFoundError;

export type ReportMediaStateInput = {
  callId: Scalars['ID']['input'];
  /** Up to 20 characters, e.g. `good`. */
  networkQuality?: InputMaybe<Scalars['String']['input']>;
  /** Up to 32 characters; `joined` starts the clock. */
  stage: Scalars['String']['input'];
};

export type ReportMediaStateResult = Call | CallStateError | InvalidInputError | NotAllowedError | NotFoundError;

export type ResumeCallResult = Call | CallStateError | NotAllowedError | NotFoundError;

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
  at: Scalars['DateTime']['input'];
  calleeIds: Array<Scalars['ID']['input']>;
  message?: InputMaybe<Scalars['String']['input']>;
  taskId?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<CallType>;
};

export type ScheduleCallResult = InvalidInputError | NotFoundError | ScheduledCall;

export type ScheduledCall = {
  __typename?: 'ScheduledCall';
  at: Scalars['DateTime']['output'];
  /** The call that it became. */
  call?: Maybe<Call>;
  callees: Array<User>;
  caller: User;
  id: Scalars['ID']['output'];
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
  totalCount: Scalars['Int']['output'];
};

export type ScheduledCallEdge = {
  __typename?: 'ScheduledCallEdge';
  cursor: Scalars['String']['output'];
  node: ScheduledCall;
};

export type ScheduledCallStatus =
  | 'CANCELLED'
  | 'FAILED'
  | 'PENDING'
  | 'STARTED';

export type SendMeetingMessageInput = {
  /** Chosen by the client, so that a retry does not send twice. */
  id?: InputMaybe<Scalars['ID']['input']>;
  meetingId: Scalars['ID']['input'];
  /** 1–4,000 characters. */
  text: Scalars['String']['input'];
  toUserId?: InputMaybe<Scalars['ID']['input']>;
};

export type SendMeetingMessageResult = InvalidInputError | MeetingMessage | MeetingStateError | NotAllowedError | NotFoundError;

export type SendSignalInput = {
  in: SignalScopeInput;
  signal: SignalPayloadInput;
  /** One device of the receiver; left out: the one that takes part, or all that ring. */
  toTerminalId?: InputMaybe<Scalars['ID']['input']>;
  toUserId: Scalars['ID']['input'];
};

export type SendSignalResult = CallStateError | InvalidInputError | MeetingStateError | NotAllowedError | NotFoundError | SignalReceipt;

export type SetMyMediaInput = {
  audio?: InputMaybe<Scalars['Boolean']['input']>;
  meetingId: Scalars['ID']['input'];
  /** Taking the screen is refused while another holds it (hosts take it over). */
  screen?: InputMaybe<Scalars['Boolean']['input']>;
  video?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SetParticipantRoleInput = {
  meetingId: Scalars['ID']['input'];
  participantId: Scalars['ID']['input'];
  role: MeetingRole;
};

export type SetPresenceInput = {
  status: ChosenPresence;
  text?: InputMaybe<Scalars['String']['input']>;
};

export type SetPresenceResult = InvalidInputError | Presence;

export type Signal = {
  __typename?: 'Signal';
  callId?: Maybe<Scalars['ID']['output']>;
  candidates?: Maybe<Array<IceCandidate>>;
  cursor: Scalars['Cursor']['output'];
  fromTerminalId?: Maybe<Scalars['ID']['output']>;
  fromUserId: Scalars['ID']['output'];
  kind: SignalKind;
  meetingId?: Maybe<Scalars['ID']['output']>;
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
  |  /** 1–64 trickled candidates in one go; an empty `candidate` string ends the trickle. */
  { answer?: never; candidates: Array<IceCandidateInput>; offer?: never; }
  |  /** An SDP offer, at most 64 KiB. */
  { answer?: never; candidates?: never; offer: Scalars['String']['input']; };

export type SignalReceipt = {
  __typename?: 'SignalReceipt';
  sentAt: Scalars['DateTime']['output'];
};

/** Where the two ends meet. */
export type SignalScopeInput =
  { callId: Scalars['ID']['input']; meetingId?: never; }
  |  { callId?: never; meetingId: Scalars['ID']['input']; };

export type StartCallInput = {
  /** 1–49 users, none of them the caller. */
  calleeIds: Array<Scalars['ID']['input']>;
  /** Chosen by the client, 1–100 characters, or left to the server. Starting again with the same id returns the same call. */
  id?: InputMaybe<Scalars['ID']['input']>;
  message?: InputMaybe<Scalars['String']['input']>;
  /** Seconds, 5–120. */
  ringTimeout?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<CallType>;
};

export type StartCallResult = Call | InvalidInputError | NotFoundError | UserBusyError;

export type Subscription = {
  __typename?: 'Subscription';
  /** Every change of the viewer's calls, or of one of them. */
  callUpdates: CallUpdate;
  /** Calls that ring for the viewer. On subscribing, those that ring already come first. */
  incomingCalls: CallUpdate;
  /**
   * For those in the meeting, until they leave it or are removed. Someone in the waiting room gets
   * only what concerns their own place.
   */
  meetingEvents: MeetingEvent;
  meetingInvitations: MeetingInvitation;
  /** The present state of each user, then each change. Up to 200 users. */
  presenceChanges: Presence;
  /** The configuration now, and a fresh one each time before its credentials end. */
  rtcConfigurationChanges: RtcConfiguration;
  /** Signals to the viewer's device, in the order each sender sent them. */
  signals: Signal;
};


export type SubscriptionCallUpdatesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  callId?: InputMaybe<Scalars['ID']['input']>;
};


export type SubscriptionIncomingCallsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type SubscriptionMeetingEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  meetingId: Scalars['ID']['input'];
};


export type SubscriptionMeetingInvitationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type SubscriptionPresenceChangesArgs = {
  userIds: Array<Scalars['ID']['input']>;
};


export type SubscriptionSignalsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  callId?: InputMaybe<Scalars['ID']['input']>;
  meetingId?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * The other user rings into the same call; when they accept, the viewer leaves it (TRANSFERRED). When they
 * do not, nothing changes but the timeline. To talk to them first: inviteToCall, then hangUpCall.
 */
export type TransferCallInput = {
  callId: Scalars['ID']['input'];
  toUserId: Scalars['ID']['input'];
};

export type TransferCallResult = Call | CallStateError | InvalidInputError | NotAllowedError | NotFoundError | UserBusyError;

export type UpdateMeetingInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  isPublic?: InputMaybe<Scalars['Boolean']['input']>;
  layout?: InputMaybe<MeetingLayout>;
  maxParticipants?: InputMaybe<Scalars['Int']['input']>;
  meetingId: Scalars['ID']['input'];
  plannedDuration?: InputMaybe<Scalars['Int']['input']>;
  settings?: InputMaybe<MeetingSettingsInput>;
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateMeetingResult = InvalidInputError | Meeting | MeetingStateError | NotAllowedError | NotFoundError;

export type UpdateProfileInput = {
  avatarUrl?: InputMaybe<Scalars['String']['input']>;
  displayName?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateProfileResult = InvalidInputError | User;

export type UpdateScheduledCallInput = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  calleeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  id: Scalars['ID']['input'];
  message?: InputMaybe<Scalars['String']['input']>;
  taskId?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<CallType>;
};

export type UpdateScheduledCallResult = InvalidInputError | NotFoundError | ScheduledCall;

export type User = {
  __typename?: 'User';
  avatarUrl?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  displayName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  presence: Presence;
  username: Scalars['String']['output'];
};

export type UserBusyError = Error & {
  __typename?: 'UserBusyError';
  code: ErrorCode;
  message: Scalars['String']['output'];
  user: User;
};

export type AuthPartsFragment = { __typename?: 'AuthSession', accessToken: string, accessTokenExpiresAt: string, refreshToken: string, user: { __typename?: 'User', id: string, username: string, displayName: string } };

export type PersonPartsFragment = { __typename?: 'User', id: string, username: string, displayName: string };

export type LoginMutationVariables = Exact<{
  input: LoginInput;
}>;


export type LoginMutation = { __typename?: 'Mutation', login:
    | { __typename: 'AuthSession', accessToken: string, accessTokenExpiresAt: string, refreshToken: string, user: { __typename?: 'User', id: string, username: string, displayName: string } }
    | { __typename: 'CredentialsError', code: ErrorCode, message: string }
   };

export type RegisterMutationVariables = Exact<{
  input: RegisterInput;
}>;


export type RegisterMutation = { __typename?: 'Mutation', register:
    | { __typename: 'AuthSession', accessToken: string, accessTokenExpiresAt: string, refreshToken: string, user: { __typename?: 'User', id: string, username: string, displayName: string } }
    | { __typename: 'CredentialsError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename?: 'InvalidField', path: Array<string>, message: string }> }
   };

export type RefreshSessionMutationVariables = Exact<{
  refreshToken: Scalars['String']['input'];
}>;


export type RefreshSessionMutation = { __typename?: 'Mutation', refreshSession:
    | { __typename: 'AuthSession', accessToken: string, accessTokenExpiresAt: string, refreshToken: string, user: { __typename?: 'User', id: string, username: string, displayName: string } }
    | { __typename: 'CredentialsError', code: ErrorCode, message: string }
   };

export type LogoutMutationVariables = Exact<{ [key: string]: never; }>;


export type LogoutMutation = { __typename?: 'Mutation', logout: boolean };

export type CallPartsFragment = { __typename?: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, createdAt: string, duration: number, version: number, note?: string | null, caller: { __typename?: 'User', id: string, username: string, displayName: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, rejectReason?: RejectReason | null, user: { __typename?: 'User', id: string, username: string, displayName: string } }> };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { __typename?: 'Query', eventCursor: string, activeCalls: Array<{ __typename?: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, createdAt: string, duration: number, version: number, note?: string | null, caller: { __typename?: 'User', id: string, username: string, displayName: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, rejectReason?: RejectReason | null, user: { __typename?: 'User', id: string, username: string, displayName: string } }> }> };

export type OneCallQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type OneCallQuery = { __typename?: 'Query', call?: { __typename?: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, createdAt: string, duration: number, version: number, note?: string | null, caller: { __typename?: 'User', id: string, username: string, displayName: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, rejectReason?: RejectReason | null, user: { __typename?: 'User', id: string, username: string, displayName: string } }> } | null };

export type CallHistoryQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type CallHistoryQuery = { __typename?: 'Query', calls: { __typename?: 'CallConnection', edges: Array<{ __typename?: 'CallEdge', node: { __typename?: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, createdAt: string, duration: number, version: number, note?: string | null, caller: { __typename?: 'User', id: string, username: string, displayName: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, rejectReason?: RejectReason | null, user: { __typename?: 'User', id: string, username: string, displayName: string } }> } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type StartCallMutationVariables = Exact<{
  input: StartCallInput;
}>;


export type StartCallMutation = { __typename?: 'Mutation', startCall:
    | { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, createdAt: string, duration: number, version: number, note?: string | null, caller: { __typename?: 'User', id: string, username: string, displayName: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, rejectReason?: RejectReason | null, user: { __typename?: 'User', id: string, username: string, displayName: string } }> }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'UserBusyError', code: ErrorCode, message: string }
   };

export type AcknowledgeCallMutationVariables = Exact<{
  callId: Scalars['ID']['input'];
}>;


export type AcknowledgeCallMutation = { __typename?: 'Mutation', acknowledgeCall:
    | { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, createdAt: string, duration: number, version: number, note?: string | null, caller: { __typename?: 'User', id: string, username: string, displayName: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, rejectReason?: RejectReason | null, user: { __typename?: 'User', id: string, username: string, displayName: string } }> }
    | { __typename: 'CallStateError', call: { __typename?: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, createdAt: string, duration: number, version: number, note?: string | null, caller: { __typename?: 'User', id: string, username: string, displayName: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, rejectReason?: RejectReason | null, user: { __typename?: 'User', id: string, username: string, displayName: string } }> } }
    | { __typename: 'NotAllowedError' }
    | { __typename: 'NotFoundError' }
   };

export type AcceptCallMutationVariables = Exact<{
  callId: Scalars['ID']['input'];
}>;


export type AcceptCallMutation = { __typename?: 'Mutation', acceptCall:
    | { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, createdAt: string, duration: number, version: number, note?: string | null, caller: { __typename?: 'User', id: string, username: string, displayName: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, rejectReason?: RejectReason | null, user: { __typename?: 'User', id: string, username: string, displayName: string } }> }
    | { __typename: 'CallStateError', code: ErrorCode, message: string, call: { __typename?: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, createdAt: string, duration: number, version: number, note?: string | null, caller: { __typename?: 'User', id: string, username: string, displayName: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, rejectReason?: RejectReason | null, user: { __typename?: 'User', id: string, username: string, displayName: string } }> } }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type RejectCallMutationVariables = Exact<{
  callId: Scalars['ID']['input'];
}>;


export type RejectCallMutation = { __typename?: 'Mutation', rejectCall:
    | { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, createdAt: string, duration: number, version: number, note?: string | null, caller: { __typename?: 'User', id: string, username: string, displayName: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, rejectReason?: RejectReason | null, user: { __typename?: 'User', id: string, username: string, displayName: string } }> }
    | { __typename: 'CallStateError', code: ErrorCode, message: string, call: { __typename?: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, createdAt: string, duration: number, version: number, note?: string | null, caller: { __typename?: 'User', id: string, username: string, displayName: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, rejectReason?: RejectReason | null, user: { __typename?: 'User', id: string, username: string, displayName: string } }> } }
    | { __typename: 'NotAllowedError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type CancelCallMutationVariables = Exact<{
  callId: Scalars['ID']['input'];
}>;


export type CancelCallMutation = { __typename?: 'Mutation', cancelCall:
    | { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, createdAt: string, duration: number, version: number, note?: string | null, caller: { __typename?: 'User', id: string, username: string, displayName: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, rejectReason?: RejectReason | null, user: { __typename?: 'User', id: string, username: string, displayName: string } }> }
    | { __typename: 'CallStateError', code: ErrorCode, call: { __typename?: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, createdAt: string, duration: number, version: number, note?: string | null, caller: { __typename?: 'User', id: string, username: string, displayName: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, rejectReason?: RejectReason | null, user: { __typename?: 'User', id: string, username: string, displayName: string } }> } }
    | { __typename: 'NotAllowedError' }
    | { __typename: 'NotFoundError' }
   };

export type HangUpCallMutationVariables = Exact<{
  callId: Scalars['ID']['input'];
}>;


export type HangUpCallMutation = { __typename?: 'Mutation', hangUpCall:
    | { __typename: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, createdAt: string, duration: number, version: number, note?: string | null, caller: { __typename?: 'User', id: string, username: string, displayName: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, rejectReason?: RejectReason | null, user: { __typename?: 'User', id: string, username: string, displayName: string } }> }
    | { __typename: 'CallStateError', call: { __typename?: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, createdAt: string, duration: number, version: number, note?: string | null, caller: { __typename?: 'User', id: string, username: string, displayName: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, rejectReason?: RejectReason | null, user: { __typename?: 'User', id: string, username: string, displayName: string } }> } }
    | { __typename: 'NotAllowedError' }
    | { __typename: 'NotFoundError' }
   };

export type IncomingCallsSubscriptionVariables = Exact<{
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type IncomingCallsSubscription = { __typename?: 'Subscription', incomingCalls: { __typename?: 'CallUpdate', cursor: string, call: { __typename?: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, createdAt: string, duration: number, version: number, note?: string | null, caller: { __typename?: 'User', id: string, username: string, displayName: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, rejectReason?: RejectReason | null, user: { __typename?: 'User', id: string, username: string, displayName: string } }> } } };

export type CallUpdatesSubscriptionVariables = Exact<{
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type CallUpdatesSubscription = { __typename?: 'Subscription', callUpdates: { __typename?: 'CallUpdate', cursor: string, kind: CallUpdateKind, call: { __typename?: 'Call', id: string, type: CallType, status: CallStatus, endReason?: CallEndReason | null, createdAt: string, duration: number, version: number, note?: string | null, caller: { __typename?: 'User', id: string, username: string, displayName: string }, participants: Array<{ __typename?: 'CallParticipant', userId: string, role: CallRole, state: CallParticipantState, terminalId?: string | null, joinedAt?: string | null, rejectReason?: RejectReason | null, user: { __typename?: 'User', id: string, username: string, displayName: string } }> } } };

export type SendSignalMutationVariables = Exact<{
  input: SendSignalInput;
}>;


export type SendSignalMutation = { __typename?: 'Mutation', sendSignal:
    | { __typename: 'CallStateError' }
    | { __typename: 'InvalidInputError' }
    | { __typename: 'MeetingStateError' }
    | { __typename: 'NotAllowedError' }
    | { __typename: 'NotFoundError' }
    | { __typename: 'SignalReceipt' }
   };

export type SignalsSubscriptionVariables = Exact<{
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type SignalsSubscription = { __typename?: 'Subscription', signals: { __typename?: 'Signal', cursor: string, kind: SignalKind, callId?: string | null, fromUserId: string, sdp?: string | null, candidates?: Array<{ __typename?: 'IceCandidate', candidate: string, sdpMid?: string | null, sdpMLineIndex?: number | null, usernameFragment?: string | null }> | null } };

export type RtcPartsFragment = { __typename?: 'RtcConfiguration', iceTransportPolicy: string, bundlePolicy: string, rtcpMuxPolicy: string, iceServers: Array<{ __typename?: 'IceServer', urls: Array<string>, username?: string | null, credential?: string | null }> };

export type RtcConfigurationNowQueryVariables = Exact<{ [key: string]: never; }>;


export type RtcConfigurationNowQuery = { __typename?: 'Query', rtcConfiguration: { __typename?: 'RtcConfiguration', iceTransportPolicy: string, bundlePolicy: string, rtcpMuxPolicy: string, iceServers: Array<{ __typename?: 'IceServer', urls: Array<string>, username?: string | null, credential?: string | null }> } };

export type RtcConfigurationChangesSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type RtcConfigurationChangesSubscription = { __typename?: 'Subscription', rtcConfigurationChanges: { __typename?: 'RtcConfiguration', iceTransportPolicy: string, bundlePolicy: string, rtcpMuxPolicy: string, iceServers: Array<{ __typename?: 'IceServer', urls: Array<string>, username?: string | null, credential?: string | null }> } };

export type PresencePartsFragment = { __typename?: 'Presence', userId: string, status: PresenceStatus, text?: string | null, lastSeenAt?: string | null };

export type PeopleQueryVariables = Exact<{
  search: Scalars['String']['input'];
}>;


export type PeopleQuery = { __typename?: 'Query', users: Array<{ __typename?: 'User', id: string, username: string, displayName: string, presence: { __typename?: 'Presence', userId: string, status: PresenceStatus, text?: string | null, lastSeenAt?: string | null } }> };

export type PresenceChangesSubscriptionVariables = Exact<{
  userIds: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type PresenceChangesSubscription = { __typename?: 'Subscription', presenceChanges: { __typename?: 'Presence', userId: string, status: PresenceStatus, text?: string | null, lastSeenAt?: string | null } };

export type OwnPresenceQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnPresenceQuery = { __typename?: 'Query', me: { __typename?: 'Me', chosenPresence: ChosenPresence, user: { __typename?: 'User', id: string, presence: { __typename?: 'Presence', userId: string, status: PresenceStatus, text?: string | null, lastSeenAt?: string | null } } } };

export type SetPresenceMutationVariables = Exact<{
  input: SetPresenceInput;
}>;


export type SetPresenceMutation = { __typename?: 'Mutation', setPresence:
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string }
    | { __typename: 'Presence', userId: string, status: PresenceStatus, text?: string | null, lastSeenAt?: string | null }
   };

export const PersonPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]} as unknown as DocumentNode<PersonPartsFragment, unknown>;
export const AuthPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuthParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuthSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]} as unknown as DocumentNode<AuthPartsFragment, unknown>;
export const CallPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]} as unknown as DocumentNode<CallPartsFragment, unknown>;
export const RtcPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RtcParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RtcConfiguration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iceServers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"urls"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"credential"}}]}},{"kind":"Field","name":{"kind":"Name","value":"iceTransportPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"bundlePolicy"}},{"kind":"Field","name":{"kind":"Name","value":"rtcpMuxPolicy"}}]}}]} as unknown as DocumentNode<RtcPartsFragment, unknown>;
export const PresencePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PresenceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Presence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}}]}}]} as unknown as DocumentNode<PresencePartsFragment, unknown>;
export const LoginDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Login"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoginInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"login"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuthParts"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuthParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuthSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonParts"}}]}}]}}]} as unknown as DocumentNode<LoginMutation, LoginMutationVariables>;
export const RegisterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Register"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"register"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuthParts"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuthParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuthSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonParts"}}]}}]}}]} as unknown as DocumentNode<RegisterMutation, RegisterMutationVariables>;
export const RefreshSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"refreshToken"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"refreshToken"},"value":{"kind":"Variable","name":{"kind":"Name","value":"refreshToken"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuthParts"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuthParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuthSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonParts"}}]}}]}}]} as unknown as DocumentNode<RefreshSessionMutation, RefreshSessionMutationVariables>;
export const LogoutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Logout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logout"}}]}}]} as unknown as DocumentNode<LogoutMutation, LogoutMutationVariables>;
export const StartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventCursor"}},{"kind":"Field","name":{"kind":"Name","value":"activeCalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<StartQuery, StartQueryVariables>;
export const OneCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"call"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<OneCallQuery, OneCallQueryVariables>;
export const CallHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CallHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<CallHistoryQuery, CallHistoryQueryVariables>;
export const StartCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartCallInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallParts"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<StartCallMutation, StartCallMutationVariables>;
export const AcknowledgeCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallParts"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallStateError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<AcknowledgeCallMutation, AcknowledgeCallMutationVariables>;
export const AcceptCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallParts"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallStateError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<AcceptCallMutation, AcceptCallMutationVariables>;
export const RejectCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejectCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallParts"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallStateError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<RejectCallMutation, RejectCallMutationVariables>;
export const CancelCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallParts"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallStateError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<CancelCallMutation, CancelCallMutationVariables>;
export const HangUpCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HangUpCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hangUpCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallParts"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallStateError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<HangUpCallMutation, HangUpCallMutationVariables>;
export const IncomingCallsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"IncomingCalls"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incomingCalls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<IncomingCallsSubscription, IncomingCallsSubscriptionVariables>;
export const CallUpdatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"CallUpdates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"callUpdates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"terminalId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"note"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<CallUpdatesSubscription, CallUpdatesSubscriptionVariables>;
export const SendSignalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendSignal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendSignalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendSignal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<SendSignalMutation, SendSignalMutationVariables>;
export const SignalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"Signals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"fromUserId"}},{"kind":"Field","name":{"kind":"Name","value":"sdp"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidate"}},{"kind":"Field","name":{"kind":"Name","value":"sdpMid"}},{"kind":"Field","name":{"kind":"Name","value":"sdpMLineIndex"}},{"kind":"Field","name":{"kind":"Name","value":"usernameFragment"}}]}}]}}]}}]} as unknown as DocumentNode<SignalsSubscription, SignalsSubscriptionVariables>;
export const RtcConfigurationNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RtcConfigurationNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rtcConfiguration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RtcParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RtcParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RtcConfiguration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iceServers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"urls"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"credential"}}]}},{"kind":"Field","name":{"kind":"Name","value":"iceTransportPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"bundlePolicy"}},{"kind":"Field","name":{"kind":"Name","value":"rtcpMuxPolicy"}}]}}]} as unknown as DocumentNode<RtcConfigurationNowQuery, RtcConfigurationNowQueryVariables>;
export const RtcConfigurationChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"RtcConfigurationChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rtcConfigurationChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RtcParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RtcParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RtcConfiguration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iceServers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"urls"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"credential"}}]}},{"kind":"Field","name":{"kind":"Name","value":"iceTransportPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"bundlePolicy"}},{"kind":"Field","name":{"kind":"Name","value":"rtcpMuxPolicy"}}]}}]} as unknown as DocumentNode<RtcConfigurationChangesSubscription, RtcConfigurationChangesSubscriptionVariables>;
export const PeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"People"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonParts"}},{"kind":"Field","name":{"kind":"Name","value":"presence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PresenceParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PresenceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Presence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}}]}}]} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const PresenceChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"PresenceChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presenceChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"userIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PresenceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PresenceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Presence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}}]}}]} as unknown as DocumentNode<PresenceChangesSubscription, PresenceChangesSubscriptionVariables>;
export const OwnPresenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnPresence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chosenPresence"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"presence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PresenceParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PresenceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Presence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}}]}}]} as unknown as DocumentNode<OwnPresenceQuery, OwnPresenceQueryVariables>;
export const SetPresenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPresence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPresenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setPresence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PresenceParts"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PresenceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Presence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}}]}}]} as unknown as DocumentNode<SetPresenceMutation, SetPresenceMutationVariables>;