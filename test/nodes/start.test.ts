import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ActiveCalls } from '../gql/graphql.js';
import { Device } from '../support/device.js';
import { aCallBetween, clientOf, type NodeEnv, useNodeServers } from '../support/node-servers.js';
import { aPerson, aRingingCall } from '../support/people.js';
import { postgresInstalled } from '../support/postgres.js';
import { aNode, ROOT } from '../support/program.js';
import { redisInstalled } from '../support/redis.js';

describe.skipIf(!postgresInstalled || !redisInstalled)('the distributed mode', () => {
  const { anEnvironment } = useNodeServers();

  const journalOf = async (root: string) =>
    JSON.parse(await readFile(join(root, 'drizzle/meta/_journal.json'), 'utf8')) as {
      entries: { idx: number; when: number; tag: string }[];
    };

  async function migrationsOf(env: NodeEnv): Promise<number> {
    const [row] = await clientOf(env)<{ many: number }[]>`
      SELECT count(*)::int AS many FROM drizzle.__drizzle_migrations`;
    return row?.many ?? 0;
  }

  /** The program with one more migration, which fails if it runs twice. */
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
      // Slow enough for all nodes to meet it, and slower than the statement timeout.
      'CREATE TABLE newer AS SELECT count(*)::int AS people FROM users, pg_sleep(10);',
    );
    return root;
  }

  describe('nodes that start together', () => {
    test('[NODE5] [NODE1] migrate an empty database once and act as one Switchboard', async () => {
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

    test('[NODE5] migrate an older database once while a node of the older version runs on', async () => {
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
    test('without Redis runs alone and says that it must', async () => {
      const { REDIS_URL: _, ...env } = await anEnvironment();
      const node = await aNode(env);
      expect(node.output()).toMatch(/"level":40.*without REDIS_URL this must be the only node/);
      expect(await (await fetch(`${node.url}/health/ready`)).json()).toEqual({ status: 'ok' });
      await aCallBetween(node, node);
    });
  });
});
