import { describe, expect, test } from 'vitest';
import { type Call, isJoined, isRinging } from '../../src/lifecycle/call/state.js';
import { peersOf } from '../../src/lifecycle/signal.js';
import * as c from '../models/call/lifecycle/commands.js';
import { aPureCall, aPureTalk, NOT_ALLOWED } from '../support/pure-call.js';

const live = ({ participants }: Call) =>
  participants.filter((p) => isJoined(p) || isRinging(p)).length;

describe('invite', () => {
  test('[CALL16] turns a call of two into a group call', () => {
    const talk = aPureTalk();
    expect(talk.apply(c.invite('bob', 'dan', 'cid'))).toMatchObject({
      update: { kind: 'INVITED', actorId: 'bob', calleeIds: ['dan', 'cid'] },
      recipients: ['ann', 'bob', 'dan', 'cid'],
    });
    expect(talk.of('dan')).toMatchObject({ state: 'INVITED', invitedBy: 'bob', position: 2 });
    talk.apply(c.accept('dan'));
    talk.apply(c.reject('cid'));
    talk.apply(c.hangUp('ann'));
    expect(talk.call).toMatchObject({ status: 'CONNECTED', endedAt: null });
    expect(talk.decide(c.invite('bob', 'dan', 'cid', 'ann')).outcome).toBe('unchanged');
  });

  test.each([
    ['AUDIO', 50],
    ['VIDEO', 16],
  ] as const)('[CALL16] fills a call with %s up to %d, and no further', (type, most) => {
    const talk = aPureCall(['bob'], {}, type);
    talk.apply(c.accept('bob'));
    const came = Array.from({ length: 100 }, (_, i) => {
      const decision = talk.decide(c.invite(i % 2 ? 'ann' : 'bob', `guest${i}`));
      if (decision.outcome !== 'changed') expect(decision).toMatchObject(NOT_ALLOWED);
      else talk.apply(c.invite(i % 2 ? 'ann' : 'bob', `guest${i}`));
      return decision.outcome === 'changed';
    });
    expect(came.filter((is) => is)).toHaveLength(most - 2);
    expect(live(talk.call)).toBe(most);
    expect(talk.can('ann')).not.toContain('INVITE');
    talk.apply(c.reject('guest0'));
    expect(talk.decide(c.invite('ann', 'cid', 'dan'))).toMatchObject(NOT_ALLOWED);
    talk.apply(c.invite('ann', 'cid'));
  });

  test('[CALL16] has a total limit, because each decision reads everybody who was ever called', () => {
    const talk = aPureTalk();
    for (let i = 0; i < 198; i += 1) {
      talk.apply(c.invite('ann', `guest${i}`));
      talk.apply(c.reject(`guest${i}`));
    }
    expect(talk.decide(c.invite('ann', 'cid'))).toMatchObject(NOT_ALLOWED);
  });
});

describe('a call', () => {
  test('[CALL26] lets the earlier participants offer to a later one', () => {
    const talk = aPureTalk();
    talk.apply(c.invite('ann', 'cid', 'dan'), 5);
    talk.apply(c.accept('dan'), 6);
    talk.apply(c.accept('cid'), 6);
    expect(peersOf(talk.call, c.device('dan'))).toEqual([
      { userId: 'ann', terminalId: 'ann-1', offers: true },
      { userId: 'bob', terminalId: 'bob-1', offers: true },
      // At the same instant the order of the call decides.
      { userId: 'cid', terminalId: 'cid-1', offers: true },
    ]);
    expect(peersOf(talk.call, c.device('cid')).map((p) => p.offers)).toEqual([true, true, false]);
    expect(peersOf(talk.call, c.device('eve'))).toEqual([]);
  });
});
