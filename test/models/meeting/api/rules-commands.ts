import { isDeepStrictEqual } from 'node:util';
import type { HistoryRules } from '../../rule.js';
import { type History, meanwhile } from './history.js';
import type { Step } from './step.js';

/** Concurrent commands have the same results as in some sequential order. */
export const COMMANDS: HistoryRules<History> = {
  '[MEET1] each version is written once and follows from its predecessor by a command': ({
    impossible,
  }) => impossible,
  '[MEET1] the stored meeting is the result of all commands': ({ stored, at, outcomes, first }) => {
    const made = at(first.version + outcomes.length);
    return isDeepStrictEqual(stored, made) ? [] : [{ stored, made }];
  },
  '[MEET1] each refusal, or answer without a change, fits some moment of the request': (history) =>
    history.steps.filter((step) => !isPossible(history, step)),
};

/** Whether the lifecycle gives this answer at some version that the meeting had meanwhile. */
function isPossible(history: History, step: Step): boolean {
  const { answer, written, from, to, command } = step;
  if (answer === null) return false;
  if (command.kind === 'sendMeetingMessage') return true;
  const version = answer.outcome === 'shown' ? answer.shown?.version : undefined;
  if (written) {
    const isShown = version === undefined || version === written.decision.meeting.version;
    return isShown && answer.outcome === 'shown';
  }
  const moments = version === undefined ? meanwhile(history, from, to) : [version];
  return moments.some((moment) => {
    const possibleDecisions = history.possibleDecisions(step, moment);
    if (answer.outcome === 'shown')
      return possibleDecisions.some(({ outcome }) => outcome === 'unchanged');
    // A user who knows the password must not be refused as if they did not.
    const [best] = possibleDecisions;
    return best?.outcome === 'refused' && best.code === answer.code;
  });
}
