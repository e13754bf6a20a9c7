import type { Call, CallParticipant, CallStatus } from './state.js';

/** Why a command on a call is refused. */
export type CallRefusalCode =
  | 'NOT_CALLER'
  | 'NOT_CALLEE'
  | 'NOT_FOUND'
  | 'NOT_PARTICIPANT'
  | 'NOT_ALLOWED'
  | 'ANSWERED_ELSEWHERE'
  | 'CALL_ENDED'
  | 'CALL_NOT_CONNECTED'
  | 'USER_BUSY';

/** The answer to a command that may not be. */
export type CallRefusal = {
  outcome: 'refused';
  code: CallRefusalCode;
  message: string;
  /** Who is busy, with USER_BUSY. */
  userId?: string;
};

/** A refusal with a plain sentence. */
export const callRefusal = (code: CallRefusalCode, message: string): CallRefusal => ({
  outcome: 'refused',
  code,
  message,
});

/** Another device of the user takes part. */
export const answeredElsewhere = (me: CallParticipant): CallRefusal =>
  callRefusal('ANSWERED_ELSEWHERE', `Another device of yours takes part: ${me.terminalId}.`);

/** The user was in the call once. */
export const noLongerInCall = (): CallRefusal =>
  callRefusal('NOT_PARTICIPANT', 'You no longer take part in this call.');

/** The call is over, and how. */
export const callEnded = (call: Call): CallRefusal =>
  callRefusal('CALL_ENDED', END_MESSAGES[call.status] ?? 'The call is over.');

const END_MESSAGES: Partial<Record<CallStatus, string>> = {
  REJECTED: 'The call was declined.',
  MISSED: 'Nobody answered in time.',
  CANCELLED: 'The caller has given up.',
  FAILED: 'The connection was lost.',
};
