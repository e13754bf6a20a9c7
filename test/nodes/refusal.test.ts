import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type NodeEnv, useNodeServers } from '../support/node-servers.js';
import { postgresInstalled } from '../support/postgres.js';
import { runProgram } from '../support/program.js';
import { redisInstalled } from '../support/redis.js';
import { aProxy, aSilentServer } from '../support/wire.js';

/** The longest that an operator waits for the message that explains why a node does not start. */
const REFUSAL_MS = 30_000;
const NOBODY = 'postgres://calls:hunter2@127.0.0.1:1/calls';

describe.skipIf(!postgresInstalled || !redisInstalled)('the distributed mode', () => {
  const servers = useNodeServers();

  /** Makes PostgreSQL ask this user for a password, which is not hunter2. */
  async function aPasswordFor(user: string): Promise<void> {
    await servers.postgres.query(`CREATE ROLE ${user} LOGIN PASSWORD 'another'`);
    const [{ hba = '' } = {}] = await servers.postgres.query<{ hba: string }>(
      `SELECT setting AS hba FROM pg_settings WHERE name = 'hba_file'`,
    );
    const rules = await readFile(hba, 'utf8');
    await writeFile(hba, `host all ${user} 127.0.0.1/32 scram-sha-256\n${rules}`);
    await servers.postgres.query('SELECT pg_reload_conf()');
  }

  /** A PostgreSQL that reports version 14. */
  async function anOldPostgres(): Promise<number> {
    const [{ version = '' } = {}] = await servers.postgres.query<{ version: string }>(
      `SELECT current_setting('server_version_num') AS version`,
    );
    const old = `14${version.slice(2)}`;
    const proxy = await aProxy(servers.postgres.port, {
      reply: (data) => data.replaceAll(version, old),
    });
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

  test.each<[string, RegExp, (env: NodeEnv) => Promise<Record<string, string>>]>([
    [
      'PostgreSQL cannot be reached',
      /PostgreSQL at 127\.0\.0\.1:1 cannot be reached/,
      async () => ({ DATABASE_URL: NOBODY }),
    ],
    [
      'PostgreSQL does not answer',
      /PostgreSQL at 127\.0\.0\.1:\d+ cannot be reached/,
      async () => ({ DATABASE_URL: at(NOBODY, await silently()) }),
    ],
    [
      'the host of PostgreSQL does not exist',
      /PostgreSQL at nowhere\.invalid:5432 cannot be reached/,
      async () => ({ DATABASE_URL: 'postgres://calls:hunter2@nowhere.invalid:5432/calls' }),
    ],
    [
      'the database does not exist in PostgreSQL',
      /database "nothing" does not exist/,
      async () => ({ DATABASE_URL: secretly(servers.postgres.url('nothing')) }),
    ],
    [
      'PostgreSQL rejects the password',
      /password authentication failed for user "ann"/,
      async ({ DATABASE_URL }) => {
        await aPasswordFor('ann');
        return { DATABASE_URL: DATABASE_URL.replace('postgres@', 'ann:hunter2@') };
      },
    ],
    [
      'the PostgreSQL user may not create tables',
      /permission denied/,
      async ({ DATABASE_URL }) => {
        await servers.postgres.query('CREATE ROLE bob LOGIN');
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
      'Redis does not answer',
      /Redis at 127\.0\.0\.1:\d+ cannot be reached/,
      async () => ({ REDIS_URL: `redis://:hunter2@127.0.0.1:${await silently()}` }),
    ],
    [
      'Redis rejects the password',
      /Redis at 127\.0\.0\.1:\d+ cannot be reached: .*(WRONGPASS|AUTH)/,
      async () => ({ REDIS_URL: servers.redis.url.replace('//', '//ann:hunter2@') }),
    ],
  ])('reports in one sentence that %s, and exits with 1', async (_what, sentence, change) => {
    const env = await servers.anEnvironment();
    const begun = performance.now();
    const node = runProgram({ ...env, ...(await change(env)) });
    expect(await node.exited).toBe(1);
    expect(performance.now() - begun).toBeLessThan(REFUSAL_MS);
    expect(node.errors()).toMatch(sentence);
    expect(node.errors()).toMatch(/^Switchboard cannot start: [^\n]+\n$/);
    expect(node.errors() + node.output()).not.toContain('hunter2');
    expect(node.errors() + node.output()).not.toContain(env.JWT_SECRET);
  });
});
