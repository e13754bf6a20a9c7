import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createBatches } from '../../src/realtime/batches.js';

/** Batches of numbers, each answered when the test says so. */
function held(options: { maxItems?: number; inOrder?: boolean }) {
  const batches: { items: number[]; answer: () => void; fail: (error: Error) => void }[] = [];
  const add = createBatches<number, string>(
    (items) =>
      new Promise((resolve, reject) => {
        batches.push({ items, answer: () => resolve(items.map(String)), fail: reject });
      }),
    options,
  );
  return { batches, add };
}

describe('batches', () => {
  test('in order hand over a single item at once, and the items that come meanwhile together', async () => {
    const { batches, add } = held({ inOrder: true });
    const results = [1, 2, 3].map(add);
    expect(batches.map(({ items }) => items)).toEqual([[1]]);
    batches[0]?.answer();
    await turn();
    expect(batches.map(({ items }) => items)).toEqual([[1], [2, 3]]);
    batches[1]?.answer();
    expect(await Promise.all(results)).toEqual(['1', '2', '3']);
  });

  test('have at most so many items, in the order of the calls', async () => {
    const { batches, add } = held({ inOrder: true, maxItems: 2 });
    const results = [1, 2, 3, 4].map(add);
    for (let i = 0; i < 3; i += 1) {
      batches[i]?.answer();
      await turn();
    }
    expect(batches.map(({ items }) => items)).toEqual([[1], [2, 3], [4]]);
    expect(await Promise.all(results)).toEqual(['1', '2', '3', '4']);
  });

  test('without an order have the items of one turn, and do not wait for each other', async () => {
    const { batches, add } = held({});
    const [first, second] = [add(1), add(2)];
    await turn();
    const third = add(3);
    await turn();
    expect(batches.map(({ items }) => items)).toEqual([[1, 2], [3]]);
    batches[1]?.answer();
    expect(await third).toBe('3');
    batches[0]?.answer();
    expect(await Promise.all([first, second])).toEqual(['1', '2']);
  });

  test('fail each for itself', async () => {
    const { batches, add } = held({ inOrder: true });
    const [first, second] = [add(1), add(2)];
    batches[0]?.fail(new Error('away'));
    await expect(first).rejects.toThrow('away');
    batches[1]?.answer();
    expect(await second).toBe('2');
  });
});
