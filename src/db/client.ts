import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { installationTable } from './stream-tables.js';

/** Drizzle on either PostgreSQL: the embedded one or a server. */
export type Db = PgDatabase<PgQueryResultHKT>;

/** An open, migrated database. */
export interface Database {
  db: Db;
  /** The database's history when it was opened. Every cursor contains it. */
  epoch: string;
  /** The database's history now. It changes with a failover, which may have lost commits. */
  readEpoch(): Promise<string>;
  /** Throws if the database does not answer in time. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** The epoch that was created when the database was first opened. */
export async function firstEpoch(db: Db): Promise<string> {
  await db.insert(installationTable).values({}).onConflictDoNothing();
  const [row] = await db.select().from(installationTable);
  if (!row) throw new Error('The table "installation" lost its row.');
  return row.epoch;
}

const statements = new WeakMap<Db, Map<string, unknown>>();

/** Builds a named prepared statement once for each database. */
export function prepared<S>(db: Db, name: string, build: (db: Db) => S): S {
  const known = statements.get(db) ?? new Map<string, unknown>();
  statements.set(db, known);
  const statement = (known.get(name) as S | undefined) ?? build(db);
  known.set(name, statement);
  return statement;
}

/**
 * Writes the constants of a condition into the text of the statement. As parameters, they would hide from the planner
 * which partial indices fit, and it would plan each execution anew. Never for values of users.
 */
export const withConstants = <T>(condition: SQL<T>): SQL<T> =>
  // Drizzle takes the outermost SQL of a selected field apart, and forgets its setting.
  sql<T>`${condition.inlineParams()}`;

/** Whether the column equals one of the texts in a JSON array, which a prepared statement receives. */
export const isAnyOf = (column: AnyColumn, placeholder: string): SQL =>
  sql`${column} = ANY (ARRAY(SELECT jsonb_array_elements_text(${sql.placeholder(placeholder)}::text::jsonb)))`;
