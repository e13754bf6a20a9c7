import type { Call, CallParticipant, CallStatus } from './state.js';

/** The error codes of call commands. */
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

/** A refused command. */
export type CallRefusal = {
  outcome: 'refused';
  code: CallRefusalCode;
  /** Clients read it, except with NOT_FOUND and USER_BUSY: `errors.ts` has the sentences for these. */
  message: string;
  /** With USER_BUSY: the busy user. */
  userId?: string;
};

/** A refusal with a message. */
export const callRefusal = (code: CallRefusalCode, message: string): CallRefusal => ({
  outcome: 'refused',
  code,
  message,
});

/** A refusal because the user takes part with another device. */
export const answeredElsewhere = (me: CallParticipant): CallRefusal =>
  callRefusal('ANSWERED_ELSEWHERE', `You take part with another device: ${me.terminalId}.`);

/** A refusal because the user has left the call. */
export const noLongerInCall = (): CallRefusal =>
  callRefusal('NOT_PARTICIPANT', 'You no longer take part in this call.');

/** A refusal because the call is over. */
export const callEnded = (call: Call): CallRefusal =>
  callRefusal('CALL_ENDED', END_MESSAGES[call.status] ?? 'The call has ended.');

const END_MESSAGES: Partial<Record<CallStatus, string>> = {
  REJECTED: 'The call was declined.',
  MISSED: 'Nobody answered in time.',
  CANCELLED: 'The caller cancelled the call.',
  FAILED: 'The connection was lost.',
};
