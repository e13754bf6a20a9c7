import { isDatabaseOutage } from './db/outage.js';
import { isRedisOutage } from './realtime/redis/outage.js';

/** Whether the error means that the database or Redis is unavailable, and a retry may help. */
export const isOutage = (error: unknown): boolean =>
  isDatabaseOutage(error) || isRedisOutage(error);
