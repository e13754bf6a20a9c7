import * as c from './commands.js';
import type { CalleeStates, Step, Story } from './story.js';

const story = (callees: string[], steps: Step[], calleeStates: CalleeStates = {}): Story => ({
  type: 'AUDIO',
  callees,
  calleeStates,
  steps,
});

/**
 * Stories that once broke a rule, as short as fast-check made them. A seed gives another story as soon as
 * `chance.ts` changes, so the story itself is kept.
 */
export const REGRESSIONS: Record<string, Story> = {
  'a transferor who left at the same instant is not the last participant to leave': story(
    ['bob'],
    [
      [1, c.accept('bob')],
      [1, c.transfer('bob', 'cid')],
      [0, c.accept('cid')],
      [0, c.invite('cid', 'fay')],
      [0, c.hangUp('cid')],
    ],
  ),
  'reports are kept when their author is rung again': story(
    ['bob', 'cid'],
    [
      [1, c.accept('bob')],
      [0, c.measure('cid', { packetLoss: 0.5, jitter: null, roundTripTime: 0, bitrate: 0 })],
      [31, c.invite('ann', 'cid')],
      [0, c.measure('cid', { packetLoss: 0, jitter: null, roundTripTime: 0, bitrate: 0 })],
    ],
  ),
  'a callee who has blocked one participant and was rung by the other keeps seeing the call': story(
    ['bob', 'cid'],
    [
      [1, c.accept('bob')],
      [31, c.invite('bob', 'cid')],
      [31, c.hangUp('ann')],
    ],
    { cid: { blocks: ['bob'] } },
  ),
  'a callee who called back asks again after a third user was invited': story(
    ['bob'],
    [
      [1, c.answerGlare('bob')],
      [0, c.invite('ann', 'fay')],
      [0, c.answerGlare('bob')],
    ],
    { bob: { disturbable: false } },
  ),
};
