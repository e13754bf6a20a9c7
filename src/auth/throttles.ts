import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import { RateLimitedError } from '../errors.js';
import type { Limits } from '../limits.js';
import type { Redis } from '../realtime/redis/client.js';

/** Limits how often a key may do something. */
export interface Throttle {
  /** Throws RATE_LIMITED if the attempts of this key are used up. */
  check(key: string): Promise<void>;
  /** Counts an attempt. Throws RATE_LIMITED if it is one too many. */
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
  /** Wrong meeting passwords, by user and meeting. */
  meetingPassword: Throttle;
  /** Codes that belong to no meeting, by user. */
  codes: Throttle;
  /** Codes that belong to no meeting, by address. */
  codesFrom: Throttle;
  /** Messages, by user and meeting. */
  messages: Throttle;
  /** Reactions, by user and meeting. */
  reactions: Throttle;
  /** Annotations, by device. Each node counts alone, because they are too frequent to ask Redis. */
  annotations: Throttle;
  /** Remote input, by device. Each node counts alone. */
  remoteInputs: Throttle;
}

/** Creates throttles for one node, or for all nodes on one Redis. Without Redis, each node counts alone. */
export function createThrottles(limits: Limits, redis: Redis | null): Throttles {
  const ofNode = (points: number, duration: number) => new RateLimiterMemory({ points, duration });
  const limiter = (name: string, points: number, duration: number): RateLimiterAbstract => {
    const own = ofNode(points, duration);
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
    meetingPassword: throttle(
      'wrong passwords',
      limiter('meeting', limits.MEETING_PASSWORD_FAILURES, limits.MEETING_PASSWORD_WINDOW_S),
    ),
    codes: throttle(
      'wrong codes',
      limiter('codes', limits.CODE_FAILURES, limits.CODE_FAILURES_WINDOW_S),
    ),
    codesFrom: throttle(
      'wrong codes',
      limiter('codes-from', limits.CODE_FAILURES_ADDRESS, limits.CODE_FAILURES_WINDOW_S),
    ),
    messages: throttle('messages', limiter('messages', limits.CHAT_PER_10_S, 10)),
    reactions: throttle('reactions', limiter('reactions', limits.REACTIONS_PER_10_S, 10)),
    annotations: throttle('annotations', ofNode(limits.ANNOTATIONS_PER_S, 1)),
    remoteInputs: throttle('remote inputs', ofNode(limits.REMOTE_INPUTS_PER_S, 1)),
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
