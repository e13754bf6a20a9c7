/** The value below which this part of the samples lies. */
export function quantile(samples: readonly number[], part: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

/** The median of the samples. */
export const median = (samples: readonly number[]): number => quantile(samples, 0.5);

/**
 * How many times the other samples these are: the median of the quotients of each round. The speed of a machine changes
 * between rounds more than within one.
 */
export const ratio = (samples: readonly number[], others: readonly number[]): number =>
  median(samples.map((sample, round) => sample / (others[round] ?? Number.NaN)));

/** The distance of the samples from each other, as a part of their median. */
export const spread = (samples: readonly number[]): number =>
  (Math.max(...samples) - Math.min(...samples)) / median(samples);

/**
 * Measures all contestants in turns, after a turn that does not count. The order is reversed after each round. Returns
 * the samples of each contestant.
 */
export async function inTurns<C, S>(
  contestants: readonly C[],
  rounds: number,
  measure: (contestant: C) => Promise<S>,
): Promise<S[][]> {
  const samples = new Map(contestants.map((contestant) => [contestant, [] as S[]]));
  const order = [...contestants];
  for (let round = 0; round <= rounds; round += 1) {
    for (const contestant of order) {
      const sample = await measure(contestant);
      if (round > 0) samples.get(contestant)?.push(sample);
    }
    order.reverse();
  }
  return [...samples.values()];
}
