import { describe, expect, test } from 'vitest';
import { createCallStore } from '../../src/db/call/store.js';
import { openServer } from '../../src/db/postgres/connect.js';
import { LIMITS } from '../../src/limits.js';
import {
  AcceptCall,
  CallUpdates,
  HangUpCall,
  IncomingCalls,
  PresenceChanges,
  RaiseHand,
  ReadPresence,
  RemoveParticipant,
  ScheduleCall,
  ScheduledCalls,
  SendSignal,
  type SignalPayloadInput,
  Signals,
} from '../gql/graphql.js';
import { aBegunCall } from '../support/begun-call.js';
import { Device } from '../support/device.js';
import { aMeeting, change, comes, participantIdOf } from '../support/in-meeting.js';
import { useNodeServers } from '../support/node-servers.js';
import { aConnectedCall, aPerson, aRingingCall, type Person } from '../support/people.js';
import { postgresInstalled } from '../support/postgres.js';
import { aNode, type StartedProgram } from '../support/program.js';
import { redisInstalled } from '../support/redis.js';

/** Extra time for a busy machine. */
const PATIENCE_MS = 3_000;
const RECEIVED_MS = LIMITS.HEAD_CHECK_MS + PATIENCE_MS;
/** Without Redis, a check may first have to wait for it. */
const LATE_MS = 6_000 + PATIENCE_MS;

describe.skipIf(!postgresInstalled || !redisInstalled)('two nodes', () => {
  const servers = useNodeServers();
  let databaseUrl = '';
  let one: StartedProgram;
  let other: StartedProgram;

  async function twoNodes(): Promise<void> {
    const env = await servers.anEnvironment();
    databaseUrl = env.DATABASE_URL;
    [one, other] = await Promise.all([aNode(env), aNode(env)]);
  }

  const offer = (sdp: string): SignalPayloadInput => ({ offer: sdp });
  const signal = async (by: Device, callId: string, to: Person, sdp: string) =>
    by.ask(SendSignal, { input: { in: { callId }, toUserId: to.id, signal: offer(sdp) } });
  const UNAVAILABLE = [{ extensions: { code: 'UNAVAILABLE' } }];
  const EXPIRED = [{ extensions: { code: 'CURSOR_EXPIRED' } }];

  test('[NODE1] each node decides a command on a meeting as the other node has left it', async () => {
    await twoNodes();
    const [ann, bob] = [await aPerson(one, 'ann'), await aPerson(other, 'bob')];
    const [laptop, phone] = [ann.device('laptop'), bob.device('phone')];
    const meeting = await comes(laptop, await aMeeting(laptop));
    const room = await comes(phone, meeting);
    const raise = (by: Device, raised: boolean) =>
      change(by, RaiseHand, { input: { meetingId: meeting.id, raised } });
    // Each node remembers the meeting as it wrote it.
    const versions: number[] = [];
    for (const raised of [true, false, true]) {
      for (const by of [laptop, phone, phone]) versions.push((await raise(by, raised)).version);
    }
    const { version } = room;
    // The second command of the phone changes nothing.
    expect(versions).toEqual([1, 2, 2, 3, 4, 4, 5, 6, 6].map((more) => version + more));
    await change(laptop, RemoveParticipant, {
      input: { meetingId: meeting.id, participantId: participantIdOf(meeting, bob) },
    });
    const refused = await phone.ask(RaiseHand, { input: { meetingId: meeting.id, raised: false } });
    expect(refused.data?.raiseHand).toMatchObject({ code: 'NOT_PARTICIPANT' });
  });

  // ── a node dies ──

  test('[NODE2] one node delivers a change that the other wrote but could not publish', async () => {
    await twoNodes();
    const [ann, bob] = [await aPerson(one, 'ann'), await aPerson(one, 'bob')];
    const phone = bob.device();
    const updates = await phone.subscribe(CallUpdates, {});
    // Like a node that dies between writing and publishing.
    const database = await openServer({ url: databaseUrl, connections: 2, prepare: true }, LIMITS);
    const { call, update } = aBegunCall(ann.id, bob.id, 'unannounced');
    await createCallStore(database.db).insert(call, update, new Date(), null);
    await database.close();
    expect((await updates.next(RECEIVED_MS)).callUpdates).toMatchObject({
      kind: 'STARTED',
      call: { id: 'unannounced', status: 'CALLING' },
    });
  });

  test('[NODE2] one node ends on time a ring that the other began before it died', async () => {
    await twoNodes();
    const [ann, bob] = [await aPerson(one, 'ann'), await aPerson(other, 'bob')];
    const phone = new Device(other, bob.accessToken, 'phone');
    const updates = await phone.subscribe(CallUpdates, {});
    const { id, ringsUntil } = await aRingingCall(ann.device(), [bob], {
      ringTimeout: LIMITS.RING_TIMEOUT_MIN_S,
    });
    one.process.kill('SIGKILL');
    const deadline = Date.parse(ringsUntil ?? '') - Date.now() + 2_000 + PATIENCE_MS;
    const { callUpdates } = await updates.until(
      ({ callUpdates: u }) => u.kind !== 'STARTED',
      deadline,
    );
    expect(callUpdates).toMatchObject({ kind: 'TIMED_OUT', call: { id, status: 'MISSED' } });
  });

  test('[SCHED4] [NODE2] one node starts a scheduled call that the other accepted before it died', async () => {
    await twoNodes();
    const [ann, bob] = [await aPerson(one, 'ann'), await aPerson(one, 'bob')];
    const laptop = new Device(other, ann.accessToken, 'laptop');
    const incoming = await laptop.subscribe(IncomingCalls, {});
    const due = new Date(Date.now() + 3_000);
    const { scheduleCall } = await ann.device().do(ScheduleCall, {
      input: { calleeIds: [bob.id], at: due.toISOString() },
    });
    expect(scheduleCall).toMatchObject({ status: 'PENDING' });
    one.process.kill('SIGKILL');
    const { incomingCalls } = await incoming.next(3_000 + 2_000 + PATIENCE_MS);
    expect(Date.parse(incomingCalls.at) - due.getTime()).toBeLessThan(2_000);
    const phone = new Device(other, bob.accessToken, 'phone');
    const rings = await phone.subscribe(IncomingCalls, {});
    await laptop.do(AcceptCall, { callId: incomingCalls.call.id });
    const ring = (await rings.next(RECEIVED_MS)).incomingCalls;
    expect(ring).toMatchObject({ kind: 'STARTED', call: { id: incomingCalls.call.id } });
  });

  test('[SCHED4] each scheduled call begins once when a node dies as many are due', async () => {
    await twoNodes();
    const [ann, bob] = [await aPerson(one, 'ann'), await aPerson(one, 'bob')];
    const laptop = new Device(other, ann.accessToken, 'laptop');
    const updates = await laptop.subscribe(CallUpdates, {});
    const due = new Date(Date.now() + 15_000);
    const MANY = 120;
    await Promise.all(
      Array.from({ length: MANY }, async (_, i) => {
        const input = { calleeIds: [bob.id], at: due.toISOString(), taskId: `${i}` };
        const { scheduleCall } = await laptop.do(ScheduleCall, { input });
        expect(scheduleCall).toMatchObject({ status: 'PENDING' });
      }),
    );
    expect(Date.now()).toBeLessThan(due.getTime());
    const dies = due.getTime() + 60;
    await expect.poll(() => Date.now(), { timeout: 30_000, interval: 10 }).toBeGreaterThan(dies);
    one.process.kill('SIGKILL');
    const begun = new Set<string>();
    while (begun.size < MANY) {
      const { kind, call } = (await updates.next(RECEIVED_MS)).callUpdates;
      expect([kind, begun.has(call.id)]).toEqual(['STARTED', false]);
      begun.add(call.id);
    }
    const statuses = async () => {
      const { scheduledCalls } = await laptop.do(ScheduledCalls, { first: 100 });
      return scheduledCalls.edges.map(({ node }) => node.status);
    };
    await expect.poll(statuses, { timeout: 10_000 }).toEqual(Array(100).fill('STARTED'));
    await laptop.settled();
    expect(updates.unread).toEqual([]);
    await laptop.disconnect();
  });

  test('[SCHED1] [NODE2] identical requests to both nodes at the same time schedule one call', async () => {
    await twoNodes();
    const [ann, bob] = [await aPerson(one, 'ann'), await aPerson(one, 'bob')];
    const devices = [ann.device(), new Device(other, ann.accessToken, 'laptop')];
    const hour = Date.now() + 3_600_000;
    for (let i = 0; i < 25; i += 1) {
      const at = new Date(hour + i * 1000).toISOString();
      const input = { calleeIds: [bob.id], at, message: 'Monday' };
      const [first, second] = await Promise.all(
        devices.map((device) => device.do(ScheduleCall, { input })),
      );
      expect(first?.scheduleCall).toMatchObject({ status: 'PENDING' });
      expect(second).toEqual(first);
    }
    const { scheduledCalls } = await ann.device().do(ScheduledCalls, { first: 100 });
    expect(scheduledCalls.edges).toHaveLength(25);
  }, 60_000);

  // ── Redis is away ──

  test('[NODE3] [SIGNAL5] without Redis, calls work; signals and presence are refused', async () => {
    await twoNodes();
    const [ann, bob] = [await aPerson(one, 'ann'), await aPerson(other, 'bob')];
    const [laptop, phone] = [ann.device('laptop'), bob.device('phone')];
    const [anns, bobs] = [
      await laptop.subscribe(CallUpdates, {}),
      await phone.subscribe(CallUpdates, {}),
    ];
    const before = await aConnectedCall(laptop, bob, phone);
    const signals = await phone.subscribe(Signals, {});
    const watched = await laptop.subscribe(PresenceChanges, { userIds: [bob.id] });
    await signal(laptop, before.id, bob, 'before');
    expect((await signals.next()).signals.sdp).toBe('before');

    await servers.redis.kill();
    try {
      expect(await signal(laptop, before.id, bob, 'refused')).toMatchObject({
        data: null,
        errors: UNAVAILABLE,
      });
      expect((await laptop.ask(ReadPresence, { userIds: [bob.id] })).errors).toMatchObject(
        UNAVAILABLE,
      );
      await phone.do(HangUpCall, { callId: before.id });
      // The update arrives through the other user's node, without a bus message.
      await anns.until(({ callUpdates: u }) => u.kind === 'ENDED', LATE_MS);
      const { id } = await aRingingCall(laptop, [bob]);
      await bobs.until(({ callUpdates: u }) => u.call.id === id, LATE_MS);
      await phone.do(AcceptCall, { callId: id });
      const { callUpdates } = await anns.until(
        ({ callUpdates: u }) => u.kind === 'ACCEPTED',
        LATE_MS,
      );
      expect(callUpdates.call).toMatchObject({ id, status: 'CONNECTED' });
      // A new subscriber receives updates too.
      const late = await bob.device('tablet').subscribe(CallUpdates, {});
      await laptop.do(HangUpCall, { callId: id });
      await late.until(({ callUpdates: u }) => u.kind === 'ENDED', LATE_MS);
    } finally {
      await servers.redis.start();
    }

    // Redis is back and empty; everything resumes without help.
    expect(await signals.error(LATE_MS)).toMatchObject(EXPIRED);
    const online = async () =>
      (await laptop.ask(ReadPresence, { userIds: [bob.id] })).data?.presence;
    await expect.poll(online, { timeout: LATE_MS }).toMatchObject([{ status: 'ONLINE' }]);
    const after = await aConnectedCall(laptop, bob, phone);
    const anew = await phone.subscribe(Signals, {});
    await expect
      .poll(async () => (await signal(laptop, after.id, bob, 'after')).errors, { timeout: LATE_MS })
      .toEqual([]);
    expect((await anew.next(LATE_MS)).signals.sdp).toBe('after');
    // Subscriptions that were open all along receive updates again too, at once.
    for (const inbox of [anns, bobs]) {
      await inbox.until(({ callUpdates: u }) => u.call.id === after.id, LATE_MS);
    }
    const hungUp = performance.now();
    await laptop.do(HangUpCall, { callId: after.id });
    await bobs.until(({ callUpdates: u }) => u.call.id === after.id && u.kind === 'ENDED');
    expect(performance.now() - hungUp).toBeLessThan(1_000);
    // Users may appear offline for a moment, because Redis has forgotten all leases.
    const status = () => watched.all.at(-1)?.presenceChanges.status;
    await expect.poll(status, { timeout: LATE_MS }).not.toBe('OFFLINE');
    await Promise.all([laptop, phone].map((device) => device.disconnect()));
  }, 60_000);

  test('[NODE3] [SIGNAL5] after Redis was emptied, everything resumes and clients negotiate anew', async () => {
    await twoNodes();
    const [ann, bob] = [await aPerson(one, 'ann'), await aPerson(other, 'bob')];
    const [laptop, phone] = [ann.device('laptop'), bob.device('phone')];
    const { id } = await aConnectedCall(laptop, bob, phone);
    const updates = await phone.subscribe(CallUpdates, {});
    const signals = await phone.subscribe(Signals, {});
    const watched = await laptop.subscribe(PresenceChanges, { userIds: [bob.id] });
    await signal(laptop, id, bob, 'before');
    const { cursor } = (await signals.next()).signals;
    await servers.redis.flush();
    expect(await signals.error(RECEIVED_MS)).toMatchObject(EXPIRED);
    const resumed = await phone.subscribe(Signals, { after: cursor });
    expect(await resumed.error()).toMatchObject(EXPIRED);
    const anew = await phone.subscribe(Signals, {});
    await signal(laptop, id, bob, 'after');
    expect((await anew.next()).signals.sdp).toBe('after');
    await laptop.do(HangUpCall, { callId: id });
    await updates.until(({ callUpdates: u }) => u.kind === 'ENDED');
    // Leases are taken again by the time of their next renewal.
    const online = async () => (await laptop.do(ReadPresence, { userIds: [bob.id] })).presence;
    await expect
      .poll(online, { timeout: LIMITS.LEASE_RENEW_MS + PATIENCE_MS })
      .toMatchObject([{ status: 'ONLINE' }]);
    await watched.until(({ presenceChanges: { status } }) => status === 'ONLINE', RECEIVED_MS);
    await Promise.all([laptop, phone].map((device) => device.disconnect()));
  }, 60_000);
});
