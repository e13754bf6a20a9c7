import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres.js';
import { startRedis } from './redis.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** What the nodes of the distributed mode share; nothing in the embedded mode. */
    servers: { databaseUrl: string; redisUrl: string };
  }
}

/** One PostgreSQL and one Redis for all tests of the distributed mode. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Several servers of a file, two nodes of each, and that of several files at once.
  const postgres = await startPostgres({ max_connections: 500 });
  const redis = await startRedis();
  project.provide('servers', { databaseUrl: postgres.url(), redisUrl: redis.url });
  return async () => {
    await Promise.all([postgres.close(), redis.stop()]);
  };
}
