import type { Limits } from '../limits.js';
import type { Redis } from './redis.js';
import { createRedisLog } from './redis-log.js';
import { type SignalLog, signalBytes } from './signal-log.js';

/** The signal log of all nodes. */
export const createRedisSignalLog = (redis: Redis, limits: Limits): SignalLog =>
  createRedisLog(redis, 'signal', signalBytes, limits);
