import { decideCall } from '../../../../src/lifecycle/call/decide.js';
import { beginScheduledCall } from '../../../../src/lifecycle/call/scheduled.js';
import { beginCall } from '../../../../src/lifecycle/call/start.js';
import type { HistoryRule } from '../../rule.js';
import type { Rule } from '../lifecycle/outcome.js';
import { LIFE } from '../lifecycle/rules-life.js';
import { PERMISSION } from '../lifecycle/rules-permission.js';
import { UPDATES } from '../lifecycle/rules-updates.js';
import type { History } from './history.js';
import { COMMANDS } from './rules-commands.js';
import { DELIVERY } from './rules-delivery.js';
import { VIEWS } from './rules-views.js';

/** A rule of the lifecycle, applied to each change of each call. */
const ofLifecycle = ({ id, title, watch }: Rule): HistoryRule<History> => ({
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
export const HISTORY_RULES: readonly HistoryRule<History>[] = [
  ...COMMANDS,
  ...[...LIFE, ...PERMISSION, ...UPDATES].map(ofLifecycle),
  ...DELIVERY,
  ...VIEWS,
];
