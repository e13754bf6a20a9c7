// Runs scenarios: `npm run test:faults [name…]`. Without names it runs all of them, then `bite`. `bite:NAME` runs the mutants
// whose names begin so.
// SEED repeats a run. SCALE makes it smaller, such as 0.1 for a tenth; a scaled run is not recorded.

import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import pLimit from 'p-limit';
import { postgresInstalled } from '../support/postgres.js';
import { redisInstalled } from '../support/redis.js';
import { BITE_OF_COMMIT, BITES, bites } from './bite.js';
import { carryOut } from './carry-out.js';
import { AT_ONCE, type Scenario } from './scenario.js';
import { addRun, formatMeasure, readTable, writeTable } from './table.js';

const SCENARIOS = new URL('scenarios/', import.meta.url);

/** All scenarios by file name, in that order. */
async function readScenarios(): Promise<Map<string, Scenario>> {
  const files = (await readdir(fileURLToPath(SCENARIOS))).filter((file) => file.endsWith('.ts'));
  const found = new Map<string, Scenario>();
  for (const file of files.sort()) {
    const { default: scenario } = await import(new URL(file, SCENARIOS).href);
    found.set(basename(file, '.ts'), scenario as Scenario);
  }
  return found;
}

const isBite = (name: string) => name === 'bite' || name.startsWith('bite:');

async function run(names: readonly string[]): Promise<boolean> {
  const scenarios = await readScenarios();
  const unknown = names.filter(
    (name) => !isBite(name) && ![...scenarios.keys()].some((known) => known.startsWith(name)),
  );
  if (unknown.length > 0) {
    console.error(`no such scenario: ${unknown.join(', ')}. There are:`);
    for (const [name, { fault }] of scenarios) console.error(`  ${name.padEnd(32)}${fault}`);
    console.error(`${'bite'.padEnd(32)}faults in the program, which the rig must find`);
    return false;
  }
  const wanted = (name: string) => names.length === 0 || names.some((n) => name.startsWith(n));
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
  const scale = Number(process.env.SCALE ?? 1);
  const table = readTable();
  const passed = new Map<string, number>();
  let allHeld = true;

  const print = (name: string, durationMs: number | null, failure: string, facts: string[]) => {
    allHeld &&= failure === '';
    const time = durationMs === null ? '' : ` (${Math.round(durationMs / 1000)} s)`;
    console.log(
      `${failure ? 'FAILED' : 'ok    '} ${name}${time}${facts.map((fact) => `\n         ${fact}`).join('')}`,
    );
    if (failure) console.log(`${failure}\n  repeat: SEED=${seed} npm run test:faults ${name}`);
  };

  const one = async ([name, scenario]: [string, Scenario]) => {
    const { measures, report, durationMs } = await carryOut(scenario, { seed, scale });
    print(name, durationMs, report, measures.map(formatMeasure));
    if (report) return;
    passed.set(name, scale);
    if (scale === 1) addRun(table, name, seed, measures);
  };
  const chosen = [...scenarios].filter(([name]) => wanted(name));
  for (const each of chosen.filter(([, { mostlyWaits }]) => !mostlyWaits)) await one(each);
  const beside = pLimit(AT_ONCE);
  await beside.map(
    chosen.filter(([, { mostlyWaits }]) => mostlyWaits),
    one,
  );
  if (names.length === 0 || names.some(isBite)) {
    const named = BITES.filter(({ mutant }) =>
      names.some((n) => n.startsWith('bite:') && `bite:${mutant.name}`.startsWith(n)),
    );
    const trials = named.length > 0 ? named : scale === 1 ? BITES : BITE_OF_COMMIT;
    for await (const { name, bite, failure } of bites(trials, scenarios, seed, passed)) {
      print(
        `bite: ${name}`,
        null,
        failure ?? '',
        bite ? [`found by ${bite.foundBy.join('; ')}`] : [],
      );
      if (bite) table.bites.set(bite.mutant, bite);
    }
  }
  if (scale === 1) {
    writeTable(
      table,
      scenarios,
      BITES.map(({ mutant }) => mutant.name),
    );
  }
  return allHeld;
}

if (postgresInstalled && redisInstalled) {
  process.exit((await run(process.argv.slice(2))) ? 0 : 1);
} else {
  console.log(
    'skipped: the faults need PostgreSQL and Redis (apt-get install postgresql redis-server)',
  );
  process.exit(process.env.CI === 'true' ? 1 : 0);
}
