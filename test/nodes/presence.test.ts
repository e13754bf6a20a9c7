import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/limits.js';
import { CallUpdates, PresenceChanges, ReadPresence } from '../gql/graphql.js';
import { Device } from '../support/device.js';
import { useNodeServers } from '../support/node-servers.js';
import { aPerson } from '../support/people.js';
import { postgresInstalled } from '../support/postgres.js';
import { aNode } from '../support/program.js';
import { redisInstalled } from '../support/redis.js';

/** Extra time for a busy machine. */
const PATIENCE_MS = 3_000;

describe.skipIf(!postgresInstalled || !redisInstalled)('two nodes', () => {
  const servers = useNodeServers();

  test('[PRES5] when one node dies, the other reports its users OFFLINE, except those that reconnect', async () => {
    const env = await servers.anEnvironment();
    const [one, other] = await Promise.all([aNode(env), aNode(env)]);
    const [bob, carol, watcher] = [
      await aPerson(one, 'bob'),
      await aPerson(one, 'carol'),
      await aPerson(other, 'watcher'),
    ];
    for (const person of [bob, carol]) await person.device('phone').subscribe(CallUpdates, {});
    const watching = watcher.device();
    const userIds = [bob.id, carol.id];
    const changes = await watching.subscribe(PresenceChanges, { userIds });
    const next = async (deadlineMs?: number) => {
      const { userId, status } = (await changes.next(deadlineMs)).presenceChanges;
      return [userId, status];
    };
    expect([await next(), await next()]).toEqual([
      [bob.id, 'ONLINE'],
      [carol.id, 'ONLINE'],
    ]);
    const died = performance.now();
    one.process.kill('SIGKILL');
    const again = new Device(other, carol.accessToken, 'phone');
    await again.subscribe(CallUpdates, {});
    expect(await next(LIMITS.LEASE_MS + PATIENCE_MS)).toEqual([bob.id, 'OFFLINE']);
    expect(performance.now() - died).toBeGreaterThan(
      LIMITS.LEASE_MS - LIMITS.LEASE_RENEW_MS - 1_000,
    );
    await watching.settled();
    expect(changes.unread).toEqual([]);
    const { presence } = await watching.do(ReadPresence, { userIds });
    expect(presence.map(({ status }) => status)).toEqual(['OFFLINE', 'ONLINE']);
    await Promise.all([again, watching].map((device) => device.disconnect()));
  }, 90_000);
});
