import { describe, expect, test } from 'vitest';
import * as c from '../models/call/lifecycle/commands.js';
import { aPureCall, aPureTalk } from '../support/pure-call.js';

describe('hold', () => {
  test('[CALL15] applies to one side and ends with the call', () => {
    const talk = aPureTalk();
    expect(talk.apply(c.hold('ann'))).toMatchObject({
      update: { kind: 'HELD' },
      recipients: ['ann', 'bob'],
    });
    talk.apply(c.hold('bob'));
    expect(talk.apply(c.resume('ann'))).toMatchObject({ update: { kind: 'RESUMED' } });
    expect([talk.of('ann')?.onHold, talk.of('bob')?.onHold]).toEqual([false, true]);
    expect(talk.decide(c.resume('ann')).outcome).toBe('unchanged');
    expect(talk.decide(c.hold('bob-2'))).toMatchObject({ code: 'ANSWERED_ELSEWHERE' });
    talk.apply(c.hangUp('ann'));
    expect(talk.of('bob')?.onHold).toBe(false);
  });

  test('[CALL14] is available only while it would change something', () => {
    const talk = aPureTalk();
    expect(talk.can('ann')).toEqual(['HANG_UP', 'HOLD', 'TRANSFER', 'INVITE', 'SIGNAL']);
    talk.apply(c.hold('ann'));
    expect(talk.can('ann')).toEqual(['HANG_UP', 'RESUME', 'TRANSFER', 'INVITE', 'SIGNAL']);
    expect(talk.can('ann-2')).toEqual([]);
    expect(aPureCall(['bob']).can('ann')).toEqual(['CANCEL', 'SIGNAL']);
  });
});
