import { chanceOf } from '../support/chance.js';
import { now } from './clock.js';
import { describeViolations, judge } from './report.js';
import { Rig, type RigOptions } from './rig.js';
import { RULES } from './rules/index.js';
import type { Measure, Scenario } from './scenario.js';

/** The result of a scenario. */
export interface Result {
  measures: Measure[];
  /** Ids of the broken rules, and names of the exceeded measures. */
  broken: string[];
  /** An explanation for people; empty when everything held. */
  report: string;
  /** Whether exceeded times are the only failures. */
  onlySlow: boolean;
  durationMs: number;
}

const OF_TIME = new Set(RULES.flatMap(({ id, ofTime }) => (ofTime ? [id] : [])));

type Options = { seed: number } & Omit<RigOptions, 'chance'>;

/**
 * Runs a scenario on a rig of its own and judges all evidence. If it was only too slow, it runs once more, because
 * the machine may have been busy. Other failures get no second chance.
 */
export async function carryOut(scenario: Scenario, options: Options): Promise<Result> {
  const result = await once(scenario, options);
  if (!result.onlySlow || options.mutant) return result;
  console.log(`too slow, once more:\n${result.report}`);
  return once(scenario, options);
}

async function once(scenario: Scenario, { seed, ...options }: Options): Promise<Result> {
  const from = now();
  const failures: string[] = [];
  const attempt = <T>(task: () => Promise<T>): Promise<T | null> =>
    task().catch((error: Error) => {
      failures.push(`it could not be carried out: ${error.stack ?? error}`);
      return null;
    });
  let measures: Measure[] = [];
  const broken: string[] = [];
  const slow: string[] = [];
  const report: string[] = [];

  const rig = await attempt(() => Rig.start({ chance: chanceOf(seed), ...options }));
  if (rig) {
    measures = (await attempt(() => scenario.run(rig))) ?? [];
    await attempt(() => rig.finish());
    await attempt(async () => {
      const evidence = await rig.evidence();
      const violations = judge(evidence);
      broken.push(...violations.map(({ rule }) => rule));
      slow.push(...violations.flatMap(({ rule }) => (OF_TIME.has(rule) ? [rule] : [])));
      if (violations.length > 0) report.push(describeViolations(violations, evidence));
    });
    for (const { what, value, unit, atMost } of measures) {
      if (atMost === undefined || value <= atMost) continue;
      if (unit === 'ms' || unit === 's') slow.push(what);
      broken.push(what);
      report.push(`  ${what}: ${value} ${unit}, at most ${atMost}`);
    }
    if (report.length + failures.length > 0) {
      const { p99, most } = rig.lag;
      report.push(
        `  the machine kept the rig itself waiting for ${p99.toFixed(0)} ms (p99), at most ${most.toFixed(0)} ms`,
        `  histories and logs: ${rig.folder}`,
      );
    }
    await attempt(() => rig.close({ keep: report.length + failures.length > 0 }));
  }
  return {
    measures: measures.map((one) => ({ ...one, value: Math.round(one.value * 10) / 10 })),
    broken,
    report: [...report, ...failures].join('\n'),
    onlySlow: failures.length === 0 && slow.length > 0 && slow.length === broken.length,
    durationMs: now() - from,
  };
}
