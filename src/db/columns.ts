import { sql } from 'drizzle-orm';
import { timestamp } from 'drizzle-orm/pg-core';

/** Milliseconds everywhere: a keyset cursor must hold the exact instant, and JavaScript has no microseconds. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/** IDs are text, so that an ID of another form is just not found and causes no database error. */
export const newIdDefault = sql`gen_random_uuid()::text`;
