import { setTimeout as wait } from 'node:timers/promises';
import { RAW, SWITCHBOARD } from '../candidates.js';
import { utilization } from '../machine.js';
import { type RelayContestant, withPairs } from '../pair.js';
import type { Result, Row, Target } from '../result.js';
import type { Settings } from '../settings.js';
import { inTurns, median } from '../statistics.js';

const IN_FLIGHT = 4;
/** Before the rounds, so that even slow candidates run compiled code. */
const WARM_UP_MS = 2_000;

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
  /** The commands of Redis for each signal, with those inside scripts, and the scripts. */
  commands: number;
  scripts: number;
}

/** Signals between pairs, each with a few in flight: the CPU of the server for each signal. */
export const measureRelay = (settings: Settings, contestants: readonly RelayContestant[]) =>
  compareRelays('relay: CPU per signal', ONE_NODE, settings, contestants);

/** The same with the sender on one node and the receiver on another, beside the floor: the CPU of both. */
export const measureRelayOnTwoNodes = (settings: Settings) =>
  withPairs([SWITCHBOARD, RAW], settings.pairs, 2, (contestants) =>
    compareRelays('relay on two nodes: CPU of both per signal', TWO_NODES, settings, contestants),
  );

async function compareRelays(
  what: string,
  targets: Result['targets'],
  { rounds, roundMs }: Settings,
  contestants: readonly RelayContestant[],
): Promise<Result> {
  for (const contestant of contestants) await relay(contestant, WARM_UP_MS);
  const samples = await inTurns(contestants, rounds, (each) => relay(each, roundMs));
  const rows = samples.map((of, i) => rowOf(contestants[i]?.program.name ?? '', of));
  return { what, unit: 'µs', better: 'lower', targets, rows };
}

export const rowOf = (candidate: string, samples: readonly Sample[]): Row => ({
  candidate,
  samples: samples.map(({ cpu }) => cpu),
  also: {
    'signals per second': Math.round(
      median(samples.map(({ perSecond }) => perSecond)),
    ).toLocaleString('en'),
    'load generator': percent(samples.map(({ load }) => load)),
    Redis: percent(samples.map(({ redis }) => redis)),
  },
});

const percent = (parts: readonly number[]): string => `${Math.round(median(parts) * 100)} %`;

/** Relays for a while. */
export async function relay(contestant: RelayContestant, ms: number): Promise<Sample> {
  const { pairs, redisPid } = contestant;
  const total = () => pairs.reduce((sum, { done }) => sum + done, 0);
  const commands = await contestant.redisCommands();
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
  const sample = {
    cpu: (contestant.cpu() - cpu) / 1000 / signals,
    perSecond: (signals * 1000) / (performance.now() - from),
    load,
    redis,
  };
  const after = await contestant.redisCommands();
  return {
    ...sample,
    commands: (after.all - commands.all) / signals,
    scripts: (after.scripts - commands.scripts) / signals,
  };
}

/** Relays until each pair has sent so many signals. */
export async function warmUp(contestant: RelayContestant, signals: number): Promise<void> {
  while (contestant.pairs.some(({ done }) => done < signals)) {
    await relay(contestant, WARM_UP_MS);
  }
}
