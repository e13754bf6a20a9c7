// Lists of columns for statements in raw SQL. They come from the table: a new column is in all of them. Exclude by name
// one that should not be.

import { getTableColumns, is, SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Db } from './client.js';

/** Columns by their names in TypeScript, which are also the keys of a JSON record. */
type Columns = Record<string, PgColumn>;

type ColumnsOf<T extends PgTable> = T['_']['columns'];

/** The columns that a type of the lifecycle does not hold. */
type NotHeld<T extends PgTable, Held> = Exclude<keyof ColumnsOf<T>, keyof Held> & string;

/**
 * The columns that hold a type of the lifecycle. A change writes all of them, so a column that is no field of the type
 * must be excluded by name: TypeScript refuses a list that lacks one.
 */
export const columnsHolding =
  <Held>() =>
  <T extends PgTable, K extends keyof ColumnsOf<T> & string>(
    table: T,
    excluded: readonly K[] &
      ([NotHeld<T, Held>] extends [K] ? unknown : { missing: Exclude<NotHeld<T, Held>, K> }),
  ): Omit<ColumnsOf<T>, K> => {
    const columns: ColumnsOf<T> = { ...getTableColumns(table) };
    for (const key of excluded as readonly K[]) delete columns[key];
    return columns;
  };

/** For INSERT: `"user_id", "state"`. */
export const columnNames = (columns: Columns): SQL => list(columns, ({ name }) => id(name));

/** For SELECT from a JSON record `r`: `r."userId", r."state"`. */
export const recordValues = (columns: Columns): SQL => list(columns, (_, key) => sql`r.${id(key)}`);

/** The columns of a JSON record, for `jsonb_to_recordset(…) AS r (…)`: `"userId" text, "state" call_state`. */
export const recordTypes = (columns: Columns): SQL =>
  list(columns, (column, key) => sql`${id(key)} ${sql.raw(column.getSQLType())}`);

/** For ON CONFLICT DO UPDATE SET: `"state" = EXCLUDED."state"`. */
export const setToExcluded = (columns: Columns): SQL =>
  list(columns, ({ name }) => sql`${id(name)} = EXCLUDED.${id(name)}`);

/** For UPDATE SET from a JSON record `r`: `"host_id" = r."hostId"`. */
export const setToRecord = (columns: Columns): SQL =>
  list(columns, ({ name }, key) => sql`${id(name)} = r.${id(key)}`);

/** For SELECT from placeholders, whose values `parametersOf` makes: `$status::call_status`. */
export const placeholders = (columns: Columns): SQL => list(columns, placeholderOf);

/** For UPDATE SET from such placeholders: `"status" = $status::call_status`. */
export const setToPlaceholders = (columns: Columns): SQL =>
  list(columns, (column, key) => sql`${id(column.name)} = ${placeholderOf(column, key)}`);

/** JSON goes through text: the driver would encode a parameter of the type jsonb once more. */
const placeholderOf = (column: PgColumn, key: string): SQL => {
  const type = column.getSQLType();
  return sql`${sql.placeholder(key)}::${sql.raw(type === 'jsonb' ? 'text::jsonb' : type)}`;
};

/** The values of the placeholders of these columns. */
export const parametersOf = <C extends Columns>(
  columns: C,
  record: { readonly [K in keyof C]: C[K]['_']['data'] | null },
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(columns).map(([key, column]) => {
      const value = record[key as keyof C];
      return [key, value === null ? null : column.mapToDriverValue(value)];
    }),
  );

/**
 * A CTE that writes rows of a table, which the statement may call `alias`, and returns these columns of them. An
 * expression is returned by its own alias.
 */
export function returning<Name extends string, C extends Record<string, PgColumn | SQL.Aliased>>(
  db: Db,
  name: Name,
  columns: C,
  statement: SQL,
  alias?: string,
) {
  const row = alias ? sql`${sql.raw(alias)}.` : sql``;
  const returned = Object.values(columns).map((column) =>
    is(column, SQL.Aliased)
      ? sql`${column.sql} AS ${id(column.fieldAlias)}`
      : sql`${row}${id(column.name)}`,
  );
  return db
    .$with(name, columns)
    .as(sql`${statement} RETURNING ${sql.join(returned, sql.raw(', '))}`);
}

const id = (name: string) => sql.identifier(name);

const list = (
  columns: Columns,
  item: (column: PgColumn, key: string) => SQL | ReturnType<typeof id>,
) =>
  sql.join(
    Object.entries(columns).map(([key, column]) => item(column, key)),
    sql.raw(', '),
  );
