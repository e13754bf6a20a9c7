import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { execute, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { usersTable } from '../../src/db/account/tables.js';
import { decodeCursor } from '../../src/realtime/feeds/cursor.js';
import { schema } from '../../src/schema/index.js';
import {
  AcceptCall,
  AcknowledgeCall,
  BriefUpdates,
  CallUpdates,
  CancelCall,
  ColdStart,
  type ColdStartQuery,
  CursorLast,
  HangUpCall,
} from '../gql/graphql.js';
import { contextOf } from '../models/interleaving/context.js';
import type { Device } from '../support/device.js';
import { anInstallation } from '../support/installation.js';
import {
  aConnectedCall,
  annAndBob,
  aPerson,
  aRingingCall,
  type Person,
  somePeople,
} from '../support/people.js';
import { useServer } from '../support/server.js';

const server = useServer({
  TURN_URLS: 'turn:turn.example.com:3478',
  TURN_SECRET: 'a secret',
  STUN_URLS: 'stun:stun.example.com:3478',
});

type ColdCall = ColdStartQuery['activeCalls'][number];
const rowOf = (call: ColdCall | null | undefined, { id }: Person) =>
  call?.participants.find(({ userId }) => userId === id);

describe('a cold start', () => {
  test('[COLD2] takes one document, the one in docs/COLD-START.md', () => {
    const guide = readFileSync(
      fileURLToPath(new URL('../../docs/COLD-START.md', import.meta.url)),
      'utf8',
    );
    const documents = [...guide.matchAll(/```graphql\n(.*?)```/gs)].map(([, text]) => text?.trim());
    const tested = readFileSync(
      fileURLToPath(new URL('./cold-start.graphql', import.meta.url)),
      'utf8',
    );
    expect(tested).toContain(documents[0]);
    expect(documents).toHaveLength(2);
  });

  test('[COLD2] reads what rings, which device answered, how to connect, and where to resume', async () => {
    const [ann, bob, cid] = await somePeople(server, 'ann', 'bob', 'cid');
    const [annsPhone, bobsPhone, bobsDesk] = [
      ann.device(),
      bob.device('phone'),
      bob.device('desk'),
    ];
    const first = await bobsPhone.do(ColdStart, {});
    expect(first).toMatchObject({ activeCalls: [], pushed: null, me: { missedCallCount: 0 } });
    expect(first.rtcConfiguration.iceServers.flatMap(({ urls }) => urls)).toEqual([
      'stun:stun.example.com:3478',
      'turn:turn.example.com:3478',
    ]);
    const { id } = await aRingingCall(annsPhone, [bob, cid]);
    const woken = await bobsPhone.do(ColdStart, { pushed: id });
    expect(woken.activeCalls).toEqual([woken.pushed]);
    expect(rowOf(woken.pushed, bob)).toMatchObject({ state: 'INVITED', terminalId: null });
    expect(woken.pushed?.availableActions).toEqual(
      expect.arrayContaining(['ACKNOWLEDGE', 'ACCEPT', 'REJECT']),
    );
    expect(woken.pushed).toMatchObject({ status: 'CALLING', caller: { displayName: 'ann' } });
    await bobsPhone.do(AcknowledgeCall, { callId: id });
    expect(rowOf((await bobsPhone.do(ColdStart, {})).activeCalls[0], bob)?.state).toBe('RINGING');
    await bobsDesk.do(AcceptCall, { callId: id });
    // For the third user it rings on until the same time.
    expect((await cid.device().do(ColdStart, {})).activeCalls).toMatchObject([
      { id, status: 'CONNECTED', ringsUntil: woken.pushed?.ringsUntil },
    ]);
    const late = (await bobsPhone.do(ColdStart, { pushed: id })).pushed;
    expect(rowOf(late, bob)).toMatchObject({ state: 'JOINED', terminalId: 'desk' });
    expect(late?.ringsUntil).toBeNull();
    expect(late?.availableActions).not.toContain('SIGNAL');
    expect((await bobsDesk.do(ColdStart, {})).activeCalls[0]?.availableActions).toContain('SIGNAL');
    // The first cursor delivers the events since the first start.
    const updates = await bobsPhone.subscribe(CallUpdates, { after: first.eventCursor });
    const kinds = [];
    for (let i = 0; i < 3; i += 1) kinds.push((await updates.next()).callUpdates.kind);
    expect(kinds).toEqual(['STARTED', 'RINGING', 'ANSWERED_ELSEWHERE']);
    await bobsDesk.do(HangUpCall, { callId: id });
    await annsPhone.do(CancelCall, { callId: (await aRingingCall(annsPhone, [bob])).id });
    const { pushed, activeCalls, me } = await bobsPhone.do(ColdStart, { pushed: id });
    expect(activeCalls).toEqual([]);
    expect(rowOf(pushed, bob)).toMatchObject({ state: 'LEFT' });
    expect(me.missedCallCount).toBe(1);
  });

  test('[COLD2] after a short-lived socket resumes from the last cursor', async () => {
    const { bob, laptop, phone } = await annAndBob(server);
    const { eventCursor } = await phone.do(ColdStart, {});
    let after = eventCursor;
    const seen: string[] = [];
    const made: string[] = [];
    for (let round = 0; round < 5; round += 1) {
      const device = bob.device('phone');
      const updates = await device.subscribe(CallUpdates, { after });
      const { id } = await aRingingCall(laptop, [bob]);
      made.push(`STARTED ${id}`);
      for (const wanted of made.slice(seen.length)) {
        const { callUpdates } = await updates.next();
        seen.push(`${callUpdates.kind} ${callUpdates.call.id}`);
        expect(seen.at(-1)).toBe(wanted);
        after = callUpdates.cursor;
      }
      await device.disconnect();
      await laptop.do(CancelCall, { callId: id });
      made.push(`CANCELLED ${id}`);
    }
    expect(seen).toEqual(made.slice(0, -1));
  });
});

describe('eventCursor', () => {
  test('[COLD1] is read before the other fields of its document, however slow it is', async () => {
    const installation = await anInstallation();
    let held = async () => {};
    const apps = await installation.openApps((backends) => {
      // The head of a stream is read last, unless the other fields wait for it.
      const { session } = backends.database.db._;
      const prepare = session.prepareQuery.bind(session);
      session.prepareQuery = (...args) => {
        const statement = prepare(...args);
        const execute = statement.execute.bind(statement);
        if (args[2] !== 'read_heads') return statement;
        statement.execute = async (values) => {
          await held();
          return execute(values);
        };
        return statement;
      };
      return backends;
    });
    try {
      const [app] = apps;
      if (!app) throw new Error('no app');
      await app.db
        .insert(usersTable)
        .values(['ann', 'bob'].map((id) => ({ id, username: id, displayName: id })));
      const [ann, bob] = ['ann', 'bob'].map((userId) =>
        contextOf(app, { userId, terminalId: 'phone' }),
      );
      const does = async (source: string, by = bob) => {
        const answer = await execute({ schema, document: parse(source), contextValue: by });
        expect(answer.errors ?? []).toEqual([]);
        return answer.data;
      };
      held = async () => {
        held = async () => {};
        // Long enough for any field that does not wait.
        await new Promise((resolve) => setTimeout(resolve, 300));
        await does(
          `mutation { startCall(input: {id: "missed", calleeIds: ["ann"]}) { __typename } }`,
        );
        await does(`mutation { cancelCall(callId: "missed") { __typename } }`);
        await does(
          `mutation { startCall(input: {id: "rings", calleeIds: ["ann"]}) { __typename } }`,
        );
      };
      const all = `
        me { missedCallCount }
        call(id: "rings") { id }
        calls(first: 5) { totalCount }
        some: calls(filter: {type: VIDEO}) { edges { node { id } } }
        activeCalls { id }`;
      const data = await does(`{ ${all} eventCursor }`, ann);
      expect(data).toMatchObject({
        me: { missedCallCount: 1 },
        call: { id: 'rings' },
        calls: { totalCount: 2 },
        some: { edges: [{ node: { id: 'rings' } }, { node: { id: 'missed' } }] },
        activeCalls: [{ id: 'rings' }],
      });
      expect(decodeCursor(String(data?.eventCursor))?.seq).toBe(3);
    } finally {
      for (const { backends } of apps) await backends.close();
      await installation.delete();
    }
  });

  const busy = useServer({}, { SOCKETS_PER_USER: 100, LOST_AFTER_S: 600 });

  // Ann misses incoming calls and answers one more while her devices start cold.
  test('[COLD1] leaves no gap to the other fields of its document, wherever it is placed', async () => {
    const ann = await aPerson(busy, 'ann');
    const callers: Device[] = [];
    for (let i = 0; i < 3; i += 1) callers.push((await aPerson(busy, 'caller')).device());
    const friend = await aPerson(busy, 'friend');
    const desk = ann.device('desk');
    const { id: watched } = await aConnectedCall(desk, friend, friend.device());
    let going = true;
    const missed: string[] = [];
    const traffic = callers.map(async (caller) => {
      while (going) {
        const { id } = await aRingingCall(caller, [ann, friend]);
        await caller.do(CancelCall, { callId: id });
        missed.push(id);
      }
    });
    const starts = [];
    for (let i = 0; i < 12; i += 1) {
      const device = ann.device('phone');
      const start = await device.do(CursorLast, { id: watched });
      starts.push({
        device,
        start,
        inbox: await device.subscribe(BriefUpdates, { after: start.eventCursor }),
      });
    }
    going = false;
    await Promise.all(traffic);
    expect(missed.length).toBeGreaterThan(10);
    const { me, calls } = await ann.device().do(CursorLast, { id: watched });
    expect(me.missedCallCount).toBe(missed.length);
    expect(calls.totalCount).toBe(missed.length + 1);
    const { id: last } = await aRingingCall(desk, [friend, await aPerson(busy)]);
    for (const { device, start, inbox } of starts) {
      await inbox.until(({ callUpdates }) => callUpdates.call.id === last, 20_000);
      const updates = inbox.all.map(({ callUpdates }) => callUpdates);
      const ofKind = (kind: string) => updates.filter((update) => update.kind === kind).length;
      expect(start.me.missedCallCount + ofKind('CANCELLED')).toBeGreaterThanOrEqual(missed.length);
      expect(start.calls.totalCount + ofKind('STARTED')).toBeGreaterThanOrEqual(missed.length + 2);
      for (const { id, version } of [
        ...start.activeCalls,
        ...start.calls.edges.map(({ node }) => node),
      ]) {
        const after = updates.filter(({ call }) => call.id === id).length;
        // Each call has two changes, started and cancelled; the watched one stays connected.
        if (id !== watched) expect(version + after).toBeGreaterThanOrEqual(2);
      }
      await device.disconnect();
    }
  }, 120_000);
});
