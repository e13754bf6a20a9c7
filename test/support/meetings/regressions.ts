import * as c from './commands.js';
import type { Story } from './story.js';

/**
 * Stories that once broke a rule. A seed tells another story as soon as `chance.ts` changes: what one has
 * found is kept as the story itself, as short as fast-check made it.
 */
export const REGRESSIONS: Record<string, Story> = {
  'a host whose seat is kept is a host no more, comes back and has to wait': {
    type: 'AUDIO',
    maxParticipants: 3,
    settings: {},
    steps: [
      [0, c.join('ann')],
      [0, c.join('bob')],
      [0, c.lose('ann')],
      [0, c.set('bob', { waitingRoom: true })],
      [0, c.role('bob', 'ann', 'PARTICIPANT')],
      [0, c.join('ann', { audio: false, video: false })],
    ],
  },
  'who takes over with another device does not know the password any more': {
    type: 'AUDIO',
    maxParticipants: 3,
    settings: { passwordRequired: true },
    steps: [
      [0, c.join('ann')],
      [0, c.join('cid')],
      [c.GRACE_S, c.join('cid-2', { password: c.OUTDATED })],
      [0, c.role('ann', 'cid', 'VIEWER')],
      [0, c.lose('ann')],
      [0, c.join('ann')],
    ],
  },
};
