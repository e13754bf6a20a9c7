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
    "\n  fragment AuthParts on AuthSession {\n    accessToken\n    accessTokenExpiresAt\n    refreshToken\n    user {\n      ...PersonParts\n    }\n  }\n": typeof types.AuthPartsFragmentDoc,
    "\n  fragment PersonParts on User {\n    id\n    username\n    displayName\n  }\n": typeof types.PersonPartsFragmentDoc,
    "\n  mutation Login($input: LoginInput!) {\n    login(input: $input) {\n      __typename\n      ...AuthParts\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.LoginDocument,
    "\n  mutation Register($input: RegisterInput!) {\n    register(input: $input) {\n      __typename\n      ...AuthParts\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.RegisterDocument,
    "\n  mutation RefreshSession($refreshToken: String!) {\n    refreshSession(refreshToken: $refreshToken) {\n      __typename\n      ...AuthParts\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.RefreshSessionDocument,
    "\n  mutation Logout {\n    logout\n  }\n": typeof types.LogoutDocument,
    "\n  fragment CallParts on Call {\n    id\n    type\n    status\n    endReason\n    caller {\n      ...PersonParts\n    }\n    participants {\n      userId\n      user {\n        ...PersonParts\n      }\n      role\n      state\n      terminalId\n      joinedAt\n      rejectReason\n    }\n    note: message\n    createdAt\n    duration\n    version\n  }\n": typeof types.CallPartsFragmentDoc,
    "\n  query Start {\n    eventCursor\n    activeCalls {\n      ...CallParts\n    }\n  }\n": typeof types.StartDocument,
    "\n  query OneCall($id: ID!) {\n    call(id: $id) {\n      ...CallParts\n    }\n  }\n": typeof types.OneCallDocument,
    "\n  query CallHistory($first: Int!, $after: String) {\n    calls(first: $first, after: $after) {\n      edges {\n        node {\n          ...CallParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.CallHistoryDocument,
    "\n  mutation StartCall($input: StartCallInput!) {\n    startCall(input: $input) {\n      __typename\n      ...CallParts\n      ... on Error {\n        code\n        message\n      }\n      ... on UserBusyError {\n        user {\n          displayName\n        }\n      }\n    }\n  }\n": typeof types.StartCallDocument,
    "\n  mutation AcknowledgeCall($callId: ID!) {\n    acknowledgeCall(callId: $callId) {\n      __typename\n      ...CallParts\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n": typeof types.AcknowledgeCallDocument,
    "\n  mutation AcceptCall($callId: ID!) {\n    acceptCall(callId: $callId) {\n      __typename\n      ...CallParts\n      ... on Error {\n        code\n        message\n      }\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n": typeof types.AcceptCallDocument,
    "\n  mutation RejectCall($callId: ID!) {\n    rejectCall(input: { callId: $callId }) {\n      __typename\n      ...CallParts\n      ... on Error {\n        code\n        message\n      }\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n": typeof types.RejectCallDocument,
    "\n  mutation CancelCall($callId: ID!) {\n    cancelCall(callId: $callId) {\n      __typename\n      ...CallParts\n      ... on CallStateError {\n        code\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n": typeof types.CancelCallDocument,
    "\n  mutation HangUpCall($callId: ID!) {\n    hangUpCall(callId: $callId) {\n      __typename\n      ...CallParts\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n": typeof types.HangUpCallDocument,
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
    "\n  query OwnPresence {\n    me {\n      chosenPresence\n      user {\n        id\n        presence {\n          ...PresenceParts\n        }\n      }\n    }\n  }\n": typeof types.OwnPresenceDocument,
    "\n  mutation SetPresence($input: SetPresenceInput!) {\n    setPresence(input: $input) {\n      __typename\n      ...PresenceParts\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.SetPresenceDocument,
};
const documents: Documents = {
    "\n  fragment AuthParts on AuthSession {\n    accessToken\n    accessTokenExpiresAt\n    refreshToken\n    user {\n      ...PersonParts\n    }\n  }\n": types.AuthPartsFragmentDoc,
    "\n  fragment PersonParts on User {\n    id\n    username\n    displayName\n  }\n": types.PersonPartsFragmentDoc,
    "\n  mutation Login($input: LoginInput!) {\n    login(input: $input) {\n      __typename\n      ...AuthParts\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.LoginDocument,
    "\n  mutation Register($input: RegisterInput!) {\n    register(input: $input) {\n      __typename\n      ...AuthParts\n      ... on Error {\n        code\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.RegisterDocument,
    "\n  mutation RefreshSession($refreshToken: String!) {\n    refreshSession(refreshToken: $refreshToken) {\n      __typename\n      ...AuthParts\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.RefreshSessionDocument,
    "\n  mutation Logout {\n    logout\n  }\n": types.LogoutDocument,
    "\n  fragment CallParts on Call {\n    id\n    type\n    status\n    endReason\n    caller {\n      ...PersonParts\n    }\n    participants {\n      userId\n      user {\n        ...PersonParts\n      }\n      role\n      state\n      terminalId\n      joinedAt\n      rejectReason\n    }\n    note: message\n    createdAt\n    duration\n    version\n  }\n": types.CallPartsFragmentDoc,
    "\n  query Start {\n    eventCursor\n    activeCalls {\n      ...CallParts\n    }\n  }\n": types.StartDocument,
    "\n  query OneCall($id: ID!) {\n    call(id: $id) {\n      ...CallParts\n    }\n  }\n": types.OneCallDocument,
    "\n  query CallHistory($first: Int!, $after: String) {\n    calls(first: $first, after: $after) {\n      edges {\n        node {\n          ...CallParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.CallHistoryDocument,
    "\n  mutation StartCall($input: StartCallInput!) {\n    startCall(input: $input) {\n      __typename\n      ...CallParts\n      ... on Error {\n        code\n        message\n      }\n      ... on UserBusyError {\n        user {\n          displayName\n        }\n      }\n    }\n  }\n": types.StartCallDocument,
    "\n  mutation AcknowledgeCall($callId: ID!) {\n    acknowledgeCall(callId: $callId) {\n      __typename\n      ...CallParts\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n": types.AcknowledgeCallDocument,
    "\n  mutation AcceptCall($callId: ID!) {\n    acceptCall(callId: $callId) {\n      __typename\n      ...CallParts\n      ... on Error {\n        code\n        message\n      }\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n": types.AcceptCallDocument,
    "\n  mutation RejectCall($callId: ID!) {\n    rejectCall(input: { callId: $callId }) {\n      __typename\n      ...CallParts\n      ... on Error {\n        code\n        message\n      }\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n": types.RejectCallDocument,
    "\n  mutation CancelCall($callId: ID!) {\n    cancelCall(callId: $callId) {\n      __typename\n      ...CallParts\n      ... on CallStateError {\n        code\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n": types.CancelCallDocument,
    "\n  mutation HangUpCall($callId: ID!) {\n    hangUpCall(callId: $callId) {\n      __typename\n      ...CallParts\n      ... on CallStateError {\n        call {\n          ...CallParts\n        }\n      }\n    }\n  }\n": types.HangUpCallDocument,
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
    "\n  query OwnPresence {\n    me {\n      chosenPresence\n      user {\n        id\n        presence {\n          ...PresenceParts\n        }\n      }\n    }\n  }\n": types.OwnPresenceDocument,
    "\n  mutation SetPresence($input: SetPresenceInput!) {\n    setPresence(input: $input) {\n      __typename\n      ...PresenceParts\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.SetPresenceDocument,
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
export function graphql(source: "\n  fragment CallParts on Call {\n    id\n    type\n    status\n    endReason\n    caller {\n      ...PersonParts\n    }\n    participants {\n      userId\n      user {\n        ...PersonParts\n      }\n      role\n      state\n      terminalId\n      joinedAt\n      rejectReason\n    }\n    note: message\n    createdAt\n    duration\n    version\n  }\n"): (typeof documents)["\n  fragment CallParts on Call {\n    id\n    type\n    status\n    endReason\n    caller {\n      ...PersonParts\n    }\n    participants {\n      userId\n      user {\n        ...PersonParts\n      }\n      role\n      state\n      terminalId\n      joinedAt\n      rejectReason\n    }\n    note: message\n    createdAt\n    duration\n    version\n  }\n"];
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
export function graphql(source: "\n  query OwnPresence {\n    me {\n      chosenPresence\n      user {\n        id\n        presence {\n          ...PresenceParts\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OwnPresence {\n    me {\n      chosenPresence\n      user {\n        id\n        presence {\n          ...PresenceParts\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPresence($input: SetPresenceInput!) {\n    setPresence(input: $input) {\n      __typename\n      ...PresenceParts\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetPresence($input: SetPresenceInput!) {\n    setPresence(input: $input) {\n      __typename\n      ...PresenceParts\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;