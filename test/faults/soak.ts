// A long run without faults: `npm run test:soak -- --minutes 10`. It runs three nodes, thousands of sockets, and
// calls and signals all the time, checks the rules of every run, and checks that the memory of the nodes does not
// grow.

import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chanceOf } from '../support/chance.js';
import { postgresInstalled } from '../support/postgres.js';
import { redisInstalled } from '../support/redis.js';
import { now, pause, until } from './clock.js';
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
/** The share of the run until caches are full and code is compiled. */
const WARM_UP = 0.3;
/** The allowed heap growth after that: a tenth, which covers the noise of one sample. */
const GROWTH = 1.1;
const GROWTH_MB = 5;

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
const samples: { at: number; nodes: Needs[] }[] = [];
let before = await Promise.all(rig.nodes.map((node) => node.needs()));
while (now() < from + minutes * 60_000) {
  await pause(SAMPLE_MS - ((now() - from) % SAMPLE_MS));
  const at = Math.round((now() - from) / 1000);
  const nodes = await Promise.all(rig.nodes.map((node) => node.needs()));
  samples.push({ at, nodes });
  const cells = nodes.map(({ rss, heap, cpuS }, i) => [
    rss.toFixed(0),
    heap.toFixed(1),
    (((cpuS - (before[i]?.cpuS ?? 0)) * 100_000) / SAMPLE_MS).toFixed(0),
  ]);
  before = nodes;
  appendFileSync(values.out, `${[seed, at, ...cells.flat()].join('\t')}\n`);
  console.log(`${at} s  rss MB/heap MB/cpu %: ${cells.map((cell) => cell.join('/')).join('  ')}`);
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
for (const { index } of rig.nodes) {
  const heaps = samples.map(({ nodes }) => nodes[index]?.heap ?? 0);
  const warm = Math.floor(heaps.length * WARM_UP);
  const middle = percentile(heaps.slice(warm, warm + Math.ceil((heaps.length - warm) / 3)), 0.5);
  const end = percentile(heaps.slice(-Math.ceil((heaps.length - warm) / 3)), 0.5);
  const flat = end <= middle * GROWTH + GROWTH_MB;
  held &&= flat;
  const rss = samples.map(({ nodes }) => nodes[index]?.rss ?? 0);
  console.log(
    `node ${index}: heap ${middle.toFixed(1)} MB after warm-up, ${end.toFixed(1)} MB in the end: ${flat ? 'flat' : 'it grows'}; rss ${rss[warm]?.toFixed(0)} to ${rss.at(-1)?.toFixed(0)} MB`,
  );
}
console.log(held ? 'every rule held' : `FAILED; histories and logs: ${rig.folder}`);
await rig.close({ keep: !held });
process.exit(held ? 0 : 1);
