import { request } from 'node:http';
import { print } from 'graphql';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { decodeCursor } from '../../src/realtime/feeds/cursor.js';
import { resumingSubscription } from '../../web/src/resuming-subscription.js';
import {
  ActiveCalls,
  CallUpdates,
  type CallUpdatesSubscription,
  CancelCall,
  IncomingCalls,
  Login,
  SendSignal,
  Signals,
  StartCall,
} from '../gql/graphql.js';
import type { Device } from '../support/device.js';
import { aGate } from '../support/gate.js';
import { Inbox } from '../support/inbox.js';
import { describeBehindNginx, type Nginx, startNginx } from '../support/nginx.js';
import { NodeProcess, nodeOf } from '../support/node-process.js';
import { useNodeServers } from '../support/node-servers.js';
import { aConnectedCall, aPerson, aRingingCall, type Person } from '../support/people.js';

const PAIRS = 8;
/** Long enough for a node to stop and start again. */
const RESTART_MS = 60_000;
/** Generous, because the machine may be busy. */
const SOON_MS = 10_000;
const WRONG_PASSWORDS = 10;

const soon = <T>(ask: () => T) => expect.poll(ask, { timeout: SOON_MS });

describeBehindNginx('two nodes behind nginx', () => {
  const servers = useNodeServers();
  let nodes: [NodeProcess, NodeProcess];
  let nginx: Nginx;

  beforeAll(async () => {
    const env = { ...(await servers.anEnvironment()), TRUSTED_PROXIES: '127.0.0.1' };
    nodes = await Promise.all([NodeProcess.start(env), NodeProcess.start(env)]);
    nginx = await startNginx([nodes[0].address, nodes[1].address]);
  });
  afterAll(async () => {
    await nginx?.stop();
    await Promise.all(nodes?.map((node) => node.close()) ?? []);
  });

  const post = (body: object, headers: Record<string, string> = {}, signal?: AbortSignal) =>
    fetch(nginx.graphql, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      ...(signal ? { signal } : {}),
    });

  /** Pairs that call until `finish`, which returns the calls of each. */
  async function underLoad() {
    const pairs = await Promise.all(Array.from({ length: PAIRS }, () => aPair(nginx)));
    let over = false;
    const finish = () => {
      over = true;
      return Promise.all(load);
    };
    onTestFinished(() => {
      over = true;
      for (const { followers } of pairs) for (const follower of followers) follower.stop();
    });
    const load = pairs.map((pair) => pair.callUntil(() => over));
    return { pairs, finish };
  }

  /** The node to which a person's subscription is connected. */
  async function nodeThat(document: string, { id }: Person): Promise<number> {
    const index = () => nodeOf(nodes, id, document);
    await soon(index).toBeGreaterThanOrEqual(0);
    return index();
  }

  /** Two users with a device each. */
  async function two(): Promise<{ ann: Person; bob: Person; atAnn: Device; atBob: Device }> {
    const [ann, bob] = await Promise.all([aPerson(nginx, 'ann'), aPerson(nginx, 'bob')]);
    const [atAnn, atBob] = [ann.device(), bob.device()];
    onTestFinished(async () => {
      await Promise.all([atAnn.disconnect(), atBob.disconnect()]);
    });
    return { ann, bob, atAnn, atBob };
  }

  test('answer GraphQL requests and give each a unique id', async () => {
    const ann = await aPerson(nginx, 'ann');
    const authorization = `Bearer ${ann.accessToken}`;
    const ask = (headers: Record<string, string>) =>
      post({ query: 'query WhoAmI { me { user { id } } }' }, { authorization, ...headers });
    const given = await ask({ 'x-request-id': 'ours-1' });
    expect(await given.json()).toEqual({ data: { me: { user: { id: ann.id } } } });
    expect(given.headers.get('x-request-id')).toBe('ours-1');
    const made = (await ask({ 'x-request-id': 'not one"' })).headers.get('x-request-id') ?? '';
    expect(made).toMatch(/^[0-9a-f]{32}$/);

    for (const id of ['ours-1', made]) {
      const isIt = ({ requestId }: { requestId?: string }) => requestId === id;
      const statuses = () => nginx.log.filter(isIt).map(({ status }) => status);
      await soon(statuses).toEqual([200]);
      const noted = () => nodes.flatMap(({ log }) => log).filter(isIt);
      await soon(() => noted().map(({ operation }) => operation)).toEqual(['WhoAmI']);
    }
  });

  test('deliver events to each other', async () => {
    const { ann, bob, atAnn, atBob } = await two();
    const annUpdates = await atAnn.subscribe(CallUpdates);
    let bobRings = await atBob.subscribe(IncomingCalls);
    // nginx picks the node with fewer connections, and may not know yet that others have closed.
    while ((await nodeThat('CallUpdates', ann)) === (await nodeThat('IncomingCalls', bob))) {
      await atBob.disconnect();
      bobRings = await atBob.subscribe(IncomingCalls);
    }
    const { id } = await aRingingCall(atAnn, [bob]);
    expect((await bobRings.next()).incomingCalls.call.id).toBe(id);
    expect((await annUpdates.next()).callUpdates).toMatchObject({ kind: 'STARTED', call: { id } });
    await atAnn.do(CancelCall, { callId: id });
    await annUpdates.until(({ callUpdates: { kind } }) => kind === 'CANCELLED');
  });

  test('relay signals between sockets on different nodes', async () => {
    const { ann, bob, atAnn, atBob } = await two();
    const { id: callId } = await aConnectedCall(atAnn, bob, atBob);
    await atAnn.subscribe(Signals);
    let bobSignals = await atBob.subscribe(Signals);
    while ((await nodeThat('Signals', ann)) === (await nodeThat('Signals', bob))) {
      await atBob.disconnect();
      bobSignals = await atBob.subscribe(Signals);
    }
    const sdp = 'v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\n';
    const input = { in: { callId }, toUserId: bob.id, signal: { offer: sdp } };
    await atAnn.doLive(SendSignal, { input });
    expect((await bobSignals.next()).signals).toMatchObject({ kind: 'OFFER', sdp, callId });
  });

  test('send the events of an SSE stream at once', async () => {
    const [ann, bob] = await Promise.all([aPerson(nginx, 'ann'), aPerson(nginx, 'bob')]);
    const stop = new AbortController();
    const response = await post(
      { query: 'subscription { incomingCalls { call { id } } }' },
      { accept: 'text/event-stream', authorization: `Bearer ${bob.accessToken}` },
      stop.signal,
    );
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const events = new Inbox<string>();
    const read = async () => {
      const text = new TextDecoder();
      for await (const chunk of response.body ?? []) events.push(text.decode(chunk));
    };
    read().catch(() => events.end());
    const calls = [];
    for (let i = 0; i < 3; i += 1) {
      const { id } = await aRingingCall(ann.device(), [bob]);
      calls.push(id);
      await events.until((chunk) => chunk.includes(id), 1_000);
    }
    stop.abort();
    for (const callId of calls) await ann.device('other').ask(CancelCall, { callId });
  });

  test('serve the phone demo and GraphiQL', async () => {
    const page = await fetch(nginx.url);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    const html = await page.text();
    expect(html).toContain('"demoUsers":[]');
    const loaded = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path ?? '');
    expect(loaded.length).toBeGreaterThan(1);
    for (const path of loaded) {
      const file = await fetch(nginx.url + path);
      expect(file.status, path).toBe(200);
      const { length } = await file.bytes();
      expect(length, path).toBe(Number(file.headers.get('content-length')));
    }
    const graphiql = await fetch(nginx.graphql, { headers: { accept: 'text/html' } });
    expect(await graphiql.text()).toMatch(/query People\b/);
  });

  test("know the client's address, whatever the client claims", async () => {
    const ann = await aPerson(nginx, 'ann');
    const input = { username: ann.username, password: 'not hers' };
    const logIn = (from: string, claim: string): Promise<string> =>
      new Promise((resolve, reject) => {
        const asked = request(
          nginx.graphql,
          {
            method: 'POST',
            localAddress: from,
            headers: { 'content-type': 'application/json', 'x-forwarded-for': claim },
          },
          (response) => {
            let text = '';
            response.setEncoding('utf8').on('data', (chunk) => {
              text += chunk;
            });
            response.on('end', () => resolve(text));
          },
        );
        asked.on('error', reject);
        asked.end(JSON.stringify({ query: print(Login), variables: { input } }));
      });
    for (let i = 0; i < WRONG_PASSWORDS; i += 1) {
      expect(await logIn('127.0.0.2', `10.0.0.${i}`)).toContain('WRONG_CREDENTIALS');
    }
    // Nodes share one count for each address.
    for (const claim of ['10.0.1.1', '127.0.0.1', '127.0.0.3']) {
      expect(await logIn('127.0.0.2', claim)).toContain('RATE_LIMITED');
    }
    expect(await logIn('127.0.0.3', '127.0.0.2')).toContain('WRONG_CREDENTIALS');
    expect(new Set(nginx.log.map(({ client }) => client))).toContain('127.0.0.2');
  });

  test('accept bodies of up to 256 KiB and refuse larger ones with a clear error', async () => {
    const ask = (bytes: number) =>
      post({ query: '{ __typename }', variables: { x: 'x'.repeat(bytes) } });
    expect(await (await ask(255 * 1024)).json()).toEqual({ data: { __typename: 'Query' } });
    const refused = await ask(256 * 1024);
    expect(refused.status).toBe(413);
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'INVALID_INPUT' } }],
    });
  });

  test('accept requests that offer h2c', async () => {
    const answer = await new Promise<string>((resolve, reject) => {
      const headers = {
        connection: 'Upgrade, HTTP2-Settings',
        upgrade: 'h2c',
        'http2-settings': '',
      };
      request(`${nginx.graphql}?query={__typename}`, { headers }, (response) => {
        response.setEncoding('utf8').once('data', resolve);
      })
        .on('error', reject)
        .end();
    });
    expect(JSON.parse(answer)).toEqual({ data: { __typename: 'Query' } });
  });

  test('hide the readiness check and keep variables out of the log', async () => {
    expect((await fetch(`${nginx.url}/health/live`)).status).toBe(200);
    expect((await fetch(`${nginx.url}/health/ready`)).status).toBe(404);
    await fetch(`${nginx.graphql}?query={__typename}&variables={"password":"hush"}`);
    await expect.poll(() => nginx.log.some(({ path }) => path === '/graphql')).toBe(true);
    expect(JSON.stringify(nginx.log)).not.toContain('hush');
  });

  test('lose nothing while they are restarted one after the other under load', {
    timeout: 3 * RESTART_MS,
  }, async () => {
    const { pairs, finish } = await underLoad();
    for (const node of nodes) {
      expect(await node.stop()).toBe(0);
      await node.start();
      // The node is in use again, and serves requests, before the next one stops.
      const before = nginx.log.length;
      const isUsed = () => nginx.log.slice(before).some((line) => line.node === node.address);
      await soon(isUsed).toBe(true);
    }
    const results = await finish();

    const calls = results.reduce((sum, { calls }) => sum + calls.length, 0);
    const retried = results.flatMap((result) => result.retried);
    const closed = pairs.flatMap(({ followers }) => followers.flatMap((each) => each.closed));
    const away = pairs.flatMap(({ followers }) => followers.flatMap((each) => each.awayMs));
    console.log(
      `restarts: ${calls} calls, ${retried.length} requests repeated (${[...new Set(retried)].join(', ')}), ${closed.length} sockets closed, away for ${Math.max(...away).toFixed(0)} ms at most`,
    );
    expect(calls).toBeGreaterThan(PAIRS);
    // Each node has closed about half of the sockets with a close frame.
    expect(closed.length).toBeGreaterThanOrEqual(PAIRS);
    expect(new Set(closed)).toEqual(new Set([1012]));
    for (const [i, { calls }] of results.entries()) {
      for (const follower of pairs[i]?.followers ?? []) await follower.hasSeen(calls);
    }
  });

  test('lose nothing when one is killed under load', { timeout: 2 * RESTART_MS }, async () => {
    const { pairs, finish } = await underLoad();
    await soon(() => pairs.every(({ called }) => called() > 1)).toBe(true);
    const [one] = nodes;
    await one.kill();
    const before = nginx.log.length;
    await soon(() => nginx.log.length).toBeGreaterThan(before + PAIRS);
    await one.start();
    const served = () => nginx.log.slice(before).filter(({ node }) => node === one.address);
    await soon(() => served().length).toBeGreaterThan(PAIRS);
    for (const [i, result] of (await finish()).entries()) {
      for (const follower of pairs[i]?.followers ?? []) await follower.hasSeen(result.calls);
    }
  });

  test('are used again after both were down', { timeout: RESTART_MS }, async () => {
    const pair = await aPair(nginx);
    onTestFinished(() => {
      for (const follower of pair.followers) follower.stop();
    });
    await Promise.all(nodes.map((node) => node.stop()));
    const refused = await post({ query: '{ __typename }' });
    expect(refused.status).toBe(502);
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'UNAVAILABLE' } }],
    });
    expect((await fetch(nginx.url)).status).toBe(502);

    await Promise.all(nodes.map((node) => node.start()));
    await soon(async () => (await fetch(nginx.url)).status).toBe(200);
    let asked = 0;
    const { calls } = await pair.callUntil(() => asked++ > 0);
    for (const follower of pair.followers) await follower.hasSeen(calls);
  });
});

/** Two users: one calls the other repeatedly. Both follow their streams as a real client does. */
async function aPair(at: Nginx) {
  const [ann, bob] = await Promise.all([aPerson(at, 'ann'), aPerson(at, 'bob')]);
  const device = ann.device();
  const followers = await Promise.all([ann, bob].map((person) => aFollower(at, person)));
  const done: string[] = [];
  const retried: string[] = [];

  /** Retries errors that can pass within moments. Any other error fails the test. */
  async function again<T>(ask: () => ReturnType<typeof device.ask<T, unknown>>): Promise<T> {
    const deadline = performance.now() + SOON_MS;
    for (;;) {
      const { status, data, errors } = await ask();
      if (data && errors.length === 0) return data;
      const [error] = errors;
      const passes = error?.extensions?.code === 'UNAVAILABLE' && performance.now() < deadline;
      if (!passes) throw new Error(JSON.stringify({ status, errors }));
      retried.push(`${status} UNAVAILABLE`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  return {
    followers,
    called: () => done.length,
    async callUntil(isOver: () => boolean) {
      while (!isOver()) {
        const id = crypto.randomUUID();
        const input = { id, calleeIds: [bob.id] };
        const { startCall } = await again(() => device.ask(StartCall, { input }));
        expect(startCall).toMatchObject({ __typename: 'Call', id });
        const { cancelCall } = await again(() => device.ask(CancelCall, { callId: id }));
        expect(cancelCall).toMatchObject({ __typename: 'Call', status: 'CANCELLED' });
        done.push(id);
      }
      return { calls: done, retried };
    },
  };
}

/** A socket that reconnects by itself, with a subscription that resumes where it was. */
async function aFollower(at: Nginx, person: Person) {
  const seen: CallUpdatesSubscription['callUpdates'][] = [];
  const closed: number[] = [];
  const awayMs: number[] = [];
  let closedAt = 0;
  const live = aGate();
  const client = createClient({
    url: at.ws,
    webSocketImpl: WebSocket,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: () => new Promise((resolve) => setTimeout(resolve, 100 + 100 * Math.random())),
    connectionParams: { Authorization: `Bearer ${person.accessToken}`, terminalId: person.id },
    on: {
      connected: () => {
        if (closedAt > 0) awayMs.push(performance.now() - closedAt);
        closedAt = 0;
        live.open();
      },
      closed: (event) => {
        // Failed attempts to reach a node do not count as further closes.
        if (closedAt === 0) closed.push((event as CloseEvent).code);
        closedAt ||= performance.now();
      },
    },
  });
  const { eventCursor } = await person.device().do(ActiveCalls);
  const stop = resumingSubscription<CallUpdatesSubscription>(client, {
    query: print(CallUpdates),
    after: eventCursor,
    cursorOf: ({ callUpdates }) => callUpdates.cursor,
    onData: ({ callUpdates }) => seen.push(callUpdates),
    onExpired: () => Promise.reject(new Error('the cursor has expired')),
  });
  await live.opened;

  return {
    closed,
    awayMs,
    stop() {
      stop();
      void client.dispose();
    },
    /** Waits until every event of these calls has arrived, in order and once. */
    async hasSeen(calls: readonly string[]): Promise<void> {
      const ended = () =>
        seen.filter(({ kind }) => kind === 'CANCELLED').map(({ call }) => call.id);
      await soon(() => ended().length).toBe(calls.length);
      expect(ended()).toEqual(calls);
      const numbers = seen.map(({ cursor }) => decodeCursor(cursor)?.seq ?? Number.NaN);
      const [first = 0] = numbers;
      expect(numbers).toEqual(numbers.map((_, i) => first + i));
      expect(decodeCursor(seen[0]?.cursor ?? '')?.stream).toContain(person.id);
    },
  };
}
