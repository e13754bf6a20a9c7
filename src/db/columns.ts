import { sql } from 'drizzle-orm';
import { timestamp } from 'drizzle-orm/pg-core';

/** Milliseconds everywhere: a keyset cursor must hold an instant exactly, and JavaScript has no microseconds. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/** Ids are text, so that a wrong id is simply not found instead of an error of the database. */
export const newIdDefault = sql`gen_random_uuid()::text`;
