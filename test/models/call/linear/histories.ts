import { start } from '../api/command.js';
import * as c from '../lifecycle/commands.js';
import { device } from '../lifecycle/commands.js';
import type { ClientCommand, Operation, Result } from './operation.js';

/** A history, and whether it is possible. */
export interface KnownHistory {
  title: string;
  operations: readonly Operation[];
  isPossible: boolean;
}

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

const seen = (
  command: ClientCommand,
  [invoked, answered]: [number, number],
  result: Result,
): Operation => ({
  command,
  invoked,
  answered,
  result,
});

const look = (by: string): ClientCommand => ({ kind: 'look', by: device(by) });
const begun = seen(
  start('ann', ['bob']),
  [0, 1],
  shown(1, 'CALLING', { ann: 'JOINED ann-1', bob: 'INVITED' }),
);
const answered = (version: number, by = 'bob-1') =>
  shown(version, 'CONNECTED', { ann: 'JOINED ann-1', bob: `JOINED ${by}` });

/** Rare histories. Those once found on real nodes keep their times. */
export const HISTORIES: readonly KnownHistory[] = [
  {
    title: 'the second of two concurrent answers is refused',
    operations: [
      begun,
      seen(c.accept('bob'), [2, 5], answered(2)),
      seen(c.accept('bob-2'), [3, 4], { refused: 'ANSWERED_ELSEWHERE' }),
    ],
    isPossible: true,
  },
  {
    title: 'no answer is refused as answered elsewhere before the other answer was requested',
    operations: [
      begun,
      seen(c.accept('bob-2'), [2, 3], { refused: 'ANSWERED_ELSEWHERE' }),
      seen(c.accept('bob'), [4, 5], answered(2)),
    ],
    isPossible: false,
  },
  {
    title: 'two devices do not both answer',
    operations: [
      begun,
      seen(c.accept('bob'), [2, 5], answered(2)),
      seen(c.accept('bob-2'), [2, 5], answered(3, 'bob-2')),
    ],
    isPossible: false,
  },
  {
    title: 'no query shows the call older than an earlier answer did',
    operations: [
      begun,
      seen(c.accept('bob'), [2, 3], answered(2)),
      seen(look('ann'), [4, 5], shown(1, 'CALLING', { ann: 'JOINED ann-1', bob: 'INVITED' })),
    ],
    isPossible: false,
  },
  {
    title: 'a concurrent query may show the older call',
    operations: [
      begun,
      seen(c.accept('bob'), [2, 5], answered(2)),
      seen(look('ann'), [4, 6], shown(1, 'CALLING', { ann: 'JOINED ann-1', bob: 'INVITED' })),
    ],
    isPossible: true,
  },
  {
    title: 'no version is skipped',
    operations: [begun, seen(c.accept('bob'), [2, 3], answered(3))],
    isPossible: false,
  },
  {
    title: 'an unanswered operation may have been executed, even later',
    operations: [
      begun,
      seen(c.acknowledge('bob'), [2, 3], null),
      seen(look('ann'), [4, 5], shown(1, 'CALLING', { ann: 'JOINED ann-1', bob: 'INVITED' })),
      seen(c.accept('bob'), [6, 7], answered(3)),
    ],
    isPossible: true,
  },
  {
    title: 'the next node knows a participant who has just answered',
    operations: [
      begun,
      seen(c.accept('bob'), [2, 3], answered(2)),
      seen(c.invite('bob', 'dan') as ClientCommand, [4, 5], { refused: 'NOT_FOUND' }),
    ],
    isPossible: false,
  },
];
