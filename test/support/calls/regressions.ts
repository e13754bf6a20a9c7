import * as c from './commands.js';
import type { Story } from './story.js';

/**
 * Stories that once broke a rule. A seed tells another story as soon as `chance.ts` changes: what one has
 * found is kept as the story itself, as short as fast-check made it.
 */
export const REGRESSIONS: Record<string, Story> = {
  'who was relieved by a transfer at the same instant is not the last who went': {
    type: 'AUDIO',
    callees: ['bob'],
    facts: {},
    steps: [
      [1, c.accept('bob')],
      [1, c.transfer('bob', 'cid')],
      [0, c.accept('cid')],
      [0, c.invite('cid', 'fay')],
      [0, c.hangUp('cid')],
    ],
  },
  'what somebody reported before they are rung again is not forgotten': {
    type: 'AUDIO',
    callees: ['bob', 'cid'],
    facts: {},
    steps: [
      [1, c.accept('bob')],
      [
        0,
        c.report('cid', 'QUALITY', { packetLoss: 0.5, jitter: null, roundTripTime: 0, bitrate: 0 }),
      ],
      [31, c.invite('ann', 'cid')],
      [
        0,
        c.report('cid', 'QUALITY', { packetLoss: 0, jitter: null, roundTripTime: 0, bitrate: 0 }),
      ],
    ],
  },
  'who has blocked one of the two in a call, and was rung by the other, does not lose it': {
    type: 'AUDIO',
    callees: ['bob', 'cid'],
    facts: { cid: { blocks: ['bob'] } },
    steps: [
      [1, c.accept('bob')],
      [31, c.invite('bob', 'cid')],
      [31, c.hangUp('ann')],
    ],
  },
  'who called back asks again when the two have become three': {
    type: 'AUDIO',
    callees: ['bob'],
    facts: { bob: { disturbable: false } },
    steps: [
      [1, c.callBack('bob')],
      [0, c.invite('ann', 'fay')],
      [0, c.callBack('bob')],
    ],
  },
};
