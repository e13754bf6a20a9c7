import * as c from './commands.js';
import type { Story } from './story.js';

/**
 * Stories that once broke a rule, shrunk by fast-check. They are kept as stories, because a seed yields another story
 * as soon as `chance.ts` changes.
 */
export const REGRESSIONS: Record<string, Story> = {
  'a host with a kept seat is demoted, returns and has to wait': {
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
  'a user who takes over on another device no longer knows the password': {
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
