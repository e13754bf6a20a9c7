import { doing, type Episode, listening, racing } from '../../interleaving/episode.js';
import * as c from '../lifecycle/commands.js';
import type { ApiCommand } from './command.js';
import { type ConcurrentStory, endDesertedNow } from './story.js';

/** A large meeting that everybody may join. */
const open = {
  type: 'AUDIO',
  maxParticipants: 16,
  settings: { selfUnmute: true, screenShareForAll: true },
} as const;

const story = (
  parts: Omit<Partial<ConcurrentStory>, 'episodes'> & { episodes: readonly Episode<ApiCommand>[] },
): ConcurrentStory => ({
  setting: open,
  nodes: 2,
  opening: [],
  listeners: [],
  losses: { [Symbol.iterator]: () => [].values() },
  ...parts,
});

/**
 * Stories that once failed in some order of their concurrent steps. Each is played in many orders, because one
 * recorded order no longer means the same once a statement is added or removed.
 */
export const REGRESSIONS: Record<string, ConcurrentStory> = {
  'a participant who leaves just before the story ends keeps listening for ever': story({
    opening: [c.join('ann')],
    listeners: ['ann'],
    episodes: [doing([c.leave('ann'), endDesertedNow])],
  }),
  'a user who knows the password being set is refused for a wrong one': story({
    opening: [c.join('ann')],
    episodes: [
      racing([c.update('ann', { password: { sameAs: c.RIGHT } }), c.join('bob')], [0, 1]),
      listening('ann'),
    ],
  }),
};
