import { describe, expect, test } from 'vitest';
import {
  AcceptCall,
  AcknowledgeCall,
  type CallFieldsFragment,
  CallHeartbeat,
  type CallStatus,
  CallUpdates,
  CancelCall,
  HangUpCall,
  IncomingCalls,
  ReadCall,
  RejectCall,
  Signals,
} from '../gql/graphql.js';
import { ofThisMode } from '../support/cases.js';
import type { Device } from '../support/device.js';
import {
  aConnectedCall,
  annAndBob,
  aPerson,
  aRing,
  aRingingCall,
  type Person,
  somePeople,
} from '../support/people.js';
import { chance } from '../support/seeded.js';
import { type TestServer, useServer } from '../support/server.js';

const limits = {
  REGISTRATIONS: 10_000,
  SOCKETS_PER_USER: 50,
  MESSAGES_PER_S: 10_000,
  MESSAGES_BURST: 10_000,
  RING_TIMEOUT_MIN_S: 1,
};
const server = useServer({}, limits);
/** On this server, participants without a heartbeat are soon removed. */
const impatient = useServer(
  {},
  { ...limits, LOST_AFTER_S: 2, HEARTBEAT_MS: 300, SWEEP_MS: 200, CLAIM_S: 1 },
);

// ── each command, in each state, by each device ──

const ROLES = ['caller', 'caller2', 'callee', 'callee2', 'outsider'] as const;
type Role = (typeof ROLES)[number];
type Command = 'acknowledgeCall' | 'acceptCall' | 'rejectCall' | 'cancelCall' | 'hangUpCall';

// `callee` is the device that rang or answered; `callee2` is another device of the same user.
const OUTCOMES = `
  state     device    acknowledgeCall    acceptCall         rejectCall         cancelCall  hangUpCall
  CALLING   caller    NOT_CALLEE         NOT_CALLEE         NOT_CALLEE         changed     CALL_NOT_CONNECTED
  CALLING   caller2   NOT_CALLEE         NOT_CALLEE         NOT_CALLEE         changed     CALL_NOT_CONNECTED
  CALLING   callee    changed            changed            changed            NOT_CALLER  CALL_NOT_CONNECTED
  CALLING   callee2   changed            changed            changed            NOT_CALLER  CALL_NOT_CONNECTED
  CALLING   outsider  NOT_FOUND          NOT_FOUND          NOT_FOUND          NOT_FOUND   NOT_FOUND
  RINGING   caller    NOT_CALLEE         NOT_CALLEE         NOT_CALLEE         changed     CALL_NOT_CONNECTED
  RINGING   caller2   NOT_CALLEE         NOT_CALLEE         NOT_CALLEE         changed     CALL_NOT_CONNECTED
  RINGING   callee    unchanged          changed            changed            NOT_CALLER  CALL_NOT_CONNECTED
  RINGING   callee2   unchanged          changed            changed            NOT_CALLER  CALL_NOT_CONNECTED
  CONNECTED caller    NOT_CALLEE         NOT_CALLEE         NOT_CALLEE         NOT_ALLOWED changed
  CONNECTED caller2   NOT_CALLEE         NOT_CALLEE         NOT_CALLEE         NOT_ALLOWED ANSWERED_ELSEWHERE
  CONNECTED callee    unchanged          unchanged          NOT_ALLOWED        NOT_CALLER  changed
  CONNECTED callee2   ANSWERED_ELSEWHERE ANSWERED_ELSEWHERE ANSWERED_ELSEWHERE NOT_CALLER  ANSWERED_ELSEWHERE
  CONNECTED outsider  NOT_FOUND          NOT_FOUND          NOT_FOUND          NOT_FOUND   NOT_FOUND
  COMPLETED caller    NOT_CALLEE         NOT_CALLEE         NOT_CALLEE         CALL_ENDED  unchanged
  COMPLETED caller2   NOT_CALLEE         NOT_CALLEE         NOT_CALLEE         CALL_ENDED  CALL_ENDED
  COMPLETED callee    unchanged          unchanged          CALL_ENDED         NOT_CALLER  unchanged
  COMPLETED callee2   ANSWERED_ELSEWHERE ANSWERED_ELSEWHERE ANSWERED_ELSEWHERE NOT_CALLER  CALL_ENDED
  COMPLETED outsider  NOT_FOUND          NOT_FOUND          NOT_FOUND          NOT_FOUND   NOT_FOUND
  REJECTED  caller    NOT_CALLEE         NOT_CALLEE         NOT_CALLEE         CALL_ENDED  CALL_ENDED
  REJECTED  caller2   NOT_CALLEE         NOT_CALLEE         NOT_CALLEE         CALL_ENDED  CALL_ENDED
  REJECTED  callee    CALL_ENDED         CALL_ENDED         unchanged          NOT_CALLER  CALL_ENDED
  REJECTED  callee2   CALL_ENDED         CALL_ENDED         unchanged          NOT_CALLER  CALL_ENDED
  MISSED    caller    NOT_CALLEE         NOT_CALLEE         NOT_CALLEE         CALL_ENDED  CALL_ENDED
  MISSED    caller2   NOT_CALLEE         NOT_CALLEE         NOT_CALLEE         CALL_ENDED  CALL_ENDED
  MISSED    callee    CALL_ENDED         CALL_ENDED         CALL_ENDED         NOT_CALLER  CALL_ENDED
  MISSED    callee2   CALL_ENDED         CALL_ENDED         CALL_ENDED         NOT_CALLER  CALL_ENDED
  CANCELLED caller    NOT_CALLEE         NOT_CALLEE         NOT_CALLEE         unchanged   CALL_ENDED
  CANCELLED caller2   NOT_CALLEE         NOT_CALLEE         NOT_CALLEE         unchanged   CALL_ENDED
  CANCELLED callee    CALL_ENDED         CALL_ENDED         CALL_ENDED         NOT_CALLER  CALL_ENDED
  CANCELLED callee2   CALL_ENDED         CALL_ENDED         CALL_ENDED         NOT_CALLER  CALL_ENDED
  FAILED    caller    NOT_CALLEE         NOT_CALLEE         NOT_CALLEE         CALL_ENDED  unchanged
  FAILED    caller2   NOT_CALLEE         NOT_CALLEE         NOT_CALLEE         CALL_ENDED  CALL_ENDED
  FAILED    callee    unchanged          unchanged          CALL_ENDED         NOT_CALLER  unchanged
  FAILED    callee2   ANSWERED_ELSEWHERE ANSWERED_ELSEWHERE ANSWERED_ELSEWHERE NOT_CALLER  CALL_ENDED
`;

const [heading = [], ...rows] = OUTCOMES.trim()
  .split('\n')
  .map((line) => line.trim().split(/ +/));
const outcomesOf = (command: Command) =>
  rows.map((row): [CallStatus, Role, string] => [
    row[0] as CallStatus,
    row[1] as Role,
    row[heading.indexOf(command)] ?? '',
  ]);

const COMMANDS = {
  acknowledgeCall: ['ACKNOWLEDGE', acknowledge],
  acceptCall: ['ACCEPT', accept],
  rejectCall: ['REJECT', (by: Device, callId: string) => reject(by, callId)],
  cancelCall: ['CANCEL', cancel],
  hangUpCall: ['HANG_UP', hangUp],
} as const;

async function acknowledge(by: Device, callId: string) {
  return (await by.do(AcknowledgeCall, { callId })).acknowledgeCall;
}
async function accept(by: Device, callId: string) {
  return (await by.do(AcceptCall, { callId })).acceptCall;
}
async function reject(by: Device, callId: string, reason?: 'BUSY' | 'DECLINED' | 'NO_ANSWER') {
  return (await by.do(RejectCall, { input: { callId, ...(reason ? { reason } : {}) } })).rejectCall;
}
async function cancel(by: Device, callId: string) {
  return (await by.do(CancelCall, { callId })).cancelCall;
}
async function hangUp(by: Device, callId: string) {
  return (await by.do(HangUpCall, { callId })).hangUpCall;
}

/** The call as a device sees it. */
async function read(by: Device, id: string): Promise<CallFieldsFragment> {
  const { call } = await by.do(ReadCall, { id });
  if (!call) throw new Error(`no call ${id}`);
  return call;
}

/** The fields that depend neither on the viewer nor on the time. */
const facts = ({ availableActions: _, duration: __, ...call }: CallFieldsFragment) => call;

interface Scene {
  id: string;
  devices: Record<Role, Device>;
}

const LIVE: readonly CallStatus[] = ['CALLING', 'RINGING', 'CONNECTED'];
const lasting = new Map<CallStatus, Promise<Scene>>();

/** A call in a state. Ended calls never change, so all tests share them. */
function aCallThatIs(state: CallStatus): Promise<Scene> {
  if (LIVE.includes(state)) return makeScene(state);
  const known = lasting.get(state) ?? makeScene(state);
  lasting.set(state, known);
  return known;
}

const players = new Map<TestServer, Promise<readonly [Person, Person, Person]>>();

async function makeScene(state: CallStatus): Promise<Scene> {
  const where = state === 'FAILED' ? impatient : server;
  const known = players.get(where) ?? somePeople(where, 'ann', 'bob', 'eve');
  players.set(where, known);
  const [ann, bob, eve] = await known;
  const devices = {
    caller: ann.device(),
    caller2: ann.device(),
    callee: bob.device(),
    callee2: bob.device(),
    outsider: eve.device(),
  };
  const { caller, callee } = devices;
  const timeout = state === 'MISSED' ? { ringTimeout: 1 } : {};
  const { id } = await aRingingCall(caller, [bob], timeout);
  if (state === 'RINGING') await acknowledge(callee, id);
  if (state === 'CONNECTED' || state === 'COMPLETED' || state === 'FAILED') {
    await accept(callee, id);
  }
  if (state === 'COMPLETED') await hangUp(callee, id);
  if (state === 'REJECTED') await reject(callee, id);
  if (state === 'CANCELLED') await cancel(caller, id);
  await expect.poll(async () => (await read(caller, id)).status, { timeout: 8_000 }).toBe(state);
  return { id, devices };
}

const TYPES: Record<string, string> = {
  NOT_FOUND: 'NotFoundError',
  NOT_CALLER: 'NotAllowedError',
  NOT_CALLEE: 'NotAllowedError',
};

/** Checks a column of the table, and the general promises about each command. */
function inEveryState(command: Command): void {
  const [action, run] = COMMANDS[command];
  test.each(ofThisMode(outcomesOf(command)))(
    '[CALL1] [CALL4] [CALL6] [CALL8] [CALL12] [CALL14] in a %s call, by the %s: %s',
    async (state, role, outcome) => {
      const { id, devices } = await aCallThatIs(state);
      const { caller, [role]: by } = devices;
      const before = await read(caller, id);
      const seen = (await by.do(ReadCall, { id })).call;
      const answer = await run(by, id);
      const after = await read(caller, id);
      expect(seen?.availableActions.includes(action) ?? false).toBe(outcome === 'changed');
      if (outcome === 'changed') {
        expect(after.version).toBe(before.version + 1);
        expect(answer.__typename === 'Call' && facts(answer)).toEqual(facts(after));
      } else {
        expect(facts(after)).toEqual(facts(before));
        if (outcome === 'unchanged') {
          expect(answer.__typename === 'Call' && facts(answer)).toEqual(facts(before));
        } else {
          expect(answer).toMatchObject({
            __typename: TYPES[outcome] ?? 'CallStateError',
            code: outcome,
          });
          if (answer.__typename === 'CallStateError') {
            expect(facts(answer.call)).toEqual(facts(before));
          }
        }
      }
      expect(after.timeline).toHaveLength(after.version);
      if (outcome === 'changed') {
        const again = await run(by, id);
        expect(again.__typename === 'Call' && facts(again)).toEqual(facts(after));
      }
      // The next test needs idle users.
      await hangUp(caller, id);
    },
  );
}

describe('acknowledgeCall', () => {
  inEveryState('acknowledgeCall');

  test('notifies the caller once that it rings', async () => {
    const { bob, laptop } = await annAndBob(server);
    const updates = await laptop.subscribe(CallUpdates, {});
    const { id } = await aRingingCall(laptop, [bob]);
    await acknowledge(bob.device(), id);
    await acknowledge(bob.device(), id);
    await cancel(laptop, id);
    const kinds = [await updates.next(), await updates.next(), await updates.next()];
    expect(kinds.map(({ callUpdates }) => callUpdates.kind)).toEqual([
      'STARTED',
      'RINGING',
      'CANCELLED',
    ]);
    expect(kinds[1]?.callUpdates.actor?.id).toBe(bob.id);
  });
});

describe('acceptCall', () => {
  inEveryState('acceptCall');

  test('[CALL2] [CALL3] lets one of twenty concurrent devices answer and names it to the others', async () => {
    const [ann, bob] = await somePeople(server, 'ann', 'bob');
    const { is } = chance();
    const laptop = ann.device('laptop');
    const receivedByAnn = await laptop.subscribe(CallUpdates, {});
    const devices = Array.from({ length: 20 }, (_, i) => bob.device(`bob-${i}`));
    const inboxes = await Promise.all(devices.map((d) => d.subscribe(CallUpdates, {})));
    const winners = new Set<string>();
    for (let round = 0; round < 20; round += 1) {
      const { id } = await aRingingCall(laptop, [bob]);
      const answers = await Promise.all(
        devices.map(async (d) =>
          is(0.5) ? (await d.doLive(AcceptCall, { callId: id })).acceptCall : await accept(d, id),
        ),
      );
      const won = answers.findIndex(({ __typename }) => __typename === 'Call');
      const winner = `bob-${won}`;
      winners.add(winner);
      answers.forEach((answer, i) => {
        if (i === won) {
          expect(answer).toMatchObject({ __typename: 'Call', version: 2, status: 'CONNECTED' });
          return;
        }
        expect(answer).toMatchObject({
          __typename: 'CallStateError',
          code: 'ANSWERED_ELSEWHERE',
          call: { id, version: 2, status: 'CONNECTED' },
        });
        if (answer.__typename !== 'CallStateError') return;
        const me = answer.call.participants.find(({ userId }) => userId === bob.id);
        expect(me?.terminalId).toBe(winner);
      });
      const ofAnswer = ({ callUpdates: u }: (typeof receivedByAnn.all)[number]) =>
        u.call.id === id && u.kind !== 'STARTED';
      const received = await Promise.all(inboxes.map((inbox) => inbox.until(ofAnswer)));
      expect(received.map(({ callUpdates }) => callUpdates.kind)).toEqual(
        devices.map((_, i) => (i === won ? 'ACCEPTED' : 'ANSWERED_ELSEWHERE')),
      );
      expect((await receivedByAnn.until(ofAnswer)).callUpdates.kind).toBe('ACCEPTED');
      const again = await accept(bob.device(winner), id);
      expect(again).toMatchObject({ __typename: 'Call', version: 2 });
      await hangUp(laptop, id);
    }
    expect(winners.size).toBeGreaterThan(1);
  }, 120_000);

  test('[CALL9] adds one callee after the other to the call', async () => {
    const [ann, bob, cid] = await somePeople(server, 'ann', 'bob', 'cid');
    const [laptop, bobs, cids] = [ann.device(), bob.device(), cid.device()];
    const { id } = await aRingingCall(laptop, [bob, cid]);
    const first = await accept(bobs, id);
    const second = await accept(cids, id);
    expect(first).toMatchObject({ status: 'CONNECTED', version: 2 });
    expect(second).toMatchObject({ status: 'CONNECTED', version: 3 });
    if (first.__typename !== 'Call' || second.__typename !== 'Call') return;
    expect(first.participants.map(({ state }) => state)).toEqual(['JOINED', 'JOINED', 'INVITED']);
    expect(second.participants.map(({ state }) => state)).toEqual(['JOINED', 'JOINED', 'JOINED']);
    expect(second.connectedAt).toBe(first.connectedAt);
    expect(await hangUp(bobs, id)).toMatchObject({ status: 'CONNECTED', endedAt: null });
    expect(await hangUp(cids, id)).toMatchObject({ status: 'COMPLETED', endReason: 'HUNG_UP' });
  });
});

describe('rejectCall', () => {
  inEveryState('rejectCall');

  test.each([
    ['DECLINED', undefined],
    ['DECLINED', 'DECLINED'],
    ['BUSY', 'BUSY'],
    ['NO_ANSWER', 'NO_ANSWER'],
  ] as const)('records the reason %s for %s', async (noted, given) => {
    const { bob, id } = await aRing(server);
    const call = await reject(bob.device(), id, given);
    expect(call).toMatchObject({ status: 'REJECTED', endReason: noted });
    if (call.__typename !== 'Call') return;
    expect(call.participants[1]).toMatchObject({ state: 'REJECTED', rejectReason: noted });
    expect(call.timeline.at(-1)).toMatchObject({ kind: 'REJECTED', detail: noted });
  });

  test('[CALL5] never ends an answered call when a device declines late', async () => {
    const { bob, laptop, phone } = await annAndBob(server);
    const tablet = bob.device('tablet');
    const outcomes = new Set<string>();
    const { is } = chance();
    for (let round = 0; round < 50; round += 1) {
      const { id } = await aRingingCall(laptop, [bob]);
      const both = [() => accept(phone, id), () => reject(tablet, id)] as const;
      const [accepted, declined] = is(0.5)
        ? await Promise.all([both[0](), both[1]()])
        : await Promise.all([both[1](), both[0]()]).then(([d, a]) => [a, d] as const);
      const { status } = await read(laptop, id);
      outcomes.add(status);
      if (status === 'CONNECTED') {
        expect(accepted).toMatchObject({ __typename: 'Call', status: 'CONNECTED' });
        expect(declined).toMatchObject({ code: 'ANSWERED_ELSEWHERE' });
        await hangUp(laptop, id);
      } else {
        expect(status).toBe('REJECTED');
        expect(declined).toMatchObject({ __typename: 'Call', status: 'REJECTED' });
        expect(accepted).toMatchObject({ code: 'CALL_ENDED' });
      }
    }
    expect([...outcomes].sort()).toEqual(['CONNECTED', 'REJECTED']);
  });
});

describe('cancelCall', () => {
  inEveryState('cancelCall');

  test('either stops the ringing or comes too late for an answer, never both', async () => {
    const { bob, laptop, phone } = await annAndBob(server);
    for (let round = 0; round < 30; round += 1) {
      const { id } = await aRingingCall(laptop, [bob]);
      const [accepted, cancelled] = await Promise.all([accept(phone, id), cancel(laptop, id)]);
      const { status } = await read(laptop, id);
      if (status === 'CONNECTED') {
        expect(accepted).toMatchObject({ __typename: 'Call' });
        expect(cancelled).toMatchObject({ __typename: 'CallStateError', code: 'NOT_ALLOWED' });
        await hangUp(phone, id);
      } else {
        expect(cancelled).toMatchObject({ status: 'CANCELLED', endReason: 'CALLER_CANCELLED' });
        expect(accepted).toMatchObject({ code: 'CALL_ENDED', call: { status: 'CANCELLED' } });
      }
    }
  });

  test('stops the ringing of every callee who still rings', async () => {
    const { bob, laptop, phone } = await annAndBob(server);
    const cid = await aPerson(server, 'cid');
    const updates = await phone.subscribe(CallUpdates, {});
    const { id } = await aRingingCall(laptop, [bob, cid]);
    await reject(cid.device(), id);
    const call = await cancel(laptop, id);
    expect(call.__typename === 'Call' && call.participants.map(({ state }) => state)).toEqual([
      'LEFT',
      'CANCELLED',
      'REJECTED',
    ]);
    const received = await updates.until(({ callUpdates }) => callUpdates.kind === 'CANCELLED');
    expect(received.callUpdates.call).toMatchObject({ id, status: 'CANCELLED' });
  });
});

describe('hangUpCall', () => {
  inEveryState('hangUpCall');

  test('by both sides at the same time ends the call once', async () => {
    const { bob, laptop, phone } = await annAndBob(server);
    for (let round = 0; round < 20; round += 1) {
      const { id } = await aConnectedCall(laptop, bob, phone);
      const both = await Promise.all([hangUp(laptop, id), hangUp(phone, id)]);
      for (const call of both) {
        expect(call).toMatchObject({ status: 'COMPLETED', endReason: 'HUNG_UP', version: 3 });
      }
      expect((await read(laptop, id)).timeline.map(({ kind }) => kind)).toEqual([
        'STARTED',
        'ACCEPTED',
        'ENDED',
      ]);
    }
  });

  test('[CALL4] leaves a timeline of everything that happened: actor, device, time and reason', async () => {
    const { ann, bob, laptop, phone } = await annAndBob(server);
    const cid = await aPerson(server, 'cid');
    const { id } = await aRingingCall(laptop, [bob, cid]);
    await acknowledge(bob.device('tablet'), id);
    await reject(cid.device('desk'), id, 'BUSY');
    await accept(phone, id);
    await hangUp(laptop, id);
    const { version, timeline } = await read(phone, id);
    expect(
      timeline.map(({ kind, actor, terminalId, detail }) => [kind, actor?.id, terminalId, detail]),
    ).toEqual([
      ['STARTED', ann.id, 'laptop', null],
      ['RINGING', bob.id, 'tablet', null],
      ['REJECTED', cid.id, 'desk', 'BUSY'],
      ['ACCEPTED', bob.id, 'phone', null],
      ['ENDED', ann.id, 'laptop', null],
    ]);
    expect(version).toBe(timeline.length);
    const times = timeline.map(({ at }) => at);
    expect(times).toEqual([...times].sort());
  });
});

describe('callHeartbeat', () => {
  const beat = async (by: Device, callId: string) =>
    (await by.do(CallHeartbeat, { callId })).callHeartbeat;

  test('is true for the device that takes part and for no other', async () => {
    const { id, devices } = await aCallThatIs('CONNECTED');
    expect(await beat(devices.caller, id)).toBe(true);
    expect(await beat(devices.callee, id)).toBe(true);
    for (const role of ['caller2', 'callee2', 'outsider'] as const) {
      expect(await beat(devices[role], id)).toBe(false);
    }
    await hangUp(devices.caller, id);
    expect(await beat(devices.caller, id)).toBe(false);
    expect(await beat(devices.caller, 'no such call')).toBe(false);
  });

  test('[CALL10] keeps a participant without a socket in the call; without it they leave', async () => {
    const { bob, laptop, phone } = await annAndBob(impatient);
    const { id, connectedAt } = await aConnectedCall(laptop, bob, phone);
    const updates = await laptop.subscribe(CallUpdates, { callId: id });
    const beating = setInterval(() => void beat(phone, id), 300);
    await expect
      .poll(async () => (await read(laptop, id)).duration, { timeout: 8_000 })
      .toBeGreaterThanOrEqual(5);
    expect((await read(laptop, id)).status).toBe('CONNECTED');
    clearInterval(beating);
    const { callUpdates } = await updates.until(({ callUpdates: u }) => u.kind === 'ENDED');
    expect(callUpdates.call).toMatchObject({ status: 'FAILED', endReason: 'CONNECTION_LOST' });
    expect(callUpdates.call.timeline.at(-1)).toMatchObject({
      kind: 'ENDED',
      actor: { id: bob.id },
      terminalId: 'phone',
      detail: 'CONNECTION_LOST',
    });
    const lasted = Date.parse(callUpdates.call.endedAt ?? '') - Date.parse(connectedAt ?? '');
    expect(lasted).toBeGreaterThan(7_000 - 300);
    expect(callUpdates.call.duration).toBe(Math.floor(lasted / 1_000));
  });

  test('[CALL10] is not needed while a socket is open; when that is lost, the participant leaves', async () => {
    const [ann, bob, cid] = await somePeople(impatient, 'ann', 'bob', 'cid');
    const [laptop, phone, desk] = [ann.device(), bob.device(), cid.device()];
    const updates = await laptop.subscribe(CallUpdates, {});
    await Promise.all([phone, desk].map((d) => d.subscribe(CallUpdates, {})));
    const { id } = await aRingingCall(laptop, [bob, cid]);
    await accept(phone, id);
    await accept(desk, id);
    await expect
      .poll(async () => (await read(laptop, id)).duration, { timeout: 8_000 })
      .toBeGreaterThanOrEqual(4);
    phone.cut();
    const left = await updates.until(({ callUpdates }) => callUpdates.kind === 'LEFT');
    expect(left.callUpdates).toMatchObject({
      actor: { id: bob.id },
      call: { status: 'CONNECTED', version: 4 },
    });
    desk.cut();
    const ended = await updates.until(({ callUpdates }) => callUpdates.kind === 'ENDED');
    expect(ended.callUpdates).toMatchObject({
      actor: { id: cid.id },
      call: { status: 'FAILED', endReason: 'CONNECTION_LOST', version: 5 },
    });
  });
});

describe('a stranger', () => {
  test('[CALL12] cannot tell a call from none', async () => {
    const { id, devices } = await aCallThatIs('RINGING');
    const { caller, outsider } = devices;
    const none = crypto.randomUUID();
    for (const run of [acknowledge, accept, reject, cancel, hangUp]) {
      expect(await run(outsider, id)).toEqual(await run(outsider, none));
    }
    expect(await outsider.do(ReadCall, { id })).toEqual({ call: null });
    for (const document of [CallUpdates, Signals]) {
      const errors = await Promise.all(
        [id, none].map(async (callId) => {
          const inbox = await outsider.subscribe<unknown, { callId: string }>(document, { callId });
          return inbox.error();
        }),
      );
      expect(errors[0]).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
      expect(errors[0]).toEqual(errors[1]);
    }
    await cancel(caller, id);
  });

  test('[CALL12] receives no events of calls between others', async () => {
    const [ann, bob, eve] = await somePeople(server, 'ann', 'bob', 'eve');
    const [laptop, strange] = [ann.device(), eve.device()];
    const inboxes = [
      await strange.subscribe(CallUpdates, {}),
      await strange.subscribe(IncomingCalls, {}),
    ];
    const { id } = await aRingingCall(laptop, [bob]);
    await accept(bob.device(), id);
    await hangUp(laptop, id);
    const next = await aRingingCall(laptop, [eve]);
    for (const inbox of inboxes) {
      const [first] = [await inbox.next()];
      expect(JSON.stringify(first)).toContain(next.id);
    }
  });
});
