import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { BoundedQueue } from '../../src/realtime/feeds/queue.js';
import {
  closable,
  followedBy,
  Last,
  mapItems,
  NO_MORE,
  pour,
  type Sink,
  type Subscription,
} from '../../src/realtime/feeds/subscription.js';
import { aGate } from '../support/gate.js';

/** A subscription to a queue, as feeds return it: first the items that were missed. */
function fromQueue(missed: number[] = []) {
  const queue = new BoundedQueue<number>(10, 1000);
  const first = (async function* (): Subscription<number> {
    yield* missed;
  })();
  return { queue, source: followedBy(first, queue, () => queue.end()) };
}

/** Doubles positive items, leaves out 0, ends at negative ones, and fails at 13. Even items take a while. */
function doubled(item: number) {
  if (item === 13) throw new Error('unlucky');
  const result = item === 0 ? null : item < -1 ? NO_MORE : item < 0 ? new Last(0.5) : 2 * item;
  return item % 2 === 0 ? setImmediate(result) : result;
}

/** A sink that keeps what it gets. After each item, it is busy for a number of turns of the event loop. */
class Collected implements Sink<number> {
  readonly items: number[] = [];
  readonly ended: Promise<unknown>;
  #end: (error: unknown) => void = () => {};
  #isBusy = false;

  constructor(readonly busyTurns = 0) {
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  take(item: number): Promise<void> | undefined {
    expect(this.#isBusy).toBe(false);
    this.items.push(item);
    if (this.busyTurns === 0) return;
    this.#isBusy = true;
    return this.#rest();
  }

  end(error?: unknown): void {
    expect(this.#isBusy).toBe(false);
    this.#end(error);
  }

  async #rest(): Promise<void> {
    for (let i = 0; i < this.busyTurns; i += 1) await setImmediate();
    this.#isBusy = false;
  }
}

/** Ways to receive all items of a subscription. */
const receivers: [string, (source: Subscription<number>) => Promise<[number[], unknown]>][] = [
  [
    'read',
    async (source) => {
      const items: number[] = [];
      try {
        for await (const item of source) items.push(item);
      } catch (error) {
        return [items, error];
      }
      return [items, undefined];
    },
  ],
  ...[0, 2].map((busyTurns): (typeof receivers)[number] => [
    `poured into a sink that is busy for ${busyTurns} turns`,
    async (source) => {
      const sink = new Collected(busyTurns);
      pour(source, sink);
      return [sink.items, await sink.ended];
    },
  ]),
];

describe.each(receivers)('a mapped subscription, %s,', (_how, receive) => {
  test('maps the items that were missed and the new ones, in order, until the last', async () => {
    const { queue, source } = fromQueue([1, 0, 2]);
    let closed = 0;
    const received = receive(
      mapItems(source, doubled, () => {
        closed += 1;
      }),
    );
    for (const item of [3, 4, 0, 5]) queue.push(item, 1);
    await setImmediate();
    for (const item of [6, 7, -1, 8]) queue.push(item, 1);
    expect(await received).toEqual([[2, 4, 6, 8, 10, 12, 14, 0.5], undefined]);
    expect(closed).toBe(1);
    expect(await source.next()).toEqual({ done: true, value: undefined });
  });

  test('ends at once when there is no more', async () => {
    const { queue, source } = fromQueue();
    const received = receive(mapItems(source, doubled));
    for (const item of [1, -3, 2]) queue.push(item, 1);
    expect(await received).toEqual([[2], undefined]);
    expect(await source.next()).toEqual({ done: true, value: undefined });
  });

  test('ends when its source ends', async () => {
    const { queue, source } = fromQueue([1]);
    const received = receive(mapItems(source, doubled));
    queue.push(2, 1);
    queue.end();
    expect(await received).toEqual([[2, 4], undefined]);
  });

  test('passes on the error of its source', async () => {
    const { queue, source } = fromQueue();
    const received = receive(mapItems(source, doubled));
    await setImmediate();
    queue.end(new Error('too slow'));
    expect(await received).toEqual([[], new Error('too slow')]);
  });

  test('fails when an item cannot be mapped, and ends its source', async () => {
    const { queue, source } = fromQueue();
    const received = receive(mapItems(source, doubled));
    for (const item of [1, 13, 2]) queue.push(item, 1);
    expect(await received).toEqual([[2], new Error('unlucky')]);
    expect(await source.next()).toEqual({ done: true, value: undefined });
  });

  test('that waits can be stopped, and stops its source', async () => {
    const { source } = fromQueue();
    let closed = false;
    const mapped = mapItems(source, doubled, () => {
      closed = true;
    });
    const received = receive(mapped);
    await setImmediate();
    await mapped.return();
    expect(await received).toEqual([[], undefined]);
    expect(closed).toBe(true);
    expect(await source.next()).toEqual({ done: true, value: undefined });
  });

  test('can be stopped while its generator waits', async () => {
    const gate = aGate();
    const generator = (async function* (): Subscription<number> {
      yield 1;
      await gate.opened;
    })();
    const mapped = mapItems(closable(generator, gate.open), doubled);
    const received = receive(mapped);
    await setImmediate();
    await mapped.return();
    expect(await received).toEqual([[2], undefined]);
  });
});

test('a mapped subscription that is stopped hands no more items over, also if its sink is busy', async () => {
  const { queue, source } = fromQueue();
  const asked: number[] = [];
  const mapped = mapItems(source, (item: number) => {
    asked.push(item);
    return item;
  });
  const sink = new Collected(3);
  pour(mapped, sink);
  await setImmediate();
  for (const item of [1, 2, 3]) queue.push(item, 1);
  await mapped.return();
  expect(await sink.ended).toBeUndefined();
  expect(sink.items).toEqual([1]);
  expect(asked).toEqual([1]);
});

test('a mapped subscription that was never received stops its source', async () => {
  const { source } = fromQueue();
  await mapItems(source, doubled).return();
  expect(await source.next()).toEqual({ done: true, value: undefined });
});
