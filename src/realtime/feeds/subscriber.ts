import { cursorExpired, tooSlow } from '../../errors.js';
import type { Limits } from '../../limits.js';
import type { Feed, Listener, Numbered } from './feed.js';
import { BoundedQueue } from './queue.js';
import { followedBy, itemsOf, type Subscription } from './subscription.js';

/** The parts of the feeds that subscribers use. */
export interface SubscriberDeps<Entry> {
  readonly limits: Limits;
  /** About how much memory an entry takes while it waits. */
  bytes(entry: Entry): number;
  /** A page of the entries after a number. Throws if some of them are gone. */
  readMissed(feed: Feed<Entry>, after: number): Promise<Entry[]>;
  release(feed: Feed<Entry>): void;
}

/** A subscriber of a feed. It gets the entries that it missed, and then the new ones. */
export class Subscriber<Entry extends Numbered> implements Listener<Entry> {
  readonly #feed: Feed<Entry>;
  readonly #deps: SubscriberDeps<Entry>;
  readonly #onOverflow: () => void;
  readonly #queue: BoundedQueue<Entry>;
  /** The losses of the feed when this subscriber began. */
  readonly #lossCount: number;
  /** The number of the last entry that it received. */
  #position: number;
  #isClosed = false;

  constructor(
    feed: Feed<Entry>,
    position: number,
    onOverflow: () => void,
    deps: SubscriberDeps<Entry>,
  ) {
    this.#feed = feed;
    this.#position = position;
    this.#onOverflow = onOverflow;
    this.#deps = deps;
    this.#lossCount = feed.lossCount;
    this.#queue = new BoundedQueue(deps.limits.QUEUE_EVENTS, deps.limits.QUEUE_BYTES);
  }

  /** Receives new entries from now on. */
  listen(): void {
    if (!this.#isClosed) this.#feed.listeners.add(this);
  }

  deliver(entry: Entry): void {
    if (entry.seq <= this.#position) return;
    this.#position = entry.seq;
    if (this.#queue.push(entry, this.#deps.bytes(entry))) return;
    this.close(tooSlow());
    this.#onOverflow();
  }

  close(error?: unknown): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#feed.listeners.delete(this);
    this.#queue.end(error);
    this.#deps.release(this.#feed);
  }

  /** The entries of the present state, and then those for which it listens already. */
  startingWith(present: Entry[]): Subscription<Entry> {
    return this.#followedByNew(itemsOf(present));
  }

  /** The entries after its position, of which these are the first. */
  resumingWith(missed: Entry[]): Subscription<Entry> {
    return this.#followedByNew(this.#readMissed(missed));
  }

  #followedByNew(first: Subscription<Entry>): Subscription<Entry> {
    return followedBy(first, this.#queue, () => this.close());
  }

  async *#readMissed(first: Entry[]): Subscription<Entry> {
    const feed = this.#feed;
    try {
      let rows = first;
      for (;;) {
        for (const row of rows) {
          this.#position = Math.max(this.#position, row.seq);
          yield row;
        }
        // Missed entries are read page by page, so that they take no room in the queue. As soon as none is missing, the
        // new ones are delivered.
        if (this.#position >= feed.last) break;
        rows = await this.#deps.readMissed(feed, this.#position);
      }
      if (feed.lossCount !== this.#lossCount) throw cursorExpired();
      this.listen();
    } catch (error) {
      this.close();
      throw error;
    }
  }
}
