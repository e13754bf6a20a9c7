import { pino } from 'pino';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { LIMITS } from '../src/limits.js';
import { openRedis, type Redis } from '../src/realtime/redis.js';
import { channelOf, createRedisBus } from '../src/realtime/redis-bus.js';
import { REDIS_TIMINGS, slotOf } from '../src/realtime/redis-connect.js';
import { createRedisLeases } from '../src/realtime/redis-leases.js';
import { until } from './e2e/deadline.js';
import { describeWithRedis, type RedisServer, startRedis } from './support/redis.js';

const TIMINGS = { ...REDIS_TIMINGS, RETRY_MS: 100, HEARTBEAT_MS: 300, SLOTS_MS: 200 };
const SLOTS = 16_384;
const KEYS = Array.from({ length: 30 }, (_, i) => `user ${i}`);

describeWithRedis('on a Redis Cluster', () => {
  let nodes: RedisServer[];
  const rejected: unknown[] = [];
  const onRejected = (reason: unknown) => void rejected.push(reason);

  beforeAll(async () => {
    process.on('unhandledRejection', onRejected);
    nodes = await Promise.all([aNode(), aNode(), aNode()]);
    await Promise.all(nodes.map((node, i) => node.ask('CLUSTER', 'ADDSLOTSRANGE', ...slots(i))));
    await meet();
  });
  afterAll(async () => {
    await Promise.all((nodes ?? []).map((node) => node.stop()));
    process.off('unhandledRejection', onRejected);
    expect(rejected).toEqual([]);
  });

  const aNode = () => startRedis(['--cluster-enabled', 'yes', '--cluster-node-timeout', '1000']);
  const slots = (i: number) => [Math.ceil((i * SLOTS) / 3), Math.ceil(((i + 1) * SLOTS) / 3) - 1];

  async function meet(): Promise<void> {
    for (const node of nodes) await node.ask('CLUSTER', 'MEET', '127.0.0.1', nodes[0]?.port ?? 0);
    for (const node of nodes) {
      await until(
        'the cluster is whole',
        async () => String(await node.ask('CLUSTER', 'INFO')),
        (info) => info.includes('cluster_state:ok') && info.includes('cluster_known_nodes:3'),
      );
    }
  }

  async function open(): Promise<Redis> {
    const url = `redis-cluster://${nodes.map(({ port }) => `127.0.0.1:${port}`).join(',')}`;
    const redis = await openRedis(url, 'test:', pino({ level: 'silent' }), TIMINGS);
    onTestFinished(() => redis.close());
    return redis;
  }

  /** Two nodes of ours, of which the second listens to keys on all nodes of the cluster. */
  async function aPair() {
    const [one, two] = [await open(), await open()];
    const [a, b] = [createRedisBus(one), createRedisBus(two)];
    const heard: string[] = [];
    const ends = await Promise.all(
      KEYS.map((key) => b.subscribe('presence', key, () => heard.push(key))),
    );
    const hears = async (keys = KEYS) => {
      heard.length = 0;
      await until(
        'all is heard',
        async () => {
          for (const key of keys) await a.publish('presence', key, null);
          return keys.filter((key) => !heard.includes(key));
        },
        (missing) => missing.length === 0,
      );
    };
    return { one, two, b, ends, hears };
  }

  const channels = async () => (await Promise.all(nodes.map((node) => node.channels()))).flat();

  test('what is published anywhere is heard everywhere, on the node of its slot alone', async () => {
    const { ends, hears } = await aPair();
    await hears();
    const perNode = await Promise.all(nodes.map((node) => node.channels()));
    expect(perNode.flat()).toHaveLength(KEYS.length);
    for (const some of perNode) expect(some.length).toBeLessThan(KEYS.length);
    for (const end of ends) end();
    await until('no channel is left', channels, ({ length }) => length === 0);
  });

  test('leases work on all nodes', async () => {
    const [a, b] = [await open(), await open()].map((redis) => createRedisLeases(redis, LIMITS));
    const leases = KEYS.map((userId) => ({ userId, holder: 'phone' }));
    expect(await a?.renew(leases)).toEqual(KEYS);
    expect(await b?.online(KEYS)).toEqual(new Set(KEYS));
    expect(await b?.takeExpired()).toEqual([]);
  });

  test('a node that is killed takes nothing else with it, and its channels come back with it', async () => {
    const { two, b, hears } = await aPair();
    let returned = 0;
    two.onReady(() => {
      returned += 1;
    });
    const [killed] = nodes as [RedisServer];
    const [from, to] = slots(0) as [number, number];
    const isThere = (key: string) => {
      const slot = slotOf(channelOf(two, 'presence', key));
      return slot >= from && slot <= to;
    };
    await killed.kill();
    await expect(b.subscribe('presence', KEYS.find(isThere) ?? '', () => {})).rejects.toThrow();
    await killed.start();
    await rejoin(killed, 0);
    await hears();
    expect(returned).toBeGreaterThan(0);
    expect(await channels()).toHaveLength(KEYS.length);
  });

  test('channels follow their slots to another node', async () => {
    const { hears, ends } = await aPair();
    const [source, target] = nodes as [RedisServer, RedisServer];
    const key = KEYS.find((each) => {
      const slot = slotOf(channelOf({ prefix: 'test:' } as Redis, 'presence', each));
      return slot <= (slots(0)[1] ?? 0);
    });
    const slot = slotOf(channelOf({ prefix: 'test:' } as Redis, 'presence', key ?? ''));
    const owner = String(await target.ask('CLUSTER', 'MYID'));
    for (const node of [target, source, ...nodes]) {
      await node.ask('CLUSTER', 'SETSLOT', slot, 'NODE', owner);
    }
    await hears();
    for (const end of ends) end();
    await until('no channel is left', channels, ({ length }) => length === 0);
  });

  test('everything comes back after all nodes were away at once', async () => {
    const { two, b, hears } = await aPair();
    await Promise.all(nodes.map((node) => node.kill()));
    await expect(b.subscribe('presence', 'ann', () => {})).rejects.toThrow();
    await expect(two.ping()).rejects.toThrow();
    await Promise.all(nodes.map((node) => node.start()));
    await until(
      'the cluster is whole',
      async () => String(await nodes[0]?.ask('CLUSTER', 'INFO')),
      (info) => info.includes('cluster_state:ok'),
    );
    await hears();
    await two.ping();
    await b.subscribe('presence', 'ann', () => {});
  });

  /** With its memory of who it was: the file of the cluster outlives it. */
  async function rejoin(node: RedisServer, i: number): Promise<void> {
    await until(
      'the node is back',
      async () => String(await node.ask('CLUSTER', 'INFO')),
      (info) => info.includes('cluster_state:ok'),
    );
    expect(i).toBe(0);
  }
});
