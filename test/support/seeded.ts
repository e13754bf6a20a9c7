import { onTestFailed } from 'vitest';

/** Chance that can be had again: the seed is printed when the test fails, and `SEED` sets it. */
export interface Chance {
  /** From 0 to below 1. */
  next(): number;
  /** A whole number from `min` to `max`. */
  whole(min: number, max: number): number;
  /** Whether something happens that happens with this probability. */
  is(probability: number): boolean;
  /** One of several. */
  pick<T>(of: readonly [T, ...T[]]): T;
}

/** The seed of a test: `SEED`, or another one each time, which is printed when the test fails. */
export function aSeed(): number {
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
  onTestFailed(() => console.error(`SEED=${seed}`));
  return seed;
}

/** The chance of a test (mulberry32). */
export function chance(): Chance {
  let state = aSeed();
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    whole: (min, max) => min + Math.floor(next() * (max - min + 1)),
    is: (probability) => next() < probability,
    pick: (of) => of[Math.floor(next() * of.length)] ?? of[0],
  };
}
