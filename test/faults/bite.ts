// Tests the rig: a scenario must fail with a mutant of the program, and pass without it at the same scale or a larger one.

import pLimit from 'p-limit';
import { partOf } from '../support/full-run.js';
import { carryOut } from './carry-out.js';
import { MUTANTS, type Mutant } from './mutants.js';
import { AT_ONCE, type Scenario } from './scenario.js';
import type { Bite } from './table.js';

interface Trial {
  mutant: Mutant;
  scenario: string;
  scale: number;
  /** The rules and measures that may find the mutant. */
  by: string[];
  /** Runs alone: a measured time finds the mutant, and a busy machine must not lengthen it. */
  alone?: true;
  /** The trial takes a minute, too long for a short run. */
  isLong?: true;
}

function trial(mutant: Mutant, scenario: string, scale: number, by: string[]): Trial {
  return { mutant, scenario, scale, by };
}

/** Each mutant with the scenario that finds it, the scale of the scenario, and the rules and measures that find it. */
export const BITES: readonly Trial[] = [
  trial(MUTANTS.publishBeforeCommit, '1-twenty-accept', 0.02, ['NO GAP', 'LAST STATE']),
  {
    ...trial(MUTANTS.lazySubscribe, '1-twenty-accept', 0.006, ['caller notified, p99']),
    alone: true,
  },
  trial(MUTANTS.droppedWhere, '1-twenty-accept', 0.02, ['ONE WINNER', 'ANSWERED ELSEWHERE']),
  {
    ...trial(MUTANTS.headCheckOff, '3-node-dies-before-publish', 0.2, [
      'NO GAP',
      'devices not notified',
    ]),
    isLong: true,
  },
  trial(MUTANTS.droppedMeetingWhere, '7-joins-race-a-killed-node', 0.1, [
    'MEETING VERSIONS',
    'SHOWN',
  ]),
  { ...trial(MUTANTS.unclaimed, '6-bus-loses-messages', 0.2, ['SCHEDULED']), isLong: true },
];

const SHORT_BITES = BITES.filter(({ isLong }) => !isLong);

/** The trial of a short run. The commit selects it. */
export const BITE_OF_COMMIT = partOf(SHORT_BITES, {
  byDefault: SHORT_BITES.length,
  inCi: SHORT_BITES.length,
});

/**
 * Runs the trials. Yields for each mutant the rules that found it, or the failure. A scenario runs without a mutant too,
 * unless it has already passed at that scale.
 */
export async function* bites(
  trials: readonly Trial[],
  scenarios: ReadonlyMap<string, Scenario>,
  seed: number,
  passed: ReadonlyMap<string, number>,
): AsyncGenerator<{ name: string; bite?: Bite; failure?: string }> {
  const named = (name: string) => {
    const scenario = scenarios.get(name);
    if (!scenario) throw new Error(`no scenario ${name}`);
    return scenario;
  };
  const beside = pLimit(AT_ONCE);
  const unmutated = new Map<string, number>();
  for (const { scenario, scale } of trials) {
    const most = Math.max(unmutated.get(scenario) ?? 0, scale);
    if ((passed.get(scenario) ?? 0) < most) unmutated.set(scenario, most);
  }
  const pass = async ([name, scale]: [string, number]) => {
    const { report } = await carryOut(named(name), { seed, scale });
    return { name: `${name} without a mutant`, ...(report && { failure: report }) };
  };
  const waits = ([name]: [string, number]) => named(name).mostlyWaits === true;
  for (const each of [...unmutated].filter((one) => !waits(one))) yield await pass(each);
  yield* await beside.map([...unmutated].filter(waits), pass);
  const find = async ({ mutant, scenario: name, scale, by }: Trial) => {
    const { broken, report } = await carryOut(named(name), { seed, scale, mutant });
    const foundBy = broken.filter((id) => by.includes(id));
    const { name: mutantName, fault } = mutant;
    return foundBy.length > 0
      ? { name: mutantName, bite: { mutant: mutantName, fault, scenario: name, foundBy } }
      : { name: mutantName, failure: `  ${name} should show it by ${by.join(' or ')}\n${report}` };
  };
  for (const bite of trials.filter(({ alone }) => alone)) yield await find(bite);
  yield* await beside.map(
    trials.filter(({ alone }) => !alone),
    find,
  );
}
