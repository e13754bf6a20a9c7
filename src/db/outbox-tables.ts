import { sql } from 'drizzle-orm';
import { bigint, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { OutboxKind, OutboxPayload } from '../lifecycle/outbox/event.js';
import { instant } from './columns.js';

/** The kinds of events that each consumer wants. Without a row here, no change writes to the outbox. */
export const outboxInterestsTable = pgTable(
  'outbox_interests',
  {
    consumer: text('consumer').notNull(),
    /** Text and not an enum: in a rolling deploy a node may register a kind that an older node does not know. */
    kind: text('kind').$type<OutboxKind>().notNull(),
  },
  // The changing statements look for the consumers of a kind.
  (t) => [primaryKey({ columns: [t.kind, t.consumer] })],
);

/** The condition of the events that are neither handled nor given up. */
const pending = sql`done_at IS NULL AND failed_at IS NULL`;

/** One event for one consumer. */
export const outboxTable = pgTable(
  'outbox',
  {
    id: bigint('id', { mode: 'number' }).generatedAlwaysAsIdentity().primaryKey(),
    consumer: text('consumer').notNull(),
    kind: text('kind').$type<OutboxKind>().notNull(),
    subject: text('subject').notNull(),
    payload: jsonb('payload').$type<OutboxPayload>().notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    /** The number of attempts that have begun, and the token of the latest claim. */
    attempts: integer('attempts').notNull().default(0),
    dueAt: instant('due_at').notNull().defaultNow(),
    claimedUntil: instant('claimed_until'),
    doneAt: instant('done_at'),
    /** When the event was given up. */
    failedAt: instant('failed_at'),
    lastError: text('last_error'),
  },
  (t) => [
    index('outbox_due').on(t.consumer, t.dueAt).where(pending),
    index('outbox_subject').on(t.consumer, t.subject, t.id).where(pending),
    index('outbox_failed').on(t.consumer).where(sql`failed_at IS NOT NULL`),
    index('outbox_created').on(t.createdAt),
  ],
);
