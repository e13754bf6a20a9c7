import { doing, type Happening, listening, racing } from '../in-turns/happening.js';
import * as c from '../meetings/commands.js';
import { desert, type Hustle } from './hustle.js';
import type { Wish } from './wish.js';

/** A meeting for many, without any conditions. */
const open = {
  type: 'AUDIO',
  maxParticipants: 16,
  settings: { selfUnmute: true, screenShareForAll: true },
} as const;

const meeting = (
  told: Omit<Partial<Hustle>, 'happenings'> & { happenings: readonly Happening<Wish>[] },
): Hustle => ({
  setting: open,
  nodes: 2,
  opening: [],
  listeners: [],
  losses: { [Symbol.iterator]: () => [].values() },
  ...told,
});

/**
 * What once went wrong, at some order of what was done at once: each is held in many orders, because a single
 * one is another as soon as a statement more or less is made.
 */
export const REGRESSIONS: Record<string, Hustle> = {
  'who goes just before the meeting is over listens for ever': meeting({
    opening: [c.join('ann')],
    listeners: ['ann'],
    happenings: [doing([c.leave('ann'), desert])],
  }),
  'who knows the password that is just set is told that it is another one': meeting({
    opening: [c.join('ann')],
    happenings: [
      racing([c.update('ann', { password: { sameAs: c.RIGHT } }), c.join('bob')], [0, 1]),
      listening('ann'),
    ],
  }),
};
