import { percentile } from './scenario.js';

/** A figure of a long run that must not grow. */
export interface Series {
  what: string;
  unit: 'MB' | '';
  samples: readonly number[];
  /** The growth that noise explains: a factor, and an amount on top of it. */
  most: readonly [factor: number, amount: number];
}

/** A figure after the warm-up and in the end. */
export interface Growth {
  after: number;
  end: number;
  /** The highest `end` that is not growth. */
  atMost: number;
  flat: boolean;
}

/** Compares the last third after the warm-up with the first one, by their medians. Too few samples are not flat. */
export function growthOf({ samples, most: [factor, amount] }: Series, warmUp: number): Growth {
  const warm = samples.slice(warmUp);
  const third = Math.floor(warm.length / 3);
  const after = percentile(warm.slice(0, third), 0.5);
  const end = percentile(warm.slice(warm.length - third), 0.5);
  const atMost = after * factor + amount;
  return { after, end, atMost, flat: third > 0 && end <= atMost };
}
