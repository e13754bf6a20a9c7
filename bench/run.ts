// Measures Switchboard beside its peers. README.md explains the options.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CANDIDATES, type Candidate } from './candidates.js';
import { MACHINE, moveToLoadCore } from './machine.js';
import { writePage } from './page.js';
import { measureCalls } from './phases/call.js';
import { measureConnect } from './phases/connect.js';
import { measureEmbedded } from './phases/embedded.js';
import { measureFanOut } from './phases/fan-out.js';
import { measureLatency } from './phases/latency.js';
import { measureRelay, measureRelayOnTwoNodes } from './phases/relay.js';
import { measureStarts } from './phases/start.js';
import { type Result, tableOf } from './result.js';
import { FULL, QUICK, type Settings } from './settings.js';

type Phase = (settings: Settings, candidates: readonly Candidate[]) => Promise<Result | Result[]>;

/** In the order of the run. */
const PHASES: Record<string, Phase> = {
  relay: measureRelay,
  'relay-two-nodes': measureRelayOnTwoNodes,
  latency: measureLatency,
  'fan-out': measureFanOut,
  connect: measureConnect,
  call: measureCalls,
  embedded: measureEmbedded,
  start: measureStarts,
};

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: Object.keys(PHASES).join() },
    candidates: { type: 'string', default: CANDIDATES.map(({ name }) => name).join() },
    write: { type: 'boolean', default: false },
    size: { type: 'string', default: [] as string[], multiple: true },
  },
});

/** The chosen entries, in the order of the list. */
function choose<T>(all: readonly T[], nameOf: (each: T) => string, chosen: string): T[] {
  const names = chosen.split(',');
  const unknown = names.find((name) => !all.some((each) => nameOf(each) === name));
  if (unknown !== undefined) {
    throw new Error(`${unknown} is not one of ${all.map(nameOf).join(', ')}.`);
  }
  return all.filter((each) => names.includes(nameOf(each)));
}

/** Installs the libraries of the peers on first use. */
function installPeers(): void {
  const folder = join(import.meta.dirname, 'peers');
  if (existsSync(join(folder, 'node_modules'))) return;
  execFileSync('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
  });
}

const phases = choose(Object.entries(PHASES), ([name]) => name, options.only);
const candidates = choose(CANDIDATES, ({ name }) => name, options.candidates);
const settings: Settings = {
  ...(options.quick ? QUICK : FULL),
  ...Object.fromEntries(
    options.size.map((each) => each.split('=')).map(([name, value]) => [name, Number(value)]),
  ),
};

installPeers();
moveToLoadCore();
console.log(MACHINE);
const results: Result[] = [];
for (const [, measure] of phases) {
  const measured = [await measure(settings, candidates)].flat();
  for (const result of measured) console.log(`\n${tableOf(result)}`);
  results.push(...measured);
}

const folder = join(import.meta.dirname, 'results');
mkdirSync(folder, { recursive: true });
const at = new Date().toISOString();
const file = join(folder, `${at.replaceAll(':', '-')}.json`);
writeFileSync(file, `${JSON.stringify({ at, machine: MACHINE, settings, results }, null, 2)}\n`);
console.log(`\n${file}`);
if (options.write) writePage(results, settings, at);
process.exit();
