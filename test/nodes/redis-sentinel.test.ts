import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { createRedisBus } from '../../src/realtime/redis/bus.js';
import { openRedis, type Redis } from '../../src/realtime/redis/client.js';
import { REDIS_TIMINGS } from '../../src/realtime/redis/connect.js';
import { eventually } from '../support/eventually.js';
import { describeWithRedis, type RedisServer, startRedis } from '../support/redis.js';

const TIMINGS = { ...REDIS_TIMINGS, RETRY_MS: 100, HEARTBEAT_MS: 300 };

describeWithRedis('on a Redis with sentinels', () => {
  async function aServer(...settings: Parameters<typeof startRedis>): Promise<RedisServer> {
    const server = await startRedis(...settings);
    onTestFinished(() => server.stop());
    return server;
  }

  /** A master with a replica and three sentinels, and a URL that names the master. */
  async function sentinelsOf(name: string) {
    const master = await aServer();
    const replica = await aServer(['--replicaof', '127.0.0.1', `${master.port}`]);
    const config = [
      `sentinel monitor ${name} 127.0.0.1 ${master.port} 2`,
      `sentinel down-after-milliseconds ${name} 500`,
      `sentinel failover-timeout ${name} 1000`,
    ].join('\n');
    const aSentinel = () => aServer(['--sentinel'], config);
    const sentinels = [await aSentinel(), await aSentinel(), await aSentinel()] as const;
    for (const sentinel of sentinels) {
      // It knows the others and the replica.
      await eventually(() => sentinel.ask('INFO', 'sentinel')).toContain('slaves=1,sentinels=3');
    }
    const hosts = sentinels.map(({ port }) => `127.0.0.1:${port}`).join(',');
    return { master, replica, sentinels, url: `redis-sentinel://${hosts}/${name}` };
  }

  async function aNode(url: string) {
    const redis = await openRedis(url, 'test:', pino({ level: 'silent' }), TIMINGS);
    onTestFinished(() => redis.close());
    return { redis, bus: createRedisBus(redis) };
  }

  /** Two buses on clients of their own. One subscribes, and `receives` waits until it receives from the other. */
  async function aPair(url: string) {
    const [{ redis, bus: speaker }, { bus: listener }] = [await aNode(url), await aNode(url)];
    let received = 0;
    await listener.subscribe('presence', 'ann', () => {
      received += 1;
    });
    const publish = async () => {
      await speaker.publish('presence', 'ann', null);
      return received;
    };
    const receives = async () => {
      received = 0;
      await eventually(publish).toBeGreaterThan(0);
    };
    return { redis, listener, receives };
  }

  const writes = (redis: Redis) =>
    eventually(() => redis.commands.set('test:written', 1)).toBe('OK');

  /** Our channels. Sentinels have some of their own, and drop all connections when they reconfigure a server. */
  const oursAt = async (server: RedisServer) =>
    (await server.channels().catch(() => [])).filter((channel) => channel.startsWith('test:'));

  test('leaves at once a master that hands over and stays up', async () => {
    const { master, replica, sentinels, url } = await sentinelsOf('ours');
    const { redis, receives } = await aPair(url);
    await receives();
    expect(await oursAt(master)).toHaveLength(1);
    await sentinels[0].ask('SENTINEL', 'FAILOVER', 'ours');
    await eventually(() => oursAt(replica)).toHaveLength(1);
    await receives();
    await writes(redis);
    expect(await oursAt(master)).toEqual([]);
  });

  test('continues with the replica that replaces a killed master', async () => {
    const { master, replica, url } = await sentinelsOf('ours');
    const { redis, listener, receives } = await aPair(url);
    await receives();
    await master.kill();
    await expect(listener.subscribe('presence', 'bob', () => {})).rejects.toThrow();
    await receives();
    await eventually(() => oursAt(replica)).toHaveLength(1);
    await writes(redis);
  });

  test('explains when the sentinels do not know the master or cannot be reached', async () => {
    const { sentinels, url } = await sentinelsOf('ours');
    const timings = { ...TIMINGS, OPEN_MS: 500 };
    const open = (at: string) => openRedis(at, 'test:', pino({ level: 'silent' }), timings);
    await expect(open(url.replace(/ours$/, 'theirs'))).rejects.toThrow(
      /cannot be reached: failed to .* No such master with that name$/,
    );
    // One sentinel that answers is enough.
    await sentinels[0].kill();
    await sentinels[1].kill();
    await (await open(url)).close();
  });
});
