import { setTimeout as later } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createCallStore } from '../../src/db/call/store.js';
import { streamEventsTable } from '../../src/db/stream-tables.js';
import { userStream } from '../../src/db/streams.js';
import { type CallCommand, decideCall } from '../../src/lifecycle/call/decide.js';
import type { Call } from '../../src/lifecycle/call/state.js';
import { LIMITS } from '../../src/limits.js';
import { createLog } from '../../src/log.js';
import { type Bus, createMemoryBus, type StreamMessage } from '../../src/realtime/bus.js';
import { createStreams, type Streams } from '../../src/realtime/feeds/streams.js';
import type { Subscription } from '../../src/realtime/feeds/subscription.js';
import { aBegunCall } from '../support/begun-call.js';
import type { Chance } from '../support/chance.js';
import { aDatabase } from '../support/database.js';
import { chance } from '../support/seeded.js';

let database: Awaited<ReturnType<typeof aDatabase>>;
beforeAll(async () => {
  database = await aDatabase();
});
afterAll(() => database.close());

/** A bus that loses a fifth of its messages, doubles almost a third, and delays all of them, which reorders them. */
function aFaultyBus({ is, whole }: Chance, lost = 0.2, doubled = 0.3): Bus {
  const bus = createMemoryBus();
  return {
    deliver: bus.deliver,
    subscribe: bus.subscribe,
    async publish(topic, key, message) {
      if (is(lost)) return;
      for (let times = is(doubled) ? 2 : 1; times > 0; times -= 1) {
        void later(whole(0, 40)).then(() => bus.publish(topic, key, message));
      }
    },
  };
}

/** A node: its streams, with the regular check of the heads that makes up for a faulty bus. */
function aNode(bus: Bus, limits: Partial<typeof LIMITS> | Record<string, number> = {}): Streams {
  const streams = createStreams({
    database,
    bus,
    limits: { ...LIMITS, ...limits },
    log: createLog('silent'),
  });
  const timer = setInterval(() => void streams.checkHeads(), 50);
  onTestFinished(() => clearInterval(timer));
  return streams;
}

/** A user with a stream. */
async function aUser(): Promise<{ id: string; stream: string }> {
  const id = await database.aUser('user');
  return { id, stream: userStream(id) };
}

/** Writes a call from its start to its end, and publishes each change. */
async function aStory(bus: Bus, caller: string, callee: string, silently = false): Promise<void> {
  const calls = createCallStore(database.db);
  const started = aBegunCall(caller, callee);
  const now = started.call.createdAt;
  const announce = async (events: Awaited<ReturnType<typeof calls.insert>>, call: Call) => {
    if (!events) throw new Error('not written');
    if (silently) return;
    for (const event of events) {
      await bus.publish('stream', event.stream, { ...event, call: { ...call, readAt: now } });
    }
  };
  const ann = { userId: caller, terminalId: 'laptop' };
  const bob = { userId: callee, terminalId: 'phone' };
  let { call } = started;
  await announce(await calls.insert(call, started.update, now), call);
  const commands: CallCommand[] = [
    { kind: 'acknowledge', by: bob },
    { kind: 'accept', by: bob },
    { kind: 'hangUp', by: ann },
  ];
  for (const command of commands) {
    const decision = decideCall(call, command, now);
    if (decision.outcome !== 'changed') throw new Error(JSON.stringify(decision));
    await announce(await calls.update(call, decision.call, decision.update, now), decision.call);
    call = decision.call;
  }
}

const KINDS = ['STARTED', 'RINGING', 'ACCEPTED', 'ENDED'];

/** The events of a subscription up to a number. */
async function upTo(subscription: Subscription<StreamMessage>, seq: number) {
  const seen: StreamMessage[] = [];
  while (seen.at(-1)?.seq !== seq) {
    const { value, done } = await subscription.next();
    if (done) throw new Error(`ended after ${seen.at(-1)?.seq}`);
    seen.push(value);
    if (value.seq > seq) break;
  }
  return seen;
}

const seqs = (events: readonly StreamMessage[]) => events.map(({ seq }) => seq);
const oneTo = (head: number, from = 1) =>
  Array.from({ length: head - from + 1 }, (_, i) => from + i);
const never = () => {
  throw new Error('the subscriber kept up');
};

describe('streams over a faulty bus', () => {
  test('[STREAM3] deliver every event to each subscriber, once and in order', async () => {
    const luck = chance();
    const bus = aFaultyBus(luck);
    const nodes = [aNode(bus), aNode(bus), aNode(bus)];
    const [ann, bob] = [await aUser(), await aUser()];
    const subscriptions = await Promise.all(
      nodes.flatMap((node) => [
        node.subscribe(ann.stream, null, never),
        node.subscribe(bob.stream, null, never),
      ]),
    );
    const stories = 60;
    const head = 4 * stories;
    const writing = (async () => {
      for (let i = 0; i < stories; i += 1) {
        await aStory(bus, i % 2 ? ann.id : bob.id, i % 2 ? bob.id : ann.id);
      }
    })();
    const all = await Promise.all(subscriptions.map((events) => upTo(events, head)));
    await writing;
    for (const events of all) {
      expect(seqs(events)).toEqual(oneTo(head));
      expect(events.map(({ kind }) => kind)).toEqual(
        Array.from({ length: stories }, () => KINDS).flat(),
      );
    }
    await Promise.all(subscriptions.map((events) => events.return()));
    expect(nodes.map(({ followed }) => followed)).toEqual([0, 0, 0]);
  }, 60_000);

  test('[STREAM1] [STREAM3] deliver every event to a subscriber that keeps reconnecting, once and in order', async () => {
    const luck = chance();
    const bus = aFaultyBus(luck);
    const nodes = [aNode(bus), aNode(bus)] as const;
    const [ann, bob] = [await aUser(), await aUser()];
    const stories = 60;
    const head = 4 * stories;
    const writing = (async () => {
      for (let i = 0; i < stories; i += 1) await aStory(bus, ann.id, bob.id);
    })();
    const follow = async () => {
      const seen: StreamMessage[] = [];
      while (seen.length < head) {
        const node = luck.pick(nodes);
        const after = node.cursor(ann.stream, seen.at(-1)?.seq ?? 0);
        const events = await node.subscribe(ann.stream, after, never);
        const most = luck.whole(0, 12);
        for (let n = 0; n < most && seen.length < head; n += 1) {
          const { value } = await events.next();
          if (value) seen.push(value);
        }
        await events.return();
      }
      return seen;
    };
    const followers = await Promise.all(Array.from({ length: 6 }, follow));
    await writing;
    for (const seen of followers) expect(seqs(seen)).toEqual(oneTo(head));
    expect(nodes.map(({ followed }) => followed)).toEqual([0, 0]);
  }, 60_000);

  test('[STREAM3] deliver everything even when the bus is dead', async () => {
    const bus = aFaultyBus(chance(), 1);
    const node = aNode(bus);
    const [ann, bob] = [await aUser(), await aUser()];
    const events = await node.subscribe(ann.stream, null, never);
    for (let i = 0; i < 5; i += 1) await aStory(bus, ann.id, bob.id);
    expect(seqs(await upTo(events, 20))).toEqual(oneTo(20));
    await events.return();
  });

  test('[STREAM3] do not repeat an event when an old message arrives again', async () => {
    const bus = createMemoryBus();
    const node = aNode(bus);
    const [ann, bob] = [await aUser(), await aUser()];
    const kept: StreamMessage[] = [];
    await bus.subscribe('stream', ann.stream, (message) => kept.push(message));
    const events = await node.subscribe(ann.stream, null, never);
    await aStory(bus, ann.id, bob.id);
    for (const message of [...kept, ...kept].reverse()) {
      await bus.publish('stream', ann.stream, message);
    }
    await aStory(bus, ann.id, bob.id);
    expect(seqs(await upTo(events, 8))).toEqual(oneTo(8));
    await events.return();
  });
});

describe('streams', () => {
  test('[STREAM1] replay more than a page of missed events while more arrive', async () => {
    const luck = chance();
    const bus = aFaultyBus(luck);
    const node = aNode(bus);
    const [ann, bob] = [await aUser(), await aUser()];
    const [missed, live] = [130, 40];
    for (let i = 0; i < missed; i += 1) await aStory(bus, ann.id, bob.id, true);
    const begin = node.cursor(ann.stream, 0);
    const writing = (async () => {
      for (let i = 0; i < live; i += 1) await aStory(bus, ann.id, bob.id);
    })();
    // The first starts the feed, the second joins it, and the third reads slowly.
    const [first, second] = [
      await node.subscribe(ann.stream, begin, never),
      await node.subscribe(ann.stream, begin, never),
    ];
    const slow = await node.subscribe(ann.stream, node.cursor(ann.stream, 3), never);
    const head = 4 * (missed + live);
    const slowly = (async () => {
      const seen: StreamMessage[] = [];
      while (seen.at(-1)?.seq !== head) {
        const { value } = await slow.next();
        if (value) seen.push(value);
        if (luck.is(0.02)) await later(5);
      }
      return seen;
    })();
    expect(seqs(await upTo(first, head))).toEqual(oneTo(head));
    expect(seqs(await upTo(second, head))).toEqual(oneTo(head));
    expect(seqs(await slowly)).toEqual(oneTo(head, 4));
    await writing;
    await Promise.all([first, second, slow].map((events) => events.return()));
    expect(node.followed).toBe(0);
  }, 60_000);

  test('begin with the present state and do not repeat it as events', async () => {
    const bus = createMemoryBus();
    const node = aNode(bus);
    const [ann, bob] = [await aUser(), await aUser()];
    await aStory(bus, ann.id, bob.id);
    // More events arrive while the present state is read.
    const present = async () => {
      const rows = await database.db.select().from(streamEventsTable);
      await aStory(bus, ann.id, bob.id);
      return rows.filter(({ stream }) => stream === ann.stream).sort((a, b) => a.seq - b.seq);
    };
    const events = await node.subscribe(ann.stream, null, never, present);
    expect(seqs(await upTo(events, 8))).toEqual(oneTo(8));
    await events.return();
  });

  test('[STREAM2] notify subscribers that events they missed are gone, even while they follow', async () => {
    const { db } = database;
    const bus = aFaultyBus(chance(), 1);
    // This node checks the heads only when asked to.
    const node = createStreams({ database, bus, limits: LIMITS, log: createLog('silent') });
    const [ann, bob] = [await aUser(), await aUser()];
    await aStory(bus, ann.id, bob.id);
    const followed = await node.subscribe(ann.stream, null, never);
    const next = followed.next();
    await aStory(bus, ann.id, bob.id);
    await db.delete(streamEventsTable);
    await aStory(bus, ann.id, bob.id);
    await node.checkHeads();
    await expect(next).rejects.toMatchObject({ code: 'CURSOR_EXPIRED' });
    await expect(
      node.subscribe(ann.stream, node.cursor(ann.stream, 4), never),
    ).rejects.toMatchObject({ code: 'CURSOR_EXPIRED' });
    // A cursor that needs no deleted events still works.
    const resumed = await node.subscribe(ann.stream, node.cursor(ann.stream, 8), never);
    expect(seqs(await upTo(resumed, 12))).toEqual(oneTo(12, 9));
    await Promise.all([followed.return(), resumed.return()]);
    expect(node.followed).toBe(0);
  });

  test('end an idle subscription when it is returned, and release its stream', async () => {
    const node = aNode(createMemoryBus());
    const ann = await aUser();
    const events = await node.subscribe(ann.stream, null, never);
    const waiting = events.next();
    expect(node.followed).toBe(1);
    await events.return();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(node.followed).toBe(0);
  });

  test('[STREAM4] end the subscription of a slow reader and no other', async () => {
    const bus = createMemoryBus();
    const node = aNode(bus, { QUEUE_EVENTS: 10 });
    const [ann, bob] = [await aUser(), await aUser()];
    let overflows = 0;
    const slow = await node.subscribe(ann.stream, null, () => {
      overflows += 1;
    });
    const fast = await node.subscribe(ann.stream, null, never);
    const keeping = upTo(fast, 40);
    for (let i = 0; i < 10; i += 1) await aStory(bus, ann.id, bob.id);
    expect(seqs(await keeping)).toEqual(oneTo(40));
    expect(overflows).toBe(1);
    await expect(slow.next()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await fast.return();
    expect(node.followed).toBe(0);
  });

  test('release a stream that could not be followed, and follow it at the next request', async () => {
    const memory = createMemoryBus();
    let down = true;
    const bus: Bus = {
      publish: memory.publish,
      deliver: memory.deliver,
      subscribe: async (...args) => {
        if (down) throw new Error('the bus is down');
        return memory.subscribe(...args);
      },
    };
    const node = aNode(bus);
    const [ann, bob] = [await aUser(), await aUser()];
    const both = [1, 2].map(() => node.subscribe(ann.stream, null, never));
    for (const failed of both) await expect(failed).rejects.toThrow('the bus is down');
    expect(node.followed).toBe(0);
    down = false;
    const events = await node.subscribe(ann.stream, null, never);
    await aStory(bus, ann.id, bob.id);
    expect(seqs(await upTo(events, 4))).toEqual(oneTo(4));
    await events.return();
  });
});
