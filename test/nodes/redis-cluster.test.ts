import { pino } from 'pino';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { LIMITS } from '../../src/limits.js';
import { SIGNAL_LOG, type SignalEntry } from '../../src/realtime/logs/signals.js';
import { channelOf, createRedisBus } from '../../src/realtime/redis/bus.js';
import { openRedis, type Redis } from '../../src/realtime/redis/client.js';
import { REDIS_TIMINGS, slotOf } from '../../src/realtime/redis/connect.js';
import { createRedisLeases } from '../../src/realtime/redis/leases.js';
import { createRedisLog } from '../../src/realtime/redis/log.js';
import { until } from '../e2e/deadline.js';
import { eventually } from '../support/eventually.js';
import { Inbox } from '../support/inbox.js';
import { freePort } from '../support/port.js';
import { describeWithRedis, type RedisServer, startRedis } from '../support/redis.js';

const TIMINGS = { ...REDIS_TIMINGS, RETRY_MS: 100, HEARTBEAT_MS: 300, SLOTS_MS: 200 };
const KEYS = Array.from({ length: 30 }, (_, i) => `user ${i}`);
/** The first and the last slot of each master. */
const SLOTS = [
  [0, 5460],
  [5461, 10_922],
  [10_923, 16_383],
] as const;

type ClusterNode = Awaited<ReturnType<typeof startNode>>;

describeWithRedis('on a Redis Cluster', () => {
  let masters: readonly [ClusterNode, ClusterNode, ClusterNode];
  let replica: ClusterNode;
  const rejected: unknown[] = [];
  const onRejected = (reason: unknown) => void rejected.push(reason);
  const all = () => [...masters, replica];

  beforeAll(async () => {
    process.on('unhandledRejection', onRejected);
    masters = [await startNode(), await startNode(), await startNode()];
    replica = await startNode();
    const [first] = masters;
    for (const [i, node] of masters.entries()) {
      await node.server.ask('CLUSTER', 'ADDSLOTSRANGE', ...(SLOTS[i] ?? []));
    }
    for (const { server } of all().slice(1)) {
      await server.ask('CLUSTER', 'MEET', '127.0.0.1', first.server.port, first.busPort);
    }
    await isWhole('cluster_known_nodes:4');
    await replica.server.ask('CLUSTER', 'REPLICATE', await idOf(first));
    await until(
      'the replica follows',
      async () => String(await replica.server.ask('INFO', 'replication')),
      (info) => info.includes('master_link_status:up'),
    );
  });
  afterAll(async () => {
    await Promise.all((masters ? all() : []).map(({ server }) => server.stop()));
    process.off('unhandledRejection', onRejected);
    expect(rejected).toEqual([]);
  });

  const idOf = async (node: ClusterNode) => String(await node.server.ask('CLUSTER', 'MYID'));

  async function isWhole(fact = ''): Promise<void> {
    for (const { server } of all()) {
      await until(
        'the cluster is whole',
        async () => String(await server.ask('CLUSTER', 'INFO')),
        (info) => info.includes('cluster_state:ok') && info.includes(fact),
      );
    }
  }

  async function open(): Promise<Redis> {
    const hosts = masters.map(({ server }) => `127.0.0.1:${server.port}`).join(',');
    const url = `redis-cluster://${hosts}`;
    const redis = await openRedis(url, 'test:', pino({ level: 'silent' }), TIMINGS);
    onTestFinished(() => redis.close());
    return redis;
  }

  /**
   * Two buses on clients of their own. One subscribes to all keys, and `receives` waits until it receives from the
   * other.
   */
  async function aPair() {
    const [redis, other] = [await open(), await open()];
    const [listener, speaker] = [createRedisBus(redis), createRedisBus(other)];
    const received = new Set<string>();
    const ends = await Promise.all(
      KEYS.map((key) => listener.subscribe('presence', key, () => received.add(key))),
    );
    const receives = async (keys = KEYS) => {
      received.clear();
      const missing = async () => {
        for (const key of keys) await speaker.publish('presence', key, null);
        return keys.filter((key) => !received.has(key));
      };
      await eventually(missing).toEqual([]);
    };
    const end = async () => {
      for (const each of ends) each();
      await eventually(channels).toEqual([]);
    };
    return { redis, listener, receives, end };
  }

  const channels = async () =>
    (await Promise.all(all().map(({ server }) => server.channels()))).flat();

  /** Whether a key belongs to the first node in the initial slot assignment. */
  const isOnFirst = (key: string) => slotOf(`test:presence:{${key}}`) <= SLOTS[0][1];

  test('delivers every message to every node, through the one node that owns the slot', async () => {
    const { receives, end } = await aPair();
    await receives();
    const perNode = await Promise.all(masters.map(({ server }) => server.channels()));
    expect(perNode.flat()).toHaveLength(KEYS.length);
    for (const some of perNode) expect(some.length).toBeLessThan(KEYS.length);
    await end();
  });

  test('spreads leases and signals over all nodes', async () => {
    const [one, two] = [await open(), await open()];
    const leases = KEYS.map((userId) => ({ userId, holder: 'phone' }));
    expect(await createRedisLeases(one, LIMITS).renew(leases)).toEqual(KEYS);
    expect(await createRedisLeases(two, LIMITS).online(KEYS)).toEqual(new Set(KEYS));
    expect(await createRedisLeases(two, LIMITS).takeExpired()).toEqual([]);

    const inbox = new Inbox<SignalEntry>();
    const bus = createRedisBus(two);
    for (const key of KEYS) await bus.subscribe('signal', key, (signal) => inbox.push(signal));
    const writer = createRedisBus(one);
    const log = createRedisLog(SIGNAL_LOG, { redis: one, bus: writer, limits: LIMITS }, writer);
    for (const key of KEYS) {
      const entry = await log.append(key, {
        kind: 'OFFER',
        callId: 'call',
        meetingId: null,
        stays: null,
        fromUserId: key,
        fromTerminalId: 'phone',
        toTerminalId: null,
        sdp: 'v=0',
        candidates: null,
        sentAt: new Date(),
      });
      expect(await inbox.next()).toEqual(entry);
    }
  });

  test('moves a channel to another node together with its slot', async () => {
    const { receives, end } = await aPair();
    const [, second] = masters;
    const key = KEYS.find(isOnFirst) ?? '';
    const slot = slotOf(`test:presence:{${key}}`);
    const owner = await idOf(second);
    // Only empty slots move in one step.
    for (const { server } of masters) await server.flush();
    for (const { server } of [second, ...masters]) {
      await server.ask('CLUSTER', 'SETSLOT', slot, 'NODE', owner);
    }
    await eventually(second.server.channels).toContain(`test:presence:{${key}}`);
    await receives();
    await end();
  });

  test('replaces a killed master by its replica, while the other masters go on', async () => {
    const { redis, listener, receives, end } = await aPair();
    let returned = 0;
    redis.onReady(() => {
      returned += 1;
    });
    const [first] = masters;
    await first.server.kill();
    const lost = KEYS.filter(isOnFirst).at(-1) ?? '';
    await expect(listener.subscribe('stream', lost, () => {})).rejects.toThrow();
    await receives(KEYS.filter((key) => !isOnFirst(key)));
    await receives();
    expect(await replica.server.channels()).toContain(channelOf(redis, 'presence', lost));
    expect(returned).toBeGreaterThan(0);
    await first.server.start();
    await isWhole();
    await end();
  });

  test('recovers after all nodes were down at once', async () => {
    const { redis, listener, receives } = await aPair();
    await Promise.all(all().map(({ server }) => server.kill()));
    await expect(listener.subscribe('presence', 'ann', () => {})).rejects.toThrow();
    await expect(redis.ping()).rejects.toThrow();
    await Promise.all(all().map(({ server }) => server.start()));
    await isWhole();
    await receives();
    await redis.ping();
    await listener.subscribe('presence', 'ann', () => {});
  });
});

/** Starts a cluster node on a cluster port of its own. The default, the client port plus 10000, may not exist. */
async function startNode(): Promise<{ server: RedisServer; busPort: number }> {
  const busPort = await freePort();
  const settings = `--cluster-enabled yes --cluster-node-timeout 1000 --cluster-port ${busPort}`;
  return { server: await startRedis(settings.split(' ')), busPort };
}
