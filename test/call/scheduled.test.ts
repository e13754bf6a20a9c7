import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { usersTable } from '../../src/db/account/tables.js';
import { scheduledCallsTable } from '../../src/db/call/scheduled-tables.js';
import { createCallStore } from '../../src/db/call/store.js';
import { beginScheduledCall } from '../../src/lifecycle/call/scheduled.js';
import {
  AcceptCall,
  AcknowledgeCall,
  ActiveCalls,
  type CallFieldsFragment,
  CallUpdates,
  CancelCall,
  CancelScheduledCall,
  HangUpCall,
  HistoryOf,
  IncomingCalls,
  MyMissed,
  ReadCall,
  RejectCall,
  ScheduleCall,
  type ScheduleCallInput,
  ScheduledCalls,
  SetPresence,
  UpdateScheduledCall,
  type UpdateScheduledCallInput,
} from '../gql/graphql.js';
import { Device } from '../support/device.js';
import { anInstallation } from '../support/installation.js';
import { aConnectedCall, annAndBob, aPerson, type Person, somePeople } from '../support/people.js';
import { useServer } from '../support/server.js';

/** The maximum number of pending scheduled calls for each user. */
const MOST = 8;
const RING_S = 3;
const limits = { REGISTRATIONS: 10_000, SCHEDULED_CALLS: MOST, RING_TIMEOUT_S: RING_S };
const server = useServer({}, limits);

const HOUR = 3600;
/** The instant this many seconds from now. */
const inS = (seconds: number): string => new Date(Date.now() + seconds * 1000).toISOString();

const schedule = async (by: Device, input: ScheduleCallInput) =>
  (await by.do(ScheduleCall, { input })).scheduleCall;
const update = async (by: Device, input: UpdateScheduledCallInput) =>
  (await by.do(UpdateScheduledCall, { input })).updateScheduledCall;
const cancel = async (by: Device, id: string) =>
  (await by.do(CancelScheduledCall, { id })).cancelScheduledCall;

/** A pending scheduled call. */
async function planned(by: Device, to: Person, more: Partial<ScheduleCallInput> = {}) {
  const answer = await schedule(by, { calleeIds: [to.id], at: inS(HOUR), ...more });
  if (answer.__typename !== 'ScheduledCall') throw new Error(JSON.stringify(answer));
  return answer;
}

async function list(by: Device, page: { first?: number; after?: string; last?: number } = {}) {
  const { scheduledCalls } = await by.do(ScheduledCalls, page);
  return { ...scheduledCalls, nodes: scheduledCalls.edges.map(({ node }) => node) };
}

const wrong = (...paths: string[]) => ({
  __typename: 'InvalidInputError',
  fields: paths.map((path) => expect.objectContaining({ path: path.split('.') })),
});

describe('scheduleCall', () => {
  test('[SCHED1] schedules a call that only its caller sees', async () => {
    const [ann, bob] = await somePeople(server, 'ann', 'bob');
    const at = inS(HOUR);
    const input = { calleeIds: [bob.id], at, message: 'Monday', taskId: 'task 1' };
    const answer = await schedule(ann.device(), { ...input, type: 'AUDIO' });
    expect(answer).toEqual({
      __typename: 'ScheduledCall',
      id: expect.any(String),
      caller: { id: ann.id },
      callees: [{ id: bob.id }],
      type: 'AUDIO',
      note: 'Monday',
      at,
      taskId: 'task 1',
      status: 'PENDING',
      call: null,
    });
    expect((await list(ann.device())).nodes).toEqual([{ ...answer, __typename: undefined }]);
    expect(await list(bob.device())).toMatchObject({ nodes: [], totalCount: 0 });
    if (answer.__typename !== 'ScheduledCall') return;
    const refused = [
      await update(bob.device(), { id: answer.id }),
      await cancel(bob.device(), answer.id),
    ];
    expect(refused).toMatchObject([
      { __typename: 'NotFoundError' },
      { __typename: 'NotFoundError' },
    ]);
  });

  test('[SCHED1] accepts null for optional fields', async () => {
    const [ann, bob] = await somePeople(server, 'ann', 'bob');
    const nothing = { type: null, message: null, taskId: '' };
    const answer = await schedule(ann.device(), { calleeIds: [bob.id], at: inS(60), ...nothing });
    expect(answer).toMatchObject({ type: 'VIDEO', note: null, taskId: null });
  });

  test.each<[string, (ids: string[]) => Partial<ScheduleCallInput>]>([
    ['input.calleeIds', () => ({ calleeIds: [] })],
    ['input.calleeIds', (ids) => ({ calleeIds: ids.slice(0, 16), type: 'VIDEO' })],
    ['input.calleeIds', (ids) => ({ calleeIds: ids.slice(0, 50), type: 'AUDIO' })],
    ['input.calleeIds.1', ([id = '']) => ({ calleeIds: [id, id] })],
    ['input.message', () => ({ message: 'x'.repeat(2_001) })],
    ['input.message', () => ({ message: 'NUL \0' })],
    ['input.taskId', () => ({ taskId: 'x'.repeat(101) })],
    ['input.taskId', () => ({ taskId: 'half \ud800' })],
    ['input.at', () => ({ at: inS(-1) })],
    ['input.at', () => ({ at: '0001-01-01T00:00:00.000Z' })],
    ['input.at', () => ({ at: inS(366 * 24 * HOUR + 60) })],
    ['input.at', () => ({ at: '9999-12-31T23:59:59.999Z' })],
  ])('[SCHED1] [INPUT1] names %s when it is invalid, and schedules nothing', async (path, is) => {
    const [ann, bob] = await somePeople(server, 'ann', 'bob');
    const ids = [bob.id, ...Array.from({ length: 60 }, () => crypto.randomUUID())];
    const laptop = ann.device();
    const answer = await schedule(laptop, { calleeIds: [bob.id], at: inS(HOUR), ...is(ids) });
    expect(answer).toMatchObject(wrong(path));
    expect((await list(laptop)).totalCount).toBe(0);
  });

  test('[SCHED1] refuses the caller and unknown users as callees', async () => {
    const { ann, bob, laptop } = await annAndBob(server);
    const self = await schedule(laptop, { calleeIds: [bob.id, ann.id], at: inS(-5) });
    expect(self).toMatchObject(wrong('input.calleeIds.1', 'input.at'));
    for (const nobody of ['nobody', '', 'NUL \0', 'x'.repeat(10_000)]) {
      const answer = await schedule(laptop, { calleeIds: [bob.id, nobody], at: inS(HOUR) });
      expect(answer).toMatchObject({ __typename: 'NotFoundError', code: 'NOT_FOUND' });
    }
    expect((await list(laptop)).totalCount).toBe(0);
  });

  test('[SCHED1] [CALL1] returns the same scheduled call for a repeated request', async () => {
    const { bob, laptop } = await annAndBob(server);
    const input = { calleeIds: [bob.id], at: inS(HOUR), taskId: 'again' };
    const answers = [];
    for (let i = 0; i < 3; i += 1) answers.push(await schedule(laptop, input));
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect(await schedule(laptop, { ...input, taskId: 'another' })).not.toEqual(answers[0]);
    expect((await list(laptop)).totalCount).toBe(2);
  });

  test('[SCHED1] schedules a new call once the earlier one was changed or cancelled', async () => {
    const { bob, laptop } = await annAndBob(server);
    const input = { calleeIds: [bob.id], at: inS(HOUR) };
    const ids = new Set<string>();
    for (let i = 0; i < 2; i += 1) {
      const changed = await planned(laptop, bob, input);
      await update(laptop, { id: changed.id, taskId: `${i}` });
      const cancelled = await planned(laptop, bob, input);
      await cancel(laptop, cancelled.id);
      for (const { id } of [changed, cancelled]) ids.add(id);
    }
    const last = await planned(laptop, bob, input);
    expect(ids.add(last.id).size).toBe(5);
    // An earlier call that was changed into this one counts as the same, too.
    await cancel(laptop, last.id);
    const [changed] = [...ids];
    await update(laptop, { id: changed ?? '', taskId: null });
    expect(await planned(laptop, bob, input)).toMatchObject({ id: changed });
  });

  test('[SCHED1] limits the number of pending calls', async () => {
    const { bob, laptop } = await annAndBob(server);
    const answers = await Promise.all(
      Array.from({ length: MOST + 3 }, (_, i) =>
        schedule(laptop, { calleeIds: [bob.id], at: inS(HOUR + i) }),
      ),
    );
    const made = answers.flatMap((a) => (a.__typename === 'ScheduledCall' ? [a.id] : []));
    expect(made).toHaveLength(MOST);
    expect(answers).toContainEqual(expect.objectContaining(wrong('input')));
    await cancel(laptop, made[0] ?? '');
    await planned(laptop, bob);
  });
});

describe('updateScheduledCall', () => {
  test('[SCHED2] changes the given fields and no others', async () => {
    const [ann, bob, cid] = await somePeople(server, 'ann', 'bob', 'cid');
    const laptop = ann.device();
    const { id, ...before } = await planned(laptop, bob, { message: 'hi', taskId: 't' });
    expect(await update(laptop, { id })).toEqual({ id, ...before });
    const at = inS(2 * HOUR);
    expect(await update(laptop, { id, at })).toEqual({ id, ...before, at });
    expect(
      await update(laptop, {
        id,
        calleeIds: [cid.id, bob.id],
        type: 'AUDIO',
        message: null,
        taskId: '',
      }),
    ).toEqual({
      ...before,
      id,
      at,
      callees: [{ id: cid.id }, { id: bob.id }],
      type: 'AUDIO',
      note: null,
      taskId: null,
    });
    const nothing = { at: null, calleeIds: null, type: null };
    expect(await update(laptop, { id, ...nothing })).toMatchObject({ at, type: 'AUDIO' });
  });

  test.each<[string, (ids: string[]) => Partial<UpdateScheduledCallInput>]>([
    ['input.calleeIds', () => ({ calleeIds: [] })],
    ['input.calleeIds.0', (ids) => ({ calleeIds: ids })],
    ['input.at', () => ({ at: inS(-1) })],
    ['input.at', () => ({ at: '9999-12-31T23:59:59.999Z' })],
    ['input.message', () => ({ message: 'x'.repeat(2_001) })],
    ['input.taskId', () => ({ taskId: 'x'.repeat(101) })],
  ])('[SCHED2] [INPUT1] names %s when it is invalid, and changes nothing', async (path, is) => {
    const { ann, bob, laptop } = await annAndBob(server);
    const { id, ...before } = await planned(laptop, bob);
    expect(await update(laptop, { id, ...is([ann.id]) })).toMatchObject(wrong(path));
    const nobody = await update(laptop, { id, calleeIds: ['nobody'] });
    expect(nobody).toMatchObject({ __typename: 'NotFoundError' });
    expect(await update(laptop, { id })).toEqual({ id, ...before });
  });

  test('[SCHED2] refuses VIDEO for a call with too many callees for it', async () => {
    const laptop = (await aPerson(server, 'ann')).device();
    const many = await somePeople(server, ...Array(16).fill('callee'));
    const answer = await schedule(laptop, {
      calleeIds: many.map(({ id }) => id),
      at: inS(HOUR),
      type: 'AUDIO',
    });
    if (answer.__typename !== 'ScheduledCall') throw new Error(JSON.stringify(answer));
    const { id } = answer;
    expect(await update(laptop, { id, type: 'VIDEO' })).toMatchObject(wrong('input.type'));
    const calleeIds = many.slice(1).map((one) => one.id);
    expect(await update(laptop, { id, type: 'VIDEO', calleeIds })).toMatchObject({ type: 'VIDEO' });
  });

  test('[SCHED2] loses nothing when two devices update at the same time', async () => {
    const [ann, bob] = await somePeople(server, 'ann', 'bob');
    const { id } = await planned(ann.device(), bob);
    await Promise.all([
      update(ann.device(), { id, message: 'one' }),
      update(ann.device(), { id, taskId: 'other' }),
      update(ann.device(), { id, type: 'AUDIO' }),
    ]);
    expect(await update(ann.device(), { id })).toMatchObject({
      note: 'one',
      taskId: 'other',
      type: 'AUDIO',
    });
  });
});

describe('cancelScheduledCall', () => {
  test('[SCHED2] is final and can be repeated', async () => {
    const { ann, bob, laptop } = await annAndBob(server);
    const { id } = await planned(laptop, bob);
    const cancelled = await cancel(laptop, id);
    expect(cancelled).toMatchObject({ id, status: 'CANCELLED', call: null });
    expect(await cancel(ann.device(), id)).toEqual(cancelled);
    expect(await update(laptop, { id, at: inS(60) })).toMatchObject(wrong('input.id'));
    for (const nothing of ['nothing', '', 'NUL \0', crypto.randomUUID()]) {
      expect(await cancel(laptop, nothing)).toMatchObject({ __typename: 'NotFoundError' });
      expect(await update(laptop, { id: nothing })).toMatchObject({ __typename: 'NotFoundError' });
    }
  });
});

describe('scheduledCalls', () => {
  test('[SCHED3] lists pending calls, the next first, then past ones, the latest first', async () => {
    const { bob, laptop } = await annAndBob(server);
    const ids: Record<string, string> = {};
    for (const [name, hours] of Object.entries({ c: 3, a: 1, e: 5, b: 2, d: 4 })) {
      ids[name] = (await planned(laptop, bob, { at: inS(hours * HOUR), taskId: name })).id;
    }
    for (const name of ['b', 'd']) await cancel(laptop, ids[name] ?? '');
    const names = async (page: Parameters<typeof list>[1]) => {
      const { nodes, pageInfo, totalCount } = await list(laptop, page);
      expect(totalCount).toBe(5);
      return { names: nodes.map(({ taskId }) => taskId).join(''), ...pageInfo };
    };
    expect((await names({})).names).toBe('acedb');
    const seen = [];
    let after: string | undefined;
    for (;;) {
      const page = await names({ first: 2, ...(after && { after }) });
      seen.push(page.names);
      if (!page.hasNextPage) break;
      after = page.endCursor ?? '';
    }
    expect(seen).toEqual(['ac', 'ed', 'b']);
    expect(await names({ last: 2 })).toMatchObject({ names: 'db', hasPreviousPage: true });
  });
});

const history = async (of: Device) =>
  (await of.do(HistoryOf)).calls.edges.map(({ node }) => node as CallFieldsFragment);
const read = async (by: Device, id: string) =>
  (await by.do(ReadCall, { id })).call as CallFieldsFragment;

/** The scheduled call once it is no longer pending. */
async function become(by: Device, id: string, deadlineMs = 10_000) {
  const find = async () => (await list(by)).nodes.find((one) => one.id === id);
  await expect
    .poll(async () => (await find())?.status, { timeout: deadlineMs })
    .not.toBe('PENDING');
  const found = await find();
  if (!found) throw new Error('The scheduled call is gone.');
  return found;
}

/** A scheduled call that is due and rings for its caller, on the given device. */
async function begun(on: Device, to: Person[], more: Partial<ScheduleCallInput> = {}) {
  const incoming = await on.subscribe(IncomingCalls, {});
  const answer = await schedule(on, { calleeIds: to.map((one) => one.id), at: inS(2), ...more });
  if (answer.__typename !== 'ScheduledCall') throw new Error(JSON.stringify(answer));
  const { incomingCalls } = await incoming.until((e) => e.incomingCalls.call.version === 1, 10_000);
  incoming.stop();
  return { id: incomingCalls.call.id, scheduled: answer };
}

describe('a due call', () => {
  test('[SCHED4] [SCHED5] rings for its caller within 2 s, then for the callees', async () => {
    const [ann, bob, cid] = await somePeople(server, 'ann', 'bob', 'cid');
    const [laptop, tablet] = [ann.device('laptop'), ann.device('tablet')];
    const [phone, desk] = [bob.device('phone'), cid.device('desk')];
    const own = await laptop.subscribe(IncomingCalls, {});
    const other = await tablet.subscribe(CallUpdates, {});
    const theirs = [
      await phone.subscribe(IncomingCalls, {}),
      await desk.subscribe(IncomingCalls, {}),
    ];
    const received = await phone.subscribe(CallUpdates, {});
    const scheduled = await planned(laptop, bob, {
      calleeIds: [cid.id, bob.id],
      at: inS(2.5),
      message: 'Monday',
    });
    const { incomingCalls } = await own.next();
    expect(Date.now() - Date.parse(scheduled.at)).toBeLessThan(2_000);
    expect(incomingCalls).toMatchObject({
      kind: 'STARTED',
      actor: null,
      call: {
        status: 'CALLING',
        note: 'Monday',
        version: 1,
        caller: { id: ann.id },
        participants: [{ userId: ann.id, role: 'CALLER', state: 'INVITED', terminalId: null }],
        timeline: [{ kind: 'STARTED', actor: null, terminalId: null, detail: 'SCHEDULED' }],
        availableActions: ['ACKNOWLEDGE', 'ACCEPT', 'REJECT', 'CANCEL'],
      },
    });
    const { id, createdAt } = incomingCalls.call as CallFieldsFragment;
    const late = Date.parse(createdAt) - Date.parse(scheduled.at);
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThan(2_000);
    expect(await become(laptop, scheduled.id)).toMatchObject({ status: 'STARTED', call: { id } });
    expect((await laptop.do(ActiveCalls)).activeCalls).toMatchObject([{ id }]);
    // The callees receive nothing yet.
    await laptop.do(AcknowledgeCall, { callId: id });
    expect(await read(laptop, id)).toMatchObject({
      status: 'CALLING',
      participants: [{ state: 'RINGING' }],
    });
    expect(await read(phone, id)).toBeNull();
    await phone.settled();
    expect(theirs.flatMap((inbox) => inbox.all)).toEqual([]);
    const { acceptCall } = await laptop.do(AcceptCall, { callId: id });
    expect(acceptCall).toMatchObject({
      status: 'CALLING',
      connectedAt: null,
      participants: [
        { userId: ann.id, role: 'CALLER', state: 'JOINED', terminalId: 'laptop' },
        { userId: cid.id, role: 'CALLEE', state: 'INVITED' },
        { userId: bob.id, role: 'CALLEE', state: 'INVITED' },
      ],
      availableActions: ['CANCEL', 'SIGNAL'],
    });
    for (const inbox of theirs) {
      const ring = (await inbox.next()).incomingCalls;
      expect(ring).toMatchObject({ kind: 'STARTED', actor: { id: ann.id }, call: { id } });
      expect(ring.call).toMatchObject({ availableActions: expect.arrayContaining(['ACCEPT']) });
    }
    // A callee who subscribes only now receives the ring too.
    const late2 = await bob.device().subscribe(IncomingCalls, {});
    expect((await late2.next()).incomingCalls).toMatchObject({ kind: 'STARTED', call: { id } });
    const elsewhere = await other.until((e) => e.callUpdates.kind === 'ANSWERED_ELSEWHERE');
    expect(elsewhere.callUpdates.call).toMatchObject({ id });
    expect((await tablet.do(AcceptCall, { callId: id })).acceptCall).toMatchObject({
      code: 'ANSWERED_ELSEWHERE',
    });
    await phone.do(AcceptCall, { callId: id });
    expect((await laptop.do(AcceptCall, { callId: id })).acceptCall).toMatchObject({
      status: 'CONNECTED',
      availableActions: expect.arrayContaining(['HANG_UP']),
    });
    await received.until((e) => e.callUpdates.kind === 'ACCEPTED');
    expect(received.all.map((e) => e.callUpdates.kind)).toEqual(['STARTED', 'ACCEPTED']);
    await desk.do(RejectCall, { input: { callId: id } });
    await laptop.do(HangUpCall, { callId: id });
    expect((await history(phone))[0]).toMatchObject({ id, status: 'COMPLETED' });
  });

  test('[SCHED5] rings for the callees as long as for the caller', async () => {
    const { bob, laptop } = await annAndBob(server);
    const { id } = await begun(laptop, [bob]);
    const first = await read(laptop, id);
    expect(Date.parse(first.ringsUntil ?? '') - Date.parse(first.createdAt)).toBe(RING_S * 1000);
    await laptop.do(AcceptCall, { callId: id });
    const then = await read(laptop, id);
    const joinedAt = then.participants[0]?.joinedAt ?? '';
    expect(Date.parse(then.ringsUntil ?? '') - Date.parse(joinedAt)).toBe(RING_S * 1000);
    await expect
      .poll(async () => (await read(laptop, id)).status, { timeout: 10_000 })
      .toBe('MISSED');
    const { endedAt } = await read(laptop, id);
    expect(Date.parse(endedAt ?? '') - Date.parse(then.ringsUntil ?? '')).toBeLessThan(2_000);
    expect(await history(bob.device())).toMatchObject([{ id, status: 'MISSED' }]);
  });

  test.each([
    ['does not answer', async () => {}, { status: 'MISSED', endReason: 'NO_ANSWER' }],
    [
      'declines',
      (by: Device, id: string) => by.do(RejectCall, { input: { callId: id } }),
      { status: 'REJECTED', endReason: 'DECLINED' },
    ],
    [
      'cancels',
      (by: Device, id: string) => by.do(CancelCall, { callId: id }),
      { status: 'CANCELLED', endReason: 'CALLER_CANCELLED' },
    ],
  ])('[SCHED5] never rings for the callees if the caller %s', async (_, answer, end) => {
    const { ann, bob, laptop, phone } = await annAndBob(server);
    const received = await phone.subscribe(CallUpdates, {});
    const updates = await laptop.subscribe(CallUpdates, {});
    const { id, scheduled } = await begun(laptop, [bob]);
    await answer(ann.device(), id);
    const last = await updates.until(
      (e) => (e.callUpdates.call as CallFieldsFragment).endedAt !== null,
    );
    expect(last.callUpdates.call).toMatchObject({ id, ...end, participants: [{ userId: ann.id }] });
    expect(await history(laptop)).toMatchObject([{ id, ...end }]);
    expect(await become(laptop, scheduled.id)).toMatchObject({
      status: 'STARTED',
      call: { id, ...end },
    });
    await phone.settled();
    expect(received.all).toEqual([]);
    expect(await history(phone)).toEqual([]);
    expect(await read(phone, id)).toBeNull();
    expect((await laptop.do(AcceptCall, { callId: id })).acceptCall).toMatchObject({
      code: 'CALL_ENDED',
    });
  });

  test('[SCHED5] [CALL11] ends when the only callee is busy as the caller accepts', async () => {
    const { bob, laptop, phone } = await annAndBob(server);
    const cid = await aPerson(server, 'cid');
    await aConnectedCall(cid.device(), bob, phone);
    const { id } = await begun(laptop, [bob]);
    const { acceptCall } = await laptop.do(AcceptCall, { callId: id });
    const busy = {
      status: 'REJECTED',
      endReason: 'BUSY',
      participants: [{ state: 'LEFT' }, { state: 'REJECTED', rejectReason: 'BUSY' }],
    };
    expect(acceptCall).toMatchObject({ id, ...busy });
    expect((await laptop.do(AcceptCall, { callId: id })).acceptCall).toMatchObject(busy);
    for (const device of [laptop, phone]) {
      expect((await history(device)).filter((call) => call.id === id)).toMatchObject([busy]);
    }
  });

  test('[SCHED5] rings for its caller even during another call', async () => {
    const [ann, bob, cid] = await somePeople(server, 'ann', 'bob', 'cid');
    const laptop = ann.device();
    await aConnectedCall(laptop, cid, cid.device());
    const { id } = await begun(laptop, [bob]);
    expect(await read(laptop, id)).toMatchObject({ status: 'CALLING' });
  });

  test('[SCHED5] [CALL13] does not ring for a caller on Do Not Disturb, and appears in their history', async () => {
    const { bob, laptop } = await annAndBob(server);
    const updates = await laptop.subscribe(CallUpdates, {});
    const incoming = await laptop.subscribe(IncomingCalls, {});
    await laptop.do(SetPresence, { input: { status: 'DO_NOT_DISTURB' } });
    const { id } = await planned(laptop, bob, { at: inS(2) });
    expect(await become(laptop, id)).toMatchObject({ status: 'STARTED', call: null });
    const { callUpdates } = await updates.next(10_000);
    expect(callUpdates).toMatchObject({ kind: 'TIMED_OUT', call: { status: 'MISSED' } });
    expect(incoming.all).toEqual([]);
    expect(await history(laptop)).toMatchObject([{ status: 'MISSED' }]);
    // [HIST4] It is not a missed call, because no other user called.
    expect((await laptop.do(MyMissed)).me.missedCallCount).toBe(0);
    expect(await history(bob.device())).toEqual([]);
    expect(await become(laptop, id)).toMatchObject({ call: { status: 'MISSED' } });
  });

  test('[SCHED4] begins once, however many calls are due and whichever node begins them', async () => {
    const [ann, bob] = await somePeople(server, 'ann', 'bob');
    const callers = [ann, ...(await somePeople(server, ...Array(5).fill('caller')))];
    const at = inS(8);
    const devices = callers.map((caller) => caller.device());
    const updates = await Promise.all(devices.map((d) => d.subscribe(CallUpdates, {})));
    const made = await Promise.all(
      devices.flatMap((device) =>
        Array.from({ length: MOST }, (_, i) => planned(device, bob, { at, taskId: `${i}` })),
      ),
    );
    expect(Date.now()).toBeLessThan(Date.parse(at));
    for (const [i, device] of devices.entries()) {
      const inbox = updates[i];
      const received = [];
      while (received.length < MOST) received.push((await inbox?.next(20_000))?.callUpdates);
      const { nodes } = await list(device);
      expect(nodes.map(({ status }) => status)).toEqual(Array(MOST).fill('STARTED'));
      expect(new Set(received.map((update) => update?.call.id)).size).toBe(MOST);
      expect(received.every((update) => update?.kind === 'STARTED')).toBe(true);
      const calls = await history(device);
      expect(calls).toHaveLength(MOST);
      for (const { createdAt, timeline } of calls) {
        expect(timeline.filter(({ kind }) => kind === 'STARTED')).toHaveLength(1);
        const late = Date.parse(createdAt) - Date.parse(at);
        expect(late).toBeGreaterThanOrEqual(0);
        expect(late).toBeLessThan(2_000);
      }
    }
    expect(made).toHaveLength(MOST * callers.length);
  });

  test('[SCHED2] begins at the time of the last change, and not at all once cancelled', async () => {
    const { bob, laptop } = await annAndBob(server);
    const updates = await laptop.subscribe(CallUpdates, {});
    const moved = await planned(laptop, bob, { at: inS(4), taskId: 'moved' });
    const gone = await planned(laptop, bob, { at: inS(4), taskId: 'gone' });
    const at = inS(6);
    expect(await update(laptop, { id: moved.id, at })).toMatchObject({ at });
    expect(await cancel(laptop, gone.id)).toMatchObject({ status: 'CANCELLED' });
    const { callUpdates } = await updates.next(10_000);
    expect(Date.parse(callUpdates.at)).toBeGreaterThanOrEqual(Date.parse(at));
    const { call } = await become(laptop, moved.id);
    expect(call).toMatchObject({ id: callUpdates.call.id });
    expect(await become(laptop, gone.id)).toMatchObject({ status: 'CANCELLED', call: null });
    expect(await history(laptop)).toHaveLength(1);
  });
});

describe('after an outage', () => {
  test('[SCHED2] [SCHED4] calls that are not too late begin; the others fail; none can be changed', async () => {
    const installation = await anInstallation();
    const patient = { ...limits, RING_TIMEOUT_S: 60 };
    const before = await installation.start({}, patient);
    const people = ['ann', 'bob', 'cid'].map((name) => aPerson(before, name));
    const [ann, bob, cid] = (await Promise.all(people)) as [Person, Person, Person];
    const laptop = ann.device('laptop');
    const at = inS(6);
    const plan = async (taskId: string, ...calleeIds: string[]) => {
      const answer = await schedule(laptop, { calleeIds, at, taskId });
      if (answer.__typename !== 'ScheduledCall') throw new Error(JSON.stringify(answer));
      return answer.id;
    };
    const ids = {
      due: await plan('due', bob.id, cid.id),
      late: await plan('late', bob.id),
      lateButBegun: await plan('lateButBegun', bob.id),
      half: await plan('half', bob.id),
      nobody: await plan('nobody', cid.id),
    };
    await before.stop();
    const database = await installation.openDatabase();
    const { db } = database;
    const rows = await db.select().from(scheduledCallsTable);
    expect(rows.map(({ status }) => status)).toEqual(rows.map(() => 'PENDING'));
    await db.delete(usersTable).where(eq(usersTable.id, cid.id));
    const long = new Date(Date.now() - 301_000);
    for (const id of [ids.late, ids.lateButBegun]) {
      await db.update(scheduledCallsTable).set({ at: long }).where(eq(scheduledCallsTable.id, id));
    }
    // A node began these calls and died before it could record that.
    const begunIds = [];
    for (const id of [ids.half, ids.lateButBegun]) {
      const row = rows.find((one) => one.id === id);
      if (!row) throw new Error('The scheduled call is gone.');
      const { callId, type, message, calleeIds } = row;
      const caller = { userId: ann.id, disturbable: true, inCall: false };
      const now = new Date();
      const { call, update } = beginScheduledCall(
        { id: callId, type, message, calleeIds, caller, ringTimeoutS: 120 },
        now,
      );
      await createCallStore(db).insert(call, update, now, null);
      begunIds.push(callId);
    }
    await database.close();
    await expect.poll(() => Date.now(), { timeout: 15_000 }).toBeGreaterThan(Date.parse(at));

    const after = await installation.start({}, patient);
    const again = new Device(after, ann.accessToken, 'laptop');
    const incoming = await again.subscribe(IncomingCalls, {});
    expect(await become(again, ids.late)).toMatchObject({ status: 'FAILED', call: null });
    expect(await become(again, ids.nobody)).toMatchObject({ status: 'FAILED', call: null });
    const due = await become(again, ids.due);
    for (const id of [ids.late, ids.due]) {
      expect(await update(again, { id, at: inS(60) })).toMatchObject(wrong('input.id'));
      expect(await cancel(again, id)).toMatchObject(wrong('id'));
    }
    // One of the two callees still exists.
    expect(due).toMatchObject({ status: 'STARTED', callees: [{ id: bob.id }] });
    for (const [i, id] of [ids.half, ids.lateButBegun].entries()) {
      expect(await become(again, id)).toMatchObject({
        status: 'STARTED',
        call: { id: begunIds[i], version: 1 },
      });
    }
    const calls = (await history(again)).map(({ id }) => id);
    expect(calls.toSorted()).toEqual([due.call?.id ?? '', ...begunIds].toSorted());
    await incoming.until((e) => e.incomingCalls.call.id === due.call?.id);
    const { acceptCall } = await again.do(AcceptCall, { callId: due.call?.id ?? '' });
    expect(acceptCall).toMatchObject({ participants: [{ userId: ann.id }, { userId: bob.id }] });
    await again.disconnect();
    await after.stop();
    await installation.delete();
  });
});
