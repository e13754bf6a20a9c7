import * as fc from 'fast-check';
import type { MeetingCommand } from '../../../../src/lifecycle/meeting/command.js';
import { weighted } from '../../arbitraries.js';
import { doing, type Episode, listening, pausing, racing } from '../../interleaving/episode.js';
import { by, command, opening, scene, setting, user } from '../lifecycle/arbitraries.js';
import * as c from '../lifecycle/commands.js';
import type { Setting } from '../lifecycle/story.js';
import { type ApiCommand, say } from './command.js';
import { USERS } from './world.js';

/** In these tests, every grace time is over. */
export const endDesertedNow: MeetingCommand = { kind: 'endDeserted', graceS: 0 };

const now = (command: MeetingCommand): MeetingCommand =>
  command.kind === 'endDeserted' ? endDesertedNow : command;

/** Commands that contend for the same thing. */
const RACES: ((x: string, y: string, z: string) => ApiCommand[])[] = [
  (x, y, z) => [c.update(x, { maxParticipants: 2 }), c.join(y), c.join(z)],
  (x, y) => [c.lock(x), c.join(y)],
  (x, y) => [c.update(x, { password: { sameAs: null } }), c.join(y)],
  (x, y) => [c.update(x, { password: { sameAs: c.RIGHT } }), c.join(y)],
  (x, y) => [c.set(x, { waitingRoom: true }), c.join(y), c.admit(x)],
  (x, y, z) => [c.lock(x), c.admit(y), c.join(z)],
  (x, y) => [c.role(x, y, 'PARTICIPANT'), c.role(y, x, 'PARTICIPANT')],
  (x, y) => [c.role(x, y, 'HOST'), c.leave(x), c.leave(y)],
  (x, y, z) => [c.leave(x), c.leave(y), c.leave(z)],
  (x, y) => [c.remove(x, y), c.join(`${y}-2`), say(y)],
  (x, y) => [c.remove(x, y), say(x), say(x, y), c.liftBan(x, y), c.join(y)],
  (x, y) => [c.join(x), c.join(`${x}-2`), c.leave(x), say(x), c.lose(y)],
  (x, y) => [c.lose(x), c.join(x), c.join(`${x}-2`), say(y)],
  (x, y) => [c.share(x), c.share(y), c.askControl(x), c.askControl(y)],
  (x, y) => [c.role(x, y, 'VIEWER'), c.share(y), c.mute(y), say(y)],
  (x, y) => [c.end(x), c.join(y), say(y), c.lose(x)],
  (x, y) => [c.leave(x), c.leave(y), endDesertedNow, c.join(x)],
];

const node = fc.nat(1);
const nodes = fc.array(node, { minLength: 6, maxLength: 6 });
const one = fc.tuple(command, node).map(([given, at]) => doing([now(given)], [at]));
const some = fc.tuple(scene, nodes).map(([steps, at]) =>
  doing(
    steps.map(([, given]) => now(given)),
    at.slice(0, steps.length),
  ),
);
const race = fc
  .tuple(fc.shuffledSubarray(USERS.slice(0, 4), { minLength: 3 }), fc.constantFrom(...RACES), nodes)
  .map(([[x = '', y = '', z = ''], made, at]) => {
    const commands = made(x, y, z);
    return racing(commands, at.slice(0, commands.length));
  });
const messages = fc
  .tuple(by, fc.option(user), node)
  .map(([from, to, at]) => doing([say(from, to)], [at]));
const subscriptions = fc
  .tuple(by, fc.boolean(), node)
  .map(([from, again, at]) => listening(from, again, at));
const pause = fc.constant(null).map(pausing);

/** Concurrent commands of users with several devices on one meeting. */
export interface ConcurrentStory {
  setting: Setting;
  /** The number of nodes. */
  nodes: number;
  /** These commands come first, one after the other. The listeners follow. */
  opening: readonly MeetingCommand[];
  listeners: readonly string[];
  /** Then these events happen at the same time. */
  episodes: Iterable<Episode<ApiCommand>>;
  losses: Iterable<boolean>;
}

/** Stories with at most this number of events. */
export const concurrentStory = (most: number): fc.Arbitrary<ConcurrentStory> =>
  fc.record({
    setting,
    nodes: weighted([1, 1], [3, 2]),
    opening: opening.map((steps) => steps.map(([, given]) => given)),
    listeners: fc.uniqueArray(user, { maxLength: 3 }),
    episodes: fc.commands([one, one, one, some, race, race, messages, subscriptions, pause], {
      maxCommands: most,
      size: 'max',
    }),
    losses: fc.infiniteStream(weighted([12, false], [1, true])),
  });
