import type { Limits } from '../../limits.js';

/** What is worthless a little later. */
export interface Ephemeral {
  sentAt: Date;
}

/** A message in a log. */
export type EntryOf<Message> = Message & {
  /** Gapless within one log; the first follows the time at which the log began. */
  seq: number;
};

/**
 * The last messages under each key, for devices that subscribe late or come back. It is short and may be
 * lost as a whole: the clients then begin anew.
 */
export interface EphemeralLog<Message extends Ephemeral> {
  /** Appends and publishes, in the order of the calls. */
  append(key: string, message: Message): Promise<EntryOf<Message>>;
  /** What is left after a number, oldest first; of what is too old nothing is left. */
  read(key: string, after: number): Promise<EntryOf<Message>[]>;
  /**
   * The newest number of each log. A log that was lost begins at a higher number than it ever had: who
   * asks for what came after one of the old numbers sees a gap.
   */
  heads(keys: readonly string[]): Promise<Map<string, number>>;
  /** Forgets what is too old to be of use. */
  deleteOld(): void;
}

/** The number before the first of a log that begins now: microseconds, far faster than messages come. */
const firstHead = () => Date.now() * 1000;

interface Log<Message> {
  head: number;
  entries: EntryOf<Message>[];
  bytes: number;
}

/** The logs of a single node. */
export function createMemoryLog<Message extends Ephemeral>({
  publish,
  bytes,
  limits,
}: {
  publish(key: string, entry: EntryOf<Message>): Promise<void>;
  /** About how much memory a message takes. */
  bytes(message: Message): number;
  limits: Limits;
}): EphemeralLog<Message> {
  const firstSeq = firstHead();
  const logs = new Map<string, Log<Message>>();

  function dropOld(log: Log<Message>): void {
    const oldest = Date.now() - limits.SIGNAL_LOG_MS;
    while (log.entries[0] && log.entries[0].sentAt.getTime() < oldest) dropFirst(log);
  }

  function dropFirst(log: Log<Message>): void {
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
      await publish(key, entry);
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
      // The empty log stays: it knows its head.
      for (const log of logs.values()) dropOld(log);
    },
  };
}
