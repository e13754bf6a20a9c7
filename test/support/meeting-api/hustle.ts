import * as fc from 'fast-check';
import type { MeetingCommand } from '../../../src/lifecycle/meeting-command.js';
import { by, command, opening, scene, setting, user, weighted } from '../meetings/chance.js';
import * as c from '../meetings/commands.js';
import type { Setting } from '../meetings/story.js';
import { type Room, USERS } from './room.js';
import { say, type Wish } from './wish.js';

/** What happens in a room, not waiting for what happened before. */
export type Happening = fc.AsyncCommand<object, Room>;

/** Somebody does one thing after the other, each by way of a node. */
export const doing = (wishes: readonly Wish[], nodes: readonly number[] = []): Happening => ({
  check: () => true,
  // Not waited for: what comes next comes meanwhile.
  run: async (_, room) => void inOrder(room, wishes, nodes),
  toString: () => `doing(${JSON.stringify(wishes)}, [${nodes}])`,
});

async function inOrder(room: Room, wishes: readonly Wish[], nodes: readonly number[]) {
  for (const [i, wish] of wishes.entries()) await room.do(wish, nodes[i]);
}

/** Several do something at once. */
export const racing = (wishes: readonly Wish[], nodes: readonly number[] = []): Happening => ({
  check: () => true,
  run: async (_, room) => {
    for (const [i, wish] of wishes.entries()) void room.do(wish, nodes[i] ?? i);
  },
  toString: () => `racing(${JSON.stringify(wishes)}, [${nodes}])`,
});

/** A device listens: from now on, or after what it heard last. */
export const listening = (by: string, again = false, node = 0): Happening => ({
  check: () => true,
  run: async (_, room) => room.listen(by, again, node),
  toString: () => `listening('${by}', ${again}, ${node})`,
});

/** Who comes next waits until everybody else is done. */
export const pausing = (): Happening => ({
  check: () => true,
  run: (_, room) => room.quiet(),
  toString: () => 'pausing()',
});

/** In these tests everybody has been gone for long enough. */
export const desert: MeetingCommand = { kind: 'endDeserted', graceS: 0 };

const now = (told: MeetingCommand): MeetingCommand => (told.kind === 'endDeserted' ? desert : told);

/** What contends for the same thing. */
const RACES: ((x: string, y: string, z: string) => Wish[])[] = [
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
  (x, y) => [c.leave(x), c.leave(y), desert, c.join(x)],
];

const node = fc.nat(1);
const nodes = fc.array(node, { minLength: 6, maxLength: 6 });
const one = fc.tuple(command, node).map(([said, at]) => doing([now(said)], [at]));
const some = fc.tuple(scene, nodes).map(([steps, at]) =>
  doing(
    steps.map(([, said]) => now(said)),
    at.slice(0, steps.length),
  ),
);
const race = fc
  .tuple(fc.shuffledSubarray(USERS.slice(0, 4), { minLength: 3 }), fc.constantFrom(...RACES), nodes)
  .map(([[x = '', y = '', z = ''], made, at]) => {
    const wishes = made(x, y, z);
    return racing(wishes, at.slice(0, wishes.length));
  });
const said = fc
  .tuple(by, fc.option(user), node)
  .map(([from, to, at]) => doing([say(from, to)], [at]));
const heard = fc
  .tuple(by, fc.boolean(), node)
  .map(([from, again, at]) => listening(from, again, at));
const pause = fc.constant(null).map(pausing);

/** What people with several devices do to a meeting at the same time. */
export interface Hustle {
  setting: Setting;
  /** How many nodes there are. */
  nodes: number;
  /** First this, one after the other, with who listens from then on. */
  opening: readonly MeetingCommand[];
  listeners: readonly string[];
  /** Then this, all at once. */
  happenings: Iterable<Happening>;
  losses: Iterable<boolean>;
}

/** Hustles of at most so many things that happen. */
export const hustle = (most: number): fc.Arbitrary<Hustle> =>
  fc.record({
    setting,
    nodes: weighted([1, 1], [3, 2]),
    opening: opening.map((steps) => steps.map(([, said]) => said)),
    listeners: fc.uniqueArray(user, { maxLength: 3 }),
    happenings: fc.commands([one, one, one, some, race, race, said, heard, pause], {
      maxCommands: most,
      size: 'max',
    }),
    losses: fc.infiniteStream(weighted([12, false], [1, true])),
  });
