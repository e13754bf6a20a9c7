import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { installationTable } from './stream-tables.js';

/** Drizzle on either PostgreSQL: the embedded one, or a server. */
export type Db = PgDatabase<PgQueryResultHKT>;

/** An open, migrated database. */
export interface Database {
  db: Db;
  /** Which history this database had when it was opened; it is part of every cursor. */
  epoch: string;
  /** Which history it has now: after a failover, which may have lost commits, it is another one. */
  readEpoch(): Promise<string>;
  /** Throws when the database does not answer in time. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** The epoch that was made when the database was first opened. */
export async function firstEpoch(db: Db): Promise<string> {
  await db.insert(installationTable).values({}).onConflictDoNothing();
  const [row] = await db.select().from(installationTable);
  if (!row) throw new Error('The table "installation" lost its row.');
  return row.epoch;
}

const statements = new WeakMap<Db, Map<string, unknown>>();

/** A statement that is prepared once for each database, under a name. */
export function prepared<S>(db: Db, name: string, build: (db: Db) => S): S {
  const known = statements.get(db) ?? new Map<string, unknown>();
  statements.set(db, known);
  const statement = (known.get(name) as S | undefined) ?? build(db);
  known.set(name, statement);
  return statement;
}

/** Whether a column holds one of the texts that a prepared statement gets as a JSON array. */
export const isAnyOf = (column: AnyColumn, placeholder: string): SQL =>
  sql`${column} = ANY (ARRAY(SELECT jsonb_array_elements_text(${sql.placeholder(placeholder)}::text::jsonb)))`;
