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

/** `RUNS` sets the number of meetings. `WITHIN_S` limits the time, including that for shrinking a failure. */
const RUNS = Number(process.env.RUNS ?? 120);
const WITHIN_S = Number(process.env.WITHIN_S ?? 10);
/** The run holds many meetings, and finishes each with the quota that is left. */
const ENOUGH = { MEETING_PASSWORD_FAILURES: 1_000_000, MESSAGES_PER_10_S: 1_000_000 };
/** The maximum number of events in one meeting. */
const MOST = 20;

const turns = new Turns();
const scheduler = fc.scheduler({ act: turns.act });
let nodes: Nodes;
beforeAll(async () => {
  nodes = await openNodes(turns, USERS, ENOUGH);
});
afterAll(() => nodes.close());

const playAndCheck = async (apps: readonly App[], story: ConcurrentStory, schedule: fc.Scheduler) =>
  mustBeKept(await play(apps, turns, story, schedule));

describe(`random commands on a meeting at the same time (${mode})`, () => {
  // One run checks all rules, and each rule reports as its own test.
  let run: ReturnType<typeof played> | undefined;
  const played = async () => {
    const details = await checkStories(
      concurrentStory(MOST),
      scheduler,
      (story, schedule) => playAndCheck(nodes.apps, story, schedule),
      { numRuns: RUNS, withinS: WITHIN_S },
    );
    if (process.env.VERBOSE) console.log(`${details.numRuns} meetings (${mode})`);
    return details;
  };

  const rules = HISTORY_RULES.map((rule) => [rule.id, rule.title, rule] as const);
  test.each(rules)('[%s] %s', { timeout: (WITHIN_S + 60) * 1000 }, async (_id, _title, rule) => {
    run ??= played();
    const details = await run;
    const { errorInstance: broken } = details;
    if (details.failed && !(broken instanceof HistoryBroken && broken.rule !== rule)) {
      throw new Error(`SEED=${details.seed}\n${fc.defaultReportMessage(details)}`, {
        cause: broken,
      });
    }
  });
});

describe('regressions', () => {
  const SCHEDULES = 20;

  test.each(Object.entries(REGRESSIONS))('%s', { timeout: 60_000 }, async (_, story) => {
    // The orders are fixed, so that finding the error does not depend on luck.
    for (const schedule of fc.sample(scheduler, { numRuns: SCHEDULES, seed: 1 })) {
      await playAndCheck(nodes.apps, story, schedule);
    }
  });
});

describe('the rules', () => {
  const BATCHES = 4;
  const AT_ONCE = 20;

  // The meetings are fixed, so that finding the error does not depend on luck.
  function* meetings() {
    const meeting = fc.tuple(concurrentStory(MOST), scheduler);
    for (let i = 0; i < BATCHES; i += 1) yield* fc.sample(meeting, { numRuns: AT_ONCE, seed: i });
  }

  const mutants = APP_MUTANTS.map((mutant) => [mutant.title, mutant] as const);
  test.each(ofThisMode(mutants))(
    'notice an app that %s',
    { timeout: 60_000 },
    async (_, mutant) => {
      const wrong = nodes.apps.map(mutant.of);
      for (const [story, schedule] of meetings()) {
        try {
          await playAndCheck(wrong, story, schedule);
        } catch (error) {
          expect(error).toBeInstanceOf(HistoryBroken);
          return;
        }
      }
      throw new Error('No rule was broken.');
    },
  );
});
