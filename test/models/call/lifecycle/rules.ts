import { LIFE } from './rules-life.js';
import { PERMISSION } from './rules-permission.js';
import { STORY } from './rules-story.js';
import { UPDATES } from './rules-updates.js';
import type { Rule } from './seen.js';
import { type Lifecycle, type Outcome, play, type Story } from './story.js';

/** All rules of SPEC.md that hold for any story of a call. */
export const RULES: readonly Rule[] = [...LIFE, ...PERMISSION, ...UPDATES, ...STORY];

/** A story in which a rule does not hold. */
export class RuleBroken extends Error {
  readonly rule: Rule;
  constructor(rule: Rule, { command, before, decision }: Outcome) {
    super(`[${rule.id}] ${rule.title}\n${JSON.stringify({ command, before, decision }, null, 1)}`);
    this.rule = rule;
  }
}

/** Plays a story and throws at the step that breaks a rule. */
export function mustHold(story: Story, lifecycle: Lifecycle, rules = RULES): void {
  const watching = rules.map((rule) => ({ rule, holds: rule.watch(lifecycle, story) }));
  play(story, lifecycle, (outcome) => {
    for (const { rule, holds } of watching) {
      if (!holds(outcome)) throw new RuleBroken(rule, outcome);
    }
  });
}
