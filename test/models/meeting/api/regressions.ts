import { doing, type Happening, listening, racing } from '../../in-turns/happening.js';
import * as c from '../lifecycle/commands.js';
import { desert, type Hustle } from './hustle.js';
import type { Wish } from './wish.js';

/** A large meeting that everybody may join. */
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
 * Stories that once failed in some order of their concurrent steps. Each is played in many orders, because one
 * recorded order no longer means the same once a statement is added or removed.
 */
export const REGRESSIONS: Record<string, Hustle> = {
  'a participant who leaves just before the meeting ends keeps listening for ever': meeting({
    opening: [c.join('ann')],
    listeners: ['ann'],
    happenings: [doing([c.leave('ann'), desert])],
  }),
  'a user who knows the password being set is refused for a wrong one': meeting({
    opening: [c.join('ann')],
    happenings: [
      racing([c.update('ann', { password: { sameAs: c.RIGHT } }), c.join('bob')], [0, 1]),
      listening('ann'),
    ],
  }),
};
