// The events that a change makes for parties outside, such as webhooks, and the pauses between attempts to handle one.

/** The kinds of events that the outbox can hold. */
export const OUTBOX_KINDS = [
  'CALL_RINGING',
  'CALL_MISSED',
  'CALL_ENDED',
  'MEETING_STARTED',
  'MEETING_PARTICIPANT_LEFT',
  'MEETING_PARTICIPANT_JOINED',
  'MEETING_MESSAGE_SENT',
  'MEETING_ENDED',
] as const;
export type OutboxKind = (typeof OUTBOX_KINDS)[number];

/** IDs only: a consumer reads the current call or meeting, so an old event leaks no data that was changed since. */
export interface OutboxPayload {
  callId?: string;
  meetingId?: string;
  /** The version that the change gave to the call or meeting. A message changes no version. */
  version: number;
  /** The user concerned, if there is one. */
  userId?: string;
  messageId?: string;
}

/** One event that a change makes. */
export interface OutboxEvent {
  kind: OutboxKind;
  /** `call:<id>` or `meeting:<id>`. Events of one subject are handled in their order. */
  subject: string;
  payload: OutboxPayload;
}

/** The pauses between the attempts at one event. */
export interface OutboxRetries {
  /** The pause after the first failure. It doubles with each further failure. */
  firstS: number;
  maxS: number;
  /** The number of attempts after which an event is given up. */
  attempts: number;
  /** The age at which an event is given up when an attempt fails. */
  ageS: number;
}

/**
 * The seconds until the next attempt at an event whose attempt just failed; null: it is given up. `random` is between
 * 0 and 1. It spreads the attempts by 20 %, so that events that failed together do not return together.
 */
export function retryDelayS(
  event: { attempts: number; ageS: number },
  { firstS, maxS, attempts, ageS }: OutboxRetries,
  random: number,
): number | null {
  if (event.attempts >= attempts || event.ageS >= ageS) return null;
  const delayS = Math.min(maxS, firstS * 2 ** (event.attempts - 1));
  return delayS * (0.8 + 0.4 * random);
}
