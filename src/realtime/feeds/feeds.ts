import type { Logger } from 'pino';
import { cursorExpired, tooSlow } from '../../errors.js';
import type { Limits } from '../../limits.js';
import { isOutage } from '../../outage.js';
import { BoundedQueue } from './queue.js';
import { closable, type Subscription } from './subscription.js';

/** News that overtook other news of the same log usually waits no longer than this. */
const REORDER_MS = 20;

/** What stands in a log: gapless numbers, each once. */
interface Numbered {
  readonly seq: number;
}

/** Logs that can be read, and the bus that brings what is added, as far as it does. */
export interface FeedSource<Entry extends Numbered> {
  /** Hears what is added to a log; resolves once that is in force, with what ends it. */
  listen(key: string, onEntry: (entry: Entry) => void): Promise<() => void>;
  /** The newest number of each log. */
  heads(keys: string[]): Promise<Map<string, number>>;
  /** Entries after a number, oldest first: at least the first of those that there are. */
  read(key: string, after: number): Promise<Entry[]>;
  /** About how much memory an entry takes while it waits. */
  bytes(entry: Entry): number;
}

/** A log as this node follows it while anybody here listens. */
interface Feed<Entry> {
  readonly key: string;
  readonly ready: Promise<void>;
  open: boolean;
  /** The number up to which all listeners have been told. */
  last: number;
  /** What came ahead of its turn. */
  pending: Map<number, Entry>;
  listeners: Set<Listener<Entry>>;
  /** Who uses the feed, listeners and those still reading what they missed. */
  subscribers: number;
  reading: boolean;
  unlisten: () => void;
  /** The bus was out of reach: only checks bring news, and each tries the bus again. */
  isDetached: boolean;
  /** How often entries were lost: who reads across that must begin anew. */
  lossCount: number;
}

interface Listener<Entry> {
  deliver(entry: Entry): void;
  fail(error: unknown): void;
}

/**
 * Follows logs: each subscriber gets each entry after its position once, in order, over a bus that may
 * lose, repeat and reorder, and logs that do not.
 */
export function createFeeds<Entry extends Numbered>(
  source: FeedSource<Entry>,
  { limits, log }: { limits: Limits; log: Logger },
) {
  const feeds = new Map<string, Feed<Entry>>();

  function open(key: string): Feed<Entry> {
    const feed: Feed<Entry> = {
      key,
      open: false,
      last: 0,
      pending: new Map(),
      listeners: new Set(),
      subscribers: 0,
      reading: false,
      unlisten: () => {},
      isDetached: false,
      lossCount: 0,
      ready: Promise.resolve(),
    };
    // First the bus, acknowledged, then the head: in the other order what comes in between is lost.
    const ready = (async () => {
      let head: number | null = null;
      await listen(feed, (entry) => {
        if (head === null) feed.pending.set(entry.seq, entry);
        else receive(feed, entry);
      });
      head = (await source.heads([key])).get(key) ?? 0;
      feed.last = head;
      feed.open = true;
      advance(feed);
      // A hiccup of the bus is over long before the next check of all.
      if (feed.isDetached)
        setTimeout(() => void check([feed]).catch(() => {}), limits.RELISTEN_MS).unref();
    })();
    return Object.assign(feed, { ready });
  }

  async function listen(feed: Feed<Entry>, onEntry: (entry: Entry) => void): Promise<void> {
    feed.isDetached = false;
    try {
      const unlisten = await source.listen(feed.key, onEntry);
      if (feed.subscribers > 0) feed.unlisten = unlisten;
      else unlisten();
    } catch (error) {
      if (!isOutage(error)) throw error;
      feed.isDetached = true;
    }
  }

  async function acquire(key: string): Promise<Feed<Entry>> {
    const known = feeds.get(key);
    const feed = known ?? open(key);
    if (!known) feeds.set(key, feed);
    feed.subscribers += 1;
    try {
      await feed.ready;
    } catch (error) {
      release(feed);
      throw error;
    }
    return feed;
  }

  function release(feed: Feed<Entry>): void {
    feed.subscribers -= 1;
    if (feed.subscribers > 0) return;
    if (feeds.get(feed.key) === feed) feeds.delete(feed.key);
    feed.unlisten();
  }

  function receive(feed: Feed<Entry>, entry: Entry): void {
    if (entry.seq <= feed.last) return;
    feed.pending.set(entry.seq, entry);
    advance(feed);
    if (feed.pending.size > 0) setTimeout(() => void catchUp(feed), REORDER_MS).unref();
  }

  function advance(feed: Feed<Entry>): void {
    for (const seq of feed.pending.keys()) if (seq <= feed.last) feed.pending.delete(seq);
    for (;;) {
      const next = feed.pending.get(feed.last + 1);
      if (!next) return;
      feed.pending.delete(next.seq);
      feed.last = next.seq;
      for (const listener of feed.listeners) listener.deliver(next);
    }
  }

  /** Reads what the bus did not bring, until there is no gap. */
  async function catchUp(feed: Feed<Entry>, head = 0): Promise<void> {
    const behind = () => feed.subscribers > 0 && (feed.pending.size > 0 || feed.last < head);
    if (feed.reading || !behind()) return;
    feed.reading = true;
    try {
      while (behind()) {
        const rows = await source.read(feed.key, feed.last);
        const next = rows.find(({ seq }) => seq > feed.last);
        if (next?.seq !== feed.last + 1) {
          // It may have come by the bus meanwhile, and then nothing is missing.
          if (!next && head <= feed.last) break;
          declareLost(feed, next ? next.seq - 1 : head);
        }
        for (const row of rows) if (!feed.pending.has(row.seq)) feed.pending.set(row.seq, row);
        advance(feed);
      }
    } catch (error) {
      // The next check tries again.
      log.warn({ err: error, feed: feed.key }, 'could not read a log');
    } finally {
      feed.reading = false;
    }
  }

  /** What comes next is not what follows on what was told: whoever listens must begin anew. */
  function declareLost(feed: Feed<Entry>, last: number): void {
    for (const listener of feed.listeners) listener.fail(cursorExpired());
    feed.lossCount += 1;
    feed.last = last;
  }

  async function check(among: readonly Feed<Entry>[]): Promise<void> {
    const open = among.filter((feed) => feed.open && feed.subscribers > 0);
    const known = new Map(open.map((feed) => [feed, feed.last]));
    if (known.size === 0) return;
    const detached = [...known.keys()].filter((feed) => feed.isDetached);
    await Promise.all(detached.map((feed) => listen(feed, (entry) => receive(feed, entry))));
    const heads = await source.heads([...known.keys()].map(({ key }) => key));
    await Promise.all(
      [...known].map(async ([feed, last]) => {
        const head = heads.get(feed.key) ?? last;
        // A log that has become shorter is another one.
        if (head < last) {
          feed.pending.clear();
          declareLost(feed, head);
        }
        await catchUp(feed, head);
      }),
    );
  }

  /** A page of what came after a number; an error when that is no longer all there. */
  async function readMissed(feed: Feed<Entry>, after: number): Promise<Entry[]> {
    // As it is before the read: what is added meanwhile is not in what is read, and not missing either.
    const { last } = feed;
    const rows = await source.read(feed.key, after);
    const isIncomplete = rows.length > 0 ? rows[0]?.seq !== after + 1 : after < last;
    if (isIncomplete) throw cursorExpired();
    return rows;
  }

  return {
    /**
     * Everything after a number, then everything that comes; without a number, first what `readPresent`
     * finds (asked once the log is followed, with its last number), then everything that comes. `onOverflow` is called,
     * and the subscription ends, when the subscriber does not keep up.
     */
    async subscribe(
      key: string,
      from: number | null,
      onOverflow: () => void,
      readPresent: (last: number) => Promise<Entry[]> = async () => [],
    ): Promise<Subscription<Entry>> {
      const feed = await acquire(key);
      const queue = new BoundedQueue<Entry>(limits.QUEUE_EVENTS, limits.QUEUE_BYTES);
      const { last: start, lossCount } = feed;
      let position = from ?? start;
      const listener: Listener<Entry> = {
        deliver(entry) {
          if (entry.seq <= position) return;
          position = entry.seq;
          if (queue.push(entry, source.bytes(entry))) return;
          queue.end(tooSlow());
          onOverflow();
        },
        fail: (error) => queue.end(error),
      };
      let closed = false;
      const close = () => {
        if (closed) return;
        closed = true;
        feed.listeners.delete(listener);
        queue.end();
        release(feed);
      };
      try {
        if (from === null) feed.listeners.add(listener);
        else if (from > feed.last) {
          // Ahead of this node: right if the log has come so far, else of one that is gone.
          const head = (await source.heads([key])).get(key) ?? 0;
          if (from > head) throw cursorExpired();
          void catchUp(feed, head);
        }
        // What is newer than the start comes by the listener.
        const first =
          from === null
            ? (await readPresent(start)).filter(({ seq }) => seq <= start)
            : await readMissed(feed, from);
        return closable(deliver(first), close);
      } catch (error) {
        close();
        throw error;
      }

      async function* deliver(first: Entry[]): Subscription<Entry> {
        try {
          let rows = first;
          for (;;) {
            for (const row of rows) {
              if (from !== null) position = Math.max(position, row.seq);
              yield row;
            }
            // What was missed is read page by page, so that it needs no room in the queue; in the
            // moment in which nothing is missed any more, the listener takes over.
            if (from === null || position >= feed.last) break;
            rows = await readMissed(feed, position);
          }
          if (feed.lossCount !== lossCount) throw cursorExpired();
          if (!closed) feed.listeners.add(listener);
          for (;;) {
            const next = await queue.take();
            if (!next) return;
            yield next.item;
          }
        } finally {
          close();
        }
      }
    },

    /** Compares the heads of all logs that this node follows with what it knows. */
    check: () => check([...feeds.values()]),

    /** Everybody begins anew: these are other logs than before. */
    reset(): void {
      for (const feed of feeds.values()) declareLost(feed, feed.last);
    },

    /** How many logs this node follows. */
    get followed(): number {
      return feeds.size;
    },
  };
}
