import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres.js';
import { startRedis } from './redis.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The servers that the nodes of the distributed mode share. None in the embedded mode. */
    servers: { databaseUrl: string; redisUrl: string };
  }
}

/** Starts one PostgreSQL and one Redis for all tests of the distributed mode. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Enough for several files at once, each with several servers of two nodes.
  const postgres = await startPostgres({ max_connections: 500 });
  const redis = await startRedis();
  project.provide('servers', { databaseUrl: postgres.url(), redisUrl: redis.url });
  return async () => {
    await Promise.all([postgres.close(), redis.stop()]);
  };
}
