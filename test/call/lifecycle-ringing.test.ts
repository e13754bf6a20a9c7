import { describe, expect, test } from 'vitest';
import { ringStopOf } from '../../src/lifecycle/call/ring-ends.js';
import { type Call, findCallParticipant } from '../../src/lifecycle/call/state.js';
import * as c from '../models/call/lifecycle/commands.js';
import { at } from '../models/call/lifecycle/story.js';
import { aPureCall } from '../support/pure-call.js';

describe('ringing', () => {
  const why = ({ call }: { call: Call }) => {
    const bob = findCallParticipant(call, 'bob');
    return bob && [ringStopOf(bob, 'bob-1'), ringStopOf(bob, 'bob-2'), bob.ringEndedAt];
  };

  test('[CALL20] ends on the device that answers, and on the others', () => {
    const ring = aPureCall(['bob']);
    ring.apply(c.acknowledge('bob-2'), 2);
    expect(ring.decide(c.acknowledge('bob')).outcome).toBe('unchanged');
    expect(why(ring)).toEqual([null, null, null]);
    ring.apply(c.accept('bob-2'), 5);
    expect(why(ring)).toEqual(['ANSWERED_ELSEWHERE', 'ANSWERED_HERE', at(5)]);
  });

  test.each([
    [c.reject('bob'), 1, 'DECLINED'],
    [c.cancel('ann'), 1, 'CANCELLED'],
    [c.timeOut, 60, 'TIMED_OUT'],
  ] as const)('[CALL20] ends on all devices with a reason: %o', (action, seconds, reason) => {
    const ring = aPureCall(['bob']);
    ring.apply(action, seconds);
    expect(why(ring)).toEqual([reason, reason, at(seconds)]);
  });
});
