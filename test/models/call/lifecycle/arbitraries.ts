import * as fc from 'fast-check';
import { REJECT_REASONS } from '../../../../src/lifecycle/call/state.js';
import { commands, part, type Scene, scenes, weighted } from '../../arbitraries.js';
import * as c from './commands.js';
import type { CalleeState, CalleeStates, Step, Story } from './story.js';

/** Ann is the caller. Nobody ever calls Eve. */
const OTHERS = ['bob', 'cid', 'dan', 'fay'];
export const user = weighted(
  [5, 'ann'],
  [5, 'bob'],
  [4, 'cid'],
  [3, 'dan'],
  [1, 'fay'],
  [1, 'eve'],
);
export const other = weighted([2, 'ann'], [3, 'bob'], [4, 'cid'], [4, 'dan'], [3, 'fay']);
export const by = fc
  .tuple(user, weighted([9, ''], [1, '-2']))
  .map(([userId, n]) => `${userId}${n}`);

const quality = fc.record({
  packetLoss: weighted<number | null>([1, null], [2, 0], [2, 0.25], [1, 0.5]),
  jitter: weighted<number | null>([1, null], [2, 0.03125]),
  roundTripTime: fc.constant(0.25),
  bitrate: weighted<number | null>([1, null], [2, 1_000_000]),
});

export const action: fc.Arbitrary<c.Action> = fc.oneof(
  commands(5, c.acknowledge, by),
  commands(10, c.accept, by),
  commands(5, (who, why) => c.reject(who, why), by, fc.constantFrom(...REJECT_REASONS)),
  commands(1, c.cancel, by),
  commands(6, c.hangUp, by),
  commands(4, c.hold, by),
  commands(4, c.resume, by),
  commands(
    7,
    (user, invited) => c.invite(user, ...invited),
    by,
    fc.uniqueArray(other, { minLength: 1, maxLength: 2 }),
  ),
  commands(7, c.transfer, by, other),
  commands(1, c.answerGlare, by),
  commands(
    3,
    c.reportMedia,
    by,
    fc.constantFrom('joined', 'connecting'),
    fc.constantFrom(null, 'good'),
  ),
  commands(1, (who) => c.report(who, 'FAILED'), by),
  commands(1, (who) => c.report(who, 'ENDED'), by),
  commands(2, (who, how) => c.measure(who, how), by, quality),
  commands(2, () => c.timeOut),
  commands(1, c.lose, user),
  commands(2, c.vanish, by),
  commands(1, c.comeBack, by),
);

/** Sequences of commands that random choice seldom produces. */
const SCENES: Scene<c.Action>[] = [
  (x, y, z) => [
    c.invite(x, 'fay'),
    c.hangUp(z),
    c.report(y, 'FAILED'),
    c.hangUp(y),
    c.reject('fay'),
  ],
  (x, y, z) => [c.transfer(x, 'fay'), c.hangUp(x), c.accept('fay'), c.hangUp(y), c.hangUp(z)],
  (x, y) => [
    c.reportMedia(x, 'joined', 'good'),
    c.reportMedia(x, 'connecting'),
    c.measure(y, { packetLoss: 0.5, jitter: null, roundTripTime: 0.25, bitrate: null }),
    c.measure(y, { packetLoss: null, jitter: null, roundTripTime: 0.25, bitrate: 1 }),
    c.measure(y, { packetLoss: 0.25, jitter: null, roundTripTime: 0.25, bitrate: 1 }),
  ],
  (x) => [c.hold(x), c.resume(`${x}-2`), c.hold(`${x}-2`), c.resume(x)],
  () => [c.answerGlare('bob'), c.answerGlare('bob-2'), c.answerGlare('bob'), c.answerGlare('ann')],
  (x, y, z) => [c.transfer(x, z), c.acknowledge(z), c.accept(z), c.hangUp(y), c.report(x, 'ENDED')],
  (x, y, z) => [c.transfer(x, z), c.hangUp(y), c.accept(z), c.hangUp(z)],
  (x, y, z) => [c.transfer(x, z), c.transfer(x, y), c.transfer(y, z), c.hangUp(x), c.accept(z)],
  (x, y, z) => [c.transfer(x, z), c.accept(z), c.invite(z, 'fay'), c.hangUp(y), c.reject('fay')],
  (x, y, z) => [
    c.invite(x, z),
    c.timeOut,
    c.invite(y, z),
    c.timeOut,
    c.transfer(x, z),
    c.hangUp(x),
  ],
  (x, y, z) => [c.transfer(x, z), c.reject(z), c.transfer(x, z), c.transfer(x, y)],
  (x, _, z) => [c.invite(x, z), c.acknowledge(z), c.accept(`${z}-2`), c.accept(z)],
  (x, y, z) => [
    c.invite(x, z),
    c.acknowledge(z),
    c.acknowledge(`${z}-2`),
    c.hangUp(x),
    c.hangUp(y),
  ],
  (x, y, z) => [c.invite(x, z), c.vanish(x), c.vanish(y), c.reject(z)],
  (x, y) => [c.hold(x), c.hold(y), c.resume(x), c.hangUp(x), c.resume(y)],
  (x, y) => [c.reportMedia(x), c.reportMedia(y), c.report(x, 'FAILED'), c.report(y, 'ENDED')],
  (x, y, z) => [c.invite(y, z), c.accept(z), c.hangUp(x), c.hangUp(y), c.invite(z, x), c.hangUp(z)],
  (x, y, z) => [
    c.hangUp(x),
    c.invite(x, z),
    c.hold(x),
    c.transfer(x, z),
    c.accept(x),
    c.hangUp(`${y}-2`),
  ],
];

const user3 = fc.shuffledSubarray(['ann', ...OTHERS], { minLength: 3, maxLength: 3 });
/** Two users who probably talk, and a third one. */
const pair = fc.constantFrom(
  ...[
    ['ann', 'bob', 'dan'],
    ['bob', 'ann', 'cid'],
    ['ann', 'bob', 'cid'],
    ['bob', 'ann', 'fay'],
  ],
);

export const scene = scenes(
  fc.oneof({ weight: 2, arbitrary: pair }, { weight: 1, arbitrary: user3 }),
  SCENES,
  weighted([8, 0], [1, null], [2, 1], [1, c.RING_S], [1, c.LOST_AFTER_S + 1]),
);

const parts = part(weighted([6, 0], [4, 1], [1, 15], [1, c.RING_S]), action, scene);

const calleeState = weighted<CalleeState>(
  [9, {}],
  [1, { disturbable: false }],
  [1, { hasBlocked: true }],
  [1, { blocks: ['ann'] }],
  [1, { blocks: ['bob'] }],
  [1, { disturbable: false, inCall: true }],
  [1, { hasBlocked: true, ringing: true }],
  [1, { inCall: true }],
  [1, { ringing: true }],
  [1, { inCall: true, callWaiting: true }],
);

const calleeStates: fc.Arbitrary<CalleeStates> = fc.record(
  Object.fromEntries(OTHERS.map((userId) => [userId, calleeState])),
);

const callees = fc.constantFrom(['bob'], ['bob'], ['bob', 'cid'], ['bob', 'cid', 'dan']);

/** In most stories somebody soon answers. */
const opening = fc.constantFrom<Step[]>(
  [],
  [[1, c.acknowledge('bob')]],
  [
    [1, c.reject('bob', 'BUSY')],
    [0, c.reject('cid')],
    [0, c.reject('dan')],
  ],
  [[1, c.accept('bob')]],
  [[1, c.accept('bob')]],
  [
    [1, c.acknowledge('bob')],
    [1, c.accept('bob')],
    [0, c.accept('cid')],
    [0, c.accept('dan')],
  ],
);

/** The caller's answer when their scheduled call rings: in most stories they soon accept. */
const coming = fc.constantFrom<Step[]>(
  [[1, c.accept('ann')]],
  [[1, c.accept('ann-2')]],
  [
    [1, c.acknowledge('ann')],
    [1, c.accept('ann')],
    [0, c.accept('ann-2')],
  ],
  [
    [0, c.accept('bob')],
    [c.RING_S - 1, c.accept('ann')],
    [1, c.acknowledge('bob')],
  ],
  [[1, c.reject('ann')]],
  [[1, c.reject('ann-2', 'BUSY')]],
  [[1, c.cancel('ann')]],
  [],
);

/** Enough callees to leave hardly any room for others. */
const GUESTS = Array.from({ length: 12 }, (_, i) => `guest${i}`);
const crowded: Step[] = GUESTS.map((guest) => [0, c.accept(guest)]);

/** A random story of commands from several devices on one call. */
export const story: fc.Arbitrary<Story> = fc
  .record({
    type: fc.constantFrom('AUDIO' as const, 'VIDEO' as const),
    callees,
    calleeStates,
    opening,
    isCrowded: weighted([40, false], [1, true]),
    isScheduled: weighted([4, false], [1, true]),
    isQuiet: weighted([9, false], [1, true]),
    coming,
    parts: fc.array(parts, { maxLength: 14, size: 'max' }),
  })
  .map(
    ({ type, callees: few, calleeStates: all, opening: begin, isCrowded, parts, ...planned }) => ({
      type: isCrowded ? 'VIDEO' : type,
      callees: isCrowded ? [...few, ...GUESTS] : few,
      calleeStates: planned.isScheduled ? { ...all, ann: { disturbable: !planned.isQuiet } } : all,
      isScheduled: planned.isScheduled,
      steps: [
        ...(planned.isScheduled ? planned.coming : []),
        ...(isCrowded ? crowded : []),
        ...begin,
        ...parts.flat(),
      ],
    }),
  );
