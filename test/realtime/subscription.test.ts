import { expect, test } from 'vitest';
import { BoundedQueue } from '../../src/realtime/feeds/queue.js';
import {
  derive,
  type Subscription,
  subscriptionOf,
} from '../../src/realtime/feeds/subscription.js';

/** A subscription to a queue, as feeds return it. */
function fromQueue() {
  const queue = new BoundedQueue<number>(10, 1000);
  return {
    queue,
    source: subscriptionOf(
      () => queue.next(),
      () => queue.end(),
    ),
  };
}

async function* doubled(items: AsyncIterable<number>): Subscription<number> {
  for await (const item of items) {
    if (item < 0) return;
    if (item > 0) yield 2 * item;
  }
}

test('a derived subscription maps, filters and ends', async () => {
  const { queue, source } = fromQueue();
  let closed = 0;
  const derived = derive(source, doubled, () => {
    closed += 1;
  });
  for (const item of [1, 0, 2, -1, 3]) queue.push(item, 1);
  const seen: number[] = [];
  for await (const item of derived) seen.push(item);
  expect(seen).toEqual([2, 4]);
  expect(closed).toBeGreaterThan(0);
  expect(await source.next()).toEqual({ done: true, value: undefined });
});

test('a derived subscription that waits can be stopped, and stops its source', async () => {
  const { source } = fromQueue();
  let closed = false;
  const derived = derive(source, doubled, () => {
    closed = true;
  });
  const waiting = derived.next();
  await derived.return();
  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(closed).toBe(true);
  expect(await source.next()).toEqual({ done: true, value: undefined });
});

test('a derived subscription that was never read stops its source', async () => {
  const { source } = fromQueue();
  await derive(source, doubled).return();
  expect(await source.next()).toEqual({ done: true, value: undefined });
});

test('a derived subscription passes on the error of its source', async () => {
  const { queue, source } = fromQueue();
  const waiting = derive(source, doubled).next();
  queue.end(new Error('too slow'));
  await expect(waiting).rejects.toThrow('too slow');
});
