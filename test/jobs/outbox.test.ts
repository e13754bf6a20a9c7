import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/app.js';
import { type CallStore, createCallStore } from '../../src/db/call/store.js';
import type { Db } from '../../src/db/client.js';
import {
  type ClaimedOutboxRow,
  claimOutboxRows,
  deleteOldOutboxRows,
  failOutboxRow,
  finishOutboxRow,
  giveUpOldOutboxRows,
  readOutboxStatus,
  registerConsumer,
  releaseOutboxRow,
} from '../../src/db/outbox.js';
import { outboxTable } from '../../src/db/outbox-tables.js';
import { outbox } from '../../src/jobs/outbox.js';
import { decideCall } from '../../src/lifecycle/call/decide.js';
import type { Call } from '../../src/lifecycle/call/state.js';
import { OUTBOX_KINDS, type OutboxKind, retryDelayS } from '../../src/lifecycle/outbox/event.js';
import { LIMITS } from '../../src/limits.js';
import { createOutbox, type OutboxConsumer } from '../../src/realtime/outbox.js';
import { CancelCall, EndMeeting, HangUpCall, SendMeetingMessage } from '../gql/graphql.js';
import { aBegunCall } from '../support/begun-call.js';
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

  async function aCall(): Promise<Call> {
    const { call, update } = aBegunCall(...users);
    expect(await calls.insert(call, update, new Date(), null)).not.toBeNull();
    return call;
  }
  async function cancel(call: Call) {
    const by = { userId: call.callerId, terminalId: 'laptop' };
    const decision = decideCall(call, { kind: 'cancel', by }, new Date());
    if (decision.outcome !== 'changed') throw new Error(JSON.stringify(decision));
    return calls.update(call, decision.call, decision.update, new Date());
  }
  const rows = () => database.db.select().from(outboxTable).orderBy(outboxTable.id);
  const claim = (claimS = 15, kinds: readonly OutboxKind[] = OUTBOX_KINDS) =>
    claimOutboxRows(database.db, 'push', kinds, 100, claimS);
  const register = (kinds: readonly OutboxKind[], name = 'push') =>
    registerConsumer(database.db, name, kinds);
  const fail = (row: ClaimedOutboxRow, reason: string, delayS: number | null) =>
    failOutboxRow(database.db, row, reason, delayS);
  /** The first claimed event. */
  async function claimFirst(...of: Parameters<typeof claim>): Promise<ClaimedOutboxRow> {
    const [first] = await claim(...of);
    if (!first) throw new Error('nothing was claimed');
    return first;
  }

  test('[OUT5] gets nothing without a consumer', async () => {
    await cancel(await aCall());
    expect(await rows()).toEqual([]);
  });

  test('[OUT5] has an event once for each consumer that wants its kind', async () => {
    await register(['CALL_RINGING', 'CALL_MISSED']);
    await register(['CALL_ENDED', 'CALL_MISSED'], 'webhooks');
    await cancel(await aCall());
    expect((await rows()).map(({ consumer, kind }) => `${consumer} ${kind}`).sort()).toEqual([
      'push CALL_MISSED',
      'push CALL_RINGING',
      'webhooks CALL_ENDED',
      'webhooks CALL_MISSED',
    ]);
  });

  test('[OUT5] follows the kinds that a consumer registered last', async () => {
    await register(['CALL_RINGING', 'CALL_ENDED']);
    await register(['CALL_RINGING']);
    await register(['CALL_RINGING']);
    await cancel(await aCall());
    expect((await rows()).map(({ kind }) => kind)).toEqual(['CALL_RINGING']);
    await register([]);
    await aCall();
    expect(await rows()).toHaveLength(1);
  });

  test('[OUT5] knows the events of kinds that the consumer no longer wants', async () => {
    await register(['CALL_RINGING', 'CALL_ENDED']);
    await cancel(await aCall());
    await register(['CALL_ENDED']);
    const ringing = await claimFirst(15, ['CALL_ENDED']);
    expect(ringing).toMatchObject({ kind: 'CALL_RINGING', wanted: false });
    await fail(ringing, 'not wanted', null);
    expect(await claim()).toMatchObject([{ kind: 'CALL_ENDED', wanted: true }]);
  });

  test('leaves the kinds of another version to its nodes', async () => {
    await register(['CALL_RINGING', 'CALL_ENDED']);
    await cancel(await aCall());
    expect(await claim(15, ['CALL_ENDED'])).toEqual([]);
    expect(await claim(15, ['CALL_RINGING'])).toMatchObject([{ wanted: true }]);
  });

  test('[OUT1] gets nothing from a change that did not take place', async () => {
    await register(OUTBOX_KINDS);
    const call = await aCall();
    await cancel(call);
    const before = await rows();
    expect(await cancel(call)).toBeNull();
    expect(await rows()).toEqual(before);
  });

  test('[OUT3] releases the next event of a subject when the one before is handled', async () => {
    await register(OUTBOX_KINDS);
    const [one, other] = [await aCall(), await aCall()];
    await cancel(one);
    const first = await claim();
    expect(first.map(({ kind, subject }) => [kind, subject])).toEqual([
      ['CALL_RINGING', `call:${one.id}`],
      ['CALL_RINGING', `call:${other.id}`],
    ]);
    expect(await claim()).toEqual([]);
    expect(await finishOutboxRow(database.db, first[0] as ClaimedOutboxRow)).toBe(true);
    expect(await claim()).toMatchObject([{ kind: 'CALL_MISSED', subject: `call:${one.id}` }]);
  });

  test('[OUT1] gives an event to another claimant when its claim has lapsed, and knows the latest', async () => {
    await register(['CALL_RINGING']);
    await aCall();
    const [lapsed, current] = [await claimFirst(-1), await claimFirst()];
    expect(current).toMatchObject({ id: lapsed.id, attempts: 2 });
    expect(await finishOutboxRow(database.db, lapsed)).toBe(false);
    expect(await fail(lapsed, 'late', null)).toBe(false);
    expect(await finishOutboxRow(database.db, current)).toBe(true);
    expect(await finishOutboxRow(database.db, current)).toBe(false);
  });

  test('takes back an event whose attempt did not begin', async () => {
    await register(['CALL_RINGING']);
    await aCall();
    const first = await claimFirst();
    await releaseOutboxRow(database.db, first);
    expect(await claim()).toMatchObject([{ id: first.id, attempts: 1 }]);
  });

  test('[NODE6] a stop during a claim begins no attempt, and returns the events', async () => {
    await register(['CALL_RINGING']);
    await aCall();
    const begun: unknown[] = [];
    const consumer: OutboxConsumer = {
      name: 'push',
      kinds: OUTBOX_KINDS,
      handle: async (row) => void begun.push(row),
    };
    const app = { db: database.db, calls, limits: LIMITS, outbox: createOutbox([consumer]) };
    const stopping = new AbortController();
    const { signal } = stopping;
    const track = <T>(work: Promise<T>) => work;
    const run = outbox({ app: app as unknown as App, signal, track }).run();
    stopping.abort();
    await run;
    expect(begun).toEqual([]);
    expect(await rows()).toMatchObject([{ attempts: 0, claimedUntil: null }]);
  });

  test('[OUT4] keeps the later events of a subject back while it waits for the next attempt', async () => {
    await register(OUTBOX_KINDS);
    await cancel(await aCall());
    const first = await claimFirst();
    await fail(first, 'no route', 60);
    expect(await claim()).toEqual([]);
    const waiting = await rows();
    expect(waiting[0]).toMatchObject({ attempts: 1, lastError: 'no route', failedAt: null });
    expect(new Set(waiting.map(({ dueAt }) => dueAt.getTime())).size).toBe(1);
  });

  test('[OUT4] goes on with the subject after an event was given up', async () => {
    await register(OUTBOX_KINDS);
    await cancel(await aCall());
    const first = await claimFirst();
    await fail(first, 'no route', null);
    expect(await claim()).toMatchObject([{ kind: 'CALL_MISSED' }]);
    expect(await readOutboxStatus(database.db)).toMatchObject([
      { consumer: 'push', pending: 2, retrying: 0, failed: 1 },
    ]);
  });

  test('has a status for each consumer', async () => {
    await register(['CALL_RINGING']);
    expect(await readOutboxStatus(database.db)).toEqual([
      { consumer: 'push', pending: 0, retrying: 0, oldestPendingS: null, failed: 0 },
    ]);
    await aCall();
    await database.db.execute(sql`UPDATE outbox SET created_at = now() - interval '1 minute'`);
    await fail(await claimFirst(), 'no route', 60);
    const [status] = await readOutboxStatus(database.db);
    expect(status).toMatchObject({ consumer: 'push', pending: 1, retrying: 1, failed: 0 });
    expect(status?.oldestPendingS).toBeGreaterThanOrEqual(60);
  });

  test('[OUT4] keeps handled events for a day, events that were given up for two, and pending ones', async () => {
    await register(['CALL_RINGING']);
    for (let i = 0; i < 3; i += 1) await aCall();
    type Row = ClaimedOutboxRow;
    const [done, failed, pending] = (await claim()) as [Row, Row, Row];
    await finishOutboxRow(database.db, done);
    await fail(failed, 'no route', null);
    const kept = async (hoursAgo: number) => {
      await database.db.execute(sql`
        UPDATE outbox SET created_at = now() - interval '1 year',
          done_at = CASE WHEN done_at IS NULL THEN NULL ELSE now() - make_interval(hours => ${hoursAgo}::int) END,
          failed_at = CASE WHEN failed_at IS NULL THEN NULL ELSE now() - make_interval(hours => ${hoursAgo}::int) END`);
      await deleteOldOutboxRows(database.db, 24 * 3600);
      return (await rows()).map(({ id }) => id);
    };
    expect(await kept(23)).toEqual([done.id, failed.id, pending.id]);
    expect(await kept(25)).toEqual([failed.id, pending.id]);
    expect(await kept(49)).toEqual([pending.id]);
  });

  test('[OUT4] gives up what is pending for two days, except while an attempt runs', async () => {
    await register(['CALL_RINGING']);
    const [one] = [await aCall(), await aCall(), await aCall()];
    const [failed, lapsed] = (await claim(-1)) as [ClaimedOutboxRow, ClaimedOutboxRow];
    await fail(failed, 'no route', 3600);
    const giveUp = () => giveUpOldOutboxRows(database.db, 48 * 3600);
    expect(await giveUp()).toEqual(new Map());
    await database.db.execute(sql`
      UPDATE outbox SET created_at = now() - interval '49 hours',
        claimed_until = CASE WHEN id = ${lapsed.id} THEN now() + interval '15 seconds' END`);
    expect(await giveUp()).toEqual(new Map([['push', 2]]));
    const after = await rows();
    expect(after).toContainEqual(expect.objectContaining({ id: lapsed.id, failedAt: null }));
    expect(after.find(({ subject }) => subject === `call:${one?.id}`)?.lastError).toBe(
      'No attempt was successful in time. Before that: no route',
    );
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

  /** Looks into the database while no server runs. */
  async function inDatabase<T>(look: (db: Db) => Promise<T>): Promise<T> {
    const database = await installation.openDatabase();
    return look(database.db).finally(() => database.close());
  }

  /** A call that the caller cancelled while it rang. */
  async function aCancelledCall(on: RunningServer) {
    const [ann, bob] = [await aPerson(on, 'ann'), await aPerson(on, 'bob')];
    const laptop = ann.device();
    const { id: callId } = await aRingingCall(laptop, [bob]);
    await laptop.do(CancelCall, { callId });
    return { ann, bob, callId };
  }

  test('[OUT2] gives a consumer the tools to read what an event is about', async () => {
    const read: unknown[] = [];
    const { running, kindsOf } = await start(async ({ kind, payload }, { calls }) => {
      if (kind !== 'CALL_MISSED') return;
      const call = await calls.read(payload.callId ?? '');
      read.push([call?.callerId, call?.status, payload.userId]);
    });
    const { ann, bob, callId } = await aCancelledCall(running);
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
      throw new Error('no route: \0\ud800');
    });
    const { callId } = await aCancelledCall(running);
    await until(() => kindsOf(callId).includes('CALL_ENDED'));
    expect(failures).toEqual(['CALL_RINGING 1', 'CALL_RINGING 2', 'CALL_RINGING 3']);
    expect(kindsOf(callId)).toEqual(['CALL_MISSED', 'CALL_ENDED']);
    const nodes = await running.outbox();
    expect(nodes[0]).toMatchObject({ consumer: 'recorder', failed: 1 });
    expect(nodes.reduce((sum, { attempts }) => sum + (attempts?.failures ?? 0), 0)).toBe(3);
    expect(nodes.map(({ attempts }) => attempts?.lastError)).toContain('no route: \ufffd\ufffd');
  });

  test('[OUT4] [OUT5] gives up what was never recorded, and what the consumer no longer takes', async () => {
    const { running } = await start(
      async () => {
        throw new Error('no route');
      },
      { OUTBOX_RETRY_S: 600 },
    );
    await aCancelledCall(running);
    await expect.poll(async () => (await running.outbox())[0]?.retrying).toBe(1);
    await running.stop();
    // As if a node had died during the last attempt.
    await inDatabase((db) =>
      db.execute(sql`UPDATE outbox SET due_at = now(), attempts = attempts + 2`),
    );
    const handled: string[] = [];
    const without: OutboxConsumer = {
      name: 'recorder',
      kinds: OUTBOX_KINDS.filter((kind) => kind !== 'CALL_MISSED'),
      handle: async ({ kind }) => void handled.push(kind),
    };
    server = await installation.start({}, IMPATIENT, [without]);
    await until(() => handled.length > 0);
    await server.stop();
    expect(handled).toEqual(['CALL_ENDED']);
    const errors = await inDatabase((db) =>
      db.select().from(outboxTable).where(sql`failed_at IS NOT NULL`).orderBy(outboxTable.id),
    );
    expect(errors.map(({ lastError }) => lastError)).toEqual([
      'The result of the last attempt was not recorded. Before that: no route',
      'The consumer no longer takes events of this kind.',
    ]);
  });

  test('[NODE6] a stop ends an attempt that hangs, and waits until this is recorded', async () => {
    let begun = false;
    const { running } = await start(
      (_row, { signal }) =>
        new Promise<void>((_resolve, reject) => {
          begun = true;
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
      { OUTBOX_HANDLE_MS: 600_000, OUTBOX_STOP_MS: 100 },
    );
    const [ann, bob] = [await aPerson(running, 'ann'), await aPerson(running, 'bob')];
    await aRingingCall(ann.device(), [bob]);
    await until(() => begun);
    await running.stop();
    expect(await inDatabase((db) => db.select().from(outboxTable))).toMatchObject([
      { attempts: 1, lastError: 'The node stopped during the attempt.' },
    ]);
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
