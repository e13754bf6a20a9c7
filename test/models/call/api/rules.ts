import { eachOf, type HistoryRules } from '../../rule.js';
import type { Rule } from '../lifecycle/outcome.js';
import { LIFE } from '../lifecycle/rules-life.js';
import { PERMISSION } from '../lifecycle/rules-permission.js';
import { UPDATES } from '../lifecycle/rules-updates.js';
import { LIFECYCLE } from '../lifecycle/story.js';
import type { History } from './history.js';
import { COMMANDS } from './rules-commands.js';
import { DELIVERY } from './rules-delivery.js';
import { VIEWS } from './rules-views.js';

/** A rule of the lifecycle, applied to each change of each call. */
const ofLifecycle =
  (watch: Rule) =>
  ({ calls, calleeStates }: History) =>
    [...calls.values()].flatMap(({ outcomes }) => {
      const setting = { type: 'AUDIO', callees: [], isScheduled: false, calleeStates } as const;
      const holds = watch(LIFECYCLE, { ...setting, steps: [] });
      return outcomes.filter((outcome) => !holds(outcome));
    });

/** All rules. Each is checked only if those before it hold. */
export const HISTORY_RULES: HistoryRules<History> = {
  ...COMMANDS,
  ...eachOf({ ...LIFE, ...PERMISSION, ...UPDATES }, ofLifecycle),
  ...DELIVERY,
  ...VIEWS,
};
