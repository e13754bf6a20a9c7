import { onTestFailed } from 'vitest';
import { type Chance, chanceOf } from './chance.js';

/** The seed of a test: `SEED`, or a new one each time, which is printed when the test fails. */
export function aSeed(): number {
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
  onTestFailed(() => console.error(`SEED=${seed}`));
  return seed;
}

/** A reproducible source of random decisions. */
export const chance = (): Chance => chanceOf(aSeed());
