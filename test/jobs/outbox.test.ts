import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type CallStore, createCallStore } from '../../src/db/call/store.js';
import {
  claimOutboxRows,
  deleteOldOutboxRows,
  failOutboxRow,
  finishOutboxRow,
  readOutboxStatus,
  registerConsumer,
} from '../../src/db/outbox.js';
import { outboxTable } from '../../src/db/outbox-tables.js';
import { decideCall } from '../../src/lifecycle/call/decide.js';
import { beginCall } from '../../src/lifecycle/call/start.js';
import type { Call } from '../../src/lifecycle/call/state.js';
import { OUTBOX_KINDS, retryDelayS } from '../../src/lifecycle/outbox/event.js';
import type { OutboxConsumer } from '../../src/realtime/outbox.js';
import { CancelCall, EndMeeting, HangUpCall, SendMeetingMessage } from '../gql/graphql.js';
import { aDatabase } from '../support/database.js';
import { aMeeting, comes } from '../support/in-meeting.js';
import { anInstallation, type Installation, type RunningServer } from '../support/installation.js';
import { aConnectedCall, aPerson, aRingingCall } from '../support/people.js';

type Handled = Parameters<OutboxConsumer['handle']>[0];

const PATIENCE_MS = 20_000;
const until = (condition: () => boolean) =>
  expect.poll(condition, { timeout: PATIENCE_MS, interval: 10 }).toBe(true);

describe('the pause after a failed attempt', () => {
  const retries = { firstS: 1, maxS: 600, attempts: 20, ageS: 86_400 };
  const delayS = (attempts: number, random = 0.5, ageS = 0) =>
    retryDelayS({ attempts, ageS }, retries, random);

  test('[OUT4] doubles up to its maximum', () => {
    expect([1, 2, 3, 10, 11, 19].map((n) => delayS(n))).toEqual([1, 2, 4, 512, 600, 600]);
  });

  test('varies by 20 %', () => {
    expect(delayS(2, 0)).toBeCloseTo(1.6);
    expect(delayS(2, 1)).toBeCloseTo(2.4);
  });

  test('[OUT4] is none for the last attempt and for an old event', () => {
    expect(delayS(20)).toBeNull();
    expect(delayS(1, 0.5, 86_400)).toBeNull();
  });
});

describe('the outbox', () => {
  let database: Awaited<ReturnType<typeof aDatabase>>;
  let calls: CallStore;
  let users: [string, string];
  beforeAll(async () => {
    database = await aDatabase();
    calls = createCallStore(database.db);
    users = [await database.aUser('ann'), await database.aUser('bob')];
  });
  afterAll(() => database?.close());
  afterEach(() => database.db.execute(sql`TRUNCATE outbox, outbox_interests`));

  const by = () => ({ userId: users[0], terminalId: 'laptop' });

  async function aCall(): Promise<Call> {
    const { call, update } = beginCall(
      {
        id: crypto.randomUUID(),
        type: 'AUDIO',
        caller: by(),
        callees: [{ userId: users[1], disturbable: true, inCall: false }],
        message: null,
        ringTimeoutS: 30,
      },
      new Date(),
    );
    expect(await calls.insert(call, update, new Date(), null)).not.toBeNull();
    return call;
  }
  async function cancel(call: Call) {
    const decision = decideCall(call, { kind: 'cancel', by: by() }, new Date());
    if (decision.outcome !== 'changed') throw new Error(JSON.stringify(decision));
    return calls.update(call, decision.call, decision.update, new Date());
  }
  const rows = () => database.db.select().from(outboxTable).orderBy(outboxTable.id);
  const claim = (consumer = 'push', claimS = 15) =>
    claimOutboxRows(database.db, consumer, 100, claimS);

  test('[OUT5] gets nothing without a consumer', async () => {
    await cancel(await aCall());
    expect(await rows()).toEqual([]);
  });

  test('[OUT5] has an event once for each consumer that wants its kind', async () => {
    await registerConsumer(database.db, 'push', ['CALL_RINGING', 'CALL_MISSED']);
    await registerConsumer(database.db, 'webhooks', ['CALL_ENDED', 'CALL_MISSED']);
    await cancel(await aCall());
    expect((await rows()).map(({ consumer, kind }) => `${consumer} ${kind}`).sort()).toEqual([
      'push CALL_MISSED',
      'push CALL_RINGING',
      'webhooks CALL_ENDED',
      'webhooks CALL_MISSED',
    ]);
  });

  test('[OUT5] follows the kinds that a consumer registered last', async () => {
    await registerConsumer(database.db, 'push', ['CALL_RINGING', 'CALL_ENDED']);
    await registerConsumer(database.db, 'push', ['CALL_RINGING']);
    await registerConsumer(database.db, 'push', ['CALL_RINGING']);
    await cancel(await aCall());
    expect((await rows()).map(({ kind }) => kind)).toEqual(['CALL_RINGING']);
    await registerConsumer(database.db, 'push', []);
    await aCall();
    expect(await rows()).toHaveLength(1);
  });

  test('[OUT1] gets nothing from a change that did not take place', async () => {
    await registerConsumer(database.db, 'push', OUTBOX_KINDS);
    const call = await aCall();
    await cancel(call);
    const before = await rows();
    expect(await cancel(call)).toBeNull();
    expect(await rows()).toEqual(before);
  });

  test('[OUT3] releases the next event of a subject when the one before is handled', async () => {
    await registerConsumer(database.db, 'push', OUTBOX_KINDS);
    const [one, other] = [await aCall(), await aCall()];
    await cancel(one);
    const first = await claim();
    expect(first.map(({ kind, subject }) => [kind, subject])).toEqual([
      ['CALL_RINGING', `call:${one.id}`],
      ['CALL_RINGING', `call:${other.id}`],
    ]);
    expect(await claim()).toEqual([]);
    const [ringing] = first;
    if (!ringing) throw new Error('nothing was claimed');
    expect(await finishOutboxRow(database.db, ringing)).toBe(true);
    expect(await claim()).toMatchObject([{ kind: 'CALL_MISSED', subject: `call:${one.id}` }]);
  });

  test('[OUT1] gives an event to another claimant when its claim has lapsed, and knows the latest', async () => {
    await registerConsumer(database.db, 'push', ['CALL_RINGING']);
    await aCall();
    const [lapsed] = await claim('push', -1);
    const [current] = await claim();
    if (!lapsed || !current) throw new Error('nothing was claimed');
    expect(current).toMatchObject({ id: lapsed.id, attempts: 2 });
    expect(await finishOutboxRow(database.db, lapsed)).toBe(false);
    expect(await failOutboxRow(database.db, lapsed, 'late', null)).toBe(false);
    expect(await finishOutboxRow(database.db, current)).toBe(true);
    expect(await finishOutboxRow(database.db, current)).toBe(false);
  });

  test('[OUT4] keeps the later events of a subject back while it waits for the next attempt', async () => {
    await registerConsumer(database.db, 'push', OUTBOX_KINDS);
    await cancel(await aCall());
    const [first] = await claim();
    if (!first) throw new Error('nothing was claimed');
    await failOutboxRow(database.db, first, 'no route', 60);
    expect(await claim()).toEqual([]);
    const waiting = await rows();
    expect(waiting[0]).toMatchObject({ attempts: 1, lastError: 'no route', failedAt: null });
    expect(new Set(waiting.map(({ dueAt }) => dueAt.getTime())).size).toBe(1);
  });

  test('[OUT4] goes on with the subject after an event was given up', async () => {
    await registerConsumer(database.db, 'push', OUTBOX_KINDS);
    await cancel(await aCall());
    const [first] = await claim();
    if (!first) throw new Error('nothing was claimed');
    await failOutboxRow(database.db, first, 'no route', null);
    expect(await claim()).toMatchObject([{ kind: 'CALL_MISSED' }]);
    expect(await readOutboxStatus(database.db)).toMatchObject([
      { consumer: 'push', pending: 2, failed: 1 },
    ]);
  });

  test('reports its status for each consumer', async () => {
    await registerConsumer(database.db, 'push', ['CALL_RINGING']);
    expect(await readOutboxStatus(database.db)).toEqual([
      { consumer: 'push', pending: 0, oldestPendingS: null, failed: 0 },
    ]);
    await aCall();
    await database.db.execute(sql`UPDATE outbox SET created_at = now() - interval '1 minute'`);
    const [status] = await readOutboxStatus(database.db);
    expect(status).toMatchObject({ consumer: 'push', pending: 1, failed: 0 });
    expect(status?.oldestPendingS).toBeGreaterThanOrEqual(60);
  });

  test('[OUT4] deletes handled events after a day, and the others after two', async () => {
    await registerConsumer(database.db, 'push', ['CALL_RINGING']);
    for (let i = 0; i < 4; i += 1) await aCall();
    const [done, fresh, failed] = await claim();
    if (!done || !fresh || !failed) throw new Error('nothing was claimed');
    await finishOutboxRow(database.db, done);
    await finishOutboxRow(database.db, fresh);
    await failOutboxRow(database.db, failed, 'no route', null);
    const age = (hours: number) =>
      database.db.execute(
        sql`UPDATE outbox SET created_at = now() - make_interval(hours => ${hours}::int) WHERE id <> ${fresh.id}`,
      );
    await age(25);
    await deleteOldOutboxRows(database.db, 24 * 3600);
    expect(await rows()).toHaveLength(3);
    await age(49);
    await deleteOldOutboxRows(database.db, 24 * 3600);
    expect((await rows()).map(({ id }) => id)).toEqual([fresh.id]);
  });
});

describe('a server with consumers', () => {
  let installation: Installation;
  let server: RunningServer | null = null;
  afterEach(async () => {
    await server?.stop();
    server = null;
    await installation.delete();
  });

  const IMPATIENT = { OUTBOX_RETRY_S: 0.05, OUTBOX_ATTEMPTS: 3 };

  /** Starts a server whose consumer notes each event that it handled. */
  async function start(
    handle: OutboxConsumer['handle'] = async () => {},
    limits: Parameters<Installation['start']>[1] = IMPATIENT,
  ) {
    const handled: Handled[] = [];
    const consumer: OutboxConsumer = {
      name: 'recorder',
      kinds: OUTBOX_KINDS,
      async handle(row, tools) {
        await handle(row, tools);
        handled.push(row);
      },
    };
    installation = await anInstallation();
    const running = await installation.start({}, limits, [consumer]);
    server = running;
    const kindsOf = (id: string) =>
      handled.filter(({ subject }) => subject.endsWith(`:${id}`)).map(({ kind }) => kind);
    return { running, handled, kindsOf };
  }

  test('[OUT2] gives a consumer the tools to read what an event is about', async () => {
    const read: unknown[] = [];
    const { running, kindsOf } = await start(async ({ kind, payload }, { calls }) => {
      if (kind !== 'CALL_MISSED') return;
      const call = await calls.read(payload.callId ?? '');
      read.push([call?.callerId, call?.status, payload.userId]);
    });
    const [ann, bob] = [await aPerson(running, 'ann'), await aPerson(running, 'bob')];
    const laptop = ann.device();
    const { id: callId } = await aRingingCall(laptop, [bob]);
    await laptop.do(CancelCall, { callId });
    await until(() => kindsOf(callId).includes('CALL_MISSED'));
    expect(read).toEqual([[ann.id, 'CANCELLED', bob.id]]);
  });

  test('[OUT1] [OUT3] hands over the events of calls and meetings, in the order of the changes', async () => {
    const { running, kindsOf } = await start();
    const [ann, bob] = [await aPerson(running, 'ann'), await aPerson(running, 'bob')];
    const [laptop, phone] = [ann.device(), bob.device()];
    const { id: callId } = await aConnectedCall(laptop, bob, phone);
    await phone.do(HangUpCall, { callId });
    const missed = await aRingingCall(laptop, [bob]);
    await laptop.do(CancelCall, { callId: missed.id });
    const meeting = await aMeeting(laptop);
    await comes(laptop, meeting);
    await comes(phone, meeting);
    await phone.do(SendMeetingMessage, { input: { meetingId: meeting.id, text: 'hi' } });
    await laptop.do(EndMeeting, { meetingId: meeting.id });
    await until(() => kindsOf(meeting.id).includes('MEETING_ENDED'));
    await until(() => kindsOf(missed.id).includes('CALL_ENDED'));
    expect(kindsOf(callId)).toEqual(['CALL_RINGING', 'CALL_ENDED']);
    expect(kindsOf(missed.id)).toEqual(['CALL_RINGING', 'CALL_MISSED', 'CALL_ENDED']);
    expect(kindsOf(meeting.id)).toEqual([
      'MEETING_STARTED',
      'MEETING_PARTICIPANT_JOINED',
      'MEETING_PARTICIPANT_JOINED',
      'MEETING_MESSAGE_SENT',
      'MEETING_PARTICIPANT_LEFT',
      'MEETING_PARTICIPANT_LEFT',
      'MEETING_ENDED',
    ]);
  });

  test('[OUT4] repeats failed attempts, and gives up for the sake of the later events', async () => {
    const failures: string[] = [];
    const { running, kindsOf } = await start(async ({ kind, attempts }) => {
      if (kind !== 'CALL_RINGING') return;
      failures.push(`${kind} ${attempts}`);
      throw new Error('no route');
    });
    const [ann, bob] = [await aPerson(running, 'ann'), await aPerson(running, 'bob')];
    const laptop = ann.device();
    const { id: callId } = await aRingingCall(laptop, [bob]);
    await laptop.do(CancelCall, { callId });
    await until(() => kindsOf(callId).includes('CALL_ENDED'));
    expect(failures).toEqual(['CALL_RINGING 1', 'CALL_RINGING 2', 'CALL_RINGING 3']);
    expect(kindsOf(callId)).toEqual(['CALL_MISSED', 'CALL_ENDED']);
  });

  test('[OUT4] does not let a hanging subject delay the others, and ends its attempt', async () => {
    let stuck = '';
    const aborted: boolean[] = [];
    const { running, handled, kindsOf } = await start(
      async ({ subject }, { signal }) => {
        stuck ||= subject;
        if (subject !== stuck) return;
        await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
        aborted.push(signal.aborted);
        throw signal.reason;
      },
      { ...IMPATIENT, OUTBOX_HANDLE_MS: 3_000, OUTBOX_AT_ONCE: 2 },
    );
    const [ann, bob] = [await aPerson(running, 'ann'), await aPerson(running, 'bob')];
    const laptop = ann.device();
    const ids: string[] = [];
    for (let i = 0; i < 5; i += 1) {
      const { id: callId } = await aRingingCall(laptop, [bob]);
      await laptop.do(CancelCall, { callId });
      ids.push(callId);
    }
    await until(() => ids.slice(1).every((id) => kindsOf(id).includes('CALL_ENDED')));
    expect(aborted.length).toBeLessThan(3);
    expect(handled.some(({ subject }) => subject === stuck)).toBe(false);
    await until(() => aborted.length >= 1);
  });

  test('hands over an event without waiting for the next run of the job', async () => {
    const { running, kindsOf } = await start(undefined, { SWEEP_MS: 600_000 });
    const [ann, bob] = [await aPerson(running, 'ann'), await aPerson(running, 'bob')];
    const { id } = await aRingingCall(ann.device(), [bob]);
    await until(() => kindsOf(id).includes('CALL_RINGING'));
  });
});
