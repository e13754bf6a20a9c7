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

/** One size of an installation. */
interface Size {
  readonly name: string;
  readonly contestant: RelayContestant;
}

/** How the CPU of a signal grows with the sockets of a node, and with the nodes. */
export async function measureGrowth(settings: Settings): Promise<Result[]> {
  const counts = [100, 1_000, 10_000].filter((count) => count <= settings.sockets);
  return [
    await withSockets(counts, [], (sizes) =>
      compare('relay beside idle sockets: CPU per signal', settings, sizes),
    ),
    await withNodes(NODES, [], (sizes) =>
      compare('relay on several nodes: CPU of all per signal', settings, sizes),
    ),
  ];
}

/** Starts an installation for each number of sockets, so that all of them are up at once. */
async function withSockets<T>(
  counts: readonly number[],
  sizes: readonly Size[],
  run: (sizes: readonly Size[]) => Promise<T>,
): Promise<T> {
  const [count, ...more] = counts;
  if (count === undefined) return run(sizes);
  return withPairs([SWITCHBOARD], PAIRS, 1, async ([contestant]) => {
    if (!contestant) throw new Error('The contestant is missing.');
    const idle = count - 2 * PAIRS;
    const people = await SWITCHBOARD.people?.(contestant.ports[0], idle / DEVICES, DEVICES);
    await connectAll(contestant, people ?? []);
    const name = `${count.toLocaleString('en')} sockets`;
    return withSockets(more, [...sizes, { name, contestant }], run);
  });
}

/** The same for each number of nodes. */
async function withNodes<T>(
  counts: readonly number[],
  sizes: readonly Size[],
  run: (sizes: readonly Size[]) => Promise<T>,
): Promise<T> {
  const [count, ...more] = counts;
  if (count === undefined) return run(sizes);
  return withPairs([SWITCHBOARD], PAIRS, count, async ([contestant]) => {
    if (!contestant) throw new Error('The contestant is missing.');
    const name = count === 1 ? '1 node' : `${count} nodes`;
    return withNodes(more, [...sizes, { name, contestant }], run);
  });
}

async function compare(
  what: string,
  { rounds, roundMs }: Settings,
  sizes: readonly Size[],
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
