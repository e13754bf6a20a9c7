import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import { RateLimitedError } from '../errors.js';
import type { Limits } from '../limits.js';
import type { Redis } from '../realtime/redis.js';

/** Bounds how often somebody may try. */
export interface Throttle {
  /** Refuses with RATE_LIMITED once the tries of this key are used up. */
  check(key: string): Promise<void>;
  /** Counts a try, and refuses when it is one too many. */
  count(key: string): Promise<void>;
  reset(key: string): Promise<void>;
}

export interface Throttles {
  /** Wrong passwords, by account and address. */
  login: Throttle;
  /** Wrong passwords, by address. */
  guesses: Throttle;
  /** New accounts, by address. */
  registration: Throttle;
}

/** Throttles of a single node, or of all nodes on one Redis; while that is away, each counts for itself. */
export function createThrottles(limits: Limits, redis: Redis | null): Throttles {
  const limiter = (name: string, points: number, duration: number): RateLimiterAbstract => {
    const own = new RateLimiterMemory({ points, duration });
    if (!redis) return own;
    return new RateLimiterRedis({
      storeClient: redis.commands,
      rejectIfRedisNotReady: true,
      keyPrefix: `${redis.prefix}throttle:${name}`,
      points,
      duration,
      insuranceLimiter: own,
    });
  };
  return {
    login: throttle(
      'wrong passwords',
      limiter('login', limits.LOGIN_FAILURES, limits.LOGIN_FAILURES_WINDOW_S),
    ),
    guesses: throttle(
      'wrong passwords',
      limiter('guesses', limits.LOGIN_FAILURES_ADDRESS, limits.LOGIN_FAILURES_WINDOW_S),
    ),
    registration: throttle(
      'new accounts',
      limiter('registration', limits.REGISTRATIONS, limits.REGISTRATIONS_WINDOW_S),
    ),
  };
}

function throttle(what: string, limiter: RateLimiterAbstract): Throttle {
  const refuse = (msBeforeNext: number) =>
    new RateLimitedError(what, Math.max(1, Math.ceil(msBeforeNext / 1000)));
  return {
    async check(key) {
      const used = await limiter.get(key);
      if (used && used.consumedPoints >= limiter.points) throw refuse(used.msBeforeNext);
    },
    async count(key) {
      await limiter.consume(key).catch((error: unknown) => {
        throw error instanceof RateLimiterRes ? refuse(error.msBeforeNext) : error;
      });
    },
    async reset(key) {
      await limiter.delete(key);
    },
  };
}
