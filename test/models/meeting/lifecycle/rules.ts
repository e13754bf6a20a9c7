import { ADMISSION } from './rules-admission.js';
import { EVENTS } from './rules-events.js';
import { LIFE } from './rules-life.js';
import { ROLES } from './rules-roles.js';
import { ROOM } from './rules-room.js';
import type { Lifecycle, Rule } from './seen.js';
import { type Outcome, play, type Story } from './story.js';

/** All rules of SPEC.md that hold for every sequence of commands on a meeting. */
export const RULES: readonly Rule[] = [...LIFE, ...ADMISSION, ...ROLES, ...ROOM, ...EVENTS];

/** A story that breaks a rule. */
export class RuleBroken extends Error {
  readonly rule: Rule;
  constructor(rule: Rule, { command, before, decision }: Outcome) {
    super(`[${rule.id}] ${rule.title}\n${JSON.stringify({ command, before, decision }, null, 1)}`);
    this.rule = rule;
  }
}

/** Plays a story, and throws at the step that breaks a rule. */
export function mustHold(story: Story, lifecycle: Lifecycle, rules = RULES): void {
  const watching = rules.map((rule) => ({ rule, holds: rule.watch(lifecycle) }));
  play(story, lifecycle.decide, (outcome) => {
    for (const { rule, holds } of watching) {
      if (!holds(outcome)) throw new RuleBroken(rule, outcome);
    }
  });
}
