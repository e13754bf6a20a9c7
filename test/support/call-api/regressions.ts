import * as c from '../calls/commands.js';
import { doing, type Happening, racing } from '../in-turns/happening.js';
import type { Hustle } from './hustle.js';
import { on, start, type Wish } from './wish.js';

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
  'a start that was refused as busy is not refused again once somebody has reported of it': people({
    opening: [start('ann', ['bob'])],
    happenings: [doing([start('cid', ['bob']), on(1, c.report('bob', 'FAILED'))])],
  }),
  'the same start, at once by two nodes, answers the other call and begins one too': people({
    facts: { ann: { callWaiting: true } },
    opening: [start('ann', ['bob'])],
    happenings: [racing([start('bob', ['ann']), start('bob', ['ann'])], [0, 1])],
  }),
};
