import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { availableCallActions } from '../../src/lifecycle/call/actions.js';
import {
  type CallCommand,
  type CallDecision,
  decideCall,
} from '../../src/lifecycle/call/decide.js';
import { beginCall } from '../../src/lifecycle/call/start.js';
import {
  type Call,
  type CallAction,
  type CallParticipant,
  type CallParticipantState,
  type CallStatus,
  type Device,
  durationS,
  findCallParticipant,
  isCallOver,
  isRinging,
  maySeeCall,
  REJECT_REASONS,
  ringsUntil,
} from '../../src/lifecycle/call/state.js';
import { routeSignal } from '../../src/lifecycle/signal.js';

const START = new Date('2026-07-05T10:00:00.000Z');
const RING_S = 30;
const at = (seconds: number) => new Date(START.getTime() + seconds * 1000);

const device = (userId: string, n = 1): Device => ({ userId, terminalId: `${userId}-${n}` });
const ANN = device('ann');
const BOB = device('bob');
const CID = device('cid');
const DAN = device('dan');
const OUTSIDER = device('eve');

/** A deeply frozen value: `decide` must create a new one. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
}

/** A call from Ann to these callees, just started. */
function aCall(callees: readonly Device[], silent: readonly string[] = []): Call {
  const { call } = beginCall(
    {
      id: 'call',
      type: 'AUDIO',
      caller: ANN,
      callees: callees.map(({ userId }) => ({
        userId,
        disturbable: !silent.includes(userId),
        inCall: false,
      })),
      message: null,
      ringTimeoutS: RING_S,
    },
    START,
  );
  return frozen(call);
}

/** The call after the commands, one second apart. Each must change it. */
function playing(call: Call, ...commands: CallCommand[]): Call {
  return commands.reduce((before, command, i) => {
    const decision = decideCall(before, command, at(i + 1));
    if (decision.outcome !== 'changed') throw new Error(JSON.stringify({ command, decision }));
    return frozen(decision.call);
  }, call);
}

const accept = (by: Device): CallCommand => ({ kind: 'accept', by });
const hangUp = (by: Device): CallCommand => ({ kind: 'hangUp', by });
const decline = (by: Device): CallCommand => ({ kind: 'reject', by, reason: 'DECLINED' });
const lose = ({ userId }: Device): CallCommand => ({ kind: 'loseConnection', userId });
const TIME_OUT: CallCommand = { kind: 'timeOut' };

const states = ({ participants }: Call) =>
  Object.fromEntries(participants.map((p) => [p.userId, p.state]));
const joined = ({ participants }: Call) => participants.filter((p) => p.state === 'JOINED');

describe('start', () => {
  test('begins with the caller JOINED and the callees INVITED', () => {
    const call = aCall([BOB, CID]);
    expect(call).toMatchObject({ status: 'CALLING', version: 1, connectedAt: null, endedAt: null });
    expect(states(call)).toEqual({ ann: 'JOINED', bob: 'INVITED', cid: 'INVITED' });
    expect(ringsUntil(call, 'ann')).toEqual(at(RING_S));
    expect(call.participants.map((p) => p.position)).toEqual([0, 1, 2]);
  });

  /** A new call to callees who are in another call. */
  const callToUsersInCall = (count: number) =>
    beginCall(
      {
        id: 'call',
        type: 'AUDIO',
        caller: ANN,
        callees: Array.from({ length: count }, (_, i) => ({
          userId: `u${i}`,
          disturbable: true,
          inCall: true,
        })),
        message: null,
        ringTimeoutS: RING_S,
      },
      START,
    );

  test('[CALL11] ends at once when the only callee is in a call', () => {
    const { call, update } = callToUsersInCall(1);
    expect(call).toMatchObject({ status: 'REJECTED', endReason: 'BUSY', version: 1 });
    expect(states(call)).toEqual({ ann: 'LEFT', u0: 'REJECTED' });
    expect(update).toMatchObject({ kind: 'REJECTED', reason: 'BUSY' });
  });

  test('rings callees in another call, too, when there are several', () => {
    expect(states(callToUsersInCall(2).call)).toEqual({
      ann: 'JOINED',
      u0: 'INVITED',
      u1: 'INVITED',
    });
  });
});

describe('decide', () => {
  test('[CALL9] ends the call when the second-last participant leaves, and not before', () => {
    const three = playing(aCall([BOB, CID]), accept(BOB), accept(CID), hangUp(BOB));
    expect(three).toMatchObject({ status: 'CONNECTED', endedAt: null });
    const over = playing(three, hangUp(ANN));
    expect(over).toMatchObject({ status: 'COMPLETED', endReason: 'HUNG_UP' });
    expect(states(over)).toEqual({ ann: 'LEFT', bob: 'LEFT', cid: 'LEFT' });
  });

  test('[CALL9] lets one participant wait for callees who still ring', () => {
    const waiting = playing(aCall([BOB, CID]), accept(BOB), hangUp(BOB));
    expect(waiting).toMatchObject({ status: 'CONNECTED' });
    expect(playing(waiting, accept(CID))).toMatchObject({ status: 'CONNECTED' });
    expect(playing(waiting, decline(CID))).toMatchObject({
      status: 'COMPLETED',
      endReason: 'HUNG_UP',
    });
  });

  test('[CALL9] ends the call when everybody has left, although a callee still rings', () => {
    const deserted = playing(aCall([BOB, CID, DAN]), accept(BOB), hangUp(BOB), hangUp(ANN));
    expect(deserted).toMatchObject({ status: 'COMPLETED', endReason: 'HUNG_UP' });
    expect(states(deserted)).toEqual({ ann: 'LEFT', bob: 'LEFT', cid: 'MISSED', dan: 'MISSED' });
  });

  test('[CALL10] ends a call of two as FAILED when one connection is lost', () => {
    const call = playing(aCall([BOB]), accept(BOB), lose(BOB));
    expect(call).toMatchObject({ status: 'FAILED', endReason: 'CONNECTION_LOST' });
  });

  test('[CALL10] removes nobody while the call only rings', () => {
    expect(decideCall(aCall([BOB]), lose(ANN), at(1)).outcome).toBe('unchanged');
    expect(decideCall(aCall([BOB]), lose(BOB), at(1)).outcome).toBe('unchanged');
  });

  test('[CALL7] times out at the instant of ringsUntil, not a millisecond earlier', () => {
    const call = aCall([BOB]);
    const early = new Date(at(RING_S).getTime() - 1);
    expect(decideCall(call, TIME_OUT, early).outcome).toBe('unchanged');
    expect(decideCall(call, TIME_OUT, at(RING_S))).toMatchObject({
      outcome: 'changed',
      call: { status: 'MISSED', endReason: 'NO_ANSWER' },
      update: { kind: 'TIMED_OUT', actorId: null, terminalId: null },
    });
  });

  test('takes over the reject reason as the end reason when all callees gave the same one', () => {
    const busy = (by: Device): CallCommand => ({ kind: 'reject', by, reason: 'BUSY' });
    expect(playing(aCall([BOB, CID]), busy(BOB), busy(CID)).endReason).toBe('BUSY');
    expect(playing(aCall([BOB, CID]), busy(BOB), decline(CID)).endReason).toBe('DECLINED');
  });

  test('refuses a rejection by the device that has answered', () => {
    const call = playing(aCall([BOB]), accept(BOB));
    expect(decideCall(call, decline(BOB), at(2))).toMatchObject({
      outcome: 'refused',
      code: 'NOT_ALLOWED',
    });
  });

  test('[CALL13] answers as if there were no call while it is hidden', () => {
    const call = aCall([BOB], ['bob']);
    for (const command of commandsOf(BOB)) {
      expect(decideCall(call, command, at(1))).toEqual(
        decideCall(call, { ...command, by: OUTSIDER }, at(1)),
      );
    }
    expect(maySeeCall(call, 'bob')).toBe(false);
    const over = decideCall(call, TIME_OUT, at(RING_S));
    expect(over.outcome === 'changed' && maySeeCall(over.call, 'bob')).toBe(true);
  });
});

describe('durationS', () => {
  test('counts whole seconds from the first answer to the end', () => {
    const connected = playing(aCall([BOB, CID]), accept(BOB), accept(CID));
    expect(durationS(connected, at(1.999))).toBe(0);
    expect(durationS(connected, at(11))).toBe(10);
    const over = playing(connected, hangUp(BOB), hangUp(CID));
    expect(durationS(over, at(1_000))).toBe(1);
    expect(durationS(aCall([BOB]), at(1_000))).toBe(0);
  });
});

// ── all combinations of three callees ──

const ACTIONS = ['answers', 'declines', 'misses'] as const;
type Action = (typeof ACTIONS)[number];

const permutations = <T>(list: readonly T[]): T[][] =>
  list.length === 0
    ? [[]]
    : list.flatMap((first, i) =>
        permutations(list.filter((_, j) => j !== i)).map((rest) => [first, ...rest]),
      );

const THREE = [BOB, CID, DAN] as const;
const combinations = ACTIONS.flatMap((bob) =>
  ACTIONS.flatMap((cid) => ACTIONS.map((dan) => [bob, cid, dan] as const)),
);

describe('a call with three callees', () => {
  test.each(combinations)('[CALL9] ends correctly when one %s, one %s and one %s', (...actions) => {
    for (const order of permutations(THREE)) {
      for (const leaving of permutations([ANN, ...THREE])) {
        const { call, accepted } = playOut(order, actions, leaving);
        expect(isCallOver(call)).toBe(true);
        if (accepted > 0) {
          expect(call).toMatchObject({ status: 'COMPLETED', endReason: 'HUNG_UP' });
        } else if (actions.every((action) => action === 'declines')) {
          expect(call).toMatchObject({ status: 'REJECTED', endReason: 'DECLINED' });
        } else {
          expect(call).toMatchObject({ status: 'MISSED', endReason: 'NO_ANSWER' });
        }
        expect(accepted).toBe(actions.filter((action) => action === 'answers').length);
      }
    }
  });

  function playOut(
    order: readonly Device[],
    actions: readonly Action[],
    leaving: readonly Device[],
  ) {
    let call = aCall(THREE);
    let accepted = 0;
    const actionOf = (by: Device) => actions[THREE.indexOf(by as (typeof THREE)[number])];
    const step = (command: CallCommand, now: Date) => {
      const decision = decideCall(call, command, now);
      if (decision.outcome !== 'changed') return;
      expect(decision.call.version).toBe(call.version + 1);
      if (decision.update.kind === 'ACCEPTED') accepted += 1;
      call = frozen(decision.call);
    };
    order.forEach((by, i) => {
      const action = actionOf(by);
      if (action === 'answers') step(accept(by), at(i + 1));
      if (action === 'declines') step(decline(by), at(i + 1));
    });
    step(TIME_OUT, at(RING_S));
    leaving.forEach((by, i) => {
      step(hangUp(by), at(RING_S + i + 1));
    });
    return { call, accepted };
  }
});

// ── properties of all stories ──

const LEGAL: Record<CallStatus, readonly CallStatus[]> = {
  CALLING: ['CALLING', 'RINGING', 'CONNECTED', 'REJECTED', 'MISSED', 'CANCELLED'],
  RINGING: ['RINGING', 'CONNECTED', 'REJECTED', 'MISSED', 'CANCELLED'],
  CONNECTED: ['CONNECTED', 'COMPLETED', 'FAILED'],
  COMPLETED: [],
  REJECTED: [],
  MISSED: [],
  CANCELLED: [],
  FAILED: [],
};

const LEGAL_FOR_ONE: Record<CallParticipantState, readonly CallParticipantState[]> = {
  INVITED: ['INVITED', 'RINGING', 'JOINED', 'REJECTED', 'MISSED', 'CANCELLED'],
  RINGING: ['RINGING', 'JOINED', 'REJECTED', 'MISSED', 'CANCELLED'],
  JOINED: ['JOINED', 'LEFT'],
  LEFT: ['LEFT'],
  REJECTED: ['REJECTED'],
  MISSED: ['MISSED'],
  CANCELLED: ['CANCELLED'],
};

type DeviceCommand = Extract<
  CallCommand,
  { kind: 'acknowledge' | 'accept' | 'reject' | 'cancel' | 'hangUp' }
>;

const commandsOf = (by: Device): DeviceCommand[] => [
  { kind: 'acknowledge', by },
  { kind: 'accept', by },
  { kind: 'reject', by, reason: 'DECLINED' },
  { kind: 'cancel', by },
  { kind: 'hangUp', by },
];

const ACTION_OF: Record<DeviceCommand['kind'], CallAction> = {
  acknowledge: 'ACKNOWLEDGE',
  accept: 'ACCEPT',
  reject: 'REJECT',
  cancel: 'CANCEL',
  hangUp: 'HANG_UP',
};

/**
 * A story: the callees, those with suppressed rings, and commands of everybody with the seconds between them.
 */
const story = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }))
  .chain(([callees, silent]) => {
    const users = ['bob', 'cid', 'dan', 'fay'].slice(0, callees);
    const by = fc
      .tuple(fc.constantFrom('ann', ...users, 'eve'), fc.constantFrom(1, 2))
      .map(([userId, n]) => device(userId, n));
    const command: fc.Arbitrary<CallCommand> = fc.oneof(
      { weight: 8, arbitrary: by.chain((who) => fc.constantFrom<CallCommand>(...commandsOf(who))) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(by, fc.constantFrom(...REJECT_REASONS))
          .map(([who, reason]): CallCommand => ({ kind: 'reject', by: who, reason })),
      },
      { weight: 1, arbitrary: fc.constant(TIME_OUT) },
      { weight: 1, arbitrary: by.map(lose) },
    );
    return fc.record({
      users: fc.constant(users),
      silent: fc.constant(users.filter((_, i) => silent[i] && i > 0)),
      steps: fc.array(fc.tuple(command, fc.integer({ min: 0, max: 10 })), { maxLength: 40 }),
    });
  });

interface Step {
  before: Call;
  command: CallCommand;
  decision: CallDecision;
  now: Date;
}

/** Plays a story and shows each step. */
function play(
  { users, silent, steps }: { users: string[]; silent: string[]; steps: [CallCommand, number][] },
  look: (step: Step) => void = () => {},
): { call: Call; now: Date } {
  let call = aCall(
    users.map((userId) => device(userId)),
    silent,
  );
  let now = START;
  for (const [command, seconds] of steps) {
    now = new Date(now.getTime() + seconds * 1000);
    const decision = decideCall(call, command, now);
    look({ before: call, command, decision, now });
    if (decision.outcome === 'changed') call = frozen(decision.call);
  }
  return { call, now };
}

const RUNS = { numRuns: 3_000 };
const holds = (look: (step: Step) => void, numRuns = RUNS.numRuns) =>
  fc.assert(
    fc.property(story, (sample) => void play(sample, look)),
    { numRuns },
  );
const DEVICES = ['ann', 'bob', 'cid', 'eve'].flatMap((userId) => [
  device(userId, 1),
  device(userId, 2),
]);

describe('for any story', () => {
  test('[CALL4] a change raises the version by one, and nothing else does', () => {
    holds(({ before, decision }) => {
      if (decision.outcome === 'changed') expect(decision.call.version).toBe(before.version + 1);
    });
  });

  test('[CALL8] an ended call does not change', () => {
    holds(({ before, decision }) => {
      if (isCallOver(before)) expect(decision.outcome).not.toBe('changed');
    });
  });

  test('[CALL1] a command repeated by the same device changes nothing and is not refused', () => {
    holds(({ command, decision, now }) => {
      if (decision.outcome !== 'changed') return;
      expect(decideCall(decision.call, command, at(1_000)).outcome).toBe('unchanged');
      expect(decideCall(decision.call, command, now).outcome).toBe('unchanged');
    });
  });

  test('[CALL1] an answer, a rejection, a cancellation or a hang-up can be repeated at any time', () => {
    fc.assert(
      fc.property(story, (sample) => {
        const done: CallCommand[] = [];
        const { call, now } = play(sample, ({ command, decision }) => {
          const lasts = command.kind !== 'acknowledge' && 'by' in command;
          if (decision.outcome === 'changed' && lasts) done.push(command);
        });
        for (const command of done)
          expect(decideCall(call, command, now).outcome).toBe('unchanged');
      }),
      RUNS,
    );
  });

  test('a call and its participants take only legal transitions', () => {
    holds(({ before, decision }) => {
      if (decision.outcome !== 'changed') return;
      expect(LEGAL[before.status]).toContain(decision.call.status);
      for (const p of before.participants) {
        const then = findCallParticipant(decision.call, p.userId);
        expect(LEGAL_FOR_ONE[p.state]).toContain(then?.state);
        expect(then).toMatchObject({ role: p.role, position: p.position, silent: p.silent });
        if (p.joinedAt) expect(then).toMatchObject({ terminalId: p.terminalId });
      }
      if (before.connectedAt) expect(decision.call.connectedAt).toBe(before.connectedAt);
    });
  });

  test('[CALL2] a user answers at most once', () => {
    fc.assert(
      fc.property(story, (sample) => {
        const answered: (string | null)[] = [];
        play(sample, ({ decision }) => {
          if (decision.outcome === 'changed' && decision.update.kind === 'ACCEPTED') {
            answered.push(decision.update.actorId);
          }
        });
        expect(new Set(answered).size).toBe(answered.length);
      }),
      RUNS,
    );
  });

  test('[CALL3] a device that answers too late learns which device answered', () => {
    holds(({ before, command, decision }) => {
      if (command.kind !== 'accept' || !maySeeCall(before, command.by.userId)) return;
      const me = findCallParticipant(before, command.by.userId);
      if (me?.role !== 'CALLEE' || !me.joinedAt) return;
      if (me.terminalId === command.by.terminalId) expect(decision.outcome).toBe('unchanged');
      else {
        expect(decision).toMatchObject({ outcome: 'refused', code: 'ANSWERED_ELSEWHERE' });
        expect(decision).toHaveProperty('message', expect.stringContaining(String(me.terminalId)));
      }
    });
  });

  test('[CALL5] a rejection affects only a callee who rings', () => {
    holds(({ before, command, decision }) => {
      if (command.kind !== 'reject' || decision.outcome !== 'changed') return;
      const me = findCallParticipant(before, command.by.userId);
      expect(me && isRinging(me)).toBe(true);
    });
  });

  test('[CALL6] only the device that takes part hangs up', () => {
    holds(({ before, command, decision }) => {
      if (command.kind !== 'hangUp' || decision.outcome !== 'changed') return;
      expect(findCallParticipant(before, command.by.userId)).toMatchObject({
        state: 'JOINED',
        terminalId: command.by.terminalId,
      });
    });
  });

  test('[CALL9] a call goes on while two talk, or one waits for a callee who rings', () => {
    holds(({ decision }) => {
      if (decision.outcome !== 'changed') return;
      const { call } = decision;
      const ringing = call.participants.some(isRinging);
      const goesOn = call.connectedAt
        ? joined(call).length >= 2 || (joined(call).length === 1 && ringing)
        : ringing && call.status !== 'CANCELLED';
      expect(isCallOver(call)).toBe(!goesOn);
    });
  });

  test('status and end reason match what happened', () => {
    fc.assert(
      fc.property(story, (sample) => {
        const kinds: string[] = [];
        const { call } = play(sample, ({ decision }) => {
          if (decision.outcome === 'changed') kinds.push(decision.update.kind);
        });
        const callees = call.participants.filter((p) => p.role === 'CALLEE');
        const fits: Record<CallStatus, () => boolean> = {
          CALLING: () => !kinds.includes('RINGING') && callees.some(isRinging),
          RINGING: () => kinds.includes('RINGING') && callees.some(isRinging),
          CONNECTED: () => kinds.includes('ACCEPTED'),
          COMPLETED: () => call.connectedAt !== null && call.endReason === 'HUNG_UP',
          FAILED: () => call.connectedAt !== null && call.endReason === 'CONNECTION_LOST',
          REJECTED: () =>
            !kinds.includes('ACCEPTED') &&
            callees.every((p) => p.state === 'REJECTED') &&
            (callees.some((p) => p.rejectReason === call.endReason) ||
              call.endReason === 'DECLINED'),
          MISSED: () =>
            !kinds.includes('ACCEPTED') &&
            callees.some((p) => p.state === 'MISSED') &&
            call.endReason === 'NO_ANSWER',
          CANCELLED: () =>
            !kinds.includes('ACCEPTED') &&
            kinds.at(-1) === 'CANCELLED' &&
            call.endReason === 'CALLER_CANCELLED',
        };
        expect([call.status, call.endReason, fits[call.status]()]).toEqual([
          call.status,
          call.endReason,
          true,
        ]);
        if (!isCallOver(call)) expect(call.endReason).toBeNull();
      }),
      RUNS,
    );
  });

  test('each time is set in the right states', () => {
    holds(({ decision }) => {
      if (decision.outcome !== 'changed') return;
      const { call } = decision;
      const waits = call.status === 'CALLING' || call.status === 'RINGING';
      for (const p of call.participants) {
        const mayRing = isRinging(p) && maySeeCall(call, p.userId);
        expect(ringsUntil(call, p.userId) !== null).toBe(waits || mayRing);
        if (mayRing) expect(ringsUntil(call, p.userId)).toEqual(p.ringsUntil);
      }
      expect(call.connectedAt !== null).toBe(
        ['CONNECTED', 'COMPLETED', 'FAILED'].includes(call.status),
      );
      for (const p of call.participants) timesOf(p);
    });
    function timesOf(p: CallParticipant) {
      expect(p.ringsUntil !== null).toBe(isRinging(p));
      expect(p.joinedAt !== null).toBe(['JOINED', 'LEFT'].includes(p.state));
      expect(p.leftAt === null).toBe(isRinging(p) || p.state === 'JOINED');
      expect(p.rejectReason !== null).toBe(p.state === 'REJECTED');
      expect(p.terminalId !== null).toBe(p.joinedAt !== null);
    }
  });

  test('the update names the actor and the device', () => {
    holds(({ command, decision }) => {
      if (decision.outcome !== 'changed') return;
      const { actorId, terminalId } = decision.update;
      if ('by' in command) {
        expect({ actorId, terminalId }).toEqual({
          actorId: command.by.userId,
          terminalId: command.by.terminalId,
        });
      } else if (command.kind === 'timeOut') expect(actorId).toBeNull();
      else
        expect(decision.update).toMatchObject({
          actorId: command.userId,
          reason: 'CONNECTION_LOST',
        });
    });
  });

  test('a call ends once the ring has timed out and everybody has left', () => {
    fc.assert(
      fc.property(story, fc.boolean(), (sample, lost) => {
        const { now } = play(sample);
        const late = new Date(now.getTime() + RING_S * 1000);
        const { call } = play({
          ...sample,
          steps: [...sample.steps, [TIME_OUT, RING_S]],
        });
        let last = call;
        for (const p of call.participants) {
          const by = { userId: p.userId, terminalId: p.terminalId ?? '' };
          const decision = decideCall(last, lost ? lose(by) : hangUp(by), late);
          if (decision.outcome === 'changed') last = decision.call;
        }
        expect(isCallOver(last)).toBe(true);
      }),
      RUNS,
    );
  });

  test('[CALL12] a stranger always gets NOT_FOUND', () => {
    holds(({ command, decision }) => {
      if ('by' in command && command.by.userId === 'eve') {
        expect(decision).toMatchObject({ outcome: 'refused', code: 'NOT_FOUND' });
      }
    });
  });

  test('[CALL14] availableActions lists exactly the commands that would change the call', () => {
    holds(({ before, now }) => {
      for (const by of DEVICES) {
        const named = availableCallActions(before, by, now);
        const would = commandsOf(by)
          .filter((command) => decideCall(before, command, now).outcome === 'changed')
          .map(({ kind }) => ACTION_OF[kind]);
        expect(named.filter((action) => Object.values(ACTION_OF).includes(action))).toEqual(would);
      }
    }, 500);
  });

  test('[SIGNAL1] signals pass only between devices of a live call that take part or ring', () => {
    holds(({ before }) => {
      for (const from of DEVICES) {
        for (const userId of ['ann', 'bob', 'cid', 'eve']) {
          const route = routeSignal(before, from, { userId, terminalId: null });
          const me = findCallParticipant(before, from.userId);
          const other = findCallParticipant(before, userId);
          const passes =
            !isCallOver(before) &&
            me !== undefined &&
            maySeeCall(before, from.userId) &&
            (isRinging(me) || (me.state === 'JOINED' && me.terminalId === from.terminalId)) &&
            other !== undefined &&
            other !== me &&
            (isRinging(other) || other.state === 'JOINED');
          expect(route.outcome).toBe(passes ? 'routed' : 'refused');
          if (route.outcome === 'routed') {
            expect(route.toTerminalId).toBe(other?.state === 'JOINED' ? other.terminalId : null);
          }
        }
      }
    }, 500);
  });
});
