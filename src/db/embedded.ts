import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { type Database, firstEpoch } from './client.js';
import { ensureDatabaseFolder, MIGRATIONS } from './template.js';

/** Opens the embedded database in a folder, which is made when it is not there. */
export async function openEmbedded(path: string): Promise<Database> {
  await ensureDatabaseFolder(path);
  const client = await PGlite.create(path).catch((error: unknown) => {
    throw new Error(
      `the database in ${path} cannot be opened: restore it from a backup, or choose another DATA_DIR.`,
      { cause: error },
    );
  });
  // PGlite has no autovacuum, so its planner never learns of the data. It guesses that a filter leaves
  // next to nothing, and would gather and sort a user's whole history for one page of it.
  await client.exec('SET enable_bitmapscan = off');
  const db = drizzle({ client });
  await migrate(db, { migrationsFolder: MIGRATIONS });
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
