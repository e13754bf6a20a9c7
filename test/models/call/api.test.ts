import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../../src/app.js';
import { ofThisMode } from '../../support/halves.js';
import { mode } from '../../support/installation.js';
import { checkStories } from '../interleaving/check-stories.js';
import { type Nodes, openNodes } from '../interleaving/nodes.js';
import { Turns } from '../interleaving/turns.js';
import { APP_MUTANTS } from './api/mutants.js';
import { play } from './api/play.js';
import { REGRESSIONS } from './api/regressions.js';
import { HISTORY_RULES, HistoryBroken, mustBeKept } from './api/rules.js';
import { type ConcurrentStory, concurrentStory } from './api/story.js';
import { USERS } from './api/world.js';

/** `RUNS` sets how many stories are played, `WITHIN_S` the time limit, including shrinking. */
const RUNS = Number(process.env.RUNS ?? 120);
const WITHIN_S = Number(process.env.WITHIN_S ?? 10);
/** The most steps of one story. */
const MOST = 14;
/** Decisions contend more here than anywhere. */
const LIMITS = { DECISIONS: 1_000 };

const turns = new Turns();
const scheduler = fc.scheduler({ act: turns.act });
let nodes: Nodes;
beforeAll(async () => {
  nodes = await openNodes(turns, USERS, LIMITS);
});
afterAll(() => nodes.close());

let played = 0;
const playAndCheck = async (
  apps: readonly App[],
  story: ConcurrentStory,
  schedule: fc.Scheduler,
) => {
  played += 1;
  mustBeKept(await play(apps, turns, story, schedule));
};

describe(`random commands on calls at the same time (${mode})`, () => {
  // One run checks all rules; each rule has its own test.
  let run: ReturnType<typeof done> | undefined;
  const done = async () => {
    const details = await checkStories(
      concurrentStory(MOST),
      scheduler,
      (story, schedule) => playAndCheck(nodes.apps, story, schedule),
      { numRuns: RUNS, withinS: WITHIN_S },
    );
    if (process.env.VERBOSE) console.log(`${details.numRuns} stories (${mode})`);
    return details;
  };

  const rules = HISTORY_RULES.map((rule) => [rule.id, rule.title, rule] as const);
  test.each(rules)('[%s] %s', { timeout: (WITHIN_S + 60) * 1000 }, async (_id, _title, rule) => {
    run ??= done();
    const details = await run;
    const { errorInstance: broken } = details;
    if (details.failed && !(broken instanceof HistoryBroken && broken.rule !== rule)) {
      throw new Error(`SEED=${details.seed}\n${fc.defaultReportMessage(details)}`, {
        cause: broken,
      });
    }
  });
});

describe.runIf(Object.keys(REGRESSIONS).length > 0)('regressions', () => {
  const SCHEDULES = 20;

  test.each(Object.entries(REGRESSIONS))('%s', { timeout: 60_000 }, async (_, story) => {
    // Always the same schedules: whether a regression is noticed must not depend on chance.
    for (const schedule of fc.sample(scheduler, { numRuns: SCHEDULES, seed: 1 })) {
      await playAndCheck(nodes.apps, story, schedule);
    }
  });
});

describe('the rules', () => {
  const BATCHES = 6;
  const AT_ONCE = 20;

  // Always the same stories: whether a rule notices a mutant must not depend on chance.
  function* stories() {
    const story = fc.tuple(concurrentStory(MOST), scheduler);
    for (let i = 0; i < BATCHES; i += 1) yield* fc.sample(story, { numRuns: AT_ONCE, seed: i });
  }

  const mutants = APP_MUTANTS.map((mutant) => [mutant.title, mutant] as const);
  test.each(ofThisMode(mutants))(
    'notice an app that %s',
    { timeout: 120_000 },
    async (_, mutant) => {
      const wrong = nodes.apps.map(mutant.of);
      played = 0;
      for (const [story, schedule] of stories()) {
        try {
          await playAndCheck(wrong, story, schedule);
        } catch (error) {
          expect(error).toBeInstanceOf(HistoryBroken);
          if (process.env.VERBOSE) console.log(`after ${played}: ${mutant.title}`);
          return;
        }
      }
      throw new Error('No rule was broken.');
    },
  );
});
