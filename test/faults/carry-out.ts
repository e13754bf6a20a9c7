import { chanceOf } from './chance.js';
import { now } from './clock.js';
import { describeViolations, judge } from './report.js';
import { Rig, type RigOptions } from './rig.js';
import type { Measure, Scenario } from './scenario.js';

/** What came of a scenario. */
export interface Result {
  measures: Measure[];
  /** Ids of the rules that did not hold, and names of what was measured and was too much. */
  broken: string[];
  /** Why, for people to read; empty when everything held. */
  report: string;
  durationMs: number;
}

/** Runs a scenario on a rig of its own, and judges what everybody saw. */
export async function carryOut(
  scenario: Scenario,
  { seed, ...options }: { seed: number } & Omit<RigOptions, 'chance'>,
): Promise<Result> {
  const from = now();
  const failures: string[] = [];
  const attempt = <T>(task: () => Promise<T>): Promise<T | null> =>
    task().catch((error: Error) => {
      failures.push(`  it could not be carried out: ${error.stack ?? error}`);
      return null;
    });
  let measures: Measure[] = [];
  const broken: string[] = [];
  const report: string[] = [];

  const rig = await attempt(() => Rig.start({ chance: chanceOf(seed), ...options }));
  if (rig) {
    measures = (await attempt(() => scenario.run(rig))) ?? [];
    await attempt(() => rig.finish());
    await attempt(async () => {
      const evidence = await rig.evidence();
      const violations = judge(evidence);
      broken.push(...violations.map(({ rule }) => rule));
      if (violations.length > 0) report.push(describeViolations(violations, evidence));
    });
    for (const { what, value, unit, atMost } of measures) {
      if (atMost === undefined || value <= atMost) continue;
      broken.push(what);
      report.push(`  ${what}: ${value} ${unit}, at most ${atMost}`);
    }
    if (report.length + failures.length > 0) report.push(`  histories and logs: ${rig.folder}`);
    await attempt(() => rig.close({ keep: report.length + failures.length > 0 }));
  }
  return {
    measures: measures.map((one) => ({ ...one, value: Math.round(one.value * 10) / 10 })),
    broken,
    report: [...report, ...failures].join('\n'),
    durationMs: now() - from,
  };
}
