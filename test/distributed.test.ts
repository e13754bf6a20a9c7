import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import postgresClient, { type Sql } from 'postgres';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openServer } from '../src/db/postgres.js';
import { isSessionLive } from '../src/db/sessions.js';
import { LIMITS } from '../src/limits.js';
import { Device } from './support/device.js';
import type { TestServer } from './support/installation.js';
import {
  ActiveCalls,
  CallUpdates,
  HangUpCall,
  Login,
  ReadPresence,
  SendSignal,
  Signals,
} from './support/operations.js';
import { aConnectedCall, aPerson, aRingingCall } from './support/people.js';
import { pgbouncerInstalled, startPgbouncer } from './support/pgbouncer.js';
import { type PostgresServer, postgresInstalled, startPostgres } from './support/postgres.js';
import { aNode, endPrograms, ROOT, runProgram, type StartedProgram } from './support/program.js';
import { type RedisServer, redisInstalled, startRedis } from './support/redis.js';
import { startServer } from './support/server.js';
import { aProxy, aSilentServer } from './support/wire.js';

type Env = Record<string, string> & { DATABASE_URL: string };

/** What an operator waits for the sentence that says why it does not start. */
const REFUSAL_MS = 15_000;
/** What a client waits for an answer at most, whatever is out of reach. */
const ANSWER_MS = LIMITS.DATABASE_SILENCE_MS + 2_000;
/** Until everything is as it was after something was away. */
const BACK_MS = 10_000;
const NOBODY = 'postgres://calls:hunter2@127.0.0.1:1/calls';

describe.skipIf(!postgresInstalled || !redisInstalled)('the distributed mode', () => {
  let postgres: PostgresServer;
  let redis: RedisServer;
  beforeAll(async () => {
    [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  });
  afterAll(async () => {
    await Promise.all([postgres?.close(), redis?.stop()]);
  });
  afterEach(endPrograms);

  let installations = 0;

  /** What nodes are told that share a database, and a part of Redis, with nothing in them. */
  async function anEnvironment(): Promise<Env> {
    installations += 1;
    const name = `calls_${installations}`;
    return {
      DATABASE_URL: await postgres.createDatabase(name),
      REDIS_URL: redis.url,
      REDIS_PREFIX: `${name}:`,
      JWT_SECRET: crypto.randomUUID(),
    };
  }

  /** Asks a database, on connections that are closed at the end of the test. */
  function clientOf({ DATABASE_URL }: Pick<Env, 'DATABASE_URL'>): Sql {
    const client = postgresClient(DATABASE_URL, { onnotice: () => {} });
    onTestFinished(() => client.end({ timeout: 1 }));
    return client;
  }

  /** Two people talk, each on a server of their own, and one hears that the other hangs up. */
  async function aCallBetween(one: TestServer, other: TestServer): Promise<void> {
    const [ann, bob] = [await aPerson(one, 'ann'), await aPerson(other, 'bob')];
    const [laptop, phone] = [ann.device(), bob.device()];
    const [updates, signals] = [
      await laptop.subscribe(CallUpdates, {}),
      await laptop.subscribe(Signals, {}),
    ];
    const { id: callId } = await aConnectedCall(laptop, bob, phone);
    await phone.do(SendSignal, {
      input: { in: { callId }, toUserId: ann.id, signal: { offer: 'v=0' } },
    });
    expect((await signals.next(BACK_MS)).signals).toMatchObject({ callId, sdp: 'v=0' });
    await phone.do(HangUpCall, { callId });
    const isEnd = ({ callUpdates: u }: { callUpdates: { kind: string } }) => u.kind === 'ENDED';
    expect((await updates.until(isEnd, BACK_MS)).callUpdates.call.id).toBe(callId);
    await laptop.disconnect();
  }

  // ── start ──

  const journalOf = async (root: string) =>
    JSON.parse(await readFile(join(root, 'drizzle/meta/_journal.json'), 'utf8')) as {
      entries: { idx: number; when: number; tag: string }[];
    };

  async function migrationsOf(env: Env): Promise<number> {
    const [row] = await clientOf(env)<{ many: number }[]>`
      SELECT count(*)::int AS many FROM drizzle.__drizzle_migrations`;
    return row?.many ?? 0;
  }

  /** The program with one more migration, which fails when it runs twice. */
  async function aNewerVersion(): Promise<string> {
    const root = await mkdtemp(join(tmpdir(), 'switchboard-newer-'));
    onTestFinished(() => rm(root, { recursive: true, force: true }));
    const filter = (path: string) => !path.includes('pglite-template');
    for (const part of ['dist', 'drizzle', 'package.json']) {
      await cp(join(ROOT, part), join(root, part), { recursive: true, filter });
    }
    await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'));
    const { entries, ...journal } = await journalOf(root);
    const { idx, when, ...rest } = entries.at(-1) ?? { idx: -1, when: 0 };
    const newer = { ...rest, idx: idx + 1, when: when + 1, tag: '9999_newer' };
    await writeFile(
      join(root, 'drizzle/meta/_journal.json'),
      JSON.stringify({ ...journal, entries: [...entries, newer] }),
    );
    await writeFile(
      join(root, 'drizzle/9999_newer.sql'),
      // Slow enough for all of them to meet it, and slower than any statement may be.
      'CREATE TABLE newer AS SELECT count(*)::int AS people FROM users, pg_sleep(10);',
    );
    return root;
  }

  describe('nodes that start together', () => {
    test('[NODE5] [NODE1] on an empty database migrate it once, and are one Switchboard', async () => {
      const env = await anEnvironment();
      const nodes = await Promise.all(Array.from({ length: 5 }, () => aNode(env)));
      expect(await migrationsOf(env)).toBe((await journalOf(ROOT)).entries.length);
      for (const node of nodes) {
        expect(node.errors()).toBe('');
        expect(node.output()).not.toMatch(/"level":[456]0/);
      }
      const [one, two, three, four, five] = nodes;
      for (const [a, b] of [
        [one, two],
        [three, four],
        [five, one],
      ]) {
        if (a && b) await aCallBetween(a, b);
      }
    }, 60_000);

    test('[NODE5] on the database of an older version migrate it once, while that runs on', async () => {
      const env = await anEnvironment();
      const old = await aNode(env);
      const [ann, bob] = [await aPerson(old, 'ann'), await aPerson(old, 'bob')];
      const { id } = await aRingingCall(ann.device(), [bob], { ringTimeout: 120 });
      const before = await migrationsOf(env);
      const root = await aNewerVersion();
      const nodes = await Promise.all(Array.from({ length: 5 }, () => aNode(env, root)));
      expect(await migrationsOf(env)).toBe(before + 1);
      expect([...(await clientOf(env)`SELECT people FROM newer`)]).toEqual([{ people: 2 }]);
      for (const node of [old, ...nodes]) {
        const { activeCalls } = await new Device(node, bob.accessToken, 'phone').do(ActiveCalls);
        expect(activeCalls).toMatchObject([{ id }]);
      }
    }, 60_000);
  });

  describe('a node', () => {
    test('alone needs no Redis, and says that it must be alone', async () => {
      const { REDIS_URL: _, ...env } = await anEnvironment();
      const node = await aNode(env);
      expect(node.output()).toMatch(/"level":40.*without REDIS_URL this must be the only node/);
      expect(await (await fetch(`${node.url}/health/ready`)).json()).toEqual({ status: 'ok' });
      await aCallBetween(node, node);
    });

    test('gives no statement the rows of one that failed', async () => {
      const { DATABASE_URL } = await anEnvironment();
      const database = await openServer(
        { url: DATABASE_URL, connections: 1, prepare: true },
        LIMITS,
      );
      onTestFinished(() => database.close());
      const failsInTheMiddle = sql`SELECT 1 / (9999 - i) AS one FROM generate_series(1, 9999) AS i`;
      await expect(database.db.execute(failsInTheMiddle)).rejects.toThrow();
      expect(await database.db.execute(sql`SELECT 2 AS two`)).toEqual([{ two: 2 }]);
    });

    test('prepares the statements that come often, unless it must not', async () => {
      const { DATABASE_URL } = await anEnvironment();
      let sent = '';
      const proxy = await aProxy(postgres.port, {
        sent: (data) => {
          sent += data;
        },
      });
      onTestFinished(() => proxy.close());
      const url = DATABASE_URL.replace(String(postgres.port), String(proxy.port));
      for (const prepare of [true, false]) {
        const database = await openServer({ url, connections: 1, prepare }, LIMITS);
        sent = '';
        for (let i = 0; i < 3; i += 1) await isSessionLive(database.db, 'x', 'x');
        await database.close();
        // The message Parse: its length, the name of the statement, the statement.
        const parsed = [...sent.matchAll(/P.{4}([^\0]*)\0(select[^\0]*"sessions"[^\0]*)\0/gs)];
        expect(parsed).toHaveLength(prepare ? 1 : 3);
        for (const [, name] of parsed) expect(name).toMatch(prepare ? /^.+$/ : /^$/);
      }
    });
  });

  // ── what does not start ──

  /** A user of PostgreSQL who needs a password, which is not hunter2. */
  async function aPasswordFor(user: string): Promise<void> {
    await postgres.query(`CREATE ROLE ${user} LOGIN PASSWORD 'another'`);
    const [{ hba = '' } = {}] = await postgres.query<{ hba: string }>(
      `SELECT setting AS hba FROM pg_settings WHERE name = 'hba_file'`,
    );
    const rules = await readFile(hba, 'utf8');
    await writeFile(hba, `host all ${user} 127.0.0.1/32 scram-sha-256\n${rules}`);
    await postgres.query('SELECT pg_reload_conf()');
  }

  /** A PostgreSQL that says that it is of version 14. */
  async function anOldPostgres(): Promise<number> {
    const [{ version = '' } = {}] = await postgres.query<{ version: string }>(
      `SELECT current_setting('server_version_num') AS version`,
    );
    const old = `14${version.slice(2)}`;
    const proxy = await aProxy(postgres.port, { reply: (data) => data.replaceAll(version, old) });
    onTestFinished(() => proxy.close());
    return proxy.port;
  }

  async function silently(): Promise<number> {
    const server = await aSilentServer();
    onTestFinished(() => server.close());
    return server.port;
  }

  const at = (url: string, port: number) => url.replace(/:\d+(?=\/|$)/, `:${port}`);
  const secretly = (url: string) => url.replace('postgres@', 'postgres:hunter2@');

  test.each<[string, RegExp, (env: Env) => Promise<Record<string, string>>]>([
    [
      'PostgreSQL cannot be reached',
      /PostgreSQL at 127\.0\.0\.1:1 cannot be reached/,
      async () => ({ DATABASE_URL: NOBODY }),
    ],
    [
      'PostgreSQL says nothing',
      /PostgreSQL at 127\.0\.0\.1:\d+ cannot be reached/,
      async () => ({ DATABASE_URL: at(NOBODY, await silently()) }),
    ],
    [
      'the host of PostgreSQL does not exist',
      /PostgreSQL at nowhere\.invalid:5432 cannot be reached/,
      async () => ({ DATABASE_URL: 'postgres://calls:hunter2@nowhere.invalid:5432/calls' }),
    ],
    [
      'PostgreSQL does not know the database',
      /database "nothing" does not exist/,
      async () => ({ DATABASE_URL: secretly(postgres.url('nothing')) }),
    ],
    [
      'PostgreSQL refuses the password',
      /password authentication failed for user "ann"/,
      async ({ DATABASE_URL }) => {
        await aPasswordFor('ann');
        return { DATABASE_URL: DATABASE_URL.replace('postgres@', 'ann:hunter2@') };
      },
    ],
    [
      'PostgreSQL lets the user create no table',
      /permission denied/,
      async ({ DATABASE_URL }) => {
        await postgres.query('CREATE ROLE bob LOGIN');
        return { DATABASE_URL: DATABASE_URL.replace('postgres@', 'bob:hunter2@') };
      },
    ],
    [
      'PostgreSQL is too old',
      /PostgreSQL at 127\.0\.0\.1:\d+ cannot be used: it is version 14\d*, and Switchboard needs 15 or later/,
      async ({ DATABASE_URL }) => ({ DATABASE_URL: at(DATABASE_URL, await anOldPostgres()) }),
    ],
    [
      'Redis cannot be reached',
      /Redis at 127\.0\.0\.1:1 cannot be reached/,
      async () => ({ REDIS_URL: 'redis://:hunter2@127.0.0.1:1' }),
    ],
    [
      'Redis says nothing',
      /Redis at 127\.0\.0\.1:\d+ cannot be reached/,
      async () => ({ REDIS_URL: `redis://:hunter2@127.0.0.1:${await silently()}` }),
    ],
    [
      'Redis refuses the password',
      /Redis at 127\.0\.0\.1:\d+ cannot be reached: .*(WRONGPASS|AUTH)/,
      async () => ({ REDIS_URL: redis.url.replace('//', '//ann:hunter2@') }),
    ],
  ])('says in a sentence that %s, and ends with 1', async (_what, sentence, change) => {
    const env = await anEnvironment();
    const begun = performance.now();
    const node = runProgram({ ...env, ...(await change(env)) });
    expect(await node.exited).toBe(1);
    expect(performance.now() - begun).toBeLessThan(REFUSAL_MS);
    expect(node.errors()).toMatch(sentence);
    expect(node.errors()).toMatch(/^Switchboard cannot start: [^\n]+\n$/);
    expect(node.errors() + node.output()).not.toContain('hunter2');
    expect(node.errors() + node.output()).not.toContain(env.JWT_SECRET);
  });

  // ── what is away ──

  const health = async (node: StartedProgram, path: 'live' | 'ready') => {
    const response = await fetch(`${node.url}/health/${path}`);
    return [response.status, await response.json()];
  };
  const WELL = [200, { status: 'ok' }];

  /** Stops the time of PostgreSQL: it neither answers nor hangs up. Returns what lets it go on. */
  async function pausePostgres(): Promise<() => void> {
    const [{ pid = '' } = {}] = await postgres.query<{ pid: string }>(
      `SELECT pg_read_file('postmaster.pid') AS pid`,
    );
    const parent = Number.parseInt(pid, 10);
    const children = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .filter((name) => parentOf(name) === parent);
    const all = [parent, ...children.map(Number)];
    const signal = (name: NodeJS.Signals) => {
      for (const each of all) process.kill(each, name);
    };
    signal('SIGSTOP');
    return () => signal('SIGCONT');
  }

  function parentOf(pid: string): number {
    try {
      return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
    } catch {
      return Number.NaN;
    }
  }

  describe('while something is away', () => {
    test.each<[string, string, () => Promise<() => unknown>]>([
      [
        'PostgreSQL has ended',
        'database',
        async () => {
          await postgres.stop('immediate');
          return postgres.start;
        },
      ],
      ['PostgreSQL does not answer', 'database', pausePostgres],
      [
        'Redis has ended',
        'redis',
        async () => {
          await redis.kill();
          return redis.start;
        },
      ],
      [
        'Redis does not answer',
        'redis',
        async () => {
          redis.pause();
          return redis.resume;
        },
      ],
    ])(
      '[NODE7] %s: a node lives, is not ready until it is back, and says what is missing',
      async (_what, name, takeAway) => {
        const node = await aNode(await anEnvironment());
        expect(await health(node, 'ready')).toEqual(WELL);
        const bringBack = await takeAway();
        try {
          const begun = performance.now();
          expect(await health(node, 'live')).toEqual(WELL);
          expect(performance.now() - begun).toBeLessThan(1_000);
          expect(await health(node, 'ready')).toEqual([
            503,
            { status: 'failing', failing: [name] },
          ]);
          expect(performance.now() - begun).toBeLessThan(BACK_MS);
        } finally {
          await bringBack();
        }
        await expect.poll(() => health(node, 'ready'), { timeout: BACK_MS }).toEqual(WELL);
        await aCallBetween(node, node);
        node.process.kill('SIGTERM');
        expect(await node.exited).toBe(0);
      },
    );

    test('[NODE7] says all that is missing', async () => {
      const node = await aNode(await anEnvironment());
      await Promise.all([postgres.stop('immediate'), redis.kill()]);
      try {
        const failing = { status: 'failing', failing: ['database', 'redis'] };
        expect(await health(node, 'ready')).toEqual([503, failing]);
      } finally {
        await Promise.all([postgres.start(), redis.start()]);
      }
      await expect.poll(() => health(node, 'ready'), { timeout: BACK_MS }).toEqual(WELL);
    });

    test('[NODE4] refuses what needs a PostgreSQL that does not answer, and keeps nobody waiting', async () => {
      const node = await aNode(await anEnvironment());
      const ann = await aPerson(node, 'ann');
      const phone = ann.device();
      const updates = await phone.subscribe(CallUpdates, {});
      const goOn = await pausePostgres();
      try {
        const asking = [
          ...Array.from({ length: 30 }, () => ann.device().ask(ActiveCalls)),
          phone.askLive(ActiveCalls),
        ];
        const begun = performance.now();
        for (const { data, errors } of await Promise.all(asking)) {
          expect(data).toBeNull();
          expect(errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
        }
        expect(performance.now() - begun).toBeLessThan(ANSWER_MS);
      } finally {
        goOn();
      }
      await expect
        .poll(async () => (await ann.device().ask(ActiveCalls)).errors, { timeout: BACK_MS })
        .toEqual([]);
      // The socket has lived on, and what it follows.
      const { id } = await aRingingCall(ann.device(), [await aPerson(node, 'bob')]);
      expect((await updates.next(BACK_MS)).callUpdates.call.id).toBe(id);
      await phone.disconnect();
    });
  });

  // ── the end ──

  /** Holds a table that a registration needs, so that it waits. Returns what lets go of it. */
  async function holdRegistrations(env: Env): Promise<() => Promise<void>> {
    const own = await clientOf(env).reserve();
    await own`BEGIN`;
    await own`LOCK TABLE refresh_tokens IN ACCESS EXCLUSIVE MODE`;
    return async () => {
      await own`COMMIT`;
      own.release();
    };
  }

  /** Something waits for what is held. */
  async function aWaitIn(env: Env): Promise<void> {
    const sql = clientOf(env);
    const waiting = () => sql`
      SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`;
    await expect.poll(async () => (await waiting()).length).toBeGreaterThan(0);
  }

  /** A registration that waits for what is held. */
  async function aLateRegistration(
    node: StartedProgram,
    env: Env,
  ): Promise<{ outcome: Promise<string> }> {
    const outcome = aPerson(node, 'late').then(() => 'registered', String);
    await aWaitIn(env);
    return { outcome };
  }

  describe('SIGTERM', () => {
    test('[NODE6] stops accepting, closes sockets with 1012, and finishes what runs', async () => {
      const env = await anEnvironment();
      const [node, other] = [await aNode(env), await aNode(env)];
      const ann = await aPerson(node, 'ann');
      const phone = ann.device();
      const updates = await phone.subscribe(CallUpdates, {});
      const letGo = await holdRegistrations(env);
      const { outcome } = await aLateRegistration(node, env);
      const begun = performance.now();
      node.process.kill('SIGTERM');
      expect(await updates.error()).toMatchObject({ code: 1012 });
      // Who was on it goes on elsewhere, and was never gone.
      const again = new Device(other, ann.accessToken, 'phone');
      await again.subscribe(CallUpdates, {});
      const [refusal] = await once(connect(Number(new URL(node.url).port), '127.0.0.1'), 'error');
      expect(refusal).toMatchObject({ code: 'ECONNREFUSED' });
      await later(1_000);
      expect(node.process.exitCode).toBeNull();
      await letGo();
      expect(await outcome).toBe('registered');
      expect(await node.exited).toBe(0);
      expect(performance.now() - begun).toBeLessThan(LIMITS.DRAIN_MS);
      const { presence } = await again.do(ReadPresence, { userIds: [ann.id] });
      expect(presence).toMatchObject([{ status: 'ONLINE' }]);
      await again.disconnect();
    });

    test('[NODE6] lets a socket have the answer that it waits for, and closes it then', async () => {
      const env = await anEnvironment();
      const node = await aNode(env);
      const { username, password, ...ann } = await aPerson(node, 'ann');
      const phone = ann.device();
      const updates = await phone.subscribe(CallUpdates, {});
      const letGo = await holdRegistrations(env);
      const signedIn = phone.askLive(Login, { input: { username, password } });
      await aWaitIn(env);
      node.process.kill('SIGTERM');
      await later(300);
      await letGo();
      expect((await signedIn).data?.login.__typename).toBe('AuthSession');
      expect(await updates.error()).toMatchObject({ code: 1012 });
      expect(await node.exited).toBe(0);
    });

    test('[NODE6] a second time ends it at once', async () => {
      const env = await anEnvironment();
      const node = await aNode(env);
      const letGo = await holdRegistrations(env);
      const { outcome } = await aLateRegistration(node, env);
      node.process.kill('SIGTERM');
      await later(500);
      expect(node.process.exitCode).toBeNull();
      const begun = performance.now();
      node.process.kill('SIGTERM');
      expect(await node.exited).toBe(1);
      expect(performance.now() - begun).toBeLessThan(LIMITS.DRAIN_MS / 3);
      expect(await outcome).not.toBe('registered');
      await letGo();
    });

    test('[NODE6] ends a node without PostgreSQL and Redis within the time, too', async () => {
      const node = await aNode(await anEnvironment());
      const updates = await (await aPerson(node)).device().subscribe(CallUpdates, {});
      const goOn = await pausePostgres();
      redis.pause();
      try {
        const begun = performance.now();
        node.process.kill('SIGTERM');
        expect(await updates.error()).toMatchObject({ code: 1012 });
        expect(performance.now() - begun).toBeLessThan(LIMITS.DRAIN_MS / 3);
        expect(await node.exited).toBe(0);
        expect(performance.now() - begun).toBeLessThan(LIMITS.DRAIN_MS);
      } finally {
        goOn();
        redis.resume();
      }
    }, 60_000);

    test('[NODE6] spreads the closing of sockets over time', async () => {
      const server = await startServer({}, { DRAIN_SOCKETS_PER_S: 10 });
      const many = 20;
      const devices = [];
      for (let i = 0; i < many; i += 1) devices.push((await aPerson(server)).device());
      const inboxes = await Promise.all(devices.map((d) => d.subscribe(CallUpdates, {})));
      const begun = performance.now();
      const closes = Promise.all(
        inboxes.map(async (inbox) => {
          expect(await inbox.error()).toMatchObject({ code: 1012 });
          return performance.now() - begun;
        }),
      );
      await server.stop();
      const times = (await closes).sort((a, b) => a - b);
      // In each second ten of each of the two nodes.
      const perNode = Math.ceil(many / 2);
      expect(times[0]).toBeLessThan(900);
      expect(times.at(-1)).toBeGreaterThan((perNode / 10) * 1000 * 0.6);
      const gaps = times.slice(1).map((time, i) => time - (times[i] ?? 0));
      expect(Math.max(...gaps)).toBeLessThan(900);
    });
  });

  describe.skipIf(!pgbouncerInstalled)('PgBouncer', () => {
    test('that pools transactions may stand before PostgreSQL, with DATABASE_PREPARE=false', async () => {
      const env = await anEnvironment();
      const pgbouncer = await startPgbouncer(postgres.port);
      onTestFinished(() => pgbouncer.stop());
      const [, database = ''] = /([^/]+)$/.exec(env.DATABASE_URL) ?? [];
      const behind = { DATABASE_URL: pgbouncer.url(database), DATABASE_PREPARE: 'false' };
      const nodes = await Promise.all([1, 2].map(() => aNode({ ...env, ...behind })));
      const [one] = nodes;
      if (!one) throw new Error('no node');
      const server = { ...one, nodes };
      // More at the same time than it has connections, each with the same statements.
      const people = await Promise.all(Array.from({ length: 8 }, () => aPerson(server)));
      await Promise.all(
        people.map(async (person, i) => {
          const callees = [1, 2].map((n) => people[(i + n) % people.length] ?? person);
          const laptop = person.device();
          const updates = await laptop.subscribe(CallUpdates, {});
          for (let n = 0; n < 3; n += 1) {
            const { id } = await aRingingCall(laptop, callees);
            const isIt = ({ callUpdates: u }: { callUpdates: { call: { id: string } } }) =>
              u.call.id === id;
            const { callUpdates } = await updates.until(isIt, BACK_MS);
            expect(callUpdates.kind).toBe('STARTED');
            await laptop.ask(`mutation { cancelCall(callId: "${id}") { __typename } }`);
          }
          await laptop.disconnect();
        }),
      );
      const { login } = await new Device(server, null, null).do(Login, {
        input: { username: people[0]?.username ?? '', password: people[0]?.password ?? '' },
      });
      expect(login.__typename).toBe('AuthSession');
      for (const node of nodes) {
        expect(node.output()).not.toMatch(/"level":[456]0/);
        node.process.kill('SIGTERM');
        expect(await node.exited).toBe(0);
      }
    }, 120_000);
  });
});

if (!pgbouncerInstalled) console.log('skipped: PgBouncer is not installed');
