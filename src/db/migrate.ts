import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import type { Options, PostgresType, Sql } from 'postgres';
import { MIGRATIONS } from './embedded/template.js';

/** Any number that no other program on the database takes for an advisory lock. */
const LOCK = 5_917_261_240;

/**
 * Brings the database up to date. Of nodes that start together one migrates, and the others wait for it
 * and find nothing left to do.
 */
export async function migrateServer(
  connect: (options: Options<Record<string, PostgresType>>) => { client: Sql },
): Promise<void> {
  // A lock of a transaction and not of a session: behind PgBouncer a session is not ours alone.
  const { client } = connect({ max: 2, prepare: false, connection: { statement_timeout: 0 } });
  try {
    await client.begin(async (locked) => {
      await locked`SELECT pg_advisory_xact_lock(${LOCK})`;
      // On the other connection: Drizzle makes a transaction of its own.
      await migrate(drizzle({ client }), { migrationsFolder: MIGRATIONS });
    });
  } finally {
    await client.end({ timeout: 5 });
  }
}
