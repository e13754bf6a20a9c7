import { describe, expect, test } from 'vitest';
import { LIMITS } from '../src/limits.js';
import { createLog } from '../src/log.js';
import { createFeeds } from '../src/realtime/feeds.js';
import { RedisOutage } from '../src/realtime/redis-outage.js';
import type { Subscription } from '../src/realtime/subscription.js';

interface Entry {
  seq: number;
  /** Which log it stood in, counted from 1. */
  log: number;
}

const EXPIRED = { code: 'CURSOR_EXPIRED' };
const never = () => {
  throw new Error('the subscriber kept up');
};

/** A log that can lose what it holds, a bus that can be out of reach, and a node that follows them. */
function aNode(page = Number.POSITIVE_INFINITY) {
  const listeners = new Set<(entry: Entry) => void>();
  const world = {
    /** What the log holds, and its newest number. */
    entries: [] as Entry[],
    head: 0,
    log: 1,
    /** What listening to the bus fails with. */
    busError: null as Error | null,
    /** What reading the log waits for, or fails with. */
    reading: async () => {},
    reads: 0,
    listens: 0,
    get listeners() {
      return listeners.size;
    },
    /** Writes entries into the log, and tells nobody. */
    write(many: number): Entry[] {
      const written = Array.from({ length: many }, (_, i) => ({
        seq: world.head + i + 1,
        log: world.log,
      }));
      world.entries.push(...written);
      world.head += many;
      return written;
    },
    /** The log is gone, and another one begins. */
    lose(head: number): void {
      Object.assign(world, { entries: [], head, log: world.log + 1 });
    },
    /** The bus brings this. */
    tell(...entries: Entry[]): void {
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

/** A gate that is closed until it is opened. */
function aGate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

describe('a feed', () => {
  test('[STREAM3] brings each entry once and in order, whatever the bus repeats and reorders', async () => {
    const node = aNode();
    const events = await node.follow();
    const [one, two, three, four] = node.write(4) as [Entry, Entry, Entry, Entry];
    node.tell(two, one, two, four, one, three, four, three);
    expect(await next(events, 4)).toEqual([1, 2, 3, 4]);
    // Nothing of it was missing.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(node.reads).toBe(0);
    const rest = events.next();
    await events.return();
    expect(await rest).toEqual({ done: true, value: undefined });
    expect([node.feeds.followed, node.listeners]).toEqual([0, 0]);
  });

  test('[STREAM3] soon reads what the bus lost, when it brings what comes after that', async () => {
    const node = aNode();
    const events = await node.follow();
    const written = node.write(5);
    node.tell(...written.slice(3, 4));
    expect(await next(events, 5)).toEqual([1, 2, 3, 4, 5]);
    await events.return();
  });

  test('[STREAM3] finds by a check what the bus lost at the end', async () => {
    const node = aNode(2);
    const events = await node.follow();
    node.write(5);
    await node.feeds.check();
    expect(await next(events, 5)).toEqual([1, 2, 3, 4, 5]);
    await events.return();
  });

  test('[STREAM3] that could not read tries again with the next check', async () => {
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

  test('begins where the log is, for one who asks for nothing earlier', async () => {
    const node = aNode();
    node.write(7);
    const events = await node.follow();
    node.tell(...node.entries, ...node.write(1));
    expect(await next(events, 1)).toEqual([8]);
    await events.return();
  });
});

describe('a feed without the bus', () => {
  test('[STREAM3] brings what checks find, and hears again when the bus is back', async () => {
    const node = aNode();
    node.busError = new RedisOutage('away');
    const events = await node.follow();
    node.write(2);
    await node.feeds.check();
    expect(await next(events, 2)).toEqual([1, 2]);
    expect(node.listeners).toBe(0);

    node.busError = null;
    // While nobody listened, too.
    node.write(1);
    await node.feeds.check();
    expect(node.listeners).toBe(1);
    expect(await next(events, 1)).toEqual([3]);
    node.tell(...node.write(2));
    expect(await next(events, 2)).toEqual([4, 5]);

    const { listens } = node;
    await node.feeds.check();
    expect(node.listens).toBe(listens);
    await events.return();
    expect([node.feeds.followed, node.listeners]).toEqual([0, 0]);
  });

  test('is let go of, also while it tries the bus again', async () => {
    const node = aNode();
    node.busError = new RedisOutage('away');
    const events = await node.follow();
    node.busError = null;
    const check = node.feeds.check();
    await events.return();
    await check;
    expect([node.feeds.followed, node.listeners]).toEqual([0, 0]);
  });

  test('is none when the bus fails for another reason', async () => {
    const node = aNode();
    node.busError = new Error('a mistake of ours');
    await expect(node.follow()).rejects.toThrow('a mistake of ours');
    expect(node.feeds.followed).toBe(0);
  });
});

describe('a feed whose log was lost', () => {
  test('[STREAM2] ends for all when the log is shorter than what was told, and begins anew', async () => {
    const node = aNode();
    const events = await node.follow();
    node.tell(...node.write(5));
    expect(await next(events, 5)).toEqual([1, 2, 3, 4, 5]);
    const waiting = events.next();
    node.lose(0);
    node.write(2);
    await node.feeds.check();
    await expect(waiting).rejects.toMatchObject(EXPIRED);

    await expect(node.follow(5)).rejects.toMatchObject(EXPIRED);
    const resumed = await node.follow(1);
    const anew = await node.follow();
    node.tell(...node.write(1));
    expect(await next(resumed, 2)).toEqual([2, 3]);
    expect(await next(anew, 1)).toEqual([3]);
    await Promise.all([resumed, anew].map((one) => one.return()));
    expect(node.feeds.followed).toBe(0);
  });

  test('[STREAM3] brings nothing of the lost log that waited for its turn', async () => {
    const node = aNode();
    const events = await node.follow();
    // As long as one has not read how it ended, the feed goes on.
    const unread = await node.follow();
    node.tell(...node.write(1));
    node.reading = () => Promise.reject(new RedisOutage('away'));
    node.tell(...node.write(2).slice(1));
    expect(await next(events, 1)).toEqual([1]);
    node.reading = async () => {};
    node.lose(0);
    await node.feeds.check();
    await expect(events.next()).rejects.toMatchObject(EXPIRED);
    const anew = await node.follow();
    node.tell(...node.write(3));
    for (const seq of [1, 2, 3]) expect((await anew.next()).value).toEqual({ seq, log: 2 });
    await Promise.all([unread, anew].map((one) => one.return()));
  });

  test('[STREAM2] ends for all when the log goes on at a higher number', async () => {
    const node = aNode();
    const events = await node.follow();
    node.tell(...node.write(2));
    expect(await next(events, 2)).toEqual([1, 2]);
    const waiting = events.next();
    node.lose(1_000);
    const other = await node.follow();
    node.tell(...node.write(1));
    await expect(waiting).rejects.toMatchObject(EXPIRED);
    await expect(other.next()).rejects.toMatchObject(EXPIRED);
    await expect(node.follow(2)).rejects.toMatchObject(EXPIRED);
    const anew = await node.follow();
    node.tell(...node.write(1));
    expect(await next(anew, 1)).toEqual([1_002]);
    await anew.return();
  });

  test.each([
    ['higher', 1_000],
    ['lower', 0],
  ])(
    '[STREAM2] and begins %s ends for one who reads what they missed at that moment',
    async (_, head) => {
      const node = aNode(2);
      const live = await node.follow();
      node.tell(...node.write(4));
      expect(await next(live, 4)).toEqual([1, 2, 3, 4]);
      const resumed = await node.follow(0);
      expect(await next(resumed, 2)).toEqual([1, 2]);
      const gate = aGate();
      node.reading = () => gate.opened;
      // The rest was read before the loss, and comes; what comes after it is of another log.
      const rest = (async () => [await next(resumed, 2), await resumed.next()])();
      node.reading = async () => {};
      node.lose(head);
      await node.feeds.check();
      node.tell(...node.write(1));
      gate.open();
      await expect(rest).rejects.toMatchObject(EXPIRED);
      await expect(live.next()).rejects.toMatchObject(EXPIRED);
      await Promise.all([live, resumed].map((one) => one.return()));
      expect(node.feeds.followed).toBe(0);
    },
  );

  test('[STREAM2] ends for all when it is told that these are other logs', async () => {
    const node = aNode();
    node.write(3);
    const [one, other] = [await node.follow(), await node.follow(3)];
    const waiting = [one.next(), other.next()];
    node.feeds.reset();
    for (const each of waiting) await expect(each).rejects.toMatchObject(EXPIRED);
    const anew = await node.follow();
    node.tell(...node.write(1));
    expect(await next(anew, 1)).toEqual([4]);
    await anew.return();
  });
});

describe('a feed that is resumed', () => {
  test('[STREAM1] brings everything after a number, page by page, while more comes', async () => {
    const node = aNode(3);
    node.write(8);
    const events = await node.follow(2);
    expect(await next(events, 2)).toEqual([3, 4]);
    node.tell(...node.write(3));
    expect(await next(events, 7)).toEqual([5, 6, 7, 8, 9, 10, 11]);
    node.tell(...node.write(1));
    expect(await next(events, 1)).toEqual([12]);
    await events.return();
  });

  test('[STREAM1] from ahead of this node waits for nothing it has seen', async () => {
    const node = aNode();
    const live = await node.follow();
    node.tell(...node.write(2));
    // Written at another node, and not heard of here.
    node.write(3);
    const gate = aGate();
    let reads = 0;
    node.reading = async () => {
      reads += 1;
      if (reads === 1) await gate.opened;
    };
    const ahead = await node.follow(5);
    const first = next(ahead, 1);
    // Now the node reads what it has not seen, for the other.
    gate.open();
    node.tell(...node.write(1));
    expect(await first).toEqual([6]);
    expect(await next(live, 6)).toEqual([1, 2, 3, 4, 5, 6]);
    await Promise.all([live, ahead].map((one) => one.return()));
  });

  test('[STREAM1] misses nothing that is added while it reads what it missed', async () => {
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
    // The read has seen an empty log.
    node.tell(...node.write(2));
    gate.open();
    expect(await next(await resumed, 2)).toEqual([1, 2]);
    expect(await next(live, 2)).toEqual([1, 2]);
    await Promise.all([live, await resumed].map((one) => one.return()));
  });

  test('[STREAM2] from a number that the log has not reached, or no longer holds, is refused', async () => {
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
