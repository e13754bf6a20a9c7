// The rig, tested: with a fault in the program a scenario must fail, and without it the same, or more of it, must pass.

import pLimit from 'p-limit';
import { carryOut } from './carry-out.js';
import { MUTANTS, type Mutant } from './mutants.js';
import { AT_ONCE, type Scenario } from './scenario.js';
import type { Bite } from './table.js';

interface Trial {
  mutant: Mutant;
  scenario: string;
  scale: number;
  /** Rules, and measures that are too much. */
  by: string[];
  /** It is found by a measured time, which must not be long because of others. */
  alone?: true;
}

/** Which scenario finds which mutant, by what, and how much of it that takes. */
export const BITES: readonly Trial[] = [
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
    alone: true,
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
  passed: Set<string>,
): AsyncGenerator<{ name: string; bite?: Bite; failure?: string }> {
  const named = (name: string) => {
    const scenario = scenarios.get(name);
    if (!scenario) throw new Error(`no scenario ${name}`);
    return scenario;
  };
  for (const { scenario: name, scale } of BITES) {
    if (passed.has(name)) continue;
    const { report } = await carryOut(named(name), { seed, scale });
    yield { name: `${name} without a mutant`, ...(report && { failure: report }) };
    passed.add(name);
  }
  const find = async ({ mutant, scenario: name, scale, by }: Trial) => {
    const { broken, report } = await carryOut(named(name), { seed, scale, mutant });
    const foundBy = broken.filter((id) => by.includes(id));
    const { name: mutantName, fault } = mutant;
    return foundBy.length > 0
      ? { name: mutantName, bite: { mutant: mutantName, fault, scenario: name, foundBy } }
      : { name: mutantName, failure: `  ${name} should show it by ${by.join(' or ')}\n${report}` };
  };
  for (const bite of BITES.filter(({ alone }) => alone)) yield await find(bite);
  yield* await pLimit(AT_ONCE).map(
    BITES.filter(({ alone }) => !alone),
    find,
  );
}
