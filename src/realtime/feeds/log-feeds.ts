import type { Logger } from 'pino';
import { cursorExpired } from '../../errors.js';
import type { Limits } from '../../limits.js';
import type { EntryBus, EntryOf, Ephemeral, EphemeralLog, LogDefinition } from '../logs/log.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { createFeeds } from './feeds.js';
import type { Subscription } from './subscription.js';

/** The start of a subscription without a cursor: the oldest entry that remains, or the next one. */
export type StartPosition = 'OLDEST' | 'NOW';

/** Follows the logs of one definition. */
export interface LogFeeds<Message extends Ephemeral> {
  /** The cursor of a number. */
  cursor(key: string, seq: number): string;
  /** Entries after the cursor, each once, in order; without a cursor, entries from the start position. */
  subscribe(
    key: string,
    after: string | null,
    onOverflow: () => void,
    startPosition?: StartPosition,
  ): Promise<Subscription<EntryOf<Message>>>;
  /** Looks for entries that the bus lost. */
  check(): Promise<void>;
}

/** Feeds over a bus that may lose, repeat and reorder entries, and the log that keeps the last of them. */
export function createLogFeeds<Topic extends string, Message extends Ephemeral>(
  { topic, cursorEpoch, bytes }: LogDefinition<Topic, Message>,
  entries: EphemeralLog<Message>,
  bus: Pick<EntryBus<NoInfer<Topic>, NoInfer<Message>>, 'subscribe'>,
  deps: { limits: Limits; log: Logger },
): LogFeeds<Message> {
  const feeds = createFeeds<EntryOf<Message>>(
    {
      listen: (key, onEntry) => bus.subscribe(topic, key, onEntry),
      heads: (keys) => entries.heads(keys),
      read: (key, after) => entries.read(key, after),
      bytes,
    },
    deps,
  );

  function seqOf(key: string, cursor: string): number {
    const position = decodeCursor(cursor);
    if (position?.epoch !== cursorEpoch || position.stream !== key) throw cursorExpired();
    return position.seq;
  }

  return {
    cursor: (key, seq) => encodeCursor({ epoch: cursorEpoch, stream: key, seq }),

    async subscribe(key, after, onOverflow, startPosition = 'OLDEST') {
      const from = after === null ? null : seqOf(key, after);
      const readRemaining = startPosition === 'NOW' ? async () => [] : () => entries.read(key, 0);
      return feeds.subscribe(key, from, onOverflow, readRemaining);
    },

    check: () => feeds.check(),
  };
}
