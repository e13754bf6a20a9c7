import { afterAll, describe, expect, test } from 'vitest';
import {
  AdmitParticipants,
  CancelMeeting,
  CreateMeeting,
  EndMeeting,
  JoinMeeting,
  LeaveMeeting,
  LiftBan,
  LockMeeting,
  type MeetingFieldsFragment,
  MeetingHeartbeat,
  ReadMeeting,
  ReadMeetings,
  RemoveParticipant,
  SetParticipantRole,
  UpdateMeeting,
} from '../gql/graphql.js';
import { Device } from '../support/device.js';
import {
  aMeeting,
  aRoom,
  change,
  changed,
  comes,
  type Guest,
  join,
  listen,
  nextEvent,
  participantIdOf,
  seen,
} from '../support/in-meeting.js';
import { AUDIENCE, aJwksServer, aKey, ISSUER } from '../support/outside-issuer.js';
import { aPerson, type Person } from '../support/people.js';
import { GENEROUS_LIMITS, useServer } from '../support/server.js';

/** The key of an issuer, so that many users are created without hashing a password for each. */
const key = await aKey('one');
const keys = await aJwksServer([key.jwk]);
afterAll(() => keys.stop());
const outside = { AUTH_ISSUER: ISSUER, AUTH_AUDIENCE: AUDIENCE, AUTH_JWKS_URL: keys.url };
const PUBLIC_URL = 'https://calls.example.com';
const server = useServer({ PUBLIC_URL, ...outside }, GENEROUS_LIMITS);
/** A server that soon drops participants without a heartbeat, and ends a meeting soon after the last one leaves. */
const impatient = useServer(
  { MEETING_GRACE: '1' },
  { ...GENEROUS_LIMITS, LOST_AFTER_S: 5, HEARTBEAT_MS: 300, SWEEP_MS: 200, CLAIM_S: 1 },
);
const few = { MEETING_PASSWORD_FAILURES: 3, CODE_FAILURES: 5, CODE_FAILURES_ADDRESS: 1_000 };
/** A server that limits guesses strictly. */
const strict = useServer({}, { ...GENEROUS_LIMITS, ...few });

const stateOf = ({ me }: MeetingFieldsFragment) => me?.state;

describe('createMeeting', () => {
  test('creates a meeting that begins when its host joins', async () => {
    const ann = await aPerson(server, 'ann');
    const laptop = ann.device('laptop');
    const made = await aMeeting(laptop, { title: ' Monday ', type: 'AUDIO' });
    expect(made).toMatchObject({
      title: 'Monday',
      type: 'AUDIO',
      status: 'SCHEDULED',
      host: { id: ann.id },
      maxParticipants: 50,
      participantCount: 0,
      me: null,
      version: 1,
      joinCode: expect.stringMatching(/^[B-DF-HJKMNPR-TW-Z]{3}(-[B-DF-HJKMNPR-TW-Z]{3}){2}$/),
      joinUrl: `https://calls.example.com/?meeting=${made.joinCode}`,
    });
    const begun = await comes(laptop, made);
    expect(begun).toMatchObject({
      status: 'ACTIVE',
      version: 2,
      me: { state: 'JOINED', role: 'HOST', terminalId: 'laptop' },
      participantCount: 1,
    });
    expect(await seen(laptop, made)).toEqual(begun);
  });

  test('keeps all given details', async () => {
    const laptop = (await aPerson(server, 'ann')).device();
    const input = {
      title: 'Plans 👩‍👩‍👧',
      description: 'What we do.',
      type: 'VIDEO' as const,
      startsAt: '2999-01-01T10:00:00.000Z',
      plannedDuration: 45,
      maxParticipants: 3,
      isPublic: true,
    };
    const settings = {
      recording: true,
      transcription: true,
      waitingRoom: true,
      muteOnEntry: true,
      screenShareForAll: false,
      chat: false,
      selfUnmute: false,
    };
    const made = await aMeeting(laptop, { ...input, settings: { ...settings, password: 'abcd' } });
    expect(made).toMatchObject({ ...input, settings: { ...settings, passwordRequired: true } });
    expect(await seen(laptop, made)).toEqual(made);
  });

  test('[MEET1] creates one meeting, even from concurrent retries with the same id', async () => {
    const [ann, bob] = [await aPerson(server, 'ann'), await aPerson(server, 'bob')];
    const input = { id: crypto.randomUUID(), inviteUserIds: [bob.id] };
    const laptop = ann.device();
    const made = await Promise.all(Array.from({ length: 8 }, () => aMeeting(laptop, input)));
    for (const meeting of made) expect(meeting).toEqual(made[0]);
    expect(made[0]?.id).toBe(input.id);
    const mine = { id: input.id, title: 'Mine' };
    expect(await bob.device().result(CreateMeeting, { input: mine })).toMatchObject({
      fields: [{ path: ['input', 'id'] }],
    });
  });

  test('rejects invalid input and names the field', async () => {
    const laptop = (await aPerson(server, 'ann')).device();
    const wrong = {
      title: '',
      maxParticipants: 17,
      plannedDuration: 0,
      settings: { password: 'abc' },
      inviteUserIds: ['x', 'x'],
    };
    const refused = await laptop.result(CreateMeeting, { input: wrong });
    const fields = 'fields' in refused ? refused.fields : [];
    expect(fields.map(({ path }) => path.join('.')).sort()).toEqual([
      'input.inviteUserIds.1',
      'input.maxParticipants',
      'input.plannedDuration',
      'input.settings.password',
      'input.title',
    ]);
  });
});

describe('meeting', () => {
  test('[MEET18] finds a meeting by its code, however typed, and by its id only for its participants', async () => {
    const laptop = (await aPerson(server, 'ann')).device();
    const phone = (await aPerson(server, 'bob')).device();
    const { id, joinCode } = await aMeeting(laptop);
    const typed = joinCode.toLowerCase().replaceAll('-', ' ');
    for (const code of [joinCode, typed, joinCode.replaceAll('-', '')]) {
      expect((await phone.do(ReadMeeting, { by: { code } })).meeting?.id).toBe(id);
    }
    expect((await phone.do(ReadMeeting, { by: { id } })).meeting).toBeNull();
    expect(await join(phone, { id })).toMatchObject({ code: 'NOT_FOUND' });
    expect((await phone.do(ReadMeeting, { by: { code: 'AAA-AAA' } })).meeting).toBeNull();
    // Refusals do not reveal whether the meeting exists either.
    const lock = (meetingId: string) =>
      phone.result(LockMeeting, { input: { meetingId, locked: true } });
    expect(await lock(id)).toEqual(await lock(crypto.randomUUID()));
    await comes(phone, { joinCode });
    expect((await phone.do(ReadMeeting, { by: { id } })).meeting?.me?.state).toBe('WAITING');
  });

  test('makes a user who guesses codes wait', async () => {
    const phone = (await aPerson(strict, 'bob')).device();
    const codes = ['AAA-AAA-AAA', 'nonsense', 'AAA-AAA-AAB', 'AAA-AAA-AAC', 'AAA-AAA-AAD'];
    for (const code of codes) {
      expect((await phone.do(ReadMeeting, { by: { code } })).meeting).toBeNull();
    }
    const { errors } = await phone.ask(ReadMeeting, { by: { code: 'AAA-AAA-AAE' } });
    expect(errors[0]?.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      retryAfter: expect.any(Number),
    });
    const asJoin = await phone.ask(JoinMeeting, { input: { meeting: { code: 'AAA-AAA-AAE' } } });
    expect(asJoin.errors[0]?.extensions?.code).toBe('RATE_LIMITED');
  });
});

describe('meetings', () => {
  test('lists the meetings that a user hosts, attended or was invited to, latest first, each once', async () => {
    const [ann, bob] = [await aPerson(server, 'ann'), await aPerson(server, 'bob')];
    const [laptop, phone] = [ann.device(), bob.device()];
    const at = (hour: number) => `2999-01-01T0${hour}:00:00.000Z`;
    const hosted = await aMeeting(phone, { title: 'hosted', startsAt: at(3) });
    const invited = await aMeeting(laptop, {
      title: 'invited',
      startsAt: at(5),
      inviteUserIds: [bob.id],
    });
    const joined = await aMeeting(laptop, { title: 'joined', startsAt: at(4) });
    await comes(phone, joined);
    const open = await aMeeting(laptop, { title: 'open', startsAt: at(1), isPublic: true });
    await aMeeting(laptop, { title: 'not his', startsAt: at(2) });
    const list = async (variables: object) =>
      (await phone.do(ReadMeetings, variables as never)).meetings;
    const mine = await list({});
    expect(mine.edges.map(({ node }) => node.title)).toEqual(['invited', 'joined', 'hosted']);
    expect(mine.totalCount).toBe(3);
    expect(mine.edges[1]?.node.me?.state).toBe('WAITING');
    const known = new Set([hosted.id, invited.id, joined.id, open.id]);
    const all = await list({ filter: { mine: false, from: at(0), to: at(6) }, first: 100 });
    const ours = all.edges.filter(({ node }) => known.has(node.id));
    expect(ours.map(({ node }) => node.title)).toEqual(['invited', 'joined', 'hosted', 'open']);
    const first = await list({ first: 2 });
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const rest = await list({ first: 2, after: first.pageInfo.endCursor });
    expect(rest.edges.map(({ node }) => node.title)).toEqual(['hosted']);
    const last = await list({ last: 1 });
    expect(last.edges.map(({ node }) => node.title)).toEqual(['hosted']);
    expect(await list({ filter: { status: ['ENDED'] } })).toMatchObject({ totalCount: 0 });
    // [MEET18] Users can join a public meeting by its id.
    expect(await join(phone, open)).toMatchObject({ me: { state: 'WAITING' } });
  });
});

describe('joinMeeting', () => {
  test('[MEET2] keeps early participants waiting, without a view of the room, until the host joins', async () => {
    const laptop = (await aPerson(server, 'ann')).device();
    const bob = await aPerson(server, 'bob');
    const phone = bob.device();
    const made = await aMeeting(laptop);
    expect(await comes(phone, made)).toMatchObject({
      status: 'SCHEDULED',
      me: { state: 'WAITING' },
      participants: [],
      participantCount: 0,
    });
    const events = await listen(phone, made);
    await events.next();
    await comes(laptop, made);
    expect(await nextEvent(events)).toMatchObject({
      __typename: 'ParticipantJoined',
      participant: { user: { id: bob.id }, state: 'JOINED' },
      meeting: { participantCount: 2 },
    });
  });

  test('[MEET4] admits exactly as many of 500 concurrent users as there are seats', {
    timeout: 120_000,
  }, async () => {
    const laptop = (await aPerson(server, 'ann')).device();
    const meeting = await comes(laptop, await aMeeting(laptop, { type: 'AUDIO' }));
    const tokens = await Promise.all(
      Array.from({ length: 500 }, () => key.sign({ sub: crypto.randomUUID() })),
    );
    const devices = tokens.map((token) => new Device(server, token, 'phone'));
    const outcomes = new Map<string, number>();
    await Promise.all(
      devices.map(async (device) => {
        const { data, errors } = await device.ask(JoinMeeting, {
          input: { meeting: { code: meeting.joinCode } },
        });
        const result = data?.joinMeeting;
        const outcome =
          errors[0]?.extensions?.code ??
          (result && 'code' in result ? result.code : result && stateOf(result)) ??
          'nothing';
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      }),
    );
    expect(Object.fromEntries(outcomes)).toEqual({ JOINED: 49, MEETING_FULL: 451 });
    const { participantCount, participants, version } = await seen(laptop, meeting);
    expect([participantCount, participants.length, version]).toEqual([50, 50, 51]);
  });

  test('[MEET8] moves a user to their newest device and keeps one seat', async () => {
    const { meeting, guests } = await aRoom(server, ['ann', 'bob'], { maxParticipants: 2 });
    const [, bob] = guests;
    const events = await listen(bob.on, meeting);
    await events.next();
    const me = { terminalId: 'tablet' };
    expect(await comes(bob.device('tablet'), meeting)).toMatchObject({ participantCount: 2, me });
    expect(await nextEvent(events)).toMatchObject({
      __typename: 'ParticipantChanged',
      participant: me,
    });
    const of = { meetingId: meeting.id };
    expect(await bob.on.result(LeaveMeeting, of)).toMatchObject({ code: 'ANSWERED_ELSEWHERE' });
    expect(await bob.on.result(MeetingHeartbeat, of)).toBe(false);
  });

  test('[MEET1] changes nothing when the same device retries', async () => {
    const { meeting, guests } = await aRoom(server, ['ann', 'bob']);
    const again = await comes(guests[0].on, meeting);
    expect(again).toEqual(await seen(guests[0].on, meeting));
    expect(again.version).toBe(meeting.version);
  });

  test('[MEET5] admits users who know the current password', async () => {
    const { meeting, guests } = await aRoom(server, ['ann'], { settings: { password: 'sesame' } });
    const phone = (await aPerson(server, 'bob')).device();
    expect(await join(phone, meeting, {})).toMatchObject({ code: 'NOT_FOUND' });
    const refused = { __typename: 'NotAllowedError', code: 'WRONG_PASSWORD' };
    expect(await comesOrNot(phone, meeting)).toMatchObject(refused);
    expect(await comesOrNot(phone, meeting, { password: 'open' })).toMatchObject(refused);
    const update = (password: string) => {
      const input = { meetingId: meeting.id, settings: { password } };
      return change(guests[0].on, UpdateMeeting, { input });
    };
    const { version } = await update('sesame');
    expect(version).toBe(meeting.version);
    expect((await update('another')).version).toBe(version + 1);
    expect(await comesOrNot(phone, meeting, { password: 'sesame' })).toMatchObject(refused);
    expect(stateOf(await comes(phone, meeting, { password: 'another' }))).toBe('JOINED');
    expect((await update('')).settings.passwordRequired).toBe(false);
    const tablet = (await aPerson(server, 'cid')).device();
    expect(stateOf(await comes(tablet, meeting))).toBe('JOINED');
  });

  test('makes a user who guesses passwords wait, on every node, for that meeting only', async () => {
    const { meeting } = await aRoom(strict, ['ann'], { settings: { password: 'sesame' } });
    const other = await aRoom(strict, ['ann'], { settings: { password: 'sesame' } });
    const bob = await aPerson(strict, 'bob');
    const guess = (password: string, on: Device, of = meeting) =>
      on.ask(JoinMeeting, { input: { meeting: { code: of.joinCode }, password } });
    const guesses = await Promise.all(
      ['1', '2', '3', '4', '5', '6'].map((password) => guess(password, bob.device())),
    );
    const codes = guesses.map(
      ({ data, errors }) =>
        errors[0]?.extensions?.code ?? (data?.joinMeeting as { code?: string } | undefined)?.code,
    );
    expect(codes.filter((code) => code === 'WRONG_PASSWORD').length).toBeLessThanOrEqual(3);
    expect(codes.filter((code) => code === 'RATE_LIMITED').length).toBeGreaterThanOrEqual(3);
    const right = await guess('sesame', bob.device());
    expect(right.errors[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED' });
    const elsewhere = await guess('sesame', bob.device(), other.meeting);
    expect(elsewhere.data?.joinMeeting).toMatchObject({ me: { state: 'JOINED' } });
    const cid = await guess('sesame', (await aPerson(strict, 'cid')).device());
    expect(cid.data?.joinMeeting).toMatchObject({ me: { state: 'JOINED' } });
  });

  test('[MEET6] admits only hosts while the meeting is locked', async () => {
    const { meeting, guests } = await aRoom(server, ['ann', 'bob']);
    const [ann] = guests;
    const lock = { meetingId: meeting.id, locked: true };
    await change(ann.on, LockMeeting, { input: lock });
    const phone = (await aPerson(server, 'cid')).device();
    expect(await comesOrNot(phone, meeting)).toMatchObject({
      __typename: 'MeetingStateError',
      code: 'MEETING_LOCKED',
    });
    await change(ann.on, LockMeeting, { input: { ...lock, locked: false } });
    expect(stateOf(await comes(phone, meeting))).toBe('JOINED');
  });

  test('[MEET7] with a waiting room, everybody waits until a host admits one or all of them', async () => {
    const { meeting, guests } = await aRoom(server, ['ann'], { settings: { waitingRoom: true } });
    const [ann] = guests;
    const people = await Promise.all(['bob', 'cid', 'dan'].map((name) => aPerson(server, name)));
    const host = await listen(ann.on, meeting);
    await host.next();
    const devices = people.map((person) => person.device());
    const inboxes = [];
    for (const device of devices) {
      expect(await comes(device, meeting)).toMatchObject({
        me: { state: 'WAITING' },
        participants: [],
      });
      inboxes.push(await listen(device, meeting));
    }
    const [bob, cid, dan] = inboxes;
    for (const inbox of inboxes) {
      expect(await nextEvent(inbox)).toMatchObject({ meeting: { participants: [] } });
    }
    const waiting = (await seen(ann.on, meeting)).participants.filter((p) => p.state === 'WAITING');
    expect(waiting.map(({ user }) => user.id)).toEqual(people.map(({ id }) => id));
    const all = { meetingId: meeting.id };
    const participantIds = [participantIdOf(meeting, people[1] as Person)];
    await change(ann.on, AdmitParticipants, { input: { ...all, participantIds } });
    expect(await nextEvent(cid as typeof host)).toMatchObject({
      __typename: 'ParticipantJoined',
      participant: { state: 'JOINED' },
      meeting: { participantCount: 2 },
    });
    const { participantCount } = await change(ann.on, AdmitParticipants, { input: all });
    for (const inbox of [bob, dan]) {
      const { __typename: kind } = await nextEvent(inbox as typeof host);
      expect(kind).toBe('ParticipantJoined');
    }
    expect(participantCount).toBe(4);
  });
});

const comesOrNot = (
  by: Device,
  { joinCode: code }: MeetingFieldsFragment,
  more: { password?: string } = {},
) => by.result(JoinMeeting, { input: { meeting: { code }, ...more } });

describe('endMeeting, cancelMeeting', () => {
  test('[MEET3] a host ends a meeting for everybody, for good', async () => {
    const { meeting, guests } = await aRoom(server, ['ann', 'bob']);
    const [ann, bob] = guests;
    const events = await listen(bob.on, meeting);
    await events.next();
    const ended = await change(ann.on, EndMeeting, { meetingId: meeting.id });
    expect(ended).toMatchObject({ status: 'ENDED', participantCount: 0 });
    expect(await nextEvent(events)).toMatchObject({
      __typename: 'MeetingEnded',
      meeting: { status: 'ENDED', participants: [] },
    });
    expect(await events.error()).toBeUndefined();
    expect(await comesOrNot(ann.on, meeting)).toMatchObject({ code: 'MEETING_ENDED' });
    const again = await change(ann.on, EndMeeting, { meetingId: meeting.id });
    expect(again.version).toBe(ended.version);
  });

  test('[MEET3] a host cancels a meeting that has not begun', async () => {
    const laptop = (await aPerson(server, 'ann')).device();
    const of = { meetingId: (await aMeeting(laptop)).id };
    const refused = { __typename: 'NotAllowedError', code: 'NOT_ALLOWED' };
    expect(await laptop.result(EndMeeting, of)).toMatchObject(refused);
    const cancelled = { status: 'CANCELLED', availableActions: [] };
    expect(await laptop.result(CancelMeeting, of)).toMatchObject(cancelled);
  });
});

describe('removeParticipant', () => {
  test('[MEET9] the removed user receives the removal as their last event and can rejoin only after liftBan', async () => {
    const { meeting, guests } = await aRoom(server, ['ann', 'bob', 'cid']);
    const [ann, bob, cid] = guests;
    const [events, witness] = [await listen(bob.on, meeting), await listen(cid.on, meeting)];
    await Promise.all([events.next(), witness.next()]);
    const bobInMeeting = { meetingId: meeting.id, participantId: bob.participantId };
    const after = await change(ann.on, RemoveParticipant, { input: bobInMeeting });
    expect(after.removedParticipants).toEqual([{ id: bob.participantId, user: { id: bob.id } }]);
    const last = await nextEvent(events);
    expect(last).toMatchObject({
      __typename: 'ParticipantLeft',
      actor: { id: ann.id },
      participant: { state: 'REMOVED' },
      meeting: { participants: [], participantCount: 0, availableActions: [] },
    });
    expect(await events.error()).toBeUndefined();
    expect(await nextEvent(witness)).toMatchObject({
      __typename: 'ParticipantLeft',
      meeting: { participantCount: 2, removedParticipants: [] },
    });
    await ann.on.do(LockMeeting, { input: { meetingId: meeting.id, locked: true } });
    await ann.on.do(LockMeeting, { input: { meetingId: meeting.id, locked: false } });
    expect(events.unread).toEqual([]);
    // Resuming from an earlier cursor brings nothing more either.
    const late = await listen(bob.on, meeting, last.cursor);
    expect(await late.error()).toBeUndefined();
    expect(late.all).toEqual([]);
    const anew = await listen(bob.on, meeting);
    expect(await anew.error()).toMatchObject([{ extensions: { code: 'NOT_PARTICIPANT' } }]);
    expect(await comesOrNot(bob.on, meeting)).toMatchObject({ code: 'NOT_ALLOWED' });
    await change(ann.on, LiftBan, { input: bobInMeeting });
    expect(stateOf(await comes(bob.on, meeting))).toBe('JOINED');
  });
});

describe('setParticipantRole', () => {
  test('[MEET11] keeps one host when two hosts demote each other at the same time', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { meeting, guests } = await aRoom(server, ['ann', 'bob']);
      const [ann, bob] = guests;
      const give = (by: Guest, { participantId }: Guest, role: 'HOST' | 'PARTICIPANT') =>
        by.on.result(SetParticipantRole, { input: { meetingId: meeting.id, participantId, role } });
      changed(await give(ann, bob, 'HOST'));
      const answers = await Promise.all([
        give(ann, bob, 'PARTICIPANT'),
        give(bob, ann, 'PARTICIPANT'),
      ]);
      const outcomes = answers.map((answer) => ('code' in answer ? answer.code : 'changed'));
      expect(outcomes.sort()).toEqual(['NOT_ALLOWED', 'changed']);
      const { participants } = await seen(ann.on, meeting);
      expect(participants.filter(({ role }) => role === 'HOST')).toHaveLength(1);
    }
  });
});

describe('leaving', () => {
  test('[MEET10] the same change removes the last host and names a successor', async () => {
    const { meeting, guests } = await aRoom(server, ['ann', 'bob', 'cid']);
    const [ann, bob] = guests;
    const events = await listen(bob.on, meeting);
    await events.next();
    await ann.on.do(LeaveMeeting, { meetingId: meeting.id });
    const version = meeting.version + 1;
    expect(await nextEvent(events)).toMatchObject({
      __typename: 'ParticipantLeft',
      participant: { user: { id: ann.id } },
      meeting: { version, host: { id: bob.id } },
    });
    expect(await nextEvent(events)).toMatchObject({
      __typename: 'ParticipantChanged',
      participant: { role: 'HOST', user: { id: bob.id } },
      meeting: { version },
    });
    expect(await nextEvent(events)).toMatchObject({
      __typename: 'MeetingChanged',
      meeting: { version },
    });
  });

  test('[MEET8] drops participants without a heartbeat; keeps connected ones and those that send one', async () => {
    const { meeting, guests } = await aRoom(impatient, ['ann', 'bob', 'cid', 'dan']);
    const [ann, bob, cid, dan] = guests;
    const events = await listen(ann.on, meeting);
    const beating = setInterval(() => {
      void cid.on.do(MeetingHeartbeat, { meetingId: meeting.id }).catch(() => {});
      void join(dan.on, meeting).catch(() => {});
    }, 500);
    try {
      await events.until(
        ({ meetingEvents: event }) =>
          event.__typename === 'ParticipantLeft' && event.participant.user.id === bob.id,
        30_000,
      );
      const { participants } = await seen(ann.on, meeting);
      expect(participants.map(({ user }) => user.id)).toEqual([ann.id, cid.id, dan.id]);
    } finally {
      clearInterval(beating);
    }
  });

  test('[MEET13] a host who lost their connection returns to their seat past the lock and the waiting room', async () => {
    const { meeting, guests } = await aRoom(impatient, ['ann', 'bob'], { maxParticipants: 2 });
    const [ann, bob] = guests;
    const events = await listen(bob.on, meeting);
    await events.until(({ meetingEvents: e }) => e.meeting.host.id === bob.id, 30_000);
    const settings = { waitingRoom: true, password: 'closed' };
    const input = { meetingId: meeting.id, settings };
    await change(bob.on, UpdateMeeting, { input });
    await bob.on.do(LockMeeting, { input: { meetingId: meeting.id, locked: true } });
    expect(await comes(ann.on, meeting)).toMatchObject({ me: { state: 'JOINED' } });
  });

  test('[MEET3] a meeting ends once after its room has been empty for the grace time', async () => {
    const { meeting, guests } = await aRoom(impatient, ['ann', 'bob']);
    for (const { on } of guests) await on.do(LeaveMeeting, { meetingId: meeting.id });
    const [ann] = guests;
    const before = await seen(ann.on, meeting);
    expect(before.status).toBe('ACTIVE');
    const phone = (await aPerson(impatient, 'cid')).device();
    await comes(phone, meeting);
    const events = await listen(phone, meeting);
    await events.until(({ meetingEvents: e }) => e.__typename === 'MeetingEnded', 30_000);
    const after = await seen(ann.on, meeting);
    expect(after).toMatchObject({ status: 'ENDED', version: before.version + 2 });
  });
});

test.each([
  ['{ id }', (ann: Person) => ({ id: ann.id })],
  [
    '{ id presence { status } }',
    (ann: Person) => ({ id: ann.id, presence: { status: 'OFFLINE' } }),
  ],
  ['{ name: displayName }', () => ({ name: 'ann' })],
  ['{ id ...Names }', (ann: Person) => ({ id: ann.id, displayName: 'ann' })],
  ['{ ... on User { displayName } }', () => ({ displayName: 'ann' })],
  ['{ id } host { displayName }', (ann: Person) => ({ id: ann.id, displayName: 'ann' })],
])('a user has all fields that a document selects: %s', async (selection, expected) => {
  const ann = await aPerson(server, 'ann');
  const laptop = ann.device('laptop');
  const { id } = await aMeeting(laptop);
  const query = `query ($id: ID!) { meeting(by: { id: $id }) { host ${selection} } }
    ${selection.includes('Names') ? 'fragment Names on User { displayName }' : ''}`;
  const { data } = await laptop.ask(query, { id });
  expect(data).toEqual({ meeting: { host: expected(ann) } });
});
