import { describe, expect, test } from 'vitest';
import { decideMeeting } from '../src/lifecycle/meeting.js';
import type { MeetingCommand } from '../src/lifecycle/meeting-command.js';
import { needsPassword } from '../src/lifecycle/meeting-join.js';
import {
  routeAnnotation,
  routeInvitation,
  routeMeetingSignal,
  routeMessage,
  routeReaction,
  routeRemoteInput,
} from '../src/lifecycle/meeting-route.js';
import { capacityOf } from '../src/lifecycle/meeting-seats.js';
import {
  findMeetingParticipant,
  MAX_WAITING,
  type Meeting,
  type MeetingParticipant,
  raisedHands,
  roomOf,
  screenSharer,
  waitingRoomOf,
} from '../src/lifecycle/meeting-state.js';
import {
  mayFindMeeting,
  mayReadMessages,
  maySubscribeToMeeting,
  visibleParticipantCount,
  visibleParticipants,
  visibleRemovedParticipants,
} from '../src/lifecycle/meeting-visibility.js';
import {
  admit,
  allowScreen,
  answerControl,
  askControl,
  askToSpeak,
  cancel,
  device,
  end,
  endDeserted,
  GRACE_S,
  idOf,
  join,
  KEEP_PLACE_S,
  leave,
  liftBan,
  lock,
  lose,
  media,
  mute,
  OUTDATED,
  raiseHand,
  remove,
  role,
  set,
  share,
  spotlight,
  update,
} from './support/meetings/commands.js';
import { aMeeting, at, meant, playing, type Setting, saying } from './support/meetings/story.js';

const states = ({ participants }: Meeting) =>
  Object.fromEntries(participants.map((p) => [p.userId, p.state]));
const roles = ({ participants }: Meeting) =>
  Object.fromEntries(participants.map((p) => [p.userId, p.role]));
const users = (participants: MeetingParticipant[]) => participants.map((p) => p.userId);
const of = (meeting: Meeting, userId: string) => findMeetingParticipant(meeting, userId);

/** A meeting of Ann in which these take part besides her, in this order. */
const aMeetingOf = (others: string[], setting: Partial<Setting> = {}) =>
  playing(aMeeting(setting), join('ann'), ...others.map((one) => join(one)));

const refused = (code: string) => ({ outcome: 'refused', code });
const UNCHANGED = { outcome: 'unchanged' };

/** What is told of a command, and to whom: `ParticipantLeft bob: ann, bob`. */
function told(meeting: Meeting, command: MeetingCommand): string[] {
  const decision = saying(meeting, command);
  if (decision.outcome !== 'changed') throw new Error(JSON.stringify(decision));
  return decision.events.map(({ kind, participantId, recipients }) => {
    const about = participantId === null ? '' : ` ${participantId.split(':')[1]}`;
    return `${kind}${about}: ${[...recipients].sort().join(', ')}`;
  });
}

describe('the life of a meeting', () => {
  test('[MEET2] begins when its host joins, whatever time it was planned for', () => {
    const planned = aMeeting();
    expect(planned).toMatchObject({ status: 'SCHEDULED', startedAt: null, version: 1 });
    const begun = playing(planned, join('ann'));
    expect(begun).toMatchObject({ status: 'ACTIVE', startedAt: at(1), version: 2 });
    expect(of(begun, 'ann')).toMatchObject({ role: 'HOST', state: 'JOINED', terminalId: 'ann-1' });
  });

  test('[MEET2] who comes before the host waits, and comes in with the host', () => {
    const early = playing(aMeeting(), join('bob'), join('cid', { audio: false }));
    expect(early).toMatchObject({ status: 'SCHEDULED' });
    expect(states(early)).toEqual({ bob: 'WAITING', cid: 'WAITING' });
    const begun = playing(early, join('ann'));
    expect(states(begun)).toEqual({ ann: 'JOINED', bob: 'JOINED', cid: 'JOINED' });
    expect(of(begun, 'bob')).toMatchObject({ audio: true, video: true });
    expect(of(begun, 'cid')).toMatchObject({ audio: false, video: true });
  });

  test('[MEET2] behind a waiting room those who came before the host still wait', () => {
    const early = playing(aMeeting({ settings: { waitingRoom: true } }), join('bob'));
    expect(states(playing(early, join('ann')))).toEqual({ ann: 'JOINED', bob: 'WAITING' });
  });

  test('[MEET3] is ended by a host for everybody, once', () => {
    const over = playing(aMeetingOf(['bob']), end('ann'));
    expect(over).toMatchObject({ status: 'ENDED', endedAt: at(3) });
    expect(states(over)).toEqual({ ann: 'LEFT', bob: 'LEFT' });
    expect(saying(over, end('ann'))).toEqual(UNCHANGED);
    expect(saying(over, join('bob'))).toMatchObject(refused('MEETING_ENDED'));
    expect(saying(over, leave('bob'))).toEqual(UNCHANGED);
  });

  test('[MEET3] is ended by a host from anywhere, unless another host is there', () => {
    const without = playing(aMeetingOf(['bob']), leave('ann'));
    expect(saying(without, end('ann'))).toMatchObject(refused('NOT_PARTICIPANT'));
    expect(playing(without, end('bob-2'))).toMatchObject({ status: 'ENDED' });
    expect(playing(without, leave('bob'), end('ann'))).toMatchObject({ status: 'ENDED' });
  });

  test('[MEET3] ends when everybody has been gone for the grace time, not a millisecond earlier', () => {
    const empty = playing(aMeetingOf(['bob']), leave('bob'), lose('ann'));
    expect(empty).toMatchObject({ status: 'ACTIVE', emptySince: at(4) });
    const due = at(4 + GRACE_S);
    const early = new Date(due.getTime() - 1);
    expect(decideMeeting(empty, endDeserted, early)).toEqual(UNCHANGED);
    expect(decideMeeting(empty, endDeserted, due)).toMatchObject({
      outcome: 'changed',
      meeting: { status: 'ENDED', endedAt: due },
      events: [{ kind: 'MeetingEnded', actorId: null }],
    });
  });

  test('[MEET3] goes on when a host comes back in time, and the grace time begins anew', () => {
    const back = playing(aMeetingOf([]), leave('ann'), join('ann'));
    expect(back.emptySince).toBeNull();
    expect(decideMeeting(back, endDeserted, at(1_000))).toEqual(UNCHANGED);
    expect(playing(back, leave('ann')).emptySince).toEqual(at(4));
  });

  test('[MEET3] is not kept alive by those who wait', () => {
    const waited = playing(aMeetingOf([]), leave('ann'), join('bob'));
    expect(states(waited)).toEqual({ ann: 'LEFT', bob: 'WAITING' });
    const over = decideMeeting(waited, endDeserted, at(3 + GRACE_S));
    expect(over).toMatchObject({ outcome: 'changed', events: [{ recipients: ['bob'] }] });
  });

  test('a meeting that nobody has joined never ends by itself', () => {
    expect(decideMeeting(aMeeting(), endDeserted, at(1_000_000))).toEqual(UNCHANGED);
  });

  test('[MEET3] is cancelled before it begins, and ended after', () => {
    const cancelled = playing(aMeeting(), join('bob'), cancel('ann'));
    expect(cancelled).toMatchObject({ status: 'CANCELLED', endedAt: at(2) });
    expect(states(cancelled)).toEqual({ bob: 'LEFT' });
    expect(saying(cancelled, cancel('ann'))).toEqual(UNCHANGED);
    expect(saying(cancelled, join('ann'))).toMatchObject(refused('MEETING_ENDED'));
    expect(saying(aMeeting(), end('ann'))).toMatchObject(refused('NOT_ALLOWED'));
    expect(saying(aMeetingOf([]), cancel('ann'))).toMatchObject(refused('NOT_ALLOWED'));
  });

  test('what a host changes holds, and what is the same already changes nothing', () => {
    const renamed = playing(aMeeting(), update('ann', { title: 'Tuesday', startsAt: at(60) }));
    expect(renamed).toMatchObject({ title: 'Tuesday', startsAt: at(60), version: 2 });
    const again = update('ann', { title: 'Tuesday', startsAt: at(60), settings: { chat: true } });
    expect(saying(renamed, again)).toEqual(UNCHANGED);
    expect(saying(renamed, update('bob', { title: 'Mine' }))).toMatchObject(refused('NOT_FOUND'));
  });

  test('the time for which a meeting was planned stays once it has begun', () => {
    const begun = playing(aMeeting(), update('ann', { startsAt: at(60) }), join('ann'));
    expect(saying(begun, update('ann', { startsAt: null }))).toMatchObject(refused('NOT_ALLOWED'));
    expect(saying(begun, update('ann', { startsAt: at(60) }))).toEqual(UNCHANGED);
  });
});

describe('seats', () => {
  test('[MEET4] there are as many as the meeting has, and no more', () => {
    const full = aMeetingOf(['bob', 'cid'], { maxParticipants: 3 });
    expect(saying(full, join('dan'))).toMatchObject(refused('MEETING_FULL'));
    expect(states(playing(full, leave('bob'), join('dan')))).toMatchObject({ dan: 'JOINED' });
  });

  test.each([
    ['AUDIO', 50],
    ['VIDEO', 16],
  ] as const)('[MEET4] with %s there are %i at most, whatever the meeting says', (type, most) => {
    const guests = Array.from({ length: most - 1 }, (_, i) => `u${i}`);
    const full = aMeetingOf(guests, { type, maxParticipants: 1_000 });
    expect(capacityOf(full)).toBe(most);
    expect(roomOf(full)).toHaveLength(most);
    expect(saying(full, join('dan'))).toMatchObject(refused('MEETING_FULL'));
  });

  test('[MEET4] there are not made fewer than are taken', () => {
    const three = aMeetingOf(['bob', 'cid']);
    expect(saying(three, update('ann', { maxParticipants: 2 }))).toMatchObject(
      refused('MEETING_FULL'),
    );
    expect(playing(three, update('ann', { maxParticipants: 3 })).maxParticipants).toBe(3);
  });

  test('[MEET4] who waited for the host waits on for a seat, and takes the next that is free', () => {
    const early = playing(aMeeting({ maxParticipants: 2 }), join('bob'), join('cid'), join('dan'));
    const full = playing(early, join('ann'));
    expect(states(full)).toEqual({ ann: 'JOINED', bob: 'JOINED', cid: 'WAITING', dan: 'WAITING' });
    const next = playing(full, leave('bob'));
    expect(states(next)).toMatchObject({ cid: 'JOINED', dan: 'WAITING' });
    expect(states(playing(next, update('ann', { maxParticipants: 3 })))).toMatchObject({
      dan: 'JOINED',
    });
  });

  test('[MEET7] no more can wait than can be read at once', () => {
    const guests = Array.from({ length: MAX_WAITING }, (_, i) => join(`u${i}`));
    const crowded = playing(aMeeting(), ...guests);
    expect(saying(crowded, join('bob'))).toMatchObject(refused('MEETING_FULL'));
    expect(playing(crowded, join('ann')).status).toBe('ACTIVE');
  });
});

describe('password and lock', () => {
  const secret = { settings: { passwordRequired: true } };

  test('[MEET5] who does not know the password does not come in', () => {
    const meeting = aMeetingOf([], secret);
    expect(saying(meeting, join('bob', { password: null }))).toMatchObject(
      refused('WRONG_PASSWORD'),
    );
    expect(states(playing(meeting, join('bob')))).toMatchObject({ bob: 'JOINED' });
  });

  test('[MEET5] a password that was changed meanwhile does not hold any more', () => {
    const changed = playing(aMeetingOf([], secret), update('ann', { password: { sameAs: null } }));
    expect(changed).toMatchObject({ passwordVersion: 3, version: 3 });
    expect(saying(changed, join('bob', { password: OUTDATED }))).toMatchObject(
      refused('WRONG_PASSWORD'),
    );
    expect(saying(changed, join('bob', { password: 1 }))).toMatchObject(refused('WRONG_PASSWORD'));
    expect(states(playing(changed, join('bob')))).toMatchObject({ bob: 'JOINED' });
  });

  test('[MEET5] the same password again is no change, and no password opens the door', () => {
    const meeting = aMeetingOf([], secret);
    expect(saying(meeting, update('ann', { password: { sameAs: 1 } }))).toEqual(UNCHANGED);
    const open = playing(meeting, update('ann', { password: 'NONE' }));
    expect(open.settings.passwordRequired).toBe(false);
    expect(saying(open, update('ann', { password: 'NONE' }))).toEqual(UNCHANGED);
    expect(states(playing(open, join('bob', { password: null })))).toMatchObject({ bob: 'JOINED' });
  });

  test('[MEET5] who waits with an old password waits on until admitted, or knowing the new one', () => {
    const waited = playing(
      aMeeting(secret),
      join('bob'),
      update('ann', { password: { sameAs: null } }),
      join('ann'),
    );
    expect(states(waited)).toMatchObject({ bob: 'WAITING' });
    expect(saying(waited, join('bob', { password: null }))).toMatchObject(
      refused('WRONG_PASSWORD'),
    );
    expect(states(playing(waited, join('bob')))).toMatchObject({ bob: 'JOINED' });
    expect(states(playing(waited, admit('ann', ['bob'])))).toMatchObject({ bob: 'JOINED' });
  });

  test('[MEET5] is asked for before anything else is told', () => {
    const meeting = playing(aMeetingOf(['bob'], { ...secret, maxParticipants: 2 }), lock('ann'));
    const wrong = join('cid', { password: null });
    expect(saying(meeting, wrong)).toMatchObject(refused('WRONG_PASSWORD'));
    expect(saying(meeting, join('cid'))).toMatchObject(refused('MEETING_LOCKED'));
  });

  test('needsPassword tells whether one has to be compared', () => {
    const meeting = aMeetingOf(['bob'], secret);
    const asked = ['ann', 'bob', 'cid'].map((userId) => needsPassword(meeting, userId, at(9)));
    expect(asked).toEqual([false, false, true]);
    expect(needsPassword(playing(meeting, leave('bob')), 'bob', at(9))).toBe(true);
    expect(needsPassword(aMeetingOf([]), 'cid', at(9))).toBe(false);
  });

  test('[MEET6] while it is locked nobody comes in, and who is in stays', () => {
    const locked = playing(aMeetingOf(['bob', 'cid']), lock('ann'), leave('cid'));
    expect(states(locked)).toMatchObject({ ann: 'JOINED', bob: 'JOINED' });
    expect(saying(locked, join('cid'))).toMatchObject(refused('MEETING_LOCKED'));
    expect(saying(locked, join('dan'))).toMatchObject(refused('MEETING_LOCKED'));
    expect(saying(locked, lock('ann'))).toEqual(UNCHANGED);
    expect(states(playing(locked, lock('ann', false), join('dan')))).toMatchObject({
      dan: 'JOINED',
    });
  });

  test('[MEET6] nobody is admitted through the lock, and who waited comes in when it opens', () => {
    const early = playing(aMeeting(), join('bob'), lock('ann'), join('ann'));
    expect(states(early)).toEqual({ ann: 'JOINED', bob: 'WAITING' });
    expect(saying(early, admit('ann', ['bob']))).toMatchObject(refused('MEETING_LOCKED'));
    expect(states(playing(early, lock('ann', false)))).toMatchObject({ bob: 'JOINED' });
  });
});

describe('the waiting room', () => {
  const room = { settings: { waitingRoom: true } };
  const waited = aMeetingOf(['bob', 'cid'], room);

  test('[MEET7] everybody waits until a host admits them: one, or all', () => {
    expect(states(waited)).toEqual({ ann: 'JOINED', bob: 'WAITING', cid: 'WAITING' });
    const one = playing(waited, admit('ann', ['cid']));
    expect(states(one)).toMatchObject({ bob: 'WAITING', cid: 'JOINED' });
    expect(states(playing(waited, admit('ann')))).toMatchObject({ bob: 'JOINED', cid: 'JOINED' });
    expect(saying(one, admit('ann', ['cid']))).toEqual(UNCHANGED);
    expect(saying(one, admit('ann', ['dan']))).toMatchObject(refused('NOT_FOUND'));
  });

  test('[MEET7] those named are admitted together or not at all, of all as many as fit', () => {
    const narrow = playing(waited, update('ann', { maxParticipants: 2 }));
    expect(saying(narrow, admit('ann', ['bob', 'cid']))).toMatchObject(refused('MEETING_FULL'));
    const first = playing(narrow, admit('ann'));
    expect(states(first)).toMatchObject({ bob: 'JOINED', cid: 'WAITING' });
    expect(saying(first, admit('ann'))).toEqual(UNCHANGED);
  });

  test('[MEET7] who comes back waits again, but for those who admit', () => {
    const inside = playing(waited, admit('ann'), role('ann', 'bob', 'CO_HOST'));
    const back = playing(inside, lose('bob'), lose('cid'), join('bob'), join('cid'));
    expect(states(back)).toMatchObject({ bob: 'JOINED', cid: 'WAITING' });
  });

  test('[MEET7] when it is closed all come in, in the order in which they came', () => {
    const narrow = playing(waited, update('ann', { maxParticipants: 2 }));
    expect(states(playing(narrow, set('ann', { waitingRoom: false })))).toMatchObject({
      bob: 'JOINED',
      cid: 'WAITING',
    });
  });

  test('[MEET7] a retry while waiting changes nothing', () => {
    expect(saying(waited, join('bob'))).toEqual(UNCHANGED);
    expect(saying(waited, join('bob', { audio: false }))).toMatchObject({
      outcome: 'changed',
      meeting: { participants: [{}, { state: 'WAITING', wantsAudio: false }, {}] },
    });
  });

  test('[MEET7] who waits sees nothing of the room', () => {
    expect(visibleParticipants(waited, 'bob')).toEqual([]);
    expect(visibleParticipantCount(waited, 'bob')).toBe(0);
    expect(users(visibleParticipants(waited, 'ann'))).toEqual(['ann', 'bob', 'cid']);
    expect(visibleParticipantCount(waited, 'ann')).toBe(1);
    const inside = playing(waited, admit('ann', ['bob']));
    expect(users(visibleParticipants(inside, 'bob'))).toEqual(['ann', 'bob']);
    expect(mayReadMessages(inside, 'bob')).toBe(true);
    expect(mayReadMessages(inside, 'cid')).toBe(false);
  });
});

describe('devices', () => {
  test('[MEET8] the newest takes over, and counts for the same user', () => {
    const full = aMeetingOf(['bob'], { maxParticipants: 2 });
    const moved = playing(full, share('bob'), join('bob-2'));
    expect(of(moved, 'bob')).toMatchObject({ terminalId: 'bob-2', screen: false, joinedAt: at(2) });
    expect(roomOf(moved)).toHaveLength(2);
    expect(saying(moved, join('bob-2'))).toEqual(UNCHANGED);
  });

  test('[MEET8] the old one acts for nobody, and its leaving is not that of its user', () => {
    const moved = playing(aMeetingOf(['bob']), join('bob-2'));
    expect(saying(moved, raiseHand('bob'))).toMatchObject(refused('ANSWERED_ELSEWHERE'));
    expect(saying(moved, leave('bob'))).toMatchObject(refused('ANSWERED_ELSEWHERE'));
    expect(saying(moved, lose('bob'))).toEqual(UNCHANGED);
    expect(states(playing(moved, leave('bob-2')))).toMatchObject({ bob: 'LEFT' });
  });

  test('[MEET8] the newest waits, too', () => {
    const waited = playing(aMeeting(), join('bob'), join('bob-2', { video: false }));
    expect(waitingRoomOf(waited)).toMatchObject([{ terminalId: 'bob-2', wantsVideo: false }]);
    expect(saying(waited, leave('bob'))).toMatchObject(refused('ANSWERED_ELSEWHERE'));
    expect(of(playing(waited, join('ann')), 'bob')).toMatchObject({ terminalId: 'bob-2' });
  });

  test('[MEET8] [MEET14] who takes over is as muted as before', () => {
    const muted = playing(aMeetingOf(['bob']), mute('ann', ['bob']), join('bob-2'));
    expect(of(muted, 'bob')?.audio).toBe(false);
    expect(of(playing(aMeetingOf(['bob']), join('bob-2')), 'bob')?.audio).toBe(true);
  });
});

describe('leaving and being removed', () => {
  test('[MEET1] leaving twice is leaving once', () => {
    const without = playing(aMeetingOf(['bob']), raiseHand('bob'), leave('bob'));
    expect(of(without, 'bob')).toMatchObject({
      state: 'LEFT',
      terminalId: null,
      audio: false,
      handRaisedAt: null,
      leftAt: at(4),
    });
    expect(saying(without, leave('bob'))).toEqual(UNCHANGED);
    expect(saying(without, raiseHand('bob'))).toMatchObject(refused('NOT_PARTICIPANT'));
  });

  test('[MEET9] who was removed stays out until a host lifts it', () => {
    const without = playing(aMeetingOf(['bob']), remove('ann', 'bob'));
    expect(states(without)).toMatchObject({ bob: 'REMOVED' });
    expect(saying(without, join('bob'))).toMatchObject(refused('NOT_ALLOWED'));
    expect(saying(without, leave('bob'))).toMatchObject(refused('NOT_PARTICIPANT'));
    expect(saying(without, remove('ann', 'bob'))).toEqual(UNCHANGED);
    expect(users(visibleRemovedParticipants(without, 'ann'))).toEqual(['bob']);
    const lifted = playing(without, liftBan('ann', 'bob'));
    expect(saying(lifted, liftBan('ann', 'bob'))).toEqual(UNCHANGED);
    expect(states(playing(lifted, join('bob')))).toMatchObject({ bob: 'JOINED' });
  });

  test('[MEET9] who waits is refused for good, and who is gone is kept away', () => {
    const waited = aMeetingOf(['bob'], { settings: { waitingRoom: true } });
    expect(states(playing(waited, remove('ann', 'bob')))).toMatchObject({ bob: 'REMOVED' });
    const gone = playing(aMeetingOf(['bob']), leave('bob'), remove('ann', 'bob'));
    expect(of(gone, 'bob')).toMatchObject({ state: 'REMOVED', leftAt: at(3) });
  });

  test('[MEET9] [MEET11] a host who is removed comes again as a participant, a viewer as a viewer', () => {
    const three = playing(aMeetingOf(['bob', 'cid']), role('ann', 'bob', 'HOST'));
    const out = playing(
      three,
      role('ann', 'cid', 'VIEWER'),
      remove('bob', 'ann'),
      remove('bob', 'cid'),
    );
    expect(roles(out)).toEqual({ ann: 'PARTICIPANT', bob: 'HOST', cid: 'VIEWER' });
    expect(saying(out, liftBan('ann', 'ann'))).toMatchObject(refused('NOT_PARTICIPANT'));
  });

  test('nobody removes themself', () => {
    expect(saying(aMeetingOf([]), remove('ann', 'ann'))).toMatchObject(refused('NOT_ALLOWED'));
  });
});

describe('a host who comes back', () => {
  test('[MEET13] is not kept out by the own waiting room, lock or password', () => {
    const meeting = playing(
      aMeetingOf(['bob'], { settings: { passwordRequired: true } }),
      set('ann', { waitingRoom: true }),
      lock('ann'),
      update('ann', { password: { sameAs: null } }),
      lose('ann'),
    );
    expect(roles(meeting)).toEqual({ ann: 'HOST', bob: 'HOST' });
    const back = playing(meeting, join('ann', { password: null }));
    expect(states(back)).toMatchObject({ ann: 'JOINED' });
  });

  test('[MEET13] is not kept out of the own meeting when nobody else is there', () => {
    const alone = playing(aMeetingOf(['bob'], { settings: { waitingRoom: true } }), lose('ann'));
    expect(states(alone)).toEqual({ ann: 'LEFT', bob: 'WAITING' });
    expect(states(playing(alone, join('ann')))).toEqual({ ann: 'JOINED', bob: 'WAITING' });
  });

  test('[MEET13] finds the seat kept after a lost connection, for as long as that', () => {
    const full = playing(aMeetingOf(['bob', 'cid'], { maxParticipants: 3 }), lose('ann'));
    expect(saying(full, join('dan'))).toMatchObject(refused('MEETING_FULL'));
    expect(states(playing(full, join('ann')))).toMatchObject({ ann: 'JOINED' });
    const until = at(full.version - 1 + KEEP_PLACE_S);
    const early = new Date(until.getTime() - 1);
    const dan = meant(join('dan'), full);
    expect(decideMeeting(full, dan, early)).toMatchObject(refused('MEETING_FULL'));
    expect(decideMeeting(full, dan, until)).toMatchObject({ outcome: 'changed' });
  });

  test('[MEET13] finds the door open also when the role was inherited and given on', () => {
    const meeting = playing(
      aMeetingOf(['bob', 'cid'], { maxParticipants: 3, settings: { passwordRequired: true } }),
      leave('ann'),
      join('dan'),
      set('bob', { waitingRoom: true }),
      lock('bob'),
      lose('bob'),
    );
    expect(roles(meeting)).toMatchObject({ bob: 'PARTICIPANT', cid: 'HOST' });
    const back = playing(meeting, join('bob', { password: null }));
    expect(states(back)).toMatchObject({ bob: 'JOINED' });
    expect(needsPassword(meeting, 'bob', at(9))).toBe(false);
    expect(needsPassword(meeting, 'bob', at(9 + KEEP_PLACE_S))).toBe(true);
  });

  test('[MEET13] finds it open for as long as that, however often they are lost meanwhile', () => {
    const lost = playing(aMeetingOf(['bob', 'cid']), lose('ann'), lose('bob'), lose('cid'));
    const again = playing(lost, join('bob'), lose('bob'), lock('ann'), join('ann'));
    expect(states(playing(again, join('bob')))).toMatchObject({ bob: 'JOINED' });
    expect(saying(again, join('dan'))).toMatchObject(refused('MEETING_LOCKED'));
  });

  test('[MEET13] finds no seat kept after leaving, nor as a host no more', () => {
    const left = playing(aMeetingOf(['bob'], { maxParticipants: 2 }), leave('ann'), join('cid'));
    expect(saying(left, join('ann'))).toMatchObject(refused('MEETING_FULL'));
    const demoted = playing(
      aMeetingOf(['bob'], { maxParticipants: 2 }),
      lose('ann'),
      role('bob', 'ann', 'PARTICIPANT'),
      join('cid'),
    );
    expect(saying(demoted, join('ann'))).toMatchObject(refused('MEETING_FULL'));
  });

  test('[MEET13] [MEET4] finds the seat although a host made fewer of them meanwhile', () => {
    const meeting = playing(aMeetingOf(['bob', 'cid']), lose('ann'));
    expect(saying(meeting, update('bob', { maxParticipants: 2 }))).toMatchObject(
      refused('MEETING_FULL'),
    );
    expect(
      states(playing(meeting, update('bob', { maxParticipants: 3 }), join('ann'))),
    ).toMatchObject({
      ann: 'JOINED',
    });
  });
});

describe('roles', () => {
  test('[MEET10] the last host who leaves is followed by the co-host who was there longest', () => {
    const four = playing(
      aMeetingOf(['bob', 'cid', 'dan']),
      role('ann', 'dan', 'CO_HOST'),
      role('ann', 'cid', 'CO_HOST'),
    );
    const passed = playing(four, leave('ann'));
    expect(roles(passed)).toMatchObject({ bob: 'PARTICIPANT', cid: 'HOST', dan: 'CO_HOST' });
    expect(passed.hostId).toBe('cid');
  });

  test('[MEET10] without a co-host by the participant, counted from when they last came in', () => {
    const back = playing(aMeetingOf(['bob', 'cid']), leave('bob'), join('bob'));
    expect(roles(playing(back, leave('ann')))).toMatchObject({ bob: 'PARTICIPANT', cid: 'HOST' });
  });

  test('[MEET10] nobody follows while another host is there, but that one leads', () => {
    const two = playing(aMeetingOf(['bob', 'cid']), role('ann', 'cid', 'HOST'));
    expect(two.hostId).toBe('ann');
    const one = playing(two, leave('ann'));
    expect(roles(one)).toMatchObject({ bob: 'PARTICIPANT', cid: 'HOST' });
    expect(one.hostId).toBe('cid');
  });

  test('[MEET10] where only viewers are left they wait until a host is back', () => {
    const two = playing(aMeetingOf(['bob']), role('ann', 'bob', 'VIEWER'));
    const alone = playing(two, leave('ann'));
    expect(states(alone)).toEqual({ ann: 'LEFT', bob: 'WAITING' });
    expect(roles(alone)).toEqual({ ann: 'HOST', bob: 'VIEWER' });
    expect(alone.emptySince).toEqual(at(4));
    expect(states(playing(alone, join('ann')))).toEqual({ ann: 'JOINED', bob: 'JOINED' });
  });

  test('[MEET11] who followed the last host gives that on when they go, too', () => {
    const three = playing(aMeetingOf(['bob', 'cid']), leave('ann'));
    expect(of(three, 'bob')).toMatchObject({ role: 'HOST', inheritedFrom: 'PARTICIPANT' });
    const one = playing(three, leave('bob'));
    expect(roles(one)).toEqual({ ann: 'HOST', bob: 'PARTICIPANT', cid: 'HOST' });
    expect(roles(playing(one, leave('cid'), join('cid')))).toMatchObject({ cid: 'HOST' });
    expect(roles(playing(one, leave('cid'), join('ann')))).toMatchObject({ cid: 'PARTICIPANT' });
  });

  test('[MEET11] who followed is a host for good when a host says so', () => {
    const two = playing(aMeetingOf(['bob']), leave('ann'), join('ann'), role('ann', 'bob', 'HOST'));
    expect(roles(playing(two, leave('bob')))).toMatchObject({ bob: 'HOST' });
  });

  test('[MEET11] where a whole room is lost not everybody comes back as a host', () => {
    const lost = playing(aMeetingOf(['bob', 'cid']), lose('ann'), lose('bob'), lose('cid'));
    expect(roles(lost)).toEqual({ ann: 'HOST', bob: 'PARTICIPANT', cid: 'HOST' });
    const back = playing(lost, join('bob'), join('ann'), join('cid'));
    expect(states(back)).toEqual({ ann: 'JOINED', bob: 'JOINED', cid: 'JOINED' });
    expect(roles(back)).toEqual({ ann: 'HOST', bob: 'PARTICIPANT', cid: 'PARTICIPANT' });
  });

  test('[MEET11] a role is kept while its bearer is away', () => {
    const four = playing(
      aMeetingOf(['bob', 'cid']),
      role('ann', 'bob', 'CO_HOST'),
      role('ann', 'cid', 'VIEWER'),
    );
    const away = playing(four, leave('bob'), leave('cid'), join('bob'), join('cid'));
    expect(roles(away)).toEqual({ ann: 'HOST', bob: 'CO_HOST', cid: 'VIEWER' });
    expect(of(away, 'cid')).toMatchObject({ audio: false, video: false });
  });

  test('[MEET11] of two hosts who demote each other one is left, whoever is faster', () => {
    const two = playing(aMeetingOf(['bob']), role('ann', 'bob', 'HOST'));
    const first = playing(two, role('ann', 'bob', 'PARTICIPANT'));
    expect(saying(first, role('bob', 'ann', 'PARTICIPANT'))).toMatchObject(refused('NOT_ALLOWED'));
    const second = playing(two, role('bob', 'ann', 'PARTICIPANT'));
    expect(saying(second, role('ann', 'bob', 'PARTICIPANT'))).toMatchObject(refused('NOT_ALLOWED'));
    expect(second.hostId).toBe('bob');
  });

  test('[MEET11] a host hands over by making another one a host and laying down the role', () => {
    const alone = aMeetingOf(['bob']);
    expect(saying(alone, role('ann', 'ann', 'PARTICIPANT'))).toMatchObject(refused('NOT_ALLOWED'));
    const laidDown = role('ann', 'ann', 'PARTICIPANT');
    const handed = playing(alone, role('ann', 'bob', 'HOST'), laidDown);
    expect(roles(handed)).toEqual({ ann: 'PARTICIPANT', bob: 'HOST' });
    expect(handed.hostId).toBe('bob');
    // [MEET1] The answer to the first may have been lost.
    expect(saying(handed, laidDown)).toEqual(UNCHANGED);
  });

  test('[MEET11] who is not there can be given less, and not more', () => {
    const away = playing(
      aMeetingOf(['bob', 'cid']),
      role('ann', 'bob', 'CO_HOST'),
      leave('bob'),
      leave('cid'),
    );
    expect(roles(playing(away, role('ann', 'bob', 'VIEWER')))).toMatchObject({ bob: 'VIEWER' });
    expect(saying(away, role('ann', 'cid', 'CO_HOST'))).toMatchObject(refused('NOT_ALLOWED'));
    const waited = aMeetingOf(['bob'], { settings: { waitingRoom: true } });
    expect(saying(waited, role('ann', 'bob', 'HOST'))).toMatchObject(refused('NOT_ALLOWED'));
  });

  test('[MEET12] roles are asked, not names: who made the meeting has no more than a host', () => {
    const two = playing(
      aMeetingOf(['bob']),
      role('ann', 'bob', 'HOST'),
      role('bob', 'ann', 'VIEWER'),
    );
    for (const command of [lock('ann'), end('ann'), update('ann', { title: 'Mine' })]) {
      expect(saying(two, command)).toMatchObject(refused('NOT_ALLOWED'));
    }
  });

  test('[MEET12] who becomes a viewer sends nothing any more', () => {
    const two = playing(
      aMeetingOf(['bob']),
      share('bob'),
      raiseHand('bob'),
      allowScreen('ann', 'bob'),
    );
    expect(of(playing(two, role('ann', 'bob', 'VIEWER')), 'bob')).toMatchObject({
      audio: false,
      video: false,
      screen: false,
      handRaisedAt: null,
      screenAllowed: null,
    });
  });
});

describe('microphones and cameras', () => {
  test('[MEET14] who is muted may unmute themself', () => {
    const muted = playing(aMeetingOf(['bob']), mute('ann', ['bob']));
    expect(of(muted, 'bob')?.audio).toBe(false);
    expect(of(playing(muted, media('bob', { audio: true })), 'bob')?.audio).toBe(true);
  });

  test('[MEET14] to ask somebody to speak does not unmute them', () => {
    const muted = playing(aMeetingOf(['bob']), mute('ann'), askToSpeak('ann', 'bob'));
    expect(of(muted, 'bob')).toMatchObject({ audio: false, unmuteRequested: true });
    expect(saying(muted, askToSpeak('ann', 'bob'))).toEqual(UNCHANGED);
    const speaking = playing(muted, media('bob', { audio: true }));
    expect(of(speaking, 'bob')).toMatchObject({ audio: true, unmuteRequested: false });
    expect(saying(speaking, askToSpeak('ann', 'bob'))).toEqual(UNCHANGED);
  });

  test('[MEET14] without selfUnmute one raises a hand, and speaks when a host allows it, once', () => {
    const strict = aMeetingOf(['bob'], { settings: { selfUnmute: false } });
    expect(of(strict, 'bob')?.audio).toBe(false);
    expect(of(strict, 'ann')?.audio).toBe(true);
    const speak = media('bob', { audio: true });
    expect(saying(strict, speak)).toMatchObject(refused('NOT_ALLOWED'));
    const allowed = playing(strict, raiseHand('bob'), askToSpeak('ann', 'bob'));
    expect(raisedHands(allowed)).toEqual([]);
    const quiet = playing(allowed, speak, media('bob', { audio: false }));
    expect(saying(quiet, speak)).toMatchObject(refused('NOT_ALLOWED'));
  });

  test('[MEET14] what a host allowed ends when a host mutes', () => {
    const strict = aMeetingOf(['bob'], { settings: { selfUnmute: false } });
    const muted = playing(strict, askToSpeak('ann', 'bob'), mute('ann', ['bob']));
    expect(saying(muted, media('bob', { audio: true }))).toMatchObject(refused('NOT_ALLOWED'));
  });

  test('[MEET14] coming back is no way around it', () => {
    const strict = aMeetingOf(['bob'], { settings: { selfUnmute: false } });
    const back = playing(strict, leave('bob'), join('bob'), join('bob-2'));
    expect(of(back, 'bob')?.audio).toBe(false);
  });

  test('muteOnEntry mutes all but those who mute, and nobody who is in', () => {
    const meeting = playing(aMeetingOf(['bob']), set('ann', { muteOnEntry: true }), join('cid'));
    expect(meeting.participants.map((p) => p.audio)).toEqual([true, true, false]);
    expect(of(aMeetingOf([], { settings: { muteOnEntry: true } }), 'ann')?.audio).toBe(true);
  });

  test('[MEET12] all are muted but hosts, and a host only by a host', () => {
    const three = playing(aMeetingOf(['bob', 'cid']), role('ann', 'bob', 'CO_HOST'));
    const quiet = playing(three, mute('bob'));
    expect(quiet.participants.map((p) => p.audio)).toEqual([true, true, false]);
    expect(saying(three, mute('bob', ['ann']))).toMatchObject(refused('NOT_ALLOWED'));
    expect(of(playing(three, mute('ann', ['bob'])), 'bob')?.audio).toBe(false);
    expect(saying(three, mute('ann', ['bob', 'eve']))).toMatchObject(refused('NOT_FOUND'));
  });

  test('a meeting with AUDIO has no cameras, but screens', () => {
    const voices = aMeetingOf(['bob'], { type: 'AUDIO' });
    expect(of(voices, 'bob')?.video).toBe(false);
    expect(saying(voices, media('bob', { video: true }))).toMatchObject(refused('NOT_ALLOWED'));
    expect(screenSharer(playing(voices, share('bob')))?.userId).toBe('bob');
  });

  test('what one sends is set as a whole or not at all', () => {
    const taken = playing(aMeetingOf(['bob', 'cid']), share('bob'));
    const both = media('cid', { audio: false, screen: true });
    expect(saying(taken, both)).toMatchObject(refused('SCREEN_SHARE_TAKEN'));
    expect(saying(taken, media('cid', { audio: true }))).toEqual(UNCHANGED);
    expect(saying(taken, media('cid', {}))).toEqual(UNCHANGED);
  });
});

describe('hands', () => {
  test('[MEET15] stand in the order in which they were raised, also in the same millisecond', () => {
    const three = aMeetingOf(['bob', 'cid']);
    const raise = (meeting: Meeting, by: string) => {
      const decision = decideMeeting(meeting, raiseHand(by), at(10));
      if (decision.outcome !== 'changed') throw new Error(decision.outcome);
      return decision.meeting;
    };
    const raised = ['cid', 'ann', 'bob'].reduce(raise, three);
    expect(users(raisedHands(raised))).toEqual(['cid', 'ann', 'bob']);
    expect(saying(raised, raiseHand('ann'))).toEqual(UNCHANGED);
    expect(users(raisedHands(playing(raised, raiseHand('cid', false), raiseHand('cid'))))).toEqual([
      'ann',
      'bob',
      'cid',
    ]);
  });
});

describe('the screen', () => {
  test('[MEET16] one is shared at a time; hosts and co-hosts take it over', () => {
    const three = playing(aMeetingOf(['bob', 'cid']), share('bob'));
    expect(saying(three, share('cid'))).toMatchObject(refused('SCREEN_SHARE_TAKEN'));
    expect(saying(three, share('bob'))).toEqual(UNCHANGED);
    const taken = playing(three, share('ann'));
    expect(users(taken.participants.filter((p) => p.screen))).toEqual(['ann']);
    expect(taken.screenNo).toBe(2);
    const back = playing(taken, role('ann', 'cid', 'CO_HOST'), share('cid'));
    expect(screenSharer(back)?.userId).toBe('cid');
  });

  test('[MEET16] without screenShareForAll a host allows it, to one', () => {
    const strict = aMeetingOf(['bob', 'cid'], { settings: { screenShareForAll: false } });
    expect(saying(strict, share('bob'))).toMatchObject(refused('NOT_ALLOWED'));
    const allowed = playing(strict, allowScreen('ann', 'bob'), share('bob'));
    expect(screenSharer(allowed)?.userId).toBe('bob');
    expect(saying(allowed, share('cid'))).toMatchObject(refused('NOT_ALLOWED'));
    expect(screenSharer(playing(allowed, allowScreen('ann', 'bob', false)))).toBeUndefined();
  });

  test('[MEET16] it can be forbidden to one, who does not get around that by coming back', () => {
    const forbidden = playing(
      aMeetingOf(['bob']),
      allowScreen('ann', 'bob', false),
      leave('bob'),
      join('bob'),
    );
    expect(saying(forbidden, share('bob'))).toMatchObject(refused('NOT_ALLOWED'));
  });

  test('[MEET16] ends when sharing is for all no more', () => {
    const sharing = playing(aMeetingOf(['bob']), share('bob'));
    expect(
      screenSharer(playing(sharing, set('ann', { screenShareForAll: false }))),
    ).toBeUndefined();
    const own = playing(
      aMeetingOf(['bob']),
      share('ann'),
      set('ann', { screenShareForAll: false }),
    );
    expect(screenSharer(own)?.userId).toBe('ann');
  });

  test('[MEET16] the spotlight is on somebody in the room, and goes out with them', () => {
    const lit = playing(aMeetingOf(['bob', 'cid']), spotlight('ann', 'bob'));
    expect(lit.spotlightId).toBe(idOf('bob'));
    expect(playing(lit, leave('bob')).spotlightId).toBeNull();
    expect(playing(lit, role('ann', 'bob', 'VIEWER')).spotlightId).toBeNull();
    expect(playing(lit, spotlight('ann', null)).spotlightId).toBeNull();
    expect(saying(lit, spotlight('ann', 'eve'))).toMatchObject(refused('NOT_FOUND'));
    const viewer = playing(lit, role('ann', 'cid', 'VIEWER'));
    expect(saying(viewer, spotlight('ann', 'cid'))).toMatchObject(refused('NOT_ALLOWED'));
  });
});

describe('remote control', () => {
  const shared = playing(aMeetingOf(['bob', 'cid']), share('bob'));
  const asked = playing(shared, askControl('cid'));
  const granted = playing(asked, answerControl('bob', 'cid'));
  const control = (meeting: Meeting) => of(meeting, 'cid')?.remoteControl;

  test('[MEET17] is asked for, and let by the one who shares the screen', () => {
    expect(control(asked)).toBe('REQUESTED');
    expect(control(granted)).toBe('GRANTED');
    expect(saying(asked, askControl('cid'))).toEqual(UNCHANGED);
    expect(saying(granted, askControl('cid'))).toEqual(UNCHANGED);
    expect(saying(granted, answerControl('bob', 'cid'))).toEqual(UNCHANGED);
    expect(routeRemoteInput(granted, device('cid'), granted)).toEqual({
      outcome: 'routed',
      to: [device('bob')],
    });
    expect(routeRemoteInput(asked, device('cid'), asked)).toMatchObject(refused('NOT_ALLOWED'));
  });

  test('[MEET17] nobody gives what they were not asked for, or is not theirs', () => {
    expect(saying(shared, answerControl('bob', 'cid'))).toMatchObject(refused('NOT_ALLOWED'));
    expect(saying(asked, answerControl('ann', 'cid'))).toMatchObject(refused('NOT_ALLOWED'));
    expect(saying(asked, answerControl('cid', 'cid'))).toMatchObject(refused('NOT_ALLOWED'));
    expect(saying(shared, askControl('bob'))).toMatchObject(refused('NOT_ALLOWED'));
    expect(saying(aMeetingOf(['bob']), askControl('bob'))).toMatchObject(refused('NOT_ALLOWED'));
  });

  test.each<[string, MeetingCommand]>([
    ['who shares takes it back', answerControl('bob', 'cid', false)],
    ['a host ends it', answerControl('ann', 'cid', false)],
    ['it is given back', askControl('cid', false)],
    ['the screen is not shared any more', share('bob', false)],
    ['a host takes the screen', share('ann')],
    ['who shares leaves', leave('bob')],
    ['who shares changes the device', join('bob-2')],
    ['who controls leaves', leave('cid')],
    ['who controls changes the device', join('cid-2')],
    ['who controls becomes a viewer', role('ann', 'cid', 'VIEWER')],
    ['who controls is removed', remove('ann', 'cid')],
  ])('[MEET17] ends at once when %s', (_, command) => {
    const over = playing(granted, command);
    expect(control(over)).toBeNull();
    for (const name of ['cid', 'cid-2']) {
      expect(routeRemoteInput(over, device(name), over).outcome).toBe('refused');
    }
  });

  test('[MEET17] one at a time, the one who was let last', () => {
    const other = playing(granted, askControl('ann'), answerControl('bob', 'ann'));
    expect(control(other)).toBeNull();
    expect(of(other, 'ann')?.remoteControl).toBe('GRANTED');
  });
});

describe('what is told', () => {
  const three = aMeetingOf(['bob', 'cid']);

  test('[MEET19] everybody in the room hears who comes, changes and goes', () => {
    expect(told(three, join('dan'))).toEqual(['ParticipantJoined dan: ann, bob, cid, dan']);
    expect(told(three, raiseHand('bob'))).toEqual(['ParticipantChanged bob: ann, bob, cid']);
    expect(told(three, leave('bob'))).toEqual(['ParticipantLeft bob: ann, bob, cid']);
    expect(told(three, lock('ann'))).toEqual(['MeetingChanged: ann, bob, cid']);
    expect(told(three, end('ann'))).toEqual(['MeetingEnded: ann, bob, cid']);
  });

  test('[MEET19] what follows from a change is told with it', () => {
    expect(told(three, leave('ann'))).toEqual([
      'ParticipantLeft ann: ann, bob, cid',
      'ParticipantChanged bob: bob, cid',
      'MeetingChanged: bob, cid',
    ]);
    const sharing = playing(three, share('bob'));
    expect(told(sharing, share('ann')).sort()).toEqual([
      'ParticipantChanged ann: ann, bob, cid',
      'ParticipantChanged bob: ann, bob, cid',
    ]);
  });

  test('[MEET9] who is removed hears that as the last', () => {
    expect(told(three, remove('ann', 'bob'))).toEqual(['ParticipantLeft bob: ann, bob, cid']);
    const without = playing(three, remove('ann', 'bob'));
    expect(told(without, lock('ann'))).toEqual(['MeetingChanged: ann, cid']);
    expect(told(without, liftBan('ann', 'bob'))).toEqual(['ParticipantChanged bob: ann']);
    expect(maySubscribeToMeeting(without, 'bob')).toBe(false);
  });

  test('[MEET7] who waits hears only of the own place, and of them hear those who admit', () => {
    const room = playing(
      aMeetingOf(['bob', 'cid']),
      role('ann', 'bob', 'CO_HOST'),
      set('ann', { waitingRoom: true }),
    );
    expect(told(room, join('dan'))).toEqual(['ParticipantChanged dan: ann, bob']);
    const waited = playing(room, join('dan'), join('eve'));
    expect(maySubscribeToMeeting(waited, 'dan')).toBe(true);
    expect(told(waited, raiseHand('cid'))).toEqual(['ParticipantChanged cid: ann, bob, cid']);
    expect(told(waited, remove('ann', 'dan'))).toEqual(['ParticipantLeft dan: ann, bob, dan']);
    expect(told(waited, leave('dan'))).toEqual(['ParticipantLeft dan: ann, bob, dan']);
    expect(told(waited, admit('bob', ['dan']))).toEqual([
      'ParticipantJoined dan: ann, bob, cid, dan',
    ]);
    expect(told(waited, end('ann'))).toEqual(['MeetingEnded: ann, bob, cid, dan, eve']);
  });

  test('[MEET10] viewers hear that they have to wait', () => {
    const two = playing(aMeetingOf(['bob']), role('ann', 'bob', 'VIEWER'));
    expect(told(two, lose('ann'))).toEqual([
      'ParticipantLeft ann: ann',
      'ParticipantChanged bob: bob',
    ]);
  });
});

describe('what is seen', () => {
  const meeting = playing(aMeetingOf(['bob', 'cid']), remove('ann', 'cid'), leave('bob'));

  test('a meeting is found by those who have to do with it, have its code, or if it is public', () => {
    const by = { byCode: false, invited: false };
    const found = ['ann', 'bob', 'cid', 'eve'].map((userId) => mayFindMeeting(meeting, userId, by));
    expect(found).toEqual([true, true, true, false]);
    expect(mayFindMeeting(meeting, 'eve', { byCode: true, invited: false })).toBe(true);
    expect(mayFindMeeting(meeting, 'eve', { byCode: false, invited: true })).toBe(true);
    const open = playing(meeting, update('ann', { isPublic: true }));
    expect(mayFindMeeting(open, 'eve', by)).toBe(true);
    expect(mayFindMeeting(aMeeting(), 'ann', by)).toBe(true);
  });

  test('who is not in the room does not see who is; its host sees who waits for one', () => {
    const seen = ['ann', 'bob', 'cid', 'eve'].map((userId) => visibleParticipants(meeting, userId));
    expect(seen.map(users)).toEqual([['ann'], [], [], []]);
    const early = playing(aMeeting(), join('bob'));
    expect(users(visibleParticipants(early, 'ann'))).toEqual(['bob']);
    expect(visibleParticipants(playing(aMeetingOf(['bob']), leave('ann')), 'ann')).toEqual([]);
    expect(visibleRemovedParticipants(meeting, 'bob')).toEqual([]);
  });

  test('messages are read by those in the room, and afterwards by those who were', () => {
    const read = (then: Meeting) =>
      ['ann', 'bob', 'cid', 'eve'].map((id) => mayReadMessages(then, id));
    expect(read(meeting)).toEqual([true, false, false, false]);
    expect(read(playing(meeting, end('ann')))).toEqual([true, true, false, false]);
  });

  test('[MEET18] a stranger gets the same answer to everything: there is no such meeting', () => {
    const commands = [leave, end, cancel, lock, admit, raiseHand, mute, share, askControl];
    for (const command of commands) {
      expect(saying(meeting, command('eve'))).toMatchObject(refused('NOT_FOUND'));
    }
    expect(routeReaction(meeting, device('eve'))).toMatchObject(refused('NOT_FOUND'));
  });
});

describe('what passes through', () => {
  const three = playing(aMeetingOf(['bob', 'cid']), join('cid-2'));
  const waited = playing(three, set('ann', { waitingRoom: true }), join('dan'));
  const [ann, bob, cid] = [device('ann'), device('bob'), device('cid-2')];

  test('[MEET20] signals go from and to devices that take part', () => {
    const to = (userId: string, terminalId: string | null = null) => ({ userId, terminalId });
    expect(routeMeetingSignal(three, ann, to('cid'))).toEqual({ outcome: 'routed', to: [cid] });
    expect(routeMeetingSignal(three, ann, to('cid', 'cid-2'))).toMatchObject({ outcome: 'routed' });
    expect(routeMeetingSignal(three, ann, to('cid', 'cid-1'))).toMatchObject(refused('NOT_FOUND'));
    expect(routeMeetingSignal(three, device('cid'), to('ann'))).toMatchObject(
      refused('ANSWERED_ELSEWHERE'),
    );
    expect(routeMeetingSignal(three, ann, to('ann'))).toMatchObject(refused('NOT_FOUND'));
    expect(routeMeetingSignal(waited, ann, to('dan'))).toMatchObject(refused('NOT_FOUND'));
    expect(routeMeetingSignal(waited, device('dan'), to('ann'))).toMatchObject(
      refused('NOT_PARTICIPANT'),
    );
    const over = playing(three, end('ann'));
    expect(routeMeetingSignal(over, ann, to('bob'))).toMatchObject(refused('MEETING_ENDED'));
  });

  test('[MEET20] messages go to all in the room, or between two of them', () => {
    expect(routeMessage(waited, bob, null)).toEqual({ outcome: 'routed', to: [ann, bob, cid] });
    expect(routeMessage(waited, bob, 'ann')).toEqual({ outcome: 'routed', to: [bob, ann] });
    expect(routeMessage(waited, bob, 'dan')).toMatchObject(refused('NOT_FOUND'));
    expect(routeMessage(waited, device('dan'), null)).toMatchObject(refused('NOT_PARTICIPANT'));
    const silent = playing(three, set('ann', { chat: false }));
    expect(routeMessage(silent, ann, null)).toMatchObject(refused('NOT_ALLOWED'));
  });

  test('[MEET20] reactions go to all others in the room', () => {
    expect(routeReaction(waited, bob)).toEqual({ outcome: 'routed', to: [ann, cid] });
  });

  test('[MEET20] what is drawn belongs to the screen on which it was begun', () => {
    const shared = playing(three, share('bob'));
    const stroke = { kind: 'STROKE', screenNo: shared.screenNo } as const;
    expect(routeAnnotation(shared, cid, stroke)).toEqual({ outcome: 'routed', to: [ann, bob] });
    const taken = playing(shared, share('ann'));
    expect(routeAnnotation(taken, cid, stroke)).toMatchObject(refused('NOT_ALLOWED'));
    const ended = playing(shared, share('bob', false));
    expect(routeAnnotation(ended, cid, stroke)).toMatchObject(refused('NOT_ALLOWED'));
    const clear = { kind: 'CLEAR', screenNo: shared.screenNo } as const;
    const outcomes = [ann, bob, cid].map((by) => routeAnnotation(shared, by, clear).outcome);
    expect(outcomes).toEqual(['routed', 'routed', 'refused']);
  });

  test('those who were removed are not invited, nor oneself', () => {
    const without = playing(three, remove('ann', 'cid'));
    expect(routeInvitation(without, ann, ['ann', 'bob', 'cid', 'dan', 'dan'])).toEqual({
      outcome: 'routed',
      toUserIds: ['bob', 'dan'],
    });
  });
});
