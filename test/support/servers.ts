import postgresClient from 'postgres';
import type { TestProject } from 'vitest/node';
import { migrateServer } from '../../src/db/migrate.js';
import { type PostgresServer, startPostgres } from './postgres.js';
import { startRedis } from './redis.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The servers that the nodes of the distributed mode share. None in the embedded mode. */
    servers: { databaseUrl: string; redisUrl: string; template: string };
  }
}

/** Starts one PostgreSQL and one Redis for all tests of the distributed mode. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Enough for several files at once, each with several servers of two nodes.
  const postgres = await startPostgres({ max_connections: 500 });
  const redis = await startRedis();
  await makeTemplate(postgres);
  project.provide('servers', {
    databaseUrl: postgres.url(),
    redisUrl: redis.url,
    template: TEMPLATE,
  });
  return async () => {
    await Promise.all([postgres.close(), redis.stop()]);
  };
}

/** An empty, migrated database. The database of each test is a copy of it. */
const TEMPLATE = 'template_of_tests';

async function makeTemplate(server: PostgresServer): Promise<void> {
  const admin = postgresClient(server.url(), { max: 1 });
  await admin.unsafe(`CREATE DATABASE ${TEMPLATE}`).finally(() => admin.end());
  await migrateServer((options) => ({
    client: postgresClient(server.url(TEMPLATE), { onnotice: () => {}, ...options }),
  }));
}
