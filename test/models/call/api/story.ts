import * as fc from 'fast-check';
import { weighted } from '../../arbitraries.js';
import { doing, type Episode, listening, pausing, racing } from '../../interleaving/episode.js';
import { action, by, other, scene, user } from '../lifecycle/arbitraries.js';
import * as c from '../lifecycle/commands.js';
import type { CalleeStates } from '../lifecycle/story.js';
import {
  type ApiCommand,
  apiCommandOf,
  type Command,
  on,
  type SignalCommand,
  type StartCommand,
  signal,
  start,
} from './command.js';

/** A random plan of concurrent operations by several devices on several calls. */
export interface ConcurrentStory {
  calleeStates: CalleeStates;
  /** The number of nodes. */
  nodes: number;
  /** The devices that subscribe before anything happens. */
  listeners: readonly string[];
  /** Sequential operations that come first. */
  opening: readonly ApiCommand[];
  /** Concurrent operations that follow. */
  episodes: Iterable<Episode<ApiCommand>>;
  losses: Iterable<boolean>;
}

type Race = (x: string, y: string, z: string) => (Command | SignalCommand | StartCommand)[];

/** A user who is seldom in a call. */
const IDLE = 'fay';

/** Operations that compete for the same thing. */
const RACES: readonly Race[] = [
  (_, y) => [c.accept(y), c.accept(`${y}-2`), c.accept(y)],
  (_, y) => [c.accept(y), c.reject(`${y}-2`), c.acknowledge(y)],
  (x, y) => [c.accept(y), c.cancel(x), c.timeOut],
  (_, y, z) => [c.accept(y), c.accept(z), c.timeOut],
  (_, y, z) => [c.reject(y), c.reject(z, 'BUSY'), c.timeOut],
  (x, y) => [c.hangUp(x), c.hangUp(y), signal(x, y), signal(y, x)],
  (x, y) => [c.hangUp(x), c.lose(y), c.hold(y), c.hold(x)],
  (x, y, z) => [c.invite(x, z), c.invite(y, z), c.hangUp(x)],
  (x, y, z) => [c.transfer(x, z), c.hangUp(y), c.accept(z), c.accept(`${z}-2`)],
  (x, y, z) => [c.transfer(x, z), c.transfer(y, z), c.invite(x, z)],
  (x, y, z) => [c.invite(x, z), c.timeOut, c.invite(y, z), c.timeOut],
  (x, y, z) => [c.transfer(x, z), c.reject(z), c.lose(x), c.hangUp(y)],
  (x, y) => [c.reportMedia(x), c.reportMedia(y, 'joined', 'good'), c.report(x, 'FAILED')],
  (x, y) => [start(x, [y]), start(y, [x])],
  (x, y) => [start(x, [y]), start(y, [x]), start(x, [y]), start(`${y}-2`, [x])],
  (x, y) => [start(x, [y], 'twice'), start(x, [y], 'twice'), start(`${x}-2`, [y], 'twice')],
  (x, y, z) => [start(x, [y]), start(z, [y]), start(y, [z])],
  (x, y, z) => [start(x, [IDLE]), start(y, [IDLE]), c.transfer(z, IDLE)],
  (x, y, z) => [c.transfer(x, IDLE), start(z, [IDLE]), c.hangUp(y)],
  (x, y) => [start(y, [x], 'back'), c.accept(y), c.cancel(x)],
  (x, y) => [start(y, [x], 'back'), c.reject(y), c.timeOut],
  (x, y) => [start(y, [x], 'back'), c.accept(`${y}-2`), signal(x, y)],
];

/** The number of the call: mostly the first. */
const which = weighted([6, 0], [2, 1], [1, 2], [1, 3]);
const node = fc.nat(1);
const nodes = fc.array(node, { minLength: 8, maxLength: 8 });

const one = fc.tuple(action, which, node).map(([done, call, at]) => {
  const command = apiCommandOf(done, call);
  return doing(command ? [command] : [], [at]);
});

const some = fc.tuple(scene, which, nodes).map(([steps, call, at]) => {
  const commands = steps.flatMap(([, done]) => apiCommandOf(done, call) ?? []);
  return doing(commands, at.slice(0, commands.length));
});

const signals = fc
  .tuple(by, user, which, node)
  .map(([from, to, call, at]) => doing([on(call, signal(from, to))], [at]));

const starts = fc
  .tuple(
    by,
    fc.uniqueArray(other, { minLength: 1, maxLength: 2 }),
    weighted([3, 'once'], [1, 'twice']),
    weighted([2, 'AUDIO' as const], [1, 'VIDEO' as const]),
    node,
  )
  .map(([from, to, name, type, at]) => {
    const called = to.filter((userId) => userId !== from.split('-')[0]);
    return doing(called.length > 0 ? [start(from, called, name, type)] : [], [at]);
  });

const race = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(['ann', 'bob', 'dan'], ['bob', 'ann', 'cid'], ['ann', 'cid', 'bob']),
      fc.shuffledSubarray(['ann', 'bob', 'cid', 'dan'], { minLength: 3, maxLength: 3 }),
    ),
    fc.constantFrom(...RACES),
    which,
    nodes,
  )
  .map(([[x = '', y = '', z = ''], made, call, at]) => {
    const commands = made(x, y, z).map((what) => (what.kind === 'start' ? what : on(call, what)));
    return racing(commands, at.slice(0, commands.length));
  });

/** The same operation twice, through different nodes. */
const twice = fc.tuple(action, which).map(([done, call]) => {
  const command = apiCommandOf(done, call);
  return racing(command ? [command, command] : [], [0, 1]);
});

const subscriptions = fc
  .tuple(by, fc.boolean(), node)
  .map(([from, again, at]) => listening<ApiCommand>(from, again, at));

const pause = fc.constant(null).map(() => pausing<ApiCommand>());

const calleeStates: fc.Arbitrary<CalleeStates> = fc.record(
  Object.fromEntries(
    ['bob', 'cid', 'dan', 'fay'].map((userId) => [
      userId,
      weighted<CalleeStates[string]>(
        [12, {}],
        [1, { disturbable: false }],
        [1, { hasBlocked: true }],
        [1, { blocks: ['ann'] }],
        [1, { blocks: ['bob', 'cid'].filter((id) => id !== userId) }],
        [2, { callWaiting: true }],
      ),
    ]),
  ),
);

const callees = fc.constantFrom<string[]>(['bob'], ['bob'], ['bob', 'cid'], ['bob', 'cid', 'dan']);
const answers = fc.constantFrom<Command[]>(
  [],
  [c.acknowledge('bob')],
  [c.accept('bob')],
  [c.accept('bob')],
  [c.acknowledge('bob-2'), c.accept('bob'), c.accept('cid')],
);

/** In most plans Ann calls, and Bob answers first. */
const opening: fc.Arbitrary<ApiCommand[]> = fc
  .tuple(
    callees,
    answers,
    fc.constantFrom('AUDIO' as const, 'VIDEO' as const),
    weighted([6, true], [1, false]),
  )
  .map(([called, then, type, begins]) =>
    begins ? [start('ann', called, 'first', type), ...then.map((what) => on(0, what))] : [],
  );

/** Plans of at most so many steps. */
export const concurrentStory = (most: number): fc.Arbitrary<ConcurrentStory> =>
  fc.record({
    calleeStates,
    nodes: weighted([1, 1], [3, 2]),
    listeners: fc
      .subarray(['ann', 'bob', 'bob-2', 'cid', 'cid-2', 'dan', 'fay', 'eve'])
      .map((names) => [...names]),
    opening,
    episodes: fc.commands(
      [one, one, one, some, race, race, twice, signals, starts, subscriptions, pause],
      {
        maxCommands: most,
        size: 'max',
      },
    ),
    losses: fc.infiniteStream(weighted([12, false], [1, true])),
  });
