import { start } from '../api/command.js';
import * as c from '../lifecycle/commands.js';
import { device } from '../lifecycle/commands.js';
import type { ClientCommand, Operation, Result } from './operation.js';

type States = Record<string, string>;

/** A result that shows the call at a version, with the state and device of each participant. */
const shown = (version: number, status: string, states: States): Result => ({
  shown: {
    id: 'call',
    version,
    status,
    duration: 0,
    participants: Object.entries(states).map(([userId, text]) => {
      const [state = '', terminalId = null] = text.split(' ');
      return { userId, state, terminalId };
    }),
  },
});

const operation = (
  command: ClientCommand,
  [invoked, answered]: [number, number],
  result: Result,
): Operation => ({ command, invoked, answered, result });

const look = (by: string): ClientCommand => ({ kind: 'look', by: device(by) });
const calling = shown(1, 'CALLING', { ann: 'JOINED ann-1', bob: 'INVITED' });
const started = operation(start('ann', ['bob']), [0, 1], calling);
const answered = (version: number, by = 'bob-1') =>
  shown(version, 'CONNECTED', { ann: 'JOINED ann-1', bob: `JOINED ${by}` });

/** Rare histories. Those once found on real nodes keep their times. */
export const POSSIBLE: Readonly<Record<string, readonly Operation[]>> = {
  'the second of two concurrent answers is refused': [
    started,
    operation(c.accept('bob'), [2, 5], answered(2)),
    operation(c.accept('bob-2'), [3, 4], { refused: 'ANSWERED_ELSEWHERE' }),
  ],
  'a concurrent query may show the older call': [
    started,
    operation(c.accept('bob'), [2, 5], answered(2)),
    operation(look('ann'), [4, 6], calling),
  ],
  'an unanswered operation may have been executed, even later': [
    started,
    operation(c.acknowledge('bob'), [2, 3], null),
    operation(look('ann'), [4, 5], calling),
    operation(c.accept('bob'), [6, 7], answered(3)),
  ],
};

/** Histories that must not happen. Those once found on real nodes keep their times. */
export const IMPOSSIBLE: Readonly<Record<string, readonly Operation[]>> = {
  'no answer is refused as answered elsewhere before the other answer was requested': [
    started,
    operation(c.accept('bob-2'), [2, 3], { refused: 'ANSWERED_ELSEWHERE' }),
    operation(c.accept('bob'), [4, 5], answered(2)),
  ],
  'two devices do not both answer': [
    started,
    operation(c.accept('bob'), [2, 5], answered(2)),
    operation(c.accept('bob-2'), [2, 5], answered(3, 'bob-2')),
  ],
  'no query shows the call older than an earlier answer did': [
    started,
    operation(c.accept('bob'), [2, 3], answered(2)),
    operation(look('ann'), [4, 5], calling),
  ],
  'no version is skipped': [started, operation(c.accept('bob'), [2, 3], answered(3))],
  'the next node knows a participant who has just answered': [
    started,
    operation(c.accept('bob'), [2, 3], answered(2)),
    operation(c.invite('bob', 'dan') as ClientCommand, [4, 5], { refused: 'NOT_FOUND' }),
  ],
};
