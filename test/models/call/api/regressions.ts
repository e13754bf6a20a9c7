import { doing, type Episode, listening, racing } from '../../interleaving/episode.js';
import * as c from '../lifecycle/commands.js';
import { type ApiCommand, on, signal, start } from './command.js';
import type { ConcurrentStory } from './story.js';

const story = (
  parts: Omit<Partial<ConcurrentStory>, 'episodes'> & {
    episodes: readonly Episode<ApiCommand>[];
  },
): ConcurrentStory => ({
  calleeStates: {},
  nodes: 2,
  opening: [],
  listeners: [],
  losses: { [Symbol.iterator]: () => [].values() },
  ...parts,
});

const ALL: Iterable<boolean> = {
  *[Symbol.iterator]() {
    for (;;) yield true;
  },
};

/**
 * Plans that once broke a rule at some schedule. Each is played with many schedules, because a seed gives
 * another one as soon as a statement is added or removed.
 */
export const REGRESSIONS: Record<string, ConcurrentStory> = {
  'an ended call that a callee has blocked shows in their history': story({
    calleeStates: { bob: { hasBlocked: true } },
    episodes: [doing([start('ann', ['bob']), on(0, c.timeOut)])],
  }),
  'a device with two subscriptions is missing from the record of rings': story({
    listeners: ['bob', 'ann', 'bob'],
    episodes: [doing([start('ann', ['bob'])])],
  }),
  'a participant who has just answered is unknown to a node that has not received the change':
    story({
      opening: [start('ann', ['bob']), on(0, c.accept('bob'))],
      episodes: [
        doing(
          [
            ...[1, 2, 3].map(() => on(0, signal('ann', 'bob'))),
            on(0, c.invite('ann', 'dan')),
            on(0, c.accept('dan')),
            on(0, c.invite('dan', 'fay')),
          ],
          [1, 1, 1, 0, 0, 1],
        ),
      ],
      losses: ALL,
    }),
  'a start refused as busy succeeds when it is repeated after a report': story({
    opening: [start('ann', ['bob'])],
    episodes: [doing([start('cid', ['bob']), on(1, c.report('bob', 'FAILED'))])],
  }),
  'a callee reads that they missed the call while a suppressed ring hides it again': story({
    calleeStates: { cid: { disturbable: false } },
    listeners: ['cid'],
    opening: [start('ann', ['bob', 'cid', 'dan'])],
    episodes: [
      doing([on(0, c.accept('bob')), on(0, c.accept('dan')), on(0, c.timeOut)]),
      doing([on(0, c.transfer('ann', 'cid'))]),
    ],
    losses: ALL,
  }),
  'a callee was rung by one participant, and reads its events while another participant, blocked by them, rings them':
    story({
      calleeStates: { cid: { blocks: ['ann'] } },
      listeners: ['cid', 'cid-2'],
      opening: [start('ann', ['bob']), on(0, c.accept('bob')), on(0, c.invite('bob', 'cid'))],
      episodes: [
        doing([on(0, c.timeOut)]),
        listening('cid', true),
        doing([on(0, c.invite('ann', 'cid'))]),
        listening('cid-2', true),
      ],
      losses: ALL,
    }),
  'a callee was rung by one participant, and then in vain by a participant that they block': story({
    calleeStates: { cid: { blocks: ['ann'] } },
    listeners: ['cid', 'cid-2'],
    opening: [start('ann', ['bob']), on(0, c.accept('bob')), on(0, c.invite('bob', 'cid'))],
    episodes: [
      doing([on(0, c.timeOut), on(0, c.invite('ann', 'cid'))]),
      listening('cid', true),
      doing([on(0, c.hangUp('bob'))]),
    ],
  }),
  'a start that one node has refused as busy answers the opposite call through another node': story(
    {
      opening: [start('ann', ['bob'])],
      episodes: [
        racing([start('bob', ['cid']), start('cid', ['bob']), start('cid', ['bob'])], [1, 1, 0]),
      ],
    },
  ),
  'one of two equal starts answers the opposite call, which ends before the other one looks': story(
    {
      opening: [start('ann', ['bob', 'cid', 'dan'])],
      episodes: [
        racing([start('ann', ['bob'], 'once'), start('bob', ['ann'], 'once')], [1, 0]),
        doing([start('ann', ['bob'], 'back')], [1]),
        doing([on(2, c.hangUp('bob')), on(2, c.hangUp('bob'))], [0, 1]),
      ],
    },
  ),
  'two equal starts by two nodes answer the opposite call and also begin another one': story({
    calleeStates: { ann: { callWaiting: true } },
    opening: [start('ann', ['bob'])],
    episodes: [racing([start('bob', ['ann']), start('bob', ['ann'])], [0, 1])],
  }),
};
