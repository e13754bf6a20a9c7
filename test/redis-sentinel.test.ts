import { pino } from 'pino';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openRedis } from '../src/realtime/redis.js';
import { createRedisBus } from '../src/realtime/redis-bus.js';
import { REDIS_TIMINGS } from '../src/realtime/redis-connect.js';
import { until } from './e2e/deadline.js';
import { describeWithRedis, type RedisServer, startRedis } from './support/redis.js';

const TIMINGS = { ...REDIS_TIMINGS, RETRY_MS: 100, HEARTBEAT_MS: 300 };

describeWithRedis('on a Redis with sentinels', () => {
  let master: RedisServer;
  let replica: RedisServer;
  let sentinels: RedisServer[];
  const rejected: unknown[] = [];
  const onRejected = (reason: unknown) => void rejected.push(reason);

  beforeAll(async () => {
    process.on('unhandledRejection', onRejected);
    master = await startRedis();
    replica = await startRedis(['--replicaof', '127.0.0.1', `${master.port}`]);
    const config = [
      `sentinel monitor ours 127.0.0.1 ${master.port} 2`,
      'sentinel down-after-milliseconds ours 500',
      'sentinel failover-timeout ours 1000',
    ].join('\n');
    const start = () => startRedis(['--sentinel'], config);
    sentinels = [await start(), await start(), await start()];
    await until(
      'the sentinels know each other and the replica',
      async () => String(await sentinels[0]?.ask('INFO', 'sentinel')),
      (info) => info.includes('slaves=1,sentinels=3'),
    );
  });
  afterAll(async () => {
    const servers = [...(sentinels ?? []), replica, master];
    await Promise.all(servers.map((server) => server?.stop()));
    process.off('unhandledRejection', onRejected);
    expect(rejected).toEqual([]);
  });

  /** The sentinels have a channel there too. */
  const oursAt = async (server: RedisServer) =>
    (await server.channels()).filter((channel) => channel.startsWith('test:'));

  /** Two nodes of ours; the second listens, and `hears` waits until it does. */
  async function aPair() {
    const hosts = sentinels.map(({ port }) => `127.0.0.1:${port}`).join(',');
    const open = async () => {
      const url = `redis-sentinel://${hosts}/ours`;
      const redis = await openRedis(url, 'test:', pino({ level: 'silent' }), TIMINGS);
      onTestFinished(() => redis.close());
      return redis;
    };
    const [one, two] = [await open(), await open()];
    const [a, b] = [createRedisBus(one), createRedisBus(two)];
    let heard = 0;
    await b.subscribe('presence', 'ann', () => {
      heard += 1;
    });
    const hears = async () => {
      heard = 0;
      await until(
        'it is heard',
        async () => {
          await a.publish('presence', 'ann', null);
          return heard;
        },
        (count) => count > 0,
        20_000,
      );
    };
    return { one, b, hears };
  }

  test('follows a master that hands over to its replica, and that still lives', async () => {
    const { one, hears } = await aPair();
    await hears();
    expect(await oursAt(master)).toEqual(['test:presence:{ann}']);
    await sentinels[0]?.ask('SENTINEL', 'FAILOVER', 'ours');
    await until(
      'the replica is listened to',
      () => oursAt(replica),
      ({ length }) => length === 1,
    );
    await hears();
    expect(await one.commands.set('test:written', 1)).toBe('OK');
    await until(
      'the old master follows the new one',
      async () => String(await master.ask('INFO', 'replication')),
      (info) => info.includes('role:slave') && info.includes('master_link_status:up'),
    );
    // The sentinels do not do it again before that.
    await new Promise((resolve) => setTimeout(resolve, 2_000));
  });

  test('goes on with the replica that takes the place of a killed master', async () => {
    const { one, b, hears } = await aPair();
    await hears();
    await replica.kill();
    await expect(b.subscribe('presence', 'bob', () => {})).rejects.toThrow();
    await hears();
    expect(await oursAt(master)).toEqual(['test:presence:{ann}']);
    expect(await one.commands.set('test:written', 2)).toBe('OK');
  });

  test('says so when the sentinels do not know the master', async () => {
    const url = `redis-sentinel://127.0.0.1:${sentinels[0]?.port}/theirs`;
    const timings = { ...TIMINGS, OPEN_MS: 500 };
    await expect(openRedis(url, 'test:', pino({ level: 'silent' }), timings)).rejects.toThrow(
      /cannot be reached: failed to .* ERR No such master with that name$/,
    );
  });
});
