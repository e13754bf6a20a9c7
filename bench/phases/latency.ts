import { setTimeout as wait } from 'node:timers/promises';
import type { RelayContestant } from '../pair.js';
import type { Result } from '../result.js';
import type { Settings } from '../settings.js';
import { inTurns, median, quantile } from '../statistics.js';

const SIGNALS_PER_S = 200;

/** The time from sending a signal to receiving it, at a light load that is spread over all pairs. */
export async function measureLatency(
  { rounds, roundMs }: Settings,
  contestants: readonly RelayContestant[],
): Promise<Result> {
  const samples = await inTurns(contestants, rounds, (each) => latencies(each, roundMs));
  return {
    what: `latency: p50 at ${SIGNALS_PER_S} signals per second`,
    unit: 'ms',
    better: 'lower',
    targets: { raw: [1.5, 1.1] },
    rows: samples.map((of, i) => ({
      candidate: contestants[i]?.program.name ?? '',
      samples: of.map((round) => quantile(round, 0.5)),
      also: { p99: `${median(of.map((round) => quantile(round, 0.99))).toFixed(2)} ms` },
    })),
  };
}

/** The milliseconds of each signal. */
async function latencies({ pairs }: RelayContestant, ms: number): Promise<number[]> {
  const result: number[] = [];
  const start = performance.now();
  for (let i = 0; i < (SIGNALS_PER_S * ms) / 1000; i += 1) {
    await wait(start + (i * 1000) / SIGNALS_PER_S - performance.now());
    const pair = pairs[i % pairs.length];
    if (!pair) break;
    await pair.settled();
    pair.onDone = () => {};
    const sentAt = performance.now();
    pair.onDelivered = () => result.push(performance.now() - sentAt);
    pair.send();
  }
  for (const pair of pairs) {
    await pair.settled();
    pair.onDelivered = () => {};
  }
  return result;
}
