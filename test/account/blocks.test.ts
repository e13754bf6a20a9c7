import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as tables from '../../src/db/call/tables.js';
import {
  AcceptCall,
  ActiveCalls,
  Blocked,
  BlockUser,
  CallUpdates,
  HangUpCall,
  HistoryOfBlocks,
  IncomingCalls,
  InviteToCall,
  InviteToMeeting,
  MeetingInvitations,
  MyMeetings,
  PresenceChanges,
  ReadCall,
  ReadPresence,
  RejectCall,
  SeenInSearch,
  SetPresence,
  StartCall,
  UnblockUser,
} from '../gql/graphql.js';
import { Device } from '../support/device.js';
import { aMeeting } from '../support/in-meeting.js';
import { anInstallation, type Installation, type RunningServer } from '../support/installation.js';
import { annAndBob, aRingingCall, type Person, somePeople } from '../support/people.js';
import { useServer } from '../support/server.js';

const GRACE_MS = 600;
const server = useServer(
  {},
  { BLOCKED_USERS: 3, OFFLINE_GRACE_MS: GRACE_MS, SWEEP_MS: 50, RING_TIMEOUT_MIN_S: 1 },
);

const block = async (by: Device, userId: string) => (await by.do(BlockUser, { userId })).blockUser;
const unblock = async (by: Device, userId: string) =>
  (await by.do(UnblockUser, { userId })).unblockUser;
const blockedOf = async (by: Device) => (await by.do(Blocked)).me.blocked.map(({ id }) => id);

/** Holds a socket open. */
async function connect(device: Device): Promise<Device> {
  await device.subscribe(PresenceChanges, { userIds: ['nobody'] });
  return device;
}

describe('blockUser', () => {
  test('[BLOCK1] blocks a user once however often it is called, newest first, until unblockUser', async () => {
    const [ann, bob, cid] = await somePeople(server, 'ann', 'bob', 'cid');
    const phone = ann.device();
    expect(await blockedOf(phone)).toEqual([]);
    for (let i = 0; i < 2; i += 1) {
      expect(await block(phone, bob.id)).toEqual({ __typename: 'User', id: bob.id });
    }
    await block(phone, cid.id);
    await block(phone, bob.id);
    expect(await blockedOf(ann.device())).toEqual([cid.id, bob.id]);
    expect(await blockedOf(bob.device())).toEqual([]);
    for (let i = 0; i < 2; i += 1) {
      expect(await unblock(phone, cid.id)).toEqual({ __typename: 'User', id: cid.id });
    }
    expect(await blockedOf(phone)).toEqual([bob.id]);
  });

  test('[BLOCK1] blocks a user once when several devices ask at the same time', async () => {
    const [ann, bob] = await somePeople(server, 'ann', 'bob');
    const results = await Promise.all(Array.from({ length: 8 }, () => block(ann.device(), bob.id)));
    expect(results.map(({ __typename }) => __typename)).toEqual(Array(8).fill('User'));
    expect(await blockedOf(ann.device())).toEqual([bob.id]);
  });

  test('[BLOCK1] refuses the viewer, an unknown user, and more blocks than the limit', async () => {
    const [ann, ...others] = await somePeople(server, 'ann', 'a', 'b', 'c', 'd');
    const phone = ann.device();
    const wrong = { __typename: 'InvalidInputError', fields: [{ path: ['userId'] }] };
    expect(await block(phone, ann.id)).toMatchObject(wrong);
    for (const id of ['', 'nobody', 'NUL \0', '\ud800', 'x'.repeat(10_000)]) {
      expect(await block(phone, id)).toMatchObject({ code: 'NOT_FOUND' });
      expect(await unblock(phone, id)).toMatchObject({ code: 'NOT_FOUND' });
    }
    const ids = others.map(({ id }) => id);
    for (const id of ids.slice(0, 3)) await block(phone, id);
    expect(await block(phone, ids[3] ?? '')).toMatchObject(wrong);
    // Blocking a blocked user again still succeeds.
    expect(await block(phone, ids[0] ?? '')).toMatchObject({ __typename: 'User' });
    await unblock(phone, ids[0] ?? '');
    expect(await block(phone, ids[3] ?? '')).toMatchObject({ __typename: 'User' });
    expect(await blockedOf(phone)).toEqual([ids[3], ids[2], ids[1]]);
  });
});

describe('presence', () => {
  /** Ann is connected. Two users watch her: Bob, the user that she blocks, and Carol. */
  async function watched() {
    const [ann, bob, carol] = await somePeople(server, 'ann', 'bob', 'carol');
    const phone = await connect(ann.device());
    await phone.do(SetPresence, { input: { status: 'AWAY', text: 'Lunch' } });
    const watch = async (person: Person) => {
      const device = person.device();
      const inbox = await device.subscribe(PresenceChanges, { userIds: [ann.id] });
      const next = async () => (await inbox.next()).presenceChanges;
      expect(await next()).toMatchObject({ status: 'AWAY', text: 'Lunch', lastSeenAt: null });
      const read = async () =>
        (await device.do(ReadPresence, { userIds: [ann.id] })).presence[0] ?? null;
      return { device, next, read, inbox };
    };
    return { ann, bob, carol, phone, bobs: await watch(bob), carols: await watch(carol) };
  }

  test('[BLOCK2] shows a blocker to the blocked user as offline since the block', async () => {
    const { ann, bob, phone, bobs, carols } = await watched();
    const before = Date.now();
    await block(phone, bob.id);
    const gone = await bobs.next();
    expect(gone).toMatchObject({ status: 'OFFLINE', text: null });
    expect(Date.parse(gone.lastSeenAt ?? '')).toBeGreaterThanOrEqual(before - 1);
    expect(Date.parse(gone.lastSeenAt ?? '')).toBeLessThanOrEqual(Date.now() + 1);
    expect(await bobs.read()).toEqual(gone);
    const { users, user } = await bobs.device.do(SeenInSearch, {
      search: ann.username,
      id: ann.id,
    });
    expect([users, user]).toEqual([[{ id: ann.id, presence: gone }], { presence: gone }]);
    const anew = await bobs.device.subscribe(PresenceChanges, { userIds: [ann.id] });
    expect((await anew.next()).presenceChanges).toEqual(gone);
    // Later changes of her presence reach Carol and not Bob.
    await phone.do(SetPresence, { input: { status: 'ONLINE', text: 'Back' } });
    expect(await carols.next()).toMatchObject({ status: 'ONLINE', text: 'Back' });
    await block(phone, bob.id);
    await phone.do(SetPresence, { input: { status: 'INVISIBLE' } });
    expect(await carols.next()).toMatchObject({ status: 'OFFLINE' });
    await phone.do(SetPresence, { input: { status: 'ONLINE' } });
    expect(await carols.next()).toMatchObject({ status: 'ONLINE' });
    await phone.disconnect();
    const left = await carols.next();
    expect(left).toMatchObject({ status: 'OFFLINE' });
    expect(Object.keys(left).sort()).toEqual(Object.keys(gone).sort());
    expect(await bobs.read()).toEqual(gone);
    expect([bobs.inbox.unread, anew.unread]).toEqual([[], []]);
    await connect(phone);
    expect(await carols.next()).toMatchObject({ status: 'ONLINE' });
    expect(await bobs.read()).toEqual(gone);
    await unblock(phone, bob.id);
    const there = await bobs.next();
    expect(there).toMatchObject({ status: 'ONLINE', lastSeenAt: null });
    expect((await anew.next()).presenceChanges).toEqual(there);
    expect(carols.inbox.unread).toEqual([]);
  });

  test('[BLOCK2] keeps the last presence of a blocker who is offline, and shows their return only to others', async () => {
    const { ann, bob, phone, bobs, carols } = await watched();
    await phone.disconnect();
    const [left] = [await bobs.next(), await carols.next()];
    expect(left).toMatchObject({ status: 'OFFLINE' });
    // The node that reports it first needs a moment to store it.
    await new Promise((resolve) => setTimeout(resolve, 200));
    const noted = await bobs.read();
    await block(ann.device(), bob.id);
    expect(await bobs.read()).toEqual(noted);
    await connect(phone);
    expect(await carols.next()).toMatchObject({ status: 'AWAY' });
    expect(await bobs.read()).toEqual(noted);
    expect(bobs.inbox.unread).toEqual([]);
    // Ann still sees Bob's real presence.
    const { presence } = await phone.do(ReadPresence, { userIds: [bob.id] });
    expect(presence).toMatchObject([{ status: 'ONLINE' }]);
  });

  test('[BLOCK2] shows nothing to a blocked user who has never seen the blocker', async () => {
    const [ann, bob] = await somePeople(server, 'ann', 'bob');
    await block(ann.device(), bob.id);
    const { presence } = await bob.device().do(ReadPresence, { userIds: [ann.id, 'nobody'] });
    expect(presence.map(({ userId, ...seen }) => seen)).toEqual(
      Array(2).fill({ status: 'OFFLINE', text: null, lastSeenAt: null }),
    );
  });
});

describe('meetings', () => {
  test('[BLOCK4] delivers no invitation from a blocked user and lists no meeting of theirs', async () => {
    const [ann, bob, carol] = await somePeople(server, 'ann', 'bob', 'carol');
    const [phone, bobs, carols] = [ann.device(), bob.device(), carol.device()];
    const inbox = await phone.subscribe(MeetingInvitations, {});
    await block(phone, bob.id);
    const first = await aMeeting(bobs, { inviteUserIds: [ann.id] });
    const second = await aMeeting(bobs);
    const { inviteToMeeting } = await bobs.do(InviteToMeeting, {
      input: { meetingId: second.id, userIds: [ann.id, carol.id] },
    });
    expect(inviteToMeeting.__typename).toBe('Meeting');
    const third = await aMeeting(carols, { inviteUserIds: [ann.id] });
    expect((await inbox.next()).meetingInvitations.meeting.id).toBe(third.id);
    const { meetings } = await phone.do(MyMeetings);
    expect(meetings).toEqual({ edges: [{ node: { id: third.id } }], totalCount: 1 });
    // Other users still receive theirs.
    expect((await carols.do(MyMeetings)).meetings.totalCount).toBe(2);
    await unblock(phone, bob.id);
    const fourth = await aMeeting(bobs, { inviteUserIds: [ann.id] });
    expect((await inbox.next()).meetingInvitations.meeting.id).toBe(fourth.id);
    expect([first.id, second.id]).not.toContain(fourth.id);
  });
});

describe('calls', () => {
  let installation: Installation;
  let running: RunningServer;
  let [ann, bob, cid]: Person[] = [];
  const device = (person: Person | undefined) =>
    new Device(running, person?.accessToken ?? '', 'phone');
  const call = (id: string, status: 'MISSED' | 'COMPLETED' | 'CALLING', minute: number) => {
    const createdAt = new Date(Date.now() + minute * 60_000);
    const endedAt = status === 'CALLING' ? null : new Date(createdAt.getTime() + 30_000);
    return { id, status, createdAt, endedAt, type: 'AUDIO' as const, version: 2 };
  };

  // Calls from Bob to Ann and Cid as stored after Ann blocked Bob, before she did, and when she called back.
  beforeAll(async () => {
    installation = await anInstallation();
    const before = await installation.start();
    [ann, bob, cid] = await somePeople(before, 'ann', 'bob', 'cid');
    await before.stop();
    const database = await installation.openDatabase();
    const calls = [
      { ...call('before', 'MISSED', 1), blocked: false, joined: false },
      { ...call('kept', 'MISSED', 2), blocked: true, joined: false },
      { ...call('talked', 'COMPLETED', 3), blocked: true, joined: true },
      { ...call('rings', 'CALLING', 4), blocked: true, joined: false },
    ];
    const callerId = bob?.id ?? '';
    for (const { blocked, joined, ...row } of calls) {
      await database.db.insert(tables.callsTable).values({ ...row, callerId });
      const common = { callId: row.id, callCreatedAt: row.createdAt, leftAt: row.endedAt };
      const state = row.endedAt ? (joined ? 'LEFT' : 'MISSED') : 'INVITED';
      const joinedAt = joined ? row.createdAt : null;
      const callee = { role: 'CALLEE', state, joinedAt, ...common } as const;
      await database.db.insert(tables.callParticipantsTable).values([
        { ...common, userId: callerId, position: 0, role: 'CALLER', state: 'LEFT', silent: false },
        { ...callee, userId: ann?.id ?? '', position: 1, silent: blocked, blocked },
        { ...callee, userId: cid?.id ?? '', position: 2, silent: false },
      ]);
    }
    await database.close();
    running = await installation.start({}, { SWEEP_MS: 50 });
  });
  afterAll(async () => {
    await running.stop();
    await installation.delete();
  });

  const idsOf = async (person: Person | undefined, filter = {}) => {
    const { calls, me } = await device(person).do(HistoryOfBlocks, { filter });
    const ids = calls.edges.map(({ node }) => node.id);
    expect(calls.totalCount).toBe(ids.length);
    return { ids, missed: me.missedCallCount };
  };

  test('[BLOCK3] from a blocked user are never visible, by id, in the history or in its counts', async () => {
    for (const filter of [
      {},
      { type: 'AUDIO' },
      { role: 'CALLEE' },
      { withUserId: bob?.id },
      { withUserId: cid?.id, status: ['MISSED', 'COMPLETED', 'CALLING'] },
    ]) {
      expect(await idsOf(ann, filter)).toEqual({ ids: ['talked', 'before'], missed: 1 });
    }
    expect((await device(ann).do(ActiveCalls)).activeCalls).toEqual([]);
    for (const [id, shown] of Object.entries({ before: 1, kept: 0, talked: 1, rings: 0 })) {
      expect((await device(ann).do(ReadCall, { id })).call?.id).toBe(shown ? id : undefined);
    }
  });

  test('[BLOCK3] from a blocked user look unanswered to everybody else', async () => {
    const all = ['rings', 'talked', 'kept', 'before'];
    for (const person of [bob, cid]) {
      expect((await idsOf(person)).ids).toEqual(all);
      expect((await idsOf(person, { withUserId: ann?.id })).ids).toEqual(all);
      const read = async (id: string) =>
        (await device(person).do(ReadCall, { id })).call?.participants.find(
          ({ userId }) => userId === ann?.id,
        );
      const { joinedAt, leftAt, ...kept } = (await read('kept')) ?? {};
      expect((await read('before')) ?? {}).toMatchObject(kept);
    }
  });

  test('[BLOCK3] stay hidden after unblockUser', async () => {
    await device(ann).do(BlockUser, { userId: bob?.id ?? '' });
    await device(ann).do(UnblockUser, { userId: bob?.id ?? '' });
    expect(await idsOf(ann)).toEqual({ ids: ['talked', 'before'], missed: 1 });
  });

  test('stay visible to a callee who blocks the caller while they ring', async () => {
    const [dan, eve] = await somePeople(server, 'dan', 'eve');
    const [phone, eves] = [dan.device(), eve.device()];
    const updates = await phone.subscribe(CallUpdates, {});
    const { id } = await aRingingCall(eves, [dan]);
    await updates.next();
    await block(phone, eve.id);
    expect((await phone.do(ActiveCalls)).activeCalls.map((active) => active.id)).toEqual([id]);
  });
});

describe('a call into which a blocked user rings the blocker', () => {
  const quick = useServer({}, { RING_TIMEOUT_MIN_S: 1, RING_TIMEOUT_S: 2, SWEEP_MS: 50 });
  const invite = async (by: Device, callId: string, { id }: Person) => {
    const { inviteToCall } = await by.do(InviteToCall, { input: { callId, userIds: [id] } });
    if (inviteToCall.__typename !== 'Call') throw new Error(JSON.stringify(inviteToCall));
    return inviteToCall.participants.find(({ userId }) => userId === id)?.state;
  };
  /** The only call of a device, as the device sees it. */
  const seenBy = async (on: Device, id: string) => {
    const { call } = await on.do(ReadCall, { id });
    const { calls, me } = await on.do(HistoryOfBlocks, { filter: {} });
    const { activeCalls } = await on.do(ActiveCalls);
    const missed = me.missedCallCount;
    return { status: call?.status, calls: calls.totalCount, missed, active: activeCalls.length };
  };
  const NOTHING = { status: undefined, calls: 0, missed: 0, active: 0 };

  test.each(['caller', 'callee'])(
    '[BLOCK3] [CALL22] reappears for the blocker at its end if they missed it and then blocked its %s',
    async (role) => {
      const [ann, bob, cid] = await somePeople(server, 'ann', 'bob', 'cid');
      const [anns, bobs, phone] = [ann.device(), bob.device(), cid.device()];
      const { eventCursor } = await phone.do(ActiveCalls);
      const updates = await phone.subscribe(CallUpdates, {});
      const [from, to] = role === 'caller' ? [anns, bob] : [bobs, ann];
      const { id } = await aRingingCall(from, [to, cid], { ringTimeout: 1 });
      await (role === 'caller' ? bobs : anns).do(AcceptCall, { callId: id });
      await updates.until(({ callUpdates: { kind } }) => kind === 'TIMED_OUT');
      expect(await seenBy(phone, id)).toMatchObject({ status: 'CONNECTED', calls: 1, missed: 1 });
      await block(phone, ann.id);
      const incoming = await phone.subscribe(IncomingCalls, {});
      expect(await invite(anns, id, cid)).toBe('INVITED');
      expect(await seenBy(phone, id)).toEqual(NOTHING);
      // A cursor from before the block does not reveal it either.
      const resumed = await phone.subscribe(CallUpdates, { after: eventCursor });
      const mark = await aRingingCall(bob.device(), [cid, ann]);
      await phone.do(RejectCall, { input: { callId: mark.id } });
      await resumed.until(({ callUpdates: { kind } }) => kind === 'REJECTED');
      expect(resumed.all.map(({ callUpdates: { call } }) => call.id)).toEqual([mark.id, mark.id]);
      await anns.do(HangUpCall, { callId: id });
      await bobs.do(HangUpCall, { callId: id });
      for (const inbox of [updates, resumed]) {
        const { callUpdates: end } = await inbox.until(({ callUpdates: u }) => u.call.id === id);
        expect(end).toMatchObject({ kind: 'ENDED', call: { id, status: 'COMPLETED' } });
      }
      for (const { callUpdates: u } of updates.all) {
        expect(u.call.timeline.length).toBe(u.call.version);
      }
      expect(incoming.all.map(({ incomingCalls: { call } }) => call.id)).toEqual([mark.id]);
      const over = { status: 'COMPLETED', calls: 2, missed: 1 };
      expect(await seenBy(phone, id)).toMatchObject(over);
      await unblock(phone, ann.id);
      expect(await seenBy(phone, id)).toMatchObject(over);
    },
  );

  test('[BLOCK3] [CALL22] is hidden only while it rings if another participant has shown it to the blocker', async () => {
    const [ann, bob, cid] = await somePeople(quick, 'ann', 'bob', 'cid');
    const [anns, bobs, phone] = [ann.device(), bob.device(), cid.device()];
    await block(phone, ann.id);
    const [updates, his] = await Promise.all(
      [phone, bobs].map((device) => device.subscribe(CallUpdates, {})),
    );
    if (!updates || !his) throw new Error('nobody listens');
    const isMissed = ({ callUpdates: { kind } }: (typeof his.all)[0]) => kind === 'TIMED_OUT';
    const { id } = await aRingingCall(anns, [bob, cid], { ringTimeout: 1 });
    await bobs.do(AcceptCall, { callId: id });
    // Rung by a user who was blocked all the time: the call stays hidden, also when they ring again.
    await his.until(isMissed);
    expect(await invite(anns, id, cid)).toBe('INVITED');
    await his.until(isMissed);
    expect([await seenBy(phone, id), updates.all]).toEqual([NOTHING, []]);
    // Rung by another participant: the call becomes visible.
    expect(await invite(bobs, id, cid)).toBe('INVITED');
    expect((await updates.next()).callUpdates).toMatchObject({ kind: 'INVITED', call: { id } });
    expect(await seenBy(phone, id)).toMatchObject({ status: 'CONNECTED', active: 1 });
    await updates.until(isMissed);
    await his.until(isMissed);
    // Rung by the blocked user again: the call is hidden while it rings.
    expect(await invite(anns, id, cid)).toBe('INVITED');
    expect(await seenBy(phone, id)).toEqual(NOTHING);
    await his.until(isMissed);
    await updates.until(isMissed);
    expect(await seenBy(phone, id)).toMatchObject({ status: 'CONNECTED', calls: 1, missed: 1 });
    expect(updates.all.map(({ callUpdates: { kind } }) => kind)).toEqual([
      'INVITED',
      'TIMED_OUT',
      'TIMED_OUT',
    ]);
  }, 20_000);
});

describe('a call to somebody who has blocked the caller', () => {
  test('[BLOCK3] [CALL19] looks unanswered to the caller and does not exist for the callee', async () => {
    const [ann, bob, cid] = await somePeople(server, 'ann', 'bob', 'cid');
    const [phone, mobile] = [bob.device(), cid.device()];
    await block(phone, ann.id);
    const [his, theirs] = await Promise.all(
      [phone, mobile].map((device) => device.subscribe(CallUpdates, {})),
    );
    const incoming = await phone.subscribe(IncomingCalls, {});
    /** Everything that the caller sees of an unanswered call. */
    const shown = async (callee: Person) => {
      const laptop = ann.device();
      const updates = await laptop.subscribe(CallUpdates, {});
      const { id } = await aRingingCall(laptop, [callee], { ringTimeout: 1 });
      await updates.until(({ callUpdates: { call } }) => call.endedAt !== null);
      const { call } = await laptop.do(ReadCall, { id });
      await laptop.disconnect();
      const seen = [updates.all.map(({ callUpdates: { kind, call: c } }) => [kind, c]), call];
      const hidden = new Set([ann.id, callee.id, id, laptop.terminalId]);
      return JSON.stringify(seen, (key, value) =>
        hidden.has(value)
          ? '…'
          : key.endsWith('At') || key === 'at' || key === 'ringsUntil'
            ? Boolean(value)
            : value,
      );
    };
    expect(await shown(bob)).toBe(await shown(cid));
    expect(theirs?.all.length).toBe(2);
    // To Bob the call never existed.
    await phone.do(ActiveCalls);
    expect([his?.all, incoming.all]).toEqual([[], []]);
    expect(await phone.do(HistoryOfBlocks, { filter: {} })).toMatchObject({
      me: { missedCallCount: 0 },
      calls: { totalCount: 0 },
    });
  });

  test('[CALL18] [CALL19] connects when the callee calls the caller at the same moment', async () => {
    const { ann, bob, laptop, phone } = await annAndBob(server);
    await block(phone, ann.id);
    const { id } = await aRingingCall(laptop, [bob]);
    const { startCall } = await phone.do(StartCall, { input: { calleeIds: [ann.id] } });
    expect(startCall).toMatchObject({ __typename: 'Call', id, status: 'CONNECTED' });
  });
});
