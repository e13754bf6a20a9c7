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
    "\n  fragment ParticipantParts on MeetingParticipant {\n    id\n    user {\n      ...PersonParts\n    }\n    role\n    state\n    terminalId\n    audio\n    video\n    screen\n    mayShareScreen\n    mayUnmute\n    unmuteRequested\n    remoteControl\n    handRaisedAt\n    waitingSince\n    joinedAt\n  }\n": typeof types.ParticipantPartsFragmentDoc,
    "\n  fragment MeetingParts on Meeting {\n    id\n    code\n    joinUrl\n    title\n    description\n    type\n    status\n    host {\n      ...PersonParts\n    }\n    isLocked\n    layout\n    maxParticipants\n    settings {\n      passwordRequired\n      waitingRoom\n      muteOnEntry\n      screenShareForAll\n      chat\n      selfUnmute\n    }\n    startsAt\n    plannedDuration\n    startedAt\n    participantCount\n    participants {\n      ...ParticipantParts\n    }\n    me {\n      ...ParticipantParts\n    }\n    spotlight {\n      id\n    }\n    screenNo\n    removedParticipants {\n      id\n      user {\n        ...PersonParts\n      }\n    }\n    availableActions\n    version\n  }\n": typeof types.MeetingPartsFragmentDoc,
    "\n  fragment MeetingSummary on Meeting {\n    id\n    code\n    title\n    type\n    status\n    host {\n      ...PersonParts\n    }\n    startsAt\n    plannedDuration\n    participantCount\n    version\n  }\n": typeof types.MeetingSummaryFragmentDoc,
    "\n  fragment MessageParts on MeetingMessage {\n    id\n    sender {\n      ...PersonParts\n    }\n    to {\n      ...PersonParts\n    }\n    text\n    sentAt\n  }\n": typeof types.MessagePartsFragmentDoc,
    "\n  query FindMeeting($by: MeetingKeyInput!) {\n    meeting(by: $by) {\n      ...MeetingParts\n    }\n  }\n": typeof types.FindMeetingDocument,
    "\n  query OpenMeetings {\n    meetings(filter: { status: [SCHEDULED, ACTIVE], mine: false }, first: 30) {\n      edges {\n        node {\n          ...MeetingSummary\n        }\n      }\n    }\n  }\n": typeof types.OpenMeetingsDocument,
    "\n  query Messages($meetingId: ID!, $last: Int!, $before: String) {\n    meeting(by: { id: $meetingId }) {\n      id\n      messages(last: $last, before: $before) {\n        edges {\n          node {\n            ...MessageParts\n          }\n        }\n        pageInfo {\n          hasPreviousPage\n          startCursor\n        }\n      }\n    }\n  }\n": typeof types.MessagesDocument,
    "\n  query StreamPosition {\n    eventCursor\n  }\n": typeof types.StreamPositionDocument,
    "\n  subscription MeetingEvents($meetingId: ID!, $after: Cursor) {\n    meetingEvents(meetingId: $meetingId, after: $after) {\n      __typename\n      cursor\n      actor {\n        ...PersonParts\n      }\n      meeting {\n        ...MeetingParts\n      }\n      ... on ParticipantJoined {\n        participant {\n          ...ParticipantParts\n        }\n      }\n      ... on ParticipantLeft {\n        participant {\n          ...ParticipantParts\n        }\n      }\n      ... on ParticipantChanged {\n        participant {\n          ...ParticipantParts\n        }\n      }\n      ... on ParticipantReacted {\n        participant {\n          ...ParticipantParts\n        }\n        reaction\n      }\n      ... on MeetingMessageSent {\n        message {\n          ...MessageParts\n        }\n      }\n    }\n  }\n": typeof types.MeetingEventsDocument,
    "\n  subscription MeetingInvitations($after: Cursor) {\n    meetingInvitations(after: $after) {\n      cursor\n      from {\n        ...PersonParts\n      }\n      meeting {\n        ...MeetingSummary\n      }\n    }\n  }\n": typeof types.MeetingInvitationsDocument,
    "\n  subscription Annotations($meetingId: ID!, $after: Cursor) {\n    annotations(meetingId: $meetingId, after: $after) {\n      cursor\n      kind\n      fromUserId\n      screenNo\n      strokeId\n      stroke {\n        id\n        points {\n          x\n          y\n        }\n        color\n        width\n      }\n    }\n  }\n": typeof types.AnnotationsDocument,
    "\n  subscription RemoteInputs($meetingId: ID!, $after: Cursor) {\n    remoteInputs(meetingId: $meetingId, after: $after) {\n      cursor\n      fromUserId\n      screenNo\n      events {\n        __typename\n        ... on PointerEvent {\n          action\n          x\n          y\n        }\n        ... on WheelEvent {\n          x\n          y\n        }\n        ... on KeyEvent {\n          keyAction: action\n          key\n        }\n      }\n    }\n  }\n": typeof types.RemoteInputsDocument,
    "\n  mutation CreateMeeting($input: CreateMeetingInput!) {\n    answer: createMeeting(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.CreateMeetingDocument,
    "\n  mutation JoinMeeting($input: JoinMeetingInput!) {\n    answer: joinMeeting(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": typeof types.JoinMeetingDocument,
    "\n  mutation LeaveMeeting($meetingId: ID!) {\n    answer: leaveMeeting(meetingId: $meetingId) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": typeof types.LeaveMeetingDocument,
    "\n  mutation EndMeeting($meetingId: ID!) {\n    answer: endMeeting(meetingId: $meetingId) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": typeof types.EndMeetingDocument,
    "\n  mutation CancelMeeting($meetingId: ID!) {\n    answer: cancelMeeting(meetingId: $meetingId) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": typeof types.CancelMeetingDocument,
    "\n  mutation UpdateMeeting($input: UpdateMeetingInput!) {\n    answer: updateMeeting(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": typeof types.UpdateMeetingDocument,
    "\n  mutation InviteToMeeting($input: InviteToMeetingInput!) {\n    answer: inviteToMeeting(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": typeof types.InviteToMeetingDocument,
    "\n  mutation AdmitParticipants($input: AdmitParticipantsInput!) {\n    answer: admitParticipants(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": typeof types.AdmitParticipantsDocument,
    "\n  mutation SetParticipantRole($input: SetParticipantRoleInput!) {\n    answer: setParticipantRole(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": typeof types.SetParticipantRoleDocument,
    "\n  mutation MuteParticipants($input: MuteParticipantsInput!) {\n    answer: muteParticipants(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": typeof types.MuteParticipantsDocument,
    "\n  mutation RequestUnmute($input: RequestUnmuteInput!) {\n    answer: requestUnmute(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": typeof types.RequestUnmuteDocument,
    "\n  mutation RemoveParticipant($input: RemoveParticipantInput!) {\n    answer: removeParticipant(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": typeof types.RemoveParticipantDocument,
    "\n  mutation LiftBan($input: LiftBanInput!) {\n    answer: liftBan(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": typeof types.LiftBanDocument,
    "\n  mutation LockMeeting($input: LockMeetingInput!) {\n    answer: lockMeeting(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": typeof types.LockMeetingDocument,
    "\n  mutation SpotlightParticipant($input: SpotlightParticipantInput!) {\n    answer: spotlightParticipant(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": typeof types.SpotlightParticipantDocument,
    "\n  mutation AllowScreenShare($input: AllowScreenShareInput!) {\n    answer: allowScreenShare(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": typeof types.AllowScreenShareDocument,
    "\n  mutation RaiseHand($input: RaiseHandInput!) {\n    answer: raiseHand(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": typeof types.RaiseHandDocument,
    "\n  mutation SetMyMedia($input: SetMyMediaInput!) {\n    answer: setMyMedia(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": typeof types.SetMyMediaDocument,
    "\n  mutation RequestRemoteControl($input: RequestRemoteControlInput!) {\n    answer: requestRemoteControl(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": typeof types.RequestRemoteControlDocument,
    "\n  mutation AnswerRemoteControl($input: AnswerRemoteControlInput!) {\n    answer: answerRemoteControl(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": typeof types.AnswerRemoteControlDocument,
    "\n  mutation SendMeetingMessage($input: SendMeetingMessageInput!) {\n    answer: sendMeetingMessage(input: $input) {\n      __typename\n      ...MessageParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": typeof types.SendMeetingMessageDocument,
    "\n  mutation ReactInMeeting($input: ReactInMeetingInput!) {\n    answer: reactInMeeting(input: $input) {\n      __typename\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": typeof types.ReactInMeetingDocument,
    "\n  mutation SendAnnotation($input: SendAnnotationInput!) {\n    answer: sendAnnotation(input: $input) {\n      __typename\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": typeof types.SendAnnotationDocument,
    "\n  mutation SendRemoteInput($input: SendRemoteInputInput!) {\n    answer: sendRemoteInput(input: $input) {\n      __typename\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": typeof types.SendRemoteInputDocument,
    "\n  fragment AuthParts on AuthSession {\n    accessToken\n    accessTokenExpiresAt\n    refreshToken\n    user {\n      ...PersonParts\n    }\n  }\n": typeof types.AuthPartsFragmentDoc,
    "\n  fragment PersonParts on User {\n    id\n    username\n    displayName\n  }\n": typeof types.PersonPartsFragmentDoc,
    "\n  mutation Login($input: LoginInput!) {\n    login(input: $input) {\n      __typename\n      ...AuthParts\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.LoginDocument,
    "\n  mutation Register($input: RegisterInput!) {\n    register(input: $input) {\n      __typename\n      ...AuthParts\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.RegisterDocument,
    "\n  mutation RefreshSession($refreshToken: String!) {\n    refreshSession(refreshToken: $refreshToken) {\n      __typename\n      ...AuthParts\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.RefreshSessionDocument,
    "\n  mutation Logout {\n    logout\n  }\n": typeof types.LogoutDocument,
    "\n  fragment CallParts on Call {\n    id\n    type\n    status\n    endReason\n    caller {\n      ...PersonParts\n    }\n    participants {\n      userId\n      user {\n        ...PersonParts\n      }\n      role\n      state\n      invitedBy {\n        ...PersonParts\n      }\n      transferredBy\n      joinedAt\n      leftAt\n      terminalId\n      rejectReason\n      onHold\n      mediaStage\n      networkQuality\n    }\n    peers {\n      userId\n      terminalId\n      offers\n    }\n    availableActions\n    note: message\n    createdAt\n    duration\n    version\n  }\n": typeof types.CallPartsFragmentDoc,
    "\n  query Start {\n    eventCursor\n    activeCalls {\n      ...CallParts\n    }\n  }\n": typeof types.StartDocument,
    "\n  query OneCall($id: ID!) {\n    call(id: $id) {\n      ...CallParts\n    }\n  }\n": typeof types.OneCallDocument,
    "\n  query CallHistory($first: Int!, $after: String) {\n    calls(first: $first, after: $after) {\n      edges {\n        node {\n          ...CallParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.CallHistoryDocument,
    "\n  mutation StartCall($input: StartCallInput!) {\n    startCall(input: $input) {\n      __typename\n      ...CallParts\n      ... on Error {\n        code\n        message\n      }\n      ... on UserBusyError {\n        user {\n          displayName\n        }\n      }\n    }\n  }\n": typeof types.StartCallDocument,
    "\n  mutation AcknowledgeCall($callId: ID!) {\n    acknowledgeCall(callId: $callId) {\n      __typename\n      ...CallParts\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n": typeof types.AcknowledgeCallDocument,
    "\n  mutation AcceptCall($callId: ID!) {\n    acceptCall(callId: $callId) {\n      __typename\n      ...CallParts\n      ... on Error {\n        code\n        message\n      }\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n": typeof types.AcceptCallDocument,
    "\n  mutation RejectCall($callId: ID!) {\n    rejectCall(input: { callId: $callId }) {\n      __typename\n      ...CallParts\n      ... on Error {\n        code\n        message\n      }\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n": typeof types.RejectCallDocument,
    "\n  mutation CancelCall($callId: ID!) {\n    cancelCall(callId: $callId) {\n      __typename\n      ...CallParts\n      ... on CallStateError {\n        code\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n": typeof types.CancelCallDocument,
    "\n  mutation HangUpCall($callId: ID!) {\n    hangUpCall(callId: $callId) {\n      __typename\n      ...CallParts\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n": typeof types.HangUpCallDocument,
    "\n  mutation HoldCall($callId: ID!) {\n    answer: holdCall(callId: $callId) {\n      __typename\n      ...CallParts\n      ... on Error {\n        refusal: code\n        message\n      }\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n": typeof types.HoldCallDocument,
    "\n  mutation ResumeCall($callId: ID!) {\n    answer: resumeCall(callId: $callId) {\n      __typename\n      ...CallParts\n      ... on Error {\n        refusal: code\n        message\n      }\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n": typeof types.ResumeCallDocument,
    "\n  mutation InviteToCall($input: InviteToCallInput!) {\n    answer: inviteToCall(input: $input) {\n      __typename\n      ...CallParts\n      ... on Error {\n        refusal: code\n        message\n      }\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n": typeof types.InviteToCallDocument,
    "\n  mutation TransferCall($input: TransferCallInput!) {\n    answer: transferCall(input: $input) {\n      __typename\n      ...CallParts\n      ... on Error {\n        refusal: code\n        message\n      }\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n      ... on UserBusyError {\n        user {\n          displayName\n        }\n      }\n    }\n  }\n": typeof types.TransferCallDocument,
    "\n  mutation ReportMediaState($input: ReportMediaStateInput!) {\n    reportMediaState(input: $input) {\n      __typename\n      ...CallParts\n    }\n  }\n": typeof types.ReportMediaStateDocument,
    "\n  mutation ReportCall($input: ReportCallInput!) {\n    reportCall(input: $input) {\n      __typename\n    }\n  }\n": typeof types.ReportCallDocument,
    "\n  subscription IncomingCalls($after: Cursor) {\n    incomingCalls(after: $after) {\n      cursor\n      call {\n        ...CallParts\n      }\n    }\n  }\n": typeof types.IncomingCallsDocument,
    "\n  subscription CallUpdates($after: Cursor) {\n    callUpdates(after: $after) {\n      cursor\n      kind\n      call {\n        ...CallParts\n      }\n    }\n  }\n": typeof types.CallUpdatesDocument,
    "\n  mutation SendSignal($input: SendSignalInput!) {\n    sendSignal(input: $input) {\n      __typename\n    }\n  }\n": typeof types.SendSignalDocument,
    "\n  subscription Signals($after: Cursor) {\n    signals(after: $after) {\n      cursor\n      kind\n      callId\n      meetingId\n      fromUserId\n      sdp\n      candidates {\n        candidate\n        sdpMid\n        sdpMLineIndex\n        usernameFragment\n      }\n    }\n  }\n": typeof types.SignalsDocument,
    "\n  fragment RtcParts on RtcConfiguration {\n    iceServers {\n      urls\n      username\n      credential\n    }\n    iceTransportPolicy\n    bundlePolicy\n    rtcpMuxPolicy\n  }\n": typeof types.RtcPartsFragmentDoc,
    "\n  query RtcConfigurationNow {\n    rtcConfiguration {\n      ...RtcParts\n    }\n  }\n": typeof types.RtcConfigurationNowDocument,
    "\n  subscription RtcConfigurationChanges {\n    rtcConfigurationChanges {\n      ...RtcParts\n    }\n  }\n": typeof types.RtcConfigurationChangesDocument,
    "\n  fragment PresenceParts on Presence {\n    userId\n    status\n    text\n    lastSeenAt\n  }\n": typeof types.PresencePartsFragmentDoc,
    "\n  query People($search: String!) {\n    users(search: $search, first: 50) {\n      ...PersonParts\n      presence {\n        ...PresenceParts\n      }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  subscription PresenceChanges($userIds: [ID!]!) {\n    presenceChanges(userIds: $userIds) {\n      ...PresenceParts\n    }\n  }\n": typeof types.PresenceChangesDocument,
    "\n  query OwnPresence {\n    me {\n      chosenPresence\n      callWaiting\n      user {\n        id\n        presence {\n          ...PresenceParts\n        }\n      }\n    }\n  }\n": typeof types.OwnPresenceDocument,
    "\n  mutation SetPresence($input: SetPresenceInput!) {\n    setPresence(input: $input) {\n      __typename\n      ...PresenceParts\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.SetPresenceDocument,
    "\n  query MissedCalls {\n    me {\n      missedCallCount\n    }\n  }\n": typeof types.MissedCallsDocument,
    "\n  mutation MarkCallsSeen {\n    markCallsSeen {\n      missedCallCount\n    }\n  }\n": typeof types.MarkCallsSeenDocument,
    "\n  fragment ScheduledCallParts on ScheduledCall {\n    id\n    at\n    type\n    status\n    message\n    callees {\n      ...PersonParts\n    }\n    call {\n      id\n    }\n  }\n": typeof types.ScheduledCallPartsFragmentDoc,
    "\n  query ScheduledCalls($first: Int!) {\n    scheduledCalls(first: $first) {\n      edges {\n        node {\n          ...ScheduledCallParts\n        }\n      }\n    }\n  }\n": typeof types.ScheduledCallsDocument,
    "\n  mutation ScheduleCall($input: ScheduleCallInput!) {\n    answer: scheduleCall(input: $input) {\n      __typename\n      ...ScheduledCallParts\n      ... on Error {\n        refusal: code\n        text: message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.ScheduleCallDocument,
    "\n  mutation UpdateScheduledCall($input: UpdateScheduledCallInput!) {\n    answer: updateScheduledCall(input: $input) {\n      __typename\n      ...ScheduledCallParts\n      ... on Error {\n        refusal: code\n        text: message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.UpdateScheduledCallDocument,
    "\n  mutation CancelScheduledCall($id: ID!) {\n    answer: cancelScheduledCall(id: $id) {\n      __typename\n      ...ScheduledCallParts\n      ... on Error {\n        refusal: code\n        text: message\n      }\n    }\n  }\n": typeof types.CancelScheduledCallDocument,
    "\n  mutation SetCallWaiting($callWaiting: Boolean!) {\n    updateProfile(input: { callWaiting: $callWaiting }) {\n      __typename\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.SetCallWaitingDocument,
    "\n  query BlockedPeople {\n    me {\n      blocked {\n        ...PersonParts\n      }\n    }\n  }\n": typeof types.BlockedPeopleDocument,
    "\n  mutation BlockUser($userId: ID!) {\n    answer: blockUser(userId: $userId) {\n      __typename\n      ... on Error {\n        refusal: code\n        text: message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.BlockUserDocument,
    "\n  mutation UnblockUser($userId: ID!) {\n    answer: unblockUser(userId: $userId) {\n      __typename\n    }\n  }\n": typeof types.UnblockUserDocument,
};
const documents: Documents = {
    "\n  fragment ParticipantParts on MeetingParticipant {\n    id\n    user {\n      ...PersonParts\n    }\n    role\n    state\n    terminalId\n    audio\n    video\n    screen\n    mayShareScreen\n    mayUnmute\n    unmuteRequested\n    remoteControl\n    handRaisedAt\n    waitingSince\n    joinedAt\n  }\n": types.ParticipantPartsFragmentDoc,
    "\n  fragment MeetingParts on Meeting {\n    id\n    code\n    joinUrl\n    title\n    description\n    type\n    status\n    host {\n      ...PersonParts\n    }\n    isLocked\n    layout\n    maxParticipants\n    settings {\n      passwordRequired\n      waitingRoom\n      muteOnEntry\n      screenShareForAll\n      chat\n      selfUnmute\n    }\n    startsAt\n    plannedDuration\n    startedAt\n    participantCount\n    participants {\n      ...ParticipantParts\n    }\n    me {\n      ...ParticipantParts\n    }\n    spotlight {\n      id\n    }\n    screenNo\n    removedParticipants {\n      id\n      user {\n        ...PersonParts\n      }\n    }\n    availableActions\n    version\n  }\n": types.MeetingPartsFragmentDoc,
    "\n  fragment MeetingSummary on Meeting {\n    id\n    code\n    title\n    type\n    status\n    host {\n      ...PersonParts\n    }\n    startsAt\n    plannedDuration\n    participantCount\n    version\n  }\n": types.MeetingSummaryFragmentDoc,
    "\n  fragment MessageParts on MeetingMessage {\n    id\n    sender {\n      ...PersonParts\n    }\n    to {\n      ...PersonParts\n    }\n    text\n    sentAt\n  }\n": types.MessagePartsFragmentDoc,
    "\n  query FindMeeting($by: MeetingKeyInput!) {\n    meeting(by: $by) {\n      ...MeetingParts\n    }\n  }\n": types.FindMeetingDocument,
    "\n  query OpenMeetings {\n    meetings(filter: { status: [SCHEDULED, ACTIVE], mine: false }, first: 30) {\n      edges {\n        node {\n          ...MeetingSummary\n        }\n      }\n    }\n  }\n": types.OpenMeetingsDocument,
    "\n  query Messages($meetingId: ID!, $last: Int!, $before: String) {\n    meeting(by: { id: $meetingId }) {\n      id\n      messages(last: $last, before: $before) {\n        edges {\n          node {\n            ...MessageParts\n          }\n        }\n        pageInfo {\n          hasPreviousPage\n          startCursor\n        }\n      }\n    }\n  }\n": types.MessagesDocument,
    "\n  query StreamPosition {\n    eventCursor\n  }\n": types.StreamPositionDocument,
    "\n  subscription MeetingEvents($meetingId: ID!, $after: Cursor) {\n    meetingEvents(meetingId: $meetingId, after: $after) {\n      __typename\n      cursor\n      actor {\n        ...PersonParts\n      }\n      meeting {\n        ...MeetingParts\n      }\n      ... on ParticipantJoined {\n        participant {\n          ...ParticipantParts\n        }\n      }\n      ... on ParticipantLeft {\n        participant {\n          ...ParticipantParts\n        }\n      }\n      ... on ParticipantChanged {\n        participant {\n          ...ParticipantParts\n        }\n      }\n      ... on ParticipantReacted {\n        participant {\n          ...ParticipantParts\n        }\n        reaction\n      }\n      ... on MeetingMessageSent {\n        message {\n          ...MessageParts\n        }\n      }\n    }\n  }\n": types.MeetingEventsDocument,
    "\n  subscription MeetingInvitations($after: Cursor) {\n    meetingInvitations(after: $after) {\n      cursor\n      from {\n        ...PersonParts\n      }\n      meeting {\n        ...MeetingSummary\n      }\n    }\n  }\n": types.MeetingInvitationsDocument,
    "\n  subscription Annotations($meetingId: ID!, $after: Cursor) {\n    annotations(meetingId: $meetingId, after: $after) {\n      cursor\n      kind\n      fromUserId\n      screenNo\n      strokeId\n      stroke {\n        id\n        points {\n          x\n          y\n        }\n        color\n        width\n      }\n    }\n  }\n": types.AnnotationsDocument,
    "\n  subscription RemoteInputs($meetingId: ID!, $after: Cursor) {\n    remoteInputs(meetingId: $meetingId, after: $after) {\n      cursor\n      fromUserId\n      screenNo\n      events {\n        __typename\n        ... on PointerEvent {\n          action\n          x\n          y\n        }\n        ... on WheelEvent {\n          x\n          y\n        }\n        ... on KeyEvent {\n          keyAction: action\n          key\n        }\n      }\n    }\n  }\n": types.RemoteInputsDocument,
    "\n  mutation CreateMeeting($input: CreateMeetingInput!) {\n    answer: createMeeting(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.CreateMeetingDocument,
    "\n  mutation JoinMeeting($input: JoinMeetingInput!) {\n    answer: joinMeeting(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": types.JoinMeetingDocument,
    "\n  mutation LeaveMeeting($meetingId: ID!) {\n    answer: leaveMeeting(meetingId: $meetingId) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": types.LeaveMeetingDocument,
    "\n  mutation EndMeeting($meetingId: ID!) {\n    answer: endMeeting(meetingId: $meetingId) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": types.EndMeetingDocument,
    "\n  mutation CancelMeeting($meetingId: ID!) {\n    answer: cancelMeeting(meetingId: $meetingId) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": types.CancelMeetingDocument,
    "\n  mutation UpdateMeeting($input: UpdateMeetingInput!) {\n    answer: updateMeeting(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": types.UpdateMeetingDocument,
    "\n  mutation InviteToMeeting($input: InviteToMeetingInput!) {\n    answer: inviteToMeeting(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": types.InviteToMeetingDocument,
    "\n  mutation AdmitParticipants($input: AdmitParticipantsInput!) {\n    answer: admitParticipants(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": types.AdmitParticipantsDocument,
    "\n  mutation SetParticipantRole($input: SetParticipantRoleInput!) {\n    answer: setParticipantRole(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": types.SetParticipantRoleDocument,
    "\n  mutation MuteParticipants($input: MuteParticipantsInput!) {\n    answer: muteParticipants(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": types.MuteParticipantsDocument,
    "\n  mutation RequestUnmute($input: RequestUnmuteInput!) {\n    answer: requestUnmute(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": types.RequestUnmuteDocument,
    "\n  mutation RemoveParticipant($input: RemoveParticipantInput!) {\n    answer: removeParticipant(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": types.RemoveParticipantDocument,
    "\n  mutation LiftBan($input: LiftBanInput!) {\n    answer: liftBan(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": types.LiftBanDocument,
    "\n  mutation LockMeeting($input: LockMeetingInput!) {\n    answer: lockMeeting(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": types.LockMeetingDocument,
    "\n  mutation SpotlightParticipant($input: SpotlightParticipantInput!) {\n    answer: spotlightParticipant(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": types.SpotlightParticipantDocument,
    "\n  mutation AllowScreenShare($input: AllowScreenShareInput!) {\n    answer: allowScreenShare(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": types.AllowScreenShareDocument,
    "\n  mutation RaiseHand($input: RaiseHandInput!) {\n    answer: raiseHand(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": types.RaiseHandDocument,
    "\n  mutation SetMyMedia($input: SetMyMediaInput!) {\n    answer: setMyMedia(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": types.SetMyMediaDocument,
    "\n  mutation RequestRemoteControl($input: RequestRemoteControlInput!) {\n    answer: requestRemoteControl(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": types.RequestRemoteControlDocument,
    "\n  mutation AnswerRemoteControl($input: AnswerRemoteControlInput!) {\n    answer: answerRemoteControl(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": types.AnswerRemoteControlDocument,
    "\n  mutation SendMeetingMessage($input: SendMeetingMessageInput!) {\n    answer: sendMeetingMessage(input: $input) {\n      __typename\n      ...MessageParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": types.SendMeetingMessageDocument,
    "\n  mutation ReactInMeeting($input: ReactInMeetingInput!) {\n    answer: reactInMeeting(input: $input) {\n      __typename\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": types.ReactInMeetingDocument,
    "\n  mutation SendAnnotation($input: SendAnnotationInput!) {\n    answer: sendAnnotation(input: $input) {\n      __typename\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": types.SendAnnotationDocument,
    "\n  mutation SendRemoteInput($input: SendRemoteInputInput!) {\n    answer: sendRemoteInput(input: $input) {\n      __typename\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n": types.SendRemoteInputDocument,
    "\n  fragment AuthParts on AuthSession {\n    accessToken\n    accessTokenExpiresAt\n    refreshToken\n    user {\n      ...PersonParts\n    }\n  }\n": types.AuthPartsFragmentDoc,
    "\n  fragment PersonParts on User {\n    id\n    username\n    displayName\n  }\n": types.PersonPartsFragmentDoc,
    "\n  mutation Login($input: LoginInput!) {\n    login(input: $input) {\n      __typename\n      ...AuthParts\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.LoginDocument,
    "\n  mutation Register($input: RegisterInput!) {\n    register(input: $input) {\n      __typename\n      ...AuthParts\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.RegisterDocument,
    "\n  mutation RefreshSession($refreshToken: String!) {\n    refreshSession(refreshToken: $refreshToken) {\n      __typename\n      ...AuthParts\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.RefreshSessionDocument,
    "\n  mutation Logout {\n    logout\n  }\n": types.LogoutDocument,
    "\n  fragment CallParts on Call {\n    id\n    type\n    status\n    endReason\n    caller {\n      ...PersonParts\n    }\n    participants {\n      userId\n      user {\n        ...PersonParts\n      }\n      role\n      state\n      invitedBy {\n        ...PersonParts\n      }\n      transferredBy\n      joinedAt\n      leftAt\n      terminalId\n      rejectReason\n      onHold\n      mediaStage\n      networkQuality\n    }\n    peers {\n      userId\n      terminalId\n      offers\n    }\n    availableActions\n    note: message\n    createdAt\n    duration\n    version\n  }\n": types.CallPartsFragmentDoc,
    "\n  query Start {\n    eventCursor\n    activeCalls {\n      ...CallParts\n    }\n  }\n": types.StartDocument,
    "\n  query OneCall($id: ID!) {\n    call(id: $id) {\n      ...CallParts\n    }\n  }\n": types.OneCallDocument,
    "\n  query CallHistory($first: Int!, $after: String) {\n    calls(first: $first, after: $after) {\n      edges {\n        node {\n          ...CallParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.CallHistoryDocument,
    "\n  mutation StartCall($input: StartCallInput!) {\n    startCall(input: $input) {\n      __typename\n      ...CallParts\n      ... on Error {\n        code\n        message\n      }\n      ... on UserBusyError {\n        user {\n          displayName\n        }\n      }\n    }\n  }\n": types.StartCallDocument,
    "\n  mutation AcknowledgeCall($callId: ID!) {\n    acknowledgeCall(callId: $callId) {\n      __typename\n      ...CallParts\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n": types.AcknowledgeCallDocument,
    "\n  mutation AcceptCall($callId: ID!) {\n    acceptCall(callId: $callId) {\n      __typename\n      ...CallParts\n      ... on Error {\n        code\n        message\n      }\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n": types.AcceptCallDocument,
    "\n  mutation RejectCall($callId: ID!) {\n    rejectCall(input: { callId: $callId }) {\n      __typename\n      ...CallParts\n      ... on Error {\n        code\n        message\n      }\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n": types.RejectCallDocument,
    "\n  mutation CancelCall($callId: ID!) {\n    cancelCall(callId: $callId) {\n      __typename\n      ...CallParts\n      ... on CallStateError {\n        code\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n": types.CancelCallDocument,
    "\n  mutation HangUpCall($callId: ID!) {\n    hangUpCall(callId: $callId) {\n      __typename\n      ...CallParts\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n": types.HangUpCallDocument,
    "\n  mutation HoldCall($callId: ID!) {\n    answer: holdCall(callId: $callId) {\n      __typename\n      ...CallParts\n      ... on Error {\n        refusal: code\n        message\n      }\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n": types.HoldCallDocument,
    "\n  mutation ResumeCall($callId: ID!) {\n    answer: resumeCall(callId: $callId) {\n      __typename\n      ...CallParts\n      ... on Error {\n        refusal: code\n        message\n      }\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n": types.ResumeCallDocument,
    "\n  mutation InviteToCall($input: InviteToCallInput!) {\n    answer: inviteToCall(input: $input) {\n      __typename\n      ...CallParts\n      ... on Error {\n        refusal: code\n        message\n      }\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n": types.InviteToCallDocument,
    "\n  mutation TransferCall($input: TransferCallInput!) {\n    answer: transferCall(input: $input) {\n      __typename\n      ...CallParts\n      ... on Error {\n        refusal: code\n        message\n      }\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n      ... on UserBusyError {\n        user {\n          displayName\n        }\n      }\n    }\n  }\n": types.TransferCallDocument,
    "\n  mutation ReportMediaState($input: ReportMediaStateInput!) {\n    reportMediaState(input: $input) {\n      __typename\n      ...CallParts\n    }\n  }\n": types.ReportMediaStateDocument,
    "\n  mutation ReportCall($input: ReportCallInput!) {\n    reportCall(input: $input) {\n      __typename\n    }\n  }\n": types.ReportCallDocument,
    "\n  subscription IncomingCalls($after: Cursor) {\n    incomingCalls(after: $after) {\n      cursor\n      call {\n        ...CallParts\n      }\n    }\n  }\n": types.IncomingCallsDocument,
    "\n  subscription CallUpdates($after: Cursor) {\n    callUpdates(after: $after) {\n      cursor\n      kind\n      call {\n        ...CallParts\n      }\n    }\n  }\n": types.CallUpdatesDocument,
    "\n  mutation SendSignal($input: SendSignalInput!) {\n    sendSignal(input: $input) {\n      __typename\n    }\n  }\n": types.SendSignalDocument,
    "\n  subscription Signals($after: Cursor) {\n    signals(after: $after) {\n      cursor\n      kind\n      callId\n      meetingId\n      fromUserId\n      sdp\n      candidates {\n        candidate\n        sdpMid\n        sdpMLineIndex\n        usernameFragment\n      }\n    }\n  }\n": types.SignalsDocument,
    "\n  fragment RtcParts on RtcConfiguration {\n    iceServers {\n      urls\n      username\n      credential\n    }\n    iceTransportPolicy\n    bundlePolicy\n    rtcpMuxPolicy\n  }\n": types.RtcPartsFragmentDoc,
    "\n  query RtcConfigurationNow {\n    rtcConfiguration {\n      ...RtcParts\n    }\n  }\n": types.RtcConfigurationNowDocument,
    "\n  subscription RtcConfigurationChanges {\n    rtcConfigurationChanges {\n      ...RtcParts\n    }\n  }\n": types.RtcConfigurationChangesDocument,
    "\n  fragment PresenceParts on Presence {\n    userId\n    status\n    text\n    lastSeenAt\n  }\n": types.PresencePartsFragmentDoc,
    "\n  query People($search: String!) {\n    users(search: $search, first: 50) {\n      ...PersonParts\n      presence {\n        ...PresenceParts\n      }\n    }\n  }\n": types.PeopleDocument,
    "\n  subscription PresenceChanges($userIds: [ID!]!) {\n    presenceChanges(userIds: $userIds) {\n      ...PresenceParts\n    }\n  }\n": types.PresenceChangesDocument,
    "\n  query OwnPresence {\n    me {\n      chosenPresence\n      callWaiting\n      user {\n        id\n        presence {\n          ...PresenceParts\n        }\n      }\n    }\n  }\n": types.OwnPresenceDocument,
    "\n  mutation SetPresence($input: SetPresenceInput!) {\n    setPresence(input: $input) {\n      __typename\n      ...PresenceParts\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.SetPresenceDocument,
    "\n  query MissedCalls {\n    me {\n      missedCallCount\n    }\n  }\n": types.MissedCallsDocument,
    "\n  mutation MarkCallsSeen {\n    markCallsSeen {\n      missedCallCount\n    }\n  }\n": types.MarkCallsSeenDocument,
    "\n  fragment ScheduledCallParts on ScheduledCall {\n    id\n    at\n    type\n    status\n    message\n    callees {\n      ...PersonParts\n    }\n    call {\n      id\n    }\n  }\n": types.ScheduledCallPartsFragmentDoc,
    "\n  query ScheduledCalls($first: Int!) {\n    scheduledCalls(first: $first) {\n      edges {\n        node {\n          ...ScheduledCallParts\n        }\n      }\n    }\n  }\n": types.ScheduledCallsDocument,
    "\n  mutation ScheduleCall($input: ScheduleCallInput!) {\n    answer: scheduleCall(input: $input) {\n      __typename\n      ...ScheduledCallParts\n      ... on Error {\n        refusal: code\n        text: message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.ScheduleCallDocument,
    "\n  mutation UpdateScheduledCall($input: UpdateScheduledCallInput!) {\n    answer: updateScheduledCall(input: $input) {\n      __typename\n      ...ScheduledCallParts\n      ... on Error {\n        refusal: code\n        text: message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.UpdateScheduledCallDocument,
    "\n  mutation CancelScheduledCall($id: ID!) {\n    answer: cancelScheduledCall(id: $id) {\n      __typename\n      ...ScheduledCallParts\n      ... on Error {\n        refusal: code\n        text: message\n      }\n    }\n  }\n": types.CancelScheduledCallDocument,
    "\n  mutation SetCallWaiting($callWaiting: Boolean!) {\n    updateProfile(input: { callWaiting: $callWaiting }) {\n      __typename\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.SetCallWaitingDocument,
    "\n  query BlockedPeople {\n    me {\n      blocked {\n        ...PersonParts\n      }\n    }\n  }\n": types.BlockedPeopleDocument,
    "\n  mutation BlockUser($userId: ID!) {\n    answer: blockUser(userId: $userId) {\n      __typename\n      ... on Error {\n        refusal: code\n        text: message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.BlockUserDocument,
    "\n  mutation UnblockUser($userId: ID!) {\n    answer: unblockUser(userId: $userId) {\n      __typename\n    }\n  }\n": types.UnblockUserDocument,
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
export function graphql(source: "\n  fragment ParticipantParts on MeetingParticipant {\n    id\n    user {\n      ...PersonParts\n    }\n    role\n    state\n    terminalId\n    audio\n    video\n    screen\n    mayShareScreen\n    mayUnmute\n    unmuteRequested\n    remoteControl\n    handRaisedAt\n    waitingSince\n    joinedAt\n  }\n"): (typeof documents)["\n  fragment ParticipantParts on MeetingParticipant {\n    id\n    user {\n      ...PersonParts\n    }\n    role\n    state\n    terminalId\n    audio\n    video\n    screen\n    mayShareScreen\n    mayUnmute\n    unmuteRequested\n    remoteControl\n    handRaisedAt\n    waitingSince\n    joinedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeetingParts on Meeting {\n    id\n    code\n    joinUrl\n    title\n    description\n    type\n    status\n    host {\n      ...PersonParts\n    }\n    isLocked\n    layout\n    maxParticipants\n    settings {\n      passwordRequired\n      waitingRoom\n      muteOnEntry\n      screenShareForAll\n      chat\n      selfUnmute\n    }\n    startsAt\n    plannedDuration\n    startedAt\n    participantCount\n    participants {\n      ...ParticipantParts\n    }\n    me {\n      ...ParticipantParts\n    }\n    spotlight {\n      id\n    }\n    screenNo\n    removedParticipants {\n      id\n      user {\n        ...PersonParts\n      }\n    }\n    availableActions\n    version\n  }\n"): (typeof documents)["\n  fragment MeetingParts on Meeting {\n    id\n    code\n    joinUrl\n    title\n    description\n    type\n    status\n    host {\n      ...PersonParts\n    }\n    isLocked\n    layout\n    maxParticipants\n    settings {\n      passwordRequired\n      waitingRoom\n      muteOnEntry\n      screenShareForAll\n      chat\n      selfUnmute\n    }\n    startsAt\n    plannedDuration\n    startedAt\n    participantCount\n    participants {\n      ...ParticipantParts\n    }\n    me {\n      ...ParticipantParts\n    }\n    spotlight {\n      id\n    }\n    screenNo\n    removedParticipants {\n      id\n      user {\n        ...PersonParts\n      }\n    }\n    availableActions\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeetingSummary on Meeting {\n    id\n    code\n    title\n    type\n    status\n    host {\n      ...PersonParts\n    }\n    startsAt\n    plannedDuration\n    participantCount\n    version\n  }\n"): (typeof documents)["\n  fragment MeetingSummary on Meeting {\n    id\n    code\n    title\n    type\n    status\n    host {\n      ...PersonParts\n    }\n    startsAt\n    plannedDuration\n    participantCount\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MessageParts on MeetingMessage {\n    id\n    sender {\n      ...PersonParts\n    }\n    to {\n      ...PersonParts\n    }\n    text\n    sentAt\n  }\n"): (typeof documents)["\n  fragment MessageParts on MeetingMessage {\n    id\n    sender {\n      ...PersonParts\n    }\n    to {\n      ...PersonParts\n    }\n    text\n    sentAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindMeeting($by: MeetingKeyInput!) {\n    meeting(by: $by) {\n      ...MeetingParts\n    }\n  }\n"): (typeof documents)["\n  query FindMeeting($by: MeetingKeyInput!) {\n    meeting(by: $by) {\n      ...MeetingParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenMeetings {\n    meetings(filter: { status: [SCHEDULED, ACTIVE], mine: false }, first: 30) {\n      edges {\n        node {\n          ...MeetingSummary\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OpenMeetings {\n    meetings(filter: { status: [SCHEDULED, ACTIVE], mine: false }, first: 30) {\n      edges {\n        node {\n          ...MeetingSummary\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Messages($meetingId: ID!, $last: Int!, $before: String) {\n    meeting(by: { id: $meetingId }) {\n      id\n      messages(last: $last, before: $before) {\n        edges {\n          node {\n            ...MessageParts\n          }\n        }\n        pageInfo {\n          hasPreviousPage\n          startCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Messages($meetingId: ID!, $last: Int!, $before: String) {\n    meeting(by: { id: $meetingId }) {\n      id\n      messages(last: $last, before: $before) {\n        edges {\n          node {\n            ...MessageParts\n          }\n        }\n        pageInfo {\n          hasPreviousPage\n          startCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StreamPosition {\n    eventCursor\n  }\n"): (typeof documents)["\n  query StreamPosition {\n    eventCursor\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription MeetingEvents($meetingId: ID!, $after: Cursor) {\n    meetingEvents(meetingId: $meetingId, after: $after) {\n      __typename\n      cursor\n      actor {\n        ...PersonParts\n      }\n      meeting {\n        ...MeetingParts\n      }\n      ... on ParticipantJoined {\n        participant {\n          ...ParticipantParts\n        }\n      }\n      ... on ParticipantLeft {\n        participant {\n          ...ParticipantParts\n        }\n      }\n      ... on ParticipantChanged {\n        participant {\n          ...ParticipantParts\n        }\n      }\n      ... on ParticipantReacted {\n        participant {\n          ...ParticipantParts\n        }\n        reaction\n      }\n      ... on MeetingMessageSent {\n        message {\n          ...MessageParts\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription MeetingEvents($meetingId: ID!, $after: Cursor) {\n    meetingEvents(meetingId: $meetingId, after: $after) {\n      __typename\n      cursor\n      actor {\n        ...PersonParts\n      }\n      meeting {\n        ...MeetingParts\n      }\n      ... on ParticipantJoined {\n        participant {\n          ...ParticipantParts\n        }\n      }\n      ... on ParticipantLeft {\n        participant {\n          ...ParticipantParts\n        }\n      }\n      ... on ParticipantChanged {\n        participant {\n          ...ParticipantParts\n        }\n      }\n      ... on ParticipantReacted {\n        participant {\n          ...ParticipantParts\n        }\n        reaction\n      }\n      ... on MeetingMessageSent {\n        message {\n          ...MessageParts\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription MeetingInvitations($after: Cursor) {\n    meetingInvitations(after: $after) {\n      cursor\n      from {\n        ...PersonParts\n      }\n      meeting {\n        ...MeetingSummary\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription MeetingInvitations($after: Cursor) {\n    meetingInvitations(after: $after) {\n      cursor\n      from {\n        ...PersonParts\n      }\n      meeting {\n        ...MeetingSummary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Annotations($meetingId: ID!, $after: Cursor) {\n    annotations(meetingId: $meetingId, after: $after) {\n      cursor\n      kind\n      fromUserId\n      screenNo\n      strokeId\n      stroke {\n        id\n        points {\n          x\n          y\n        }\n        color\n        width\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription Annotations($meetingId: ID!, $after: Cursor) {\n    annotations(meetingId: $meetingId, after: $after) {\n      cursor\n      kind\n      fromUserId\n      screenNo\n      strokeId\n      stroke {\n        id\n        points {\n          x\n          y\n        }\n        color\n        width\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription RemoteInputs($meetingId: ID!, $after: Cursor) {\n    remoteInputs(meetingId: $meetingId, after: $after) {\n      cursor\n      fromUserId\n      screenNo\n      events {\n        __typename\n        ... on PointerEvent {\n          action\n          x\n          y\n        }\n        ... on WheelEvent {\n          x\n          y\n        }\n        ... on KeyEvent {\n          keyAction: action\n          key\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription RemoteInputs($meetingId: ID!, $after: Cursor) {\n    remoteInputs(meetingId: $meetingId, after: $after) {\n      cursor\n      fromUserId\n      screenNo\n      events {\n        __typename\n        ... on PointerEvent {\n          action\n          x\n          y\n        }\n        ... on WheelEvent {\n          x\n          y\n        }\n        ... on KeyEvent {\n          keyAction: action\n          key\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateMeeting($input: CreateMeetingInput!) {\n    answer: createMeeting(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateMeeting($input: CreateMeetingInput!) {\n    answer: createMeeting(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinMeeting($input: JoinMeetingInput!) {\n    answer: joinMeeting(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation JoinMeeting($input: JoinMeetingInput!) {\n    answer: joinMeeting(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveMeeting($meetingId: ID!) {\n    answer: leaveMeeting(meetingId: $meetingId) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LeaveMeeting($meetingId: ID!) {\n    answer: leaveMeeting(meetingId: $meetingId) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMeeting($meetingId: ID!) {\n    answer: endMeeting(meetingId: $meetingId) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EndMeeting($meetingId: ID!) {\n    answer: endMeeting(meetingId: $meetingId) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelMeeting($meetingId: ID!) {\n    answer: cancelMeeting(meetingId: $meetingId) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CancelMeeting($meetingId: ID!) {\n    answer: cancelMeeting(meetingId: $meetingId) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateMeeting($input: UpdateMeetingInput!) {\n    answer: updateMeeting(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateMeeting($input: UpdateMeetingInput!) {\n    answer: updateMeeting(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteToMeeting($input: InviteToMeetingInput!) {\n    answer: inviteToMeeting(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation InviteToMeeting($input: InviteToMeetingInput!) {\n    answer: inviteToMeeting(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdmitParticipants($input: AdmitParticipantsInput!) {\n    answer: admitParticipants(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AdmitParticipants($input: AdmitParticipantsInput!) {\n    answer: admitParticipants(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetParticipantRole($input: SetParticipantRoleInput!) {\n    answer: setParticipantRole(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetParticipantRole($input: SetParticipantRoleInput!) {\n    answer: setParticipantRole(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MuteParticipants($input: MuteParticipantsInput!) {\n    answer: muteParticipants(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MuteParticipants($input: MuteParticipantsInput!) {\n    answer: muteParticipants(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestUnmute($input: RequestUnmuteInput!) {\n    answer: requestUnmute(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RequestUnmute($input: RequestUnmuteInput!) {\n    answer: requestUnmute(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveParticipant($input: RemoveParticipantInput!) {\n    answer: removeParticipant(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveParticipant($input: RemoveParticipantInput!) {\n    answer: removeParticipant(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LiftBan($input: LiftBanInput!) {\n    answer: liftBan(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LiftBan($input: LiftBanInput!) {\n    answer: liftBan(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LockMeeting($input: LockMeetingInput!) {\n    answer: lockMeeting(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LockMeeting($input: LockMeetingInput!) {\n    answer: lockMeeting(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SpotlightParticipant($input: SpotlightParticipantInput!) {\n    answer: spotlightParticipant(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SpotlightParticipant($input: SpotlightParticipantInput!) {\n    answer: spotlightParticipant(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AllowScreenShare($input: AllowScreenShareInput!) {\n    answer: allowScreenShare(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AllowScreenShare($input: AllowScreenShareInput!) {\n    answer: allowScreenShare(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RaiseHand($input: RaiseHandInput!) {\n    answer: raiseHand(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RaiseHand($input: RaiseHandInput!) {\n    answer: raiseHand(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetMyMedia($input: SetMyMediaInput!) {\n    answer: setMyMedia(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetMyMedia($input: SetMyMediaInput!) {\n    answer: setMyMedia(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestRemoteControl($input: RequestRemoteControlInput!) {\n    answer: requestRemoteControl(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RequestRemoteControl($input: RequestRemoteControlInput!) {\n    answer: requestRemoteControl(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerRemoteControl($input: AnswerRemoteControlInput!) {\n    answer: answerRemoteControl(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerRemoteControl($input: AnswerRemoteControlInput!) {\n    answer: answerRemoteControl(input: $input) {\n      __typename\n      ...MeetingParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendMeetingMessage($input: SendMeetingMessageInput!) {\n    answer: sendMeetingMessage(input: $input) {\n      __typename\n      ...MessageParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SendMeetingMessage($input: SendMeetingMessageInput!) {\n    answer: sendMeetingMessage(input: $input) {\n      __typename\n      ...MessageParts\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReactInMeeting($input: ReactInMeetingInput!) {\n    answer: reactInMeeting(input: $input) {\n      __typename\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReactInMeeting($input: ReactInMeetingInput!) {\n    answer: reactInMeeting(input: $input) {\n      __typename\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendAnnotation($input: SendAnnotationInput!) {\n    answer: sendAnnotation(input: $input) {\n      __typename\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SendAnnotation($input: SendAnnotationInput!) {\n    answer: sendAnnotation(input: $input) {\n      __typename\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendRemoteInput($input: SendRemoteInputInput!) {\n    answer: sendRemoteInput(input: $input) {\n      __typename\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SendRemoteInput($input: SendRemoteInputInput!) {\n    answer: sendRemoteInput(input: $input) {\n      __typename\n      ... on Error {\n        refusal: code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuthParts on AuthSession {\n    accessToken\n    accessTokenExpiresAt\n    refreshToken\n    user {\n      ...PersonParts\n    }\n  }\n"): (typeof documents)["\n  fragment AuthParts on AuthSession {\n    accessToken\n    accessTokenExpiresAt\n    refreshToken\n    user {\n      ...PersonParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonParts on User {\n    id\n    username\n    displayName\n  }\n"): (typeof documents)["\n  fragment PersonParts on User {\n    id\n    username\n    displayName\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Login($input: LoginInput!) {\n    login(input: $input) {\n      __typename\n      ...AuthParts\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation Login($input: LoginInput!) {\n    login(input: $input) {\n      __typename\n      ...AuthParts\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Register($input: RegisterInput!) {\n    register(input: $input) {\n      __typename\n      ...AuthParts\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation Register($input: RegisterInput!) {\n    register(input: $input) {\n      __typename\n      ...AuthParts\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefreshSession($refreshToken: String!) {\n    refreshSession(refreshToken: $refreshToken) {\n      __typename\n      ...AuthParts\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RefreshSession($refreshToken: String!) {\n    refreshSession(refreshToken: $refreshToken) {\n      __typename\n      ...AuthParts\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Logout {\n    logout\n  }\n"): (typeof documents)["\n  mutation Logout {\n    logout\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CallParts on Call {\n    id\n    type\n    status\n    endReason\n    caller {\n      ...PersonParts\n    }\n    participants {\n      userId\n      user {\n        ...PersonParts\n      }\n      role\n      state\n      invitedBy {\n        ...PersonParts\n      }\n      transferredBy\n      joinedAt\n      leftAt\n      terminalId\n      rejectReason\n      onHold\n      mediaStage\n      networkQuality\n    }\n    peers {\n      userId\n      terminalId\n      offers\n    }\n    availableActions\n    note: message\n    createdAt\n    duration\n    version\n  }\n"): (typeof documents)["\n  fragment CallParts on Call {\n    id\n    type\n    status\n    endReason\n    caller {\n      ...PersonParts\n    }\n    participants {\n      userId\n      user {\n        ...PersonParts\n      }\n      role\n      state\n      invitedBy {\n        ...PersonParts\n      }\n      transferredBy\n      joinedAt\n      leftAt\n      terminalId\n      rejectReason\n      onHold\n      mediaStage\n      networkQuality\n    }\n    peers {\n      userId\n      terminalId\n      offers\n    }\n    availableActions\n    note: message\n    createdAt\n    duration\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Start {\n    eventCursor\n    activeCalls {\n      ...CallParts\n    }\n  }\n"): (typeof documents)["\n  query Start {\n    eventCursor\n    activeCalls {\n      ...CallParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneCall($id: ID!) {\n    call(id: $id) {\n      ...CallParts\n    }\n  }\n"): (typeof documents)["\n  query OneCall($id: ID!) {\n    call(id: $id) {\n      ...CallParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallHistory($first: Int!, $after: String) {\n    calls(first: $first, after: $after) {\n      edges {\n        node {\n          ...CallParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query CallHistory($first: Int!, $after: String) {\n    calls(first: $first, after: $after) {\n      edges {\n        node {\n          ...CallParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartCall($input: StartCallInput!) {\n    startCall(input: $input) {\n      __typename\n      ...CallParts\n      ... on Error {\n        code\n        message\n      }\n      ... on UserBusyError {\n        user {\n          displayName\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation StartCall($input: StartCallInput!) {\n    startCall(input: $input) {\n      __typename\n      ...CallParts\n      ... on Error {\n        code\n        message\n      }\n      ... on UserBusyError {\n        user {\n          displayName\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcknowledgeCall($callId: ID!) {\n    acknowledgeCall(callId: $callId) {\n      __typename\n      ...CallParts\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AcknowledgeCall($callId: ID!) {\n    acknowledgeCall(callId: $callId) {\n      __typename\n      ...CallParts\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptCall($callId: ID!) {\n    acceptCall(callId: $callId) {\n      __typename\n      ...CallParts\n      ... on Error {\n        code\n        message\n      }\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptCall($callId: ID!) {\n    acceptCall(callId: $callId) {\n      __typename\n      ...CallParts\n      ... on Error {\n        code\n        message\n      }\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectCall($callId: ID!) {\n    rejectCall(input: { callId: $callId }) {\n      __typename\n      ...CallParts\n      ... on Error {\n        code\n        message\n      }\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RejectCall($callId: ID!) {\n    rejectCall(input: { callId: $callId }) {\n      __typename\n      ...CallParts\n      ... on Error {\n        code\n        message\n      }\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelCall($callId: ID!) {\n    cancelCall(callId: $callId) {\n      __typename\n      ...CallParts\n      ... on CallStateError {\n        code\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CancelCall($callId: ID!) {\n    cancelCall(callId: $callId) {\n      __typename\n      ...CallParts\n      ... on CallStateError {\n        code\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HangUpCall($callId: ID!) {\n    hangUpCall(callId: $callId) {\n      __typename\n      ...CallParts\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation HangUpCall($callId: ID!) {\n    hangUpCall(callId: $callId) {\n      __typename\n      ...CallParts\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoldCall($callId: ID!) {\n    answer: holdCall(callId: $callId) {\n      __typename\n      ...CallParts\n      ... on Error {\n        refusal: code\n        message\n      }\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation HoldCall($callId: ID!) {\n    answer: holdCall(callId: $callId) {\n      __typename\n      ...CallParts\n      ... on Error {\n        refusal: code\n        message\n      }\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumeCall($callId: ID!) {\n    answer: resumeCall(callId: $callId) {\n      __typename\n      ...CallParts\n      ... on Error {\n        refusal: code\n        message\n      }\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ResumeCall($callId: ID!) {\n    answer: resumeCall(callId: $callId) {\n      __typename\n      ...CallParts\n      ... on Error {\n        refusal: code\n        message\n      }\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteToCall($input: InviteToCallInput!) {\n    answer: inviteToCall(input: $input) {\n      __typename\n      ...CallParts\n      ... on Error {\n        refusal: code\n        message\n      }\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation InviteToCall($input: InviteToCallInput!) {\n    answer: inviteToCall(input: $input) {\n      __typename\n      ...CallParts\n      ... on Error {\n        refusal: code\n        message\n      }\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TransferCall($input: TransferCallInput!) {\n    answer: transferCall(input: $input) {\n      __typename\n      ...CallParts\n      ... on Error {\n        refusal: code\n        message\n      }\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n      ... on UserBusyError {\n        user {\n          displayName\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TransferCall($input: TransferCallInput!) {\n    answer: transferCall(input: $input) {\n      __typename\n      ...CallParts\n      ... on Error {\n        refusal: code\n        message\n      }\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n      ... on UserBusyError {\n        user {\n          displayName\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportMediaState($input: ReportMediaStateInput!) {\n    reportMediaState(input: $input) {\n      __typename\n      ...CallParts\n    }\n  }\n"): (typeof documents)["\n  mutation ReportMediaState($input: ReportMediaStateInput!) {\n    reportMediaState(input: $input) {\n      __typename\n      ...CallParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportCall($input: ReportCallInput!) {\n    reportCall(input: $input) {\n      __typename\n    }\n  }\n"): (typeof documents)["\n  mutation ReportCall($input: ReportCallInput!) {\n    reportCall(input: $input) {\n      __typename\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription IncomingCalls($after: Cursor) {\n    incomingCalls(after: $after) {\n      cursor\n      call {\n        ...CallParts\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription IncomingCalls($after: Cursor) {\n    incomingCalls(after: $after) {\n      cursor\n      call {\n        ...CallParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription CallUpdates($after: Cursor) {\n    callUpdates(after: $after) {\n      cursor\n      kind\n      call {\n        ...CallParts\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription CallUpdates($after: Cursor) {\n    callUpdates(after: $after) {\n      cursor\n      kind\n      call {\n        ...CallParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendSignal($input: SendSignalInput!) {\n    sendSignal(input: $input) {\n      __typename\n    }\n  }\n"): (typeof documents)["\n  mutation SendSignal($input: SendSignalInput!) {\n    sendSignal(input: $input) {\n      __typename\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Signals($after: Cursor) {\n    signals(after: $after) {\n      cursor\n      kind\n      callId\n      meetingId\n      fromUserId\n      sdp\n      candidates {\n        candidate\n        sdpMid\n        sdpMLineIndex\n        usernameFragment\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription Signals($after: Cursor) {\n    signals(after: $after) {\n      cursor\n      kind\n      callId\n      meetingId\n      fromUserId\n      sdp\n      candidates {\n        candidate\n        sdpMid\n        sdpMLineIndex\n        usernameFragment\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RtcParts on RtcConfiguration {\n    iceServers {\n      urls\n      username\n      credential\n    }\n    iceTransportPolicy\n    bundlePolicy\n    rtcpMuxPolicy\n  }\n"): (typeof documents)["\n  fragment RtcParts on RtcConfiguration {\n    iceServers {\n      urls\n      username\n      credential\n    }\n    iceTransportPolicy\n    bundlePolicy\n    rtcpMuxPolicy\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RtcConfigurationNow {\n    rtcConfiguration {\n      ...RtcParts\n    }\n  }\n"): (typeof documents)["\n  query RtcConfigurationNow {\n    rtcConfiguration {\n      ...RtcParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription RtcConfigurationChanges {\n    rtcConfigurationChanges {\n      ...RtcParts\n    }\n  }\n"): (typeof documents)["\n  subscription RtcConfigurationChanges {\n    rtcConfigurationChanges {\n      ...RtcParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PresenceParts on Presence {\n    userId\n    status\n    text\n    lastSeenAt\n  }\n"): (typeof documents)["\n  fragment PresenceParts on Presence {\n    userId\n    status\n    text\n    lastSeenAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($search: String!) {\n    users(search: $search, first: 50) {\n      ...PersonParts\n      presence {\n        ...PresenceParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query People($search: String!) {\n    users(search: $search, first: 50) {\n      ...PersonParts\n      presence {\n        ...PresenceParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription PresenceChanges($userIds: [ID!]!) {\n    presenceChanges(userIds: $userIds) {\n      ...PresenceParts\n    }\n  }\n"): (typeof documents)["\n  subscription PresenceChanges($userIds: [ID!]!) {\n    presenceChanges(userIds: $userIds) {\n      ...PresenceParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnPresence {\n    me {\n      chosenPresence\n      callWaiting\n      user {\n        id\n        presence {\n          ...PresenceParts\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OwnPresence {\n    me {\n      chosenPresence\n      callWaiting\n      user {\n        id\n        presence {\n          ...PresenceParts\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPresence($input: SetPresenceInput!) {\n    setPresence(input: $input) {\n      __typename\n      ...PresenceParts\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetPresence($input: SetPresenceInput!) {\n    setPresence(input: $input) {\n      __typename\n      ...PresenceParts\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MissedCalls {\n    me {\n      missedCallCount\n    }\n  }\n"): (typeof documents)["\n  query MissedCalls {\n    me {\n      missedCallCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkCallsSeen {\n    markCallsSeen {\n      missedCallCount\n    }\n  }\n"): (typeof documents)["\n  mutation MarkCallsSeen {\n    markCallsSeen {\n      missedCallCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ScheduledCallParts on ScheduledCall {\n    id\n    at\n    type\n    status\n    message\n    callees {\n      ...PersonParts\n    }\n    call {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment ScheduledCallParts on ScheduledCall {\n    id\n    at\n    type\n    status\n    message\n    callees {\n      ...PersonParts\n    }\n    call {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScheduledCalls($first: Int!) {\n    scheduledCalls(first: $first) {\n      edges {\n        node {\n          ...ScheduledCallParts\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ScheduledCalls($first: Int!) {\n    scheduledCalls(first: $first) {\n      edges {\n        node {\n          ...ScheduledCallParts\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ScheduleCall($input: ScheduleCallInput!) {\n    answer: scheduleCall(input: $input) {\n      __typename\n      ...ScheduledCallParts\n      ... on Error {\n        refusal: code\n        text: message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ScheduleCall($input: ScheduleCallInput!) {\n    answer: scheduleCall(input: $input) {\n      __typename\n      ...ScheduledCallParts\n      ... on Error {\n        refusal: code\n        text: message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateScheduledCall($input: UpdateScheduledCallInput!) {\n    answer: updateScheduledCall(input: $input) {\n      __typename\n      ...ScheduledCallParts\n      ... on Error {\n        refusal: code\n        text: message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateScheduledCall($input: UpdateScheduledCallInput!) {\n    answer: updateScheduledCall(input: $input) {\n      __typename\n      ...ScheduledCallParts\n      ... on Error {\n        refusal: code\n        text: message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelScheduledCall($id: ID!) {\n    answer: cancelScheduledCall(id: $id) {\n      __typename\n      ...ScheduledCallParts\n      ... on Error {\n        refusal: code\n        text: message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CancelScheduledCall($id: ID!) {\n    answer: cancelScheduledCall(id: $id) {\n      __typename\n      ...ScheduledCallParts\n      ... on Error {\n        refusal: code\n        text: message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetCallWaiting($callWaiting: Boolean!) {\n    updateProfile(input: { callWaiting: $callWaiting }) {\n      __typename\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetCallWaiting($callWaiting: Boolean!) {\n    updateProfile(input: { callWaiting: $callWaiting }) {\n      __typename\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BlockedPeople {\n    me {\n      blocked {\n        ...PersonParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query BlockedPeople {\n    me {\n      blocked {\n        ...PersonParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BlockUser($userId: ID!) {\n    answer: blockUser(userId: $userId) {\n      __typename\n      ... on Error {\n        refusal: code\n        text: message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation BlockUser($userId: ID!) {\n    answer: blockUser(userId: $userId) {\n      __typename\n      ... on Error {\n        refusal: code\n        text: message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnblockUser($userId: ID!) {\n    answer: unblockUser(userId: $userId) {\n      __typename\n    }\n  }\n"): (typeof documents)["\n  mutation UnblockUser($userId: ID!) {\n    answer: unblockUser(userId: $userId) {\n      __typename\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;