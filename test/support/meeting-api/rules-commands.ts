import { isDeepStrictEqual } from 'node:util';
import type { Deed } from './deed.js';
import { type History, meanwhile } from './history.js';
import type { HistoryRule } from './rules.js';

/** What commands make of a meeting: the same as if they had come one after the other. */
export const COMMANDS: readonly HistoryRule[] = [
  {
    id: 'MEET1',
    title: 'each version is written once, and is what a command makes of the one before',
    broken: ({ impossible }) => impossible,
  },
  {
    id: 'MEET1',
    title: 'what is stored at last is what the commands have made',
    broken: ({ stored, at, outcomes, first }) => {
      const made = at(first.version + outcomes.length);
      return isDeepStrictEqual(stored, made) ? [] : [{ stored, made }];
    },
  },
  {
    id: 'MEET1',
    title: 'who is refused, or changes nothing, could have been so at a moment while they asked',
    broken: (history) => history.deeds.filter((deed) => !couldBe(history, deed)),
  },
];

/** Whether the answer is one that the lifecycle gives, at a version that the meeting had meanwhile. */
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
    // Who knows the password is not to be refused as if they did not.
    const [best] = would;
    return best?.outcome === 'refused' && best.code === answer.code;
  });
}
