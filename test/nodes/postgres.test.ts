import { sql } from 'drizzle-orm';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readLiveSessions } from '../../src/db/account/sessions.js';
import { openServer } from '../../src/db/postgres/connect.js';
import { LIMITS } from '../../src/limits.js';
import { CallUpdates, Login } from '../gql/graphql.js';
import { Device } from '../support/device.js';
import { BACK_MS, useNodeServers } from '../support/node-servers.js';
import { aPerson, aRingingCall } from '../support/people.js';
import { pgbouncerInstalled, startPgbouncer } from '../support/pgbouncer.js';
import { postgresInstalled } from '../support/postgres.js';
import { aNode } from '../support/program.js';
import { redisInstalled } from '../support/redis.js';
import { aProxy } from '../support/wire.js';

describe.skipIf(!postgresInstalled || !redisInstalled)('the distributed mode', () => {
  const servers = useNodeServers();

  describe('a node', () => {
    test('gives no statement the rows of one that failed', async () => {
      const { DATABASE_URL } = await servers.anEnvironment();
      const database = await openServer(
        { url: DATABASE_URL, connections: 1, prepare: true },
        LIMITS,
      );
      onTestFinished(() => database.close());
      const failsInTheMiddle = sql`SELECT 1 / (9999 - i) AS one FROM generate_series(1, 9999) AS i`;
      await expect(database.db.execute(failsInTheMiddle)).rejects.toThrow();
      expect(await database.db.execute(sql`SELECT 2 AS two`)).toEqual([{ two: 2 }]);
    });

    test('prepares frequent statements, unless configured not to', async () => {
      const { DATABASE_URL } = await servers.anEnvironment();
      let sent = '';
      const proxy = await aProxy(servers.postgres.port, {
        sent: (data) => {
          sent += data;
        },
      });
      onTestFinished(() => proxy.close());
      const url = DATABASE_URL.replace(String(servers.postgres.port), String(proxy.port));
      for (const prepare of [true, false]) {
        const database = await openServer({ url, connections: 1, prepare }, LIMITS);
        sent = '';
        for (let i = 0; i < 3; i += 1) await readLiveSessions(database.db, ['x']);
        await database.close();
        // The Parse message: its length, the statement's name, the statement.
        const parsed = [...sent.matchAll(/P.{4}([^\0]*)\0(select[^\0]*"sessions"[^\0]*)\0/gs)];
        expect(parsed).toHaveLength(prepare ? 1 : 3);
        for (const [, name] of parsed) expect(name).toMatch(prepare ? /^.+$/ : /^$/);
      }
    });
  });

  describe.skipIf(!pgbouncerInstalled)('PgBouncer', () => {
    test('in transaction pooling mode can front PostgreSQL with DATABASE_PREPARE=false', async () => {
      const env = await servers.anEnvironment();
      const pgbouncer = await startPgbouncer(servers.postgres.port);
      onTestFinished(() => pgbouncer.stop());
      const [, database = ''] = /([^/]+)$/.exec(env.DATABASE_URL) ?? [];
      const behind = { DATABASE_URL: pgbouncer.url(database), DATABASE_PREPARE: 'false' };
      const nodes = await Promise.all([1, 2].map(() => aNode({ ...env, ...behind })));
      const [one] = nodes;
      if (!one) throw new Error('no node');
      const server = { ...one, nodes };
      // More concurrent clients than connections, all with the same statements.
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
