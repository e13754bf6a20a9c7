import type { Logger } from 'pino';
import type { Db } from '../db/client.js';
import { readEvents, readHeads } from '../db/streams.js';
import { cursorExpired, tooSlow } from '../errors.js';
import type { Limits } from '../limits.js';
import type { Bus, StreamMessage } from './bus.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { BoundedQueue } from './queue.js';
import { closable, type Subscription } from './subscription.js';

/** How many events one read of the table brings. */
const PAGE = 200;
/** News that overtook other news of the same stream usually waits no longer than this. */
const REORDER_MS = 20;

/** A stream as this node follows it while anybody here listens. */
interface Feed {
  readonly stream: string;
  readonly ready: Promise<void>;
  /** The number up to which all listeners have been told. */
  last: number;
  /** What came ahead of its turn. */
  early: Map<number, StreamMessage>;
  listeners: Set<Listener>;
  /** Who uses the feed, listeners and those still reading what they missed. */
  users: number;
  reading: boolean;
  unsubscribe: () => void;
}

interface Listener {
  tell(event: StreamMessage): void;
  fail(error: unknown): void;
}

/** Follows streams: each subscriber gets each event after its cursor once, in order. */
export type Streams = ReturnType<typeof createStreams>;

/** Streams over a bus that may lose, repeat and reorder, and the table that does not. */
export function createStreams(deps: {
  db: Db;
  bus: Bus;
  epoch: string;
  limits: Limits;
  log: Logger;
}) {
  const { db, bus, epoch, limits, log } = deps;
  const feeds = new Map<string, Feed>();

  function open(stream: string): Feed {
    const feed: Feed = {
      stream,
      last: 0,
      early: new Map(),
      listeners: new Set(),
      users: 0,
      reading: false,
      unsubscribe: () => {},
      ready: Promise.resolve(),
    };
    // First the bus, acknowledged, then the head: in the other order what comes in between is lost.
    const ready = (async () => {
      let head: number | null = null;
      feed.unsubscribe = await bus.subscribe('stream', stream, (message) => {
        if (head === null) feed.early.set(message.seq, message);
        else receive(feed, message);
      });
      head = (await readHeads(db, [stream])).get(stream) ?? 0;
      feed.last = head;
      advance(feed);
    })();
    return Object.assign(feed, { ready });
  }

  async function acquire(stream: string): Promise<Feed> {
    const feed = feeds.get(stream) ?? open(stream);
    feeds.set(stream, feed);
    feed.users += 1;
    try {
      await feed.ready;
    } catch (error) {
      release(feed);
      throw error;
    }
    return feed;
  }

  function release(feed: Feed): void {
    feed.users -= 1;
    if (feed.users > 0) return;
    feed.unsubscribe();
    if (feeds.get(feed.stream) === feed) feeds.delete(feed.stream);
  }

  function receive(feed: Feed, message: StreamMessage): void {
    if (message.seq <= feed.last) return;
    feed.early.set(message.seq, message);
    advance(feed);
    if (feed.early.size > 0) setTimeout(() => void catchUp(feed), REORDER_MS).unref();
  }

  function advance(feed: Feed): void {
    for (const seq of feed.early.keys()) if (seq <= feed.last) feed.early.delete(seq);
    for (;;) {
      const next = feed.early.get(feed.last + 1);
      if (!next) return;
      feed.early.delete(next.seq);
      feed.last = next.seq;
      for (const listener of feed.listeners) listener.tell(next);
    }
  }

  /** Reads what the bus did not bring, until there is no gap. */
  async function catchUp(feed: Feed, head = 0): Promise<void> {
    const behind = () => feed.users > 0 && (feed.early.size > 0 || feed.last < head);
    if (feed.reading || !behind()) return;
    feed.reading = true;
    try {
      while (behind()) {
        const rows = await readEvents(db, feed.stream, feed.last, PAGE);
        const next = rows.find((row) => row.seq > feed.last);
        if (!next) break;
        if (next.seq !== feed.last + 1) {
          for (const listener of feed.listeners) listener.fail(cursorExpired());
          feed.last = next.seq - 1;
        }
        for (const row of rows) if (!feed.early.has(row.seq)) feed.early.set(row.seq, row);
        advance(feed);
      }
    } catch (error) {
      // The next head check tries again.
      log.warn({ err: error, stream: feed.stream }, 'could not read a stream');
    } finally {
      feed.reading = false;
    }
  }

  /** The number that a cursor of this stream names. */
  function seqOf(stream: string, cursor: string): number {
    const position = decodeCursor(cursor);
    if (position?.epoch !== epoch || position.stream !== stream) throw cursorExpired();
    return position.seq;
  }

  /** A page of what came after a number; an error when that is no longer all there. */
  async function missed(feed: Feed, after: number) {
    const rows = await readEvents(db, feed.stream, after, PAGE);
    const gone = rows.length > 0 ? rows[0]?.seq !== after + 1 : after < feed.last;
    if (gone) throw cursorExpired();
    return rows;
  }

  return {
    /** The cursor of a number in a stream. */
    cursor: (stream: string, seq: number) => encodeCursor({ epoch, stream, seq }),

    /**
     * Everything after the cursor, then everything that comes; without a cursor, first what `present`
     * finds (asked once the stream is followed), then everything that comes. `onOverflow` is called,
     * and the subscription ends, when the subscriber does not keep up.
     */
    async subscribe(
      stream: string,
      after: string | null,
      onOverflow: () => void,
      present: () => Promise<StreamMessage[]> = async () => [],
    ): Promise<Subscription<StreamMessage>> {
      const from = after === null ? null : seqOf(stream, after);
      const feed = await acquire(stream);
      const queue = new BoundedQueue<StreamMessage>(limits.QUEUE_EVENTS, limits.QUEUE_BYTES);
      const start = feed.last;
      let position = from ?? start;
      const listener: Listener = {
        tell(event) {
          if (event.seq <= position) return;
          position = event.seq;
          if (queue.push(event, sizeOf(event))) return;
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
          // Ahead of this node: right if the stream has come so far, else of a database that is gone.
          const head = (await readHeads(db, [stream])).get(stream) ?? 0;
          if (from > head) throw cursorExpired();
          void catchUp(feed, head);
        }
        // What is newer than the start comes by the listener.
        const first =
          from === null
            ? (await present()).filter(({ seq }) => seq <= start)
            : await missed(feed, from);
        return closable(deliver(first), close);
      } catch (error) {
        close();
        throw error;
      }

      async function* deliver(first: StreamMessage[]): Subscription<StreamMessage> {
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
            rows = await missed(feed, position);
          }
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

    /** Compares the heads of all streams that this node follows with the table, in one query. */
    async checkHeads(): Promise<void> {
      const ids = [...feeds.keys()];
      if (ids.length === 0) return;
      const heads = await readHeads(db, ids);
      await Promise.all(
        [...feeds.values()].map((feed) => {
          const head = heads.get(feed.stream) ?? 0;
          return head > feed.last ? catchUp(feed, head) : undefined;
        }),
      );
    },

    /** How many streams this node follows. */
    get followed(): number {
      return feeds.size;
    },
  };
}

const sizeOf = (event: StreamMessage): number =>
  300 + 300 * (event.call?.participants.length ?? 0) + (event.call?.message?.length ?? 0);
