import type { Limits } from '../../limits.js';
import { type SignalLog, signalBytes } from '../logs/signals.js';
import type { Redis } from './client.js';
import { createRedisLog } from './log.js';

/** The signal log of all nodes. */
export const createRedisSignalLog = (redis: Redis, limits: Limits): SignalLog =>
  createRedisLog(redis, 'signal', signalBytes, limits);
