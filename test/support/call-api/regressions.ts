import * as c from '../calls/commands.js';
import { doing, type Happening, listening, racing } from '../in-turns/happening.js';
import type { Hustle } from './hustle.js';
import { on, signal, start, type Wish } from './wish.js';

const people = (
  told: Omit<Partial<Hustle>, 'happenings'> & { happenings: readonly Happening<Wish>[] },
): Hustle => ({
  facts: {},
  nodes: 2,
  opening: [],
  listeners: [],
  losses: { [Symbol.iterator]: () => [].values() },
  ...told,
});

const ALL: Iterable<boolean> = {
  *[Symbol.iterator]() {
    for (;;) yield true;
  },
};

/**
 * What once went wrong, at some order of what was done at once: each is played in many orders, because a single
 * one is another as soon as a statement more or less is made.
 */
export const REGRESSIONS: Record<string, Hustle> = {
  'a call that somebody has blocked is in their history when it is over': people({
    facts: { bob: { hasBlocked: true } },
    happenings: [doing([start('ann', ['bob']), on(0, c.timeOut)])],
  }),
  'a device that was told twice, by two subscriptions, is not in the record': people({
    listeners: ['bob', 'ann', 'bob'],
    happenings: [doing([start('ann', ['bob'])])],
  }),
  'who has just answered is unknown to a node that has not heard of it': people({
    opening: [start('ann', ['bob']), on(0, c.accept('bob'))],
    happenings: [
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
  'a start that was refused as busy is not refused again once somebody has reported of it': people({
    opening: [start('ann', ['bob'])],
    happenings: [doing([start('cid', ['bob']), on(1, c.report('bob', 'FAILED'))])],
  }),
  'who was told that it rang in vain, and for whom it rings once more, silently, when that arrives':
    people({
      facts: { cid: { disturbable: false } },
      listeners: ['cid'],
      opening: [start('ann', ['bob', 'cid', 'dan'])],
      happenings: [
        doing([on(0, c.accept('bob')), on(0, c.accept('dan')), on(0, c.timeOut)]),
        doing([on(0, c.transfer('ann', 'cid'))]),
      ],
      losses: ALL,
    }),
  'who was rung by one and blocks the other, who rings them again while that arrives': people({
    facts: { cid: { blocks: ['ann'] } },
    listeners: ['cid', 'cid-2'],
    opening: [start('ann', ['bob']), on(0, c.accept('bob')), on(0, c.invite('bob', 'cid'))],
    happenings: [
      doing([on(0, c.timeOut)]),
      listening('cid', true),
      doing([on(0, c.invite('ann', 'cid'))]),
      listening('cid-2', true),
    ],
    losses: ALL,
  }),
  'who was rung by one and blocks the other, who rings them again, in vain': people({
    facts: { cid: { blocks: ['ann'] } },
    listeners: ['cid', 'cid-2'],
    opening: [start('ann', ['bob']), on(0, c.accept('bob')), on(0, c.invite('bob', 'cid'))],
    happenings: [
      doing([on(0, c.timeOut), on(0, c.invite('ann', 'cid'))]),
      listening('cid', true),
      doing([on(0, c.hangUp('bob'))]),
    ],
  }),
  'a start that one node has refused as busy answers the other call by another node': people({
    opening: [start('ann', ['bob'])],
    happenings: [
      racing([start('bob', ['cid']), start('cid', ['bob']), start('cid', ['bob'])], [1, 1, 0]),
    ],
  }),
  'of two starts at once one has answered the other call, which is over when the second asks':
    people({
      opening: [start('ann', ['bob', 'cid', 'dan'])],
      happenings: [
        racing([start('ann', ['bob'], 'once'), start('bob', ['ann'], 'once')], [1, 0]),
        doing([start('ann', ['bob'], 'back')], [1]),
        doing([on(2, c.hangUp('bob')), on(2, c.hangUp('bob'))], [0, 1]),
      ],
    }),
  'the same start, at once by two nodes, answers the other call and begins one too': people({
    facts: { ann: { callWaiting: true } },
    opening: [start('ann', ['bob'])],
    happenings: [racing([start('bob', ['ann']), start('bob', ['ann'])], [0, 1])],
  }),
};
