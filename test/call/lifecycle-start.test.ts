import { describe, expect, test } from 'vitest';
import { maySeeCall } from '../../src/lifecycle/call/state.js';
import * as c from '../models/call/lifecycle/commands.js';
import { aPureCall } from '../support/pure-call.js';

describe('start', () => {
  test.each([
    ['in a call', { inCall: true }, 'BUSY'],
    ['called by another user', { ringing: true }, 'BUSY'],
    ['in a call with call waiting', { inCall: true, callWaiting: true }, null],
    ['called, with call waiting', { ringing: true, callWaiting: true }, null],
    ['in a call and on Do Not Disturb', { inCall: true, disturbable: false }, null],
    ['in a call, and has blocked the caller', { inCall: true, hasBlocked: true }, null],
  ])('[CALL11] decides whether a callee is busy who is %s', (_, bob, endReason) => {
    expect(aPureCall(['bob'], { bob }).call.endReason).toBe(endReason);
    expect(aPureCall(['bob', 'cid'], { bob }).call.endReason).toBeNull();
  });

  test.each([{}, { disturbable: false }, { hasBlocked: true }])(
    '[CALL18] from the callee to the caller answers the earlier call, with %o',
    (bob) => {
      const { apply, decide, call, of } = aPureCall(['bob'], { bob });
      expect(call.status).toBe('CALLING');
      expect(apply(c.answerGlare('bob')).update).toMatchObject({
        kind: 'ACCEPTED',
        how: 'CALLED_BACK',
      });
      expect(of('bob')).toMatchObject({ state: 'JOINED', startedAs: 'of bob' });
      expect(decide(c.answerGlare('bob')).outcome).toBe('unchanged');
      expect(decide(c.answerGlare('bob-2'))).toMatchObject({ code: 'ANSWERED_ELSEWHERE' });
      apply(c.hangUp('bob'));
      expect(decide(c.answerGlare('bob')).outcome).toBe('unchanged');
    },
  );

  test('[CALL18] answers only a call of two', () => {
    expect(aPureCall(['bob', 'cid']).decide(c.answerGlare('bob'))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('[CALL19] is hidden for good from a callee who has blocked the caller', () => {
    const ring = aPureCall(['bob'], { bob: { hasBlocked: true } });
    expect(maySeeCall(ring.call, 'bob')).toBe(false);
    expect(ring.decide(c.acknowledge('bob'))).toMatchObject({ code: 'NOT_FOUND' });
    expect(ring.apply(c.timeOut, 60).recipients).toEqual(['ann']);
    expect(ring.call).toMatchObject({ status: 'MISSED', endReason: 'NO_ANSWER' });
    expect(maySeeCall(ring.call, 'bob')).toBe(false);
  });
});
