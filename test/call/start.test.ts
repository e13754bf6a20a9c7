import { describe, expect, test } from 'vitest';
import {
  AcceptCall,
  AcknowledgeCall,
  ActiveCalls,
  CallsOfSomebody,
  CallUpdates,
  type ChosenPresence,
  HangUpCall,
  IncomingCalls,
  ReadCall,
  RejectCall,
  SetPresence,
  StartCall,
  type StartCallInput,
  TurnOnCallWaiting,
} from '../gql/graphql.js';
import { Device } from '../support/device.js';
import { aRoom } from '../support/in-meeting.js';
import { anInstallation } from '../support/installation.js';
import {
  aConnectedCall,
  annAndBob,
  aPerson,
  aRing,
  aRingingCall,
  somePeople,
} from '../support/people.js';
import { useServer } from '../support/server.js';

/** The server checks deadlines once a second, and the machine may be busy. */
const LATE_MS = 5_000;
const limits = { REGISTRATIONS: 10_000, RING_TIMEOUT_MIN_S: 1 };
const server = useServer({}, limits);

const startCall = async (from: Device, input: StartCallInput) =>
  (await from.do(StartCall, { input })).startCall;

async function history(of: Device) {
  const { calls } = await of.do(CallsOfSomebody);
  return { ...calls, nodes: calls.edges.map(({ node }) => node) };
}

const RINGS = { __typename: 'Call', status: 'CALLING' };

const choose = (by: Device, status: ChosenPresence) => by.do(SetPresence, { input: { status } });

const read = async (by: Device, id: string) => (await by.do(ReadCall, { id })).call;

describe('startCall', () => {
  test('rings on all devices of all callees', async () => {
    const [ann, bob, cid] = await somePeople(server, 'ann', 'bob', 'cid');
    const devices = [bob.device(), bob.device(), cid.device()];
    const inboxes = await Promise.all(devices.map((d) => d.subscribe(IncomingCalls, {})));
    const laptop = ann.device('laptop');
    const call = await startCall(laptop, { calleeIds: [cid.id, bob.id], message: 'lunch?' });
    expect(call).toMatchObject({
      __typename: 'Call',
      type: 'VIDEO',
      status: 'CALLING',
      endReason: null,
      note: 'lunch?',
      version: 1,
      duration: 0,
      connectedAt: null,
      endedAt: null,
      caller: { id: ann.id },
      participants: [
        { userId: ann.id, role: 'CALLER', state: 'JOINED', terminalId: 'laptop' },
        { userId: cid.id, role: 'CALLEE', state: 'INVITED', terminalId: null },
        { userId: bob.id, role: 'CALLEE', state: 'INVITED', terminalId: null },
      ],
      timeline: [{ kind: 'STARTED', actor: { id: ann.id }, terminalId: 'laptop' }],
      availableActions: ['CANCEL', 'SIGNAL'],
    });
    if (call.__typename !== 'Call') return;
    expect(Date.parse(call.ringsUntil ?? '') - Date.parse(call.createdAt)).toBe(30_000);
    for (const inbox of inboxes) {
      const { incomingCalls } = await inbox.next();
      expect(incomingCalls).toMatchObject({
        kind: 'STARTED',
        actor: { id: ann.id },
        call: { id: call.id, note: 'lunch?', availableActions: expect.arrayContaining(['ACCEPT']) },
      });
    }
  });

  test('accepts null for optional fields', async () => {
    const [ann, bob] = await somePeople(server, 'ann', 'bob');
    const nothing = { id: null, message: null, ringTimeout: null, type: null };
    expect(await startCall(ann.device(), { calleeIds: [bob.id], ...nothing })).toMatchObject({
      type: 'VIDEO',
      note: null,
    });
    expect(await startCall(ann.device(), { calleeIds: [bob.id], message: '' })).toMatchObject({
      note: null,
    });
  });

  test('keeps a message to the character', async () => {
    const [ann, bob] = await somePeople(server, 'ann', 'bob');
    for (const message of [
      '👩‍👩‍👧 '.repeat(250),
      'שלום\u202E\u200B',
      "'; DROP TABLE calls; --",
      '𝄞'.repeat(2000),
    ]) {
      expect(await startCall(ann.device(), { calleeIds: [bob.id], message })).toMatchObject({
        note: message,
      });
    }
  });

  test.each<[string, (ids: string[]) => Partial<StartCallInput>]>([
    ['input.calleeIds', () => ({ calleeIds: [] })],
    ['input.calleeIds', (ids) => ({ calleeIds: ids.slice(0, 16), type: 'VIDEO' })],
    ['input.calleeIds', (ids) => ({ calleeIds: ids.slice(0, 50), type: 'AUDIO' })],
    ['input.calleeIds.1', ([id = '']) => ({ calleeIds: [id, id] })],
    ['input.ringTimeout', () => ({ ringTimeout: 0 })],
    ['input.ringTimeout', () => ({ ringTimeout: 121 })],
    ['input.ringTimeout', () => ({ ringTimeout: -2_147_483_648 })],
    ['input.message', () => ({ message: 'x'.repeat(2_001) })],
    ['input.message', () => ({ message: 'NUL \0' })],
    ['input.message', () => ({ message: 'half \ud800' })],
    ['input.id', () => ({ id: '' })],
    ['input.id', () => ({ id: 'x'.repeat(101) })],
    ['input.id', () => ({ id: 'NUL \0' })],
  ])('[INPUT1] names %s when it is invalid, and rings no device', async (path, wrong) => {
    const { bob, laptop } = await annAndBob(server);
    const ids = [bob.id, ...Array.from({ length: 60 }, () => crypto.randomUUID())];
    const answer = await startCall(laptop, { calleeIds: [bob.id], ...wrong(ids) });
    expect(answer).toMatchObject({ __typename: 'InvalidInputError', code: 'INVALID_INPUT' });
    if (answer.__typename !== 'InvalidInputError') return;
    expect(answer.fields.map((field) => field.path.join('.'))).toEqual([path]);
    expect(await history(laptop)).toMatchObject({ totalCount: 0 });
  });

  test('[INPUT1] names all invalid fields at once', async () => {
    const ann = await aPerson(server, 'ann');
    const answer = await startCall(ann.device(), { calleeIds: [], ringTimeout: 0, id: '' });
    expect(
      answer.__typename === 'InvalidInputError' && answer.fields.map(({ path }) => path),
    ).toEqual([
      ['input', 'id'],
      ['input', 'calleeIds'],
      ['input', 'ringTimeout'],
    ]);
  });

  test('[INPUT1] refuses the caller and unknown users as callees, and rings no device', async () => {
    const { ann, bob, laptop } = await annAndBob(server);
    expect(await startCall(laptop, { calleeIds: [bob.id, ann.id] })).toMatchObject({
      __typename: 'InvalidInputError',
      fields: [{ path: ['input', 'calleeIds', '1'] }],
    });
    for (const nobody of ['nobody', '', 'NUL \0', '\ud800', 'x'.repeat(10_000)]) {
      expect(await startCall(laptop, { calleeIds: [bob.id, nobody] })).toMatchObject({
        __typename: 'NotFoundError',
        code: 'NOT_FOUND',
      });
    }
    expect(await history(laptop)).toMatchObject({ totalCount: 0 });
    expect(await history(bob.device())).toMatchObject({ totalCount: 0 });
  });

  test('calls 49 users at once by AUDIO, and 15 by VIDEO', async () => {
    const ann = await aPerson(server, 'ann');
    const people = await Promise.all(Array.from({ length: 49 }, () => aPerson(server, 'callee')));
    const ids = people.map(({ id }) => id);
    const audio = await startCall(ann.device(), { calleeIds: ids, type: 'AUDIO' });
    expect(audio.__typename === 'Call' && audio.participants.map(({ userId }) => userId)).toEqual([
      ann.id,
      ...ids,
    ]);
    const video = await startCall(ann.device(), { calleeIds: ids.slice(0, 15), type: 'VIDEO' });
    expect(video.__typename === 'Call' && video.participants).toHaveLength(16);
  });

  // ── the same id again ──

  test('[CALL1] with the same id returns the same call and rings once', async () => {
    const { bob, laptop, phone } = await annAndBob(server);
    const incoming = await phone.subscribe(IncomingCalls, {});
    const updates = await laptop.subscribe(CallUpdates, {});
    const id = crypto.randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => startCall(laptop, { id, calleeIds: [bob.id] })),
    );
    for (const answer of answers) {
      expect(answer).toMatchObject({ __typename: 'Call', id, version: 1, status: 'CALLING' });
    }
    await phone.do(AcceptCall, { callId: id });
    expect(await startCall(laptop, { id, calleeIds: [bob.id] })).toMatchObject({
      status: 'CONNECTED',
      version: 2,
    });
    await laptop.do(HangUpCall, { callId: id });
    expect(await startCall(laptop, { id, calleeIds: [bob.id] })).toMatchObject({
      status: 'COMPLETED',
      version: 3,
    });
    const next = await aRingingCall(laptop, [bob]);
    await incoming.until(({ incomingCalls }) => incomingCalls.call.id === next.id);
    expect(incoming.all).toHaveLength(2);
    await updates.until(({ callUpdates }) => callUpdates.call.id === next.id);
    expect(updates.all.map(({ callUpdates }) => callUpdates.kind)).toEqual([
      'STARTED',
      'ACCEPTED',
      'ENDED',
      'STARTED',
    ]);
  });

  test("[CALL12] refuses the id of another user's call as taken, and leaves that call alone", async () => {
    const { ann, bob, id } = await aRing(server);
    const eve = await aPerson(server, 'eve');
    for (const other of [eve, bob]) {
      expect(await startCall(other.device(), { id, calleeIds: [ann.id] })).toMatchObject({
        __typename: 'InvalidInputError',
        fields: [{ path: ['input', 'id'], message: expect.stringContaining('is taken') }],
      });
    }
    expect(await read(ann.device(), id)).toMatchObject({ version: 1, status: 'CALLING' });
  });

  test.each(['x'.repeat(100), '👩‍👩‍👧', '  ', "'; --", 'a/b?c=d'])(
    'accepts any text as the id: %s',
    async (text) => {
      const [ann, bob] = await somePeople(server, 'ann', 'bob');
      const id = `${text}${text.length > 90 ? '' : ` ${crypto.randomUUID()}`}`;
      expect(await startCall(ann.device(), { id, calleeIds: [bob.id] })).toMatchObject({ id });
      expect(await read(bob.device(), id)).toMatchObject({ id, status: 'CALLING' });
    },
  );

  // ── busy ──

  test('[CALL11] reports that the only callee is in a call; both histories have the attempt', async () => {
    const { bob, laptop, phone } = await annAndBob(server);
    const cid = await aPerson(server, 'cid');
    await aConnectedCall(cid.device(), bob, phone);
    const [incoming, updates] = [
      await phone.subscribe(IncomingCalls, {}),
      await phone.subscribe(CallUpdates, {}),
    ];
    const id = crypto.randomUUID();
    for (let times = 0; times < 2; times += 1) {
      expect(await startCall(laptop, { id, calleeIds: [bob.id] })).toMatchObject({
        __typename: 'UserBusyError',
        code: 'USER_BUSY',
        user: { id: bob.id },
      });
    }
    for (const device of [laptop, phone]) {
      const { nodes } = await history(device);
      expect(nodes.filter((call) => call.id === id)).toMatchObject([
        {
          status: 'REJECTED',
          endReason: 'BUSY',
          participants: [{ state: 'LEFT' }, { state: 'REJECTED', rejectReason: 'BUSY' }],
        },
      ]);
    }
    const { callUpdates } = await updates.next();
    expect(callUpdates).toMatchObject({ kind: 'REJECTED', call: { id, status: 'REJECTED' } });
    expect(incoming.all).toEqual([]);
    expect((await phone.do(ActiveCalls)).activeCalls.map((call) => call.id)).not.toContain(id);
  });

  test("[CALL11] treats the only callee as busy while another caller's ring lasts", async () => {
    const [ann, bob, cid, dan] = await somePeople(server, 'ann', 'bob', 'cid', 'dan');
    const { id } = await aRingingCall(cid.device(), [bob]);
    expect(await startCall(ann.device(), { calleeIds: [bob.id] })).toMatchObject({
      __typename: 'UserBusyError',
      user: { id: bob.id },
    });
    expect(await startCall(cid.device(), { calleeIds: [bob.id] })).toMatchObject(RINGS);
    await bob.device().do(AcceptCall, { callId: id });
    expect(await startCall(dan.device(), { calleeIds: [bob.id, cid.id] })).toMatchObject({
      __typename: 'Call',
      status: 'CALLING',
      participants: [{ state: 'JOINED' }, { state: 'INVITED' }, { state: 'INVITED' }],
    });
  });

  test.each([
    ['[CALL11] with call waiting on', (phone: Device) => phone.do(TurnOnCallWaiting)],
    ['[CALL11] [PRES3] INVISIBLE', (phone: Device) => choose(phone, 'INVISIBLE')],
  ])('%s, a callee rings during other calls', async (_, prepare) => {
    const { ann, bob, phone } = await annAndBob(server);
    const [cid, dan] = await somePeople(server, 'cid', 'dan');
    await prepare(phone);
    await aConnectedCall(cid.device(), bob, phone);
    const incoming = await phone.subscribe(IncomingCalls, {});
    for (const caller of [ann, dan]) {
      const call = await startCall(caller.device(), { calleeIds: [bob.id] });
      expect(call).toMatchObject(RINGS);
      expect((await incoming.next()).incomingCalls.call.caller.id).toBe(caller.id);
    }
  });

  test('[CALL11] rings a callee who is only in a meeting', async () => {
    const { guests } = await aRoom(server, ['bob']);
    const ann = await aPerson(server, 'ann');
    expect(await startCall(ann.device(), { calleeIds: [guests[0].id] })).toMatchObject(RINGS);
  });

  // ── glare ──

  test('[CALL18] accepts the ringing call from the callee instead of starting another, however often repeated', async () => {
    const { ann, bob, laptop, phone } = await annAndBob(server);
    const ring = await aRingingCall(laptop, [bob]);
    const input = { id: crypto.randomUUID(), calleeIds: [ann.id] };
    const answered = await startCall(phone, input);
    expect(answered).toMatchObject({
      __typename: 'Call',
      id: ring.id,
      status: 'CONNECTED',
      participants: [{ state: 'JOINED' }, { state: 'JOINED', terminalId: phone.terminalId }],
    });
    expect(await startCall(phone, input)).toMatchObject({ id: ring.id, version: 2 });
    await phone.do(HangUpCall, { callId: ring.id });
    expect(await startCall(phone, input)).toMatchObject({ id: ring.id, status: 'COMPLETED' });
    expect(await read(phone, input.id)).toBeNull();
    // By now, neither user is calling.
    const next = await startCall(phone, { calleeIds: [ann.id] });
    expect(next).toMatchObject(RINGS);
  });

  test('[CALL18] to several users starts a call of its own', async () => {
    const [ann, bob, cid] = await somePeople(server, 'ann', 'bob', 'cid');
    const ring = await aRingingCall(ann.device(), [bob]);
    const group = await startCall(bob.device(), { calleeIds: [ann.id, cid.id] });
    expect(group).toMatchObject(RINGS);
    expect((group as { id: string }).id).not.toBe(ring.id);
  });

  test('[CALL11] treats a callee as idle once their call has ended', async () => {
    const [ann, bob, cid] = await somePeople(server, 'ann', 'bob', 'cid');
    const phone = bob.device();
    const { id } = await aConnectedCall(cid.device(), bob, phone);
    await phone.do(HangUpCall, { callId: id });
    expect(await startCall(ann.device(), { calleeIds: [bob.id] })).toMatchObject({
      __typename: 'Call',
    });
  });

  // ── Do Not Disturb ──

  test('[CALL13] does not ring a callee on Do Not Disturb; the caller sees an unanswered call', async () => {
    const { bob, laptop, phone } = await annAndBob(server);
    await choose(phone, 'DO_NOT_DISTURB');
    const incoming = await phone.subscribe(IncomingCalls, {});
    const updates = await phone.subscribe(CallUpdates, {});
    const own = await laptop.subscribe(CallUpdates, {});
    const { id } = await aRingingCall(laptop, [bob], { ringTimeout: 3 });
    // The call is hidden from them while it rings.
    expect(await read(phone, id)).toBeNull();
    expect((await phone.do(ActiveCalls)).activeCalls).toEqual([]);
    expect(await history(phone)).toMatchObject({ totalCount: 0, nodes: [] });
    const none = crypto.randomUUID();
    for (const callId of [id, none]) {
      const { acceptCall } = await phone.do(AcceptCall, { callId });
      expect(acceptCall).toMatchObject({ __typename: 'NotFoundError' });
      const { acknowledgeCall } = await phone.do(AcknowledgeCall, { callId });
      expect(acknowledgeCall).toMatchObject({ __typename: 'NotFoundError' });
      const { rejectCall } = await phone.do(RejectCall, { input: { callId } });
      expect(rejectCall).toMatchObject({ __typename: 'NotFoundError' });
    }
    expect(await read(laptop, id)).toMatchObject({
      status: 'CALLING',
      participants: [{ state: 'JOINED' }, { state: 'INVITED' }],
    });
    const missed = await own.until(({ callUpdates }) => callUpdates.kind === 'TIMED_OUT');
    expect(missed.callUpdates.call).toMatchObject({ status: 'MISSED', endReason: 'NO_ANSWER' });
    // After the end it appears in their history.
    expect((await history(phone)).nodes).toMatchObject([{ id, status: 'MISSED' }]);
    expect(await read(phone, id)).toMatchObject({ status: 'MISSED', availableActions: [] });
    const timedOut = await updates.next();
    expect(timedOut.callUpdates).toMatchObject({ kind: 'TIMED_OUT', call: { id } });
    expect(incoming.all).toEqual([]);
  });

  test('[CALL13] rings the other callees', async () => {
    const [ann, bob, cid] = await somePeople(server, 'ann', 'bob', 'cid');
    const [laptop, phone, desk] = [ann.device(), bob.device(), cid.device()];
    await choose(phone, 'DO_NOT_DISTURB');
    const incoming = await desk.subscribe(IncomingCalls, {});
    const { id } = await aRingingCall(laptop, [bob, cid], { ringTimeout: 2 });
    expect((await incoming.next()).incomingCalls.call.id).toBe(id);
    await desk.do(AcceptCall, { callId: id });
    expect(await read(phone, id)).toBeNull();
    expect(await read(desk, id)).toMatchObject({ status: 'CONNECTED' });
  });

  test('[CALL13] rings a callee who has turned Do Not Disturb off', async () => {
    const { ann, bob, phone } = await annAndBob(server);
    const incoming = await phone.subscribe(IncomingCalls, {});
    await choose(phone, 'DO_NOT_DISTURB');
    await aRingingCall(ann.device(), [bob]);
    await choose(phone, 'ONLINE');
    const received = await aRingingCall(ann.device(), [bob]);
    expect((await incoming.next()).incomingCalls.call.id).toBe(received.id);
  });

  // ── no answer ──

  test('[CALL7] times out at ringsUntil', async () => {
    const { bob, laptop, phone } = await annAndBob(server);
    const updates = await phone.subscribe(CallUpdates, {});
    const { id, ringsUntil } = await aRingingCall(laptop, [bob], { ringTimeout: 1 });
    const { callUpdates } = await updates.until(({ callUpdates: u }) => u.kind === 'TIMED_OUT');
    expect(callUpdates).toMatchObject({
      actor: null,
      call: {
        id,
        status: 'MISSED',
        endReason: 'NO_ANSWER',
        ringsUntil: null,
        participants: [{ state: 'LEFT' }, { state: 'MISSED' }],
      },
    });
    const late = Date.parse(callUpdates.at) - Date.parse(ringsUntil ?? '');
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThan(LATE_MS);
    expect(Date.now() - Date.parse(ringsUntil ?? '')).toBeLessThan(LATE_MS);
  });

  test('[CALL7] [CALL9] times out for one callee while the others go on talking', async () => {
    const { bob, laptop, phone } = await annAndBob(server);
    const cid = await aPerson(server, 'cid');
    const updates = await laptop.subscribe(CallUpdates, {});
    const { id } = await aRingingCall(laptop, [bob, cid], { ringTimeout: 1 });
    await phone.do(AcceptCall, { callId: id });
    const { callUpdates } = await updates.until(({ callUpdates: u }) => u.kind === 'TIMED_OUT');
    expect(callUpdates.call).toMatchObject({
      status: 'CONNECTED',
      participants: [{ state: 'JOINED' }, { state: 'JOINED' }, { state: 'MISSED' }],
    });
  });

  test('[CALL7] times out on time even if the server restarted while the call rang', async () => {
    const installation = await anInstallation();
    const before = await installation.start({}, limits);
    const [ann, bob] = await somePeople(before, 'ann', 'bob');
    const soon = await aRingingCall(ann.device(), [bob], { ringTimeout: 1 });
    const later = await aRingingCall(ann.device(), [bob], { ringTimeout: 6 });
    await before.stop();
    const after = await installation.start({}, limits);
    const phone = new Device(after, bob.accessToken, 'phone');
    const updates = await phone.subscribe(CallUpdates, {});
    const startedAt = Date.now();
    for (const { id, ringsUntil } of [soon, later]) {
      await expect
        .poll(async () => (await read(phone, id))?.status, { timeout: 10_000, interval: 50 })
        .toBe('MISSED');
      const due = Math.max(Date.parse(ringsUntil ?? ''), startedAt);
      expect(Date.now() - due).toBeLessThan(LATE_MS);
    }
    await updates.until(({ callUpdates }) => callUpdates.call.id === later.id);
    await phone.disconnect();
    await after.stop();
    await installation.delete();
  });
});
