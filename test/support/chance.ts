/** Random decisions that a seed repeats. */
export interface Chance {
  readonly seed: number;
  /** A number from 0 to below 1. */
  next(): number;
  /** A whole number from `min` to `max`. */
  whole(min: number, max: number): number;
  /** True with this probability. */
  is(probability: number): boolean;
  /** One of several values. */
  pick<T>(of: readonly T[]): T;
  /** An independent source for a part of the run, so that decisions in other parts do not change it. */
  of(part: string | number): Chance;
}

/** The source of a seed (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    seed,
    next,
    whole: (min, max) => min + Math.floor(next() * (max - min + 1)),
    is: (probability) => next() < probability,
    pick: (of) => {
      const index = Math.floor(next() * of.length);
      if (index >= of.length) throw new Error('There is nothing to pick from.');
      return of[index] as (typeof of)[number];
    },
    of: (part) => chanceOf(mixed(seed, String(part))),
  };
}

/** FNV-1a of the seed and a name. */
function mixed(seed: number, name: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (const char of name) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 1;
}
