import { describe, expect, test } from 'vitest';
import {
  AcceptCall,
  ActiveCalls,
  CallUpdates,
  HangUpCall,
  IncomingCalls,
  InviteToCall,
  PeersOnAcceptance,
  ReadCall,
  ReadPeers,
  RejectCall,
  SendSignal,
  SetPresence,
} from '../gql/graphql.js';
import type { Device } from '../support/device.js';
import {
  aConnectedCall,
  aPerson,
  aRing,
  aRingingCall,
  aTalk,
  type Person,
  somePeople,
} from '../support/people.js';
import { useServer } from '../support/server.js';

const limits = { REGISTRATIONS: 10_000, RING_TIMEOUT_S: 2, SWEEP_MS: 100 };
const server = useServer({}, limits);

const invite = async (by: Device, callId: string, ...users: { id: string }[]) =>
  (await by.do(InviteToCall, { input: { callId, userIds: users.map(({ id }) => id) } }))
    .inviteToCall;

const statesOf = async (by: Device, id: string) =>
  (await by.do(ReadCall, { id })).call?.participants.map(({ state }) => state);

/** The `ringsUntil` that the device sees: of the call by its id, and in activeCalls. */
const endsOfRing = async (by: Device, id: string) => {
  const { activeCalls } = await by.do(ActiveCalls);
  const active = activeCalls.find((call) => call.id === id);
  return [(await by.do(ReadCall, { id })).call?.ringsUntil, active?.ringsUntil];
};

describe('inviteToCall', () => {
  test('[CALL16] rings more users, who join for themselves', async () => {
    const { ann, bob, laptop, phone, id } = await aTalk(server);
    const [cid, dan] = await somePeople(server, 'cid', 'dan');
    const [mobile, tablet] = [cid.device(), dan.device()];
    const incoming = await mobile.subscribe(IncomingCalls, {});
    const others = await phone.subscribe(IncomingCalls, {});
    const call = await invite(laptop, id, cid, dan);
    expect(call).toMatchObject({
      __typename: 'Call',
      status: 'CONNECTED',
      participants: [
        { userId: ann.id, state: 'JOINED' },
        { userId: bob.id, state: 'JOINED' },
        { userId: cid.id, state: 'INVITED', role: 'CALLEE' },
        { userId: dan.id, state: 'INVITED', role: 'CALLEE' },
      ],
    });
    expect((await incoming.next()).incomingCalls).toMatchObject({
      kind: 'INVITED',
      actor: { id: ann.id },
      call: { id },
    });
    await mobile.do(AcceptCall, { callId: id });
    await tablet.do(RejectCall, { input: { callId: id } });
    expect(await statesOf(laptop, id)).toEqual(['JOINED', 'JOINED', 'JOINED', 'REJECTED']);
    await laptop.do(HangUpCall, { callId: id });
    expect((await mobile.do(ReadCall, { id })).call?.status).toBe('CONNECTED');
    await phone.do(HangUpCall, { callId: id });
    expect((await mobile.do(ReadCall, { id })).call).toMatchObject({
      status: 'COMPLETED',
      endReason: 'HUNG_UP',
    });
    // [STREAM5] Only the invited users see an incoming call.
    expect(others.all).toEqual([]);
  });

  test('[CALL16] rings a user again who missed the call, and skips those who are in it, ring, declined or left', async () => {
    const { bob, laptop, phone, id } = await aTalk(server);
    const [cid, dan] = await somePeople(server, 'cid', 'dan');
    await invite(laptop, id, cid, dan);
    await cid.device().do(RejectCall, { input: { callId: id } });
    const updates = await laptop.subscribe(CallUpdates, { callId: id });
    await updates.until(({ callUpdates: { kind } }) => kind === 'TIMED_OUT', 10_000);
    expect(await statesOf(laptop, id)).toEqual(['JOINED', 'JOINED', 'REJECTED', 'MISSED']);
    const incoming = await dan.device().subscribe(IncomingCalls, {});
    const again = await invite(phone, id, cid, dan);
    expect(again).toMatchObject({ __typename: 'Call' });
    expect(await statesOf(laptop, id)).toEqual(['JOINED', 'JOINED', 'REJECTED', 'INVITED']);
    expect((await incoming.next()).incomingCalls).toMatchObject({
      kind: 'INVITED',
      actor: { id: bob.id },
    });
    const { version } = again as { version: number };
    expect(await invite(phone, id, cid, dan)).toMatchObject({ version });
    // A new subscription delivers the current ring and not the previous one.
    const tablet = dan.device();
    const late = await tablet.subscribe(IncomingCalls, {});
    await late.next();
    await tablet.do(RejectCall, { input: { callId: id } });
    expect(late.all.map(({ incomingCalls }) => incomingCalls.actor?.id)).toEqual([bob.id]);
  });

  test('[CALL13] [CALL16] looks the same whether or not the callee is on Do Not Disturb', async () => {
    const { laptop, id } = await aTalk(server);
    const cid = await aPerson(server, 'cid');
    const mobile = cid.device();
    await mobile.do(SetPresence, { input: { status: 'DO_NOT_DISTURB' } });
    const incoming = await mobile.subscribe(IncomingCalls, {});
    await invite(laptop, id, cid);
    expect(await statesOf(laptop, id)).toEqual(['JOINED', 'JOINED', 'INVITED']);
    expect((await mobile.do(ReadCall, { id })).call).toBeNull();
    const updates = await laptop.subscribe(CallUpdates, { callId: id });
    await updates.until(({ callUpdates: { kind } }) => kind === 'TIMED_OUT', 10_000);
    expect(incoming.all).toEqual([]);
    expect((await mobile.do(ReadCall, { id })).call).toMatchObject({ id });
  });

  test('[CALL7] [CALL16] shows `ringsUntil` of a connected call to the invited user only', async () => {
    const { laptop, phone, id } = await aTalk(server);
    const cid = await aPerson(server, 'cid');
    const mobile = cid.device();
    const incoming = await mobile.subscribe(IncomingCalls, {});
    expect(await invite(laptop, id, cid)).toMatchObject({ status: 'CONNECTED', ringsUntil: null });
    const { at, call, cursor } = (await incoming.next()).incomingCalls;
    expect(Date.parse(call.ringsUntil ?? '') - Date.parse(at)).toBe(limits.RING_TIMEOUT_S * 1000);
    expect(await endsOfRing(mobile, id)).toEqual([call.ringsUntil, call.ringsUntil]);
    expect(await endsOfRing(phone, id)).toEqual([null, null]);
    const updates = await mobile.subscribe(CallUpdates, { callId: id, after: cursor });
    const timedOut = await updates.until((one) => one.callUpdates.kind === 'TIMED_OUT', 10_000);
    const { callUpdates: over } = timedOut;
    expect(Date.parse(over.at)).toBeGreaterThanOrEqual(Date.parse(call.ringsUntil ?? ''));
    expect(over.call.ringsUntil).toBeNull();
    await invite(phone, id, cid);
    const { acceptCall } = await mobile.do(AcceptCall, { callId: id });
    expect(acceptCall).toMatchObject({ __typename: 'Call', ringsUntil: null });
  });

  test('[CALL7] keeps `ringsUntil` for a callee who still rings after another one has answered', async () => {
    const [ann, bob, cid] = await somePeople(server, 'ann', 'bob', 'cid');
    const [laptop, phone, mobile] = [ann.device(), bob.device(), cid.device()];
    const { id, ringsUntil } = await aRingingCall(laptop, [bob, cid], { ringTimeout: 30 });
    expect(ringsUntil).not.toBeNull();
    expect(await endsOfRing(mobile, id)).toEqual([ringsUntil, ringsUntil]);
    await phone.do(AcceptCall, { callId: id });
    expect(await endsOfRing(mobile, id)).toEqual([ringsUntil, ringsUntil]);
    for (const other of [laptop, phone]) expect(await endsOfRing(other, id)).toEqual([null, null]);
    await mobile.do(RejectCall, { input: { callId: id } });
    expect((await mobile.do(ReadCall, { id })).call?.ringsUntil).toBeNull();
  });

  test('[CALL13] [CALL22] does not reveal a suppressed ring through unread events of the previous ring', async () => {
    const { laptop, id } = await aTalk(server);
    const cid = await aPerson(server, 'cid');
    const mobile = cid.device();
    const { eventCursor } = await mobile.do(ActiveCalls);
    await invite(laptop, id, cid);
    await mobile.do(SetPresence, { input: { status: 'DO_NOT_DISTURB' } });
    const updates = await laptop.subscribe(CallUpdates, { callId: id });
    await updates.until(({ callUpdates: { kind } }) => kind === 'TIMED_OUT', 10_000);
    expect(await invite(laptop, id, cid)).toMatchObject({ __typename: 'Call' });
    const received = await mobile.subscribe(CallUpdates, { after: eventCursor });
    expect(await mobile.do(ActiveCalls)).toMatchObject({ activeCalls: [] });
    // Those events are skipped. The end of the suppressed ring arrives.
    const { callUpdates } = await received.next(10_000);
    expect(callUpdates).toMatchObject({ kind: 'TIMED_OUT', call: { ringsUntil: null } });
    const timeline = callUpdates.call?.timeline.map(({ kind }) => kind);
    expect(timeline?.filter((kind) => kind === 'TIMED_OUT')).toHaveLength(2);
  });

  test('[CALL11] [CALL16] rings busy users, even without call waiting', async () => {
    const { laptop, id } = await aTalk(server);
    const [inCall, rung, dan, eve] = await somePeople(server, 'cid', 'fay', 'dan', 'eve');
    await aConnectedCall(inCall.device(), dan, dan.device());
    await aRingingCall(eve.device(), [rung], { ringTimeout: 30 });
    const inboxes = await Promise.all(
      [inCall, rung].map((person) => person.device().subscribe(IncomingCalls, {})),
    );
    await invite(laptop, id, inCall, rung);
    expect(await statesOf(laptop, id)).toEqual(['JOINED', 'JOINED', 'INVITED', 'INVITED']);
    for (const incoming of inboxes) {
      const invitation = await incoming.until(({ incomingCalls: { call } }) => call.id === id);
      expect(invitation.incomingCalls.kind).toBe('INVITED');
    }
  });

  test('[CALL16] rings all users named or none', async () => {
    const { ann, laptop, id } = await aTalk(server);
    const cid = await aPerson(server, 'cid');
    expect(await invite(laptop, id, cid, { id: 'nobody' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await invite(laptop, id, cid, ann)).toMatchObject({
      fields: [{ path: ['input', 'userIds', '1'] }],
    });
    expect(await invite(laptop, id, cid, cid)).toMatchObject({
      fields: [{ path: ['input', 'userIds', '1'], message: 'Named twice.' }],
    });
    expect(await invite(laptop, id)).toMatchObject({ fields: [{ path: ['input', 'userIds'] }] });
    expect(await statesOf(laptop, id)).toEqual(['JOINED', 'JOINED']);
  });

  test('[CALL12] [CALL16] is for participants of a connected call', async () => {
    const { ann, laptop, phone, id } = await aRing(server);
    const [cid, eve] = await somePeople(server, 'cid', 'eve');
    expect(await invite(laptop, id, cid)).toMatchObject({ code: 'CALL_NOT_CONNECTED' });
    expect(await invite(phone, id, cid)).toMatchObject({ code: 'CALL_NOT_CONNECTED' });
    expect(await invite(eve.device(), id, cid)).toMatchObject({ code: 'NOT_FOUND' });
    await phone.do(AcceptCall, { callId: id });
    expect(await invite(ann.device(), id, cid)).toMatchObject({ code: 'ANSWERED_ELSEWHERE' });
    await phone.do(HangUpCall, { callId: id });
    expect(await invite(laptop, id, cid)).toMatchObject({ code: 'CALL_ENDED' });
  });

  test('[CALL26] [SIGNAL1] gives the new participant and all others their peers to negotiate with', async () => {
    const { ann, bob, laptop, phone, id } = await aTalk(server);
    const cid = await aPerson(server, 'cid');
    const mobile = cid.device();
    const inboxes = await Promise.all(
      [laptop, phone, mobile].map((device) => device.subscribe(PeersOnAcceptance, {})),
    );
    await invite(laptop, id, cid);
    await mobile.do(AcceptCall, { callId: id });
    const received = await Promise.all(
      inboxes.map((inbox) => inbox.until(({ callUpdates: { kind } }) => kind === 'ACCEPTED')),
    );
    const [hers, his, theirs] = received.map(({ callUpdates: { call } }) => call.peers);
    const peer = (person: Person, device: Device, offers: boolean) => ({
      userId: person.id,
      terminalId: device.terminalId,
      offers,
      user: { displayName: expect.any(String) },
    });
    expect(hers).toEqual([peer(bob, phone, false), peer(cid, mobile, false)]);
    expect(his).toEqual([peer(ann, laptop, true), peer(cid, mobile, false)]);
    expect(theirs).toEqual([peer(ann, laptop, true), peer(bob, phone, true)]);
    // A device that does not take part has no peers.
    expect((await bob.device().do(ReadPeers, { id })).call?.peers).toEqual([]);
    const signal = { offer: 'v=0' };
    for (const [from, to] of [
      [laptop, cid],
      [phone, cid],
      [mobile, bob],
    ] as const) {
      const { sendSignal } = await from.do(SendSignal, {
        input: { in: { callId: id }, toUserId: to.id, signal },
      });
      expect(sendSignal.__typename).toBe('SignalReceipt');
    }
  });
});

describe('the capacity of a call', () => {
  // Its rings do not time out during the test.
  const patient = useServer({}, { REGISTRATIONS: 10_000 });

  test('[CALL16] is never exceeded, however many users are invited at the same time', async () => {
    const { laptop, phone, id } = await aTalk(patient, 'VIDEO');
    const guests = await Promise.all(Array.from({ length: 100 }, () => aPerson(patient, 'guest')));
    const answers = await Promise.all(
      guests.map((guest, i) => invite(i % 2 ? laptop : phone, id, guest)),
    );
    const kinds = answers.map((answer) =>
      answer.__typename === 'CallStateError' ? answer.code : answer.__typename,
    );
    expect(kinds.filter((kind) => kind === 'Call')).toHaveLength(14);
    expect(kinds.filter((kind) => kind === 'NOT_ALLOWED')).toHaveLength(86);
    const states = await statesOf(laptop, id);
    expect(states).toHaveLength(16);
  });
});
