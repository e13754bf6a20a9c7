/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation RefreshSession($refreshToken: String!) {\n    refreshSession(refreshToken: $refreshToken) {\n      __typename\n      ... on AuthSession { accessToken accessTokenExpiresAt refreshToken user { id } }\n      ... on Error { code message }\n    }\n  }\n": typeof types.RefreshSessionDocument,
    "mutation Logout { logout }": typeof types.LogoutDocument,
    "\n  query WhoAmI {\n    me { email chosenPresence user { id username displayName avatarUrl createdAt } }\n  }\n": typeof types.WhoAmIDocument,
    "\n  query ReadUser($id: ID!) {\n    user(id: $id) { id username displayName avatarUrl presence { status } }\n  }\n": typeof types.ReadUserDocument,
    "\n  query FindUsers($search: String!, $first: Int) {\n    users(search: $search, first: $first) { id username displayName }\n  }\n": typeof types.FindUsersDocument,
    "\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      __typename\n      ... on User { id displayName avatarUrl }\n      ... on Error { code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n": typeof types.UpdateProfileDocument,
    "query MyCallWaiting { me { callWaiting } }": typeof types.MyCallWaitingDocument,
    "\n  mutation BlockUser($userId: ID!) {\n    blockUser(userId: $userId) {\n      __typename\n      ... on User { id }\n      ... on Error { code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n": typeof types.BlockUserDocument,
    "\n  mutation UnblockUser($userId: ID!) {\n    unblockUser(userId: $userId) {\n      __typename\n      ... on User { id }\n      ... on Error { code message }\n    }\n  }\n": typeof types.UnblockUserDocument,
    "query Blocked { me { blocked { id presence { status } } } }": typeof types.BlockedDocument,
    "\n  query SeenInSearch($search: String!, $id: ID!) {\n    users(search: $search) { id presence { userId status text lastSeenAt } }\n    user(id: $id) { presence { userId status text lastSeenAt } }\n  }\n": typeof types.SeenInSearchDocument,
    "\n  query MyMeetings { meetings(first: 10) { edges { node { id } } totalCount } }\n": typeof types.MyMeetingsDocument,
    "\n  query HistoryOfBlocks($filter: CallFilter) {\n    me { missedCallCount }\n    calls(filter: $filter) { edges { node { id } } totalCount }\n  }\n": typeof types.HistoryOfBlocksDocument,
    "\n  query OutsideMe {\n    me { email user { id username displayName avatarUrl } }\n  }\n": typeof types.OutsideMeDocument,
    "\n  query OutsideUsersFound($search: String!) { users(search: $search) { id } }\n": typeof types.OutsideUsersFoundDocument,
    "\n  mutation CallHeartbeat($callId: ID!) {\n    callHeartbeat(callId: $callId)\n  }\n": typeof types.CallHeartbeatDocument,
    "\nquery ColdStart($pushed: ID = \"\") {\n  eventCursor\n  me { missedCallCount user { id } }\n  activeCalls { ...ColdCall }\n  pushed: call(id: $pushed) { ...ColdCall }\n  rtcConfiguration {\n    iceServers { urls username credential }\n    iceTransportPolicy\n    bundlePolicy\n    rtcpMuxPolicy\n    expiresAt\n  }\n}\nfragment ColdCall on Call {\n  id\n  type\n  status\n  endReason\n  version\n  createdAt\n  ringsUntil\n  connectedAt\n  availableActions\n  caller { id displayName avatarUrl }\n  participants {\n    userId role state terminalId joinedAt onHold\n    user { displayName }\n    terminals { terminalId toldAt acknowledgedAt stoppedAt stopReason }\n  }\n}\n": typeof types.ColdStartDocument,
    "\n  query CursorLast($id: ID!) {\n    me { missedCallCount }\n    calls(first: 5) { edges { node { id version } } totalCount }\n    call(id: $id) { version }\n    activeCalls { id version }\n    eventCursor\n  }\n": typeof types.CursorLastDocument,
    "\n  subscription ColdUpdates($after: Cursor) {\n    callUpdates(after: $after) { kind call { id version } }\n  }\n": typeof types.ColdUpdatesDocument,
    "\n  query GlareCalls {\n    activeCalls { id status version participants { userId state terminalId } }\n    calls(first: 1) { totalCount edges { node { id timeline { kind } } } }\n  }\n": typeof types.GlareCallsDocument,
    "\n  query CallHistory($filter: CallFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    calls(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      edges { cursor node { id createdAt } }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      totalCount\n    }\n  }\n": typeof types.CallHistoryDocument,
    "\n  query CallFacts($after: String) {\n    calls(first: 100, after: $after) {\n      edges { node { id status type createdAt participants { userId role } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.CallFactsDocument,
    "query MyMissed { me { missedCallCount } }": typeof types.MyMissedDocument,
    "\n  mutation MarkCallsSeen($upTo: DateTime) { markCallsSeen(upTo: $upTo) { missedCallCount } }\n": typeof types.MarkCallsSeenDocument,
    "\n  query ReadHolds($id: ID!) { call(id: $id) { version status participants { userId onHold } } }\n": typeof types.ReadHoldsDocument,
    "\n  subscription PeersOnAcceptance {\n    callUpdates { kind actor { id } call { id version peers { userId terminalId offers user { displayName } } } }\n  }\n": typeof types.PeersOnAcceptanceDocument,
    "\n  query ReadPeers($id: ID!) { call(id: $id) { peers { userId terminalId offers } } }\n": typeof types.ReadPeersDocument,
    "\n  query ReadMedia($id: ID!) {\n    call(id: $id) {\n      startedAt\n      version\n      participants { userId mediaStage networkQuality }\n      quality {\n        userId\n        user { id }\n        packetLoss { mean worst }\n        jitter { mean worst }\n        roundTripTime { mean worst }\n        bitrate { mean worst }\n      }\n    }\n  }\n": typeof types.ReadMediaDocument,
    "query MissedOfCaller { me { missedCallCount } }": typeof types.MissedOfCallerDocument,
    "\n  query HistoryOf {\n    calls(first: 100) { totalCount edges { node { ...CallFields } } }\n  }\n": typeof types.HistoryOfDocument,
    "\n  query CallsOfSomebody {\n    calls(first: 100) {\n      totalCount\n      edges { node { id status endReason participants { userId state rejectReason } } }\n    }\n  }\n": typeof types.CallsOfSomebodyDocument,
    "\n  mutation TurnOnCallWaiting { updateProfile(input: { callWaiting: true }) { __typename } }\n": typeof types.TurnOnCallWaitingDocument,
    "\n  query ReadTerminals($id: ID!) {\n    call(id: $id) {\n      participants {\n        userId\n        terminals { terminalId toldAt acknowledgedAt stoppedAt stopReason }\n      }\n    }\n  }\n": typeof types.ReadTerminalsDocument,
    "\n  subscription BriefUpdates($callId: ID, $after: Cursor) {\n    callUpdates(callId: $callId, after: $after) { cursor kind call { id version } }\n  }\n": typeof types.BriefUpdatesDocument,
    "\n  mutation BriefStart($input: StartCallInput!) {\n    startCall(input: $input) { ... on Call { id } ... on Error { code } }\n  }\n": typeof types.BriefStartDocument,
    "\n  mutation BriefAnswer($callId: ID!) {\n    acknowledgeCall(callId: $callId) { __typename }\n    acceptCall(callId: $callId) { __typename }\n    hangUpCall(callId: $callId) { __typename }\n  }\n": typeof types.BriefAnswerDocument,
    "\n  mutation BriefHangUp($callId: ID!) {\n    hangUpCall(callId: $callId) { __typename }\n  }\n": typeof types.BriefHangUpDocument,
    "\n  query CountCalls { calls(first: 0) { totalCount } }\n": typeof types.CountCallsDocument,
    "\n  query FindDemoUsers($search: String!) { users(search: $search) { id username } }\n": typeof types.FindDemoUsersDocument,
    "\n  mutation RenewSession($refreshToken: String!) {\n    refreshSession(refreshToken: $refreshToken) {\n      __typename\n      ... on AuthSession { accessToken refreshToken }\n      ... on Error { code }\n    }\n  }\n": typeof types.RenewSessionDocument,
    "\n  query TurnCredentials {\n    rtcConfiguration { iceServers { username credential } }\n  }\n": typeof types.TurnCredentialsDocument,
    "\n  subscription WatchTurnCredentials {\n    rtcConfigurationChanges { iceServers { username credential } }\n  }\n": typeof types.WatchTurnCredentialsDocument,
    "mutation SignOut { logout }": typeof types.SignOutDocument,
    "\n  query MyPresence {\n    me { chosenPresence user { presence { userId status text lastSeenAt } } }\n  }\n": typeof types.MyPresenceDocument,
    "\n  query ReadRtcConfiguration {\n    rtcConfiguration {\n      iceServers { urls username credential }\n      iceTransportPolicy\n      bundlePolicy\n      rtcpMuxPolicy\n      expiresAt\n    }\n  }\n": typeof types.ReadRtcConfigurationDocument,
    "\n  subscription RtcConfigurationChanges {\n    rtcConfigurationChanges { iceServers { urls username credential } expiresAt }\n  }\n": typeof types.RtcConfigurationChangesDocument,
    "\n  mutation Register($input: RegisterInput!) {\n    register(input: $input) {\n      __typename\n      ... on AuthSession { accessToken accessTokenExpiresAt refreshToken user { id username displayName } }\n      ... on Error { code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n": typeof types.RegisterDocument,
    "\n  mutation Login($input: LoginInput!) {\n    login(input: $input) {\n      __typename\n      ... on AuthSession { accessToken accessTokenExpiresAt refreshToken user { id username } }\n      ... on Error { code message }\n    }\n  }\n": typeof types.LoginDocument,
    "\n  fragment CallFields on Call {\n    __typename\n    id\n    type\n    status\n    endReason\n    note: message\n    version\n    duration\n    createdAt\n    ringsUntil\n    connectedAt\n    endedAt\n    availableActions\n    caller { id }\n    participants { userId role state terminalId joinedAt leftAt rejectReason }\n    timeline { kind at actor { id } terminalId detail }\n  }\n": typeof types.CallFieldsFragmentDoc,
    "\n  mutation StartCall($input: StartCallInput!) {\n    startCall(input: $input) {\n      ... on Call { ...CallFields }\n      ... on Error { __typename code message }\n      ... on UserBusyError { user { id } }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n": typeof types.StartCallDocument,
    "\n  mutation AcknowledgeCall($callId: ID!) {\n    acknowledgeCall(callId: $callId) {\n      ... on Call { ...CallFields }\n      ... on Error { __typename code message }\n      ... on CallStateError { call { ...CallFields } }\n    }\n  }\n": typeof types.AcknowledgeCallDocument,
    "\n  mutation AcceptCall($callId: ID!) {\n    acceptCall(callId: $callId) {\n      ... on Call { ...CallFields }\n      ... on Error { __typename code message }\n      ... on CallStateError { call { ...CallFields } }\n    }\n  }\n": typeof types.AcceptCallDocument,
    "\n  mutation RejectCall($input: RejectCallInput!) {\n    rejectCall(input: $input) {\n      ... on Call { ...CallFields }\n      ... on Error { __typename code message }\n      ... on CallStateError { call { ...CallFields } }\n    }\n  }\n": typeof types.RejectCallDocument,
    "\n  mutation CancelCall($callId: ID!) {\n    cancelCall(callId: $callId) {\n      ... on Call { ...CallFields }\n      ... on Error { __typename code message }\n      ... on CallStateError { call { ...CallFields } }\n    }\n  }\n": typeof types.CancelCallDocument,
    "\n  mutation HangUpCall($callId: ID!) {\n    hangUpCall(callId: $callId) {\n      ... on Call { ...CallFields }\n      ... on Error { __typename code message }\n      ... on CallStateError { call { ...CallFields } }\n    }\n  }\n": typeof types.HangUpCallDocument,
    "\n  fragment CallOutcome on Error {\n    __typename\n    code\n    message\n    ... on CallStateError { call { ...CallFields } }\n    ... on InvalidInputError { fields { path message } }\n    ... on UserBusyError { user { id } }\n  }\n": typeof types.CallOutcomeFragmentDoc,
    "\n  mutation HoldCall($callId: ID!) {\n    holdCall(callId: $callId) { ... on Call { ...CallFields } ...CallOutcome }\n  }\n": typeof types.HoldCallDocument,
    "\n  mutation ResumeCall($callId: ID!) {\n    resumeCall(callId: $callId) { ... on Call { ...CallFields } ...CallOutcome }\n  }\n": typeof types.ResumeCallDocument,
    "\n  mutation InviteToCall($input: InviteToCallInput!) {\n    inviteToCall(input: $input) { ... on Call { ...CallFields } ...CallOutcome }\n  }\n": typeof types.InviteToCallDocument,
    "\n  mutation TransferCall($input: TransferCallInput!) {\n    transferCall(input: $input) { ... on Call { ...CallFields } ...CallOutcome }\n  }\n": typeof types.TransferCallDocument,
    "\n  mutation ReportMediaState($input: ReportMediaStateInput!) {\n    reportMediaState(input: $input) { ... on Call { ...CallFields } ...CallOutcome }\n  }\n": typeof types.ReportMediaStateDocument,
    "\n  mutation ReportCall($input: ReportCallInput!) {\n    reportCall(input: $input) { ... on Call { ...CallFields } ...CallOutcome }\n  }\n": typeof types.ReportCallDocument,
    "\n  query ReadCall($id: ID!) {\n    call(id: $id) { ...CallFields }\n  }\n": typeof types.ReadCallDocument,
    "\n  query ActiveCalls {\n    eventCursor\n    activeCalls { ...CallFields }\n  }\n": typeof types.ActiveCallsDocument,
    "\n  subscription IncomingCalls($after: Cursor) {\n    incomingCalls(after: $after) { cursor kind at actor { id } call { ...CallFields } }\n  }\n": typeof types.IncomingCallsDocument,
    "\n  subscription CallUpdates($callId: ID, $after: Cursor) {\n    callUpdates(callId: $callId, after: $after) { cursor kind at actor { id } call { ...CallFields } }\n  }\n": typeof types.CallUpdatesDocument,
    "\n  fragment ScheduledCallFields on ScheduledCall {\n    id\n    caller { id }\n    callees { id }\n    type\n    note: message\n    at\n    taskId\n    status\n    call { ...CallFields }\n  }\n": typeof types.ScheduledCallFieldsFragmentDoc,
    "\n  mutation ScheduleCall($input: ScheduleCallInput!) {\n    scheduleCall(input: $input) {\n      __typename\n      ... on ScheduledCall { ...ScheduledCallFields }\n      ... on Error { code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n": typeof types.ScheduleCallDocument,
    "\n  mutation UpdateScheduledCall($input: UpdateScheduledCallInput!) {\n    updateScheduledCall(input: $input) {\n      __typename\n      ... on ScheduledCall { ...ScheduledCallFields }\n      ... on Error { code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n": typeof types.UpdateScheduledCallDocument,
    "\n  mutation CancelScheduledCall($id: ID!) {\n    cancelScheduledCall(id: $id) {\n      __typename\n      ... on ScheduledCall { ...ScheduledCallFields }\n      ... on Error { code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n": typeof types.CancelScheduledCallDocument,
    "\n  query ScheduledCalls($first: Int, $after: String, $last: Int, $before: String) {\n    scheduledCalls(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      edges { cursor node { ...ScheduledCallFields } }\n    }\n  }\n": typeof types.ScheduledCallsDocument,
    "\n  mutation SendSignal($input: SendSignalInput!) {\n    sendSignal(input: $input) {\n      __typename\n      ... on SignalReceipt { sentAt }\n      ... on Error { code message }\n      ... on InvalidInputError { fields { path message } }\n      ... on CallStateError { call { ...CallFields } }\n    }\n  }\n": typeof types.SendSignalDocument,
    "\n  subscription Signals($callId: ID, $meetingId: ID, $after: Cursor) {\n    signals(callId: $callId, meetingId: $meetingId, after: $after) {\n      cursor\n      kind\n      callId\n      meetingId\n      fromUserId\n      fromTerminalId\n      sdp\n      candidates { candidate sdpMid sdpMLineIndex usernameFragment }\n      sentAt\n    }\n  }\n": typeof types.SignalsDocument,
    "\n  query ReadPresence($userIds: [ID!]!) {\n    presence(userIds: $userIds) { userId status text lastSeenAt }\n  }\n": typeof types.ReadPresenceDocument,
    "\n  mutation SetPresence($input: SetPresenceInput!) {\n    setPresence(input: $input) {\n      __typename\n      ... on Presence { userId status text lastSeenAt }\n      ... on Error { code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n": typeof types.SetPresenceDocument,
    "\n  subscription PresenceChanges($userIds: [ID!]!) {\n    presenceChanges(userIds: $userIds) { userId status text lastSeenAt }\n  }\n": typeof types.PresenceChangesDocument,
    "\n  fragment ParticipantFields on MeetingParticipant {\n    id\n    user { id }\n    role\n    state\n    terminalId\n    audio\n    video\n    screen\n    mayShareScreen\n    mayUnmute\n    unmuteRequested\n    remoteControl\n    handRaisedAt\n    waitingSince\n    joinedAt\n    leftAt\n  }\n": typeof types.ParticipantFieldsFragmentDoc,
    "\n  fragment MeetingFields on Meeting {\n    __typename\n    id\n    joinCode: code\n    joinUrl\n    title\n    description\n    type\n    status\n    host { id }\n    isPublic\n    isLocked\n    layout\n    maxParticipants\n    settings {\n      recording\n      transcription\n      passwordRequired\n      waitingRoom\n      muteOnEntry\n      screenShareForAll\n      chat\n      selfUnmute\n    }\n    startsAt\n    plannedDuration\n    startedAt\n    endedAt\n    createdAt\n    participantCount\n    participants { ...ParticipantFields }\n    removedParticipants { id user { id } }\n    me { ...ParticipantFields }\n    spotlight { id }\n    screenNo\n    availableActions\n    version\n  }\n": typeof types.MeetingFieldsFragmentDoc,
    "\n  mutation CreateMeeting($input: CreateMeetingInput!) {\n    createMeeting(input: $input) {\n      ... on Meeting { ...MeetingFields }\n      ... on Error { __typename code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n": typeof types.CreateMeetingDocument,
    "\n  mutation UpdateMeeting($input: UpdateMeetingInput!) {\n    updateMeeting(input: $input) {\n      ... on Meeting { ...MeetingFields }\n      ... on Error { __typename code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n": typeof types.UpdateMeetingDocument,
    "\n  mutation JoinMeeting($input: JoinMeetingInput!) {\n    joinMeeting(input: $input) {\n      ... on Meeting { ...MeetingFields }\n      ... on Error { __typename code message }\n    }\n  }\n": typeof types.JoinMeetingDocument,
    "\n  mutation LeaveMeeting($meetingId: ID!) {\n    leaveMeeting(meetingId: $meetingId) { ...MeetingOutcome }\n  }\n": typeof types.LeaveMeetingDocument,
    "\n  fragment MeetingOutcome on MeetingResult {\n    ... on Meeting { ...MeetingFields }\n    ... on Error { __typename code message }\n    ... on InvalidInputError { fields { path message } }\n  }\n": typeof types.MeetingOutcomeFragmentDoc,
    "\n  mutation CancelMeeting($meetingId: ID!) {\n    cancelMeeting(meetingId: $meetingId) { ...MeetingOutcome }\n  }\n": typeof types.CancelMeetingDocument,
    "\n  mutation EndMeeting($meetingId: ID!) {\n    endMeeting(meetingId: $meetingId) { ...MeetingOutcome }\n  }\n": typeof types.EndMeetingDocument,
    "\n  mutation LockMeeting($input: LockMeetingInput!) {\n    lockMeeting(input: $input) { ...MeetingOutcome }\n  }\n": typeof types.LockMeetingDocument,
    "\n  mutation InviteToMeeting($input: InviteToMeetingInput!) {\n    inviteToMeeting(input: $input) { ...MeetingOutcome }\n  }\n": typeof types.InviteToMeetingDocument,
    "\n  mutation AdmitParticipants($input: AdmitParticipantsInput!) {\n    admitParticipants(input: $input) { ...MeetingOutcome }\n  }\n": typeof types.AdmitParticipantsDocument,
    "\n  mutation SetParticipantRole($input: SetParticipantRoleInput!) {\n    setParticipantRole(input: $input) { ...MeetingOutcome }\n  }\n": typeof types.SetParticipantRoleDocument,
    "\n  mutation MuteParticipants($input: MuteParticipantsInput!) {\n    muteParticipants(input: $input) { ...MeetingOutcome }\n  }\n": typeof types.MuteParticipantsDocument,
    "\n  mutation RequestUnmute($input: RequestUnmuteInput!) {\n    requestUnmute(input: $input) { ...MeetingOutcome }\n  }\n": typeof types.RequestUnmuteDocument,
    "\n  mutation RemoveParticipant($input: RemoveParticipantInput!) {\n    removeParticipant(input: $input) { ...MeetingOutcome }\n  }\n": typeof types.RemoveParticipantDocument,
    "\n  mutation LiftBan($input: LiftBanInput!) {\n    liftBan(input: $input) { ...MeetingOutcome }\n  }\n": typeof types.LiftBanDocument,
    "\n  mutation RaiseHand($input: RaiseHandInput!) {\n    raiseHand(input: $input) { ...MeetingOutcome }\n  }\n": typeof types.RaiseHandDocument,
    "\n  mutation SetMyMedia($input: SetMyMediaInput!) {\n    setMyMedia(input: $input) { ...MeetingOutcome }\n  }\n": typeof types.SetMyMediaDocument,
    "\n  mutation AllowScreenShare($input: AllowScreenShareInput!) {\n    allowScreenShare(input: $input) { ...MeetingOutcome }\n  }\n": typeof types.AllowScreenShareDocument,
    "\n  mutation SpotlightParticipant($input: SpotlightParticipantInput!) {\n    spotlightParticipant(input: $input) { ...MeetingOutcome }\n  }\n": typeof types.SpotlightParticipantDocument,
    "\n  mutation RequestRemoteControl($input: RequestRemoteControlInput!) {\n    requestRemoteControl(input: $input) { ...MeetingOutcome }\n  }\n": typeof types.RequestRemoteControlDocument,
    "\n  mutation AnswerRemoteControl($input: AnswerRemoteControlInput!) {\n    answerRemoteControl(input: $input) { ...MeetingOutcome }\n  }\n": typeof types.AnswerRemoteControlDocument,
    "\n  mutation MeetingHeartbeat($meetingId: ID!) {\n    meetingHeartbeat(meetingId: $meetingId)\n  }\n": typeof types.MeetingHeartbeatDocument,
    "\n  mutation SendMeetingMessage($input: SendMeetingMessageInput!) {\n    sendMeetingMessage(input: $input) {\n      __typename\n      ... on MeetingMessage { id text sentAt sender { id } to { id } }\n      ... on Error { code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n": typeof types.SendMeetingMessageDocument,
    "\n  fragment SentInMeeting on SendInMeetingResult {\n    __typename\n    ... on SignalReceipt { sentAt }\n    ... on Error { code message }\n    ... on InvalidInputError { fields { path message } }\n  }\n": typeof types.SentInMeetingFragmentDoc,
    "\n  mutation ReactInMeeting($input: ReactInMeetingInput!) {\n    reactInMeeting(input: $input) { ...SentInMeeting }\n  }\n": typeof types.ReactInMeetingDocument,
    "\n  mutation SendAnnotation($input: SendAnnotationInput!) {\n    sendAnnotation(input: $input) { ...SentInMeeting }\n  }\n": typeof types.SendAnnotationDocument,
    "\n  mutation SendRemoteInput($input: SendRemoteInputInput!) {\n    sendRemoteInput(input: $input) { ...SentInMeeting }\n  }\n": typeof types.SendRemoteInputDocument,
    "\n  query ReadMeeting($by: MeetingKeyInput!) {\n    meeting(by: $by) { ...MeetingFields }\n  }\n": typeof types.ReadMeetingDocument,
    "\n  query ReadMeetings($filter: MeetingFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    meetings(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      edges { cursor node { id title status me { state } } }\n    }\n  }\n": typeof types.ReadMeetingsDocument,
    "\n  query ReadMessages($by: MeetingKeyInput!, $first: Int, $after: String, $last: Int, $before: String) {\n    meeting(by: $by) {\n      messages(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n        edges { cursor node { id text sentAt sender { id } to { id } } }\n      }\n    }\n  }\n": typeof types.ReadMessagesDocument,
    "\n  subscription MeetingEvents($meetingId: ID!, $after: Cursor) {\n    meetingEvents(meetingId: $meetingId, after: $after) {\n      __typename\n      cursor\n      at\n      actor { id }\n      meeting { ...MeetingFields }\n      ... on ParticipantJoined { participant { ...ParticipantFields } }\n      ... on ParticipantLeft { participant { ...ParticipantFields } }\n      ... on ParticipantChanged { participant { ...ParticipantFields } }\n      ... on ParticipantReacted { participant { ...ParticipantFields } reaction }\n      ... on MeetingMessageSent { message { id text sentAt sender { id } to { id } } }\n    }\n  }\n": typeof types.MeetingEventsDocument,
    "\n  subscription MeetingInvitations($after: Cursor) {\n    meetingInvitations(after: $after) { cursor at from { id } meeting { ...MeetingFields } }\n  }\n": typeof types.MeetingInvitationsDocument,
    "\n  subscription Annotations($meetingId: ID!, $after: Cursor) {\n    annotations(meetingId: $meetingId, after: $after) {\n      cursor\n      kind\n      fromUserId\n      screenNo\n      stroke { id points { x y } color width }\n      strokeId\n      sentAt\n    }\n  }\n": typeof types.AnnotationsDocument,
    "\n  subscription RemoteInputs($meetingId: ID!, $after: Cursor) {\n    remoteInputs(meetingId: $meetingId, after: $after) {\n      cursor\n      fromUserId\n      screenNo\n      events {\n        __typename\n        ... on PointerEvent { pointer: action x y button }\n        ... on WheelEvent { x y deltaX deltaY }\n        ... on KeyEvent { stroke: action key code shiftKey }\n      }\n      sentAt\n    }\n  }\n": typeof types.RemoteInputsDocument,
    "\n  query CallsWith($withUserId: ID!) {\n    calls(filter: { withUserId: $withUserId }) { totalCount edges { node { id } } }\n  }\n": typeof types.CallsWithDocument,
    "\n  query StateOfViewer($userIds: [ID!]!) {\n    me { email chosenPresence user { id username displayName avatarUrl } }\n    activeCalls { id version status availableActions participants { userId state terminalId } }\n    calls(first: 0) { totalCount }\n    scheduledCalls(first: 100) {\n      totalCount\n      edges { node { id status at type message taskId callees { id } } }\n    }\n    presence(userIds: $userIds) { userId status text }\n    meetings(first: 100) {\n      totalCount\n      edges { node { id version status me { state terminalId } messages(first: 0) { totalCount } } }\n    }\n  }\n": typeof types.StateOfViewerDocument,
    "mutation EndSession { logout }": typeof types.EndSessionDocument,
};
const documents: Documents = {
    "\n  mutation RefreshSession($refreshToken: String!) {\n    refreshSession(refreshToken: $refreshToken) {\n      __typename\n      ... on AuthSession { accessToken accessTokenExpiresAt refreshToken user { id } }\n      ... on Error { code message }\n    }\n  }\n": types.RefreshSessionDocument,
    "mutation Logout { logout }": types.LogoutDocument,
    "\n  query WhoAmI {\n    me { email chosenPresence user { id username displayName avatarUrl createdAt } }\n  }\n": types.WhoAmIDocument,
    "\n  query ReadUser($id: ID!) {\n    user(id: $id) { id username displayName avatarUrl presence { status } }\n  }\n": types.ReadUserDocument,
    "\n  query FindUsers($search: String!, $first: Int) {\n    users(search: $search, first: $first) { id username displayName }\n  }\n": types.FindUsersDocument,
    "\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      __typename\n      ... on User { id displayName avatarUrl }\n      ... on Error { code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n": types.UpdateProfileDocument,
    "query MyCallWaiting { me { callWaiting } }": types.MyCallWaitingDocument,
    "\n  mutation BlockUser($userId: ID!) {\n    blockUser(userId: $userId) {\n      __typename\n      ... on User { id }\n      ... on Error { code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n": types.BlockUserDocument,
    "\n  mutation UnblockUser($userId: ID!) {\n    unblockUser(userId: $userId) {\n      __typename\n      ... on User { id }\n      ... on Error { code message }\n    }\n  }\n": types.UnblockUserDocument,
    "query Blocked { me { blocked { id presence { status } } } }": types.BlockedDocument,
    "\n  query SeenInSearch($search: String!, $id: ID!) {\n    users(search: $search) { id presence { userId status text lastSeenAt } }\n    user(id: $id) { presence { userId status text lastSeenAt } }\n  }\n": types.SeenInSearchDocument,
    "\n  query MyMeetings { meetings(first: 10) { edges { node { id } } totalCount } }\n": types.MyMeetingsDocument,
    "\n  query HistoryOfBlocks($filter: CallFilter) {\n    me { missedCallCount }\n    calls(filter: $filter) { edges { node { id } } totalCount }\n  }\n": types.HistoryOfBlocksDocument,
    "\n  query OutsideMe {\n    me { email user { id username displayName avatarUrl } }\n  }\n": types.OutsideMeDocument,
    "\n  query OutsideUsersFound($search: String!) { users(search: $search) { id } }\n": types.OutsideUsersFoundDocument,
    "\n  mutation CallHeartbeat($callId: ID!) {\n    callHeartbeat(callId: $callId)\n  }\n": types.CallHeartbeatDocument,
    "\nquery ColdStart($pushed: ID = \"\") {\n  eventCursor\n  me { missedCallCount user { id } }\n  activeCalls { ...ColdCall }\n  pushed: call(id: $pushed) { ...ColdCall }\n  rtcConfiguration {\n    iceServers { urls username credential }\n    iceTransportPolicy\n    bundlePolicy\n    rtcpMuxPolicy\n    expiresAt\n  }\n}\nfragment ColdCall on Call {\n  id\n  type\n  status\n  endReason\n  version\n  createdAt\n  ringsUntil\n  connectedAt\n  availableActions\n  caller { id displayName avatarUrl }\n  participants {\n    userId role state terminalId joinedAt onHold\n    user { displayName }\n    terminals { terminalId toldAt acknowledgedAt stoppedAt stopReason }\n  }\n}\n": types.ColdStartDocument,
    "\n  query CursorLast($id: ID!) {\n    me { missedCallCount }\n    calls(first: 5) { edges { node { id version } } totalCount }\n    call(id: $id) { version }\n    activeCalls { id version }\n    eventCursor\n  }\n": types.CursorLastDocument,
    "\n  subscription ColdUpdates($after: Cursor) {\n    callUpdates(after: $after) { kind call { id version } }\n  }\n": types.ColdUpdatesDocument,
    "\n  query GlareCalls {\n    activeCalls { id status version participants { userId state terminalId } }\n    calls(first: 1) { totalCount edges { node { id timeline { kind } } } }\n  }\n": types.GlareCallsDocument,
    "\n  query CallHistory($filter: CallFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    calls(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      edges { cursor node { id createdAt } }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      totalCount\n    }\n  }\n": types.CallHistoryDocument,
    "\n  query CallFacts($after: String) {\n    calls(first: 100, after: $after) {\n      edges { node { id status type createdAt participants { userId role } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.CallFactsDocument,
    "query MyMissed { me { missedCallCount } }": types.MyMissedDocument,
    "\n  mutation MarkCallsSeen($upTo: DateTime) { markCallsSeen(upTo: $upTo) { missedCallCount } }\n": types.MarkCallsSeenDocument,
    "\n  query ReadHolds($id: ID!) { call(id: $id) { version status participants { userId onHold } } }\n": types.ReadHoldsDocument,
    "\n  subscription PeersOnAcceptance {\n    callUpdates { kind actor { id } call { id version peers { userId terminalId offers user { displayName } } } }\n  }\n": types.PeersOnAcceptanceDocument,
    "\n  query ReadPeers($id: ID!) { call(id: $id) { peers { userId terminalId offers } } }\n": types.ReadPeersDocument,
    "\n  query ReadMedia($id: ID!) {\n    call(id: $id) {\n      startedAt\n      version\n      participants { userId mediaStage networkQuality }\n      quality {\n        userId\n        user { id }\n        packetLoss { mean worst }\n        jitter { mean worst }\n        roundTripTime { mean worst }\n        bitrate { mean worst }\n      }\n    }\n  }\n": types.ReadMediaDocument,
    "query MissedOfCaller { me { missedCallCount } }": types.MissedOfCallerDocument,
    "\n  query HistoryOf {\n    calls(first: 100) { totalCount edges { node { ...CallFields } } }\n  }\n": types.HistoryOfDocument,
    "\n  query CallsOfSomebody {\n    calls(first: 100) {\n      totalCount\n      edges { node { id status endReason participants { userId state rejectReason } } }\n    }\n  }\n": types.CallsOfSomebodyDocument,
    "\n  mutation TurnOnCallWaiting { updateProfile(input: { callWaiting: true }) { __typename } }\n": types.TurnOnCallWaitingDocument,
    "\n  query ReadTerminals($id: ID!) {\n    call(id: $id) {\n      participants {\n        userId\n        terminals { terminalId toldAt acknowledgedAt stoppedAt stopReason }\n      }\n    }\n  }\n": types.ReadTerminalsDocument,
    "\n  subscription BriefUpdates($callId: ID, $after: Cursor) {\n    callUpdates(callId: $callId, after: $after) { cursor kind call { id version } }\n  }\n": types.BriefUpdatesDocument,
    "\n  mutation BriefStart($input: StartCallInput!) {\n    startCall(input: $input) { ... on Call { id } ... on Error { code } }\n  }\n": types.BriefStartDocument,
    "\n  mutation BriefAnswer($callId: ID!) {\n    acknowledgeCall(callId: $callId) { __typename }\n    acceptCall(callId: $callId) { __typename }\n    hangUpCall(callId: $callId) { __typename }\n  }\n": types.BriefAnswerDocument,
    "\n  mutation BriefHangUp($callId: ID!) {\n    hangUpCall(callId: $callId) { __typename }\n  }\n": types.BriefHangUpDocument,
    "\n  query CountCalls { calls(first: 0) { totalCount } }\n": types.CountCallsDocument,
    "\n  query FindDemoUsers($search: String!) { users(search: $search) { id username } }\n": types.FindDemoUsersDocument,
    "\n  mutation RenewSession($refreshToken: String!) {\n    refreshSession(refreshToken: $refreshToken) {\n      __typename\n      ... on AuthSession { accessToken refreshToken }\n      ... on Error { code }\n    }\n  }\n": types.RenewSessionDocument,
    "\n  query TurnCredentials {\n    rtcConfiguration { iceServers { username credential } }\n  }\n": types.TurnCredentialsDocument,
    "\n  subscription WatchTurnCredentials {\n    rtcConfigurationChanges { iceServers { username credential } }\n  }\n": types.WatchTurnCredentialsDocument,
    "mutation SignOut { logout }": types.SignOutDocument,
    "\n  query MyPresence {\n    me { chosenPresence user { presence { userId status text lastSeenAt } } }\n  }\n": types.MyPresenceDocument,
    "\n  query ReadRtcConfiguration {\n    rtcConfiguration {\n      iceServers { urls username credential }\n      iceTransportPolicy\n      bundlePolicy\n      rtcpMuxPolicy\n      expiresAt\n    }\n  }\n": types.ReadRtcConfigurationDocument,
    "\n  subscription RtcConfigurationChanges {\n    rtcConfigurationChanges { iceServers { urls username credential } expiresAt }\n  }\n": types.RtcConfigurationChangesDocument,
    "\n  mutation Register($input: RegisterInput!) {\n    register(input: $input) {\n      __typename\n      ... on AuthSession { accessToken accessTokenExpiresAt refreshToken user { id username displayName } }\n      ... on Error { code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n": types.RegisterDocument,
    "\n  mutation Login($input: LoginInput!) {\n    login(input: $input) {\n      __typename\n      ... on AuthSession { accessToken accessTokenExpiresAt refreshToken user { id username } }\n      ... on Error { code message }\n    }\n  }\n": types.LoginDocument,
    "\n  fragment CallFields on Call {\n    __typename\n    id\n    type\n    status\n    endReason\n    note: message\n    version\n    duration\n    createdAt\n    ringsUntil\n    connectedAt\n    endedAt\n    availableActions\n    caller { id }\n    participants { userId role state terminalId joinedAt leftAt rejectReason }\n    timeline { kind at actor { id } terminalId detail }\n  }\n": types.CallFieldsFragmentDoc,
    "\n  mutation StartCall($input: StartCallInput!) {\n    startCall(input: $input) {\n      ... on Call { ...CallFields }\n      ... on Error { __typename code message }\n      ... on UserBusyError { user { id } }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n": types.StartCallDocument,
    "\n  mutation AcknowledgeCall($callId: ID!) {\n    acknowledgeCall(callId: $callId) {\n      ... on Call { ...CallFields }\n      ... on Error { __typename code message }\n      ... on CallStateError { call { ...CallFields } }\n    }\n  }\n": types.AcknowledgeCallDocument,
    "\n  mutation AcceptCall($callId: ID!) {\n    acceptCall(callId: $callId) {\n      ... on Call { ...CallFields }\n      ... on Error { __typename code message }\n      ... on CallStateError { call { ...CallFields } }\n    }\n  }\n": types.AcceptCallDocument,
    "\n  mutation RejectCall($input: RejectCallInput!) {\n    rejectCall(input: $input) {\n      ... on Call { ...CallFields }\n      ... on Error { __typename code message }\n      ... on CallStateError { call { ...CallFields } }\n    }\n  }\n": types.RejectCallDocument,
    "\n  mutation CancelCall($callId: ID!) {\n    cancelCall(callId: $callId) {\n      ... on Call { ...CallFields }\n      ... on Error { __typename code message }\n      ... on CallStateError { call { ...CallFields } }\n    }\n  }\n": types.CancelCallDocument,
    "\n  mutation HangUpCall($callId: ID!) {\n    hangUpCall(callId: $callId) {\n      ... on Call { ...CallFields }\n      ... on Error { __typename code message }\n      ... on CallStateError { call { ...CallFields } }\n    }\n  }\n": types.HangUpCallDocument,
    "\n  fragment CallOutcome on Error {\n    __typename\n    code\n    message\n    ... on CallStateError { call { ...CallFields } }\n    ... on InvalidInputError { fields { path message } }\n    ... on UserBusyError { user { id } }\n  }\n": types.CallOutcomeFragmentDoc,
    "\n  mutation HoldCall($callId: ID!) {\n    holdCall(callId: $callId) { ... on Call { ...CallFields } ...CallOutcome }\n  }\n": types.HoldCallDocument,
    "\n  mutation ResumeCall($callId: ID!) {\n    resumeCall(callId: $callId) { ... on Call { ...CallFields } ...CallOutcome }\n  }\n": types.ResumeCallDocument,
    "\n  mutation InviteToCall($input: InviteToCallInput!) {\n    inviteToCall(input: $input) { ... on Call { ...CallFields } ...CallOutcome }\n  }\n": types.InviteToCallDocument,
    "\n  mutation TransferCall($input: TransferCallInput!) {\n    transferCall(input: $input) { ... on Call { ...CallFields } ...CallOutcome }\n  }\n": types.TransferCallDocument,
    "\n  mutation ReportMediaState($input: ReportMediaStateInput!) {\n    reportMediaState(input: $input) { ... on Call { ...CallFields } ...CallOutcome }\n  }\n": types.ReportMediaStateDocument,
    "\n  mutation ReportCall($input: ReportCallInput!) {\n    reportCall(input: $input) { ... on Call { ...CallFields } ...CallOutcome }\n  }\n": types.ReportCallDocument,
    "\n  query ReadCall($id: ID!) {\n    call(id: $id) { ...CallFields }\n  }\n": types.ReadCallDocument,
    "\n  query ActiveCalls {\n    eventCursor\n    activeCalls { ...CallFields }\n  }\n": types.ActiveCallsDocument,
    "\n  subscription IncomingCalls($after: Cursor) {\n    incomingCalls(after: $after) { cursor kind at actor { id } call { ...CallFields } }\n  }\n": types.IncomingCallsDocument,
    "\n  subscription CallUpdates($callId: ID, $after: Cursor) {\n    callUpdates(callId: $callId, after: $after) { cursor kind at actor { id } call { ...CallFields } }\n  }\n": types.CallUpdatesDocument,
    "\n  fragment ScheduledCallFields on ScheduledCall {\n    id\n    caller { id }\n    callees { id }\n    type\n    note: message\n    at\n    taskId\n    status\n    call { ...CallFields }\n  }\n": types.ScheduledCallFieldsFragmentDoc,
    "\n  mutation ScheduleCall($input: ScheduleCallInput!) {\n    scheduleCall(input: $input) {\n      __typename\n      ... on ScheduledCall { ...ScheduledCallFields }\n      ... on Error { code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n": types.ScheduleCallDocument,
    "\n  mutation UpdateScheduledCall($input: UpdateScheduledCallInput!) {\n    updateScheduledCall(input: $input) {\n      __typename\n      ... on ScheduledCall { ...ScheduledCallFields }\n      ... on Error { code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n": types.UpdateScheduledCallDocument,
    "\n  mutation CancelScheduledCall($id: ID!) {\n    cancelScheduledCall(id: $id) {\n      __typename\n      ... on ScheduledCall { ...ScheduledCallFields }\n      ... on Error { code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n": types.CancelScheduledCallDocument,
    "\n  query ScheduledCalls($first: Int, $after: String, $last: Int, $before: String) {\n    scheduledCalls(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      edges { cursor node { ...ScheduledCallFields } }\n    }\n  }\n": types.ScheduledCallsDocument,
    "\n  mutation SendSignal($input: SendSignalInput!) {\n    sendSignal(input: $input) {\n      __typename\n      ... on SignalReceipt { sentAt }\n      ... on Error { code message }\n      ... on InvalidInputError { fields { path message } }\n      ... on CallStateError { call { ...CallFields } }\n    }\n  }\n": types.SendSignalDocument,
    "\n  subscription Signals($callId: ID, $meetingId: ID, $after: Cursor) {\n    signals(callId: $callId, meetingId: $meetingId, after: $after) {\n      cursor\n      kind\n      callId\n      meetingId\n      fromUserId\n      fromTerminalId\n      sdp\n      candidates { candidate sdpMid sdpMLineIndex usernameFragment }\n      sentAt\n    }\n  }\n": types.SignalsDocument,
    "\n  query ReadPresence($userIds: [ID!]!) {\n    presence(userIds: $userIds) { userId status text lastSeenAt }\n  }\n": types.ReadPresenceDocument,
    "\n  mutation SetPresence($input: SetPresenceInput!) {\n    setPresence(input: $input) {\n      __typename\n      ... on Presence { userId status text lastSeenAt }\n      ... on Error { code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n": types.SetPresenceDocument,
    "\n  subscription PresenceChanges($userIds: [ID!]!) {\n    presenceChanges(userIds: $userIds) { userId status text lastSeenAt }\n  }\n": types.PresenceChangesDocument,
    "\n  fragment ParticipantFields on MeetingParticipant {\n    id\n    user { id }\n    role\n    state\n    terminalId\n    audio\n    video\n    screen\n    mayShareScreen\n    mayUnmute\n    unmuteRequested\n    remoteControl\n    handRaisedAt\n    waitingSince\n    joinedAt\n    leftAt\n  }\n": types.ParticipantFieldsFragmentDoc,
    "\n  fragment MeetingFields on Meeting {\n    __typename\n    id\n    joinCode: code\n    joinUrl\n    title\n    description\n    type\n    status\n    host { id }\n    isPublic\n    isLocked\n    layout\n    maxParticipants\n    settings {\n      recording\n      transcription\n      passwordRequired\n      waitingRoom\n      muteOnEntry\n      screenShareForAll\n      chat\n      selfUnmute\n    }\n    startsAt\n    plannedDuration\n    startedAt\n    endedAt\n    createdAt\n    participantCount\n    participants { ...ParticipantFields }\n    removedParticipants { id user { id } }\n    me { ...ParticipantFields }\n    spotlight { id }\n    screenNo\n    availableActions\n    version\n  }\n": types.MeetingFieldsFragmentDoc,
    "\n  mutation CreateMeeting($input: CreateMeetingInput!) {\n    createMeeting(input: $input) {\n      ... on Meeting { ...MeetingFields }\n      ... on Error { __typename code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n": types.CreateMeetingDocument,
    "\n  mutation UpdateMeeting($input: UpdateMeetingInput!) {\n    updateMeeting(input: $input) {\n      ... on Meeting { ...MeetingFields }\n      ... on Error { __typename code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n": types.UpdateMeetingDocument,
    "\n  mutation JoinMeeting($input: JoinMeetingInput!) {\n    joinMeeting(input: $input) {\n      ... on Meeting { ...MeetingFields }\n      ... on Error { __typename code message }\n    }\n  }\n": types.JoinMeetingDocument,
    "\n  mutation LeaveMeeting($meetingId: ID!) {\n    leaveMeeting(meetingId: $meetingId) { ...MeetingOutcome }\n  }\n": types.LeaveMeetingDocument,
    "\n  fragment MeetingOutcome on MeetingResult {\n    ... on Meeting { ...MeetingFields }\n    ... on Error { __typename code message }\n    ... on InvalidInputError { fields { path message } }\n  }\n": types.MeetingOutcomeFragmentDoc,
    "\n  mutation CancelMeeting($meetingId: ID!) {\n    cancelMeeting(meetingId: $meetingId) { ...MeetingOutcome }\n  }\n": types.CancelMeetingDocument,
    "\n  mutation EndMeeting($meetingId: ID!) {\n    endMeeting(meetingId: $meetingId) { ...MeetingOutcome }\n  }\n": types.EndMeetingDocument,
    "\n  mutation LockMeeting($input: LockMeetingInput!) {\n    lockMeeting(input: $input) { ...MeetingOutcome }\n  }\n": types.LockMeetingDocument,
    "\n  mutation InviteToMeeting($input: InviteToMeetingInput!) {\n    inviteToMeeting(input: $input) { ...MeetingOutcome }\n  }\n": types.InviteToMeetingDocument,
    "\n  mutation AdmitParticipants($input: AdmitParticipantsInput!) {\n    admitParticipants(input: $input) { ...MeetingOutcome }\n  }\n": types.AdmitParticipantsDocument,
    "\n  mutation SetParticipantRole($input: SetParticipantRoleInput!) {\n    setParticipantRole(input: $input) { ...MeetingOutcome }\n  }\n": types.SetParticipantRoleDocument,
    "\n  mutation MuteParticipants($input: MuteParticipantsInput!) {\n    muteParticipants(input: $input) { ...MeetingOutcome }\n  }\n": types.MuteParticipantsDocument,
    "\n  mutation RequestUnmute($input: RequestUnmuteInput!) {\n    requestUnmute(input: $input) { ...MeetingOutcome }\n  }\n": types.RequestUnmuteDocument,
    "\n  mutation RemoveParticipant($input: RemoveParticipantInput!) {\n    removeParticipant(input: $input) { ...MeetingOutcome }\n  }\n": types.RemoveParticipantDocument,
    "\n  mutation LiftBan($input: LiftBanInput!) {\n    liftBan(input: $input) { ...MeetingOutcome }\n  }\n": types.LiftBanDocument,
    "\n  mutation RaiseHand($input: RaiseHandInput!) {\n    raiseHand(input: $input) { ...MeetingOutcome }\n  }\n": types.RaiseHandDocument,
    "\n  mutation SetMyMedia($input: SetMyMediaInput!) {\n    setMyMedia(input: $input) { ...MeetingOutcome }\n  }\n": types.SetMyMediaDocument,
    "\n  mutation AllowScreenShare($input: AllowScreenShareInput!) {\n    allowScreenShare(input: $input) { ...MeetingOutcome }\n  }\n": types.AllowScreenShareDocument,
    "\n  mutation SpotlightParticipant($input: SpotlightParticipantInput!) {\n    spotlightParticipant(input: $input) { ...MeetingOutcome }\n  }\n": types.SpotlightParticipantDocument,
    "\n  mutation RequestRemoteControl($input: RequestRemoteControlInput!) {\n    requestRemoteControl(input: $input) { ...MeetingOutcome }\n  }\n": types.RequestRemoteControlDocument,
    "\n  mutation AnswerRemoteControl($input: AnswerRemoteControlInput!) {\n    answerRemoteControl(input: $input) { ...MeetingOutcome }\n  }\n": types.AnswerRemoteControlDocument,
    "\n  mutation MeetingHeartbeat($meetingId: ID!) {\n    meetingHeartbeat(meetingId: $meetingId)\n  }\n": types.MeetingHeartbeatDocument,
    "\n  mutation SendMeetingMessage($input: SendMeetingMessageInput!) {\n    sendMeetingMessage(input: $input) {\n      __typename\n      ... on MeetingMessage { id text sentAt sender { id } to { id } }\n      ... on Error { code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n": types.SendMeetingMessageDocument,
    "\n  fragment SentInMeeting on SendInMeetingResult {\n    __typename\n    ... on SignalReceipt { sentAt }\n    ... on Error { code message }\n    ... on InvalidInputError { fields { path message } }\n  }\n": types.SentInMeetingFragmentDoc,
    "\n  mutation ReactInMeeting($input: ReactInMeetingInput!) {\n    reactInMeeting(input: $input) { ...SentInMeeting }\n  }\n": types.ReactInMeetingDocument,
    "\n  mutation SendAnnotation($input: SendAnnotationInput!) {\n    sendAnnotation(input: $input) { ...SentInMeeting }\n  }\n": types.SendAnnotationDocument,
    "\n  mutation SendRemoteInput($input: SendRemoteInputInput!) {\n    sendRemoteInput(input: $input) { ...SentInMeeting }\n  }\n": types.SendRemoteInputDocument,
    "\n  query ReadMeeting($by: MeetingKeyInput!) {\n    meeting(by: $by) { ...MeetingFields }\n  }\n": types.ReadMeetingDocument,
    "\n  query ReadMeetings($filter: MeetingFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    meetings(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      edges { cursor node { id title status me { state } } }\n    }\n  }\n": types.ReadMeetingsDocument,
    "\n  query ReadMessages($by: MeetingKeyInput!, $first: Int, $after: String, $last: Int, $before: String) {\n    meeting(by: $by) {\n      messages(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n        edges { cursor node { id text sentAt sender { id } to { id } } }\n      }\n    }\n  }\n": types.ReadMessagesDocument,
    "\n  subscription MeetingEvents($meetingId: ID!, $after: Cursor) {\n    meetingEvents(meetingId: $meetingId, after: $after) {\n      __typename\n      cursor\n      at\n      actor { id }\n      meeting { ...MeetingFields }\n      ... on ParticipantJoined { participant { ...ParticipantFields } }\n      ... on ParticipantLeft { participant { ...ParticipantFields } }\n      ... on ParticipantChanged { participant { ...ParticipantFields } }\n      ... on ParticipantReacted { participant { ...ParticipantFields } reaction }\n      ... on MeetingMessageSent { message { id text sentAt sender { id } to { id } } }\n    }\n  }\n": types.MeetingEventsDocument,
    "\n  subscription MeetingInvitations($after: Cursor) {\n    meetingInvitations(after: $after) { cursor at from { id } meeting { ...MeetingFields } }\n  }\n": types.MeetingInvitationsDocument,
    "\n  subscription Annotations($meetingId: ID!, $after: Cursor) {\n    annotations(meetingId: $meetingId, after: $after) {\n      cursor\n      kind\n      fromUserId\n      screenNo\n      stroke { id points { x y } color width }\n      strokeId\n      sentAt\n    }\n  }\n": types.AnnotationsDocument,
    "\n  subscription RemoteInputs($meetingId: ID!, $after: Cursor) {\n    remoteInputs(meetingId: $meetingId, after: $after) {\n      cursor\n      fromUserId\n      screenNo\n      events {\n        __typename\n        ... on PointerEvent { pointer: action x y button }\n        ... on WheelEvent { x y deltaX deltaY }\n        ... on KeyEvent { stroke: action key code shiftKey }\n      }\n      sentAt\n    }\n  }\n": types.RemoteInputsDocument,
    "\n  query CallsWith($withUserId: ID!) {\n    calls(filter: { withUserId: $withUserId }) { totalCount edges { node { id } } }\n  }\n": types.CallsWithDocument,
    "\n  query StateOfViewer($userIds: [ID!]!) {\n    me { email chosenPresence user { id username displayName avatarUrl } }\n    activeCalls { id version status availableActions participants { userId state terminalId } }\n    calls(first: 0) { totalCount }\n    scheduledCalls(first: 100) {\n      totalCount\n      edges { node { id status at type message taskId callees { id } } }\n    }\n    presence(userIds: $userIds) { userId status text }\n    meetings(first: 100) {\n      totalCount\n      edges { node { id version status me { state terminalId } messages(first: 0) { totalCount } } }\n    }\n  }\n": types.StateOfViewerDocument,
    "mutation EndSession { logout }": types.EndSessionDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefreshSession($refreshToken: String!) {\n    refreshSession(refreshToken: $refreshToken) {\n      __typename\n      ... on AuthSession { accessToken accessTokenExpiresAt refreshToken user { id } }\n      ... on Error { code message }\n    }\n  }\n"): (typeof documents)["\n  mutation RefreshSession($refreshToken: String!) {\n    refreshSession(refreshToken: $refreshToken) {\n      __typename\n      ... on AuthSession { accessToken accessTokenExpiresAt refreshToken user { id } }\n      ... on Error { code message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Logout { logout }"): (typeof documents)["mutation Logout { logout }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoAmI {\n    me { email chosenPresence user { id username displayName avatarUrl createdAt } }\n  }\n"): (typeof documents)["\n  query WhoAmI {\n    me { email chosenPresence user { id username displayName avatarUrl createdAt } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadUser($id: ID!) {\n    user(id: $id) { id username displayName avatarUrl presence { status } }\n  }\n"): (typeof documents)["\n  query ReadUser($id: ID!) {\n    user(id: $id) { id username displayName avatarUrl presence { status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindUsers($search: String!, $first: Int) {\n    users(search: $search, first: $first) { id username displayName }\n  }\n"): (typeof documents)["\n  query FindUsers($search: String!, $first: Int) {\n    users(search: $search, first: $first) { id username displayName }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      __typename\n      ... on User { id displayName avatarUrl }\n      ... on Error { code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      __typename\n      ... on User { id displayName avatarUrl }\n      ... on Error { code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyCallWaiting { me { callWaiting } }"): (typeof documents)["query MyCallWaiting { me { callWaiting } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BlockUser($userId: ID!) {\n    blockUser(userId: $userId) {\n      __typename\n      ... on User { id }\n      ... on Error { code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n"): (typeof documents)["\n  mutation BlockUser($userId: ID!) {\n    blockUser(userId: $userId) {\n      __typename\n      ... on User { id }\n      ... on Error { code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnblockUser($userId: ID!) {\n    unblockUser(userId: $userId) {\n      __typename\n      ... on User { id }\n      ... on Error { code message }\n    }\n  }\n"): (typeof documents)["\n  mutation UnblockUser($userId: ID!) {\n    unblockUser(userId: $userId) {\n      __typename\n      ... on User { id }\n      ... on Error { code message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Blocked { me { blocked { id presence { status } } } }"): (typeof documents)["query Blocked { me { blocked { id presence { status } } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeenInSearch($search: String!, $id: ID!) {\n    users(search: $search) { id presence { userId status text lastSeenAt } }\n    user(id: $id) { presence { userId status text lastSeenAt } }\n  }\n"): (typeof documents)["\n  query SeenInSearch($search: String!, $id: ID!) {\n    users(search: $search) { id presence { userId status text lastSeenAt } }\n    user(id: $id) { presence { userId status text lastSeenAt } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyMeetings { meetings(first: 10) { edges { node { id } } totalCount } }\n"): (typeof documents)["\n  query MyMeetings { meetings(first: 10) { edges { node { id } } totalCount } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HistoryOfBlocks($filter: CallFilter) {\n    me { missedCallCount }\n    calls(filter: $filter) { edges { node { id } } totalCount }\n  }\n"): (typeof documents)["\n  query HistoryOfBlocks($filter: CallFilter) {\n    me { missedCallCount }\n    calls(filter: $filter) { edges { node { id } } totalCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutsideMe {\n    me { email user { id username displayName avatarUrl } }\n  }\n"): (typeof documents)["\n  query OutsideMe {\n    me { email user { id username displayName avatarUrl } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutsideUsersFound($search: String!) { users(search: $search) { id } }\n"): (typeof documents)["\n  query OutsideUsersFound($search: String!) { users(search: $search) { id } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CallHeartbeat($callId: ID!) {\n    callHeartbeat(callId: $callId)\n  }\n"): (typeof documents)["\n  mutation CallHeartbeat($callId: ID!) {\n    callHeartbeat(callId: $callId)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\nquery ColdStart($pushed: ID = \"\") {\n  eventCursor\n  me { missedCallCount user { id } }\n  activeCalls { ...ColdCall }\n  pushed: call(id: $pushed) { ...ColdCall }\n  rtcConfiguration {\n    iceServers { urls username credential }\n    iceTransportPolicy\n    bundlePolicy\n    rtcpMuxPolicy\n    expiresAt\n  }\n}\nfragment ColdCall on Call {\n  id\n  type\n  status\n  endReason\n  version\n  createdAt\n  ringsUntil\n  connectedAt\n  availableActions\n  caller { id displayName avatarUrl }\n  participants {\n    userId role state terminalId joinedAt onHold\n    user { displayName }\n    terminals { terminalId toldAt acknowledgedAt stoppedAt stopReason }\n  }\n}\n"): (typeof documents)["\nquery ColdStart($pushed: ID = \"\") {\n  eventCursor\n  me { missedCallCount user { id } }\n  activeCalls { ...ColdCall }\n  pushed: call(id: $pushed) { ...ColdCall }\n  rtcConfiguration {\n    iceServers { urls username credential }\n    iceTransportPolicy\n    bundlePolicy\n    rtcpMuxPolicy\n    expiresAt\n  }\n}\nfragment ColdCall on Call {\n  id\n  type\n  status\n  endReason\n  version\n  createdAt\n  ringsUntil\n  connectedAt\n  availableActions\n  caller { id displayName avatarUrl }\n  participants {\n    userId role state terminalId joinedAt onHold\n    user { displayName }\n    terminals { terminalId toldAt acknowledgedAt stoppedAt stopReason }\n  }\n}\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CursorLast($id: ID!) {\n    me { missedCallCount }\n    calls(first: 5) { edges { node { id version } } totalCount }\n    call(id: $id) { version }\n    activeCalls { id version }\n    eventCursor\n  }\n"): (typeof documents)["\n  query CursorLast($id: ID!) {\n    me { missedCallCount }\n    calls(first: 5) { edges { node { id version } } totalCount }\n    call(id: $id) { version }\n    activeCalls { id version }\n    eventCursor\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ColdUpdates($after: Cursor) {\n    callUpdates(after: $after) { kind call { id version } }\n  }\n"): (typeof documents)["\n  subscription ColdUpdates($after: Cursor) {\n    callUpdates(after: $after) { kind call { id version } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GlareCalls {\n    activeCalls { id status version participants { userId state terminalId } }\n    calls(first: 1) { totalCount edges { node { id timeline { kind } } } }\n  }\n"): (typeof documents)["\n  query GlareCalls {\n    activeCalls { id status version participants { userId state terminalId } }\n    calls(first: 1) { totalCount edges { node { id timeline { kind } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallHistory($filter: CallFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    calls(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      edges { cursor node { id createdAt } }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query CallHistory($filter: CallFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    calls(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      edges { cursor node { id createdAt } }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallFacts($after: String) {\n    calls(first: 100, after: $after) {\n      edges { node { id status type createdAt participants { userId role } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query CallFacts($after: String) {\n    calls(first: 100, after: $after) {\n      edges { node { id status type createdAt participants { userId role } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyMissed { me { missedCallCount } }"): (typeof documents)["query MyMissed { me { missedCallCount } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkCallsSeen($upTo: DateTime) { markCallsSeen(upTo: $upTo) { missedCallCount } }\n"): (typeof documents)["\n  mutation MarkCallsSeen($upTo: DateTime) { markCallsSeen(upTo: $upTo) { missedCallCount } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadHolds($id: ID!) { call(id: $id) { version status participants { userId onHold } } }\n"): (typeof documents)["\n  query ReadHolds($id: ID!) { call(id: $id) { version status participants { userId onHold } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription PeersOnAcceptance {\n    callUpdates { kind actor { id } call { id version peers { userId terminalId offers user { displayName } } } }\n  }\n"): (typeof documents)["\n  subscription PeersOnAcceptance {\n    callUpdates { kind actor { id } call { id version peers { userId terminalId offers user { displayName } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadPeers($id: ID!) { call(id: $id) { peers { userId terminalId offers } } }\n"): (typeof documents)["\n  query ReadPeers($id: ID!) { call(id: $id) { peers { userId terminalId offers } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadMedia($id: ID!) {\n    call(id: $id) {\n      startedAt\n      version\n      participants { userId mediaStage networkQuality }\n      quality {\n        userId\n        user { id }\n        packetLoss { mean worst }\n        jitter { mean worst }\n        roundTripTime { mean worst }\n        bitrate { mean worst }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReadMedia($id: ID!) {\n    call(id: $id) {\n      startedAt\n      version\n      participants { userId mediaStage networkQuality }\n      quality {\n        userId\n        user { id }\n        packetLoss { mean worst }\n        jitter { mean worst }\n        roundTripTime { mean worst }\n        bitrate { mean worst }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MissedOfCaller { me { missedCallCount } }"): (typeof documents)["query MissedOfCaller { me { missedCallCount } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HistoryOf {\n    calls(first: 100) { totalCount edges { node { ...CallFields } } }\n  }\n"): (typeof documents)["\n  query HistoryOf {\n    calls(first: 100) { totalCount edges { node { ...CallFields } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallsOfSomebody {\n    calls(first: 100) {\n      totalCount\n      edges { node { id status endReason participants { userId state rejectReason } } }\n    }\n  }\n"): (typeof documents)["\n  query CallsOfSomebody {\n    calls(first: 100) {\n      totalCount\n      edges { node { id status endReason participants { userId state rejectReason } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TurnOnCallWaiting { updateProfile(input: { callWaiting: true }) { __typename } }\n"): (typeof documents)["\n  mutation TurnOnCallWaiting { updateProfile(input: { callWaiting: true }) { __typename } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadTerminals($id: ID!) {\n    call(id: $id) {\n      participants {\n        userId\n        terminals { terminalId toldAt acknowledgedAt stoppedAt stopReason }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReadTerminals($id: ID!) {\n    call(id: $id) {\n      participants {\n        userId\n        terminals { terminalId toldAt acknowledgedAt stoppedAt stopReason }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription BriefUpdates($callId: ID, $after: Cursor) {\n    callUpdates(callId: $callId, after: $after) { cursor kind call { id version } }\n  }\n"): (typeof documents)["\n  subscription BriefUpdates($callId: ID, $after: Cursor) {\n    callUpdates(callId: $callId, after: $after) { cursor kind call { id version } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BriefStart($input: StartCallInput!) {\n    startCall(input: $input) { ... on Call { id } ... on Error { code } }\n  }\n"): (typeof documents)["\n  mutation BriefStart($input: StartCallInput!) {\n    startCall(input: $input) { ... on Call { id } ... on Error { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BriefAnswer($callId: ID!) {\n    acknowledgeCall(callId: $callId) { __typename }\n    acceptCall(callId: $callId) { __typename }\n    hangUpCall(callId: $callId) { __typename }\n  }\n"): (typeof documents)["\n  mutation BriefAnswer($callId: ID!) {\n    acknowledgeCall(callId: $callId) { __typename }\n    acceptCall(callId: $callId) { __typename }\n    hangUpCall(callId: $callId) { __typename }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BriefHangUp($callId: ID!) {\n    hangUpCall(callId: $callId) { __typename }\n  }\n"): (typeof documents)["\n  mutation BriefHangUp($callId: ID!) {\n    hangUpCall(callId: $callId) { __typename }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountCalls { calls(first: 0) { totalCount } }\n"): (typeof documents)["\n  query CountCalls { calls(first: 0) { totalCount } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindDemoUsers($search: String!) { users(search: $search) { id username } }\n"): (typeof documents)["\n  query FindDemoUsers($search: String!) { users(search: $search) { id username } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewSession($refreshToken: String!) {\n    refreshSession(refreshToken: $refreshToken) {\n      __typename\n      ... on AuthSession { accessToken refreshToken }\n      ... on Error { code }\n    }\n  }\n"): (typeof documents)["\n  mutation RenewSession($refreshToken: String!) {\n    refreshSession(refreshToken: $refreshToken) {\n      __typename\n      ... on AuthSession { accessToken refreshToken }\n      ... on Error { code }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TurnCredentials {\n    rtcConfiguration { iceServers { username credential } }\n  }\n"): (typeof documents)["\n  query TurnCredentials {\n    rtcConfiguration { iceServers { username credential } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription WatchTurnCredentials {\n    rtcConfigurationChanges { iceServers { username credential } }\n  }\n"): (typeof documents)["\n  subscription WatchTurnCredentials {\n    rtcConfigurationChanges { iceServers { username credential } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignOut { logout }"): (typeof documents)["mutation SignOut { logout }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPresence {\n    me { chosenPresence user { presence { userId status text lastSeenAt } } }\n  }\n"): (typeof documents)["\n  query MyPresence {\n    me { chosenPresence user { presence { userId status text lastSeenAt } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadRtcConfiguration {\n    rtcConfiguration {\n      iceServers { urls username credential }\n      iceTransportPolicy\n      bundlePolicy\n      rtcpMuxPolicy\n      expiresAt\n    }\n  }\n"): (typeof documents)["\n  query ReadRtcConfiguration {\n    rtcConfiguration {\n      iceServers { urls username credential }\n      iceTransportPolicy\n      bundlePolicy\n      rtcpMuxPolicy\n      expiresAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription RtcConfigurationChanges {\n    rtcConfigurationChanges { iceServers { urls username credential } expiresAt }\n  }\n"): (typeof documents)["\n  subscription RtcConfigurationChanges {\n    rtcConfigurationChanges { iceServers { urls username credential } expiresAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Register($input: RegisterInput!) {\n    register(input: $input) {\n      __typename\n      ... on AuthSession { accessToken accessTokenExpiresAt refreshToken user { id username displayName } }\n      ... on Error { code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n"): (typeof documents)["\n  mutation Register($input: RegisterInput!) {\n    register(input: $input) {\n      __typename\n      ... on AuthSession { accessToken accessTokenExpiresAt refreshToken user { id username displayName } }\n      ... on Error { code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Login($input: LoginInput!) {\n    login(input: $input) {\n      __typename\n      ... on AuthSession { accessToken accessTokenExpiresAt refreshToken user { id username } }\n      ... on Error { code message }\n    }\n  }\n"): (typeof documents)["\n  mutation Login($input: LoginInput!) {\n    login(input: $input) {\n      __typename\n      ... on AuthSession { accessToken accessTokenExpiresAt refreshToken user { id username } }\n      ... on Error { code message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CallFields on Call {\n    __typename\n    id\n    type\n    status\n    endReason\n    note: message\n    version\n    duration\n    createdAt\n    ringsUntil\n    connectedAt\n    endedAt\n    availableActions\n    caller { id }\n    participants { userId role state terminalId joinedAt leftAt rejectReason }\n    timeline { kind at actor { id } terminalId detail }\n  }\n"): (typeof documents)["\n  fragment CallFields on Call {\n    __typename\n    id\n    type\n    status\n    endReason\n    note: message\n    version\n    duration\n    createdAt\n    ringsUntil\n    connectedAt\n    endedAt\n    availableActions\n    caller { id }\n    participants { userId role state terminalId joinedAt leftAt rejectReason }\n    timeline { kind at actor { id } terminalId detail }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartCall($input: StartCallInput!) {\n    startCall(input: $input) {\n      ... on Call { ...CallFields }\n      ... on Error { __typename code message }\n      ... on UserBusyError { user { id } }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n"): (typeof documents)["\n  mutation StartCall($input: StartCallInput!) {\n    startCall(input: $input) {\n      ... on Call { ...CallFields }\n      ... on Error { __typename code message }\n      ... on UserBusyError { user { id } }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcknowledgeCall($callId: ID!) {\n    acknowledgeCall(callId: $callId) {\n      ... on Call { ...CallFields }\n      ... on Error { __typename code message }\n      ... on CallStateError { call { ...CallFields } }\n    }\n  }\n"): (typeof documents)["\n  mutation AcknowledgeCall($callId: ID!) {\n    acknowledgeCall(callId: $callId) {\n      ... on Call { ...CallFields }\n      ... on Error { __typename code message }\n      ... on CallStateError { call { ...CallFields } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptCall($callId: ID!) {\n    acceptCall(callId: $callId) {\n      ... on Call { ...CallFields }\n      ... on Error { __typename code message }\n      ... on CallStateError { call { ...CallFields } }\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptCall($callId: ID!) {\n    acceptCall(callId: $callId) {\n      ... on Call { ...CallFields }\n      ... on Error { __typename code message }\n      ... on CallStateError { call { ...CallFields } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectCall($input: RejectCallInput!) {\n    rejectCall(input: $input) {\n      ... on Call { ...CallFields }\n      ... on Error { __typename code message }\n      ... on CallStateError { call { ...CallFields } }\n    }\n  }\n"): (typeof documents)["\n  mutation RejectCall($input: RejectCallInput!) {\n    rejectCall(input: $input) {\n      ... on Call { ...CallFields }\n      ... on Error { __typename code message }\n      ... on CallStateError { call { ...CallFields } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelCall($callId: ID!) {\n    cancelCall(callId: $callId) {\n      ... on Call { ...CallFields }\n      ... on Error { __typename code message }\n      ... on CallStateError { call { ...CallFields } }\n    }\n  }\n"): (typeof documents)["\n  mutation CancelCall($callId: ID!) {\n    cancelCall(callId: $callId) {\n      ... on Call { ...CallFields }\n      ... on Error { __typename code message }\n      ... on CallStateError { call { ...CallFields } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HangUpCall($callId: ID!) {\n    hangUpCall(callId: $callId) {\n      ... on Call { ...CallFields }\n      ... on Error { __typename code message }\n      ... on CallStateError { call { ...CallFields } }\n    }\n  }\n"): (typeof documents)["\n  mutation HangUpCall($callId: ID!) {\n    hangUpCall(callId: $callId) {\n      ... on Call { ...CallFields }\n      ... on Error { __typename code message }\n      ... on CallStateError { call { ...CallFields } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CallOutcome on Error {\n    __typename\n    code\n    message\n    ... on CallStateError { call { ...CallFields } }\n    ... on InvalidInputError { fields { path message } }\n    ... on UserBusyError { user { id } }\n  }\n"): (typeof documents)["\n  fragment CallOutcome on Error {\n    __typename\n    code\n    message\n    ... on CallStateError { call { ...CallFields } }\n    ... on InvalidInputError { fields { path message } }\n    ... on UserBusyError { user { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoldCall($callId: ID!) {\n    holdCall(callId: $callId) { ... on Call { ...CallFields } ...CallOutcome }\n  }\n"): (typeof documents)["\n  mutation HoldCall($callId: ID!) {\n    holdCall(callId: $callId) { ... on Call { ...CallFields } ...CallOutcome }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumeCall($callId: ID!) {\n    resumeCall(callId: $callId) { ... on Call { ...CallFields } ...CallOutcome }\n  }\n"): (typeof documents)["\n  mutation ResumeCall($callId: ID!) {\n    resumeCall(callId: $callId) { ... on Call { ...CallFields } ...CallOutcome }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteToCall($input: InviteToCallInput!) {\n    inviteToCall(input: $input) { ... on Call { ...CallFields } ...CallOutcome }\n  }\n"): (typeof documents)["\n  mutation InviteToCall($input: InviteToCallInput!) {\n    inviteToCall(input: $input) { ... on Call { ...CallFields } ...CallOutcome }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TransferCall($input: TransferCallInput!) {\n    transferCall(input: $input) { ... on Call { ...CallFields } ...CallOutcome }\n  }\n"): (typeof documents)["\n  mutation TransferCall($input: TransferCallInput!) {\n    transferCall(input: $input) { ... on Call { ...CallFields } ...CallOutcome }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportMediaState($input: ReportMediaStateInput!) {\n    reportMediaState(input: $input) { ... on Call { ...CallFields } ...CallOutcome }\n  }\n"): (typeof documents)["\n  mutation ReportMediaState($input: ReportMediaStateInput!) {\n    reportMediaState(input: $input) { ... on Call { ...CallFields } ...CallOutcome }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportCall($input: ReportCallInput!) {\n    reportCall(input: $input) { ... on Call { ...CallFields } ...CallOutcome }\n  }\n"): (typeof documents)["\n  mutation ReportCall($input: ReportCallInput!) {\n    reportCall(input: $input) { ... on Call { ...CallFields } ...CallOutcome }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadCall($id: ID!) {\n    call(id: $id) { ...CallFields }\n  }\n"): (typeof documents)["\n  query ReadCall($id: ID!) {\n    call(id: $id) { ...CallFields }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActiveCalls {\n    eventCursor\n    activeCalls { ...CallFields }\n  }\n"): (typeof documents)["\n  query ActiveCalls {\n    eventCursor\n    activeCalls { ...CallFields }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription IncomingCalls($after: Cursor) {\n    incomingCalls(after: $after) { cursor kind at actor { id } call { ...CallFields } }\n  }\n"): (typeof documents)["\n  subscription IncomingCalls($after: Cursor) {\n    incomingCalls(after: $after) { cursor kind at actor { id } call { ...CallFields } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription CallUpdates($callId: ID, $after: Cursor) {\n    callUpdates(callId: $callId, after: $after) { cursor kind at actor { id } call { ...CallFields } }\n  }\n"): (typeof documents)["\n  subscription CallUpdates($callId: ID, $after: Cursor) {\n    callUpdates(callId: $callId, after: $after) { cursor kind at actor { id } call { ...CallFields } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ScheduledCallFields on ScheduledCall {\n    id\n    caller { id }\n    callees { id }\n    type\n    note: message\n    at\n    taskId\n    status\n    call { ...CallFields }\n  }\n"): (typeof documents)["\n  fragment ScheduledCallFields on ScheduledCall {\n    id\n    caller { id }\n    callees { id }\n    type\n    note: message\n    at\n    taskId\n    status\n    call { ...CallFields }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ScheduleCall($input: ScheduleCallInput!) {\n    scheduleCall(input: $input) {\n      __typename\n      ... on ScheduledCall { ...ScheduledCallFields }\n      ... on Error { code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n"): (typeof documents)["\n  mutation ScheduleCall($input: ScheduleCallInput!) {\n    scheduleCall(input: $input) {\n      __typename\n      ... on ScheduledCall { ...ScheduledCallFields }\n      ... on Error { code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateScheduledCall($input: UpdateScheduledCallInput!) {\n    updateScheduledCall(input: $input) {\n      __typename\n      ... on ScheduledCall { ...ScheduledCallFields }\n      ... on Error { code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateScheduledCall($input: UpdateScheduledCallInput!) {\n    updateScheduledCall(input: $input) {\n      __typename\n      ... on ScheduledCall { ...ScheduledCallFields }\n      ... on Error { code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelScheduledCall($id: ID!) {\n    cancelScheduledCall(id: $id) {\n      __typename\n      ... on ScheduledCall { ...ScheduledCallFields }\n      ... on Error { code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n"): (typeof documents)["\n  mutation CancelScheduledCall($id: ID!) {\n    cancelScheduledCall(id: $id) {\n      __typename\n      ... on ScheduledCall { ...ScheduledCallFields }\n      ... on Error { code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScheduledCalls($first: Int, $after: String, $last: Int, $before: String) {\n    scheduledCalls(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      edges { cursor node { ...ScheduledCallFields } }\n    }\n  }\n"): (typeof documents)["\n  query ScheduledCalls($first: Int, $after: String, $last: Int, $before: String) {\n    scheduledCalls(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      edges { cursor node { ...ScheduledCallFields } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendSignal($input: SendSignalInput!) {\n    sendSignal(input: $input) {\n      __typename\n      ... on SignalReceipt { sentAt }\n      ... on Error { code message }\n      ... on InvalidInputError { fields { path message } }\n      ... on CallStateError { call { ...CallFields } }\n    }\n  }\n"): (typeof documents)["\n  mutation SendSignal($input: SendSignalInput!) {\n    sendSignal(input: $input) {\n      __typename\n      ... on SignalReceipt { sentAt }\n      ... on Error { code message }\n      ... on InvalidInputError { fields { path message } }\n      ... on CallStateError { call { ...CallFields } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Signals($callId: ID, $meetingId: ID, $after: Cursor) {\n    signals(callId: $callId, meetingId: $meetingId, after: $after) {\n      cursor\n      kind\n      callId\n      meetingId\n      fromUserId\n      fromTerminalId\n      sdp\n      candidates { candidate sdpMid sdpMLineIndex usernameFragment }\n      sentAt\n    }\n  }\n"): (typeof documents)["\n  subscription Signals($callId: ID, $meetingId: ID, $after: Cursor) {\n    signals(callId: $callId, meetingId: $meetingId, after: $after) {\n      cursor\n      kind\n      callId\n      meetingId\n      fromUserId\n      fromTerminalId\n      sdp\n      candidates { candidate sdpMid sdpMLineIndex usernameFragment }\n      sentAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadPresence($userIds: [ID!]!) {\n    presence(userIds: $userIds) { userId status text lastSeenAt }\n  }\n"): (typeof documents)["\n  query ReadPresence($userIds: [ID!]!) {\n    presence(userIds: $userIds) { userId status text lastSeenAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPresence($input: SetPresenceInput!) {\n    setPresence(input: $input) {\n      __typename\n      ... on Presence { userId status text lastSeenAt }\n      ... on Error { code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n"): (typeof documents)["\n  mutation SetPresence($input: SetPresenceInput!) {\n    setPresence(input: $input) {\n      __typename\n      ... on Presence { userId status text lastSeenAt }\n      ... on Error { code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription PresenceChanges($userIds: [ID!]!) {\n    presenceChanges(userIds: $userIds) { userId status text lastSeenAt }\n  }\n"): (typeof documents)["\n  subscription PresenceChanges($userIds: [ID!]!) {\n    presenceChanges(userIds: $userIds) { userId status text lastSeenAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ParticipantFields on MeetingParticipant {\n    id\n    user { id }\n    role\n    state\n    terminalId\n    audio\n    video\n    screen\n    mayShareScreen\n    mayUnmute\n    unmuteRequested\n    remoteControl\n    handRaisedAt\n    waitingSince\n    joinedAt\n    leftAt\n  }\n"): (typeof documents)["\n  fragment ParticipantFields on MeetingParticipant {\n    id\n    user { id }\n    role\n    state\n    terminalId\n    audio\n    video\n    screen\n    mayShareScreen\n    mayUnmute\n    unmuteRequested\n    remoteControl\n    handRaisedAt\n    waitingSince\n    joinedAt\n    leftAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeetingFields on Meeting {\n    __typename\n    id\n    joinCode: code\n    joinUrl\n    title\n    description\n    type\n    status\n    host { id }\n    isPublic\n    isLocked\n    layout\n    maxParticipants\n    settings {\n      recording\n      transcription\n      passwordRequired\n      waitingRoom\n      muteOnEntry\n      screenShareForAll\n      chat\n      selfUnmute\n    }\n    startsAt\n    plannedDuration\n    startedAt\n    endedAt\n    createdAt\n    participantCount\n    participants { ...ParticipantFields }\n    removedParticipants { id user { id } }\n    me { ...ParticipantFields }\n    spotlight { id }\n    screenNo\n    availableActions\n    version\n  }\n"): (typeof documents)["\n  fragment MeetingFields on Meeting {\n    __typename\n    id\n    joinCode: code\n    joinUrl\n    title\n    description\n    type\n    status\n    host { id }\n    isPublic\n    isLocked\n    layout\n    maxParticipants\n    settings {\n      recording\n      transcription\n      passwordRequired\n      waitingRoom\n      muteOnEntry\n      screenShareForAll\n      chat\n      selfUnmute\n    }\n    startsAt\n    plannedDuration\n    startedAt\n    endedAt\n    createdAt\n    participantCount\n    participants { ...ParticipantFields }\n    removedParticipants { id user { id } }\n    me { ...ParticipantFields }\n    spotlight { id }\n    screenNo\n    availableActions\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateMeeting($input: CreateMeetingInput!) {\n    createMeeting(input: $input) {\n      ... on Meeting { ...MeetingFields }\n      ... on Error { __typename code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateMeeting($input: CreateMeetingInput!) {\n    createMeeting(input: $input) {\n      ... on Meeting { ...MeetingFields }\n      ... on Error { __typename code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateMeeting($input: UpdateMeetingInput!) {\n    updateMeeting(input: $input) {\n      ... on Meeting { ...MeetingFields }\n      ... on Error { __typename code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateMeeting($input: UpdateMeetingInput!) {\n    updateMeeting(input: $input) {\n      ... on Meeting { ...MeetingFields }\n      ... on Error { __typename code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinMeeting($input: JoinMeetingInput!) {\n    joinMeeting(input: $input) {\n      ... on Meeting { ...MeetingFields }\n      ... on Error { __typename code message }\n    }\n  }\n"): (typeof documents)["\n  mutation JoinMeeting($input: JoinMeetingInput!) {\n    joinMeeting(input: $input) {\n      ... on Meeting { ...MeetingFields }\n      ... on Error { __typename code message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveMeeting($meetingId: ID!) {\n    leaveMeeting(meetingId: $meetingId) { ...MeetingOutcome }\n  }\n"): (typeof documents)["\n  mutation LeaveMeeting($meetingId: ID!) {\n    leaveMeeting(meetingId: $meetingId) { ...MeetingOutcome }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeetingOutcome on MeetingResult {\n    ... on Meeting { ...MeetingFields }\n    ... on Error { __typename code message }\n    ... on InvalidInputError { fields { path message } }\n  }\n"): (typeof documents)["\n  fragment MeetingOutcome on MeetingResult {\n    ... on Meeting { ...MeetingFields }\n    ... on Error { __typename code message }\n    ... on InvalidInputError { fields { path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelMeeting($meetingId: ID!) {\n    cancelMeeting(meetingId: $meetingId) { ...MeetingOutcome }\n  }\n"): (typeof documents)["\n  mutation CancelMeeting($meetingId: ID!) {\n    cancelMeeting(meetingId: $meetingId) { ...MeetingOutcome }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMeeting($meetingId: ID!) {\n    endMeeting(meetingId: $meetingId) { ...MeetingOutcome }\n  }\n"): (typeof documents)["\n  mutation EndMeeting($meetingId: ID!) {\n    endMeeting(meetingId: $meetingId) { ...MeetingOutcome }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LockMeeting($input: LockMeetingInput!) {\n    lockMeeting(input: $input) { ...MeetingOutcome }\n  }\n"): (typeof documents)["\n  mutation LockMeeting($input: LockMeetingInput!) {\n    lockMeeting(input: $input) { ...MeetingOutcome }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteToMeeting($input: InviteToMeetingInput!) {\n    inviteToMeeting(input: $input) { ...MeetingOutcome }\n  }\n"): (typeof documents)["\n  mutation InviteToMeeting($input: InviteToMeetingInput!) {\n    inviteToMeeting(input: $input) { ...MeetingOutcome }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdmitParticipants($input: AdmitParticipantsInput!) {\n    admitParticipants(input: $input) { ...MeetingOutcome }\n  }\n"): (typeof documents)["\n  mutation AdmitParticipants($input: AdmitParticipantsInput!) {\n    admitParticipants(input: $input) { ...MeetingOutcome }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetParticipantRole($input: SetParticipantRoleInput!) {\n    setParticipantRole(input: $input) { ...MeetingOutcome }\n  }\n"): (typeof documents)["\n  mutation SetParticipantRole($input: SetParticipantRoleInput!) {\n    setParticipantRole(input: $input) { ...MeetingOutcome }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MuteParticipants($input: MuteParticipantsInput!) {\n    muteParticipants(input: $input) { ...MeetingOutcome }\n  }\n"): (typeof documents)["\n  mutation MuteParticipants($input: MuteParticipantsInput!) {\n    muteParticipants(input: $input) { ...MeetingOutcome }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestUnmute($input: RequestUnmuteInput!) {\n    requestUnmute(input: $input) { ...MeetingOutcome }\n  }\n"): (typeof documents)["\n  mutation RequestUnmute($input: RequestUnmuteInput!) {\n    requestUnmute(input: $input) { ...MeetingOutcome }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveParticipant($input: RemoveParticipantInput!) {\n    removeParticipant(input: $input) { ...MeetingOutcome }\n  }\n"): (typeof documents)["\n  mutation RemoveParticipant($input: RemoveParticipantInput!) {\n    removeParticipant(input: $input) { ...MeetingOutcome }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LiftBan($input: LiftBanInput!) {\n    liftBan(input: $input) { ...MeetingOutcome }\n  }\n"): (typeof documents)["\n  mutation LiftBan($input: LiftBanInput!) {\n    liftBan(input: $input) { ...MeetingOutcome }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RaiseHand($input: RaiseHandInput!) {\n    raiseHand(input: $input) { ...MeetingOutcome }\n  }\n"): (typeof documents)["\n  mutation RaiseHand($input: RaiseHandInput!) {\n    raiseHand(input: $input) { ...MeetingOutcome }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetMyMedia($input: SetMyMediaInput!) {\n    setMyMedia(input: $input) { ...MeetingOutcome }\n  }\n"): (typeof documents)["\n  mutation SetMyMedia($input: SetMyMediaInput!) {\n    setMyMedia(input: $input) { ...MeetingOutcome }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AllowScreenShare($input: AllowScreenShareInput!) {\n    allowScreenShare(input: $input) { ...MeetingOutcome }\n  }\n"): (typeof documents)["\n  mutation AllowScreenShare($input: AllowScreenShareInput!) {\n    allowScreenShare(input: $input) { ...MeetingOutcome }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SpotlightParticipant($input: SpotlightParticipantInput!) {\n    spotlightParticipant(input: $input) { ...MeetingOutcome }\n  }\n"): (typeof documents)["\n  mutation SpotlightParticipant($input: SpotlightParticipantInput!) {\n    spotlightParticipant(input: $input) { ...MeetingOutcome }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestRemoteControl($input: RequestRemoteControlInput!) {\n    requestRemoteControl(input: $input) { ...MeetingOutcome }\n  }\n"): (typeof documents)["\n  mutation RequestRemoteControl($input: RequestRemoteControlInput!) {\n    requestRemoteControl(input: $input) { ...MeetingOutcome }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerRemoteControl($input: AnswerRemoteControlInput!) {\n    answerRemoteControl(input: $input) { ...MeetingOutcome }\n  }\n"): (typeof documents)["\n  mutation AnswerRemoteControl($input: AnswerRemoteControlInput!) {\n    answerRemoteControl(input: $input) { ...MeetingOutcome }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MeetingHeartbeat($meetingId: ID!) {\n    meetingHeartbeat(meetingId: $meetingId)\n  }\n"): (typeof documents)["\n  mutation MeetingHeartbeat($meetingId: ID!) {\n    meetingHeartbeat(meetingId: $meetingId)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendMeetingMessage($input: SendMeetingMessageInput!) {\n    sendMeetingMessage(input: $input) {\n      __typename\n      ... on MeetingMessage { id text sentAt sender { id } to { id } }\n      ... on Error { code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n"): (typeof documents)["\n  mutation SendMeetingMessage($input: SendMeetingMessageInput!) {\n    sendMeetingMessage(input: $input) {\n      __typename\n      ... on MeetingMessage { id text sentAt sender { id } to { id } }\n      ... on Error { code message }\n      ... on InvalidInputError { fields { path message } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SentInMeeting on SendInMeetingResult {\n    __typename\n    ... on SignalReceipt { sentAt }\n    ... on Error { code message }\n    ... on InvalidInputError { fields { path message } }\n  }\n"): (typeof documents)["\n  fragment SentInMeeting on SendInMeetingResult {\n    __typename\n    ... on SignalReceipt { sentAt }\n    ... on Error { code message }\n    ... on InvalidInputError { fields { path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReactInMeeting($input: ReactInMeetingInput!) {\n    reactInMeeting(input: $input) { ...SentInMeeting }\n  }\n"): (typeof documents)["\n  mutation ReactInMeeting($input: ReactInMeetingInput!) {\n    reactInMeeting(input: $input) { ...SentInMeeting }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendAnnotation($input: SendAnnotationInput!) {\n    sendAnnotation(input: $input) { ...SentInMeeting }\n  }\n"): (typeof documents)["\n  mutation SendAnnotation($input: SendAnnotationInput!) {\n    sendAnnotation(input: $input) { ...SentInMeeting }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendRemoteInput($input: SendRemoteInputInput!) {\n    sendRemoteInput(input: $input) { ...SentInMeeting }\n  }\n"): (typeof documents)["\n  mutation SendRemoteInput($input: SendRemoteInputInput!) {\n    sendRemoteInput(input: $input) { ...SentInMeeting }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadMeeting($by: MeetingKeyInput!) {\n    meeting(by: $by) { ...MeetingFields }\n  }\n"): (typeof documents)["\n  query ReadMeeting($by: MeetingKeyInput!) {\n    meeting(by: $by) { ...MeetingFields }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadMeetings($filter: MeetingFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    meetings(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      edges { cursor node { id title status me { state } } }\n    }\n  }\n"): (typeof documents)["\n  query ReadMeetings($filter: MeetingFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    meetings(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      edges { cursor node { id title status me { state } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadMessages($by: MeetingKeyInput!, $first: Int, $after: String, $last: Int, $before: String) {\n    meeting(by: $by) {\n      messages(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n        edges { cursor node { id text sentAt sender { id } to { id } } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReadMessages($by: MeetingKeyInput!, $first: Int, $after: String, $last: Int, $before: String) {\n    meeting(by: $by) {\n      messages(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n        edges { cursor node { id text sentAt sender { id } to { id } } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription MeetingEvents($meetingId: ID!, $after: Cursor) {\n    meetingEvents(meetingId: $meetingId, after: $after) {\n      __typename\n      cursor\n      at\n      actor { id }\n      meeting { ...MeetingFields }\n      ... on ParticipantJoined { participant { ...ParticipantFields } }\n      ... on ParticipantLeft { participant { ...ParticipantFields } }\n      ... on ParticipantChanged { participant { ...ParticipantFields } }\n      ... on ParticipantReacted { participant { ...ParticipantFields } reaction }\n      ... on MeetingMessageSent { message { id text sentAt sender { id } to { id } } }\n    }\n  }\n"): (typeof documents)["\n  subscription MeetingEvents($meetingId: ID!, $after: Cursor) {\n    meetingEvents(meetingId: $meetingId, after: $after) {\n      __typename\n      cursor\n      at\n      actor { id }\n      meeting { ...MeetingFields }\n      ... on ParticipantJoined { participant { ...ParticipantFields } }\n      ... on ParticipantLeft { participant { ...ParticipantFields } }\n      ... on ParticipantChanged { participant { ...ParticipantFields } }\n      ... on ParticipantReacted { participant { ...ParticipantFields } reaction }\n      ... on MeetingMessageSent { message { id text sentAt sender { id } to { id } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription MeetingInvitations($after: Cursor) {\n    meetingInvitations(after: $after) { cursor at from { id } meeting { ...MeetingFields } }\n  }\n"): (typeof documents)["\n  subscription MeetingInvitations($after: Cursor) {\n    meetingInvitations(after: $after) { cursor at from { id } meeting { ...MeetingFields } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Annotations($meetingId: ID!, $after: Cursor) {\n    annotations(meetingId: $meetingId, after: $after) {\n      cursor\n      kind\n      fromUserId\n      screenNo\n      stroke { id points { x y } color width }\n      strokeId\n      sentAt\n    }\n  }\n"): (typeof documents)["\n  subscription Annotations($meetingId: ID!, $after: Cursor) {\n    annotations(meetingId: $meetingId, after: $after) {\n      cursor\n      kind\n      fromUserId\n      screenNo\n      stroke { id points { x y } color width }\n      strokeId\n      sentAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription RemoteInputs($meetingId: ID!, $after: Cursor) {\n    remoteInputs(meetingId: $meetingId, after: $after) {\n      cursor\n      fromUserId\n      screenNo\n      events {\n        __typename\n        ... on PointerEvent { pointer: action x y button }\n        ... on WheelEvent { x y deltaX deltaY }\n        ... on KeyEvent { stroke: action key code shiftKey }\n      }\n      sentAt\n    }\n  }\n"): (typeof documents)["\n  subscription RemoteInputs($meetingId: ID!, $after: Cursor) {\n    remoteInputs(meetingId: $meetingId, after: $after) {\n      cursor\n      fromUserId\n      screenNo\n      events {\n        __typename\n        ... on PointerEvent { pointer: action x y button }\n        ... on WheelEvent { x y deltaX deltaY }\n        ... on KeyEvent { stroke: action key code shiftKey }\n      }\n      sentAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallsWith($withUserId: ID!) {\n    calls(filter: { withUserId: $withUserId }) { totalCount edges { node { id } } }\n  }\n"): (typeof documents)["\n  query CallsWith($withUserId: ID!) {\n    calls(filter: { withUserId: $withUserId }) { totalCount edges { node { id } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StateOfViewer($userIds: [ID!]!) {\n    me { email chosenPresence user { id username displayName avatarUrl } }\n    activeCalls { id version status availableActions participants { userId state terminalId } }\n    calls(first: 0) { totalCount }\n    scheduledCalls(first: 100) {\n      totalCount\n      edges { node { id status at type message taskId callees { id } } }\n    }\n    presence(userIds: $userIds) { userId status text }\n    meetings(first: 100) {\n      totalCount\n      edges { node { id version status me { state terminalId } messages(first: 0) { totalCount } } }\n    }\n  }\n"): (typeof documents)["\n  query StateOfViewer($userIds: [ID!]!) {\n    me { email chosenPresence user { id username displayName avatarUrl } }\n    activeCalls { id version status availableActions participants { userId state terminalId } }\n    calls(first: 0) { totalCount }\n    scheduledCalls(first: 100) {\n      totalCount\n      edges { node { id status at type message taskId callees { id } } }\n    }\n    presence(userIds: $userIds) { userId status text }\n    meetings(first: 100) {\n      totalCount\n      edges { node { id version status me { state terminalId } messages(first: 0) { totalCount } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndSession { logout }"): (typeof documents)["mutation EndSession { logout }"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;