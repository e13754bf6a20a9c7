import { graphql } from '../gql/index.js';

// Operations that several tests use. An operation of a single test is in that test.

export const Register = graphql(`
  mutation Register($input: RegisterInput!) {
    register(input: $input) {
      __typename
      ... on AuthSession { accessToken accessTokenExpiresAt refreshToken user { id username displayName } }
      ... on Error { code message }
      ... on InvalidInputError { fields { path message } }
    }
  }
`);

export const Login = graphql(`
  mutation Login($input: LoginInput!) {
    login(input: $input) {
      __typename
      ... on AuthSession { accessToken accessTokenExpiresAt refreshToken user { id username } }
      ... on Error { code message }
    }
  }
`);

export const CallFields = graphql(`
  fragment CallFields on Call {
    __typename
    id
    type
    status
    endReason
    note: message
    version
    duration
    createdAt
    ringsUntil
    connectedAt
    endedAt
    availableActions
    caller { id }
    participants { userId role state terminalId joinedAt leftAt rejectReason }
    timeline { kind at actor { id } terminalId detail }
  }
`);

export const StartCall = graphql(`
  mutation StartCall($input: StartCallInput!) {
    startCall(input: $input) {
      ... on Call { ...CallFields }
      ... on Error { __typename code message }
      ... on UserBusyError { user { id } }
      ... on InvalidInputError { fields { path message } }
    }
  }
`);

export const AcknowledgeCall = graphql(`
  mutation AcknowledgeCall($callId: ID!) {
    acknowledgeCall(callId: $callId) {
      ... on Call { ...CallFields }
      ... on Error { __typename code message }
      ... on CallStateError { call { ...CallFields } }
    }
  }
`);

export const AcceptCall = graphql(`
  mutation AcceptCall($callId: ID!) {
    acceptCall(callId: $callId) {
      ... on Call { ...CallFields }
      ... on Error { __typename code message }
      ... on CallStateError { call { ...CallFields } }
    }
  }
`);

export const RejectCall = graphql(`
  mutation RejectCall($input: RejectCallInput!) {
    rejectCall(input: $input) {
      ... on Call { ...CallFields }
      ... on Error { __typename code message }
      ... on CallStateError { call { ...CallFields } }
    }
  }
`);

export const CancelCall = graphql(`
  mutation CancelCall($callId: ID!) {
    cancelCall(callId: $callId) {
      ... on Call { ...CallFields }
      ... on Error { __typename code message }
      ... on CallStateError { call { ...CallFields } }
    }
  }
`);

export const HangUpCall = graphql(`
  mutation HangUpCall($callId: ID!) {
    hangUpCall(callId: $callId) {
      ... on Call { ...CallFields }
      ... on Error { __typename code message }
      ... on CallStateError { call { ...CallFields } }
    }
  }
`);

export const CallOutcome = graphql(`
  fragment CallOutcome on Error {
    __typename
    code
    message
    ... on CallStateError { call { ...CallFields } }
    ... on InvalidInputError { fields { path message } }
    ... on UserBusyError { user { id } }
  }
`);

export const HoldCall = graphql(`
  mutation HoldCall($callId: ID!) {
    holdCall(callId: $callId) { ... on Call { ...CallFields } ...CallOutcome }
  }
`);

export const ResumeCall = graphql(`
  mutation ResumeCall($callId: ID!) {
    resumeCall(callId: $callId) { ... on Call { ...CallFields } ...CallOutcome }
  }
`);

export const InviteToCall = graphql(`
  mutation InviteToCall($input: InviteToCallInput!) {
    inviteToCall(input: $input) { ... on Call { ...CallFields } ...CallOutcome }
  }
`);

export const TransferCall = graphql(`
  mutation TransferCall($input: TransferCallInput!) {
    transferCall(input: $input) { ... on Call { ...CallFields } ...CallOutcome }
  }
`);

export const ReportMediaState = graphql(`
  mutation ReportMediaState($input: ReportMediaStateInput!) {
    reportMediaState(input: $input) { ... on Call { ...CallFields } ...CallOutcome }
  }
`);

export const ReportCall = graphql(`
  mutation ReportCall($input: ReportCallInput!) {
    reportCall(input: $input) { ... on Call { ...CallFields } ...CallOutcome }
  }
`);

export const ReadCall = graphql(`
  query ReadCall($id: ID!) {
    call(id: $id) { ...CallFields }
  }
`);

export const ActiveCalls = graphql(`
  query ActiveCalls {
    eventCursor
    activeCalls { ...CallFields }
  }
`);

export const IncomingCalls = graphql(`
  subscription IncomingCalls($after: Cursor) {
    incomingCalls(after: $after) { cursor kind at actor { id } call { ...CallFields } }
  }
`);

export const CallUpdates = graphql(`
  subscription CallUpdates($callId: ID, $after: Cursor) {
    callUpdates(callId: $callId, after: $after) { cursor kind at actor { id } call { ...CallFields } }
  }
`);

export const ScheduledCallFields = graphql(`
  fragment ScheduledCallFields on ScheduledCall {
    id
    caller { id }
    callees { id }
    type
    note: message
    at
    taskId
    status
    call { ...CallFields }
  }
`);

export const ScheduleCall = graphql(`
  mutation ScheduleCall($input: ScheduleCallInput!) {
    scheduleCall(input: $input) {
      __typename
      ... on ScheduledCall { ...ScheduledCallFields }
      ... on Error { code message }
      ... on InvalidInputError { fields { path message } }
    }
  }
`);

export const UpdateScheduledCall = graphql(`
  mutation UpdateScheduledCall($input: UpdateScheduledCallInput!) {
    updateScheduledCall(input: $input) {
      __typename
      ... on ScheduledCall { ...ScheduledCallFields }
      ... on Error { code message }
      ... on InvalidInputError { fields { path message } }
    }
  }
`);

export const CancelScheduledCall = graphql(`
  mutation CancelScheduledCall($id: ID!) {
    cancelScheduledCall(id: $id) {
      __typename
      ... on ScheduledCall { ...ScheduledCallFields }
      ... on Error { code message }
      ... on InvalidInputError { fields { path message } }
    }
  }
`);

export const ScheduledCalls = graphql(`
  query ScheduledCalls($first: Int, $after: String, $last: Int, $before: String) {
    scheduledCalls(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor node { ...ScheduledCallFields } }
    }
  }
`);

export const SendSignal = graphql(`
  mutation SendSignal($input: SendSignalInput!) {
    sendSignal(input: $input) {
      __typename
      ... on SignalReceipt { sentAt }
      ... on Error { code message }
      ... on InvalidInputError { fields { path message } }
      ... on CallStateError { call { ...CallFields } }
    }
  }
`);

export const Signals = graphql(`
  subscription Signals($callId: ID, $meetingId: ID, $after: Cursor) {
    signals(callId: $callId, meetingId: $meetingId, after: $after) {
      cursor
      kind
      callId
      meetingId
      fromUserId
      fromTerminalId
      sdp
      candidates { candidate sdpMid sdpMLineIndex usernameFragment }
      sentAt
    }
  }
`);

export const ReadPresence = graphql(`
  query ReadPresence($userIds: [ID!]!) {
    presence(userIds: $userIds) { userId status text lastSeenAt }
  }
`);

export const SetPresence = graphql(`
  mutation SetPresence($input: SetPresenceInput!) {
    setPresence(input: $input) {
      __typename
      ... on Presence { userId status text lastSeenAt }
      ... on Error { code message }
      ... on InvalidInputError { fields { path message } }
    }
  }
`);

export const PresenceChanges = graphql(`
  subscription PresenceChanges($userIds: [ID!]!) {
    presenceChanges(userIds: $userIds) { userId status text lastSeenAt }
  }
`);

export const ParticipantFields = graphql(`
  fragment ParticipantFields on MeetingParticipant {
    id
    user { id }
    role
    state
    terminalId
    audio
    video
    screen
    mayShareScreen
    mayUnmute
    unmuteRequested
    remoteControl
    handRaisedAt
    waitingSince
    joinedAt
    leftAt
  }
`);

export const MeetingFields = graphql(`
  fragment MeetingFields on Meeting {
    __typename
    id
    joinCode: code
    joinUrl
    title
    description
    type
    status
    host { id }
    isPublic
    isLocked
    layout
    maxParticipants
    settings {
      recording
      transcription
      passwordRequired
      waitingRoom
      muteOnEntry
      screenShareForAll
      chat
      selfUnmute
    }
    startsAt
    plannedDuration
    startedAt
    endedAt
    createdAt
    participantCount
    participants { ...ParticipantFields }
    removedParticipants { id user { id } }
    me { ...ParticipantFields }
    spotlight { id }
    screenNo
    availableActions
    version
  }
`);

export const CreateMeeting = graphql(`
  mutation CreateMeeting($input: CreateMeetingInput!) {
    createMeeting(input: $input) {
      ... on Meeting { ...MeetingFields }
      ... on Error { __typename code message }
      ... on InvalidInputError { fields { path message } }
    }
  }
`);

export const UpdateMeeting = graphql(`
  mutation UpdateMeeting($input: UpdateMeetingInput!) {
    updateMeeting(input: $input) {
      ... on Meeting { ...MeetingFields }
      ... on Error { __typename code message }
      ... on InvalidInputError { fields { path message } }
    }
  }
`);

export const JoinMeeting = graphql(`
  mutation JoinMeeting($input: JoinMeetingInput!) {
    joinMeeting(input: $input) {
      ... on Meeting { ...MeetingFields }
      ... on Error { __typename code message }
    }
  }
`);

export const LeaveMeeting = graphql(`
  mutation LeaveMeeting($meetingId: ID!) {
    leaveMeeting(meetingId: $meetingId) { ...MeetingOutcome }
  }
`);

export const MeetingOutcome = graphql(`
  fragment MeetingOutcome on MeetingResult {
    ... on Meeting { ...MeetingFields }
    ... on Error { __typename code message }
    ... on InvalidInputError { fields { path message } }
  }
`);

export const CancelMeeting = graphql(`
  mutation CancelMeeting($meetingId: ID!) {
    cancelMeeting(meetingId: $meetingId) { ...MeetingOutcome }
  }
`);

export const EndMeeting = graphql(`
  mutation EndMeeting($meetingId: ID!) {
    endMeeting(meetingId: $meetingId) { ...MeetingOutcome }
  }
`);

export const LockMeeting = graphql(`
  mutation LockMeeting($input: LockMeetingInput!) {
    lockMeeting(input: $input) { ...MeetingOutcome }
  }
`);

export const InviteToMeeting = graphql(`
  mutation InviteToMeeting($input: InviteToMeetingInput!) {
    inviteToMeeting(input: $input) { ...MeetingOutcome }
  }
`);

export const AdmitParticipants = graphql(`
  mutation AdmitParticipants($input: AdmitParticipantsInput!) {
    admitParticipants(input: $input) { ...MeetingOutcome }
  }
`);

export const SetParticipantRole = graphql(`
  mutation SetParticipantRole($input: SetParticipantRoleInput!) {
    setParticipantRole(input: $input) { ...MeetingOutcome }
  }
`);

export const MuteParticipants = graphql(`
  mutation MuteParticipants($input: MuteParticipantsInput!) {
    muteParticipants(input: $input) { ...MeetingOutcome }
  }
`);

export const RequestUnmute = graphql(`
  mutation RequestUnmute($input: RequestUnmuteInput!) {
    requestUnmute(input: $input) { ...MeetingOutcome }
  }
`);

export const RemoveParticipant = graphql(`
  mutation RemoveParticipant($input: RemoveParticipantInput!) {
    removeParticipant(input: $input) { ...MeetingOutcome }
  }
`);

export const LiftBan = graphql(`
  mutation LiftBan($input: LiftBanInput!) {
    liftBan(input: $input) { ...MeetingOutcome }
  }
`);

export const RaiseHand = graphql(`
  mutation RaiseHand($input: RaiseHandInput!) {
    raiseHand(input: $input) { ...MeetingOutcome }
  }
`);

export const SetMyMedia = graphql(`
  mutation SetMyMedia($input: SetMyMediaInput!) {
    setMyMedia(input: $input) { ...MeetingOutcome }
  }
`);

export const AllowScreenShare = graphql(`
  mutation AllowScreenShare($input: AllowScreenShareInput!) {
    allowScreenShare(input: $input) { ...MeetingOutcome }
  }
`);

export const SpotlightParticipant = graphql(`
  mutation SpotlightParticipant($input: SpotlightParticipantInput!) {
    spotlightParticipant(input: $input) { ...MeetingOutcome }
  }
`);

export const RequestRemoteControl = graphql(`
  mutation RequestRemoteControl($input: RequestRemoteControlInput!) {
    requestRemoteControl(input: $input) { ...MeetingOutcome }
  }
`);

export const AnswerRemoteControl = graphql(`
  mutation AnswerRemoteControl($input: AnswerRemoteControlInput!) {
    answerRemoteControl(input: $input) { ...MeetingOutcome }
  }
`);

export const MeetingHeartbeat = graphql(`
  mutation MeetingHeartbeat($meetingId: ID!) {
    meetingHeartbeat(meetingId: $meetingId)
  }
`);

export const SendMeetingMessage = graphql(`
  mutation SendMeetingMessage($input: SendMeetingMessageInput!) {
    sendMeetingMessage(input: $input) {
      __typename
      ... on MeetingMessage { id text sentAt sender { id } to { id } }
      ... on Error { code message }
      ... on InvalidInputError { fields { path message } }
    }
  }
`);

export const SentInMeeting = graphql(`
  fragment SentInMeeting on SendInMeetingResult {
    __typename
    ... on SignalReceipt { sentAt }
    ... on Error { code message }
    ... on InvalidInputError { fields { path message } }
  }
`);

export const ReactInMeeting = graphql(`
  mutation ReactInMeeting($input: ReactInMeetingInput!) {
    reactInMeeting(input: $input) { ...SentInMeeting }
  }
`);

export const SendAnnotation = graphql(`
  mutation SendAnnotation($input: SendAnnotationInput!) {
    sendAnnotation(input: $input) { ...SentInMeeting }
  }
`);

export const SendRemoteInput = graphql(`
  mutation SendRemoteInput($input: SendRemoteInputInput!) {
    sendRemoteInput(input: $input) { ...SentInMeeting }
  }
`);

export const ReadMeeting = graphql(`
  query ReadMeeting($by: MeetingKeyInput!) {
    meeting(by: $by) { ...MeetingFields }
  }
`);

export const ReadMeetings = graphql(`
  query ReadMeetings($filter: MeetingFilter, $first: Int, $after: String, $last: Int, $before: String) {
    meetings(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor node { id title status me { state } } }
    }
  }
`);

export const ReadMessages = graphql(`
  query ReadMessages($by: MeetingKeyInput!, $first: Int, $after: String, $last: Int, $before: String) {
    meeting(by: $by) {
      messages(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        edges { cursor node { id text sentAt sender { id } to { id } } }
      }
    }
  }
`);

export const MeetingEvents = graphql(`
  subscription MeetingEvents($meetingId: ID!, $after: Cursor) {
    meetingEvents(meetingId: $meetingId, after: $after) {
      __typename
      cursor
      at
      actor { id }
      meeting { ...MeetingFields }
      ... on ParticipantJoined { participant { ...ParticipantFields } }
      ... on ParticipantLeft { participant { ...ParticipantFields } }
      ... on ParticipantChanged { participant { ...ParticipantFields } }
      ... on ParticipantReacted { participant { ...ParticipantFields } reaction }
      ... on MeetingMessageSent { message { id text sentAt sender { id } to { id } } }
    }
  }
`);

export const MeetingInvitations = graphql(`
  subscription MeetingInvitations($after: Cursor) {
    meetingInvitations(after: $after) { cursor at from { id } meeting { ...MeetingFields } }
  }
`);

export const Annotations = graphql(`
  subscription Annotations($meetingId: ID!, $after: Cursor) {
    annotations(meetingId: $meetingId, after: $after) {
      cursor
      kind
      fromUserId
      screenNo
      stroke { id points { x y } color width }
      strokeId
      sentAt
    }
  }
`);

export const RemoteInputs = graphql(`
  subscription RemoteInputs($meetingId: ID!, $after: Cursor) {
    remoteInputs(meetingId: $meetingId, after: $after) {
      cursor
      fromUserId
      screenNo
      events {
        __typename
        ... on PointerEvent { pointer: action x y button }
        ... on WheelEvent { x y deltaX deltaY }
        ... on KeyEvent { stroke: action key code shiftKey }
      }
      sentAt
    }
  }
`);
