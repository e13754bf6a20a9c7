import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../src/lifecycle/call.js';
import { startScheduled } from '../src/lifecycle/call-scheduled.js';
import { start } from '../src/lifecycle/call-start.js';
import { MUTANTS } from './models/call/mutants/index.js';
import { story } from './support/calls/chance.js';
import { REGRESSIONS } from './support/calls/regressions.js';
import { mustHold, RULES, RuleBroken } from './support/calls/rules.js';
import type { Lifecycle, Story } from './support/calls/story.js';
import { aSeed } from './support/seeded.js';

const lifecycle: Lifecycle = { decide, start, startScheduled };
/** `RUNS` sets how many stories are told. */
const RUNS = Number(process.env.RUNS ?? 20_000);

describe('whatever people with several devices do to a call', () => {
  // One run looks at all rules at once, and each of them has its test.
  let run: fc.RunDetails<[Story]> | undefined;
  const found = () => {
    if (!run) {
      run = fc.check(
        fc.property(story, (told) => mustHold(told, lifecycle)),
        { numRuns: RUNS, seed: aSeed() },
      );
      if (process.env.TOLD) console.log(`${run.numRuns} stories`);
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

describe('what once was wrong', () => {
  test.each(Object.entries(REGRESSIONS))('%s', (_, told) => {
    mustHold(told, lifecycle);
  });
});

describe('the rules', () => {
  // The stories are always the same: a mutant must not be found by luck.
  const STORIES = 5_000;
  const AT_ONCE = 250;
  const told: Story[] = [];
  const telling: Story[] = [];

  function* stories() {
    // A story that has found one mutant is likely to find more.
    yield* telling;
    for (let i = 0; i < STORIES; i += 1) {
      if (i === told.length) told.push(...fc.sample(story, { numRuns: AT_ONCE, seed: i }));
      yield told[i] as Story;
    }
  }

  test.each(MUTANTS)('notice a lifecycle that %s', { timeout: 60_000 }, (_, mutant) => {
    const wrong = mutant(lifecycle);
    for (const one of stories()) {
      try {
        mustHold(one, wrong);
      } catch (error) {
        expect(error).toBeInstanceOf(RuleBroken);
        if (!telling.includes(one)) telling.push(one);
        return;
      }
    }
    throw new Error('No rule was broken.');
  });
});
