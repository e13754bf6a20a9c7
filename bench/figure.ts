/** One measured figure and its floor. */
export interface Figure {
  what: string;
  ours: number;
  floor: number;
  unit: string;
}

/** The median of the samples. */
export function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Runs both in turns, so that both meet the same machine, and takes the medians. */
export async function compare(
  rounds: number,
  ours: () => Promise<number>,
  floor: () => Promise<number>,
): Promise<{ ours: number; floor: number }> {
  const samples: { ours: number[]; floor: number[] } = { ours: [], floor: [] };
  for (let round = 0; round < rounds; round += 1) {
    samples.ours.push(await ours());
    samples.floor.push(await floor());
  }
  return { ours: median(samples.ours), floor: median(samples.floor) };
}
