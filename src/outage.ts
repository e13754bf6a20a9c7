import { isDatabaseOutage } from './db/outage.js';
import { isRedisOutage } from './realtime/redis/outage.js';

/** Whether an error says that something we need is out of reach, and that trying again may help. */
export const isOutage = (error: unknown): boolean =>
  isDatabaseOutage(error) || isRedisOutage(error);
