import { PGlite } from '@electric-sql/pglite';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import * as tables from './tables.js';
import { ensureDatabaseFolder, MIGRATIONS } from './template.js';

/** Drizzle on either PostgreSQL. */
export type Db = PgDatabase<PgQueryResultHKT, typeof tables>;

/** An open, migrated database. */
export interface Database {
  db: Db;
  /** Made once with the database; a cursor of another one is not for this one. */
  epoch: string;
  close(): Promise<void>;
}

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
  const db = drizzle({ client, schema: tables });
  await migrate(db, { migrationsFolder: MIGRATIONS });
  return { db, epoch: await epochOf(db), close: () => client.close() };
}

async function epochOf(db: Db): Promise<string> {
  await db.insert(tables.installation).values({}).onConflictDoNothing();
  const [row] = await db.select().from(tables.installation);
  if (!row) throw new Error('The table "installation" lost its row.');
  return row.epoch;
}
