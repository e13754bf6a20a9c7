// Measures Switchboard beside its peers. README.md explains the options.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CANDIDATES } from './candidates.js';
import { isInstalled, MACHINE, moveToLoadCore } from './machine.js';
import { writePage } from './page.js';
import { withPairs } from './pair.js';
import { measureCalls } from './phases/call.js';
import { measureConnect } from './phases/connect.js';
import { measureEmbedded } from './phases/embedded.js';
import { measureFanOut } from './phases/fan-out.js';
import { measureGrowth, measureNodeGrowth } from './phases/growth.js';
import { measureHistory } from './phases/history.js';
import { measureLatency } from './phases/latency.js';
import { measureRelay, measureRelayOnTwoNodes } from './phases/relay.js';
import { measureStarts } from './phases/start.js';
import { type Result, tableOf } from './result.js';
import { FULL, QUICK, type Settings } from './settings.js';

/** Phases on the same servers, one node each. */
const ON_ONE_NODE = {
  relay: measureRelay,
  latency: measureLatency,
  connect: measureConnect,
};

/** Phases with servers of their own. */
const OTHERS = {
  'relay-two-nodes': measureRelayOnTwoNodes,
  'fan-out': measureFanOut,
  call: measureCalls,
  embedded: measureEmbedded,
  start: measureStarts,
  growth: measureGrowth,
  'growth-nodes': measureNodeGrowth,
  history: measureHistory,
};
const PHASES = Object.keys({ ...ON_ONE_NODE, ...OTHERS });
const CANDIDATE_NAMES = CANDIDATES.map(({ name }) => name);

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: PHASES.join() },
    candidates: { type: 'string', default: CANDIDATE_NAMES.join() },
    write: { type: 'boolean', default: false },
    size: { type: 'string', default: [] as string[], multiple: true },
  },
});

/** The chosen names, which must be in the list. */
function choose(chosen: string, all: readonly string[]): string[] {
  const names = chosen.split(',');
  const unknown = names.find((name) => !all.includes(name));
  if (unknown === undefined) return names;
  throw new Error(`${unknown} is not one of ${all.join(', ')}.`);
}

/** Installs the libraries of the peers on first use. */
function installPeers(): void {
  const folder = join(import.meta.dirname, 'peers');
  if (existsSync(join(folder, 'node_modules'))) return;
  execFileSync('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
  });
}

const chosenPhases = choose(options.only, PHASES);
const chosenCandidates = choose(options.candidates, CANDIDATE_NAMES);
const candidates = CANDIDATES.filter(({ name, needsInstalled = [] }) => {
  if (!chosenCandidates.includes(name)) return false;
  const missing = needsInstalled.filter((program) => !isInstalled(program));
  if (missing.length > 0) console.log(`${name} is skipped: install ${missing.join(' and ')}.`);
  return missing.length === 0;
});
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
const report = (measured: Result | Result[]) => {
  for (const result of [measured].flat()) {
    console.log(`\n${tableOf(result)}`);
    results.push(result);
  }
};
const isChosen = ([name]: [string, unknown]) => chosenPhases.includes(name);
const onOneNode = Object.entries(ON_ONE_NODE).filter(isChosen);
if (onOneNode.length > 0) {
  await withPairs(candidates, settings.pairs, 1, async (contestants) => {
    for (const [, measure] of onOneNode) report(await measure(settings, contestants));
  });
}
for (const [, measure] of Object.entries(OTHERS).filter(isChosen)) report(await measure(settings));

const folder = join(import.meta.dirname, 'results');
mkdirSync(folder, { recursive: true });
const at = new Date().toISOString();
const file = join(folder, `${at.replaceAll(':', '-')}.json`);
writeFileSync(file, `${JSON.stringify({ at, machine: MACHINE, settings, results }, null, 2)}\n`);
console.log(`\n${file}`);
if (options.write) writePage(results, settings, at);
process.exit();
