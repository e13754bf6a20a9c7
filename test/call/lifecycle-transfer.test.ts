import { describe, expect, test } from 'vitest';
import { updateKindFor } from '../../src/lifecycle/call/recipients.js';
import * as c from '../models/call/lifecycle/commands.js';
import { aPureTalk, NOT_ALLOWED } from '../support/pure-call.js';

describe('transfer', () => {
  test('[CALL17] makes the transferor leave when it is answered', () => {
    const talk = aPureTalk();
    expect(talk.say(c.transfer('ann', 'dan'))).toMatchObject({
      update: { kind: 'INVITED', calleeIds: ['dan'], transfer: true },
    });
    expect(talk.can('ann')).not.toContain('TRANSFER');
    const { update } = talk.say(c.accept('dan'));
    expect(talk.of('ann')).toMatchObject({ state: 'LEFT', leftReason: 'TRANSFERRED' });
    expect(talk.call).toMatchObject({ status: 'CONNECTED', endReason: null });
    const heard = ['ann', 'bob', 'dan', 'dan-2'].map((name) =>
      updateKindFor(update, c.device(name)),
    );
    expect(heard).toEqual(['TRANSFERRED', 'ACCEPTED', 'ACCEPTED', 'ANSWERED_ELSEWHERE']);
    expect(talk.asked(c.transfer('ann', 'dan')).outcome).toBe('unchanged');
  });

  test('[CALL17] changes nothing when it is not answered', () => {
    const talk = aPureTalk();
    talk.say(c.transfer('ann', 'dan'));
    talk.say(c.reject('dan'));
    expect(talk.of('ann')?.state).toBe('JOINED');
    expect(talk.call.status).toBe('CONNECTED');
    expect(talk.asked(c.transfer('ann', 'dan'))).toMatchObject(NOT_ALLOWED);
    talk.say(c.transfer('ann', 'cid'));
  });

  test('[CALL17] keeps the transferor when the target would be alone', () => {
    const talk = aPureTalk();
    talk.say(c.transfer('ann', 'dan'));
    talk.say(c.hangUp('bob'));
    expect(talk.say(c.accept('dan')).update.kind).toBe('ACCEPTED');
    expect([talk.of('ann')?.state, talk.of('dan')?.state]).toEqual(['JOINED', 'JOINED']);
  });

  test('[CALL17] is given by the device of a participant who is still in the call', () => {
    const talk = aPureTalk();
    expect(talk.asked(c.transfer('eve', 'dan'))).toMatchObject({ code: 'NOT_FOUND' });
    expect(talk.asked(c.transfer('ann-2', 'dan'))).toMatchObject({ code: 'ANSWERED_ELSEWHERE' });
    talk.say(c.transfer('ann', 'dan'));
    talk.say(c.hangUp('ann'));
    expect(talk.asked(c.transfer('ann', 'cid'))).toMatchObject({ code: 'NOT_PARTICIPANT' });
  });

  test('[CALL17] is refused to a participant who is alone in the call', () => {
    const talk = aPureTalk();
    talk.say(c.invite('ann', 'cid'));
    talk.say(c.hangUp('bob'));
    expect(talk.asked(c.transfer('ann', 'dan'))).toMatchObject(NOT_ALLOWED);
    talk.say(c.accept('cid'));
    talk.say(c.transfer('ann', 'dan'));
  });

  test('[CALL17] is to a user who may be invited: one who is new to the call or missed it', () => {
    const talk = aPureTalk();
    talk.say(c.invite('bob', 'rings', 'declines', 'leaves', 'misses'));
    talk.say(c.reject('declines'));
    talk.say(c.accept('leaves'));
    talk.say(c.hangUp('leaves'));
    for (const target of ['bob', 'rings', 'declines', 'leaves']) {
      expect(talk.asked(c.transfer('ann', target)), target).toMatchObject(NOT_ALLOWED);
    }
    talk.say(c.timeOut, 60);
    talk.say(c.transfer('ann', 'misses'), 61);
    talk.say(c.transfer('bob', 'new'), 62);
  });

  test('[CALL11] [CALL17] is refused if the target is busy, but not if they have call waiting', () => {
    const talk = aPureTalk({ fay: { inCall: true }, dan: { inCall: true, callWaiting: true } });
    expect(talk.asked(c.transfer('ann', 'fay'))).toMatchObject({
      code: 'USER_BUSY',
      userId: 'fay',
    });
    talk.say(c.transfer('ann', 'dan'));
  });

  test('[CALL17] is one at a time for each participant', () => {
    const talk = aPureTalk();
    talk.say(c.transfer('ann', 'dan'));
    expect(talk.asked(c.transfer('ann', 'cid'))).toMatchObject(NOT_ALLOWED);
    talk.say(c.transfer('bob', 'cid'));
    talk.say(c.reject('dan'));
    talk.say(c.transfer('ann', 'eve'));
  });
});
