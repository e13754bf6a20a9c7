import type { CallSeen, ScheduledSeen } from '../history.js';
import type { Command } from './command.js';
import { MEETING } from './meeting-documents.js';

// The clients select few fields, because the server is what the rig measures.

// The alias avoids a conflict with the message of an error, which is never null.
const CALL = 'id status endReason version says: message participants { userId state terminalId }';
const ERROR = '... on Error { __typename code message }';
const RESULT = `... on Call { __typename ${CALL} } ${ERROR}`;

/** The selection of a command's result. */
export function resultOf(command: Command): string {
  if ('taskId' in command)
    return `... on ScheduledCall { __typename id taskId at status } ${ERROR}`;
  if (command.op === 'sendSignal') return `__typename ${ERROR}`;
  if (!('callId' in command)) return `... on Meeting { __typename ${MEETING} } ${ERROR}`;
  return command.op === 'startCall'
    ? RESULT
    : `${RESULT} ... on CallStateError { call { ${CALL} } }`;
}

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
