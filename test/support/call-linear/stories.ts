import { start } from '../call-api/wish.js';
import * as c from '../calls/commands.js';
import { device } from '../calls/commands.js';
import type { Asked, Operation, Result } from './operation.js';

/** What clients saw, and whether that can have been. */
export interface SeenStory {
  title: string;
  operations: readonly Operation[];
  isPossible: boolean;
}

type States = Record<string, string>;

/** The call at a version, with each participant's state and device. */
const shown = (version: number, status: string, states: States): Result => ({
  shown: {
    id: 'call',
    version,
    status,
    duration: 0,
    participants: Object.entries(states).map(([userId, told]) => {
      const [state = '', terminalId = null] = told.split(' ');
      return { userId, state, terminalId };
    }),
  },
});

const seen = (asked: Asked, [invoked, answered]: [number, number], result: Result): Operation => ({
  asked,
  invoked,
  answered,
  result,
});

const look = (by: string): Asked => ({ kind: 'look', by: device(by) });
const begun = seen(
  start('ann', ['bob']),
  [0, 1],
  shown(1, 'CALLING', { ann: 'JOINED ann-1', bob: 'INVITED' }),
);
const answered = (version: number, by = 'bob-1') =>
  shown(version, 'CONNECTED', { ann: 'JOINED ann-1', bob: `JOINED ${by}` });

/** Histories as they are seldom seen: what once was found on nodes is kept here, with the instants it had. */
export const STORIES: readonly SeenStory[] = [
  {
    title: 'of two who answer at once the second is told so',
    operations: [
      begun,
      seen(c.accept('bob'), [2, 5], answered(2)),
      seen(c.accept('bob-2'), [3, 4], { refused: 'ANSWERED_ELSEWHERE' }),
    ],
    isPossible: true,
  },
  {
    title: 'nobody is told that it was answered elsewhere before that is asked',
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
    title: 'nobody sees the call as it was before what somebody was told earlier',
    operations: [
      begun,
      seen(c.accept('bob'), [2, 3], answered(2)),
      seen(look('ann'), [4, 5], shown(1, 'CALLING', { ann: 'JOINED ann-1', bob: 'INVITED' })),
    ],
    isPossible: false,
  },
  {
    title: 'who looks meanwhile may see the call as it was',
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
    title: 'what was not answered may have been done, also later',
    operations: [
      begun,
      seen(c.acknowledge('bob'), [2, 3], null),
      seen(look('ann'), [4, 5], shown(1, 'CALLING', { ann: 'JOINED ann-1', bob: 'INVITED' })),
      seen(c.accept('bob'), [6, 7], answered(3)),
    ],
    isPossible: true,
  },
  {
    title: 'who has just answered is not unknown to the next node',
    operations: [
      begun,
      seen(c.accept('bob'), [2, 3], answered(2)),
      seen(c.invite('bob', 'dan') as Asked, [4, 5], { refused: 'NOT_FOUND' }),
    ],
    isPossible: false,
  },
];
