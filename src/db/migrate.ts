import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import type { Options, PostgresType, Sql } from 'postgres';
import { MIGRATIONS } from './embedded/template.js';

/** The key of an advisory lock. Any number that no other program on the database uses. */
const LOCK = 5_917_261_240;

/**
 * Migrates the database to the current schema. If nodes start together, one migrates, and the others wait for it and
 * find nothing to do.
 */
export async function migrateServer(
  connect: (options: Options<Record<string, PostgresType>>) => { client: Sql },
): Promise<void> {
  // A transaction lock, because behind PgBouncer a session is shared with others.
  const { client } = connect({ max: 2, prepare: false, connection: { statement_timeout: 0 } });
  try {
    await client.begin(async (locked) => {
      await locked`SELECT pg_advisory_xact_lock(${LOCK})`;
      // Uses the other connection, because Drizzle begins its own transaction.
      await migrate(drizzle({ client }), { migrationsFolder: MIGRATIONS });
    });
  } finally {
    await client.end({ timeout: 5 });
  }
}
