import { describe, expect, test } from 'vitest';
import { growthOf } from '../growth.js';

const WARM_UP = 40;
const judge = (sampleAt: (i: number) => number, count = 180) =>
  growthOf(
    {
      what: 'heap',
      unit: 'MB',
      samples: Array.from({ length: count }, (_, i) => sampleAt(i)),
      most: [1.1, 5],
    },
    WARM_UP,
  );
const noise = (i: number) => (i * 7) % 11;

describe('the growth of a soak', () => {
  test('a flat series with noise is flat', () => {
    expect(judge((i) => 100 + noise(i))).toMatchObject({ flat: true, after: 105, end: 105 });
  });

  test('a series that grows by a quarter is not flat', () => {
    expect(judge((i) => 100 + (i * 25) / 100 + noise(i)).flat).toBe(false);
  });

  test('a step in the last third is not flat', () => {
    expect(judge((i) => (i < 140 ? 100 : 116)).flat).toBe(false);
  });

  test('the limit is a tenth and five', () => {
    expect(judge((i) => (i < 140 ? 100 : 115)).flat).toBe(true);
  });

  test('growth in the warm-up does not count', () => {
    expect(judge((i) => Math.min(i, WARM_UP)).flat).toBe(true);
  });

  test('one high sample does not count', () => {
    expect(judge((i) => (i === 179 ? 1_000 : 100)).flat).toBe(true);
  });

  test('a run that ends with its warm-up proves nothing', () => {
    expect(judge(() => 100, WARM_UP + 2).flat).toBe(false);
  });
});
