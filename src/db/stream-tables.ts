import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core';
import { instant } from './columns.js';

/** A single row, written when a database is first opened. Every cursor contains its epoch. */
export const installationTable = pgTable(
  'installation',
  {
    only: boolean('only').primaryKey().default(true),
    epoch: text('epoch')
      .notNull()
      .default(sql`substr(replace(gen_random_uuid()::text, '-', ''), 1, 12)`),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [check('installation_only', sql`${t.only}`)],
);

/** The head of each stream: the number of its last event. */
export const streamsTable = pgTable('streams', {
  id: text('id').primaryKey(),
  head: bigint('head', { mode: 'number' }).notNull(),
});

export const streamEventsTable = pgTable(
  'stream_events',
  {
    stream: text('stream').notNull(),
    seq: bigint('seq', { mode: 'number' }).notNull(),
    kind: text('kind').notNull(),
    payload: jsonb('payload').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.stream, t.seq] }), index('stream_events_at').on(t.at)],
);
