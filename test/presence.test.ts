import { describe, expect, test } from 'vitest';
import {
  AcceptCall,
  type ChosenPresence,
  EndMeeting,
  HangUpCall,
  Login,
  MyPresence,
  PresenceChanges,
  type PresenceChangesSubscription,
  ReadPresence,
  SetPresence,
} from './gql/graphql.js';
import { Device } from './support/device.js';
import { aMeeting, comes } from './support/in-meeting.js';
import type { Inbox } from './support/inbox.js';
import {
  aConnectedCall,
  aPerson,
  aRingingCall,
  type Person,
  somePeople,
} from './support/people.js';
import { type TestServer, useServer } from './support/server.js';

/** Long enough to reconnect in, short enough to wait out. */
const GRACE_MS = 600;
const server = useServer({}, { OFFLINE_GRACE_MS: GRACE_MS, SWEEP_MS: 50 });
const leasing = useServer(
  {},
  { LEASE_MS: 400, LEASE_RENEW_MS: 100, OFFLINE_GRACE_MS: 1_500, SWEEP_MS: 50 },
);

type Watched = PresenceChangesSubscription['presenceChanges'];

/** A user who watches these people and has received their present state. */
async function aWatcherOf(people: readonly Person[], on: TestServer = server) {
  const device = (await aPerson(on, 'watcher')).device();
  const userIds = people.map(({ id }) => id);
  const inbox = await device.subscribe(PresenceChanges, { userIds });
  for (const id of userIds) expect((await inbox.next()).presenceChanges.userId).toBe(id);
  return {
    next: async (): Promise<Watched> => (await inbox.next()).presenceChanges,
    read: async (id: string) => (await device.do(ReadPresence, { userIds: [id] })).presence[0],
    /** Everything delivered about a user since then. */
    deliveredOf: (id: string) =>
      deliveredSince(inbox, people.length).filter(({ userId }) => userId === id),
    stop: () => device.disconnect(),
  };
}

const deliveredSince = (inbox: Inbox<PresenceChangesSubscription>, from: number): Watched[] =>
  inbox.all.slice(from).map(({ presenceChanges }) => presenceChanges);

/** Holds a socket open. */
async function connect(device: Device): Promise<Device> {
  await device.subscribe(PresenceChanges, { userIds: ['nobody'] });
  return device;
}

const choose = (device: Device, status: ChosenPresence, text?: string) =>
  device.do(SetPresence, { input: { status, ...(text === undefined ? {} : { text }) } });

/**
 * Resolves when the grace periods of all users who left earlier are over. By then, an OFFLINE for any of them would
 * have been delivered.
 */
async function graceOver(
  watcher: Awaited<ReturnType<typeof aWatcherOf>>,
  marker: Person,
  markers: Device,
) {
  await markers.disconnect();
  for (;;) {
    const { userId, status } = await watcher.next();
    if (userId === marker.id && status === 'OFFLINE') return;
  }
}

describe('presence', () => {
  test('is OFFLINE, never seen, for a user who never connected and for an unknown id', async () => {
    const [ann, bob] = await somePeople(server, 'ann', 'bob');
    const userIds = [bob.id, 'nobody', '\u0000', '\ud800', ann.id];
    const { presence } = await ann.device().do(ReadPresence, { userIds });
    expect(presence).toEqual(
      userIds.map((userId) => ({ userId, status: 'OFFLINE', text: null, lastSeenAt: null })),
    );
  });

  test.each<[string, string[]]>([
    ['nobody', []],
    ['201 users', Array.from({ length: 201 }, (_, i) => `user-${i}`)],
    ['somebody twice', ['ann', 'bob', 'ann']],
  ])('[INPUT1] refuses a request for %s', async (_what, userIds) => {
    const ann = await aPerson(server);
    const device = ann.device();
    const { data, errors } = await device.ask(ReadPresence, { userIds });
    expect(data).toBeNull();
    const path = userIds.length === 3 ? ['userIds', '2'] : ['userIds'];
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path }] });
    const changes = await device.subscribe(PresenceChanges, { userIds });
    expect(await changes.error()).toMatchObject([
      { extensions: { code: 'INVALID_INPUT', fields: [{ path }] } },
    ]);
  });

  test('returns 200 users at once, in the order requested', async () => {
    const ann = await aPerson(server);
    const device = await connect(ann.device());
    const userIds = [...Array.from({ length: 199 }, (_, i) => `user-${i}`), ann.id];
    const { presence } = await device.do(ReadPresence, { userIds });
    expect(presence.map(({ userId }) => userId)).toEqual(userIds);
    expect(presence[199]?.status).toBe('ONLINE');
  });

  test('requires a signed-in user', async () => {
    const guest = new Device(server, null, null);
    const { errors } = await guest.ask(ReadPresence, { userIds: ['x'] });
    expect(errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    const changes = await guest.socket.iterate({
      query: 'subscription { presenceChanges(userIds: ["x"]) { status } }',
    });
    expect((await changes.next()).value?.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});

describe('presenceChanges', () => {
  test('[PRES1] reports ONLINE when a device connects and OFFLINE a grace period after it left', async () => {
    const bob = await aPerson(server, 'bob');
    const watcher = await aWatcherOf([bob]);
    const begun = Date.now();
    const phone = await connect(bob.device());
    const there = { userId: bob.id, status: 'ONLINE', text: null, lastSeenAt: null };
    expect(await watcher.next()).toEqual(there);
    expect(await watcher.read(bob.id)).toEqual(there);
    const left = performance.now();
    await phone.disconnect();
    const gone = await watcher.next();
    expect(performance.now() - left).toBeGreaterThan(GRACE_MS - 50);
    expect(gone).toMatchObject({ userId: bob.id, status: 'OFFLINE', text: null });
    const lastSeenAt = Date.parse(gone.lastSeenAt ?? '');
    expect(lastSeenAt).toBeGreaterThanOrEqual(begun);
    expect(lastSeenAt).toBeLessThanOrEqual(Date.now());
    expect(await watcher.read(bob.id)).toEqual(gone);
  });

  test('[PRES1] reports nothing when a page reloads', async () => {
    const [bob, carol] = await somePeople(server, 'bob', 'carol');
    const carols = await connect(carol.device());
    const phone = bob.device('phone');
    const watcher = await aWatcherOf([bob, carol]);
    await connect(phone);
    expect(await watcher.next()).toMatchObject({ userId: bob.id, status: 'ONLINE' });
    for (let reload = 0; reload < 3; reload += 1) {
      await phone.disconnect();
      await connect(phone);
    }
    await graceOver(watcher, carol, carols);
    expect(watcher.deliveredOf(bob.id)).toHaveLength(1);
    expect(await watcher.read(bob.id)).toMatchObject({ status: 'ONLINE' });
  });

  test('[PRES1] reports ONLINE while one of two devices is connected', async () => {
    const [bob, carol] = await somePeople(server, 'bob', 'carol');
    const carols = await connect(carol.device());
    const watcher = await aWatcherOf([bob, carol]);
    const phone = await connect(bob.device('phone'));
    const laptop = await connect(bob.device('laptop'));
    await phone.disconnect();
    await graceOver(watcher, carol, carols);
    expect(watcher.deliveredOf(bob.id)).toMatchObject([{ status: 'ONLINE' }]);
    await laptop.disconnect();
    expect(await watcher.next()).toMatchObject({ userId: bob.id, status: 'OFFLINE' });
    expect(watcher.deliveredOf(bob.id)).toHaveLength(2);
  });

  test('[PRES1] reports ONLINE for longer than one lease, because it is renewed', async () => {
    const [bob, carol] = await somePeople(leasing, 'bob', 'carol');
    const [, carols] = [await connect(bob.device()), await connect(carol.device())];
    const watcher = await aWatcherOf([bob, carol], leasing);
    await graceOver(watcher, carol, carols);
    expect(watcher.deliveredOf(bob.id)).toEqual([]);
    expect(await watcher.read(bob.id)).toMatchObject({ status: 'ONLINE' });
  });

  test('[PRES1] reports ONLINE for a subscriber over SSE', async () => {
    const bob = await aPerson(server, 'bob');
    const watcher = await aWatcherOf([bob]);
    const hangUp = new AbortController();
    const response = await fetch(server.graphql, {
      method: 'POST',
      signal: hangUp.signal,
      headers: {
        accept: 'text/event-stream',
        'content-type': 'application/json',
        authorization: `Bearer ${bob.accessToken}`,
      },
      body: JSON.stringify({ query: 'subscription { callUpdates { cursor } }' }),
    });
    expect(response.status).toBe(200);
    expect(await watcher.next()).toMatchObject({ userId: bob.id, status: 'ONLINE' });
    hangUp.abort();
    expect(await watcher.next()).toMatchObject({ userId: bob.id, status: 'OFFLINE' });
  });

  test('reports nothing for plain HTTP requests', async () => {
    const bob = await aPerson(server, 'bob');
    const watcher = await aWatcherOf([bob]);
    await bob.device().do(MyPresence);
    await choose(bob.device(), 'AWAY', 'Lunch');
    await choose(bob.device(), 'ONLINE');
    expect(await watcher.read(bob.id)).toMatchObject({ status: 'OFFLINE', lastSeenAt: null });
    await connect(bob.device());
    expect(await watcher.next()).toMatchObject({ status: 'ONLINE' });
    expect(watcher.deliveredOf(bob.id)).toHaveLength(1);
  });

  test('[PRES2] reports IN_CALL during a connected call', async () => {
    const [ann, bob] = await somePeople(server, 'ann', 'bob');
    const [laptop, phone] = [await connect(ann.device()), await connect(bob.device())];
    const watcher = await aWatcherOf([ann]);
    const { id: callId } = await aRingingCall(laptop, [bob]);
    expect(await watcher.read(ann.id)).toMatchObject({ status: 'ONLINE' });
    await phone.do(AcceptCall, { callId });
    expect(await watcher.next()).toMatchObject({ status: 'IN_CALL', lastSeenAt: null });
    expect(await watcher.read(bob.id)).toMatchObject({ status: 'IN_CALL' });
    await phone.do(HangUpCall, { callId });
    expect(await watcher.next()).toMatchObject({ status: 'ONLINE' });
    expect(await watcher.read(bob.id)).toMatchObject({ status: 'ONLINE' });
    expect(watcher.deliveredOf(ann.id)).toHaveLength(2);
  });

  test('[PRES2] reports IN_CALL in the room of a meeting', async () => {
    const [ann, bob] = await somePeople(server, 'ann', 'bob');
    const [laptop, phone] = [await connect(ann.device()), await connect(bob.device())];
    const watcher = await aWatcherOf([bob]);
    const meeting = await aMeeting(laptop);
    await comes(phone, meeting);
    expect(await watcher.read(bob.id)).toMatchObject({ status: 'ONLINE' });
    await comes(laptop, meeting);
    expect(await watcher.next()).toMatchObject({ status: 'IN_CALL' });
    expect(await watcher.read(ann.id)).toMatchObject({ status: 'IN_CALL' });
    await laptop.do(EndMeeting, { meetingId: meeting.id });
    expect(await watcher.next()).toMatchObject({ status: 'ONLINE' });
    expect(watcher.deliveredOf(bob.id)).toHaveLength(2);
  });

  test('[PRES4] begins with the present state of each user, in the order requested', async () => {
    const people = [await aPerson(server), await aPerson(server), await aPerson(server)];
    const [ann, bob] = people;
    const devices = [ann, bob].map((person) => person?.device());
    for (const device of devices) if (device) await connect(device);
    if (devices[1]) await choose(devices[1], 'AWAY', 'Lunch');
    const watcher = (await aPerson(server)).device();
    const userIds = [...people.map(({ id }) => id), 'nobody'];
    const inbox = await watcher.subscribe(PresenceChanges, { userIds });
    for (const _ of userIds) await inbox.next();
    expect(deliveredSince(inbox, 0)).toEqual([
      { userId: userIds[0], status: 'ONLINE', text: null, lastSeenAt: null },
      { userId: userIds[1], status: 'AWAY', text: 'Lunch', lastSeenAt: null },
      { userId: userIds[2], status: 'OFFLINE', text: null, lastSeenAt: null },
      { userId: userIds[3], status: 'OFFLINE', text: null, lastSeenAt: null },
    ]);
  });

  test('[PRES4] delivers each change once to each watcher', async () => {
    const bob = await aPerson(server, 'bob');
    const phone = await connect(bob.device());
    const watchers = [await aWatcherOf([bob]), await aWatcherOf([bob])];
    const bothReceive = async (expected: object) => {
      for (const watcher of watchers) {
        expect(await watcher.next()).toEqual({ userId: bob.id, lastSeenAt: null, ...expected });
      }
    };
    await choose(phone, 'AWAY', 'Lunch');
    await bothReceive({ status: 'AWAY', text: 'Lunch' });
    await choose(phone, 'AWAY', 'Lunch');
    await choose(phone, 'AWAY', 'Dinner');
    await bothReceive({ status: 'AWAY', text: 'Dinner' });
    await choose(phone, 'ONLINE');
    await bothReceive({ status: 'ONLINE', text: null });
    for (const watcher of watchers) expect(watcher.deliveredOf(bob.id)).toHaveLength(3);
  });

  test('[PRES4] continues for one watcher when another stops', async () => {
    const bob = await aPerson(server, 'bob');
    const phone = await connect(bob.device());
    const [one, other] = [await aWatcherOf([bob]), await aWatcherOf([bob])];
    await one.stop();
    await choose(phone, 'AWAY');
    expect(await other.next()).toMatchObject({ status: 'AWAY' });
  });
});

describe('setPresence', () => {
  test('is visible to others and kept for the user on all devices', async () => {
    const bob = await aPerson(server, 'bob');
    const phone = await connect(bob.device());
    const seen = { userId: bob.id, status: 'DO_NOT_DISTURB', text: 'Focus 🙂', lastSeenAt: null };
    const { setPresence } = await choose(phone, 'DO_NOT_DISTURB', 'Focus 🙂');
    expect(setPresence).toEqual({ __typename: 'Presence', ...seen });
    await phone.disconnect();
    const { login } = await new Device(server, null, null).do(Login, {
      input: { username: bob.username, password: bob.password },
    });
    if (login.__typename !== 'AuthSession') throw new Error(login.code);
    const laptop = await connect(new Device(server, login.accessToken, 'laptop'));
    const { me } = await laptop.do(MyPresence);
    expect(me).toEqual({ chosenPresence: 'DO_NOT_DISTURB', user: { presence: seen } });
  });

  test('accepts a text of 100 characters and treats an empty one as none', async () => {
    const phone = await connect((await aPerson(server)).device());
    const text = '🙂'.repeat(100);
    expect((await choose(phone, 'ONLINE', text)).setPresence).toMatchObject({ text });
    expect((await choose(phone, 'ONLINE', '')).setPresence).toMatchObject({ text: null });
    await choose(phone, 'ONLINE', text);
    expect((await choose(phone, 'AWAY')).setPresence).toMatchObject({ text: null });
  });

  test.each([
    ['101 characters', 'x'.repeat(101)],
    ['a NUL', 'a\u0000b'],
    ['half a surrogate pair', 'a\ud800'],
  ])('[INPUT1] refuses a text with %s and changes nothing', async (_what, text) => {
    const phone = await connect((await aPerson(server)).device());
    await choose(phone, 'AWAY', 'Lunch');
    const { setPresence } = await choose(phone, 'ONLINE', text);
    expect(setPresence).toMatchObject({
      __typename: 'InvalidInputError',
      code: 'INVALID_INPUT',
      fields: [{ path: ['input', 'text'] }],
    });
    const { me } = await phone.do(MyPresence);
    expect(me).toMatchObject({
      chosenPresence: 'AWAY',
      user: { presence: { status: 'AWAY', text: 'Lunch' } },
    });
  });
});

describe('INVISIBLE', () => {
  test('[PRES3] looks like going offline at that moment', async () => {
    const [bob, carol] = await somePeople(server, 'bob', 'carol');
    const [phone, carols] = [await connect(bob.device()), await connect(carol.device())];
    const watcher = await aWatcherOf([bob, carol]);
    const before = Date.now();
    const { setPresence } = await choose(phone, 'INVISIBLE', 'Psst');
    expect(setPresence).toMatchObject({ status: 'OFFLINE', text: null });
    const hidden = await watcher.next();
    const after = Date.now();
    await carols.disconnect();
    const gone = await watcher.next();
    expect({ ...hidden, userId: carol.id, lastSeenAt: gone.lastSeenAt }).toEqual(gone);
    // Both clocks are those of one machine.
    expect(Date.parse(hidden.lastSeenAt ?? '')).toBeGreaterThanOrEqual(before);
    expect(Date.parse(hidden.lastSeenAt ?? '')).toBeLessThanOrEqual(after);
    expect(await watcher.read(bob.id)).toEqual(hidden);
    expect((await phone.do(MyPresence)).me).toEqual({
      chosenPresence: 'INVISIBLE',
      user: { presence: hidden },
    });
  });

  test('[PRES3] hides everything the user does: connecting, leaving, texts, calls', async () => {
    const [ann, bob, carol] = await somePeople(server, 'ann', 'bob', 'carol');
    const phone = await connect(bob.device());
    const [laptop, carols] = [await connect(ann.device()), await connect(carol.device())];
    await choose(phone, 'INVISIBLE');
    const watcher = await aWatcherOf([bob, carol]);
    const hidden = await watcher.read(bob.id);
    await choose(phone, 'INVISIBLE', 'Psst');
    await choose(phone, 'INVISIBLE');
    const { id: callId } = await aConnectedCall(laptop, bob, phone);
    expect(await watcher.read(bob.id)).toEqual(hidden);
    await phone.do(HangUpCall, { callId });
    await phone.disconnect();
    await connect(phone);
    await phone.disconnect();
    await graceOver(watcher, carol, carols);
    // By now Bob has really left.
    expect(await watcher.read(bob.id)).toEqual(hidden);
    await connect(phone);
    expect(await watcher.read(bob.id)).toEqual(hidden);
    expect(watcher.deliveredOf(bob.id)).toEqual([]);
    await choose(phone, 'ONLINE');
    expect(await watcher.next()).toMatchObject({ status: 'ONLINE', lastSeenAt: null });
  });

  test('[PRES3] shows nothing when chosen by an offline user', async () => {
    const [bob, carol] = await somePeople(server, 'bob', 'carol');
    const [phone, carols] = [await connect(bob.device()), await connect(carol.device())];
    const watcher = await aWatcherOf([bob, carol]);
    await phone.disconnect();
    const offline = await watcher.next();
    expect(offline).toMatchObject({ userId: bob.id, status: 'OFFLINE' });
    // Gives the node that reports it first time to note it.
    await new Promise((resolve) => setTimeout(resolve, 200));
    const gone = await watcher.read(bob.id);
    await choose(bob.device(), 'INVISIBLE');
    expect(await watcher.read(bob.id)).toEqual(gone);
    await choose(bob.device(), 'ONLINE');
    expect(await watcher.read(bob.id)).toEqual(gone);
    await graceOver(watcher, carol, carols);
    expect(watcher.deliveredOf(bob.id)).toEqual([offline]);
  });
});
