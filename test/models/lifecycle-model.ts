import * as fc from 'fast-check';
import { describe, test } from 'vitest';
import { aSeed } from '../support/seeded.js';
import { type Decided, type StoryRules, testMutants, testRules, watchStory } from './rule.js';

/** `RUNS` sets the number of stories. */
const { RUNS } = process.env;

/** A model of a lifecycle without the API. */
export interface LifecycleModel<Lifecycle, Story, Outcome extends Decided> {
  /** Calls or meetings. */
  name: string;
  /** The functions under test. */
  lifecycle: Lifecycle;
  rules: StoryRules<Lifecycle, Story, Outcome>;
  story: fc.Arbitrary<Story>;
  runs: number;
  play(story: Story, lifecycle: Lifecycle, onOutcome: (outcome: Outcome) => void): void;
  regressions: Readonly<Record<string, Story>>;
  /** Titles complete 'the rules notice a lifecycle that …'. */
  mutants: readonly (readonly [title: string, mutant: (lifecycle: Lifecycle) => Lifecycle])[];
}

/** The tests of a lifecycle: random stories, regressions and mutants. */
export function testLifecycle<Lifecycle, Story, Outcome extends Decided>(
  model: LifecycleModel<Lifecycle, Story, Outcome>,
): void {
  const { name, lifecycle, rules, story, runs, regressions, mutants } = model;
  const mustHold = (one: Story, under: Lifecycle): void => {
    // A property holds if it returns nothing, and `play` may return the final state.
    model.play(one, under, watchStory(rules, under, one));
  };

  describe(`random commands from several devices on a ${name}`, () => {
    testRules(rules, 120_000, () => {
      const run = fc.check(
        fc.property(story, (one) => mustHold(one, lifecycle)),
        { numRuns: Number(RUNS ?? runs), seed: aSeed() },
      );
      if (process.env.VERBOSE) console.log(`${run.numRuns} stories`);
      return run;
    });
  });

  describe('regressions', () => {
    test.each(Object.entries(regressions))('%s', (_, one) => mustHold(one, lifecycle));
  });

  describe('the rules', () => {
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

    testMutants(
      mutants,
      'a lifecycle',
      60_000,
      stories,
      (mutant) => {
        const wrong = mutant(lifecycle);
        return (one) => mustHold(one, wrong);
      },
      (one) => {
        if (!noticing.includes(one)) noticing.push(one);
      },
    );
  });
}
