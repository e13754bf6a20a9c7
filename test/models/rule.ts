// The rules of a model, and the tests that check them. Calls and meetings share both.

import * as fc from 'fast-check';
import { test } from 'vitest';

/** A promise of SPEC.md. */
interface Promised {
  /** Its ID in SPEC.md. */
  id: string;
  title: string;
}

/** The outcome of one step of a story. */
export interface Decided {
  before: object;
  command: object;
  decision: object;
}

/** A rule that holds at each step of a story. */
export interface StoryRule<Lifecycle, Story, Outcome> extends Promised {
  /** Starts to check a story, with a memory of its own. The check returns false at the step that breaks the rule. */
  watch(lifecycle: Lifecycle, story: Story): (outcome: Outcome) => boolean;
}

/** A rule on the history of concurrent steps. */
export interface HistoryRule<History> extends Promised {
  /** Everything that breaks the rule. */
  broken(history: History): readonly unknown[];
}

/** Thrown for the first rule that does not hold. */
export class RuleBroken extends Error {
  readonly rule: Promised;
  constructor(rule: Promised, evidence: unknown) {
    super(`[${rule.id}] ${rule.title}\n${JSON.stringify(evidence, null, 1)}`);
    this.rule = rule;
  }
}

/** Throws for the first broken rule. */
export function checkHistory<History>(
  rules: readonly HistoryRule<History>[],
  history: History,
): void {
  for (const rule of rules) {
    const broken = rule.broken(history);
    if (broken.length > 0) throw new RuleBroken(rule, broken);
  }
}

/** Checks the outcomes of a story, and throws at the step that breaks a rule. */
export function watchStory<Lifecycle, Story, Outcome extends Decided>(
  rules: readonly StoryRule<Lifecycle, Story, Outcome>[],
  lifecycle: Lifecycle,
  story: Story,
): (outcome: Outcome) => void {
  const watching = rules.map((rule) => ({ rule, holds: rule.watch(lifecycle, story) }));
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
  rules: readonly Promised[],
  timeout: number,
  check: () => Promise<fc.RunDetails<Args>> | fc.RunDetails<Args>,
): void {
  let run: ReturnType<typeof check> | undefined;
  const cases = rules.map((rule) => [rule.id, rule.title, rule] as const);
  test.each(cases)('[%s] %s', { timeout }, async (_id, _title, rule) => {
    run ??= check();
    const details = await run;
    const { errorInstance: cause } = details;
    if (details.failed && !(cause instanceof RuleBroken && cause.rule !== rule)) {
      throw new Error(`SEED=${details.seed}\n${fc.defaultReportMessage(details)}`, { cause });
    }
  });
}
