import type { Bus } from '../bus.js';
import { createLogFeeds, type LogFeeds } from '../feeds/log-feeds.js';
import { LOGS, type LogName, type LogTopics, type MessageOf } from './definitions.js';
import type { EntryBus, Ephemeral, EphemeralLog, LogDefinition } from './log.js';

/** The logs of a node's back-ends. */
export type Logs = { readonly [Name in LogName]: EphemeralLog<MessageOf<Name>> };

/** The logs together with their feeds: append a message, subscribe to the entries. */
export type FollowedLogs = {
  readonly [Name in LogName]: EphemeralLog<MessageOf<Name>> & LogFeeds<MessageOf<Name>>;
};

/** Makes the log of one definition. */
type CreateLog = <Topic extends keyof LogTopics, Message extends Ephemeral>(
  definition: LogDefinition<Topic, Message>,
  bus: EntryBus<NoInfer<Topic>, NoInfer<Message>>,
) => EphemeralLog<Message>;

/** Makes all logs in the same way. */
export const createLogs = (bus: Bus, create: CreateLog): Logs => ({
  signals: create(LOGS.signals, bus),
  annotations: create(LOGS.annotations, bus),
  remoteInputs: create(LOGS.remoteInputs, bus),
});

/** Gives each log its feed. */
export function followLogs(
  logs: Logs,
  bus: Bus,
  deps: Pick<Parameters<typeof createLogFeeds>[3], 'limits' | 'log'>,
): FollowedLogs {
  return {
    signals: { ...logs.signals, ...createLogFeeds(LOGS.signals, logs.signals, bus, deps) },
    annotations: {
      ...logs.annotations,
      ...createLogFeeds(LOGS.annotations, logs.annotations, bus, deps),
    },
    remoteInputs: {
      ...logs.remoteInputs,
      ...createLogFeeds(LOGS.remoteInputs, logs.remoteInputs, bus, deps),
    },
  };
}
