import { setImmediate } from 'node:timers/promises';
import { type Logger, pino } from 'pino';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createThrottles } from '../../src/auth/throttles.js';
import { parseRedisTarget } from '../../src/config/redis-target.js';
import { RateLimitedError } from '../../src/errors.js';
import { LIMITS } from '../../src/limits.js';
import type { Bus } from '../../src/realtime/bus.js';
import { decode, encode, encodeAroundNumber, share } from '../../src/realtime/codec.js';
import { channelOf, createRedisBus } from '../../src/realtime/redis/bus.js';
import { openRedis, type Redis } from '../../src/realtime/redis/client.js';
import { REDIS_TIMINGS } from '../../src/realtime/redis/connect.js';
import { createRedisLeases } from '../../src/realtime/redis/leases.js';
import { isRedisOutage } from '../../src/realtime/redis/outage.js';
import { eventually } from '../support/eventually.js';
import { Inbox } from '../support/inbox.js';
import { freePort } from '../support/port.js';
import { describeWithRedis, type RedisServer, startRedis } from '../support/redis.js';

const TIMINGS = { ...REDIS_TIMINGS, RETRY_MS: 100, HEARTBEAT_MS: 300, CLOSE_MS: 500 };
const SILENT = pino({ level: 'silent' });
/** The longest that a client waits for UNAVAILABLE on a busy machine. */
const SOON_MS = 2 * REDIS_TIMINGS.COMMAND_MS + 3_000;

describe('parseRedisTarget', () => {
  const nobody = { username: null, password: null };

  test('reads the address of one server', () => {
    expect(parseRedisTarget('redis://localhost')).toEqual({
      ...nobody,
      kind: 'server',
      tls: false,
      name: 'localhost:6379',
      address: { host: 'localhost', port: 6379 },
      database: 0,
    });
    expect(parseRedisTarget('rediss://ann:p%40ss%2Fw%3Ard@redis.example.com:6380/3')).toEqual({
      kind: 'server',
      tls: true,
      name: 'redis.example.com:6380',
      username: 'ann',
      password: 'p@ss/w:rd',
      address: { host: 'redis.example.com', port: 6380 },
      database: 3,
    });
    expect(parseRedisTarget('redis://:secret@[::1]:7000/')).toMatchObject({
      name: '[::1]:7000',
      username: null,
      password: 'secret',
      address: { host: '::1', port: 7000 },
    });
  });

  test('reads sentinels, with the name of the master and credentials of their own', () => {
    expect(
      parseRedisTarget(
        'redis-sentinel://ann:pw@a:1,b/my%20master/2?sentinelUsername=bob&sentinelPassword=p%26w',
      ),
    ).toEqual({
      kind: 'sentinel',
      tls: false,
      name: 'a:1, b:26379',
      username: 'ann',
      password: 'pw',
      sentinels: [
        { host: 'a', port: 1 },
        { host: 'b', port: 26_379 },
      ],
      master: 'my master',
      database: 2,
      sentinelCredentials: { username: 'bob', password: 'p&w' },
    });
    expect(parseRedisTarget('rediss-sentinel://a/m')).toMatchObject({
      kind: 'sentinel',
      tls: true,
    });
  });

  test('reads the nodes of a cluster', () => {
    expect(parseRedisTarget('redis-cluster://:pw@10.0.0.1:7000,10.0.0.2')).toEqual({
      kind: 'cluster',
      tls: false,
      name: '10.0.0.1:7000, 10.0.0.2:6379',
      username: null,
      password: 'pw',
      nodes: [
        { host: '10.0.0.1', port: 7000 },
        { host: '10.0.0.2', port: 6379 },
      ],
    });
    expect(parseRedisTarget('rediss-cluster://a')).toMatchObject({ kind: 'cluster', tls: true });
  });

  test.each([
    'localhost:6379',
    'http://localhost',
    'redis://',
    'redis://a:0',
    'redis://a:65536',
    'redis://ann@a',
    'redis://ann:%zz@a',
    'redis://a b',
    'redis-sentinel://a,/m',
    'redis://ann:pw@x@a',
  ])('refuses %s without repeating it', (url) => {
    expect(() => parseRedisTarget(url)).toThrow(
      /^must be redis:\/\/user:password@host:6379, .*percent-encoded$/,
    );
  });

  test.each([
    ['redis://a,b', 'names several hosts: write redis-sentinel://'],
    ['redis://a/x', 'must name a database by its number'],
    ['redis://a?ssl=true', 'has the unknown parameter "ssl"'],
    ['redis-sentinel://a', 'must name the master'],
    ['redis-sentinel://a/m/x', 'must name a database by its number'],
    ['redis-sentinel://a/m?master=m', 'has the unknown parameter "master"'],
    ['redis-cluster://a/1', 'must not name a database'],
  ])('refuses %s: it %s', (url, reason) => {
    expect(() => parseRedisTarget(url)).toThrow(reason);
  });
});

describe('the codec', () => {
  test('round-trips JSON values, and Dates as Dates', () => {
    const at = new Date('2026-07-05T10:05:30.123Z');
    const messages = [
      null,
      at,
      [at, [at], { at }],
      {
        at,
        text: at.toISOString(),
        call: { participants: [{ joinedAt: at }, { joinedAt: null }] },
      },
      { 0: 'zero', a: { 0: at }, nothing: null, deep: [[[{ deeper: { at } }]]] },
      { text: '[{"at":"2026-07-05T10:05:30.123Z"},{"at":0}]', u: 'é\u2028\ud83d\ude00\u0000' },
    ];
    for (const message of messages) expect(decode(encode(message))).toEqual(message);
  });

  test('encodes an object once that several messages carry', () => {
    const at = new Date('2026-07-05T10:05:30.123Z');
    let encodings = 0;
    const toJSON = () => {
      encodings += 1;
      return { id: 'c', at };
    };
    const call = share({ id: 'c', at, toJSON });
    for (const message of [{ call }, { seq: 1, call }, { at, call, kind: 'x' }]) {
      expect(decode(encode(message))).toEqual({ ...message, call: { id: 'c', at } });
    }
    expect(decode(encode(call))).toEqual({ id: 'c', at });
    expect(encodings).toBe(1);
  });

  test('drops undefined values and encodes an invalid date as null', () => {
    expect(decode(encode({ a: undefined, b: new Date(Number.NaN) }))).toEqual({ b: null });
  });

  test('leaves room for a number that the writer adds', () => {
    const at = new Date('2026-07-05T10:05:30.123Z');
    for (const message of [{ at, text: '"seq":0' }, { none: null }, {}]) {
      const [before, after] = encodeAroundNumber(message, 'seq');
      for (const seq of [0, 1_780_000_000_000_001]) {
        expect(decode(before + seq + after)).toEqual({ seq, ...message });
      }
    }
    expect(() => encodeAroundNumber({ seq: 7 }, 'seq')).toThrow('seq is not the first property');
  });

  test('refuses text that it did not write', () => {
    for (const text of ['', '{}', 'null', 'text']) expect(() => decode(text)).toThrow();
  });
});

describe('isRedisOutage', () => {
  test('tells an outage from an error caused by the command itself', () => {
    for (const code of ['LOADING', 'READONLY', 'MASTERDOWN', 'CLUSTERDOWN', 'TRYAGAIN', 'OOM']) {
      expect(isRedisOutage(new Error(`${code} and so on`)), code).toBe(true);
    }
    for (const message of ['ERR unknown command', 'WRONGTYPE Operation', 'NOSCRIPT', 'LOADINGS']) {
      expect(isRedisOutage(new Error(message)), message).toBe(false);
    }
    expect(isRedisOutage('Connection is closed.')).toBe(false);
  });
});

describeWithRedis('on Redis', () => {
  let server: RedisServer;
  const rejected: unknown[] = [];
  const onRejected = (reason: unknown) => void rejected.push(reason);

  beforeAll(async () => {
    process.on('unhandledRejection', onRejected);
    server = await startRedis();
  });
  afterAll(async () => {
    await server?.stop();
    process.off('unhandledRejection', onRejected);
    expect(rejected).toEqual([]);
  });

  async function open(log: Logger = SILENT, prefix = 'test:'): Promise<Redis> {
    const redis = await openRedis(server.url, prefix, log, TIMINGS);
    onTestFinished(() => redis.close());
    return redis;
  }
  const aNode = async (): Promise<Bus> => createRedisBus(await open());

  const noChannels = () => eventually(server.channels).toEqual([]);

  const anEvent = (seq: number) => ({
    stream: 'user:ann',
    seq,
    kind: 'STARTED',
    payload: {},
    at: new Date(1_780_000_000_000 + seq),
  });

  /** Publishes until the other side receives it: after an outage, each node reconnects in its own time. */
  async function receives(from: Bus, inbox: Inbox<{ seq: number }>, seq: number): Promise<void> {
    const received = async () => {
      await from.publish('stream', 'user:ann', anEvent(seq));
      return inbox.all.map((event) => event.seq);
    };
    await eventually(received).toContain(seq);
  }

  /** Asserts that the attempt soon fails with an outage. */
  async function fails(attempt: Promise<unknown>): Promise<void> {
    const began = performance.now();
    const error: unknown = await attempt.then(() => 'no error').catch((reason) => reason);
    expect(isRedisOutage(error), String(error)).toBe(true);
    expect(performance.now() - began).toBeLessThan(SOON_MS);
  }

  // Events of a meeting are large: Redis is asked first whether another node listens.
  test.each(['user:ann', 'meeting:monday'])(
    'delivers messages of %s between nodes, in order for each sender, and to the sender once',
    async (stream) => {
      const [a, b] = [await aNode(), await aNode()];
      const [atA, atB] = [new Inbox<{ seq: number }>(), new Inbox<{ seq: number; at: Date }>()];
      await a.subscribe('stream', stream, (event) => atA.push(event));
      await b.subscribe('stream', stream, (event) => atB.push(event));
      const published = Array.from({ length: 500 }, (_, i) =>
        a.publish('stream', stream, anEvent(i + 1)),
      );
      // Delivery on the same node does not wait for Redis.
      expect(atA.all).toHaveLength(500);
      await Promise.all(published);
      await atB.until(({ seq }) => seq === 500);
      await b.publish('stream', stream, anEvent(501));
      await atA.until(({ seq }) => seq === 501);
      const all = Array.from({ length: 501 }, (_, i) => i + 1);
      expect(atA.all.map(({ seq }) => seq)).toEqual(all);
      expect(atB.all.map(({ seq }) => seq)).toEqual(all);
      expect(atB.all[0]?.at).toEqual(anEvent(1).at);
    },
  );

  test('delivers large messages in order while another node begins to listen, ends and begins again', async () => {
    const [a, b] = [await aNode(), await aNode()];
    let sent = 0;
    const publish = (count: number) =>
      Array.from({ length: count }, () => {
        sent += 1;
        return a.publish('stream', 'meeting:monday', anEvent(sent));
      });
    await Promise.all(publish(3));
    for (let round = 0; round < 5; round += 1) {
      const inbox = new Inbox<{ seq: number }>();
      const end = await b.subscribe('stream', 'meeting:monday', (event) => inbox.push(event));
      const before = sent;
      const published: Promise<void>[] = [];
      for (let i = 0; i < 20; i += 1) {
        published.push(...publish(3));
        // The first messages are asked for, and the next ones are sent before, while and after the answer comes.
        await setImmediate();
      }
      await Promise.all(published);
      await inbox.until(({ seq }) => seq === sent);
      const expected = Array.from({ length: sent - before }, (_, i) => before + i + 1);
      expect(inbox.all.map(({ seq }) => seq)).toEqual(expected);
      end();
      await noChannels();
      await Promise.all(publish(3));
    }
  });

  test('keeps keys with any characters apart from each other', async () => {
    const [a, b] = [await aNode(), await aNode()];
    const keys = ['}', '{', '%7D', 'a}b', 'a%7Db', '}{', 'é\n', '*'];
    const received: string[] = [];
    for (const key of keys) await b.subscribe('presence', key, () => received.push(key));
    for (const key of keys) await a.publish('presence', key, null);
    await eventually(() => received).toEqual(keys);
  });

  test('isolates a failing listener, which may still end other subscriptions', async () => {
    const [a, b] = [await aNode(), await aNode()];
    const [first, last] = [new Inbox<null>(), new Inbox<null>()];
    const ends: (() => void)[] = [];
    ends.push(await b.subscribe('presence', 'ann', (message) => first.push(message)));
    await b.subscribe('presence', 'ann', () => {
      for (const end of ends) end();
      throw new Error('this listener fails');
    });
    await b.subscribe('presence', 'ann', (message) => last.push(message));
    await a.publish('presence', 'ann', null);
    await last.next();
    await a.publish('presence', 'ann', null);
    await last.next();
    expect(first.all).toEqual([null]);
  });

  test('ignores messages of other programs on its channels', async () => {
    const redis = await open();
    const bus = createRedisBus(redis);
    const other = redis.commands;
    const inbox = new Inbox<null>();
    await bus.subscribe('presence', 'ann', (message) => inbox.push(message));
    for (const text of ['', 'x', '------------', `------------{}`, '------------[']) {
      await other.publish(channelOf(redis, 'presence', 'ann'), text);
    }
    await other.publish(channelOf(redis, 'presence', 'ann'), '------------[null]');
    expect(await inbox.next()).toBe(null);
    expect(inbox.all).toHaveLength(1);
  });

  test('leaves a channel with its last listener, whatever happened in between', async () => {
    const bus = await aNode();
    const ends = await Promise.all(
      Array.from({ length: 300 }, (_, i) => bus.subscribe('presence', `user ${i % 30}`, () => {})),
    );
    expect(await server.channels()).toHaveLength(30);
    for (const end of ends.splice(0, 290)) end();
    // A listener that ends and subscribes again at once.
    const again = await bus.subscribe('presence', 'user 0', () => {});
    await eventually(server.channels).toHaveLength(11);
    for (const end of [...ends, again]) end();
    await noChannels();
  });

  test('restores subscriptions after an outage, and reports the outage once', async () => {
    const lines: string[] = [];
    const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
    const redis = await open(log);
    const [a, b] = [await aNode(), createRedisBus(redis)];
    let returned = 0;
    redis.onReady(() => {
      returned += 1;
    });
    const inbox = new Inbox<{ seq: number }>();
    const end = await b.subscribe('stream', 'user:ann', (event) => inbox.push(event));
    await server.kill();
    await eventually(() => lines).toHaveLength(1);
    const outage = [
      ...Array.from({ length: 20 }, (_, i) => fails(b.subscribe('presence', `${i}`, () => {}))),
      // Even an existing subscription does not hold during the outage.
      fails(b.subscribe('stream', 'user:ann', () => {})),
      fails(redis.ping()),
      fails(redis.commands.get('test:x')),
      // Delivery on the same node goes on, and no subscriber has to catch up.
      b.publish('stream', 'user:ann', anEvent(1)),
    ];
    await Promise.all(outage);
    expect(inbox.all).toHaveLength(1);
    await server.start();
    await eventually(() => returned).toBe(1);
    await receives(a, inbox, 2);
    expect(await server.channels()).toEqual([channelOf(redis, 'stream', 'user:ann')]);
    await redis.ping();
    end();
    await noChannels();
    expect(lines.map((line) => JSON.parse(line).msg)).toEqual(['Redis is away', 'Redis is back']);
    expect(returned).toBe(1);
  });

  test('neither loses nor leaks a subscription, however often Redis is killed', async () => {
    const [a, b] = [await aNode(), await aNode()];
    const lasting = Array.from({ length: 50 }, () => new Inbox<null>());
    const ends = await Promise.all(
      lasting.map((inbox, i) => b.subscribe('presence', `stays ${i}`, () => inbox.push(null))),
    );
    let running = true;
    let count = { subscribed: 0, failed: 0 };
    const load = Array.from({ length: 20 }, async (_, i) => {
      while (running) {
        void a.publish('stream', 'user:ann', anEvent(i));
        try {
          const end = await b.subscribe('presence', `comes ${i % 7} ${Math.random()}`, () => {});
          count = { ...count, subscribed: count.subscribed + 1 };
          setTimeout(end, Math.random() * 50);
        } catch (error) {
          expect(isRedisOutage(error), String(error)).toBe(true);
          count = { ...count, failed: count.failed + 1 };
        }
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    });
    for (let i = 0; i < 4; i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      if (i % 2 === 0) await server.restart();
      else await server.ask('CLIENT', 'KILL', 'TYPE', i === 1 ? 'pubsub' : 'normal');
    }
    running = false;
    await Promise.all(load);
    expect(count.subscribed).toBeGreaterThan(0);
    for (const [i, inbox] of lasting.entries()) {
      const received = async () => {
        await a.publish('presence', `stays ${i}`, null);
        return inbox.all.length;
      };
      await eventually(received).toBeGreaterThan(0);
    }
    expect(await server.channels()).toHaveLength(50);
    for (const end of ends) end();
    await noChannels();
  });

  test('fails commands on an unresponsive Redis, and keeps no channel for them', async () => {
    const redis = await open();
    const [a, b] = [await aNode(), createRedisBus(redis)];
    const inbox = new Inbox<{ seq: number }>();
    await b.subscribe('stream', 'user:ann', (event) => inbox.push(event));
    server.pause();
    onTestFinished(() => server.resume());
    await Promise.all([
      fails(redis.commands.set('test:late', '1')),
      fails(b.subscribe('presence', 'ann', () => {})),
      fails(b.subscribe('presence', 'bob', () => {})),
    ]);
    // Once the silence is noticed, commands fail at once.
    await eventually(() => redis.commands.status).not.toBe('ready');
    await fails(redis.commands.get('test:late'));
    server.resume();
    await receives(a, inbox, 1);
    expect(await server.channels()).toEqual([channelOf(redis, 'stream', 'user:ann')]);
  });

  test('looks for a new server when one refuses writes, but not for each write', async () => {
    const redis = await open();
    let closed = 0;
    redis.commands.on('close', () => {
      closed += 1;
    });
    const write = () => redis.commands.set('test:written', 1);
    await server.ask('CONFIG', 'SET', 'min-replicas-to-write', 1);
    onTestFinished(() => void server.ask('CONFIG', 'SET', 'min-replicas-to-write', 0));
    await fails(write());
    await eventually(() => closed).toBe(1);
    await eventually(() => redis.commands.status).toBe('ready');
    for (let i = 0; i < 10; i += 1) await fails(write());
    await server.ask('CONFIG', 'SET', 'min-replicas-to-write', 0);
    expect(await write()).toBe('OK');
    expect(closed).toBe(1);
  });

  test('keeps scripts and subscriptions working after everything in Redis was deleted', async () => {
    const redis = await open();
    const [a, b] = [await aNode(), createRedisBus(redis)];
    const inbox = new Inbox<{ seq: number }>();
    await b.subscribe('stream', 'user:ann', (event) => inbox.push(event));
    const count = redis.script('count', 1, "return redis.call('INCRBY', KEYS[1], ARGV[1])");
    expect([await count(['test:n'], [2]), await count(['test:n'], [3])]).toEqual([2, 5]);
    await server.flush();
    await server.ask('SCRIPT', 'FLUSH');
    expect(await count(['test:n'], [1])).toBe(1);
    await receives(a, inbox, 1);
  });

  test('keeps the command, which may contain user data, out of errors', async () => {
    const redis = await open();
    const fail = redis.script('fail', 1, "return redis.error_reply('ERR ' .. KEYS[1])");
    const error = await fail(['test:key'], ['secret']).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ message: 'ERR test:key' });
    expect(JSON.stringify({ ...(error as object) })).not.toContain('secret');
  });

  test('lets the leases of a dead node expire, and reports each on one other node, once', async () => {
    const limits = { ...LIMITS, LEASE_MS: 300 };
    const dead = await openRedis(server.url, 'leases:', SILENT, TIMINGS);
    const users = Array.from({ length: 2_000 }, (_, i) => `user ${i}`);
    const leases = users.map((userId) => ({ userId, holder: 'phone' }));
    expect(await createRedisLeases(dead, limits).renew(leases)).toEqual(users);
    await dead.close();
    const nodes = await Promise.all(
      [1, 2, 3].map(async () => createRedisLeases(await open(SILENT, 'leases:'), limits)),
    );
    // One user has reconnected to another node.
    expect(await nodes[0]?.renew([{ userId: 'user 7', holder: 'laptop' }])).toEqual([]);
    await eventually(async () => (await nodes[1]?.online(users))?.size).toBe(0);
    const announced: string[] = [];
    while (announced.length < users.length) {
      for (const taken of await Promise.all(nodes.map((node) => node.takeExpired()))) {
        announced.push(...taken);
      }
    }
    expect(new Set(announced)).toEqual(new Set(users));
    expect(announced).toHaveLength(users.length);
    expect(await server.ask('KEYS', 'leases:*')).toEqual([]);
  });

  test('counts attempts across all nodes, and on each node alone while Redis is down', async () => {
    const limits = { ...LIMITS, LOGIN_FAILURES: 3 };
    const [a, b] = [await open(), await open()].map(
      (redis) => createThrottles(limits, redis).login,
    );
    if (!a || !b) throw new Error('no throttles');
    for (const login of [a, b, a]) await login.count('ann');
    await expect(b.check('ann')).rejects.toThrow(RateLimitedError);
    await b.check('bob');
    await server.kill();
    for (let i = 0; i < 3; i += 1) {
      await a.check('ann');
      await a.count('ann');
    }
    await expect(a.check('ann')).rejects.toThrow(RateLimitedError);
    await b.check('ann');
    await b.reset('ann');
    await server.start();
  });

  test('closes after pending commands, and soon when Redis does not answer', async () => {
    const redis = await openRedis(server.url, 'test:', SILENT, TIMINGS);
    const written = Array.from({ length: 100 }, (_, i) => redis.commands.set(`test:${i}`, i));
    await redis.close();
    expect(await Promise.all(written)).toHaveLength(100);
    await fails(redis.commands.get('test:0'));

    const other = await openRedis(server.url, 'test:', SILENT, TIMINGS);
    server.pause();
    onTestFinished(() => server.resume());
    const began = performance.now();
    await other.close();
    expect(performance.now() - began).toBeLessThan(TIMINGS.CLOSE_MS + 3_000);
  });

  test('separates installations on one Redis by their prefix', async () => {
    const [a, b] = [await aNode(), createRedisBus(await open(SILENT, 'other:'))];
    const [mine, theirs] = [new Inbox<null>(), new Inbox<null>()];
    await a.subscribe('presence', 'ann', (message) => mine.push(message));
    await b.subscribe('presence', 'ann', (message) => theirs.push(message));
    await (await aNode()).publish('presence', 'ann', null);
    await mine.next();
    expect(theirs.all).toEqual([]);
  });
});

describe('openRedis', () => {
  const opening = async (url: string, timings = { ...TIMINGS, OPEN_MS: 400 }) => {
    const redis = await openRedis(url, 'test:', SILENT, timings);
    await redis.close();
  };

  test('explains why it cannot connect, without the password', async () => {
    const port = await freePort();
    const at = `127.0.0.1:${port}`;
    for (const [url, name, why] of [
      [`redis://:secret@${at}`, at, `connect ECONNREFUSED ${at}$`],
      [`redis-cluster://:secret@${at}`, at, '(?!.*secret)'],
      [`redis-sentinel://:secret@${at}/m`, at, 'failed to connect to sentinel'],
      ['redis://no-such-host.invalid', 'no-such-host.invalid:6379', 'getaddrinfo'],
    ] as const) {
      const sentence = new RegExp(`^Redis at ${name} cannot be reached: ${why}`);
      await expect(opening(url), url).rejects.toThrow(sentence);
    }
  });
});

describeWithRedis('openRedis with a password', () => {
  test('uses it, and fails at once with a wrong one or none', async () => {
    const users = 'default off --user ann on >p@ss ~* &* +@all'.split(' ');
    const server = await startRedis(['--user', ...users]);
    onTestFinished(() => server.stop());
    const url = (who: string) => `redis://${who}127.0.0.1:${server.port}`;
    const redis = await openRedis(url('ann:p%40ss@'), 'test:', SILENT, TIMINGS);
    onTestFinished(() => redis.close());
    const bus = createRedisBus(redis);
    await bus.subscribe('presence', 'ann', () => {});
    await redis.ping();
    const began = performance.now();
    await expect(openRedis(url(''), 'test:', SILENT)).rejects.toThrow(
      /cannot be reached: .*NOAUTH/,
    );
    await expect(openRedis(url('ann:x@'), 'test:', SILENT)).rejects.toThrow(/: WRONGPASS/);
    expect(performance.now() - began).toBeLessThan(REDIS_TIMINGS.OPEN_MS);
  });
});
