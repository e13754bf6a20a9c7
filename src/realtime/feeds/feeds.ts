import type { Logger } from 'pino';
import { cursorExpired } from '../../errors.js';
import type { Limits } from '../../limits.js';
import { isOutage } from '../../outage.js';
import { createBatches } from '../batches.js';
import type { Feed, FeedSource, Listener, Numbered } from './feed.js';
import { Subscriber, type SubscriberDeps } from './subscriber.js';
import type { Subscription } from './subscription.js';

/** Entries of one log that arrive out of order are usually complete after this time. */
const REORDER_MS = 20;

/**
 * Follows logs: each subscriber gets each entry after its position once and in order. The bus may lose, repeat and
 * reorder entries; the logs do not.
 */
export function createFeeds<Entry extends Numbered>(
  source: FeedSource<Entry>,
  { limits, log }: { limits: Limits; log: Logger },
) {
  const feeds = new Map<string, Feed<Entry>>();
  const readHead = createBatches(async (keys: string[]) => {
    const heads = await source.heads(keys);
    return keys.map((key) => heads.get(key) ?? 0);
  });

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
    // First the bus subscription, then the head: in the other order, entries that come in between are lost.
    const ready = (async () => {
      let head: number | null = null;
      await listen(feed, (entry) => {
        if (head === null) feed.pending.set(entry.seq, entry);
        else receive(feed, entry);
      });
      head = await readHead(key);
      feed.last = head;
      feed.open = true;
      advance(feed);
      // A short failure of the bus is over long before the next check of all feeds.
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
      for (const listener of feed.listeners) deliver(listener, next);
    }
  }

  /** A fault in one subscription must not keep the entry from the others. */
  function deliver(listener: Listener<Entry>, entry: Entry): void {
    try {
      listener.deliver(entry);
    } catch (error) {
      log.error({ err: error }, 'a subscriber failed');
      listener.close(error);
    }
  }

  /** Reads the entries that the bus lost, until there is no gap. */
  async function catchUp(feed: Feed<Entry>, head = 0): Promise<void> {
    const behind = () => feed.subscribers > 0 && (feed.pending.size > 0 || feed.last < head);
    if (feed.reading || !behind()) return;
    feed.reading = true;
    try {
      while (behind()) {
        const rows = await source.read(feed.key, feed.last);
        const next = rows.find(({ seq }) => seq > feed.last);
        if (next?.seq !== feed.last + 1) {
          // The entry may have arrived by the bus meanwhile.
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

  /** Entries after the delivered ones are gone: all listeners must start again. */
  function declareLost(feed: Feed<Entry>, last: number): void {
    for (const listener of feed.listeners) listener.close(cursorExpired());
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
        // A log that became shorter is a different log.
        if (head < last) {
          feed.pending.clear();
          declareLost(feed, head);
        }
        await catchUp(feed, head);
      }),
    );
  }

  /** A page of the entries after a number. Throws if some of them are gone. */
  async function readMissed(feed: Feed<Entry>, after: number): Promise<Entry[]> {
    // Taken before the read: an entry that is added during the read may be absent without being lost.
    const { last } = feed;
    const rows = await source.read(feed.key, after);
    const isIncomplete = rows.length > 0 ? rows[0]?.seq !== after + 1 : after < last;
    if (isIncomplete) throw cursorExpired();
    return rows;
  }

  const subscriberDeps: SubscriberDeps<Entry> = {
    limits,
    bytes: source.bytes,
    readMissed,
    release,
  };

  return {
    /**
     * Delivers all entries after a number, then the new ones. Without a number, it delivers first what `readPresent`
     * returns, which is called with the last number once the log is followed. When the subscriber does not keep up,
     * `onOverflow` is called and the subscription ends.
     */
    async subscribe(
      key: string,
      from: number | null,
      onOverflow: () => void,
      readPresent: (last: number) => Promise<Entry[]> = async () => [],
    ): Promise<Subscription<Entry>> {
      const feed = await acquire(key);
      const { last } = feed;
      const subscriber = new Subscriber(feed, from ?? last, onOverflow, subscriberDeps);
      try {
        if (from === null) {
          subscriber.listen();
          // The subscriber receives the entries after these as they come.
          const present = await readPresent(last);
          return subscriber.startingWith(present.filter(({ seq }) => seq <= last));
        }
        if (from > last) {
          // This number is ahead of the node. It is valid if the log has reached it; otherwise its log was lost.
          const head = await readHead(key);
          if (from > head) throw cursorExpired();
          void catchUp(feed, head);
        }
        return subscriber.resumingWith(await readMissed(feed, from));
      } catch (error) {
        subscriber.close();
        throw error;
      }
    },

    /** Compares the heads of all followed logs with the delivered numbers. */
    check: () => check([...feeds.values()]),

    /** Makes all subscribers start again, because the logs were replaced by others. */
    reset(): void {
      for (const feed of feeds.values()) declareLost(feed, feed.last);
    },

    /** How many logs this node follows. */
    get followed(): number {
      return feeds.size;
    },
  };
}
