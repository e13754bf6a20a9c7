import { withNeededParticipants } from '../../../../src/lifecycle/meeting/command.js';
import { decideMeeting } from '../../../../src/lifecycle/meeting/decide.js';
import { eachOf, type HistoryRules } from '../../rule.js';
import type { Rule } from '../lifecycle/outcome.js';
import { RULES } from '../lifecycle/rules.js';
import type { History } from './history.js';
import { COMMANDS } from './rules-commands.js';
import { DELIVERY } from './rules-delivery.js';
import { STREAM } from './rules-stream.js';
import { VIEWS } from './rules-views.js';

/** A rule of the lifecycle, applied to each change. */
const ofLifecycle =
  (watch: Rule) =>
  ({ first, outcomes }: History) => {
    const lifecycle = { decide: decideMeeting, concerning: withNeededParticipants };
    const holds = watch(lifecycle, { ...first, steps: [] });
    return outcomes.filter((outcome) => !holds(outcome));
  };

/** All rules. Each is checked only if the ones before it hold. */
export const HISTORY_RULES: HistoryRules<History> = {
  ...COMMANDS,
  ...eachOf(RULES, ofLifecycle),
  ...STREAM,
  ...DELIVERY,
  ...VIEWS,
};
