import { describe, expect, test } from 'vitest';
import { durationS } from '../../src/lifecycle/call/state.js';
import * as c from '../models/call/lifecycle/commands.js';
import { at, play } from '../models/call/lifecycle/story.js';
import { aPureTalk } from '../support/pure-call.js';

describe('a call', () => {
  test('[CALL23] ends with the reason of the participant who left it last', () => {
    const lost = aPureTalk();
    lost.apply(c.invite('ann', 'cid'));
    lost.apply(c.lose('bob'), 5);
    lost.apply(c.reject('cid'), 6);
    expect(lost.call).toMatchObject({ status: 'FAILED', endReason: 'CONNECTION_LOST' });
    expect(lost.of('ann')?.leftReason).toBe('CONNECTION_LOST');
    expect(durationS(lost.call, at(0))).toBe(5);
  });

  test('[CALL24] is over when everybody has been gone for long', () => {
    const steps = [
      [1, c.accept('bob')],
      [1, c.invite('bob', 'cid')],
      [1, c.vanish('ann')],
      [1, c.vanish('bob')],
    ] as const;
    const byTime: [string, number][] = [];
    play({ type: 'AUDIO', callees: ['bob'], calleeStates: {}, steps }, undefined, (outcome) => {
      const { command, now, decision } = outcome;
      const seconds = (now.getTime() - at(0).getTime()) / 1000;
      if (decision.outcome === 'changed') byTime.push([command.kind, seconds]);
    });
    expect(byTime.slice(2)).toEqual([
      ['timeOut', 33],
      ['loseConnection', 64],
    ]);
  });
});
