import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { App } from '../../src/app.js';
import type { Limits } from '../../src/limits.js';
import type { Subscription } from '../../src/realtime/feeds/subscription.js';
import { ofThisMode } from '../support/cases.js';
import { mode } from '../support/installation.js';
import { aSeed } from '../support/seeded.js';
import { type Nodes, openNodes } from './interleaving/nodes.js';
import { Turns } from './interleaving/turns.js';
import { checkHistory, type HistoryRules, testMutants, testRules } from './rule.js';

/** `RUNS` sets how many stories are played, `WITHIN_S` the time limit, including shrinking. */
const RUNS = Number(process.env.RUNS ?? 120);
const WITHIN_S = Number(process.env.WITHIN_S ?? 10);
/** The number of stories in a batch for mutants, and of schedules for a regression. */
const AT_ONCE = 20;

/** A deliberately broken app. */
export interface AppMutant {
  /** The defect, as the end of 'notice an app that …'. */
  title: string;
  of(app: App): App;
}

/** A model of the API with concurrent commands. */
export interface ApiModel<Story, History> {
  /** The object of the commands: calls, or a meeting. */
  name: string;
  users: readonly string[];
  limits: Partial<Limits>;
  story: fc.Arbitrary<Story>;
  play(apps: readonly App[], turns: Turns, story: Story, schedule: fc.Scheduler): Promise<History>;
  rules: HistoryRules<History>;
  regressions: Readonly<Record<string, Story>>;
  mutants: readonly AppMutant[];
  /** The number of batches of stories in which some rule must notice a mutant. */
  batches: number;
}

/** The tests of an API: random stories, regressions and mutants. */
export function testApi<Story, History>(model: ApiModel<Story, History>): void {
  const { name, users, limits, story, rules, regressions, batches } = model;
  const turns = new Turns();
  const scheduler = fc.scheduler({ act: turns.act });
  let nodes: Nodes;
  beforeAll(async () => {
    nodes = await openNodes(turns, users, limits);
  });
  afterAll(() => nodes.close());

  const mustHold = async (apps: readonly App[], one: Story, schedule: fc.Scheduler) =>
    checkHistory(rules, await model.play(apps, turns, one, schedule));

  describe(`random commands on ${name} at the same time (${mode})`, () => {
    testRules(rules, (WITHIN_S + 60) * 1000, async () => {
      // A story that the time limit cuts off still runs to its end, because the next one uses the same database.
      let under: Promise<void> = Promise.resolve();
      const each = fc.asyncProperty(story, scheduler, (one, schedule) => {
        under = mustHold(nodes.apps, one, schedule);
        return under;
      });
      const until = { numRuns: RUNS, interruptAfterTimeLimit: WITHIN_S * 1000 };
      const details = await fc.check(each, { ...until, seed: aSeed() });
      await under.catch(() => {});
      if (process.env.VERBOSE) console.log(`${details.numRuns} stories (${mode})`);
      return details;
    });
  });

  describe('regressions', () => {
    test.each(Object.entries(regressions))('%s', { timeout: 60_000 }, async (_, one) => {
      // Always the same schedules: whether a regression is noticed must not depend on chance.
      for (const schedule of fc.sample(scheduler, { numRuns: AT_ONCE, seed: 1 })) {
        await mustHold(nodes.apps, one, schedule);
      }
    });
  });

  describe('the rules', () => {
    function* stories() {
      const pairs = fc.tuple(story, scheduler);
      for (let i = 0; i < batches; i += 1) yield* fc.sample(pairs, { numRuns: AT_ONCE, seed: i });
    }

    const mutants = model.mutants.map((mutant) => [mutant.title, mutant] as const);
    testMutants(ofThisMode(mutants), 'an app', 120_000, stories, (mutant) => {
      const wrong = nodes.apps.map(mutant.of);
      return ([one, schedule]) => mustHold(wrong, one, schedule);
    });
  });
}

/** Mutants of the event streams, for calls and meetings. */
export const STREAM_MUTANTS: readonly AppMutant[] = [
  {
    title: 'delivers each event twice',
    of: (app) => ({
      ...app,
      streams: {
        ...app.streams,
        subscribe: async (...args) => twice(await app.streams.subscribe(...args)),
      },
    }),
  },
  {
    title: 'does not recover events that the bus has lost',
    of: (app) => ({ ...app, streams: { ...app.streams, checkHeads: async () => {} } }),
  },
];

async function* twice<T>(events: Subscription<T>): Subscription<T> {
  for await (const event of events) {
    yield event;
    yield event;
  }
}
