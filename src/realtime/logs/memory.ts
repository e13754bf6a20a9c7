import type { Limits } from '../../limits.js';
import type { EntryBus, EntryOf, Ephemeral, EphemeralLog, LogDefinition } from './log.js';

/** The head of a log that begins now: the time in microseconds, which rises far faster than messages arrive. */
const firstHead = () => Date.now() * 1000;

interface MemoryLog<Message> {
  head: number;
  entries: EntryOf<Message>[];
  bytes: number;
}

/** A log of a single node. */
export function createMemoryLog<Topic extends string, Message extends Ephemeral>(
  { topic, bytes }: LogDefinition<Topic, Message>,
  bus: Pick<EntryBus<NoInfer<Topic>, NoInfer<Message>>, 'deliver'>,
  limits: Limits,
): EphemeralLog<Message> {
  const firstSeq = firstHead();
  const logs = new Map<string, MemoryLog<Message>>();

  function dropOld(log: MemoryLog<Message>): void {
    const oldest = Date.now() - limits.SIGNAL_LOG_MS;
    while (log.entries[0] && log.entries[0].sentAt.getTime() < oldest) dropFirst(log);
  }

  function dropFirst(log: MemoryLog<Message>): void {
    const dropped = log.entries.shift();
    if (dropped) log.bytes -= bytes(dropped);
  }

  return {
    async append(key, message) {
      const log = logs.get(key) ?? { head: firstSeq, entries: [], bytes: 0 };
      logs.set(key, log);
      log.head += 1;
      const entry = { ...message, seq: log.head };
      log.entries.push(entry);
      log.bytes += bytes(entry);
      while (
        log.entries.length > limits.SIGNAL_LOG_ENTRIES ||
        log.bytes > limits.SIGNAL_LOG_BYTES
      ) {
        dropFirst(log);
      }
      bus.deliver(topic, key, entry);
      return entry;
    },
    async read(key, after) {
      const log = logs.get(key);
      if (!log) return [];
      dropOld(log);
      return log.entries.filter(({ seq }) => seq > after);
    },
    heads: async (keys) => new Map(keys.map((key) => [key, logs.get(key)?.head ?? firstSeq])),
    deleteOld() {
      // An empty log stays, because it holds its head.
      for (const log of logs.values()) dropOld(log);
    },
  };
}
