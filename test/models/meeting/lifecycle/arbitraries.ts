import * as fc from 'fast-check';
import type { MeetingChanges, MeetingCommand } from '../../../../src/lifecycle/meeting/command.js';
import { MEETING_ROLES, type MeetingRole } from '../../../../src/lifecycle/meeting/state.js';
import { commands, part, type Scene, scenes, weighted } from '../../arbitraries.js';
import * as c from './commands.js';
import { at, type Setting, type Step, type Story } from './story.js';

/** Ann creates the meeting; Eve rarely takes part in it. */
const USERS = ['ann', 'bob', 'cid', 'dan'];
/** A user. */
export const user = weighted([4, 'ann'], [4, 'bob'], [4, 'cid'], [3, 'dan'], [1, 'eve']);
/** A device of a user. */
export const by = fc
  .tuple(user, weighted([12, ''], [1, '-2']))
  .map(([userId, second]) => `${userId}${second}`);
/** Ann is a host at first, so host-only commands should often come from one. */
const host = fc.oneof({ weight: 1, arbitrary: fc.constant('ann') }, { weight: 2, arbitrary: by });
const several = fc.option(fc.array(user, { minLength: 1, maxLength: 3 }));
const yes = fc.boolean();
const anyRole = fc.constantFrom(...MEETING_ROLES);

const changes: fc.Arbitrary<MeetingChanges> = fc.oneof(
  fc.record({ maxParticipants: fc.integer({ min: 2, max: 5 }) }),
  fc.record({ settings: fc.record({ waitingRoom: yes }) }),
  fc.record({ settings: fc.record({ selfUnmute: yes }) }),
  fc.record({ settings: fc.record({ muteOnEntry: yes }) }),
  fc.record({ settings: fc.record({ screenShareForAll: yes }) }),
  fc.record({
    password: weighted<MeetingChanges['password'] & {}>(
      [2, { sameAs: null }],
      [1, { sameAs: c.RIGHT }],
      [2, 'NONE'],
    ),
  }),
  fc.record({ title: fc.constantFrom('Monday', 'Tuesday') }),
  fc.record({ startsAt: fc.constantFrom(null, at(3600)) }),
);

const joining = fc.record({
  password: weighted<number | null>([5, c.RIGHT], [1, c.OUTDATED], [1, null]),
  audio: yes,
  video: yes,
});

const sent = fc.oneof(
  fc.record({ audio: yes }),
  fc.record({ video: yes }),
  fc.record({ screen: yes }),
  fc.record({ audio: yes, video: yes, screen: yes }),
);

/** A command of a user or of time. */
export const command: fc.Arbitrary<MeetingCommand> = fc.oneof(
  commands(12, c.join, by, joining),
  commands(4, c.leave, by),
  commands(5, c.lose, by),
  commands(3, () => c.endDeserted),
  commands(1, c.end, host),
  commands(1, c.cancel, host),
  commands(7, c.update, host, changes),
  commands(4, c.lock, host, yes),
  commands(5, c.admit, host, several),
  commands(8, c.role, host, user, anyRole),
  commands(5, c.mute, host, several),
  commands(4, c.askToSpeak, host, user),
  commands(3, c.remove, host, user),
  commands(4, c.liftBan, host, user),
  commands(6, c.raiseHand, by, yes),
  commands(10, c.media, by, sent),
  commands(4, c.allowScreen, host, user, yes),
  commands(4, c.spotlight, host, fc.option(user)),
  commands(4, c.askControl, by, yes),
  commands(5, c.answerControl, by, user, yes),
);

/** Sequences that rarely arise by chance: a few commands that belong together. */
const SCENES: Scene<MeetingCommand>[] = [
  (x, y) => [c.share(x), c.askControl(y), c.answerControl(x, y), c.share(y)],
  (x, y) => [c.share(x), c.askControl(y), c.answerControl(x, y), c.lose(x)],
  (x, y, z) => [c.share(x), c.askControl(y), c.answerControl(z, y), c.join(`${y}-2`), c.join(y)],
  (x, y, z) => [c.role(x, y, 'HOST'), c.lose(x), c.role(y, x, 'PARTICIPANT'), c.join(z), c.join(x)],
  (x, y) => [c.role(x, y, 'HOST'), c.role(x, y, 'VIEWER'), c.role(y, x, 'CO_HOST'), c.leave(x)],
  (x, y, z) => [c.join(x), c.join(y), c.lose(x), c.join(z), c.join(x)],
  (x, y, z) => [
    c.role(x, y, 'HOST'),
    c.lose(x),
    c.update(y, { maxParticipants: 2 }),
    c.join(z),
    c.join(x),
  ],
  (x, y, z) => [c.role(x, y, 'VIEWER'), c.lose(x), c.lose(z), c.join(x), c.join(`${y}-2`)],
  (x, y, z) => [c.leave(y), c.set(x, { waitingRoom: true }), c.join(y), c.join(z), c.admit(x, [y])],
  (x, y, z) => [c.remove(x, y), c.join(y), c.liftBan(z, y), c.liftBan(x, y), c.join(y)],
  (x, y, z) => [
    c.set(x, { selfUnmute: false }),
    c.mute(x),
    c.raiseHand(y),
    c.raiseHand(z),
    c.askToSpeak(x, y),
  ],
  (x, y) => [c.mute(x, [y]), c.askToSpeak(x, y), c.media(y, { audio: true }), c.mute(x, [y])],
  (x, y) => [c.leave(y), c.lock(x), c.join(y), c.lock(x, false), c.join(y)],
  (x, y, z) => [c.leave(x), c.leave(y), c.leave(z), c.join(y), c.endDeserted],
  (x, y) => [c.join(y), c.cancel(y), c.endDeserted, c.cancel(x), c.end(y)],
  (x, y, z) => [
    c.share(x),
    c.askControl(y),
    c.askControl(z),
    c.answerControl(x, y),
    c.answerControl(x, z),
  ],
  (x, y, z) => [
    c.role(x, y, 'VIEWER'),
    c.media(z, { audio: true }),
    c.mute(y),
    c.remove(x, z),
    c.liftBan(y, z),
    c.lock(y),
  ],
  (x, y, z) => [c.role(x, y, 'HOST'), c.lose(x), c.endDeserted, c.join(z), c.join(x)],
  (x, y, z) => [c.lose(x), c.lose(y), c.join(z), c.lock(z), c.join(y), c.join(x)],
  (x, y) => [c.leave(y), c.set(x, { waitingRoom: true }), c.join(y), c.lock(x), c.admit(x, [y])],
  (x, y, z) => [c.leave(y), c.leave(z), c.set(x, { waitingRoom: true }), c.join(z), c.join(y)],
  (x, y) => [c.share(y), c.allowScreen(x, y, false), c.share(y), c.allowScreen(x, y), c.share(y)],
  (x, y, z) => [
    c.share(x),
    c.askControl(y),
    c.answerControl(x, y),
    c.askControl(y),
    c.askControl(z),
  ],
];

export const scene = scenes(
  fc.shuffledSubarray(USERS, { minLength: 3, maxLength: 3 }),
  SCENES,
  weighted([8, 0], [2, null], [1, 30], [1, c.GRACE_S - 30], [1, c.GRACE_S]),
);

const parts = part(weighted([6, 0], [3, 1], [1, 30], [1, c.GRACE_S]), command, scene);

/** Most stories begin with users who join and get their roles, so that they soon become interesting. */
export const opening: fc.Arbitrary<Step[]> = fc
  .tuple(
    fc.constantFrom(0, 1, 4, 4, 4, 4),
    weighted([3, true], [1, false]),
    fc.array(fc.option(weighted<MeetingRole>([1, 'HOST'], [2, 'CO_HOST'], [2, 'VIEWER'])), {
      minLength: 3,
      maxLength: 3,
    }),
  )
  .map(([coming, inOrder, roles]) => [
    ...(inOrder ? USERS : USERS.toReversed()).slice(0, coming).map((one): Step => [0, c.join(one)]),
    ...USERS.slice(1, coming).flatMap((one, i): Step[] => {
      const to = roles[i];
      return to ? [[0, c.role('ann', one, to)]] : [];
    }),
  ]);

/** The settings of the meeting. */
export const setting: fc.Arbitrary<Setting> = fc.record({
  type: fc.constantFrom('AUDIO', 'VIDEO'),
  maxParticipants: weighted([1, 2], [2, 3], [3, 4], [2, 16]),
  settings: fc.record({
    passwordRequired: weighted([2, false], [1, true]),
    waitingRoom: weighted([3, false], [1, true]),
    muteOnEntry: weighted([3, false], [1, true]),
    screenShareForAll: yes,
    selfUnmute: yes,
  }),
});

/** The commands of users with several devices on a meeting. */
export const story: fc.Arbitrary<Story> = fc
  .tuple(setting, opening, fc.array(parts, { maxLength: 18, size: 'max' }))
  .map(([set, begin, more]) => ({ ...set, steps: [...begin, ...more.flat()] }));
