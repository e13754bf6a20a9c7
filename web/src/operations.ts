import { graphql } from './gql/index.js';

// ───────────── account ─────────────

export const AuthParts = graphql(`
  fragment AuthParts on AuthSession {
    accessToken
    accessTokenExpiresAt
    refreshToken
    user {
      ...PersonParts
    }
  }
`);

export const PersonParts = graphql(`
  fragment PersonParts on User {
    id
    username
    displayName
  }
`);

export const Login = graphql(`
  mutation Login($input: LoginInput!) {
    login(input: $input) {
      __typename
      ...AuthParts
      ... on Error {
        code
        message
      }
    }
  }
`);

export const Register = graphql(`
  mutation Register($input: RegisterInput!) {
    register(input: $input) {
      __typename
      ...AuthParts
      ... on Error {
        code
        message
      }
      ... on InvalidInputError {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const RefreshSession = graphql(`
  mutation RefreshSession($refreshToken: String!) {
    refreshSession(refreshToken: $refreshToken) {
      __typename
      ...AuthParts
      ... on Error {
        code
        message
      }
    }
  }
`);

export const Logout = graphql(`
  mutation Logout {
    logout
  }
`);

// ───────────── calls ─────────────

export const CallParts = graphql(`
  fragment CallParts on Call {
    id
    type
    status
    endReason
    caller {
      ...PersonParts
    }
    participants {
      userId
      user {
        ...PersonParts
      }
      role
      state
      invitedBy {
        ...PersonParts
      }
      transferredBy
      joinedAt
      leftAt
      terminalId
      rejectReason
      onHold
      mediaStage
      networkQuality
    }
    peers {
      userId
      terminalId
      offers
    }
    availableActions
    note: message
    createdAt
    duration
    version
  }
`);

/**
 * The active calls and the stream position of the same moment, from which `callUpdates` continues.
 */
export const Start = graphql(`
  query Start {
    eventCursor
    activeCalls {
      ...CallParts
    }
  }
`);

export const OneCall = graphql(`
  query OneCall($id: ID!) {
    call(id: $id) {
      ...CallParts
    }
  }
`);

export const CallHistory = graphql(`
  query CallHistory($first: Int!, $after: String) {
    calls(first: $first, after: $after) {
      edges {
        node {
          ...CallParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const StartCall = graphql(`
  mutation StartCall($input: StartCallInput!) {
    startCall(input: $input) {
      __typename
      ...CallParts
      ... on Error {
        code
        message
      }
      ... on UserBusyError {
        user {
          displayName
        }
      }
    }
  }
`);

export const AcknowledgeCall = graphql(`
  mutation AcknowledgeCall($callId: ID!) {
    acknowledgeCall(callId: $callId) {
      __typename
      ...CallParts
      ... on CallStateError {
        call {
          ...CallParts
        }
      }
    }
  }
`);

export const AcceptCall = graphql(`
  mutation AcceptCall($callId: ID!) {
    acceptCall(callId: $callId) {
      __typename
      ...CallParts
      ... on Error {
        code
        message
      }
      ... on CallStateError {
        call {
          ...CallParts
        }
      }
    }
  }
`);

export const RejectCall = graphql(`
  mutation RejectCall($callId: ID!) {
    rejectCall(input: { callId: $callId }) {
      __typename
      ...CallParts
      ... on Error {
        code
        message
      }
      ... on CallStateError {
        call {
          ...CallParts
        }
      }
    }
  }
`);

export const CancelCall = graphql(`
  mutation CancelCall($callId: ID!) {
    cancelCall(callId: $callId) {
      __typename
      ...CallParts
      ... on CallStateError {
        code
        call {
          ...CallParts
        }
      }
    }
  }
`);

export const HangUpCall = graphql(`
  mutation HangUpCall($callId: ID!) {
    hangUpCall(callId: $callId) {
      __typename
      ...CallParts
      ... on CallStateError {
        call {
          ...CallParts
        }
      }
    }
  }
`);

export const HoldCall = graphql(`
  mutation HoldCall($callId: ID!) {
    answer: holdCall(callId: $callId) {
      __typename
      ...CallParts
      ... on Error {
        refusal: code
        message
      }
      ... on CallStateError {
        call {
          ...CallParts
        }
      }
    }
  }
`);

export const ResumeCall = graphql(`
  mutation ResumeCall($callId: ID!) {
    answer: resumeCall(callId: $callId) {
      __typename
      ...CallParts
      ... on Error {
        refusal: code
        message
      }
      ... on CallStateError {
        call {
          ...CallParts
        }
      }
    }
  }
`);

export const InviteToCall = graphql(`
  mutation InviteToCall($input: InviteToCallInput!) {
    answer: inviteToCall(input: $input) {
      __typename
      ...CallParts
      ... on Error {
        refusal: code
        message
      }
      ... on CallStateError {
        call {
          ...CallParts
        }
      }
    }
  }
`);

export const TransferCall = graphql(`
  mutation TransferCall($input: TransferCallInput!) {
    answer: transferCall(input: $input) {
      __typename
      ...CallParts
      ... on Error {
        refusal: code
        message
      }
      ... on CallStateError {
        call {
          ...CallParts
        }
      }
      ... on UserBusyError {
        user {
          displayName
        }
      }
    }
  }
`);

export const ReportMediaState = graphql(`
  mutation ReportMediaState($input: ReportMediaStateInput!) {
    reportMediaState(input: $input) {
      __typename
      ...CallParts
    }
  }
`);

/** The result of a report is ignored. */
export const ReportCall = graphql(`
  mutation ReportCall($input: ReportCallInput!) {
    reportCall(input: $input) {
      __typename
    }
  }
`);

export const IncomingCalls = graphql(`
  subscription IncomingCalls($after: Cursor) {
    incomingCalls(after: $after) {
      cursor
      call {
        ...CallParts
      }
    }
  }
`);

export const CallUpdates = graphql(`
  subscription CallUpdates($after: Cursor) {
    callUpdates(after: $after) {
      cursor
      kind
      call {
        ...CallParts
      }
    }
  }
`);

// ───────────── signaling ─────────────

export const SendSignal = graphql(`
  mutation SendSignal($input: SendSignalInput!) {
    sendSignal(input: $input) {
      __typename
    }
  }
`);

export const Signals = graphql(`
  subscription Signals($after: Cursor) {
    signals(after: $after) {
      cursor
      kind
      callId
      meetingId
      fromUserId
      sdp
      candidates {
        candidate
        sdpMid
        sdpMLineIndex
        usernameFragment
      }
    }
  }
`);

export const RtcParts = graphql(`
  fragment RtcParts on RtcConfiguration {
    iceServers {
      urls
      username
      credential
    }
    iceTransportPolicy
    bundlePolicy
    rtcpMuxPolicy
  }
`);

export const RtcConfigurationNow = graphql(`
  query RtcConfigurationNow {
    rtcConfiguration {
      ...RtcParts
    }
  }
`);

export const RtcConfigurationChanges = graphql(`
  subscription RtcConfigurationChanges {
    rtcConfigurationChanges {
      ...RtcParts
    }
  }
`);

// ───────────── people ─────────────

export const PresenceParts = graphql(`
  fragment PresenceParts on Presence {
    userId
    status
    text
    lastSeenAt
  }
`);

export const People = graphql(`
  query People($search: String!) {
    users(search: $search, first: 50) {
      ...PersonParts
      presence {
        ...PresenceParts
      }
    }
  }
`);

export const PresenceChanges = graphql(`
  subscription PresenceChanges($userIds: [ID!]!) {
    presenceChanges(userIds: $userIds) {
      ...PresenceParts
    }
  }
`);

export const OwnPresence = graphql(`
  query OwnPresence {
    me {
      chosenPresence
      callWaiting
      user {
        id
        presence {
          ...PresenceParts
        }
      }
    }
  }
`);

export const SetPresence = graphql(`
  mutation SetPresence($input: SetPresenceInput!) {
    setPresence(input: $input) {
      __typename
      ...PresenceParts
      ... on Error {
        code
        message
      }
    }
  }
`);

// ───────────── missed and scheduled calls ─────────────

export const MissedCalls = graphql(`
  query MissedCalls {
    me {
      missedCallCount
    }
  }
`);

export const MarkCallsSeen = graphql(`
  mutation MarkCallsSeen {
    markCallsSeen {
      missedCallCount
    }
  }
`);

export const ScheduledCallParts = graphql(`
  fragment ScheduledCallParts on ScheduledCall {
    id
    at
    type
    status
    message
    callees {
      ...PersonParts
    }
    call {
      id
    }
  }
`);

/** The earliest first. */
export const ScheduledCalls = graphql(`
  query ScheduledCalls($first: Int!) {
    scheduledCalls(first: $first) {
      edges {
        node {
          ...ScheduledCallParts
        }
      }
    }
  }
`);

export const ScheduleCall = graphql(`
  mutation ScheduleCall($input: ScheduleCallInput!) {
    answer: scheduleCall(input: $input) {
      __typename
      ...ScheduledCallParts
      ... on Error {
        refusal: code
        text: message
      }
      ... on InvalidInputError {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const UpdateScheduledCall = graphql(`
  mutation UpdateScheduledCall($input: UpdateScheduledCallInput!) {
    answer: updateScheduledCall(input: $input) {
      __typename
      ...ScheduledCallParts
      ... on Error {
        refusal: code
        text: message
      }
      ... on InvalidInputError {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const CancelScheduledCall = graphql(`
  mutation CancelScheduledCall($id: ID!) {
    answer: cancelScheduledCall(id: $id) {
      __typename
      ...ScheduledCallParts
      ... on Error {
        refusal: code
        text: message
      }
    }
  }
`);

export const SetCallWaiting = graphql(`
  mutation SetCallWaiting($callWaiting: Boolean!) {
    updateProfile(input: { callWaiting: $callWaiting }) {
      __typename
      ... on Error {
        code
        message
      }
    }
  }
`);

// ───────────── blocked users ─────────────

export const BlockedPeople = graphql(`
  query BlockedPeople {
    me {
      blocked {
        ...PersonParts
      }
    }
  }
`);

export const BlockUser = graphql(`
  mutation BlockUser($userId: ID!) {
    answer: blockUser(userId: $userId) {
      __typename
      ... on Error {
        refusal: code
        text: message
      }
      ... on InvalidInputError {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const UnblockUser = graphql(`
  mutation UnblockUser($userId: ID!) {
    answer: unblockUser(userId: $userId) {
      __typename
    }
  }
`);
