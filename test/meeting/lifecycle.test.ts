import { describe, expect, test } from 'vitest';
import type { MeetingCommand } from '../../src/lifecycle/meeting/command.js';
import { decideMeeting } from '../../src/lifecycle/meeting/decide.js';
import { needsPassword } from '../../src/lifecycle/meeting/join.js';
import {
  routeAnnotation,
  routeInvitation,
  routeMeetingSignal,
  routeMessage,
  routeReaction,
  routeRemoteInput,
} from '../../src/lifecycle/meeting/route.js';
import { capacityOf } from '../../src/lifecycle/meeting/seats.js';
import {
  findMeetingParticipant,
  MAX_WAITING,
  type Meeting,
  type MeetingParticipant,
  roomOf,
  screenSharer,
} from '../../src/lifecycle/meeting/state.js';
import {
  mayFindMeeting,
  mayReadMessages,
  visibleParticipantCount,
  visibleParticipants,
  visibleRemovedParticipants,
} from '../../src/lifecycle/meeting/visibility.js';
import {
  admit,
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
  KEEP_SEAT_S,
  leave,
  liftBan,
  lock,
  lose,
  media,
  mute,
  raiseHand,
  remove,
  role,
  set,
  share,
  spotlight,
  update,
} from '../models/meeting/lifecycle/commands.js';
import {
  aMeeting,
  at,
  decideNext,
  playing,
  resolveCommand,
  type Setting,
} from '../models/meeting/lifecycle/story.js';

const states = ({ participants }: Meeting) =>
  Object.fromEntries(participants.map((p) => [p.userId, p.state]));
const roles = ({ participants }: Meeting) =>
  Object.fromEntries(participants.map((p) => [p.userId, p.role]));
const users = (participants: MeetingParticipant[]) => participants.map((p) => p.userId);
const of = (meeting: Meeting, userId: string) => findMeetingParticipant(meeting, userId);

/** A meeting of Ann with these other participants, who joined in this order. */
const aMeetingOf = (others: string[], setting: Partial<Setting> = {}) =>
  playing(aMeeting(setting), join('ann'), ...others.map((one) => join(one)));

const refused = (code: string) => ({ outcome: 'refused', code });
const UNCHANGED = { outcome: 'unchanged' };

/** The code with which a command is refused, or null. */
function refusalOf(meeting: Meeting, command: MeetingCommand): string | null {
  const decision = decideNext(meeting, command);
  return decision.outcome === 'refused' ? decision.code : null;
}

describe('the life of a meeting', () => {
  test('[MEET2] lets users who join before the host wait, and admits them with the host', () => {
    const early = playing(aMeeting(), join('bob'), join('cid', { audio: false }));
    expect(early).toMatchObject({ status: 'SCHEDULED' });
    expect(states(early)).toEqual({ bob: 'WAITING', cid: 'WAITING' });
    const begun = playing(early, join('ann'));
    expect(states(begun)).toEqual({ ann: 'JOINED', bob: 'JOINED', cid: 'JOINED' });
    expect(of(begun, 'bob')).toMatchObject({ audio: true, video: true });
    expect(of(begun, 'cid')).toMatchObject({ audio: false, video: true });
  });

  test('[MEET3] ends for everybody when a host ends it, once', () => {
    const over = playing(aMeetingOf(['bob']), end('ann'));
    expect(over).toMatchObject({ status: 'ENDED', endedAt: at(3) });
    expect(states(over)).toEqual({ ann: 'LEFT', bob: 'LEFT' });
    expect(decideNext(over, end('ann'))).toEqual(UNCHANGED);
    expect(refusalOf(over, join('bob'))).toBe('MEETING_ENDED');
    expect(decideNext(over, leave('bob'))).toEqual(UNCHANGED);
  });

  test('[MEET3] ends when the room has been empty for the grace time, not a millisecond earlier', () => {
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

  test('[MEET3] is cancelled before it begins, and ended afterwards', () => {
    const cancelled = playing(aMeeting(), join('bob'), cancel('ann'));
    expect(cancelled).toMatchObject({ status: 'CANCELLED', endedAt: at(2) });
    expect(states(cancelled)).toEqual({ bob: 'LEFT' });
    expect(decideNext(cancelled, cancel('ann'))).toEqual(UNCHANGED);
    expect(refusalOf(cancelled, join('ann'))).toBe('MEETING_ENDED');
    expect(refusalOf(aMeeting(), end('ann'))).toBe('NOT_ALLOWED');
    expect(refusalOf(aMeetingOf([]), cancel('ann'))).toBe('NOT_ALLOWED');
  });

  test('takes the changes of a host; a value that is the same changes nothing', () => {
    const renamed = playing(aMeeting(), update('ann', { title: 'Tuesday', startsAt: at(60) }));
    expect(renamed).toMatchObject({ title: 'Tuesday', startsAt: at(60), version: 2 });
    const again = update('ann', { title: 'Tuesday', startsAt: at(60), settings: { chat: true } });
    expect(decideNext(renamed, again)).toEqual(UNCHANGED);
    expect(refusalOf(renamed, update('bob', { title: 'Mine' }))).toBe('NOT_FOUND');
  });

  test('keeps its scheduled time once it has begun', () => {
    const begun = playing(aMeeting(), update('ann', { startsAt: at(60) }), join('ann'));
    expect(refusalOf(begun, update('ann', { startsAt: null }))).toBe('NOT_ALLOWED');
    expect(decideNext(begun, update('ann', { startsAt: at(60) }))).toEqual(UNCHANGED);
  });
});

describe('seats', () => {
  test.each([
    ['AUDIO', 50],
    ['VIDEO', 16],
  ] as const)('[MEET4] with %s are limited to %i, whatever the meeting says', (type, most) => {
    const guests = Array.from({ length: most - 1 }, (_, i) => `u${i}`);
    const full = aMeetingOf(guests, { type, maxParticipants: 1_000 });
    expect(capacityOf(full)).toBe(most);
    expect(roomOf(full)).toHaveLength(most);
    expect(refusalOf(full, join('dan'))).toBe('MEETING_FULL');
  });

  test('[MEET4] cannot become fewer than are taken', () => {
    const three = aMeetingOf(['bob', 'cid']);
    expect(refusalOf(three, update('ann', { maxParticipants: 2 }))).toBe('MEETING_FULL');
    expect(playing(three, update('ann', { maxParticipants: 3 })).maxParticipants).toBe(3);
  });

  test('[MEET7] as many users wait as one page can return, and no more', () => {
    const guests = Array.from({ length: MAX_WAITING }, (_, i) => join(`u${i}`));
    const crowded = playing(aMeeting(), ...guests);
    expect(refusalOf(crowded, join('bob'))).toBe('MEETING_FULL');
    expect(playing(crowded, join('ann')).status).toBe('ACTIVE');
  });
});

describe('password and lock', () => {
  const secret = { settings: { passwordRequired: true } };

  test('[MEET5] a user who waits with an old password waits until admitted, or joins with the new one', () => {
    const waited = playing(
      aMeeting(secret),
      join('bob'),
      update('ann', { password: { sameAs: null } }),
      join('ann'),
    );
    expect(states(waited)).toMatchObject({ bob: 'WAITING' });
    expect(refusalOf(waited, join('bob', { password: null }))).toBe('WRONG_PASSWORD');
    expect(states(playing(waited, join('bob')))).toMatchObject({ bob: 'JOINED' });
    expect(states(playing(waited, admit('ann', ['bob'])))).toMatchObject({ bob: 'JOINED' });
  });

  test('[MEET5] the password is checked before any other refusal', () => {
    const meeting = playing(aMeetingOf(['bob'], { ...secret, maxParticipants: 2 }), lock('ann'));
    const wrong = join('cid', { password: null });
    expect(refusalOf(meeting, wrong)).toBe('WRONG_PASSWORD');
    expect(refusalOf(meeting, join('cid'))).toBe('MEETING_LOCKED');
  });

  test('needsPassword says whether a password has to be verified', () => {
    const meeting = aMeetingOf(['bob'], secret);
    const asked = ['ann', 'bob', 'cid'].map((userId) => needsPassword(meeting, userId, at(9)));
    expect(asked).toEqual([false, false, true]);
    expect(needsPassword(playing(meeting, leave('bob')), 'bob', at(9))).toBe(true);
    expect(needsPassword(aMeetingOf([]), 'cid', at(9))).toBe(false);
  });

  test('[MEET6] while the meeting is locked nobody joins, and nobody has to leave', () => {
    const locked = playing(aMeetingOf(['bob', 'cid']), lock('ann'), leave('cid'));
    expect(states(locked)).toMatchObject({ ann: 'JOINED', bob: 'JOINED' });
    expect(refusalOf(locked, join('cid'))).toBe('MEETING_LOCKED');
    expect(refusalOf(locked, join('dan'))).toBe('MEETING_LOCKED');
    expect(decideNext(locked, lock('ann'))).toEqual(UNCHANGED);
    const open = playing(locked, lock('ann', false), join('dan'));
    expect(states(open)).toMatchObject({ dan: 'JOINED' });
  });

  test('[MEET6] nobody is admitted while the meeting is locked, and unlocking admits users who wait', () => {
    const early = playing(aMeeting(), join('bob'), lock('ann'), join('ann'));
    expect(states(early)).toEqual({ ann: 'JOINED', bob: 'WAITING' });
    expect(refusalOf(early, admit('ann', ['bob']))).toBe('MEETING_LOCKED');
    expect(states(playing(early, lock('ann', false)))).toMatchObject({ bob: 'JOINED' });
  });
});

describe('the waiting room', () => {
  const room = { settings: { waitingRoom: true } };
  const waited = aMeetingOf(['bob', 'cid'], room);

  test('[MEET7] holds everybody until a host admits one or all of them', () => {
    expect(states(waited)).toEqual({ ann: 'JOINED', bob: 'WAITING', cid: 'WAITING' });
    const one = playing(waited, admit('ann', ['cid']));
    expect(states(one)).toMatchObject({ bob: 'WAITING', cid: 'JOINED' });
    expect(states(playing(waited, admit('ann')))).toMatchObject({ bob: 'JOINED', cid: 'JOINED' });
    expect(decideNext(one, admit('ann', ['cid']))).toEqual(UNCHANGED);
    expect(refusalOf(one, admit('ann', ['dan']))).toBe('NOT_FOUND');
  });

  test('[MEET7] admits named users together or not at all, and of all as many as fit', () => {
    const narrow = playing(waited, update('ann', { maxParticipants: 2 }));
    expect(refusalOf(narrow, admit('ann', ['bob', 'cid']))).toBe('MEETING_FULL');
    const first = playing(narrow, admit('ann'));
    expect(states(first)).toMatchObject({ bob: 'JOINED', cid: 'WAITING' });
    expect(decideNext(first, admit('ann'))).toEqual(UNCHANGED);
  });

  test('[MEET7] changes nothing for a repeated join', () => {
    expect(decideNext(waited, join('bob'))).toEqual(UNCHANGED);
    expect(decideNext(waited, join('bob', { audio: false }))).toMatchObject({
      outcome: 'changed',
      meeting: { participants: [{}, { state: 'WAITING', wantsAudio: false }, {}] },
    });
  });

  test('[MEET7] shows nothing of the room to users who wait', () => {
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
  test('[MEET8] [MEET14] a new device is as muted as the old one', () => {
    const muted = playing(aMeetingOf(['bob']), mute('ann', ['bob']), join('bob-2'));
    expect(of(muted, 'bob')).toMatchObject({ audio: false, joinedAt: at(2) });
    expect(of(playing(aMeetingOf(['bob']), join('bob-2')), 'bob')?.audio).toBe(true);
  });
});

describe('leaving and being removed', () => {
  test('[MEET9] users who wait or have left can be removed, too', () => {
    const waited = aMeetingOf(['bob'], { settings: { waitingRoom: true } });
    expect(states(playing(waited, remove('ann', 'bob')))).toMatchObject({ bob: 'REMOVED' });
    const gone = playing(aMeetingOf(['bob']), leave('bob'), remove('ann', 'bob'));
    expect(of(gone, 'bob')).toMatchObject({ state: 'REMOVED', leftAt: at(3) });
  });

  test('[MEET9] [MEET11] a removed host becomes a participant, a removed viewer stays a viewer', () => {
    const three = playing(aMeetingOf(['bob', 'cid']), role('ann', 'bob', 'HOST'));
    const out = playing(
      three,
      role('ann', 'cid', 'VIEWER'),
      remove('bob', 'ann'),
      remove('bob', 'cid'),
    );
    expect(roles(out)).toEqual({ ann: 'PARTICIPANT', bob: 'HOST', cid: 'VIEWER' });
    expect(refusalOf(out, liftBan('ann', 'ann'))).toBe('NOT_PARTICIPANT');
  });

  test('nobody can remove themselves', () => {
    expect(refusalOf(aMeetingOf([]), remove('ann', 'ann'))).toBe('NOT_ALLOWED');
  });
});

describe('a host who comes back', () => {
  test('[MEET13] has a seat reserved after a lost connection, for 5 minutes', () => {
    const full = playing(aMeetingOf(['bob', 'cid'], { maxParticipants: 3 }), lose('ann'));
    expect(refusalOf(full, join('dan'))).toBe('MEETING_FULL');
    expect(states(playing(full, join('ann')))).toMatchObject({ ann: 'JOINED' });
    const until = at(full.version - 1 + KEEP_SEAT_S);
    const early = new Date(until.getTime() - 1);
    const dan = resolveCommand(join('dan'), full);
    expect(decideMeeting(full, dan, early)).toMatchObject(refused('MEETING_FULL'));
    expect(decideMeeting(full, dan, until)).toMatchObject({ outcome: 'changed' });
  });

  test('[MEET13] may come back even if they had inherited the role and passed it on', () => {
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
    expect(needsPassword(meeting, 'bob', at(9 + KEEP_SEAT_S))).toBe(true);
  });

  test('[MEET13] [MEET4] keeps the reserved seat when a host reduces the number of seats', () => {
    const meeting = playing(aMeetingOf(['bob', 'cid']), lose('ann'));
    expect(refusalOf(meeting, update('bob', { maxParticipants: 2 }))).toBe('MEETING_FULL');
    const enough = playing(meeting, update('bob', { maxParticipants: 3 }), join('ann'));
    expect(states(enough)).toMatchObject({ ann: 'JOINED' });
  });
});

describe('roles', () => {
  test('[MEET10] when only viewers are left they wait until a host is back', () => {
    const two = playing(aMeetingOf(['bob']), role('ann', 'bob', 'VIEWER'));
    const alone = playing(two, leave('ann'));
    expect(states(alone)).toEqual({ ann: 'LEFT', bob: 'WAITING' });
    expect(roles(alone)).toEqual({ ann: 'HOST', bob: 'VIEWER' });
    expect(alone.emptySince).toEqual(at(4));
    expect(states(playing(alone, join('ann')))).toEqual({ ann: 'JOINED', bob: 'JOINED' });
  });

  test('[MEET11] a role is kept while the user is away', () => {
    const four = playing(
      aMeetingOf(['bob', 'cid']),
      role('ann', 'bob', 'CO_HOST'),
      role('ann', 'cid', 'VIEWER'),
    );
    const away = playing(four, leave('bob'), leave('cid'), join('bob'), join('cid'));
    expect(roles(away)).toEqual({ ann: 'HOST', bob: 'CO_HOST', cid: 'VIEWER' });
    expect(of(away, 'cid')).toMatchObject({ audio: false, video: false });
  });

  test('[MEET11] a host hands over by making another user host and giving up the role', () => {
    const alone = aMeetingOf(['bob']);
    expect(refusalOf(alone, role('ann', 'ann', 'PARTICIPANT'))).toBe('NOT_ALLOWED');
    const laidDown = role('ann', 'ann', 'PARTICIPANT');
    const handed = playing(alone, role('ann', 'bob', 'HOST'), laidDown);
    expect(roles(handed)).toEqual({ ann: 'PARTICIPANT', bob: 'HOST' });
    expect(handed.hostId).toBe('bob');
    // [MEET1] The answer to the first request may have been lost.
    expect(decideNext(handed, laidDown)).toEqual(UNCHANGED);
  });

  test('[MEET11] a user who is away can be demoted and not promoted', () => {
    const away = playing(
      aMeetingOf(['bob', 'cid']),
      role('ann', 'bob', 'CO_HOST'),
      leave('bob'),
      leave('cid'),
    );
    expect(roles(playing(away, role('ann', 'bob', 'VIEWER')))).toMatchObject({ bob: 'VIEWER' });
    expect(refusalOf(away, role('ann', 'cid', 'CO_HOST'))).toBe('NOT_ALLOWED');
    const waited = aMeetingOf(['bob'], { settings: { waitingRoom: true } });
    expect(refusalOf(waited, role('ann', 'bob', 'HOST'))).toBe('NOT_ALLOWED');
  });
});

describe('microphones and cameras', () => {
  test('[MEET14] a muted participant may unmute themselves', () => {
    const muted = playing(aMeetingOf(['bob']), mute('ann', ['bob']));
    expect(of(muted, 'bob')?.audio).toBe(false);
    expect(of(playing(muted, media('bob', { audio: true })), 'bob')?.audio).toBe(true);
  });

  test('[MEET14] a request to unmute does not unmute the participant', () => {
    const muted = playing(aMeetingOf(['bob']), mute('ann'), askToSpeak('ann', 'bob'));
    expect(of(muted, 'bob')).toMatchObject({ audio: false, unmuteRequested: true });
    expect(decideNext(muted, askToSpeak('ann', 'bob'))).toEqual(UNCHANGED);
    const speaking = playing(muted, media('bob', { audio: true }));
    expect(of(speaking, 'bob')).toMatchObject({ audio: true, unmuteRequested: false });
    expect(decideNext(speaking, askToSpeak('ann', 'bob'))).toEqual(UNCHANGED);
  });

  test('muteOnEntry mutes new participants except leaders, and no participant in the room', () => {
    const meeting = playing(aMeetingOf(['bob']), set('ann', { muteOnEntry: true }), join('cid'));
    expect(meeting.participants.map((p) => p.audio)).toEqual([true, true, false]);
    expect(of(aMeetingOf([], { settings: { muteOnEntry: true } }), 'ann')?.audio).toBe(true);
  });

  test('[MEET12] muting everybody spares hosts, and only a host mutes a host', () => {
    const three = playing(aMeetingOf(['bob', 'cid']), role('ann', 'bob', 'CO_HOST'));
    const quiet = playing(three, mute('bob'));
    expect(quiet.participants.map((p) => p.audio)).toEqual([true, true, false]);
    expect(refusalOf(three, mute('bob', ['ann']))).toBe('NOT_ALLOWED');
    expect(of(playing(three, mute('ann', ['bob'])), 'bob')?.audio).toBe(false);
    expect(refusalOf(three, mute('ann', ['bob', 'eve']))).toBe('NOT_FOUND');
  });

  test('a meeting with AUDIO has no cameras but screen sharing', () => {
    const voices = aMeetingOf(['bob'], { type: 'AUDIO' });
    expect(of(voices, 'bob')?.video).toBe(false);
    expect(refusalOf(voices, media('bob', { video: true }))).toBe('NOT_ALLOWED');
    expect(screenSharer(playing(voices, share('bob')))?.userId).toBe('bob');
  });

  test('setMyMedia takes effect as a whole or not at all', () => {
    const taken = playing(aMeetingOf(['bob', 'cid']), share('bob'));
    const both = media('cid', { audio: false, screen: true });
    expect(refusalOf(taken, both)).toBe('SCREEN_SHARE_TAKEN');
    expect(decideNext(taken, media('cid', { audio: true }))).toEqual(UNCHANGED);
    expect(decideNext(taken, media('cid', {}))).toEqual(UNCHANGED);
  });
});

describe('screen sharing and the spotlight', () => {
  test("[MEET16] turning screenShareForAll off ends no host's share", () => {
    const sharing = playing(aMeetingOf(['bob']), share('ann'));
    const own = playing(sharing, set('ann', { screenShareForAll: false }));
    expect(screenSharer(own)?.userId).toBe('ann');
  });

  test('[MEET16] the spotlight is on a participant in the room and ends when they leave', () => {
    const lit = playing(aMeetingOf(['bob', 'cid']), spotlight('ann', 'bob'));
    expect(lit.spotlightId).toBe(idOf('bob'));
    expect(playing(lit, leave('bob')).spotlightId).toBeNull();
    expect(playing(lit, role('ann', 'bob', 'VIEWER')).spotlightId).toBeNull();
    expect(playing(lit, spotlight('ann', null)).spotlightId).toBeNull();
    expect(refusalOf(lit, spotlight('ann', 'eve'))).toBe('NOT_FOUND');
    const viewer = playing(lit, role('ann', 'cid', 'VIEWER'));
    expect(refusalOf(viewer, spotlight('ann', 'cid'))).toBe('NOT_ALLOWED');
  });
});

describe('remote control', () => {
  const shared = playing(aMeetingOf(['bob', 'cid']), share('bob'));
  const asked = playing(shared, askControl('cid'));
  const granted = playing(asked, answerControl('bob', 'cid'));
  const control = (meeting: Meeting) => of(meeting, 'cid')?.remoteControl;

  test('[MEET17] is requested, and granted by the participant who shares the screen', () => {
    expect(control(asked)).toBe('REQUESTED');
    expect(control(granted)).toBe('GRANTED');
    expect(decideNext(asked, askControl('cid'))).toEqual(UNCHANGED);
    expect(decideNext(granted, askControl('cid'))).toEqual(UNCHANGED);
    expect(decideNext(granted, answerControl('bob', 'cid'))).toEqual(UNCHANGED);
    expect(routeRemoteInput(granted, device('cid'), granted)).toEqual({
      outcome: 'routed',
      to: [device('bob')],
    });
    expect(routeRemoteInput(asked, device('cid'), asked)).toMatchObject(refused('NOT_ALLOWED'));
  });

  test('[MEET17] is granted only on request, and only by the participant who shares the screen', () => {
    expect(refusalOf(shared, answerControl('bob', 'cid'))).toBe('NOT_ALLOWED');
    expect(refusalOf(asked, answerControl('ann', 'cid'))).toBe('NOT_ALLOWED');
    expect(refusalOf(asked, answerControl('cid', 'cid'))).toBe('NOT_ALLOWED');
    expect(refusalOf(shared, askControl('bob'))).toBe('NOT_ALLOWED');
    expect(refusalOf(aMeetingOf(['bob']), askControl('bob'))).toBe('NOT_ALLOWED');
  });

  test.each<[string, MeetingCommand]>([
    ['the sharer withdraws it', answerControl('bob', 'cid', false)],
    ['a host ends it', answerControl('ann', 'cid', false)],
    ['the controller gives it back', askControl('cid', false)],
    ['the screen share ends', share('bob', false)],
    ['a host takes the screen', share('ann')],
    ['the sharer leaves', leave('bob')],
    ['the sharer changes the device', join('bob-2')],
    ['the controller leaves', leave('cid')],
    ['the controller changes the device', join('cid-2')],
    ['the controller becomes a viewer', role('ann', 'cid', 'VIEWER')],
    ['the controller is removed', remove('ann', 'cid')],
  ])('[MEET17] ends at once when %s', (_, command) => {
    const over = playing(granted, command);
    expect(control(over)).toBeNull();
    for (const name of ['cid', 'cid-2']) {
      expect(routeRemoteInput(over, device(name), over).outcome).toBe('refused');
    }
  });
});

describe('visibility', () => {
  const meeting = playing(aMeetingOf(['bob', 'cid']), remove('ann', 'cid'), leave('bob'));

  test('a meeting is visible to its users, to users with an invitation or its code, and to all if it is public', () => {
    const by = { byCode: false, invited: false };
    const found = ['ann', 'bob', 'cid', 'eve'].map((userId) => mayFindMeeting(meeting, userId, by));
    expect(found).toEqual([true, true, true, false]);
    expect(mayFindMeeting(meeting, 'eve', { byCode: true, invited: false })).toBe(true);
    expect(mayFindMeeting(meeting, 'eve', { byCode: false, invited: true })).toBe(true);
    const open = playing(meeting, update('ann', { isPublic: true }));
    expect(mayFindMeeting(open, 'eve', by)).toBe(true);
    expect(mayFindMeeting(aMeeting(), 'ann', by)).toBe(true);
  });

  test('only the room sees its participants; a host outside sees who waits for a host', () => {
    const seen = ['ann', 'bob', 'cid', 'eve'].map((userId) => visibleParticipants(meeting, userId));
    expect(seen.map(users)).toEqual([['ann'], [], [], []]);
    const early = playing(aMeeting(), join('bob'));
    expect(users(visibleParticipants(early, 'ann'))).toEqual(['bob']);
    expect(visibleParticipants(playing(aMeetingOf(['bob']), leave('ann')), 'ann')).toEqual([]);
    expect(visibleRemovedParticipants(meeting, 'bob')).toEqual([]);
  });

  test('messages are readable by the room, and after the end by everybody who was not removed', () => {
    const read = (then: Meeting) =>
      ['ann', 'bob', 'cid', 'eve'].map((id) => mayReadMessages(then, id));
    expect(read(meeting)).toEqual([true, false, false, false]);
    expect(read(playing(meeting, end('ann')))).toEqual([true, true, false, false]);
  });

  test('[MEET18] a stranger always gets NOT_FOUND', () => {
    const commands = [leave, end, cancel, lock, admit, raiseHand, mute, share, askControl];
    for (const command of commands) {
      expect(refusalOf(meeting, command('eve'))).toBe('NOT_FOUND');
    }
    expect(routeReaction(meeting, device('eve'))).toMatchObject(refused('NOT_FOUND'));
  });
});

describe('relayed messages', () => {
  const three = playing(aMeetingOf(['bob', 'cid']), join('cid-2'));
  const waited = playing(three, set('ann', { waitingRoom: true }), join('dan'));
  const [ann, bob, cid] = [device('ann'), device('bob'), device('cid-2')];

  test('[MEET20] signals pass between devices that take part', () => {
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

  test('[MEET20] messages go to everybody in the room, or between two of them', () => {
    expect(routeMessage(waited, bob, null)).toEqual({ outcome: 'routed', to: [ann, bob, cid] });
    expect(routeMessage(waited, bob, 'ann')).toEqual({ outcome: 'routed', to: [bob, ann] });
    expect(routeMessage(waited, bob, 'dan')).toMatchObject(refused('NOT_FOUND'));
    expect(routeMessage(waited, device('dan'), null)).toMatchObject(refused('NOT_PARTICIPANT'));
    const silent = playing(three, set('ann', { chat: false }));
    expect(routeMessage(silent, ann, null)).toMatchObject(refused('NOT_ALLOWED'));
  });

  test('[MEET20] reactions go to everybody else in the room', () => {
    expect(routeReaction(waited, bob)).toEqual({ outcome: 'routed', to: [ann, cid] });
  });

  test('[MEET20] drawings are refused after the screen share on which they began', () => {
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

  test('invitations skip removed users and the inviter', () => {
    const without = playing(three, remove('ann', 'cid'));
    expect(routeInvitation(without, ann, ['ann', 'bob', 'cid', 'dan', 'dan'])).toEqual({
      outcome: 'routed',
      toUserIds: ['bob', 'dan'],
    });
  });
});
