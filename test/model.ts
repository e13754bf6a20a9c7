// The models of calls and meetings for long: `npm run test:model -- --minutes 30`. Again and again, each time with
// another seed, the lifecycles alone, the API in this process in both modes, and calls on three nodes. `SEED` says
// with which seed to begin.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { postgresInstalled } from './support/postgres.js';
import { redisInstalled } from './support/redis.js';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    /** How long each part of a round takes, about. */
    seconds: { type: 'string', default: '60' },
    /** Only the parts whose names contain this. */
    only: { type: 'string', default: '' },
  },
});
const [minutes, seconds] = [Number(values.minutes), Number(values.seconds)];

interface Part {
  name: string;
  project: 'embedded' | 'distributed' | 'programs';
  file: string;
  /** The random tests of the file. */
  tests: string;
  env: Record<string, string>;
}

const forLong = { RUNS: String(Number.MAX_SAFE_INTEGER), WITHIN_S: String(seconds) };
const hasServers = postgresInstalled && redisInstalled;
if (!hasServers) console.log('skipped: several nodes need PostgreSQL and Redis installed');

const models: Part[] = ['call', 'meeting'].flatMap((what): Part[] => [
  {
    name: `${what}: the lifecycle alone`,
    project: 'embedded',
    file: `test/models/${what}/lifecycle.test.ts`,
    tests: 'random commands',
    env: {},
  },
  ...(['embedded', 'distributed'] as const).map(
    (project): Part => ({
      name: `${what}: the API, ${project}`,
      project,
      file: `test/models/${what}/api.test.ts`,
      tests: 'at the same time',
      env: forLong,
    }),
  ),
]);
const threeNodes: Part = {
  name: 'call: three nodes',
  project: 'programs',
  file: 'test/nodes/linearizable.test.ts',
  tests: 'three nodes',
  env: forLong,
};
const parts = [...models, threeNodes].filter(
  ({ name, project }) => name.includes(values.only) && (project === 'embedded' || hasServers),
);

/** Runs a part with a seed; returns whether everything held. */
async function holds({ project, file, tests, env }: Part, seed: number): Promise<boolean> {
  const args = ['vitest', 'run', '--project', project, file, '-t', tests, '--reporter', 'dot'];
  const run = spawn('npx', args, {
    env: { ...process.env, ...env, SEED: String(seed), VERBOSE: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  run.stdout.on('data', (data) => output.push(String(data)));
  run.stderr.on('data', (data) => output.push(String(data)));
  const [code] = await once(run, 'close');
  const text = output.join('');
  if (code !== 0) console.log(text);
  for (const [figures] of text.matchAll(/^\d+ .*(stories|calls|meetings).*$/gm)) {
    console.log(`  ${figures}`);
  }
  return code === 0;
}

const end = performance.now() + minutes * 60_000;
const failed: string[] = [];
let seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
for (; performance.now() < end; seed += 1) {
  for (const part of parts) {
    if (performance.now() > end) break;
    const from = performance.now();
    const line = `SEED=${seed} ${part.name}`;
    console.log(line);
    if (!(await holds(part, seed))) failed.push(line);
    console.log(`  ${((performance.now() - from) / 1000).toFixed(0)} s`);
  }
}
console.log(failed.length === 0 ? 'everything held' : `did not hold:\n${failed.join('\n')}`);
process.exit(failed.length === 0 ? 0 : 1);
