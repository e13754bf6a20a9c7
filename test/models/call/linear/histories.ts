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

const operation = (
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
const started = operation(
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
      started,
      operation(c.accept('bob'), [2, 5], answered(2)),
      operation(c.accept('bob-2'), [3, 4], { refused: 'ANSWERED_ELSEWHERE' }),
    ],
    isPossible: true,
  },
  {
    title: 'no answer is refused as answered elsewhere before the other answer was requested',
    operations: [
      started,
      operation(c.accept('bob-2'), [2, 3], { refused: 'ANSWERED_ELSEWHERE' }),
      operation(c.accept('bob'), [4, 5], answered(2)),
    ],
    isPossible: false,
  },
  {
    title: 'two devices do not both answer',
    operations: [
      started,
      operation(c.accept('bob'), [2, 5], answered(2)),
      operation(c.accept('bob-2'), [2, 5], answered(3, 'bob-2')),
    ],
    isPossible: false,
  },
  {
    title: 'no query shows the call older than an earlier answer did',
    operations: [
      started,
      operation(c.accept('bob'), [2, 3], answered(2)),
      operation(look('ann'), [4, 5], shown(1, 'CALLING', { ann: 'JOINED ann-1', bob: 'INVITED' })),
    ],
    isPossible: false,
  },
  {
    title: 'a concurrent query may show the older call',
    operations: [
      started,
      operation(c.accept('bob'), [2, 5], answered(2)),
      operation(look('ann'), [4, 6], shown(1, 'CALLING', { ann: 'JOINED ann-1', bob: 'INVITED' })),
    ],
    isPossible: true,
  },
  {
    title: 'no version is skipped',
    operations: [started, operation(c.accept('bob'), [2, 3], answered(3))],
    isPossible: false,
  },
  {
    title: 'an unanswered operation may have been executed, even later',
    operations: [
      started,
      operation(c.acknowledge('bob'), [2, 3], null),
      operation(look('ann'), [4, 5], shown(1, 'CALLING', { ann: 'JOINED ann-1', bob: 'INVITED' })),
      operation(c.accept('bob'), [6, 7], answered(3)),
    ],
    isPossible: true,
  },
  {
    title: 'the next node knows a participant who has just answered',
    operations: [
      started,
      operation(c.accept('bob'), [2, 3], answered(2)),
      operation(c.invite('bob', 'dan') as ClientCommand, [4, 5], { refused: 'NOT_FOUND' }),
    ],
    isPossible: false,
  },
];
