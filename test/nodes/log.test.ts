import { once } from 'node:events';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import {
  AcceptCall,
  Login,
  Logout,
  ReadCall,
  ReadRtcConfiguration,
  RefreshSession,
  Register,
  RtcConfigurationChanges,
  SendSignal,
  Signals,
  StartCall,
} from '../gql/graphql.js';
import { Device } from '../support/device.js';
import { clientOf } from '../support/node-servers.js';
import { aPerson } from '../support/people.js';
import { type PostgresServer, postgresInstalled, startPostgres } from '../support/postgres.js';
import { aNode, endPrograms, type StartedProgram } from '../support/program.js';
import { type RedisServer, redisInstalled, startRedis } from '../support/redis.js';
import { useServer } from '../support/server.js';

interface Line {
  level: number;
  msg: string;
  requestId?: string;
  operation?: string;
  userId?: string;
  codes?: string[];
}

const linesOf = (node: StartedProgram): Line[] =>
  node
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line);

const operationsOf = (node: StartedProgram): Line[] =>
  linesOf(node).filter(({ msg }) => msg === 'operation');

async function anOpenSocket(url: string, headers = {}): Promise<WebSocket> {
  const socket = new WebSocket(url, 'graphql-transport-ws', { headers });
  await once(socket, 'open');
  return socket;
}

/** The answer to an operation, with the ID 7, on a socket of its own. */
async function askOnSocket(url: string, headers: object, payload: object): Promise<string> {
  const socket = await anOpenSocket(url, headers);
  socket.send('{"type":"connection_init"}');
  await once(socket, 'message');
  socket.send(JSON.stringify({ type: 'subscribe', id: '7', payload }));
  const [answer] = await once(socket, 'message');
  socket.terminate();
  return String(answer);
}

const isInstalled = postgresInstalled && redisInstalled;

describe.skipIf(!isInstalled)('the log of a node', () => {
  let postgres: PostgresServer;
  let redis: RedisServer;
  let databaseUrl = '';
  beforeAll(async () => {
    const user = ['--user', 'calls', 'on', '>redis-password', '~*', '&*', '+@all'];
    [postgres, redis] = await Promise.all([startPostgres(), startRedis(user)]);
    databaseUrl = await postgres.createDatabase('calls');
  });
  afterAll(async () => {
    await Promise.all([postgres?.close(), redis?.stop()]);
  });
  afterEach(endPrograms);

  const aTalkativeNode = (level = 'debug'): Promise<StartedProgram> =>
    aNode({
      DATABASE_URL: databaseUrl.replace('postgres@', 'postgres:postgres-password@'),
      REDIS_URL: redis.url.replace('//', '//calls:redis-password@'),
      JWT_SECRET: 'signs access tokens, and nobody must know it',
      TURN_URLS: 'turn:turn.example.com',
      TURN_SECRET: 'secret-of-turn',
      LOG_LEVEL: level,
    });

  test('has a line for each operation with its name, request and user', async () => {
    const node = await aTalkativeNode();
    const [ann, bob] = [await aPerson(node, 'ann'), await aPerson(node, 'bob')];
    const phone = ann.device();
    await phone.do(ReadCall, { id: 'none' });
    await phone.subscribe(Signals, {});
    await phone.doLive(ReadCall, { id: 'none' });
    await bob.device().ask('{ me { user { id } } }');
    await phone.disconnect();
    // The unnamed operations of the first device come from `settled`: at least one.
    const noted = () => {
      const lines = operationsOf(node).map(({ operation, userId }) => `${operation} ${userId}`);
      const unnamed = `query ${ann.id}`;
      const named = lines.filter((line) => line !== unnamed);
      return [...named, ...(named.length < lines.length ? [unnamed] : [])].sort();
    };
    const expected = [
      ...['Register undefined', 'Register undefined'],
      ...[`ReadCall ${ann.id}`, `ReadCall ${ann.id}`, `Signals ${ann.id}`],
      ...[`query ${ann.id}`, `query ${bob.id}`],
    ];
    await expect.poll(noted).toEqual(expected.sort());
    const ids = operationsOf(node).map(({ requestId }) => requestId);
    expect(ids).not.toContain(undefined);
    expect(new Set(ids).size).toBe(ids.length);
  });

  for (const level of ['info', 'trace']) {
    test(`[NODE8] contains no secret at level ${level}, whatever fails`, async () => {
      const node = await aTalkativeNode(level);
      const sql = clientOf({ DATABASE_URL: databaseUrl });
      const guest = () => new Device(node, null, null);
      const secrets = new Set([
        ...['postgres-password', 'redis-password', 'secret-of-turn'],
        'signs access tokens, and nobody must know it',
      ]);
      const codes = new Set<string>();
      /** Texts that must not be in the log. */
      const secret = (text: string): string => {
        secrets.add(text);
        return text;
      };
      const aSecret = (name: string) => secret(`${name}-${crypto.randomUUID()}`);
      const tokens = <Tokens extends { accessToken: string; refreshToken: string }>(of: Tokens) => {
        const [, payload = '', signature = ''] = of.accessToken.split('.');
        for (const part of [of.accessToken, payload, signature, of.refreshToken]) secret(part);
        return of;
      };
      /** Sends an operation by HTTP and on a socket, and records the codes of refusals. */
      async function ask<T, V extends Record<string, unknown>>(
        device: Device,
        document: TypedDocumentNode<T, V> | string,
        variables?: V,
      ): Promise<T | null> {
        const { data, errors } = await device.ask(document, variables);
        for (const { extensions } of errors) codes.add(String(extensions?.code));
        const code = /"code":"(\w+)"/.exec(JSON.stringify(data ?? {}))?.[1];
        if (code) codes.add(code);
        return data;
      }

      // Accounts.
      const password = aSecret('password');
      const username = `ann-${crypto.randomUUID().slice(0, 8)}`;
      const account = { username, email: `${username}@example.com`, password };
      const registered = (await guest().do(Register, { input: account })).register;
      if (registered.__typename !== 'AuthSession') throw new Error(registered.code);
      const session = tokens(registered);
      for (const input of [
        account,
        { ...account, password: secret('sh0rt!!') },
        { ...account, password: aSecret('long').padEnd(200, 'x') },
        { ...account, username: `${username}x`, email: aSecret('no mail') },
      ]) {
        await ask(guest(), Register, { input });
      }
      for (let i = 0; i < 12; i += 1) {
        const input = { username: `${username}@example.com`, password: aSecret('wrong') };
        await ask(guest(), Login, { input });
      }
      let { refreshToken } = session;
      /** Exchanges the refresh token. If that fails the token stays the same. */
      const renew = async (): Promise<string | null> => {
        const renewed = (await ask(guest(), RefreshSession, { refreshToken }))?.refreshSession;
        if (renewed?.__typename !== 'AuthSession') return null;
        const next = tokens(renewed);
        refreshToken = next.refreshToken;
        return next.accessToken;
      };
      const accessToken = (await renew()) ?? '';
      expect(accessToken).not.toBe('');
      await ask(guest(), RefreshSession, { refreshToken: aSecret('sbr_no-token') });

      // Invalid documents and variables that contain a secret.
      const literal = () => `login(input: {username: "x", password: "${aSecret('literal')}"})`;
      for (const document of [
        `mutation { ${literal()} { __typename } }`,
        `mutation { ${literal()} { __typename }`,
        `mutation { ${literal()} { nothing } }`,
        `mutation { ${literal().replace('"})', '", more: 1})')} { __typename } }`,
        `mutation { ${literal().replace('password: ', 'password: [')} }`,
      ]) {
        await ask(guest(), document);
        await guest().askLive(document);
      }
      for (const variables of [
        { input: { username: 'x', password: { secret: aSecret('object') } } },
        { input: { username: 'x', password: [aSecret('list')] } },
        { input: aSecret('text') },
        { input: { username: 'x', password, [aSecret('name')]: 1 } },
      ]) {
        await ask(guest(), print(Login) as string, variables);
        await guest().askLive(print(Login) as string, variables);
      }
      await fetch(`${node.graphql}?query=${encodeURIComponent(`{ ${aSecret('in-the-url')} }`)}`);
      await fetch(node.graphql, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: `{"query": "${aSecret('no-json')}`,
      });

      // Invalid tokens.
      const frames = [`{"type": "${aSecret('frame')}"}`, aSecret('no-json')];
      const forged = secret(`${accessToken.slice(0, -8)}forgedXX`);
      const bearer = [`Bearer ${forged}`, `Bearer ${aSecret('x')}`];
      for (const authorization of [...bearer, aSecret('Basic x')]) {
        await guest().ask(ReadRtcConfiguration, {}, { authorization });
        frames.push(JSON.stringify({ type: 'connection_init', payload: { authorization } }));
      }
      for (const frame of frames) {
        const socket = await anOpenSocket(node.ws);
        socket.send(frame);
        await once(socket, 'close');
      }

      // A call and its signals.
      const laptop = new Device(node, accessToken, 'laptop');
      const bob = await aPerson(node, 'bob');
      secret(bob.password);
      tokens(bob);
      const phone = bob.device('phone');
      const { startCall } = await laptop.do(StartCall, { input: { calleeIds: [bob.id] } });
      if (startCall.__typename !== 'Call') throw new Error(startCall.code);
      await phone.do(AcceptCall, { callId: startCall.id });
      const inbox = await phone.subscribe(Signals, {});
      const sdp = () => `v=0\r\na=ice-pwd:${aSecret('ice')}\r\n`;
      const candidate = () => ({ candidate: `candidate:${aSecret('candidate')}` });
      const to = { in: { callId: startCall.id }, toUserId: bob.id };
      const signals = () => [
        { offer: sdp() },
        { answer: sdp() },
        { candidates: [candidate(), candidate()] },
      ];
      for (const signal of signals()) {
        await ask(laptop, SendSignal, { input: { ...to, signal } });
        await inbox.next();
      }
      for (const input of [
        { ...to, signal: { offer: sdp().padEnd(70_000, 'x') } },
        { ...to, signal: { candidates: Array.from({ length: 65 }, candidate) } },
        { ...to, in: { callId: 'none' }, signal: { offer: sdp() } },
        { ...to, toUserId: 'nobody', signal: { offer: sdp() } },
      ]) {
        await ask(laptop, SendSignal, { input });
      }
      await ask(laptop, print(SendSignal) as string, {
        input: { ...to, signal: { offer: [sdp()] } },
      });
      await ask(new Device(node, accessToken, 'other'), SendSignal, {
        input: { ...to, signal: { offer: sdp() } },
      });

      // TURN.
      const turn = await laptop.do(ReadRtcConfiguration);
      secret(turn.rtcConfiguration.iceServers[0]?.credential ?? 'none');
      const changes = await laptop.subscribe(RtcConfigurationChanges, {});
      const [server] = (await changes.next()).rtcConfigurationChanges.iceServers;
      secret(server?.credential ?? 'none');

      // Constraints that always fail: the resulting errors are internal.
      const failing = async () => {
        const name = crypto.randomUUID().slice(0, 8);
        const input = { username: name, email: `${name}@example.com` };
        await ask(guest(), Register, { input: { ...input, password: aSecret('password') } });
        await ask(guest(), Login, { input: { username, password } });
        await renew();
        for (const signal of signals()) {
          await ask(laptop, SendSignal, { input: { ...to, signal } });
          await laptop.askLive(SendSignal, { input: { ...to, signal } });
        }
      };
      for (const table of ['users', 'sessions', 'refresh_tokens']) {
        await sql.unsafe(`ALTER TABLE ${table} ADD CONSTRAINT never CHECK (false) NOT VALID`);
        await failing();
        await sql.unsafe(`ALTER TABLE ${table} DROP CONSTRAINT never`);
      }
      const keys = (await redis.ask('KEYS', '*')) as string[];
      for (const key of keys) await redis.ask('SET', key, 'spoiled');
      await failing();
      expect(codes).toContain('INTERNAL');
      await redis.flush();

      // PostgreSQL and Redis fail.
      await redis.ask('CONFIG', 'SET', 'maxmemory', '1');
      await failing();
      await redis.ask('CONFIG', 'SET', 'maxmemory', '0');
      redis.pause();
      await failing();
      redis.resume();
      await redis.kill();
      await failing();
      await postgres.stop('immediate');
      await failing();
      await Promise.all([postgres.start(), redis.start()]);
      await expect
        .poll(async () => (await fetch(`${node.url}/health/ready`)).status, { timeout: 10_000 })
        .toBe(200);
      await ask(laptop, Logout);
      await ask(laptop, ReadRtcConfiguration);
      node.process.kill('SIGTERM');
      expect(await node.exited).toBe(0);

      for (const code of [
        ...['CREDENTIALS', 'INVALID_INPUT', 'RATE_LIMITED', 'UNAUTHENTICATED', 'NOT_FOUND'],
        ...['UNAVAILABLE', 'INTERNAL'],
      ]) {
        expect([...codes].join(' ')).toContain(code);
      }
      const printed = node.output() + node.errors();
      expect(printed).toContain('unexpected error');
      // The detail of a PostgreSQL error may contain password and token hashes.
      expect(printed).not.toMatch(/\$argon2|Failing row/);
      if (level === 'trace') expect(printed).toContain('"operation":"SendSignal"');
      expect(secrets.size).toBeGreaterThan(100);
      for (const text of secrets) {
        expect(text.length).toBeGreaterThan(6);
        const where = printed.split('\n').filter((line) => line.includes(text));
        expect(where, text).toEqual([]);
      }
    }, 120_000);
  }

  test('uses the request id of the proxy', async () => {
    const node = await aTalkativeNode();
    const asked = async (headers: Record<string, string> = {}) => {
      const response = await fetch(node.graphql, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: 'query Named { __typename }' }),
      });
      return response.headers.get('x-request-id') ?? '';
    };
    const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
    expect(await asked({ 'X-Request-Id': 'proxy-1.2:3/4+5=@_' })).toBe('proxy-1.2:3/4+5=@_');
    const own = [await asked(), await asked()];
    for (const id of [
      ...own,
      await asked({ 'X-Request-Id': '' }),
      await asked({ 'X-Request-Id': 'two words' }),
      await asked({ 'X-Request-Id': '"quoted"' }),
      await asked({ 'X-Request-Id': 'x'.repeat(101) }),
    ]) {
      expect(id).toMatch(uuid);
    }
    expect(own[0]).not.toBe(own[1]);
    const live = { query: 'query Live { __typename }' };
    await askOnSocket(node.ws, { 'X-Request-Id': 'the-socket' }, live);
    const named = () =>
      operationsOf(node).map(({ operation, requestId }) => [operation, requestId]);
    await expect.poll(named).toContainEqual(['Live', 'the-socket/7']);
    expect(named()).toContainEqual(['Named', 'proxy-1.2:3/4+5=@_']);
    expect(named()).toContainEqual(['Named', own[0]]);
  });

  test('names an internal error by the id that the client received', async () => {
    const node = await aTalkativeNode();
    const sql = clientOf({ DATABASE_URL: databaseUrl });
    await sql`ALTER TABLE users ADD CONSTRAINT never CHECK (false) NOT VALID`;
    const input = { username: 'nobody', email: 'nobody@example.com', password: 'correct horse' };
    const { data, errors } = await new Device(node, null, null).ask(
      Register,
      { input },
      { 'X-Request-Id': 'the-broken-one' },
    );
    await sql`ALTER TABLE users DROP CONSTRAINT never`;
    expect(data).toBeNull();
    expect(errors).toMatchObject([
      { extensions: { code: 'INTERNAL', requestId: 'the-broken-one' } },
    ]);
    expect(JSON.stringify(errors)).not.toMatch(/constraint|users/);
    const [operation, requestId] = ['Register', 'the-broken-one'];
    const line = { level: 50, msg: 'unexpected error', operation, requestId };
    await expect.poll(() => linesOf(node)).toContainEqual(expect.objectContaining(line));
  });
});

describe.skipIf(!isInstalled)('the address of a client', () => {
  const trusting = useServer({ TRUSTED_PROXIES: '127.0.0.1' });
  const direct = useServer();

  /** Tries a wrong password until it is refused, each time from another address if headers are trusted. */
  async function tries(on: typeof direct, forwardedFor: (n: number) => string): Promise<string[]> {
    const ann = await aPerson(on);
    const verdicts: string[] = [];
    for (let n = 1; n <= 12; n += 1) {
      const { data, errors } = await new Device(on, null, null).ask(
        Login,
        { input: { username: ann.username, password: 'wrong' } },
        { 'X-Forwarded-For': forwardedFor(n) },
      );
      verdicts.push(
        data && 'code' in data.login ? data.login.code : String(errors[0]?.extensions?.code),
      );
    }
    return verdicts;
  }
  const wrong = (times: number) => Array<string>(times).fill('WRONG_CREDENTIALS');
  const asOneClient = [...wrong(10), 'RATE_LIMITED', 'RATE_LIMITED'];

  test('[AUTH7] is taken from a trusted proxy, on all nodes', async () => {
    expect(await tries(trusting, () => '192.0.2.1')).toEqual(asOneClient);
    expect(await tries(trusting, (n) => `192.0.2.${n}`)).toEqual(wrong(12));
    // One IPv6 client has the whole /64 network.
    expect(await tries(trusting, (n) => `2001:db8:1:2::${n}`)).toEqual(asOneClient);
    // The client wrote the part before the address that the proxy saw.
    expect(await tries(trusting, (n) => `198.51.100.${n}, 192.0.2.1`)).toEqual(asOneClient);
  });

  test('[AUTH7] is the address of the connection behind an unknown proxy', async () => {
    expect(await tries(direct, (n) => `192.0.2.${n}`)).toEqual(asOneClient);
  });

  test('[AUTH7] is on a socket the address of its upgrade request', async () => {
    const ann = await aPerson(trusting);
    const payload = {
      query: print(Login),
      variables: { input: { username: ann.username, password: 'wrong' } },
    };
    const tryFrom = async (address: string) => {
      const answer = await askOnSocket(trusting.ws, { 'X-Forwarded-For': address }, payload);
      return /"code":"(\w+)"/.exec(answer)?.[1];
    };
    for (let n = 0; n < 10; n += 1) expect(await tryFrom('192.0.2.1')).toBe('WRONG_CREDENTIALS');
    expect(await tryFrom('192.0.2.1')).toBe('RATE_LIMITED');
    expect(await tryFrom('192.0.2.2')).toBe('WRONG_CREDENTIALS');
  });
});
