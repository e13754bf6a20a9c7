import { decideCall } from '../../../../src/lifecycle/call/decide.js';
import { beginScheduledCall } from '../../../../src/lifecycle/call/scheduled.js';
import { beginCall } from '../../../../src/lifecycle/call/start.js';
import { LIFE } from '../lifecycle/rules-life.js';
import { PERMISSION } from '../lifecycle/rules-permission.js';
import { UPDATES } from '../lifecycle/rules-updates.js';
import type { Rule } from '../lifecycle/seen.js';
import type { History } from './history.js';
import { COMMANDS } from './rules-commands.js';
import { DELIVERY } from './rules-delivery.js';
import { VIEWS } from './rules-views.js';

/** A promise about calls under concurrent operations. */
export interface HistoryRule {
  /** Its id in SPEC.md. */
  id: string;
  title: string;
  /** Everything that breaks it. */
  broken(history: History): readonly unknown[];
}

/** A rule of the lifecycle, applied to each change of each call. */
const ofLifecycle = ({ id, title, watch }: Rule): HistoryRule => ({
  id,
  title,
  broken: ({ calls, calleeStates }) =>
    [...calls.values()].flatMap(({ outcomes }) => {
      const story = {
        type: 'AUDIO',
        callees: [],
        isScheduled: false,
        calleeStates,
        steps: [],
      } as const;
      const holds = watch(
        { decide: decideCall, start: beginCall, startScheduled: beginScheduledCall },
        story,
      );
      return outcomes.filter((outcome) => !holds(outcome));
    }),
});

/** All rules. Each is checked only if those before it hold. */
export const HISTORY_RULES: readonly HistoryRule[] = [
  ...COMMANDS,
  ...[...LIFE, ...PERMISSION, ...UPDATES].map(ofLifecycle),
  ...DELIVERY,
  ...VIEWS,
];

/** A history in which a rule does not hold. */
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
