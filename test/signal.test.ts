import { print } from 'graphql';
import { describe, expect, test } from 'vitest';
import {
  AcceptCall,
  ActiveCalls,
  CancelCall,
  HangUpCall,
  RejectCall,
  SendSignal,
  type SendSignalInput,
  SetPresence,
  type SignalsSubscription as SignalEvent,
  type SignalPayloadInput,
  Signals,
} from './gql/graphql.js';
import { Device } from './support/device.js';
import type { Inbox } from './support/inbox.js';
import { anInstallation, mode } from './support/installation.js';
import {
  aConnectedCall,
  annAndBob,
  aPerson,
  aRing,
  aRingingCall,
  aTalk,
  type Person,
  somePeople,
} from './support/people.js';
import { chance } from './support/seeded.js';
import { type TestServer, useServer } from './support/server.js';

const limits = {
  REGISTRATIONS: 10_000,
  SOCKETS_PER_USER: 200,
  MESSAGES_PER_S: 10_000,
  MESSAGES_BURST: 10_000,
  OPERATIONS_IN_FLIGHT_PER_SOCKET: 1_000,
  QUEUE_EVENTS: 2_000,
  RING_TIMEOUT_MIN_S: 1,
};
const server = useServer({}, limits);
/** A server that keeps only the last five signals to each user. */
const narrow = useServer({}, { ...limits, SIGNAL_LOG_ENTRIES: 5 });
/** A server that keeps signals, and its knowledge of who is in a call, for a moment only. */
const brief = useServer({}, { ...limits, SIGNAL_LOG_MS: 300, MEMBERSHIP_MS: 1 });

const sendSignal = async (by: Device, input: SendSignalInput) =>
  (await by.do(SendSignal, { input })).sendSignal;

/** An offer. Its SDP may be any text here. */
const offer = (
  callId: string,
  to: Person,
  sdp: string,
  toTerminalId?: string,
): SendSignalInput => ({
  in: { callId },
  toUserId: to.id,
  signal: { offer: sdp },
  ...(toTerminalId === undefined ? {} : { toTerminalId }),
});

async function send(by: Device, ...args: Parameters<typeof offer>): Promise<void> {
  const answer = await sendSignal(by, offer(...args));
  if (answer.__typename !== 'SignalReceipt') throw new Error(JSON.stringify(answer));
}

const NOT_FOUND = { __typename: 'NotFoundError', code: 'NOT_FOUND' };

const follow = (by: Device, variables: { callId?: string; after?: string } = {}) =>
  by.subscribe(Signals, variables);

const nextSdp = async (inbox: Inbox<SignalEvent>) => (await inbox.next()).signals.sdp;

const callers = new Map<TestServer, Promise<readonly [Person, Person]>>();
let marks = 0;

/**
 * The SDPs of all signals received so far. Waits for a marker, a signal of another call that rings on all of the
 * user's devices, so that everything sent before it has arrived.
 */
async function sdpsUntilNow(inbox: Inbox<SignalEvent>, of: Person, where = server) {
  const known = callers.get(where) ?? somePeople(where, 'zoe', 'idle');
  callers.set(where, known);
  const [zoe, idle] = await known;
  const caller = zoe.device();
  // With a second callee, the call ignores busy.
  const { id } = await aRingingCall(caller, [of, idle]);
  marks += 1;
  const mark = `mark ${marks}`;
  await send(caller, id, of, mark);
  await inbox.until(({ signals }) => signals.sdp === mark);
  await caller.do(CancelCall, { callId: id });
  return inbox.all.map(({ signals }) => signals.sdp).filter((sdp) => !sdp?.startsWith('mark '));
}

const candidate = (text = 'candidate:1 1 udp 1 192.0.2.1 9 typ host') => ({ candidate: text });

describe('sendSignal', () => {
  test('relays each kind to the character', async () => {
    const { ann, bob, laptop, phone, id } = await aTalk(server);
    const inbox = await follow(phone);
    const sdp = 'v=0\r\ns=👩‍👩‍👧 שלום\u202E "\\\r\na=x:\u0001\r\n';
    const candidates = [
      { candidate: 'candidate:1', sdpMid: '0', sdpMLineIndex: 65_535, usernameFragment: 'uf' },
      { candidate: '', sdpMid: null, sdpMLineIndex: 0, usernameFragment: null },
      { candidate: 'candidate:2' },
    ];
    const payloads: SignalPayloadInput[] = [{ offer: sdp }, { answer: sdp }, { candidates }];
    for (const signal of payloads) {
      const receipt = await sendSignal(laptop, { in: { callId: id }, toUserId: bob.id, signal });
      const { signals } = await inbox.next();
      expect(signals).toMatchObject({
        callId: id,
        fromUserId: ann.id,
        fromTerminalId: 'laptop',
        sentAt: receipt.__typename === 'SignalReceipt' && receipt.sentAt,
      });
    }
    const none = { sdpMid: null, sdpMLineIndex: null, usernameFragment: null };
    expect(inbox.all.map(({ signals: s }) => [s.kind, s.sdp, s.candidates])).toEqual([
      ['OFFER', sdp, null],
      ['ANSWER', sdp, null],
      ['ICE_CANDIDATES', null, [candidates[0], candidates[1], { ...candidates[2], ...none }]],
    ]);
  });

  test('[SIGNAL2] relays 500 concurrent signals of one socket once each, in the order sent', async () => {
    const { bob, laptop, phone } = await annAndBob(server);
    const luck = chance();
    const { id } = await aConnectedCall(laptop, bob, phone);
    const live = await follow(phone);
    const payloadOf = (n: number): SignalPayloadInput => {
      if (n % 5 === 4) {
        return {
          candidates: Array.from({ length: luck.whole(1, 10) }, () => candidate(String(n))),
        };
      }
      const sdp = `${n} ${'x'.repeat(luck.whole(0, 2_000))}`;
      return n % 2 ? { answer: sdp } : { offer: sdp };
    };
    const payloads = Array.from({ length: 500 }, (_, n) => payloadOf(n));
    // This subscription keeps the socket open between operations.
    const own = await follow(laptop);
    const receipts = await Promise.all(
      payloads.map((signal) =>
        laptop.doLive(SendSignal, { input: { in: { callId: id }, toUserId: bob.id, signal } }),
      ),
    );
    expect(new Set(receipts.map((r) => r.sendSignal.__typename))).toEqual(
      new Set(['SignalReceipt']),
    );
    const numberOf = ({ signals: s }: SignalEvent) =>
      Number.parseInt(s.sdp ?? s.candidates?.[0]?.candidate ?? '', 10);
    const inOrder = payloads.map((_, n) => n);
    await live.until((event) => numberOf(event) === 499);
    expect(live.all.map(numberOf)).toEqual(inOrder);
    // The log holds the same signals.
    const late = await follow(bob.device('phone'));
    await late.until((event) => numberOf(event) === 499);
    expect(late.all.map(numberOf)).toEqual(inOrder);
    expect(own.all).toEqual([]);
  });

  test('[SIGNAL2] keeps the order while the call is being accepted', async () => {
    const { bob, laptop, phone } = await annAndBob(server);
    const [, inbox] = [await follow(laptop), await follow(phone)];
    const { id } = await aRingingCall(laptop, [bob]);
    const sent = Array.from({ length: 50 }, (_, n) =>
      laptop.doLive(SendSignal, { input: offer(id, bob, String(n)) }),
    );
    await phone.do(AcceptCall, { callId: id });
    const rest = Array.from({ length: 50 }, (_, n) =>
      laptop.doLive(SendSignal, { input: offer(id, bob, String(50 + n)) }),
    );
    for (const { sendSignal: receipt } of await Promise.all([...sent, ...rest])) {
      expect(receipt.__typename).toBe('SignalReceipt');
    }
    await inbox.until(({ signals }) => signals.sdp === '99');
    expect(inbox.all.map(({ signals }) => signals.sdp)).toEqual(
      Array.from({ length: 100 }, (_, n) => String(n)),
    );
  });

  test('[SIGNAL2] keeps the order when some signals have to wait for the database', async () => {
    const { bob, laptop, phone, id } = await aTalk(brief);
    const [, inbox] = [await follow(laptop), await follow(phone)];
    const inOrder = Array.from({ length: 500 }, (_, n) => String(n));
    await Promise.all(
      inOrder.map((sdp) => laptop.doLive(SendSignal, { input: offer(id, bob, sdp) })),
    );
    await inbox.until(({ signals }) => signals.sdp === '499');
    expect(inbox.all.map(({ signals }) => signals.sdp)).toEqual(inOrder);
  });

  // ── limits ──

  const KIB = 1024;
  const long = 'é'.repeat(KIB);
  /** 32 candidates that make 64 KiB of JSON, plus the given number of bytes. */
  const muchTogether = (more: number) => [
    ...Array.from({ length: 31 }, () => candidate(long)),
    candidate('x'.repeat(1_503 + more)),
  ];

  test.each<[string, SignalPayloadInput]>([
    ['an offer of 1 byte', { offer: 'v' }],
    ['an offer of 64 KiB', { offer: 'x'.repeat(64 * KIB) }],
    ['an answer of 64 KiB in half as many characters', { answer: 'é'.repeat(32 * KIB) }],
    ['a candidate of 2 KiB', { candidates: [candidate(long)] }],
    ['64 candidates', { candidates: Array.from({ length: 64 }, () => candidate()) }],
    ['candidates of 64 KiB together', { candidates: muchTogether(0) }],
    ['the end of the trickle', { candidates: [candidate('')] }],
    ['0 as the line', { candidates: [{ ...candidate(), sdpMLineIndex: 0, sdpMid: '' }] }],
    ['65535 as the line', { candidates: [{ ...candidate(), sdpMLineIndex: 65_535 }] }],
    ['names of 2 KiB', { candidates: [{ ...candidate(), sdpMid: long, usernameFragment: long }] }],
    ['null beside the actual payload', { candidates: [{ ...candidate(), sdpMid: null }] }],
  ])('accepts %s', async (_, signal) => {
    const { bob, laptop, phone, id } = await aTalk(server);
    const inbox = await follow(phone);
    const input = { in: { callId: id }, toUserId: bob.id, signal };
    expect(await sendSignal(laptop, input)).toMatchObject({ __typename: 'SignalReceipt' });
    const { signals } = await inbox.next();
    expect(signals.sdp).toBe(signal.offer ?? signal.answer ?? null);
    expect(signals.candidates ?? []).toMatchObject(signal.candidates ?? []);
  });

  test.each<[string, SignalPayloadInput]>([
    ['offer', { offer: '' }],
    ['answer', { answer: '' }],
    ['offer', { offer: 'x'.repeat(64 * KIB + 1) }],
    ['answer', { answer: `${'é'.repeat(32 * KIB)}x` }],
    ['answer', { answer: '👩'.repeat(16 * KIB + 1) }],
    ['candidates', { candidates: [] }],
    ['candidates', { candidates: Array.from({ length: 65 }, () => candidate()) }],
    ['candidates', { candidates: muchTogether(1) }],
    ['candidates.0.candidate', { candidates: [candidate(`${long}x`)] }],
    ['candidates.1.candidate', { candidates: [candidate(), candidate(`${long}x`)] }],
    ['candidates.0.sdpMid', { candidates: [{ ...candidate(), sdpMid: `${long}x` }] }],
    ['candidates.0.sdpMLineIndex', { candidates: [{ ...candidate(), sdpMLineIndex: -1 }] }],
    ['candidates.0.sdpMLineIndex', { candidates: [{ ...candidate(), sdpMLineIndex: 65_536 }] }],
    [
      'candidates.0.usernameFragment',
      { candidates: [{ ...candidate(), usernameFragment: `${long}x` }] },
    ],
  ])('[INPUT1] names %s when it is invalid, and relays nothing', async (path, signal) => {
    const { bob, laptop, phone, id } = await aTalk(server);
    const inbox = await follow(phone);
    const input = { in: { callId: id }, toUserId: bob.id, signal };
    const answer = await sendSignal(laptop, input);
    expect(answer).toMatchObject({ __typename: 'InvalidInputError', code: 'INVALID_INPUT' });
    expect(
      answer.__typename === 'InvalidInputError' && answer.fields.map((f) => f.path.join('.')),
    ).toEqual([`input.signal.${path}`]);
    expect(await sdpsUntilNow(inbox, bob)).toEqual([]);
  });

  test.each<[string, Record<string, unknown>]>([
    ['no payload', { signal: {} }],
    ['two payloads', { signal: { offer: 'v=0', answer: 'v=0' } }],
    ['three payloads', { signal: { offer: 'v=0', answer: 'v=0', candidates: [] } }],
    ['a null payload', { signal: { offer: null } }],
    ['a payload beside a null one', { signal: { offer: 'v=0', answer: null } }],
    ['no scope', { in: {} }],
    ['a null scope', { in: { callId: null } }],
  ])('[INPUT1] refuses %s at top level', async (_, wrong) => {
    const { bob, laptop, phone, id } = await aTalk(server);
    const inbox = await follow(phone);
    const variables = { input: { ...offer(id, bob, 'v=0'), ...wrong } };
    const overHttp = await laptop.ask<unknown, object>(print(SendSignal), variables);
    const live = await laptop.askLive<unknown, typeof variables>(print(SendSignal), variables);
    for (const { data, errors } of [overHttp, live]) {
      expect(data).toBeNull();
      expect(new Set(errors.map(({ extensions }) => extensions?.code))).toEqual(
        new Set(['INVALID_INPUT']),
      );
    }
    expect(overHttp.status).toBeLessThan(500);
    expect(await sdpsUntilNow(inbox, bob)).toEqual([]);
  });

  // ── receivers ──

  test('[SIGNAL1] reaches all devices of a ringing callee, then the one that answered', async () => {
    const [ann, bob] = await somePeople(server, 'ann', 'bob');
    const laptop = ann.device();
    const [phone, tablet] = [bob.device('phone'), bob.device('tablet')];
    const [onPhone, onTablet] = [await follow(phone), await follow(tablet)];
    const { id } = await aRingingCall(laptop, [bob]);
    await send(laptop, id, bob, 'to all');
    expect([await nextSdp(onPhone), await nextSdp(onTablet)]).toEqual(['to all', 'to all']);
    await phone.do(AcceptCall, { callId: id });
    await send(laptop, id, bob, 'to the phone');
    await send(laptop, id, bob, 'to the phone by name', 'phone');
    expect(await sdpsUntilNow(onPhone, bob)).toEqual([
      'to all',
      'to the phone',
      'to the phone by name',
    ]);
    expect(await sdpsUntilNow(onTablet, bob)).toEqual(['to all']);
  });

  test('[SIGNAL1] reaches only the named device while several ring', async () => {
    const [ann, bob] = await somePeople(server, 'ann', 'bob');
    const laptop = ann.device();
    const [phone, tablet] = [bob.device('phone'), bob.device('tablet')];
    const [onPhone, onTablet] = [await follow(phone), await follow(tablet)];
    const { id } = await aRingingCall(laptop, [bob]);
    await send(laptop, id, bob, 'to the tablet', 'tablet');
    await send(laptop, id, bob, 'to none', 'nobody’s');
    expect(await sdpsUntilNow(onPhone, bob)).toEqual([]);
    expect(await sdpsUntilNow(onTablet, bob)).toEqual(['to the tablet']);
  });

  test('[SIGNAL1] is NOT_FOUND for a named device outside the call', async () => {
    const { ann, bob, laptop, phone } = await annAndBob(server);
    const tablet = bob.device('tablet');
    const [onTablet, onDesk] = [await follow(tablet), await follow(ann.device('desk'))];
    const { id } = await aConnectedCall(laptop, bob, phone);
    for (const name of ['tablet', '', 'x'.repeat(10_000), 'laptop']) {
      expect(await sendSignal(laptop, offer(id, bob, 'v=0', name))).toMatchObject(NOT_FOUND);
    }
    expect(await sendSignal(phone, offer(id, ann, 'v=0', 'desk'))).toMatchObject(NOT_FOUND);
    expect(await sdpsUntilNow(onTablet, bob)).toEqual([]);
    expect(await sdpsUntilNow(onDesk, ann)).toEqual([]);
  });

  test('[SIGNAL1] reaches the caller and the other callees from every ringing device', async () => {
    const [ann, bob, cid] = await somePeople(server, 'ann', 'bob', 'cid');
    const [laptop, desk] = [ann.device('laptop'), ann.device('desk')];
    const [onLaptop, onDesk] = [await follow(laptop), await follow(desk)];
    const onCids = await follow(cid.device());
    const { id } = await aRingingCall(laptop, [bob, cid]);
    await send(bob.device('phone'), id, ann, 'from the phone');
    await send(bob.device('tablet'), id, ann, 'from the tablet');
    await send(bob.device('tablet'), id, cid, 'to cid');
    expect(await sdpsUntilNow(onLaptop, ann)).toEqual(['from the phone', 'from the tablet']);
    expect(onLaptop.all.slice(0, 2).map(({ signals: s }) => s.fromTerminalId)).toEqual([
      'phone',
      'tablet',
    ]);
    expect(await sdpsUntilNow(onDesk, ann)).toEqual([]);
    expect(await sdpsUntilNow(onCids, cid)).toEqual(['to cid']);
  });

  test('[SIGNAL1] cannot be sent to oneself', async () => {
    const { ann, laptop, id } = await aTalk(server);
    const inbox = await follow(laptop);
    for (const terminal of [undefined, 'laptop', 'desk']) {
      expect(await sendSignal(laptop, offer(id, ann, 'v=0', terminal))).toMatchObject({
        __typename: 'InvalidInputError',
        fields: [{ path: ['input', 'toUserId'] }],
      });
    }
    expect(await sdpsUntilNow(inbox, ann)).toEqual([]);
  });

  test('[SIGNAL1] is NOT_FOUND for a user who is outside the call or does not exist', async () => {
    const { bob, laptop, id } = await aTalk(server);
    const eve = await aPerson(server, 'eve');
    const inbox = await follow(eve.device());
    for (const toUserId of [eve.id, id, 'nobody', '', 'NUL \0', '\ud800', 'x'.repeat(10_000)]) {
      expect(await sendSignal(laptop, { ...offer(id, bob, 'v=0'), toUserId })).toMatchObject(
        NOT_FOUND,
      );
    }
    expect(await sdpsUntilNow(inbox, eve)).toEqual([]);
  });

  // ── senders ──

  test('[SIGNAL1] [CALL12] from a user outside the call does not reveal that the call exists', async () => {
    const { ann, bob, laptop, phone } = await annAndBob(server);
    const eve = await aPerson(server, 'eve');
    const over = await aRingingCall(laptop, [bob]);
    await laptop.do(CancelCall, { callId: over.id });
    const ringing = await aRingingCall(laptop, [bob]);
    const { id } = await aConnectedCall(laptop, bob, phone);
    const inbox = await follow(phone);
    const spy = eve.device();
    const none = [crypto.randomUUID(), '', 'NUL \0', '\ud800', 'x'.repeat(10_000)];
    const answers = [];
    for (const callId of [ringing.id, id, over.id, ...none]) {
      answers.push(await sendSignal(spy, offer(callId, bob, 'v=0')));
      answers.push(await sendSignal(spy, offer(callId, ann, 'v=0')));
    }
    expect(answers[0]).toMatchObject(NOT_FOUND);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await sdpsUntilNow(inbox, bob)).toEqual([]);
  });

  test("[CALL6] [SIGNAL1] is refused from the user's other devices", async () => {
    const [ann, bob] = await somePeople(server, 'ann', 'bob');
    const [laptop, desk] = [ann.device('laptop'), ann.device('desk')];
    const [phone, tablet] = [bob.device('phone'), bob.device('tablet')];
    const [onLaptop, onPhone] = [await follow(laptop), await follow(phone)];
    const { id } = await aRingingCall(laptop, [bob]);
    const elsewhere = (call: object) => ({
      __typename: 'CallStateError',
      code: 'ANSWERED_ELSEWHERE',
      message: expect.stringMatching(/./),
      call: { id, ...call },
    });
    expect(await sendSignal(desk, offer(id, bob, 'v=0'))).toMatchObject(
      elsewhere({ status: 'CALLING', participants: [{ terminalId: 'laptop' }, {}] }),
    );
    await phone.do(AcceptCall, { callId: id });
    const connected = elsewhere({
      status: 'CONNECTED',
      participants: [{ terminalId: 'laptop' }, { terminalId: 'phone' }],
    });
    expect(await sendSignal(desk, offer(id, bob, 'v=0'))).toMatchObject(connected);
    expect(await sendSignal(tablet, offer(id, ann, 'v=0'))).toMatchObject(connected);
    expect(await sendSignal(tablet, offer(id, ann, 'v=0', 'laptop'))).toMatchObject(connected);
    expect(await sdpsUntilNow(onLaptop, ann)).toEqual([]);
    expect(await sdpsUntilNow(onPhone, bob)).toEqual([]);
  });

  test('[SIGNAL1] is refused from and to a participant who has left, while the call goes on', async () => {
    const [ann, bob, cid, dan] = await somePeople(server, 'ann', 'bob', 'cid', 'dan');
    const [laptop, phone, desk] = [ann.device(), bob.device(), cid.device()];
    const { id } = await aRingingCall(laptop, [bob, cid, dan]);
    await phone.do(AcceptCall, { callId: id });
    await desk.do(AcceptCall, { callId: id });
    await dan.device().do(RejectCall, { input: { callId: id } });
    await desk.do(HangUpCall, { callId: id });
    const gone = {
      __typename: 'CallStateError',
      code: 'NOT_PARTICIPANT',
      call: { id, status: 'CONNECTED' },
    };
    expect(await sendSignal(desk, offer(id, ann, 'v=0'))).toMatchObject(gone);
    expect(await sendSignal(dan.device(), offer(id, ann, 'v=0'))).toMatchObject(gone);
    expect(await sendSignal(laptop, offer(id, cid, 'v=0'))).toMatchObject(gone);
    expect(await sendSignal(laptop, offer(id, dan, 'v=0'))).toMatchObject(gone);
    expect(await sendSignal(laptop, offer(id, bob, 'v=0'))).toMatchObject({
      __typename: 'SignalReceipt',
    });
  });

  test('[SIGNAL1] is refused in a call that has ended, with the call', async () => {
    const { ann, bob, laptop, phone, id } = await aTalk(server);
    const inbox = await follow(phone);
    await send(laptop, id, bob, 'alive');
    expect(await nextSdp(inbox)).toBe('alive');
    await laptop.do(HangUpCall, { callId: id });
    for (const [from, to] of [
      [laptop, bob],
      [ann.device(), bob],
      [phone, ann],
    ] as const) {
      expect(await sendSignal(from, offer(id, to, 'v=0'))).toMatchObject({
        __typename: 'CallStateError',
        code: 'CALL_ENDED',
        message: expect.stringMatching(/./),
        call: { id, status: 'COMPLETED' },
      });
    }
    expect(await sdpsUntilNow(inbox, bob)).toEqual(['alive']);
  });

  test('[CALL13] [SIGNAL1] does not reach a callee on Do Not Disturb, and does not reveal that', async () => {
    const { ann, bob, laptop, phone } = await annAndBob(server);
    await phone.do(SetPresence, { input: { status: 'DO_NOT_DISTURB' } });
    const [live, own] = [await follow(phone), await follow(laptop)];
    const { id } = await aRingingCall(laptop, [bob]);
    await send(laptop, id, bob, 'quiet');
    await send(laptop, id, bob, 'quiet, by name', 'phone');
    // The call is hidden from them.
    expect(await sendSignal(phone, offer(id, ann, 'v=0'))).toEqual(
      await sendSignal(phone, offer(crypto.randomUUID(), ann, 'v=0')),
    );
    const ofThisCall = await follow(bob.device('phone'), { callId: id });
    expect(await ofThisCall.error()).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    await phone.do(SetPresence, { input: { status: 'ONLINE' } });
    const late = await follow(bob.device('phone'));
    for (const inbox of [live, late]) expect(await sdpsUntilNow(inbox, bob)).toEqual([]);
    expect(await sdpsUntilNow(own, ann)).toEqual([]);
  });
});

describe('signals', () => {
  // ── late subscribers ──

  test('[SIGNAL3] deliver earlier signals to a device that subscribes late, in order', async () => {
    const { bob, laptop, phone, id } = await aRing(server);
    await send(laptop, id, bob, 'to all');
    await send(laptop, id, bob, 'to the phone', 'phone');
    const ringing = await follow(phone);
    expect([await nextSdp(ringing), await nextSdp(ringing)]).toEqual(['to all', 'to the phone']);
    await phone.do(AcceptCall, { callId: id });
    await send(laptop, id, bob, 'connected');
    const late = await follow(bob.device('phone'));
    await send(laptop, id, bob, 'live');
    const all = ['to all', 'to the phone', 'connected', 'live'];
    expect(await sdpsUntilNow(late, bob)).toEqual(all);
    expect(await sdpsUntilNow(ringing, bob)).toEqual(all);
    expect(late.all.slice(0, 4)).toEqual(ringing.all.slice(0, 4));
  });

  test('[SIGNAL1] [SIGNAL3] stop for devices other than the one that answered', async () => {
    const { bob, laptop, phone, id } = await aRing(server);
    const tablet = bob.device('tablet');
    await send(laptop, id, bob, 'to all');
    await send(laptop, id, bob, 'to the tablet', 'tablet');
    await phone.do(AcceptCall, { callId: id });
    await send(laptop, id, bob, 'to the phone');
    expect(await sdpsUntilNow(await follow(tablet), bob)).toEqual([]);
    expect(await sdpsUntilNow(await follow(phone), bob)).toEqual(['to all', 'to the phone']);
  });

  test('[SIGNAL3] are not replayed for a call that has ended', async () => {
    const { bob, laptop, phone } = await annAndBob(server);
    const first = await aConnectedCall(laptop, bob, phone);
    await send(laptop, first.id, bob, 'one');
    const live = await follow(phone);
    const after = (await live.next()).signals.cursor;
    await send(laptop, first.id, bob, 'two');
    await phone.do(HangUpCall, { callId: first.id });
    const cancelled = await aRingingCall(laptop, [bob]);
    await send(laptop, cancelled.id, bob, 'three');
    await laptop.do(CancelCall, { callId: cancelled.id });
    const { id } = await aRingingCall(laptop, [bob]);
    await send(laptop, id, bob, 'four');
    const late = [await follow(bob.device('phone')), await follow(bob.device('phone'), { after })];
    for (const inbox of late) {
      expect(await sdpsUntilNow(inbox, bob)).toEqual(['four']);
      inbox.stop();
    }
  });

  // ── filtered by call ──

  test('for one call do not include others', async () => {
    const { ann, bob, laptop, phone, id } = await aRing(server);
    const cid = await aPerson(server, 'cid');
    const other = await aRingingCall(cid.device(), [bob, ann]);
    const mixed = async (round: number) => {
      await send(cid.device(other.participants[0]?.terminalId ?? ''), other.id, bob, 'other');
      await send(laptop, id, bob, `mine ${round}`);
    };
    await mixed(0);
    const inbox = await follow(phone, { callId: id });
    await mixed(1);
    const resumed = await follow(bob.device('phone'), {
      callId: id,
      after: (await inbox.next()).signals.cursor,
    });
    await mixed(2);
    await inbox.until(({ signals }) => signals.sdp === 'mine 2');
    await resumed.until(({ signals }) => signals.sdp === 'mine 2');
    expect(inbox.all.map(({ signals: s }) => s.sdp)).toEqual(['mine 0', 'mine 1', 'mine 2']);
    expect(resumed.all).toEqual(inbox.all.slice(1));
  });

  test("[CALL12] for another user's call, or for no call, are NOT_FOUND", async () => {
    const { id } = await aRing(server);
    const eve = await aPerson(server, 'eve');
    const errors = [];
    for (const callId of [id, crypto.randomUUID(), '', 'NUL \0', '\ud800', 'x'.repeat(10_000)]) {
      const spy = eve.device();
      errors.push(await (await follow(spy, { callId })).error());
      await spy.disconnect();
    }
    expect(errors[0]).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    for (const error of errors) expect(error).toEqual(errors[0]);
  });

  // ── interrupted and resumed ──

  test('[SIGNAL3] [SIGNAL2] [STREAM1] arrive once and in order on a subscription cut at sixty random moments', async () => {
    const luck = chance();
    const [ann, bob, cid] = await somePeople(server, 'ann', 'bob', 'cid');
    const [laptop, desk] = [ann.device(), cid.device()];
    const { id } = await aRingingCall(laptop, [bob, cid]);
    await bob.device('phone').do(AcceptCall, { callId: id });
    await desk.do(AcceptCall, { callId: id });
    // These subscriptions keep the senders' sockets open.
    for (const sender of [laptop, desk]) await follow(sender);
    const sent = { ann: 0, cid: 0 };
    const receipts: Promise<unknown>[] = [];
    const sendSome = (many: number) => {
      for (let i = 0; i < many; i += 1) {
        const who = luck.pick<'ann' | 'cid'>(['ann', 'cid']);
        sent[who] += 1;
        const input = offer(id, bob, `${who} ${sent[who]}`);
        receipts.push((who === 'ann' ? laptop : desk).doLive(SendSignal, { input }));
      }
    };
    const seen: SignalEvent['signals'][] = [];
    let replayed = 0;
    const CUTS = 60;
    for (let session = 0; session <= CUTS; session += 1) {
      // At most 480 in all; the log keeps 512.
      sendSome(luck.whole(1, 4));
      const device = bob.device('phone');
      const last = session === CUTS;
      if (last) await Promise.all(receipts);
      const left = receipts.length - seen.length;
      const most = seen.length + (last ? left : luck.whole(1, Math.min(10, left)));
      const begun = seen.length;
      await new Promise<void>((resolve, reject) => {
        let over = false;
        const end = () => {
          over = true;
          clearTimeout(timer);
          device.cut();
          resolve();
        };
        const timer = setTimeout(end, !last && luck.is(0.3) ? luck.whole(0, 15) : 10_000);
        device.socket.subscribe<SignalEvent>(
          { query: print(Signals), variables: { after: seen.at(-1)?.cursor ?? null } },
          {
            next: ({ data, errors }) => {
              // Data in the client's buffer at the cut is lost with it.
              if (over) return;
              if (!data) return reject(new Error(JSON.stringify(errors)));
              seen.push(data.signals);
              if (seen.length === begun + 1) sendSome(last ? 0 : luck.whole(0, 4));
              if (seen.length >= most) end();
            },
            error: end,
            complete: end,
          },
        );
      });
      if (session > 0 && seen.length > begun) replayed += 1;
    }
    const all = sent.ann + sent.cid;
    expect(replayed).toBeGreaterThan(30);
    expect(seen).toHaveLength(all);
    expect(new Set(seen.map(({ cursor }) => cursor)).size).toBe(all);
    for (const [name, person] of [
      ['ann', ann],
      ['cid', cid],
    ] as const) {
      expect(seen.filter((s) => s.fromUserId === person.id).map((s) => s.sdp)).toEqual(
        Array.from({ length: sent[name] }, (_, i) => `${name} ${i + 1}`),
      );
    }
    // An uninterrupted subscription brings the same.
    const whole = await follow(bob.device('phone'));
    await whole.until(() => whole.all.length >= all);
    expect(whole.all.map(({ signals }) => signals)).toEqual(seen);
  });

  test('[SIGNAL3] resume after the last cursor with the next signal, and repeat nothing', async () => {
    const { bob, laptop, phone, id } = await aTalk(server);
    await send(laptop, id, bob, 'one');
    const first = await follow(phone);
    const { signals } = await first.next();
    const resumed = await follow(bob.device('phone'), { after: signals.cursor });
    await send(laptop, id, bob, 'two');
    expect(await nextSdp(resumed)).toBe('two');
  });

  // ── cursors ──

  const forged = (position: unknown) => Buffer.from(JSON.stringify(position)).toString('base64url');
  const positionOf = (cursor: string) =>
    JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string, string, number];

  async function refusedCursor(device: Device, after: string) {
    const inbox = await follow(device, { after });
    expect(await inbox.error()).toMatchObject([{ extensions: { code: 'CURSOR_EXPIRED' } }]);
    expect(inbox.all).toEqual([]);
    await device.disconnect();
  }

  test.each([
    ['empty', ''],
    ['garbage', 'garbage'],
    ['not base64', '👩‍👩‍👧 \0'],
    ['half a surrogate pair', '\ud800'],
    ['very long', 'x'.repeat(10_000)],
    ['null', forged(null)],
    ['a number', forged(1)],
    ['an empty list', forged([])],
    ['of another log', forged(['000000000000', 'signals:x', 1])],
    ['of nothing', forged([null, null, null])],
  ])('[STREAM2] end with CURSOR_EXPIRED for a cursor that is %s', async (_, after) => {
    const { bob, laptop, phone, id } = await aTalk(server);
    await send(laptop, id, bob, 'v=0');
    await refusedCursor(phone, after);
  });

  test('[STREAM2] end with CURSOR_EXPIRED for a cursor of another user, of a call, or made up', async () => {
    const { ann, bob, laptop, phone, id } = await aTalk(server);
    const inbox = await follow(phone);
    await send(laptop, id, bob, 'v=0');
    const { cursor } = (await inbox.next()).signals;
    const [epoch, stream, seq] = positionOf(cursor);
    await refusedCursor(ann.device(), cursor);
    await refusedCursor(bob.device('phone'), (await phone.do(ActiveCalls)).eventCursor);
    for (const wrong of [2 ** 40, 2 ** 53 - 1, 2 ** 53, -1, 1.5, String(seq), null]) {
      await refusedCursor(bob.device('phone'), forged([epoch, stream, wrong]));
    }
    // This user has never received a signal.
    await refusedCursor(laptop, forged([epoch, stream.replace(bob.id, ann.id), 2 ** 40]));
  });

  const restarted = {
    embedded:
      '[STREAM2] end with CURSOR_EXPIRED for a cursor from before a restart, and work without one',
    distributed:
      '[SIGNAL3] [STREAM1] resume with missed signals from a cursor from before all nodes restarted',
  };
  test(restarted[mode], async () => {
    const installation = await anInstallation();
    const first = await installation.start({}, limits);
    const { ann, bob, laptop, phone, id } = await aTalk(first);
    const before = await follow(phone);
    await send(laptop, id, bob, 'before');
    const { cursor } = (await before.next()).signals;
    await phone.disconnect();
    await send(laptop, id, bob, 'missed');
    await first.stop();

    const second = await installation.start({}, limits);
    const again = (of: Person, terminalId: string) =>
      new Device(second, of.accessToken, terminalId);
    const on = again(bob, 'phone');
    if (mode === 'embedded') {
      // The log is lost with its process.
      await refusedCursor(again(bob, 'phone'), cursor);
      const inbox = await follow(on);
      await send(again(ann, 'laptop'), id, bob, 'after');
      expect(await nextSdp(inbox)).toBe('after');
      await refusedCursor(again(bob, 'phone'), cursor);
    } else {
      const [resumed, anew] = [await follow(on, { after: cursor }), await follow(on)];
      await send(again(ann, 'laptop'), id, bob, 'after');
      expect([await nextSdp(resumed), await nextSdp(resumed)]).toEqual(['missed', 'after']);
      await anew.until(({ signals }) => signals.sdp === 'after');
      expect(anew.all.map(({ signals }) => signals.sdp)).toEqual(['before', 'missed', 'after']);
    }
    await on.disconnect();
    await second.stop();
    await installation.delete();
  });

  // ── lost signals ──

  test('[SIGNAL3] [STREAM2] end with CURSOR_EXPIRED for a device that missed more entries than the log keeps', async () => {
    const { bob, laptop, phone, id } = await aTalk(narrow);
    const live = await follow(phone);
    for (let n = 1; n <= 9; n += 1) await send(laptop, id, bob, String(n));
    await live.until(({ signals }) => signals.sdp === '9');
    const cursors = live.all.map(({ signals }) => signals.cursor);
    expect(cursors).toHaveLength(9);
    // Signals 5 to 9 are left. A device that saw the fourth has missed nothing that is gone.
    for (const gone of cursors.slice(0, 3)) await refusedCursor(bob.device('phone'), gone);
    for (const [i, after] of cursors.slice(3).entries()) {
      const device = bob.device('phone');
      const resumed = await follow(device, { after });
      await expect.poll(() => resumed.all).toEqual(live.all.slice(4 + i));
      await device.disconnect();
    }
    const late = await follow(bob.device('phone'));
    expect(await nextSdp(late)).toBe('5');
  });

  test('[SIGNAL3] [STREAM2] end with CURSOR_EXPIRED for a device that missed more bytes than the log keeps', async () => {
    const { bob, laptop, phone, id } = await aTalk(server);
    const live = await follow(phone);
    await send(laptop, id, bob, 'first');
    const { cursor } = (await live.next()).signals;
    for (let n = 0; n < 16; n += 1) await send(laptop, id, bob, String(n % 10).repeat(64 * 1024));
    await refusedCursor(bob.device('phone'), cursor);
    const late = await follow(bob.device('phone'));
    expect((await nextSdp(late))?.slice(0, 2)).toBe('11');
  });

  test('[SIGNAL3] [STREAM2] end with CURSOR_EXPIRED for a device that was away longer than the log remembers', async () => {
    const { bob, laptop, phone, id } = await aTalk(brief);
    const live = await follow(phone);
    await send(laptop, id, bob, 'seen');
    const seen = (await live.next()).signals.cursor;
    await send(laptop, id, bob, 'missed');
    const last = (await live.next()).signals.cursor;
    const outcome = async () => {
      const device = bob.device('phone');
      const inbox = await follow(device, { after: seen });
      const errors = await inbox.error(1).catch(() => null);
      await device.disconnect();
      return errors;
    };
    await expect
      .poll(outcome, { timeout: 5_000 })
      .toMatchObject([{ extensions: { code: 'CURSOR_EXPIRED' } }]);
    // A device that saw everything resumes, and a new one gets no expired signals.
    const resumed = await follow(bob.device('phone'), { after: last });
    const anew = await follow(bob.device('phone'));
    await send(laptop, id, bob, 'next');
    expect([await nextSdp(resumed), await nextSdp(anew)]).toEqual(['next', 'next']);
  });
});
