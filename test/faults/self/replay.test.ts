import { describe, expect, test } from 'vitest';
import type { TimelineRow, UpdateFacts } from '../database-state.js';
import { replay, stepsSinceCalled } from '../rules/replay.js';

type Step = [kind: string, by?: string | null, update?: UpdateFacts];

const PEOPLE = [
  { userId: 'a', role: 'CALLER' },
  { userId: 'b', role: 'CALLEE' },
] as const;
const MORE = [...PEOPLE, { userId: 'c', role: 'CALLEE' }] as const;

const timeline = (...steps: Step[]): TimelineRow[] =>
  steps.map(([kind, actorId = null, update = {}], i) => ({
    callId: 'd',
    version: i + 1,
    kind,
    at: i,
    actorId,
    terminalId: actorId && `${actorId}.1`,
    update,
  }));

const BEGUN: Step = ['STARTED', null, { scheduled: true }];
const THERE: Step = ['ACCEPTED', 'a', { how: 'SCHEDULED' }];

describe('the replay of a scheduled call', () => {
  test.each<[what: string, steps: Step[], status: string, participants: string]>([
    ['rings for its caller alone', [BEGUN], 'CALLING', 'a=INVITED'],
    ['reports ringing for its caller', [BEGUN, ['RINGING', 'a']], 'CALLING', 'a=RINGING'],
    ['calls its callee next', [BEGUN, THERE], 'CALLING', 'a=JOINED@a.1 b=INVITED'],
    ['rings for its callee', [BEGUN, THERE, ['RINGING', 'b']], 'RINGING', 'a=JOINED@a.1 b=RINGING'],
    [
      'is declined by its caller',
      [BEGUN, ['REJECTED', 'a', { reason: 'DECLINED' }]],
      'REJECTED',
      'a=REJECTED',
    ],
    ['is cancelled by its caller', [BEGUN, ['CANCELLED', 'a']], 'CANCELLED', 'a=CANCELLED'],
    ['is missed by its caller', [BEGUN, ['TIMED_OUT']], 'MISSED', 'a=MISSED'],
    [
      'finds its callee busy',
      [BEGUN, ['REJECTED', 'a', { reason: 'CALLEE_BUSY' }]],
      'REJECTED',
      'a=LEFT@a.1 b=REJECTED',
    ],
    [
      'is declined by its callee',
      [BEGUN, THERE, ['REJECTED', 'b', { reason: 'DECLINED' }]],
      'REJECTED',
      'a=LEFT@a.1 b=REJECTED',
    ],
    ['is missed by its callee', [BEGUN, THERE, ['TIMED_OUT']], 'MISSED', 'a=LEFT@a.1 b=MISSED'],
    [
      'is cancelled while its callee rings',
      [BEGUN, THERE, ['CANCELLED', 'a']],
      'CANCELLED',
      'a=LEFT@a.1 b=CANCELLED',
    ],
  ])('%s', (_what, steps, status, participants) => {
    expect(replay(timeline(...steps), PEOPLE)).toEqual({
      wrong: [],
      state: { status, participants },
    });
  });

  test.each<[what: string, steps: Step[], people: readonly (typeof MORE)[number][]]>([
    ['is begun by a user', [['STARTED', 'a', { scheduled: true }]], PEOPLE],
    ['begins by itself without being scheduled', [['STARTED', null]], PEOPLE],
    ['calls its callee after the callee has accepted', [BEGUN, ['ACCEPTED', 'b']], PEOPLE],
    ['is accepted twice by its caller', [BEGUN, THERE, THERE], PEOPLE],
    ['calls no callee', [BEGUN, ['ACCEPTED', 'a']], PEOPLE],
    [
      'calls the callees after a callee has accepted an ordinary call',
      [
        ['STARTED', 'a'],
        ['ACCEPTED', 'b', { how: 'SCHEDULED' }],
      ],
      PEOPLE,
    ],
    [
      'finds one of several callees busy',
      [BEGUN, ['REJECTED', 'a', { reason: 'CALLEE_BUSY' }]],
      MORE,
    ],
    [
      'goes on after its caller declined',
      [BEGUN, ['REJECTED', 'a', { reason: 'DECLINED' }], THERE],
      PEOPLE,
    ],
  ])('rejects a call that %s', (_what, steps, people) => {
    expect(replay(timeline(...steps), people).wrong).not.toEqual([]);
  });

  test("includes a callee from the caller's acceptance on", () => {
    const steps = timeline(BEGUN, ['RINGING', 'a'], THERE, ['ACCEPTED', 'b']);
    const versions = (n: 0 | 1) => stepsSinceCalled(steps, PEOPLE[n]).map(({ version }) => version);
    expect([versions(0), versions(1)]).toEqual([
      [1, 2, 3, 4],
      [3, 4],
    ]);
    expect(stepsSinceCalled(timeline(BEGUN), PEOPLE[1])).toEqual([]);
  });
});
