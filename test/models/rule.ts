// The rules of a model, and the tests that check them. Calls and meetings share both.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';

/** The outcome of one step of a story. */
export interface Decided {
  before: object;
  command: object;
  decision: { outcome: string };
}

/**
 * A rule that holds at each step of a story. Starts to check a story, with a memory of its own. The check returns false
 * at the step that breaks the rule.
 */
export type StoryRule<Lifecycle, Story, Outcome> = (
  lifecycle: Lifecycle,
  story: Story,
) => (outcome: Outcome) => boolean;

/** Rules by title, which begins with the ID of the promise in SPEC.md. */
export type StoryRules<Lifecycle, Story, Outcome> = Readonly<
  Record<string, StoryRule<Lifecycle, Story, Outcome>>
>;

/** A rule that needs no memory. */
export const always =
  <Outcome>(check: (outcome: Outcome) => boolean) =>
  () =>
    check;

/** A rule about changes. */
export const onChange = <Outcome extends Decided>(check: (outcome: Outcome) => boolean) =>
  always((outcome: Outcome) => !hasChanged(outcome) || check(outcome));

export const hasChanged = ({ decision }: Decided): boolean => decision.outcome === 'changed';

/** Rules on the history of concurrent steps, by title: each returns everything that breaks it. */
export type HistoryRules<History> = Readonly<
  Record<string, (history: History) => readonly unknown[]>
>;

/** The same titles with other rules. */
export const eachOf = <From, To>(
  rules: Readonly<Record<string, From>>,
  make: (rule: From) => To,
): Record<string, To> =>
  Object.fromEntries(Object.entries(rules).map(([title, rule]) => [title, make(rule)]));

/** Thrown for the first rule that does not hold. */
export class RuleBroken extends Error {
  readonly rule: string;
  constructor(rule: string, evidence: unknown) {
    super(`${rule}\n${JSON.stringify(evidence, null, 1)}`);
    this.rule = rule;
  }
}

/** Throws for the first broken rule. */
export function checkHistory<History>(rules: HistoryRules<History>, history: History): void {
  for (const [rule, find] of Object.entries(rules)) {
    const broken = find(history);
    if (broken.length > 0) throw new RuleBroken(rule, broken);
  }
}

/** Checks the outcomes of a story, and throws at the step that breaks a rule. */
export function watchStory<Lifecycle, Story, Outcome extends Decided>(
  rules: StoryRules<Lifecycle, Story, Outcome>,
  lifecycle: Lifecycle,
  story: Story,
): (outcome: Outcome) => void {
  const watching = Object.entries(rules).map(([rule, watch]) => ({
    rule,
    holds: watch(lifecycle, story),
  }));
  return (outcome) => {
    for (const { rule, holds } of watching) {
      if (holds(outcome)) continue;
      const { command, before, decision } = outcome;
      throw new RuleBroken(rule, { command, before, decision });
    }
  };
}

/** One run checks all rules; each rule has its own test. */
export function testRules<Args>(
  rules: object,
  timeout: number,
  check: () => Promise<fc.RunDetails<Args>> | fc.RunDetails<Args>,
): void {
  let run: ReturnType<typeof check> | undefined;
  test.each(Object.keys(rules))('%s', { timeout }, async (rule) => {
    run ??= check();
    const details = await run;
    const { errorInstance: cause } = details;
    if (details.failed && !(cause instanceof RuleBroken && cause.rule !== rule)) {
      throw new Error(`SEED=${details.seed}\n${fc.defaultReportMessage(details)}`, { cause });
    }
  });
}

/** Each mutant must break a rule in one of the stories, which are always the same. `onFound` receives that story. */
export function testMutants<Mutant, Story>(
  mutants: readonly (readonly [title: string, mutant: Mutant])[],
  what: string,
  timeout: number,
  stories: () => Iterable<Story>,
  checking: (mutant: Mutant) => (story: Story) => unknown,
  onFound: (story: Story) => void = () => {},
): void {
  test.each(mutants)(`notice ${what} that %s`, { timeout }, async (_, mutant) => {
    const check = checking(mutant);
    for (const story of stories()) {
      try {
        await check(story);
      } catch (error) {
        expect(error).toBeInstanceOf(RuleBroken);
        return onFound(story);
      }
    }
    throw new Error('No rule was broken.');
  });
}
