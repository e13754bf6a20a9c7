import { describe, expect, test } from 'vitest';
import { updateKindFor } from '../../src/lifecycle/call/recipients.js';
import * as c from '../models/call/lifecycle/commands.js';
import { aPureCall, aPureTalk, NOT_ALLOWED } from '../support/pure-call.js';

describe('transfer', () => {
  test('[CALL17] makes the transferor leave when it is answered', () => {
    const talk = aPureTalk();
    expect(talk.apply(c.transfer('ann', 'dan'))).toMatchObject({
      update: { kind: 'INVITED', calleeIds: ['dan'], transfer: true },
    });
    expect(talk.can('ann')).not.toContain('TRANSFER');
    const { update } = talk.apply(c.accept('dan'));
    expect(talk.of('ann')).toMatchObject({ state: 'LEFT', leftReason: 'TRANSFERRED' });
    expect(talk.call).toMatchObject({ status: 'CONNECTED', endReason: null });
    const kinds = ['ann', 'bob', 'dan', 'dan-2'].map((name) =>
      updateKindFor(update, c.device(name)),
    );
    expect(kinds).toEqual(['TRANSFERRED', 'ACCEPTED', 'ACCEPTED', 'ANSWERED_ELSEWHERE']);
    expect(talk.decide(c.transfer('ann', 'dan')).outcome).toBe('unchanged');
  });

  test('[CALL17] keeps the transferor when the target would be alone', () => {
    const talk = aPureTalk();
    talk.apply(c.transfer('ann', 'dan'));
    talk.apply(c.hangUp('bob'));
    expect(talk.apply(c.accept('dan')).update.kind).toBe('ACCEPTED');
    expect([talk.of('ann')?.state, talk.of('dan')?.state]).toEqual(['JOINED', 'JOINED']);
  });

  test('[CALL17] is refused to every device but the one in the call', () => {
    const talk = aPureTalk();
    expect(talk.decide(c.transfer('eve', 'dan'))).toMatchObject({ code: 'NOT_FOUND' });
    expect(talk.decide(c.transfer('ann-2', 'dan'))).toMatchObject({ code: 'ANSWERED_ELSEWHERE' });
    talk.apply(c.transfer('ann', 'dan'));
    talk.apply(c.hangUp('ann'));
    expect(talk.decide(c.transfer('ann', 'cid'))).toMatchObject({ code: 'NOT_PARTICIPANT' });
  });

  test('[CALL17] is refused while the call is unanswered', () => {
    const ring = aPureCall(['bob']);
    for (const by of ['ann', 'bob']) {
      expect(ring.decide(c.transfer(by, 'dan'))).toMatchObject({ code: 'CALL_NOT_CONNECTED' });
    }
    expect(ring.can('ann')).not.toContain('TRANSFER');
  });

  test('[CALL17] is refused to a participant who is alone in the call', () => {
    const talk = aPureTalk();
    talk.apply(c.invite('ann', 'cid'));
    talk.apply(c.hangUp('bob'));
    expect(talk.decide(c.transfer('ann', 'dan'))).toMatchObject(NOT_ALLOWED);
    talk.apply(c.accept('cid'));
    talk.apply(c.transfer('ann', 'dan'));
  });

  test('[CALL17] needs a target who may be invited: one who is new to the call or missed it', () => {
    const talk = aPureTalk();
    talk.apply(c.invite('bob', 'rings', 'declines', 'leaves', 'misses'));
    talk.apply(c.reject('declines'));
    talk.apply(c.accept('leaves'));
    talk.apply(c.hangUp('leaves'));
    for (const target of ['bob', 'rings', 'declines', 'leaves']) {
      expect(talk.decide(c.transfer('ann', target)), target).toMatchObject(NOT_ALLOWED);
    }
    talk.apply(c.timeOut, 60);
    talk.apply(c.transfer('ann', 'misses'), 61);
    talk.apply(c.transfer('bob', 'new'), 62);
  });

  test('[CALL11] [CALL17] is refused if the target is busy, but not if they have call waiting', () => {
    const talk = aPureTalk({ fay: { inCall: true }, dan: { inCall: true, callWaiting: true } });
    expect(talk.decide(c.transfer('ann', 'fay'))).toMatchObject({
      code: 'USER_BUSY',
      userId: 'fay',
    });
    talk.apply(c.transfer('ann', 'dan'));
  });

  test('[CALL17] is one at a time for each participant', () => {
    const talk = aPureTalk();
    talk.apply(c.transfer('ann', 'dan'));
    expect(talk.decide(c.transfer('ann', 'cid'))).toMatchObject(NOT_ALLOWED);
    talk.apply(c.transfer('bob', 'cid'));
    talk.apply(c.reject('dan'));
    talk.apply(c.transfer('ann', 'eve'));
  });
});
