import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as later } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/limits.js';
import { CallUpdates, Login, ReadPresence } from '../gql/graphql.js';
import { Device } from '../support/device.js';
import { clientOf, type NodeEnv, useNodeServers } from '../support/node-servers.js';
import { aPerson } from '../support/people.js';
import { postgresInstalled } from '../support/postgres.js';
import { aNode, type StartedProgram } from '../support/program.js';
import { redisInstalled } from '../support/redis.js';
import { startServer } from '../support/server.js';

describe.skipIf(!postgresInstalled || !redisInstalled)('the distributed mode', () => {
  const servers = useNodeServers();

  /** Locks a table that registrations need, so that they wait. Returns a function that unlocks it. */
  async function holdRegistrations(env: NodeEnv): Promise<() => Promise<void>> {
    const own = await clientOf(env).reserve();
    await own`BEGIN`;
    await own`LOCK TABLE refresh_tokens IN ACCESS EXCLUSIVE MODE`;
    return async () => {
      await own`COMMIT`;
      own.release();
    };
  }

  /** Waits until a statement waits for the locked table. */
  async function aWaitIn(env: NodeEnv): Promise<void> {
    const sql = clientOf(env);
    const waiting = () => sql`
      SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`;
    await expect.poll(async () => (await waiting()).length).toBeGreaterThan(0);
  }

  /** A registration that waits for the locked table. */
  async function aLateRegistration(
    node: StartedProgram,
    env: NodeEnv,
  ): Promise<{ outcome: Promise<string> }> {
    const outcome = aPerson(node, 'late').then(() => 'registered', String);
    await aWaitIn(env);
    return { outcome };
  }

  describe('SIGTERM', () => {
    test('[NODE6] stops accepting connections, closes sockets with 1012, and finishes running requests', async () => {
      const env = await servers.anEnvironment();
      const [node, other] = [await aNode(env), await aNode(env)];
      const ann = await aPerson(node, 'ann');
      const phone = ann.device();
      const updates = await phone.subscribe(CallUpdates, {});
      const letGo = await holdRegistrations(env);
      const { outcome } = await aLateRegistration(node, env);
      const begun = performance.now();
      node.process.kill('SIGTERM');
      expect(await updates.error()).toMatchObject({ code: 1012 });
      // A user of the stopped node reconnects to the other node and never appears offline.
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
    });

    test('[NODE6] lets a socket receive a pending answer before closing it', async () => {
      const env = await servers.anEnvironment();
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

    test('[NODE6] exits at once on a second signal', async () => {
      const env = await servers.anEnvironment();
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

    test('[NODE6] exits in time even without PostgreSQL and Redis', async () => {
      const node = await aNode(await servers.anEnvironment());
      const updates = await (await aPerson(node)).device().subscribe(CallUpdates, {});
      const goOn = await servers.pausePostgres();
      servers.redis.pause();
      try {
        const begun = performance.now();
        node.process.kill('SIGTERM');
        expect(await updates.error()).toMatchObject({ code: 1012 });
        expect(performance.now() - begun).toBeLessThan(LIMITS.DRAIN_MS / 3);
        expect(await node.exited).toBe(0);
        expect(performance.now() - begun).toBeLessThan(LIMITS.DRAIN_MS);
      } finally {
        goOn();
        servers.redis.resume();
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
      // Each node closes ten sockets a second.
      const perNode = Math.ceil(many / 2);
      expect(times[0]).toBeLessThan(900);
      expect(times.at(-1)).toBeGreaterThan((perNode / 10) * 1000 * 0.6);
      const gaps = times.slice(1).map((time, i) => time - (times[i] ?? 0));
      expect(Math.max(...gaps)).toBeLessThan(900);
    });
  });
});
