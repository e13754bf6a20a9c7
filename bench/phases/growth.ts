import { SWITCHBOARD } from '../candidates.js';
import { type RelayContestant, withPairs } from '../pair.js';
import type { Result } from '../result.js';
import type { Settings } from '../settings.js';
import { inTurns, median } from '../statistics.js';
import { connectAll } from './connect.js';
import { relay, rowOf, WARM_UP_MS } from './relay.js';

const PAIRS = 50;
const NODES = [1, 2, 4];
/** The default limit of the sockets of one user (`SOCKETS_PER_USER`). */
const DEVICES = 10;

/** The size of an installation. */
interface Size {
  readonly name: string;
  readonly nodes: number;
  readonly idle: number;
}

interface Installation extends Size {
  readonly contestant: RelayContestant;
}

/** How the CPU of a signal grows with the sockets of a node, and with the nodes. */
export async function measureGrowth(settings: Settings): Promise<Result[]> {
  const counts = [100, 1_000, 10_000].filter((count) => count <= settings.sockets);
  const bySockets = counts.map((count) => ({
    name: `${count.toLocaleString('en')} sockets`,
    nodes: 1,
    idle: count - 2 * PAIRS,
  }));
  const byNodes = NODES.map((nodes) => ({
    name: nodes === 1 ? '1 node' : `${nodes} nodes`,
    nodes,
    idle: 0,
  }));
  return [
    await withSizes(bySockets, [], (all) =>
      compare('relay beside idle sockets: CPU per signal', settings, all),
    ),
    await withSizes(byNodes, [], (all) =>
      compare('relay on several nodes: CPU of all per signal', settings, all),
    ),
  ];
}

/** Starts an installation of each size, so that all of them are up at once. */
async function withSizes<T>(
  [size, ...more]: readonly Size[],
  started: readonly Installation[],
  run: (installations: readonly Installation[]) => Promise<T>,
): Promise<T> {
  if (!size) return run(started);
  return withPairs([SWITCHBOARD], PAIRS, size.nodes, async ([contestant]) => {
    if (!contestant) throw new Error('The contestant is missing.');
    const people = await SWITCHBOARD.people?.(contestant.ports[0], size.idle / DEVICES, DEVICES);
    await connectAll(contestant, people ?? []);
    return withSizes(more, [...started, { ...size, contestant }], run);
  });
}

async function compare(
  what: string,
  { rounds, roundMs }: Settings,
  sizes: readonly Installation[],
): Promise<Result> {
  for (const { contestant } of sizes) await relay(contestant, WARM_UP_MS);
  const samples = await inTurns(sizes, rounds, ({ contestant }) => relay(contestant, roundMs));
  const rows = samples.map((of, i) => rowOf(sizes[i]?.name ?? '', of));
  const first = median(rows[0]?.samples ?? []);
  return {
    what,
    unit: 'µs',
    better: 'lower',
    targets: {},
    rows: rows.map((row) => ({
      ...row,
      also: { 'to the first': `${(median(row.samples) / first).toFixed(2)}×`, ...row.also },
    })),
  };
}
