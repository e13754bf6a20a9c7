import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/limits.js';
import { createLog } from '../../src/log.js';
import { createFeeds } from '../../src/realtime/feeds/feeds.js';
import type { Subscription } from '../../src/realtime/feeds/subscription.js';
import { RedisOutage } from '../../src/realtime/redis/outage.js';
import { aGate } from '../support/gate.js';

interface Entry {
  seq: number;
  /** The log that the entry belongs to, counted from 1. */
  log: number;
}

const EXPIRED = { code: 'CURSOR_EXPIRED' };
const never = () => {
  throw new Error('the subscriber kept up');
};

/** A log that can lose its content, a bus that can be unreachable, and a node that follows them. */
function aNode(page = Number.POSITIVE_INFINITY) {
  const listeners = new Set<(entry: Entry) => void>();
  const world = {
    /** The content of the log, and its newest number. */
    entries: [] as Entry[],
    head: 0,
    log: 1,
    /** The error with which listening to the bus fails. */
    busError: null as Error | null,
    /** A read of the log awaits this, or fails with it. */
    reading: async () => {},
    reads: 0,
    listens: 0,
    get listeners() {
      return listeners.size;
    },
    /** Appends entries to the log without publishing them. */
    write(many: number): Entry[] {
      const written = Array.from({ length: many }, (_, i) => ({
        seq: world.head + i + 1,
        log: world.log,
      }));
      world.entries.push(...written);
      world.head += many;
      return written;
    },
    /** The log is lost, and another one begins. */
    lose(head: number): void {
      Object.assign(world, { entries: [], head, log: world.log + 1 });
    },
    /** The bus delivers these entries. */
    deliver(...entries: Entry[]): void {
      for (const entry of entries) for (const listener of listeners) listener(entry);
    },
  };
  const feeds = createFeeds<Entry>(
    {
      async listen(_key, onEntry) {
        world.listens += 1;
        if (world.busError) throw world.busError;
        listeners.add(onEntry);
        return () => listeners.delete(onEntry);
      },
      heads: async (keys) => new Map(keys.map((key) => [key, world.head])),
      async read(_key, after) {
        world.reads += 1;
        const rows = world.entries.filter(({ seq }) => seq > after).slice(0, page);
        await world.reading();
        return rows;
      },
      bytes: () => 1,
    },
    { limits: LIMITS, log: createLog('silent') },
  );
  const follow = (after: number | null = null) => feeds.subscribe('log', after, never);
  return Object.assign(world, { feeds, follow });
}

async function next(subscription: Subscription<Entry>, many: number): Promise<number[]> {
  const seen: number[] = [];
  while (seen.length < many) {
    const { value, done } = await subscription.next();
    if (done) throw new Error(`ended after ${seen}`);
    seen.push(value.seq);
  }
  return seen;
}

describe('a feed', () => {
  test('[STREAM3] delivers each entry once and in order when the bus repeats and reorders', async () => {
    const node = aNode();
    const events = await node.follow();
    const [one, two, three, four] = node.write(4) as [Entry, Entry, Entry, Entry];
    node.deliver(two, one, two, four, one, three, four, three);
    expect(await next(events, 4)).toEqual([1, 2, 3, 4]);
    // No entry was missing.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(node.reads).toBe(0);
    const rest = events.next();
    await events.return();
    expect(await rest).toEqual({ done: true, value: undefined });
    expect([node.feeds.followed, node.listeners]).toEqual([0, 0]);
  });

  test('[STREAM3] reads a lost entry soon after the bus delivers a later one', async () => {
    const node = aNode();
    const events = await node.follow();
    const written = node.write(5);
    node.deliver(...written.slice(3, 4));
    expect(await next(events, 5)).toEqual([1, 2, 3, 4, 5]);
    await events.return();
  });

  test('[STREAM3] finds entries lost at the end by a check', async () => {
    const node = aNode(2);
    const events = await node.follow();
    node.write(5);
    await node.feeds.check();
    expect(await next(events, 5)).toEqual([1, 2, 3, 4, 5]);
    await events.return();
  });

  test('[STREAM3] reads again at the next check after a failed read', async () => {
    const node = aNode();
    const events = await node.follow();
    node.write(2);
    node.reading = () => Promise.reject(new RedisOutage('away'));
    await node.feeds.check();
    node.reading = async () => {};
    await node.feeds.check();
    expect(await next(events, 2)).toEqual([1, 2]);
    await events.return();
  });

  test('begins at the head for a subscriber without a cursor', async () => {
    const node = aNode();
    node.write(7);
    const events = await node.follow();
    node.deliver(...node.entries, ...node.write(1));
    expect(await next(events, 1)).toEqual([8]);
    await events.return();
  });
});

describe('a feed without the bus', () => {
  test('[STREAM3] delivers what checks find, and listens again when the bus is back', async () => {
    const node = aNode();
    node.busError = new RedisOutage('away');
    const events = await node.follow();
    node.write(2);
    await node.feeds.check();
    expect(await next(events, 2)).toEqual([1, 2]);
    expect(node.listeners).toBe(0);

    node.busError = null;
    // Entries written while nothing listened arrive, too.
    node.write(1);
    await node.feeds.check();
    expect(node.listeners).toBe(1);
    expect(await next(events, 1)).toEqual([3]);
    node.deliver(...node.write(2));
    expect(await next(events, 2)).toEqual([4, 5]);

    const { listens } = node;
    await node.feeds.check();
    expect(node.listens).toBe(listens);
    await events.return();
    expect([node.feeds.followed, node.listeners]).toEqual([0, 0]);
  });

  test('is released with its last subscriber, also while it tries the bus again', async () => {
    const node = aNode();
    node.busError = new RedisOutage('away');
    const events = await node.follow();
    node.busError = null;
    const check = node.feeds.check();
    await events.return();
    await check;
    expect([node.feeds.followed, node.listeners]).toEqual([0, 0]);
  });

  test('does not start when the bus fails for another reason', async () => {
    const node = aNode();
    node.busError = new Error('a mistake of ours');
    await expect(node.follow()).rejects.toThrow('a mistake of ours');
    expect(node.feeds.followed).toBe(0);
  });
});

describe('a feed whose log was lost', () => {
  test('[STREAM2] ends all subscriptions when the log is shorter than before, and begins anew', async () => {
    const node = aNode();
    const events = await node.follow();
    node.deliver(...node.write(5));
    expect(await next(events, 5)).toEqual([1, 2, 3, 4, 5]);
    const waiting = events.next();
    node.lose(0);
    node.write(2);
    await node.feeds.check();
    await expect(waiting).rejects.toMatchObject(EXPIRED);

    await expect(node.follow(5)).rejects.toMatchObject(EXPIRED);
    const resumed = await node.follow(1);
    const anew = await node.follow();
    node.deliver(...node.write(1));
    expect(await next(resumed, 2)).toEqual([2, 3]);
    expect(await next(anew, 1)).toEqual([3]);
    await Promise.all([resumed, anew].map((one) => one.return()));
    expect(node.feeds.followed).toBe(0);
  });

  test('[STREAM3] delivers nothing that was still queued from the lost log', async () => {
    const node = aNode();
    const events = await node.follow();
    // As long as one subscriber has not read the end, the feed goes on.
    const unread = await node.follow();
    node.deliver(...node.write(1));
    node.reading = () => Promise.reject(new RedisOutage('away'));
    node.deliver(...node.write(2).slice(1));
    expect(await next(events, 1)).toEqual([1]);
    node.reading = async () => {};
    node.lose(0);
    await node.feeds.check();
    await expect(events.next()).rejects.toMatchObject(EXPIRED);
    const anew = await node.follow();
    node.deliver(...node.write(3));
    for (const seq of [1, 2, 3]) expect((await anew.next()).value).toEqual({ seq, log: 2 });
    await Promise.all([unread, anew].map((one) => one.return()));
  });

  test('[STREAM2] ends all subscriptions when the log goes on at a higher number', async () => {
    const node = aNode();
    const events = await node.follow();
    node.deliver(...node.write(2));
    expect(await next(events, 2)).toEqual([1, 2]);
    const waiting = events.next();
    node.lose(1_000);
    const other = await node.follow();
    node.deliver(...node.write(1));
    await expect(waiting).rejects.toMatchObject(EXPIRED);
    await expect(other.next()).rejects.toMatchObject(EXPIRED);
    await expect(node.follow(2)).rejects.toMatchObject(EXPIRED);
    const anew = await node.follow();
    node.deliver(...node.write(1));
    expect(await next(anew, 1)).toEqual([1_002]);
    await anew.return();
  });

  test.each([
    ['higher', 1_000],
    ['lower', 0],
  ])(
    '[STREAM2] and begins %s ends a subscription that is reading missed entries at that moment',
    async (_, head) => {
      const node = aNode(2);
      const live = await node.follow();
      node.deliver(...node.write(4));
      expect(await next(live, 4)).toEqual([1, 2, 3, 4]);
      const resumed = await node.follow(0);
      expect(await next(resumed, 2)).toEqual([1, 2]);
      const gate = aGate();
      node.reading = () => gate.opened;
      // The rest was read before the loss and arrives. Later entries belong to another log.
      const rest = (async () => [await next(resumed, 2), await resumed.next()])();
      node.reading = async () => {};
      node.lose(head);
      await node.feeds.check();
      node.deliver(...node.write(1));
      gate.open();
      await expect(rest).rejects.toMatchObject(EXPIRED);
      await expect(live.next()).rejects.toMatchObject(EXPIRED);
      await Promise.all([live, resumed].map((one) => one.return()));
      expect(node.feeds.followed).toBe(0);
    },
  );

  test('[STREAM2] ends all subscriptions on reset', async () => {
    const node = aNode();
    node.write(3);
    const [one, other] = [await node.follow(), await node.follow(3)];
    const waiting = [one.next(), other.next()];
    node.feeds.reset();
    for (const each of waiting) await expect(each).rejects.toMatchObject(EXPIRED);
    const anew = await node.follow();
    node.deliver(...node.write(1));
    expect(await next(anew, 1)).toEqual([4]);
    await anew.return();
  });
});

describe('a resumed feed', () => {
  test('[STREAM1] delivers everything after a number, page by page, while entries are added', async () => {
    const node = aNode(3);
    node.write(8);
    const events = await node.follow(2);
    expect(await next(events, 2)).toEqual([3, 4]);
    node.deliver(...node.write(3));
    expect(await next(events, 7)).toEqual([5, 6, 7, 8, 9, 10, 11]);
    node.deliver(...node.write(1));
    expect(await next(events, 1)).toEqual([12]);
    await events.return();
  });

  test('[STREAM1] from ahead of this node skips entries that the subscriber has seen', async () => {
    const node = aNode();
    const live = await node.follow();
    node.deliver(...node.write(2));
    // Written by another node, and unknown here.
    node.write(3);
    const gate = aGate();
    let reads = 0;
    node.reading = async () => {
      reads += 1;
      if (reads === 1) await gate.opened;
    };
    const ahead = await node.follow(5);
    const first = next(ahead, 1);
    // Now the node reads these entries for the other subscriber.
    gate.open();
    node.deliver(...node.write(1));
    expect(await first).toEqual([6]);
    expect(await next(live, 6)).toEqual([1, 2, 3, 4, 5, 6]);
    await Promise.all([live, ahead].map((one) => one.return()));
  });

  test('[STREAM1] misses no entry that is added while it reads missed ones', async () => {
    const node = aNode();
    const live = await node.follow();
    const gate = aGate();
    let reads = 0;
    node.reading = async () => {
      reads += 1;
      if (reads === 1) await gate.opened;
    };
    const resumed = node.follow(0);
    await expect.poll(() => reads).toBe(1);
    // The read returns an empty log.
    node.deliver(...node.write(2));
    gate.open();
    expect(await next(await resumed, 2)).toEqual([1, 2]);
    expect(await next(live, 2)).toEqual([1, 2]);
    await Promise.all([live, await resumed].map((one) => one.return()));
  });

  test('[STREAM2] refuses a number that the log has not reached or no longer contains', async () => {
    const node = aNode();
    node.write(6);
    node.entries = node.entries.slice(3);
    await expect(node.follow(7)).rejects.toMatchObject(EXPIRED);
    await expect(node.follow(2)).rejects.toMatchObject(EXPIRED);
    const events = await node.follow(3);
    expect(await next(events, 3)).toEqual([4, 5, 6]);
    await events.return();
    node.entries = [];
    await expect(node.follow(5)).rejects.toMatchObject(EXPIRED);
    expect(node.feeds.followed).toBe(0);
  });
});
