import type { withNeededParticipants } from '../../../../src/lifecycle/meeting/command.js';
import type { decideMeeting } from '../../../../src/lifecycle/meeting/decide.js';
import type { StoryRule, StoryRules } from '../../rule.js';
import type { Outcome, Story } from './story.js';

/** The functions under test. */
export interface Lifecycle {
  decide: typeof decideMeeting;
  concerning: typeof withNeededParticipants;
}

export type Rule = StoryRule<Lifecycle, Story, Outcome>;
export type Rules = StoryRules<Lifecycle, Story, Outcome>;

export { always, hasChanged, onChange } from '../../rule.js';

export const eventsOf = ({ decision }: Outcome) =>
  decision.outcome === 'changed' ? decision.events : [];

/** The participants who entered the room. */
export const entered = ({ touched }: Outcome) =>
  touched.filter(({ p, was }) => p.state === 'JOINED' && was?.state !== 'JOINED');

/** The participants who stayed in the room but changed. */
export const altered = ({ touched }: Outcome) =>
  touched.flatMap(({ p, was }) =>
    p.state === 'JOINED' && was?.state === 'JOINED' ? [{ p, was }] : [],
  );
