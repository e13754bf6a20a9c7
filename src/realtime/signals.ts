import type { Logger } from 'pino';
import { cursorExpired } from '../errors.js';
import type { Limits } from '../limits.js';
import type { Bus } from './bus.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { createFeeds } from './feeds.js';
import { type SignalEntry, type SignalLog, signalBytes } from './signal-log.js';
import type { Subscription } from './subscription.js';

/** Logs number their entries by the time at which they began, so that no two are mistaken for each other. */
const EPOCH = 'signals';

/** Follows signal logs: each subscriber gets each signal after its cursor once, in order. */
export type SignalFeeds = ReturnType<typeof createSignalFeeds>;

/** The signals of users over a bus that may lose, repeat and reorder, and the log that keeps the last. */
export function createSignalFeeds(deps: {
  signalLog: SignalLog;
  bus: Bus;
  limits: Limits;
  log: Logger;
}) {
  const { signalLog, bus } = deps;
  const feeds = createFeeds<SignalEntry>(
    {
      listen: (userId, onSignal) => bus.subscribe('signal', userId, onSignal),
      heads: (userIds) => signalLog.heads(userIds),
      read: (userId, after) => signalLog.read(userId, after),
      bytes: signalBytes,
    },
    deps,
  );

  /** The number that a cursor of this user's log names. */
  function seqOf(userId: string, cursor: string): number {
    const position = decodeCursor(cursor);
    if (position?.epoch !== EPOCH || position.stream !== userId) throw cursorExpired();
    return position.seq;
  }

  return {
    cursor: (userId: string, seq: number) => encodeCursor({ epoch: EPOCH, stream: userId, seq }),

    /** Signals after the cursor; without one, first all that are left in the log. */
    async subscribe(
      userId: string,
      after: string | null,
      onOverflow: () => void,
    ): Promise<Subscription<SignalEntry>> {
      const from = after === null ? null : seqOf(userId, after);
      return feeds.subscribe(userId, from, onOverflow, () => signalLog.read(userId, 0));
    },

    /** Looks for signals that the bus did not bring. */
    check: () => feeds.check(),
  };
}
