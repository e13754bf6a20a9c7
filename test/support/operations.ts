import { graphql } from '../gql/index.js';

// The operations that several tests use; an operation of one test stands in that test.

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
  subscription Signals($callId: ID, $after: Cursor) {
    signals(callId: $callId, after: $after) {
      cursor
      kind
      callId
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
