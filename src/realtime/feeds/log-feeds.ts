import type { Logger } from 'pino';
import { cursorExpired } from '../../errors.js';
import type { Limits } from '../../limits.js';
import type { EntryOf, Ephemeral, EphemeralLog } from '../logs/log.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { createFeeds } from './feeds.js';
import type { Subscription } from './subscription.js';

/** What of a log there is before a subscription without a cursor: all that is left, or nothing. */
export type StartPosition = 'OLDEST' | 'NOW';

/** Follows logs: each subscriber gets each message after its cursor once, in order. */
export type LogFeeds<Message extends Ephemeral> = ReturnType<typeof createLogFeeds<Message>>;

/** The messages of ephemeral logs over a bus that may lose, repeat and reorder, and the log that keeps the last. */
export function createLogFeeds<Message extends Ephemeral>(deps: {
  /** What cursors carry: logs number their entries by the time at which they began. */
  name: string;
  entries: EphemeralLog<Message>;
  listen(key: string, onEntry: (entry: EntryOf<Message>) => void): Promise<() => void>;
  bytes(message: Message): number;
  limits: Limits;
  log: Logger;
}) {
  const { name, entries } = deps;
  const feeds = createFeeds<EntryOf<Message>>(
    {
      listen: deps.listen,
      heads: (keys) => entries.heads(keys),
      read: (key, after) => entries.read(key, after),
      bytes: deps.bytes,
    },
    deps,
  );

  /** The number that a cursor of this log names. */
  function seqOf(key: string, cursor: string): number {
    const position = decodeCursor(cursor);
    if (position?.epoch !== name || position.stream !== key) throw cursorExpired();
    return position.seq;
  }

  return {
    cursor: (key: string, seq: number) => encodeCursor({ epoch: name, stream: key, seq }),

    /** Messages after the cursor; without one, as `begin` says. */
    async subscribe(
      key: string,
      after: string | null,
      onOverflow: () => void,
      begin: StartPosition = 'OLDEST',
    ): Promise<Subscription<EntryOf<Message>>> {
      const from = after === null ? null : seqOf(key, after);
      const remaining = begin === 'NOW' ? async () => [] : () => entries.read(key, 0);
      return feeds.subscribe(key, from, onOverflow, remaining);
    },

    /** Looks for messages that the bus did not bring. */
    check: () => feeds.check(),
  };
}
