import { setTimeout as wait } from 'node:timers/promises';
import type { Candidate } from '../candidates.js';
import { utilization } from '../machine.js';
import { type RelayContestant, withPairs } from '../pair.js';
import type { Result, Target } from '../result.js';
import type { Settings } from '../settings.js';
import { inTurns, median } from '../statistics.js';

const IN_FLIGHT = 4;

const ONE_NODE: Record<string, Target> = {
  raw: [1.0, 0.65],
  'socket-io': [0.6, 0.4],
  yoga: [0.25, 0.15],
  apollo: [0.12, 0.06],
};
const TWO_NODES: Record<string, Target> = { raw: [1.0, 0.7] };

interface Sample {
  /** The microseconds of CPU for each signal. */
  cpu: number;
  perSecond: number;
  load: number;
  redis: number;
}

/** Signals between pairs, each with a few in flight: the CPU of the server for each signal. */
export const measureRelay = (settings: Settings, candidates: readonly Candidate[]) =>
  relayOn(1, settings, candidates);

/** The same with the sender on one node and the receiver on another: the CPU of both. */
export const measureRelayOnTwoNodes = (settings: Settings, candidates: readonly Candidate[]) =>
  relayOn(2, settings, candidates);

async function relayOn(
  nodes: 1 | 2,
  { pairs, rounds, roundMs }: Settings,
  candidates: readonly Candidate[],
): Promise<Result> {
  const samples = await withPairs(candidates, pairs, nodes, (contestants) =>
    inTurns(contestants, rounds, (each) => relay(each, roundMs)),
  );
  return {
    phase: nodes === 1 ? 'relay' : 'relay-two-nodes',
    what: nodes === 1 ? 'relay: CPU per signal' : 'relay on two nodes: CPU of both per signal',
    unit: 'µs',
    better: 'lower',
    targets: nodes === 1 ? ONE_NODE : TWO_NODES,
    rows: samples.map((of, i) => ({
      candidate: candidates[i]?.name ?? '',
      samples: of.map(({ cpu }) => cpu),
      also: {
        'signals per second': Math.round(
          median(of.map(({ perSecond }) => perSecond)),
        ).toLocaleString('en'),
        'load generator': percent(of.map(({ load }) => load)),
        Redis: percent(of.map(({ redis }) => redis)),
      },
    })),
  };
}

const percent = (parts: readonly number[]): string => `${Math.round(median(parts) * 100)} %`;

async function relay(contestant: RelayContestant, ms: number): Promise<Sample> {
  const { pairs, redisPid } = contestant;
  const total = () => pairs.reduce((sum, { done }) => sum + done, 0);
  const used = utilization([process.pid, redisPid]);
  const [from, before, cpu] = [performance.now(), total(), contestant.cpu()];
  let isOver = false;
  for (const pair of pairs) {
    pair.onDone = () => {
      if (!isOver) pair.send();
    };
    for (let i = 0; i < IN_FLIGHT; i += 1) pair.send();
  }
  await wait(ms);
  isOver = true;
  await Promise.all(pairs.map((pair) => pair.settled()));
  const signals = total() - before;
  const [load = 0, redis = 0] = used();
  return {
    cpu: (contestant.cpu() - cpu) / 1000 / signals,
    perSecond: (signals * 1000) / (performance.now() - from),
    load,
    redis,
  };
}
