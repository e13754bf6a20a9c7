import type { CallSeen, Operation, ScheduledSeen } from '../history.js';

// The clients select few fields, because the server is what the rig measures.

// The alias avoids a conflict with the message of an error, which is never null.
const CALL = 'id status endReason version says: message participants { userId state terminalId }';
const RESULT = `... on Call { __typename ${CALL} } ... on Error { __typename code message }`;
const STATE = `${RESULT} ... on CallStateError { call { ${CALL} } }`;

/** The document of each command. */
export const DOCUMENTS: Record<Operation | 'scheduleCall', string> = {
  startCall: `mutation StartCall($input: StartCallInput!) { startCall(input: $input) { ${RESULT} } }`,
  acknowledgeCall: `mutation AcknowledgeCall($callId: ID!) { acknowledgeCall(callId: $callId) { ${STATE} } }`,
  acceptCall: `mutation AcceptCall($callId: ID!) { acceptCall(callId: $callId) { ${STATE} } }`,
  rejectCall: `mutation RejectCall($input: RejectCallInput!) { rejectCall(input: $input) { ${STATE} } }`,
  cancelCall: `mutation CancelCall($callId: ID!) { cancelCall(callId: $callId) { ${STATE} } }`,
  hangUpCall: `mutation HangUpCall($callId: ID!) { hangUpCall(callId: $callId) { ${STATE} } }`,
  holdCall: `mutation HoldCall($callId: ID!) { holdCall(callId: $callId) { ${STATE} } }`,
  resumeCall: `mutation ResumeCall($callId: ID!) { resumeCall(callId: $callId) { ${STATE} } }`,
  inviteToCall: `mutation InviteToCall($input: InviteToCallInput!) { inviteToCall(input: $input) { ${STATE} } }`,
  transferCall: `mutation TransferCall($input: TransferCallInput!) { transferCall(input: $input) { ${STATE} } }`,
  scheduleCall:
    'mutation ScheduleCall($input: ScheduleCallInput!) { scheduleCall(input: $input) { ... on ScheduledCall { __typename id taskId at status } ... on Error { __typename code message } } }',
  sendSignal:
    'mutation SendSignal($input: SendSignalInput!) { sendSignal(input: $input) { __typename ... on Error { code message } } }',
};

export const ACTIVE_CALLS = `query ActiveCalls { eventCursor activeCalls { ${CALL} } }`;
export const CALL_UPDATES = `subscription CallUpdates($after: Cursor) { callUpdates(after: $after) { cursor kind actor { id } call { ${CALL} } } }`;
export const SIGNALS =
  'subscription Signals($after: Cursor) { signals(after: $after) { cursor callId fromTerminalId sdp } }';

/** A call as selected by the documents above. */
export interface CallData {
  id: string;
  status: string;
  endReason: string | null;
  version: number;
  says: string | null;
  participants: { userId: string; state: string; terminalId: string | null }[];
}

/** The result of a command. */
export type ResultData = { __typename: string; code?: string; call?: CallData } & Partial<CallData>;

/** A scheduled call as selected by the document above. */
export interface ScheduledData {
  id: string;
  taskId: string | null;
  at: string;
  status: string;
}

export interface CallUpdateData {
  callUpdates: { cursor: string; kind: string; call: CallData };
}

export interface SignalData {
  signals: { cursor: string; callId: string; fromTerminalId: string; sdp: string };
}

export interface ActiveCallsData {
  eventCursor: string;
  activeCalls: CallData[];
}

/** A participant in the form of a history. */
export const participantText = (userId: string, state: string, terminalId: string | null): string =>
  `${userId}=${state}${terminalId === null ? '' : `@${terminalId}`}`;

/** A call in the form of a history. */
export const seen = ({
  id,
  status,
  endReason,
  version,
  says,
  participants,
}: CallData): CallSeen => ({
  id,
  status,
  endReason,
  version,
  participants: participants
    .map((p) => participantText(p.userId, p.state, p.terminalId))
    .sort()
    .join(' '),
  ...(says !== null && { message: says }),
});

/** A scheduled call in the form of a history. */
export const scheduledSeen = ({ id, taskId, at, status }: ScheduledData): ScheduledSeen => ({
  id,
  taskId,
  at: Date.parse(at),
  status,
});
