// The rig, tested: with a fault in the program a scenario must fail, and without it the same must pass.

import { carryOut } from './carry-out.js';
import { MUTANTS, type Mutant } from './mutants.js';
import type { Scenario } from './scenario.js';
import type { Bite } from './table.js';

/** Which scenario finds which mutant, by what, and how much of it that takes. */
export const BITES: readonly { mutant: Mutant; scenario: string; scale: number; by: string[] }[] = [
  {
    mutant: MUTANTS.publishBeforeCommit,
    scenario: '1-twenty-accept',
    scale: 0.06,
    by: ['NO GAP', 'LAST STATE'],
  },
  {
    mutant: MUTANTS.lazySubscribe,
    scenario: '1-twenty-accept',
    scale: 0.06,
    by: ['caller hears, p99'],
  },
  {
    mutant: MUTANTS.droppedWhere,
    scenario: '1-twenty-accept',
    scale: 0.06,
    by: ['ONE WINNER', 'TOLD'],
  },
  {
    mutant: MUTANTS.headCheckOff,
    scenario: '3-node-dies-before-publish',
    scale: 0.2,
    by: ['NO GAP', 'devices not told'],
  },
  {
    mutant: MUTANTS.droppedMeetingWhere,
    scenario: '7-joins-race-a-killed-node',
    scale: 0.1,
    by: ['MEETING VERSIONS', 'SHOWN'],
  },
];

/** Shows for each mutant that it is found; returns how, and what went wrong with it. */
export async function* bites(
  scenarios: ReadonlyMap<string, Scenario>,
  seed: number,
): AsyncGenerator<{ name: string; bite?: Bite; failure?: string }> {
  const passed = new Set<string>();
  for (const { mutant, scenario: name, scale, by } of BITES) {
    const scenario = scenarios.get(name);
    if (!scenario) throw new Error(`no scenario ${name}`);
    if (!passed.has(name)) {
      const { report } = await carryOut(scenario, { seed, scale });
      yield { name: `${name} without a mutant`, ...(report && { failure: report }) };
      passed.add(name);
    }
    const { broken, report } = await carryOut(scenario, { seed, scale, mutant });
    const foundBy = broken.filter((id) => by.includes(id));
    const { name: mutantName, fault } = mutant;
    yield foundBy.length > 0
      ? { name: mutantName, bite: { mutant: mutantName, fault, scenario: name, foundBy } }
      : { name: mutantName, failure: `  ${name} should show it by ${by.join(' or ')}\n${report}` };
  }
}
