import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { availableCallActions } from '../../src/lifecycle/call/actions.js';
import { decideCall } from '../../src/lifecycle/call/decide.js';
import { type Call, durationS, maySeeCall } from '../../src/lifecycle/call/state.js';
import { story } from '../models/call/lifecycle/arbitraries.js';
import * as c from '../models/call/lifecycle/commands.js';
import { at, type Outcome, play, resolveCommand } from '../models/call/lifecycle/story.js';
import { aPureCall } from '../support/pure-call.js';

// The models check the other rules in any story (test/models/call/lifecycle).

/** The commands that availableActions names. */
const NAMED: Record<string, (by: string) => c.StoryCommand> = {
  ACKNOWLEDGE: c.acknowledge,
  ACCEPT: c.accept,
  REJECT: (by) => c.reject(by),
  CANCEL: c.cancel,
  HANG_UP: c.hangUp,
  HOLD: c.hold,
  RESUME: c.resume,
  TRANSFER: (by) => c.transfer(by, 'somebody new'),
  INVITE: (by) => c.invite(by, 'somebody new'),
};

/** The decisions on all commands of a device, by action. */
const decisionsFor = (call: Call, by: string, now: Date) =>
  Object.entries(NAMED).map(
    ([action, command]) =>
      [action, decideCall(call, resolveCommand(command(by), {}, call), now)] as const,
  );

describe('decide', () => {
  test('[CALL7] times out at the instant of ringsUntil, not a millisecond earlier', () => {
    const ring = aPureCall(['bob']);
    expect(ring.decide(c.timeOut, c.RING_S - 0.001).outcome).toBe('unchanged');
    expect(ring.decide(c.timeOut, c.RING_S)).toMatchObject({
      outcome: 'changed',
      call: { status: 'MISSED', endReason: 'NO_ANSWER' },
      update: { kind: 'TIMED_OUT', actorId: null, terminalId: null },
    });
  });

  test('[CALL13] answers as if there were no call while it is hidden', () => {
    const ring = aPureCall(['bob'], { bob: { disturbable: false } });
    expect(decisionsFor(ring.call, 'bob', at(1))).toEqual(decisionsFor(ring.call, 'eve', at(1)));
    expect(maySeeCall(ring.call, 'bob')).toBe(false);
    expect(maySeeCall(ring.apply(c.timeOut, c.RING_S).call, 'bob')).toBe(true);
  });
});

test('durationS counts whole seconds from the first answer to the end', () => {
  const group = aPureCall(['bob', 'cid']);
  expect(durationS(group.call, at(1_000))).toBe(0);
  group.apply(c.accept('bob'), 1);
  group.apply(c.accept('cid'), 2);
  expect([durationS(group.call, at(1.999)), durationS(group.call, at(11))]).toEqual([0, 10]);
  group.apply(c.hangUp('bob'), 1);
  group.apply(c.hangUp('cid'), 2);
  expect(durationS(group.call, at(1_000))).toBe(1);
});

// ── all combinations of three callees ──

const ACTIONS = ['answers', 'declines', 'misses'] as const;
const THREE = ['bob', 'cid', 'dan'];
const combinations = ACTIONS.flatMap((bob) =>
  ACTIONS.flatMap((cid) => ACTIONS.map((dan) => [bob, cid, dan] as const)),
);

const permutations = <T>(list: readonly T[]): T[][] =>
  list.length === 0
    ? [[]]
    : list.flatMap((first, i) =>
        permutations(list.filter((_, j) => j !== i)).map((rest) => [first, ...rest]),
      );

describe('a call with three callees', () => {
  test.each(combinations)('[CALL9] ends correctly when one %s, one %s and one %s', (...actions) => {
    const answers = actions.filter((action) => action === 'answers').length;
    const unanswered = actions.includes('misses')
      ? ['MISSED', 'NO_ANSWER']
      : ['REJECTED', 'DECLINED'];
    for (const order of permutations(THREE)) {
      for (const leaving of permutations(['ann', ...THREE])) {
        const group = aPureCall(THREE);
        const give = (command: c.StoryCommand, seconds: number) => {
          if (group.decide(command, seconds).outcome === 'changed') group.apply(command, seconds);
        };
        for (const [i, name] of order.entries()) {
          const action = actions[THREE.indexOf(name)];
          if (action === 'answers') give(c.accept(name), i + 1);
          if (action === 'declines') give(c.reject(name), i + 1);
        }
        give(c.timeOut, c.RING_S);
        for (const [i, name] of leaving.entries()) give(c.hangUp(name), c.RING_S + i + 1);
        const { status, endReason, participants } = group.call;
        expect([status, endReason]).toEqual(answers > 0 ? ['COMPLETED', 'HUNG_UP'] : unanswered);
        expect(participants.slice(1).filter(({ joinedAt }) => joinedAt)).toHaveLength(answers);
      }
    }
  });
});

describe('for any story', () => {
  const holds = (look: (outcome: Outcome) => void) =>
    fc.assert(
      fc.property(story, (one) => void play(one, undefined, look)),
      { numRuns: 300 },
    );

  test('[CALL12] a stranger always gets NOT_FOUND', () => {
    holds(({ before, now }) => {
      for (const [, decision] of decisionsFor(before, 'eve', now)) {
        expect(decision).toMatchObject({ outcome: 'refused', code: 'NOT_FOUND' });
      }
    });
  });

  test('[CALL14] availableActions lists exactly the commands that would change the call', () => {
    holds(({ before, now }) => {
      for (const by of ['ann', 'ann-2', 'bob', 'bob-2', 'cid', 'eve']) {
        const named = availableCallActions(before, c.device(by), now);
        const would = decisionsFor(before, by, now)
          .filter(([, { outcome }]) => outcome === 'changed')
          .map(([action]) => action);
        expect(named.filter((action) => action !== 'SIGNAL')).toEqual(would);
      }
    });
  });
});
