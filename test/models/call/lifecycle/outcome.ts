import type { Call, CallParticipant } from '../../../../src/lifecycle/call/state.js';
import type { StoryRule, StoryRules } from '../../rule.js';
import { of } from '../oracle/state.js';
import type { Lifecycle, Outcome, Story } from './story.js';

export type Rule = StoryRule<Lifecycle, Story, Outcome>;
export type Rules = StoryRules<Lifecycle, Story, Outcome>;

export { always, hasChanged, onChange } from '../../rule.js';

export const recipientsOf = ({ decision }: Outcome) =>
  decision.outcome === 'changed' ? decision.recipients : [];

export const updateOf = ({ decision }: Outcome) =>
  decision.outcome === 'changed' ? decision.update : null;

/** The caller of a scheduled call accepts it. */
export const callerComes = ({ before, command }: Outcome) =>
  before.scheduled !== null && command.kind === 'accept' && command.by.userId === before.callerId;

/** The user and device of the command. */
export const actorOf = ({ command }: Outcome) => ('by' in command ? command.by : null);

export const actsIn = (call: Call, outcome: Outcome) => of(call, actorOf(outcome)?.userId ?? '');

interface Touched {
  p: CallParticipant;
  was: CallParticipant | undefined;
}

/** The participants that changed or are new, before and after. */
export function touched(outcome: Outcome): readonly Touched[] {
  const known = touches.get(outcome) ?? touchedIn(outcome);
  touches.set(outcome, known);
  return known;
}
/** Several rules ask about the same outcome. */
const touches = new WeakMap<Outcome, readonly Touched[]>();

const touchedIn = ({ before, after }: Outcome): Touched[] =>
  before === after
    ? []
    : after.participants
        .map((p, i) => ({ p, was: before.participants[i] }))
        .filter(({ p, was }) => p !== was);
