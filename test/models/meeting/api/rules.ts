import { withNeededParticipants } from '../../../../src/lifecycle/meeting/command.js';
import { decideMeeting } from '../../../../src/lifecycle/meeting/decide.js';
import { RULES } from '../lifecycle/rules.js';
import type { Rule } from '../lifecycle/seen.js';
import type { History } from './history.js';
import { COMMANDS } from './rules-commands.js';
import { DELIVERY } from './rules-delivery.js';
import { STREAM } from './rules-stream.js';
import { VIEWS } from './rules-views.js';

/** A promise about a meeting with concurrent commands. */
export interface HistoryRule {
  /** Its id in SPEC.md. */
  id: string;
  title: string;
  /** The evidence that breaks it. */
  broken(history: History): readonly unknown[];
}

/** The rules of the lifecycle, applied to each change. */
const ofLifecycle = ({ id, title, watch }: Rule): HistoryRule => ({
  id,
  title,
  broken: ({ outcomes }) => {
    const holds = watch({ decide: decideMeeting, concerning: withNeededParticipants });
    return outcomes.filter((outcome) => !holds(outcome));
  },
});

/** All rules. Each is checked only if the ones before it play. */
export const HISTORY_RULES: readonly HistoryRule[] = [
  ...COMMANDS,
  ...RULES.map(ofLifecycle),
  ...STREAM,
  ...DELIVERY,
  ...VIEWS,
];

/** A history that breaks a rule. */
export class HistoryBroken extends Error {
  readonly rule: HistoryRule;
  constructor(rule: HistoryRule, what: readonly unknown[]) {
    super(`[${rule.id}] ${rule.title}\n${JSON.stringify(what, null, 1)}`);
    this.rule = rule;
  }
}

/** Throws for the first broken rule. */
export function mustBeKept(history: History): void {
  for (const rule of HISTORY_RULES) {
    const broken = rule.broken(history);
    if (broken.length > 0) throw new HistoryBroken(rule, broken);
  }
}
