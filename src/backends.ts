import type { Logger } from 'pino';
import { createThrottles, type Throttles } from './auth/throttles.js';
import type { Config } from './config/read.js';
import type { Database } from './db/client.js';
import { openDataDir } from './db/embedded/data-dir.js';
import { openEmbedded } from './db/embedded/open.js';
import { openServer } from './db/postgres/connect.js';
import type { Limits } from './limits.js';
import { type Bus, createMemoryBus } from './realtime/bus.js';
import { createMemoryLeases, type Leases } from './realtime/leases.js';
import { createLogs, type Logs } from './realtime/logs/index.js';
import { createMemoryLog } from './realtime/logs/memory.js';
import { createRedisBus } from './realtime/redis/bus.js';
import { openRedis, type Redis } from './realtime/redis/client.js';
import { createRedisLeases } from './realtime/redis/leases.js';
import { createRedisLog } from './realtime/redis/log.js';

/** The parts that differ between the two modes. */
export interface Backends {
  readonly database: Database;
  readonly bus: Bus;
  readonly logs: Logs;
  readonly leases: Leases;
  readonly throttles: Throttles;
  readonly jwtSecret: string;
  /** The readiness checks, by name. */
  readonly needs: Readonly<Record<string, () => Promise<void>>>;
  /** Calls back when the bus is back after an outage. Events may have been lost. */
  onReturn(listener: () => void): void;
  /** Aborts when the data folder no longer belongs to this process. */
  readonly lost: AbortSignal;
  close(): Promise<void>;
}

/** Opens the backends that the configuration selects. */
export function openBackends(config: Config, limits: Limits, log: Logger): Promise<Backends> {
  return config.mode === 'embedded'
    ? openInProcess(config, limits)
    : openDistributed(config, limits, log);
}

/** The embedded mode: one folder, and everything else in this process. */
async function openInProcess(config: Config, limits: Limits): Promise<Backends> {
  const dataDir = await openDataDir(config.dataDir);
  try {
    const database = await openEmbedded(dataDir.databasePath);
    return {
      ...inProcess(limits),
      database,
      jwtSecret: config.jwtSecret ?? dataDir.jwtSecret,
      needs: { database: database.ping },
      lost: dataDir.lost,
      async close() {
        try {
          await database.close();
        } finally {
          await dataDir.release();
        }
      },
    };
  } catch (error) {
    await dataDir.release();
    throw error;
  }
}

/** The distributed mode: PostgreSQL and, for several nodes, Redis. */
async function openDistributed(config: Config, limits: Limits, log: Logger): Promise<Backends> {
  const { databaseUrl, databasePool, databasePrepare, redisUrl, redisPrefix, jwtSecret } = config;
  if (databaseUrl === null || jwtSecret === null)
    throw new Error('The configuration is incomplete.');
  const redis = redisUrl === null ? null : await openRedis(redisUrl, redisPrefix, log);
  try {
    const database = await openServer(
      { url: databaseUrl, connections: databasePool, prepare: databasePrepare },
      limits,
    );
    if (!redis) log.warn('without REDIS_URL this must be the only node');
    return {
      ...(redis ? onRedis(redis, limits) : inProcess(limits)),
      database,
      jwtSecret,
      needs: { database: database.ping, ...(redis && { redis: redis.ping }) },
      lost: new AbortController().signal,
      async close() {
        await Promise.all([database.close(), redis?.close()]);
      },
    };
  } catch (error) {
    await redis?.close();
    throw error;
  }
}

function inProcess(limits: Limits) {
  const bus = createMemoryBus();
  return {
    bus,
    logs: createLogs(bus, (definition, entryBus) => createMemoryLog(definition, entryBus, limits)),
    leases: createMemoryLeases(limits),
    throttles: createThrottles(limits, null),
    onReturn: () => {},
  };
}

function onRedis(redis: Redis, limits: Limits) {
  const bus = createRedisBus(redis);
  return {
    bus,
    logs: createLogs(bus, (definition, entryBus) =>
      createRedisLog(definition, { redis, bus, limits }, entryBus),
    ),
    leases: createRedisLeases(redis, limits),
    throttles: createThrottles(limits, redis),
    onReturn: redis.onReady,
  };
}
