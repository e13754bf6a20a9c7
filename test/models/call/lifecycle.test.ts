import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideCall } from '../../../src/lifecycle/call/decide.js';
import { beginScheduledCall } from '../../../src/lifecycle/call/scheduled.js';
import { beginCall } from '../../../src/lifecycle/call/start.js';
import { aSeed } from '../../support/seeded.js';
import { story } from './lifecycle/arbitraries.js';
import { REGRESSIONS } from './lifecycle/regressions.js';
import { mustHold, RULES, RuleBroken } from './lifecycle/rules.js';
import type { Lifecycle, Story } from './lifecycle/story.js';
import { MUTANTS } from './mutants/index.js';

const lifecycle: Lifecycle = {
  decide: decideCall,
  start: beginCall,
  startScheduled: beginScheduledCall,
};
/** `RUNS` sets the number of stories. */
const RUNS = Number(process.env.RUNS ?? 20_000);

describe('random commands from several devices on a call', () => {
  // One run checks all rules; each rule has its own test.
  let run: fc.RunDetails<[Story]> | undefined;
  const found = () => {
    if (!run) {
      run = fc.check(
        fc.property(story, (one) => mustHold(one, lifecycle)),
        { numRuns: RUNS, seed: aSeed() },
      );
      if (process.env.VERBOSE) console.log(`${run.numRuns} stories`);
    }
    return run;
  };

  const rules = RULES.map((rule) => [rule.id, rule.title, rule] as const);
  test.each(rules)('[%s] %s', { timeout: 120_000 }, (_id, _title, rule) => {
    const details = found();
    const { errorInstance: broken } = details;
    if (details.failed && !(broken instanceof RuleBroken && broken.rule !== rule)) {
      throw new Error(`SEED=${details.seed}\n${fc.defaultReportMessage(details)}`);
    }
  });
});

describe('regressions', () => {
  test.each(Object.entries(REGRESSIONS))('%s', (_, one) => {
    mustHold(one, lifecycle);
  });
});

describe('the rules', () => {
  // Always the same stories: whether a rule notices a mutant must not depend on chance.
  const STORIES = 5_000;
  const AT_ONCE = 250;
  const sampled: Story[] = [];
  const noticing: Story[] = [];

  function* stories() {
    // A story that noticed one mutant is likely to notice more.
    yield* noticing;
    for (let i = 0; i < STORIES; i += 1) {
      if (i === sampled.length) sampled.push(...fc.sample(story, { numRuns: AT_ONCE, seed: i }));
      yield sampled[i] as Story;
    }
  }

  test.each(MUTANTS)('notice a lifecycle that %s', { timeout: 60_000 }, (_, mutant) => {
    const wrong = mutant(lifecycle);
    for (const one of stories()) {
      try {
        mustHold(one, wrong);
      } catch (error) {
        expect(error).toBeInstanceOf(RuleBroken);
        if (!noticing.includes(one)) noticing.push(one);
        return;
      }
    }
    throw new Error('No rule was broken.');
  });
});
