import { isDeepStrictEqual } from 'node:util';
import type { Deed } from './deed.js';
import { type History, meanwhile } from './history.js';
import type { HistoryRule } from './rules.js';

/** Concurrent commands have the same results as in some sequential order. */
export const COMMANDS: readonly HistoryRule[] = [
  {
    id: 'MEET1',
    title: 'each version is written once and follows from its predecessor by a command',
    broken: ({ impossible }) => impossible,
  },
  {
    id: 'MEET1',
    title: 'the stored meeting is the result of all commands',
    broken: ({ stored, at, outcomes, first }) => {
      const made = at(first.version + outcomes.length);
      return isDeepStrictEqual(stored, made) ? [] : [{ stored, made }];
    },
  },
  {
    id: 'MEET1',
    title: 'each refusal, or answer without a change, fits some moment of the request',
    broken: (history) => history.deeds.filter((deed) => !couldBe(history, deed)),
  },
];

/** Whether the lifecycle gives this answer at some version that the meeting had meanwhile. */
function couldBe(history: History, deed: Deed): boolean {
  const { answer, written, from, to, wish } = deed;
  if (answer === null) return false;
  if (wish.kind === 'sendMeetingMessage') return true;
  const version = answer.outcome === 'shown' ? answer.meeting?.version : undefined;
  if (written) {
    const isShown = version === undefined || version === written.decision.meeting.version;
    return isShown && answer.outcome === 'shown';
  }
  const moments = version === undefined ? meanwhile(history, from, to) : [version];
  return moments.some((moment) => {
    const would = history.would(deed, moment);
    if (answer.outcome === 'shown') return would.some(({ outcome }) => outcome === 'unchanged');
    // A user who knows the password must not be refused as if they did not.
    const [best] = would;
    return best?.outcome === 'refused' && best.code === answer.code;
  });
}
