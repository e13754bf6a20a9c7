import { ANNOTATION_LOG } from './annotations.js';
import type { EntryOf, LogDefinition } from './log.js';
import { REMOTE_INPUT_LOG } from './remote-inputs.js';
import { SIGNAL_LOG } from './signals.js';

/** All logs, by their names in `app.logs`. */
export const LOGS = {
  /** By receiving user. */
  signals: SIGNAL_LOG,
  /** By meeting. */
  annotations: ANNOTATION_LOG,
  /** By meeting. */
  remoteInputs: REMOTE_INPUT_LOG,
} as const;

export type LogName = keyof typeof LOGS;

/** The message that a log carries. */
export type MessageOf<Name extends LogName> =
  (typeof LOGS)[Name] extends LogDefinition<string, infer Message> ? Message : never;

/** The topics of the bus that carry the entries of logs. */
export type LogTopics = {
  [Name in LogName as (typeof LOGS)[Name]['topic']]: EntryOf<MessageOf<Name>>;
};
