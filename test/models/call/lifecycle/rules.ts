import { DOOR } from './rules-door.js';
import { LIFE } from './rules-life.js';
import { NEWS } from './rules-news.js';
import { WHOLE } from './rules-whole.js';
import type { Rule } from './seen.js';
import { type Lifecycle, type Outcome, play, type Story } from './story.js';

/** All rules of SPEC.md that hold for any story of a call. */
export const RULES: readonly Rule[] = [...LIFE, ...DOOR, ...NEWS, ...WHOLE];

/** A story in which a rule does not hold. */
export class RuleBroken extends Error {
  readonly rule: Rule;
  constructor(rule: Rule, { command, before, decision }: Outcome) {
    super(`[${rule.id}] ${rule.title}\n${JSON.stringify({ command, before, decision }, null, 1)}`);
    this.rule = rule;
  }
}

/** Plays a story and throws at the step that breaks a rule. */
export function mustHold(story: Story, how: Lifecycle, rules = RULES): void {
  const watching = rules.map((rule) => ({ rule, holds: rule.watch(how, story) }));
  play(story, how, (outcome) => {
    for (const { rule, holds } of watching) {
      if (!holds(outcome)) throw new RuleBroken(rule, outcome);
    }
  });
}
