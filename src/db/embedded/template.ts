import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';

// PGlite takes three seconds to create a database, and half a second to open a copy of an empty one.
// So the build creates one empty, migrated database, and each new installation starts as a copy of it.

const root = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The folder of SQL migrations. */
export const MIGRATIONS = root('drizzle');
const TEMPLATE = root('dist/pglite-template');
/** Exists once the template is complete. */
const STAMP = root('dist/pglite-template.stamp');

/**
 * Creates a database folder at `path` if there is none. The folder gets its name only when it is complete, so a later
 * start never mistakes an unfinished copy for a database.
 */
export async function ensureDatabaseFolder(path: string): Promise<void> {
  if (!existsSync(path)) await makeFolder(path);
  // PGlite lets everybody read and write its files, whatever the umask.
  await chmod(path, 0o700);
}

async function makeFolder(path: string): Promise<void> {
  const unfinished = `${path}.new`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(dirname(path), { recursive: true });
  if (existsSync(STAMP)) await cp(TEMPLATE, unfinished, { recursive: true });
  else await makeDatabase(unfinished);
  await rename(unfinished, path);
}

async function makeDatabase(path: string): Promise<void> {
  const client = await PGlite.create(path);
  await migrate(drizzle({ client }), { migrationsFolder: MIGRATIONS });
  await client.close();
}

async function makeTemplate(): Promise<void> {
  await rm(STAMP, { force: true });
  await rm(TEMPLATE, { recursive: true, force: true });
  await mkdir(dirname(TEMPLATE), { recursive: true });
  await makeDatabase(TEMPLATE);
  await writeFile(STAMP, '');
}

// As a program, this module creates the template anew. `scripts/build.mjs` runs it when a source has changed.
if (argv[1] === fileURLToPath(import.meta.url)) await makeTemplate();
