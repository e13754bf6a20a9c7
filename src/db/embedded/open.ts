import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { type Database, firstEpoch } from '../client.js';
import { prepareStatements } from './prepared.js';
import { ensureDatabaseFolder, MIGRATIONS } from './template.js';

/** Opens the embedded database in a folder. Creates the folder if it is missing. */
export async function openEmbedded(path: string): Promise<Database> {
  await ensureDatabaseFolder(path);
  const client = await PGlite.create(path).catch((error: unknown) => {
    throw new Error(
      `the database in ${path} cannot be opened: restore it from a backup, or choose another DATA_DIR.`,
      { cause: error },
    );
  });
  // PGlite has no autovacuum, so its planner has no statistics. It assumes that a filter leaves almost nothing,
  // and would collect and sort the whole history of a user for one page.
  await client.exec('SET enable_bitmapscan = off');
  const db = drizzle({ client });
  await migrate(db, { migrationsFolder: MIGRATIONS });
  prepareStatements(client);
  const epoch = await firstEpoch(db);
  return {
    db,
    epoch,
    readEpoch: async () => epoch,
    async ping() {
      await db.execute(sql`SELECT 1`);
    },
    close: () => client.close(),
  };
}
