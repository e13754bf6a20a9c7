import { describe, expect, test } from 'vitest';
import type { ScheduleCallInput, UpdateScheduledCallInput } from './gql/graphql.js';
import type { Device } from './support/device.js';
import {
  CancelScheduledCall,
  ScheduleCall,
  ScheduledCalls,
  UpdateScheduledCall,
} from './support/operations.js';
import { aPerson, type Person } from './support/people.js';
import { useServer } from './support/server.js';

/** How many one may have to come. */
const MOST = 8;
const server = useServer(
  {},
  { REGISTRATIONS: 10_000, SCHEDULED_CALLS: MOST, RING_TIMEOUT_S: 2, CLAIM_S: 1 },
);

const people = async (...names: string[]): Promise<Person[]> =>
  Promise.all(names.map((name) => aPerson(server, name)));
const two = async () => (await people('ann', 'bob')) as [Person, Person];

const HOUR = 3600;
/** An instant so many seconds from now. */
const inS = (seconds: number): string => new Date(Date.now() + seconds * 1000).toISOString();

const schedule = async (by: Device, input: ScheduleCallInput) =>
  (await by.do(ScheduleCall, { input })).scheduleCall;
const update = async (by: Device, input: UpdateScheduledCallInput) =>
  (await by.do(UpdateScheduledCall, { input })).updateScheduledCall;
const cancel = async (by: Device, id: string) =>
  (await by.do(CancelScheduledCall, { id })).cancelScheduledCall;

/** One that is to come. */
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
  test('[SCHED1] plans a call, which only its caller sees', async () => {
    const [ann, bob] = await two();
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

  test('[SCHED1] takes null for what can be left out', async () => {
    const [ann, bob] = await two();
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
  ])('[SCHED1] [INPUT1] names %s when that is wrong, and plans nothing', async (path, is) => {
    const [ann, bob] = await two();
    const ids = [bob.id, ...Array.from({ length: 60 }, () => crypto.randomUUID())];
    const laptop = ann.device();
    const answer = await schedule(laptop, { calleeIds: [bob.id], at: inS(HOUR), ...is(ids) });
    expect(answer).toMatchObject(wrong(path));
    expect((await list(laptop)).totalCount).toBe(0);
  });

  test('[SCHED1] says by how much a time is past, and which would be right', async () => {
    const [ann, bob] = await two();
    const past = await schedule(ann.device(), { calleeIds: [bob.id], at: inS(-3_600) });
    if (past.__typename !== 'InvalidInputError') throw new Error(JSON.stringify(past));
    expect(past.fields[0]?.message).toMatch(
      /^That is 360\d s ago: a time after 20.*Z, at most a year ahead\.$/,
    );
    const year = new Date();
    year.setUTCFullYear(year.getUTCFullYear() + 1);
    const last = new Date(year.getTime() - 5_000).toISOString();
    expect(await planned(ann.device(), bob, { at: last })).toMatchObject({ at: last });
  });

  test('[SCHED1] refuses oneself and nobody', async () => {
    const [ann, bob] = await two();
    const laptop = ann.device();
    const self = await schedule(laptop, { calleeIds: [bob.id, ann.id], at: inS(-5) });
    expect(self).toMatchObject(wrong('input.calleeIds.1', 'input.at'));
    for (const nobody of ['nobody', '', 'NUL \0', 'x'.repeat(10_000)]) {
      const answer = await schedule(laptop, { calleeIds: [bob.id, nobody], at: inS(HOUR) });
      expect(answer).toMatchObject({ __typename: 'NotFoundError', code: 'NOT_FOUND' });
    }
    expect((await list(laptop)).totalCount).toBe(0);
  });

  test('[SCHED1] [CALL1] asked again with the same is the same', async () => {
    const [ann, bob] = await two();
    const laptop = ann.device();
    const input = { calleeIds: [bob.id], at: inS(HOUR), taskId: 'again' };
    const answers = [];
    for (let i = 0; i < 3; i += 1) answers.push(await schedule(laptop, input));
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect(await schedule(laptop, { ...input, taskId: 'another' })).not.toEqual(answers[0]);
    expect((await list(laptop)).totalCount).toBe(2);
  });

  test('[SCHED1] has a limit of how many are to come', async () => {
    const [ann, bob] = await two();
    const laptop = ann.device();
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
  test('[SCHED2] changes what is named, and leaves the rest alone', async () => {
    const [ann, bob] = await two();
    const cid = await aPerson(server, 'cid');
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
  ])('[SCHED2] [INPUT1] names %s when that is wrong, and changes nothing', async (path, is) => {
    const [ann, bob] = await two();
    const laptop = ann.device();
    const { id, ...before } = await planned(laptop, bob);
    expect(await update(laptop, { id, ...is([ann.id]) })).toMatchObject(wrong(path));
    const nobody = await update(laptop, { id, calleeIds: ['nobody'] });
    expect(nobody).toMatchObject({ __typename: 'NotFoundError' });
    expect(await update(laptop, { id })).toEqual({ id, ...before });
  });

  test('[SCHED2] does not make VIDEO of what has too many callees for it', async () => {
    const [ann] = await people('ann');
    const laptop = ann?.device() as Device;
    const many = await people(...Array.from({ length: 16 }, () => 'callee'));
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

  test('[SCHED2] of two devices at once loses nothing', async () => {
    const [ann, bob] = await two();
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
  test('[SCHED2] is for good, and repeated for ever', async () => {
    const [ann, bob] = await two();
    const laptop = ann.device();
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
  test('[SCHED3] lists what is to come, the next first, then what is over, the latest first', async () => {
    const [ann, bob] = await two();
    const laptop = ann.device();
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
