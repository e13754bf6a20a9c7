import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { createLog } from '../../src/log.js';
import { openRedis, type Redis } from '../../src/realtime/redis/client.js';
import { describeWithRedis, type RedisServer, startRedis } from './redis.js';

/** Runs tests on a Redis of their own. `open` returns a client for one test, and `flush` empties Redis. */
export function onRedis(
  body: (open: () => Promise<Redis>, flush: () => Promise<void>) => void,
): void {
  describeWithRedis('on Redis', () => {
    let server: RedisServer;
    beforeAll(async () => {
      server = await startRedis();
    });
    afterAll(() => server?.stop());
    const open = async () => {
      await server.flush();
      const redis = await openRedis(server.url, 'test:', createLog('silent'));
      onTestFinished(() => redis.close());
      return redis;
    };
    body(open, () => server.flush());
  });
}
