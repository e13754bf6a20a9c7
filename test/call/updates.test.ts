import { eq, lte, sql } from 'drizzle-orm';
import { print } from 'graphql';
import { describe, expect, test } from 'vitest';
import type { Db } from '../../src/db/client.js';
import { streamEventsTable, streamsTable } from '../../src/db/stream-tables.js';
import { deleteOldEvents, userStream } from '../../src/db/streams.js';
import { LIMITS } from '../../src/limits.js';
import {
  AcceptCall,
  AcknowledgeCall,
  ActiveCalls,
  type BriefUpdatesSubscription as Brief,
  BriefAnswer,
  BriefHangUp,
  BriefStart,
  BriefUpdates,
  CallUpdates,
  CancelCall,
  HangUpCall,
  IncomingCalls,
  InviteToCall,
  ReadCall,
  RejectCall,
  SendSignal,
  SetPresence,
  Signals,
} from '../gql/graphql.js';
import type { Chance } from '../support/chance.js';
import { Device } from '../support/device.js';
import { anInstallation, mode } from '../support/installation.js';
import {
  aConnectedCall,
  annAndBob,
  aPerson,
  aRing,
  aRingingCall,
  somePeople,
} from '../support/people.js';
import { chance } from '../support/seeded.js';
import { useServer } from '../support/server.js';

const server = useServer(
  {},
  {
    REGISTRATIONS: 10_000,
    SOCKETS_PER_USER: 200,
    MESSAGES_PER_S: 10_000,
    MESSAGES_BURST: 10_000,
    RING_TIMEOUT_MIN_S: 1,
  },
);

describe('incomingCalls', () => {
  test('[STREAM5] begins with the calls that ring already, oldest first, then delivers others', async () => {
    const { ann, bob, laptop, phone } = await annAndBob(server);
    const cid = await aPerson(server, 'cid');
    const over = await aRingingCall(laptop, [bob]);
    await laptop.do(CancelCall, { callId: over.id });
    const first = await aRingingCall(laptop, [bob]);
    await phone.do(AcknowledgeCall, { callId: first.id });
    const second = await aRingingCall(cid.device(), [bob, ann]);
    // [CALL18] A call to Ann alone would answer the first one.
    const own = await aRingingCall(phone, [ann, cid]);
    const declined = await aRingingCall(laptop, [bob, cid]);
    await phone.do(RejectCall, { input: { callId: declined.id } });
    const incoming = await phone.subscribe(IncomingCalls, {});
    // [CALL11] Bob alone would be busy.
    const third = await aRingingCall(laptop, [bob, cid]);
    await incoming.until(({ incomingCalls }) => incomingCalls.call.id === third.id);
    expect(incoming.all.map(({ incomingCalls: u }) => [u.kind, u.call.id, u.call.status])).toEqual([
      ['STARTED', first.id, 'RINGING'],
      ['STARTED', second.id, 'CALLING'],
      ['STARTED', third.id, 'CALLING'],
    ]);
    expect(incoming.all.map(({ incomingCalls }) => incomingCalls.call.id)).not.toContain(own.id);
  });

  test('[STREAM5] delivers each call once, also calls that begin to ring at that moment', async () => {
    const { bob, laptop } = await annAndBob(server);
    const devices = Array.from({ length: 10 }, () => bob.device());
    const started: string[] = [];
    const ringing = async () => {
      for (let i = 0; i < 30; i += 1) started.push((await aRingingCall(laptop, [bob])).id);
    };
    const [inboxes] = await Promise.all([
      Promise.all(
        devices.map(async (device, i) => {
          // The devices subscribe at different times while calls start.
          for (let n = 0; n < i; n += 1) await device.do(ReadCall, { id: 'none' });
          return device.subscribe(IncomingCalls, {});
        }),
      ),
      ringing(),
    ]);
    const { id: last } = await aRingingCall(laptop, [bob]);
    for (const inbox of inboxes) {
      await inbox.until(({ incomingCalls }) => incomingCalls.call.id === last);
      expect(inbox.all.map(({ incomingCalls }) => incomingCalls.call.id)).toEqual([
        ...started,
        last,
      ]);
    }
  });

  test('[STREAM1] delivers after resuming the calls that rang meanwhile, with their current state', async () => {
    const { bob, laptop, phone } = await annAndBob(server);
    const incoming = await phone.subscribe(IncomingCalls, {});
    const first = await aRingingCall(laptop, [bob]);
    const { incomingCalls: seen } = await incoming.next();
    expect(seen.call.id).toBe(first.id);
    phone.cut();
    const gone = await aRingingCall(laptop, [bob]);
    await laptop.do(CancelCall, { callId: gone.id });
    const rings = await aRingingCall(laptop, [bob]);
    const resumed = await phone.subscribe(IncomingCalls, { after: seen.cursor });
    const live = await aRingingCall(laptop, [bob]);
    await resumed.until(({ incomingCalls }) => incomingCalls.call.id === live.id);
    expect(resumed.all.map(({ incomingCalls: u }) => [u.call.id, u.call.status])).toEqual([
      [gone.id, 'CANCELLED'],
      [rings.id, 'CALLING'],
      [live.id, 'CALLING'],
    ]);
  });
});

describe('callUpdates', () => {
  test('delivers every change to every participant, with the call at that version and the actor', async () => {
    const [ann, bob, cid] = await somePeople(server, 'ann', 'bob', 'cid');
    const [laptop, phone, desk] = [ann.device('laptop'), bob.device('phone'), cid.device('desk')];
    const inboxes = await Promise.all(
      [laptop, phone, desk].map((d) => d.subscribe(CallUpdates, {})),
    );
    const { id } = await aRingingCall(laptop, [bob, cid]);
    await phone.do(AcknowledgeCall, { callId: id });
    await phone.do(AcceptCall, { callId: id });
    await desk.do(AcceptCall, { callId: id });
    await phone.do(HangUpCall, { callId: id });
    await laptop.do(HangUpCall, { callId: id });
    const expected = [
      ['STARTED', ann.id, 1, 'CALLING'],
      ['RINGING', bob.id, 2, 'RINGING'],
      ['ACCEPTED', bob.id, 3, 'CONNECTED'],
      ['ACCEPTED', cid.id, 4, 'CONNECTED'],
      ['LEFT', bob.id, 5, 'CONNECTED'],
      ['ENDED', ann.id, 6, 'COMPLETED'],
    ];
    for (const inbox of inboxes) {
      await inbox.until(({ callUpdates }) => callUpdates.kind === 'ENDED');
      expect(
        inbox.all.map(({ callUpdates: u }) => [u.kind, u.actor?.id, u.call.version, u.call.status]),
      ).toEqual(expected);
      for (const { callUpdates } of inbox.all) {
        expect(callUpdates.call.timeline.length).toBeGreaterThanOrEqual(callUpdates.call.version);
      }
    }
    const last = inboxes.map((inbox) => inbox.all.at(-1)?.callUpdates.call.availableActions);
    expect(last).toEqual([[], [], []]);
  });

  test('[CALL2] stops the ringing of the other devices, and only of those', async () => {
    const [ann, bob] = await somePeople(server, 'ann', 'bob');
    const [phone, tablet] = [bob.device('phone'), bob.device('tablet')];
    const [onPhone, onTablet] = [
      await phone.subscribe(CallUpdates, {}),
      await tablet.subscribe(CallUpdates, {}),
    ];
    const { id } = await aRingingCall(ann.device(), [bob]);
    await phone.do(AcceptCall, { callId: id });
    await onPhone.until(({ callUpdates }) => callUpdates.kind === 'ACCEPTED');
    const received = await onTablet.until(({ callUpdates }) => callUpdates.kind !== 'STARTED');
    expect(received.callUpdates).toMatchObject({
      kind: 'ANSWERED_ELSEWHERE',
      call: { participants: [{}, { userId: bob.id, terminalId: 'phone' }] },
    });
  });

  test('[CALL22] skips a call on resuming while a suppressed ring hides it, and delivers it afterwards', async () => {
    const [ann, bob, cid] = await somePeople(server, 'ann', 'bob', 'cid');
    const [laptop, mobile, phone] = [ann.device(), bob.device(), cid.device()];
    const { eventCursor: after } = await phone.do(ActiveCalls);
    const { id } = await aRingingCall(laptop, [bob, cid], { ringTimeout: 1 });
    await mobile.do(AcceptCall, { callId: id });
    const receivedUntil = async (until: string, callId: string) => {
      const device = cid.device();
      const updates = await device.subscribe(CallUpdates, { after });
      await updates.until(({ callUpdates: u }) => u.kind === until && u.call.id === callId);
      await device.disconnect();
      return updates.all.map(({ callUpdates: { kind, call } }) => [kind, call.id]);
    };
    const missed = [
      ['STARTED', id],
      ['ACCEPTED', id],
      ['TIMED_OUT', id],
    ];
    expect(await receivedUntil('TIMED_OUT', id)).toEqual(missed);
    await phone.do(SetPresence, { input: { status: 'DO_NOT_DISTURB' } });
    await laptop.do(InviteToCall, { input: { callId: id, userIds: [cid.id] } });
    expect((await phone.do(ReadCall, { id })).call).toBeNull();
    const own = await aRingingCall(phone, [ann, bob]);
    expect(await receivedUntil('STARTED', own.id)).toEqual([['STARTED', own.id]]);
    await mobile.do(HangUpCall, { callId: id });
    await laptop.do(HangUpCall, { callId: id });
    expect(await receivedUntil('ENDED', id)).toEqual([
      ...missed,
      ['STARTED', own.id],
      ['ENDED', id],
    ]);
    await phone.do(CancelCall, { callId: own.id });
  });

  test('with a callId delivers no other call', async () => {
    const { bob, laptop, phone, id } = await aRing(server);
    const updates = await phone.subscribe(CallUpdates, { callId: id });
    const other = await aRingingCall(laptop, [bob]);
    await phone.do(AcknowledgeCall, { callId: other.id });
    await phone.do(AcknowledgeCall, { callId: id });
    await laptop.do(CancelCall, { callId: other.id });
    await laptop.do(CancelCall, { callId: id });
    await updates.until(({ callUpdates }) => callUpdates.kind === 'CANCELLED');
    expect(updates.all.map(({ callUpdates }) => callUpdates.call.id)).toEqual([id, id]);
  });

  // ── disconnected and resumed ──

  interface Seen {
    cursor: string;
    kind: string;
    id: string;
  }

  /**
   * Follows the updates and disconnects `cuts` times at random moments: while it connects, while it reads
   * missed events, or later. Each time it resumes from the last cursor that it saw.
   */
  async function followCut(
    follower: () => Device,
    { whole, is }: Chance,
    {
      cuts,
      eachCut,
      callId,
      after,
    }: { cuts: number; eachCut: number; callId?: string; after: string },
    isLast: (seen: Seen) => boolean,
  ): Promise<Seen[]> {
    const seen: Seen[] = [];
    let done = false;
    for (let session = 0; session <= cuts || !done; session += 1) {
      const device = follower();
      const last = session >= cuts;
      const mostEvents = last ? Number.POSITIVE_INFINITY : seen.length + whole(1, 2 * eachCut);
      const mostMs = !last && is(0.3) ? whole(0, 15) : 20_000;
      await new Promise<void>((resolve) => {
        let over = false;
        const end = () => {
          over = true;
          clearTimeout(timer);
          device.cut();
          resolve();
        };
        const timer = setTimeout(end, mostMs);
        device.socket.subscribe<Brief>(
          {
            query: print(BriefUpdates),
            variables: { after: seen.at(-1)?.cursor ?? after, callId: callId ?? null },
          },
          {
            next: ({ data, errors }) => {
              // Messages still in the client's buffer are lost with the connection.
              if (over) return;
              if (!data) throw new Error(JSON.stringify(errors));
              const { cursor, kind, call } = data.callUpdates;
              seen.push({ cursor, kind, id: call.id });
              done ||= isLast({ cursor, kind, id: call.id });
              if (seen.length >= mostEvents || done) end();
            },
            // Disconnected on purpose, or by the server because it was too slow: it comes back both ways.
            error: end,
            complete: end,
          },
        );
      });
    }
    return seen;
  }

  // With PGlite in this process each update costs several times as much.
  const CALLS_EACH = mode === 'embedded' ? 20 : 50;

  test(`[STREAM1] delivers each of ${20 * CALLS_EACH} updates once and in order across ${2 * CALLS_EACH} random disconnections`, async () => {
    const luck = chance();
    const ann = await aPerson(server, 'ann');
    const laptop = ann.device('laptop');
    const { eventCursor } = await laptop.do(ActiveCalls);
    const callees = await Promise.all(Array.from({ length: 5 }, () => aPerson(server, 'callee')));
    const idle = await aPerson(server, 'idle');
    const ids: string[] = [];
    const traffic = Promise.all(
      callees.map(async (person, i) => {
        const phone = person.device('phone');
        for (let n = 0; n < CALLS_EACH; n += 1) {
          // Ann calls and is called (together with another callee, else she is busy), on the following device
          // and on another one.
          const mine = ann.device(n % 2 ? 'laptop' : 'watch');
          const [from, by] = i % 2 ? [phone, mine] : [mine, phone];
          const calleeIds = (i % 2 ? [ann, idle] : [person]).map(({ id }) => id);
          const { startCall } = await from.do(BriefStart, { input: { calleeIds } });
          if (!('id' in startCall)) throw new Error(JSON.stringify(startCall));
          const { id: callId } = startCall;
          ids.push(callId);
          // Three mutations, executed one after the other.
          await by.do(BriefAnswer, { callId });
          await from.do(BriefHangUp, { callId });
        }
      }),
    );
    const finished = traffic.then(async () => {
      const { id } = await aRingingCall(laptop, callees);
      await laptop.do(CancelCall, { callId: id });
    });
    const seen = await followCut(
      () => ann.device('laptop'),
      luck,
      { cuts: 2 * CALLS_EACH, eachCut: 10, after: eventCursor },
      ({ kind }) => kind === 'CANCELLED',
    );
    await finished;
    expect(ids).toHaveLength(5 * CALLS_EACH);
    const all = 3 * CALLS_EACH * 4 + 2 * CALLS_EACH * 5 + 2;
    expect(seen).toHaveLength(all);
    expect(new Set(seen.map(({ cursor }) => cursor)).size).toBe(all);
    // The same updates as without a disconnection.
    const whole = await ann.device('laptop').subscribe(BriefUpdates, { after: eventCursor });
    await whole.until(({ callUpdates }) => callUpdates.kind === 'CANCELLED', 20_000);
    expect(seen).toEqual(
      whole.all.map(({ callUpdates: u }) => ({ cursor: u.cursor, kind: u.kind, id: u.call.id })),
    );
    // The same updates as in the timelines.
    for (const id of ids) {
      const { call } = await laptop.do(ReadCall, { id });
      const kinds = call?.timeline.map(({ kind, terminalId, actor }) =>
        kind === 'ACCEPTED' && actor?.id === ann.id && terminalId !== 'laptop'
          ? 'ANSWERED_ELSEWHERE'
          : kind,
      );
      expect(seen.filter((update) => update.id === id).map(({ kind }) => kind)).toEqual(kinds);
    }
    whole.stop();
  }, 300_000);

  test('[STREAM1] delivers each update of one call once and in order across many disconnections', async () => {
    const luck = chance();
    const ann = await aPerson(server, 'ann');
    const laptop = ann.device('laptop');
    const callees = await Promise.all(Array.from({ length: 15 }, () => aPerson(server, 'callee')));
    const { eventCursor } = await laptop.do(ActiveCalls);
    const { id } = await aRingingCall(laptop, callees);
    const traffic = Promise.all(
      callees.map(async (callee) => {
        const phone = callee.device();
        // Another call at the same time, which the follower must not see.
        const other = await aRingingCall(ann.device(), [callee]);
        await phone.do(AcknowledgeCall, { callId: id });
        await phone.do(AcknowledgeCall, { callId: other.id });
        await phone.do(AcceptCall, { callId: id });
        await phone.do(RejectCall, { input: { callId: other.id } });
        await phone.do(HangUpCall, { callId: id });
      }),
    );
    const seen = await followCut(
      () => ann.device('laptop'),
      luck,
      { cuts: 20, eachCut: 1, callId: id, after: eventCursor },
      ({ kind }) => kind === 'ENDED',
    );
    await traffic;
    const { call } = await laptop.do(ReadCall, { id });
    expect(seen.map((update) => update.kind)).toEqual(call?.timeline.map(({ kind }) => kind));
    expect(call?.version).toBe(46);
    expect(new Set(seen.map((update) => update.id))).toEqual(new Set([id]));
  }, 60_000);

  test('[STREAM4] reads many missed events without delaying other clients', async () => {
    const installation = await anInstallation();
    const first = await installation.start();
    const [ann, bob] = await somePeople(first, 'ann', 'bob');
    const { eventCursor } = await ann.device().do(ActiveCalls);
    const { id } = await aRingingCall(ann.device(), [bob]);
    await first.stop();
    const { db, close } = await installation.openDatabase();
    const stream = userStream(ann.id);
    await db.execute(sql`
      INSERT INTO stream_events (stream, seq, kind, payload, at)
      SELECT stream, i, kind, payload, at FROM stream_events, generate_series(2, 1000) AS i
      WHERE stream = ${stream} AND seq = 1`);
    await db.update(streamsTable).set({ head: 1_000 }).where(eq(streamsTable.id, stream));
    await close();

    const second = await installation.start();
    const device = new Device(second, ann.accessToken, null);
    const other = new Device(second, bob.accessToken, null);
    const seen: Brief[] = [];
    device.socket.subscribe<Brief>(
      { query: print(BriefUpdates), variables: { after: eventCursor } },
      {
        next: ({ data }) => void (data && seen.push(data)),
        error: () => {},
        complete: () => {},
      },
    );
    const seenAtAnswers: number[] = [];
    while (seen.length < 1_000) {
      expect((await other.do(ReadCall, { id })).call?.id).toBe(id);
      if (seen.length > 0) seenAtAnswers.push(seen.length);
    }
    expect(seenAtAnswers.length).toBeGreaterThan(5);
    await device.disconnect();
    await second.stop();
    await installation.delete();
  });

  // ── cursors ──

  const expired = [{ extensions: { code: 'CURSOR_EXPIRED' } }];

  async function refusedCursor(device: Device, after: string) {
    for (const document of [CallUpdates, IncomingCalls]) {
      const inbox = await device.subscribe<unknown, { after: string }>(document, { after });
      expect(await inbox.error()).toMatchObject(expired);
      expect(inbox.all).toEqual([]);
    }
    await device.disconnect();
  }

  const forged = (position: unknown) => Buffer.from(JSON.stringify(position)).toString('base64url');
  const positionOf = (cursor: string) =>
    JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string, string, number];

  test.each([
    ['empty', ''],
    ['garbage', 'garbage'],
    ['not base64', '👩‍👩‍👧 \0'],
    ['very long', 'x'.repeat(10_000)],
    ['null', forged(null)],
    ['a number', forged(1)],
    ['an empty list', forged([])],
    ['of another epoch', forged(['000000000000', 'user:x', 1])],
    ['made of nulls', forged([null, null, null])],
  ])('[STREAM2] ends with CURSOR_EXPIRED for a cursor that is %s', async (_, after) => {
    const ann = await aPerson(server, 'ann');
    await refusedCursor(ann.device(), after);
  });

  test('[STREAM2] ends with CURSOR_EXPIRED for a cursor of another user, of signals, or made up', async () => {
    const { ann, bob, laptop, phone } = await annAndBob(server);
    const signals = await phone.subscribe(Signals, {});
    const { id } = await aConnectedCall(laptop, bob, phone);
    await laptop.do(SendSignal, {
      input: { in: { callId: id }, toUserId: bob.id, signal: { offer: 'v=0' } },
    });
    const { signals: signal } = await signals.next();
    const { eventCursor } = await laptop.do(ActiveCalls);
    await refusedCursor(bob.device(), eventCursor);
    await refusedCursor(bob.device(), signal.cursor);
    const [epoch, stream, seq] = positionOf(eventCursor);
    expect(seq).toBe(2);
    for (const wrong of [seq + 1, 2 ** 53 - 1, 2 ** 53, -1, 1.5, '2', null]) {
      await refusedCursor(ann.device(), forged([epoch, stream, wrong]));
    }
    await refusedCursor(ann.device(), forged([epoch, `meeting:${ann.id}`, seq]));
  });

  const elsewhere = useServer();

  test('[STREAM2] ends with CURSOR_EXPIRED for a cursor of another database', async () => {
    const there = await aPerson(elsewhere, 'ann');
    const { eventCursor } = await there.device().do(ActiveCalls);
    const [epoch, stream, seq] = positionOf(eventCursor);
    const { ann } = await aRing(server);
    await refusedCursor(ann.device(), eventCursor);
    await refusedCursor(ann.device(), forged([epoch, stream.replace(there.id, ann.id), seq]));
  });

  test('[STREAM2] ends with CURSOR_EXPIRED for a cursor older than the stored events; a later one resumes', async () => {
    const installation = await anInstallation();
    const aged = async (age: (db: Db) => Promise<void>) => {
      const { db, close } = await installation.openDatabase();
      await age(db);
      await deleteOldEvents(db, LIMITS.RETENTION_S);
      await close();
      return installation.start();
    };
    const first = await installation.start();
    const { ann, bob, laptop } = await annAndBob(first);
    const { eventCursor: begin } = await laptop.do(ActiveCalls);
    const updates = await laptop.subscribe(CallUpdates, {});
    for (let i = 0; i < 5; i += 1) await aRingingCall(laptop, [bob]);
    const cursors: string[] = [];
    for (let i = 0; i < 5; i += 1) cursors.push((await updates.next()).callUpdates.cursor);
    await laptop.disconnect();
    await first.stop();

    // The first three of the five are older than a day.
    const second = await aged(async (db) => {
      await db
        .update(streamEventsTable)
        .set({ at: sql`now() - interval '25 hours'` })
        .where(lte(streamEventsTable.seq, 3));
    });
    const again = new Device(second, ann.accessToken, 'laptop');
    for (const gone of [begin, cursors[0], cursors[1]]) {
      await refusedCursor(new Device(second, ann.accessToken, 'laptop'), gone ?? '');
    }
    const resumed = await again.subscribe(CallUpdates, { after: cursors[2] ?? '' });
    const left = [await resumed.next(), await resumed.next()];
    expect(left.map(({ callUpdates }) => callUpdates.cursor)).toEqual(cursors.slice(3));
    await again.disconnect();
    await second.stop();

    // No event is left: only the last cursor can resume.
    const third = await aged(async (db) => {
      await db.delete(streamEventsTable).where(eq(streamEventsTable.stream, userStream(ann.id)));
    });
    await refusedCursor(new Device(third, ann.accessToken, 'laptop'), cursors[3] ?? '');
    const last = new Device(third, ann.accessToken, 'laptop');
    const on = await last.subscribe(CallUpdates, { after: cursors[4] ?? '' });
    const next = await aRingingCall(last, [bob]);
    expect((await on.next()).callUpdates.call.id).toBe(next.id);
    await last.disconnect();
    await third.stop();
    await installation.delete();
  });
});
