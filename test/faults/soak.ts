// A long run without faults: `npm run test:soak -- --minutes 10`. It runs three nodes, thousands of sockets, and
// calls and signals all the time, checks the rules of every run, and checks that heaps, handles, file descriptors and
// the memory of Redis do not grow.

import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chanceOf } from '../support/chance.js';
import { postgresInstalled } from '../support/postgres.js';
import { redisInstalled } from '../support/redis.js';
import { now, pause, until } from './clock.js';
import { growthOf, type Series } from './growth.js';
import { lateness } from './lateness.js';
import type { Needs } from './node.js';
import { describeViolations, judge } from './report.js';
import { Rig } from './rig.js';
import { percentile } from './scenario.js';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    sockets: { type: 'string', default: '2000' },
    calls: { type: 'string', default: '20' },
    signals: { type: 'string', default: '200' },
    out: { type: 'string', default: 'dist/soak.tsv' },
  },
});
const [minutes, sockets, calls, signals] = [
  values.minutes,
  values.sockets,
  values.calls,
  values.signals,
].map(Number) as [number, number, number, number];

const DEVICES = 3;
/** One caller, and one callee or, in every fifth circle, two. */
const SOCKETS_OF_A_CIRCLE = 1 + 1.2 * DEVICES;
/** The average number of directions in which participants of a call send signals, given the load's stories. */
const DIRECTIONS = 1.5;
const SAMPLE_MS = 10_000;
/** Longer than any ring. */
const RINGING_MS = 45_000;
/** The share of the run until caches are full and code is compiled, and its least time: Redis keeps signals for two minutes. */
const WARM_UP = 0.3;
const WARM_UP_MS = 130_000;
/** The growth after that which noise explains. A tenth covers the noise of one sample. */
const MOST = { heap: [1.1, 5], handles: [1.1, 20], files: [1.05, 10], redis: [1.1, 1] } as const;

if (!postgresInstalled || !redisInstalled) {
  console.log('skipped: the soak needs PostgreSQL and Redis');
  process.exit(process.env.CI === 'true' ? 1 : 0);
}

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
console.log(`SEED=${seed}`);
const rig = await Rig.start({ chance: chanceOf(seed) });
const stop = await rig.load({
  circles: Math.ceil(sockets / SOCKETS_OF_A_CIRCLE),
  devices: DEVICES,
  // Sockets are cheap for clients and the server, and this run looks for growth.
  via: 'socket',
  callsPerS: calls,
  signalsPerCall: Math.ceil(signals / calls / DIRECTIONS),
});

const from = now();
const samples: { at: number; nodes: Needs[]; redisMb: number }[] = [];
async function redisMb(): Promise<number> {
  const info = String(await rig.redis.ask('INFO', 'memory'));
  return Number(/^used_memory:(\d+)/m.exec(info)?.[1]) / 2 ** 20;
}
let before = await Promise.all(rig.nodes.map((node) => node.needs()));
while (now() < from + minutes * 60_000) {
  await pause(SAMPLE_MS - ((now() - from) % SAMPLE_MS));
  const at = Math.round((now() - from) / 1000);
  const nodes = await Promise.all(rig.nodes.map((node) => node.needs()));
  const inRedis = await redisMb();
  samples.push({ at, nodes, redisMb: inRedis });
  const cells = nodes.map(({ rss, heap, handles, files, cpuS }, i) => [
    rss.toFixed(0),
    heap.toFixed(1),
    handles,
    files,
    (((cpuS - (before[i]?.cpuS ?? 0)) * 100_000) / SAMPLE_MS).toFixed(0),
  ]);
  before = nodes;
  appendFileSync(values.out, `${[seed, at, ...cells.flat(), inRedis.toFixed(2)].join('\t')}\n`);
  console.log(
    `${at} s  rss MB/heap MB/handles/files/cpu %: ${cells.map((cell) => cell.join('/')).join('  ')}  Redis ${inRedis.toFixed(2)} MB`,
  );
}
const to = now();
const made = await stop();

// A callee invited last may still ring after the others have left.
await until('all calls are over', RINGING_MS, async () => {
  const running = await rig.sql`SELECT 1 FROM calls WHERE ended_at IS NULL LIMIT 1`;
  return running.length === 0;
});
await rig.settle();
const evidence = await rig.finish();
const violations = judge(evidence);
const sent = evidence.attempts.filter(
  ({ asked, answered }) => asked.op === 'sendSignal' && answered?.ending === 'done',
);
const seconds = (to - from) / 1000;
const late = lateness(evidence).sort((a, b) => a - b);
console.log(
  [
    `${made} calls (${(made / seconds).toFixed(1)} in a second), ${sent.length} signals (${(sent.length / seconds).toFixed(0)} in a second), ${evidence.entriesOf.size} sockets`,
    `events received after: p50 ${percentile(late, 0.5)} ms, p99 ${percentile(late, 0.99)} ms, at most ${late.at(-1)} ms`,
  ].join('\n'),
);

let held = violations.length === 0;
if (!held) console.log(describeViolations(violations, evidence));
const warmUp = Math.ceil(Math.max(samples.length * WARM_UP, WARM_UP_MS / SAMPLE_MS));
const seriesOf = (
  what: string,
  unit: Series['unit'],
  most: Series['most'],
  of: (sample: (typeof samples)[number]) => number | undefined,
): Series => ({ what, unit, most, samples: samples.map((sample) => of(sample) ?? Number.NaN) });
const series = [
  ...rig.nodes.flatMap(({ index: i }) => [
    seriesOf(`heap of node ${i}`, 'MB', MOST.heap, ({ nodes }) => nodes[i]?.heap),
    seriesOf(`handles of node ${i}`, '', MOST.handles, ({ nodes }) => nodes[i]?.handles),
    seriesOf(`file descriptors of node ${i}`, '', MOST.files, ({ nodes }) => nodes[i]?.files),
  ]),
  seriesOf('memory of Redis', 'MB', MOST.redis, (sample) => sample.redisMb),
];
console.log('| figure | after the warm-up | in the end | at most | |\n|---|---|---|---|---|');
for (const one of series) {
  const { after, end, atMost, flat } = growthOf(one, warmUp);
  held &&= flat;
  const shown = [after, end, atMost].map((value) =>
    `${Number(value.toFixed(1))} ${one.unit}`.trim(),
  );
  console.log(`| ${one.what} | ${shown.join(' | ')} | ${flat ? 'flat' : 'it grows'} |`);
}
console.log(held ? 'every rule held' : `FAILED; histories and logs: ${rig.folder}`);
await rig.close({ keep: !held });
process.exit(held ? 0 : 1);
