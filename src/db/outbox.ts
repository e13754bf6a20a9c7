import { sql } from 'drizzle-orm';
import type { OutboxEvent, OutboxKind } from '../lifecycle/outbox/event.js';
import { type Db, prepared } from './client.js';
import { outboxInterestsTable, outboxTable } from './outbox-tables.js';
import { returning } from './record.js';

const $ = sql.placeholder;

/** A claimed event. */
export type OutboxRow = Pick<
  typeof outboxTable.$inferSelect,
  'id' | 'kind' | 'subject' | 'payload' | 'createdAt' | 'attempts'
> & {
  /** By the database's clock, when the event was claimed. */
  ageS: number;
};

/** The parameter of `insertOutbox`. Null if there is nothing to write, so that nothing is serialized or parsed. */
export const outboxValue = (events: readonly OutboxEvent[]): { outbox: string | null } => ({
  outbox: events.length === 0 ? null : JSON.stringify(events),
});

/**
 * [OUT1] The part of a changing statement that writes its events for each interested consumer. It follows the CTE
 * `changed`, or another one that yields one row once the change has taken place.
 *
 * [OUT3] Within one subject, IDs rise in the order of the commits. The row comes out of `changed` only when the
 * statement holds the lock of the call or meeting, and the ID is drawn after that. The next change of the same subject
 * gets the lock, and so its IDs, only after this one has committed. A lower ID can therefore never appear later.
 */
export const insertOutbox = (db: Db, changed: 'changed' | 'head' = 'changed') =>
  returning(
    db,
    'outbox_rows',
    { id: outboxTable.id },
    sql`
    INSERT INTO ${outboxTable} (consumer, kind, subject, payload)
    SELECT i.consumer, i.kind, r.event ->> 'subject', r.event -> 'payload'
    FROM ${sql.raw(changed)}, jsonb_array_elements(${$('outbox')}::text::jsonb) WITH ORDINALITY AS r (event, no)
    JOIN ${outboxInterestsTable} AS i ON i.kind = r.event ->> 'kind'
    ORDER BY r.no`,
  );

/** Registers the kinds of events that a consumer wants, and removes the kinds that it no longer wants. */
export async function registerConsumer(
  db: Db,
  consumer: string,
  kinds: readonly OutboxKind[],
): Promise<void> {
  const wanted = sql`jsonb_array_elements_text(${JSON.stringify(kinds)}::text::jsonb)`;
  await db.execute(sql`
    WITH removed AS (
      DELETE FROM ${outboxInterestsTable}
      WHERE consumer = ${consumer} AND kind NOT IN (SELECT ${wanted}))
    INSERT INTO ${outboxInterestsTable} (consumer, kind) SELECT ${consumer}, ${wanted}
    ON CONFLICT DO NOTHING`);
}

/**
 * Claims due events of a consumer: of each subject only the first pending one, so that the next one waits for it. A
 * claim lapses, in case the node dies.
 */
export function claimOutboxRows(
  db: Db,
  consumer: string,
  max: number,
  claimS: number,
): Promise<OutboxRow[]> {
  return prepared(db, 'claim_outbox', prepareClaim).execute({ consumer, max, claimS });
}

function prepareClaim(db: Db) {
  const { id, kind, subject, payload, createdAt, attempts } = outboxTable;
  const ageS = sql<number>`extract(epoch FROM now() - t.created_at)::float8`
    .mapWith(Number)
    .as('age_s');
  const claimed = returning(
    db,
    'claimed',
    { id, kind, subject, payload, createdAt, attempts, ageS },
    sql`
    UPDATE ${outboxTable} AS t
    SET claimed_until = now() + make_interval(secs => ${$('claimS')}::int), attempts = t.attempts + 1
    WHERE t.id = ANY (ARRAY(
      SELECT o.id FROM ${outboxTable} AS o
      WHERE o.consumer = ${$('consumer')} AND o.done_at IS NULL AND o.failed_at IS NULL AND o.due_at <= now()
        AND (o.claimed_until IS NULL OR o.claimed_until < now())
        AND NOT EXISTS (
          SELECT 1 FROM ${outboxTable} AS e
          WHERE e.consumer = o.consumer AND e.subject = o.subject AND e.id < o.id
            AND e.done_at IS NULL AND e.failed_at IS NULL)
      ORDER BY o.due_at LIMIT ${$('max')}::int FOR UPDATE SKIP LOCKED
    ))`,
    't',
  );
  return db.with(claimed).select().from(claimed).prepare('claim_outbox');
}

/** A claim is still ours if nobody has claimed the event after us: each claim raises `attempts`. */
const isOurs = sql`id = ${$('id')}::bigint AND attempts = ${$('attempts')}::int
      AND done_at IS NULL AND failed_at IS NULL`;

/** Records that an event was handled. False: the claim had lapsed, and the event belongs to another claim. */
export async function finishOutboxRow(
  db: Db,
  { id, attempts }: Pick<OutboxRow, 'id' | 'attempts'>,
): Promise<boolean> {
  const statement = prepared(db, 'finish_outbox', () => {
    const done = returning(
      db,
      'done',
      { id: outboxTable.id },
      sql`
      UPDATE ${outboxTable} SET done_at = now(), last_error = NULL WHERE ${isOurs}`,
    );
    return db.with(done).select().from(done).prepare('finish_outbox');
  });
  return (await statement.execute({ id, attempts })).length > 0;
}

/**
 * Records a failed attempt. `retryS` is the pause until the next one; null gives the event up. The later events of the
 * subject become due at the same time: the claims then skip the whole subject by the index, however many events wait.
 */
export async function failOutboxRow(
  db: Db,
  { id, attempts }: Pick<OutboxRow, 'id' | 'attempts'>,
  error: string,
  retryS: number | null,
): Promise<boolean> {
  const statement = prepared(db, 'fail_outbox', () => {
    const retryMs = $('retryMs');
    const { id, consumer, subject, dueAt } = outboxTable;
    const failed = returning(
      db,
      'failed',
      { id, consumer, subject, dueAt },
      sql`
      UPDATE ${outboxTable}
      SET last_error = ${$('error')}, claimed_until = NULL,
          failed_at = CASE WHEN ${retryMs}::int IS NULL THEN now() END,
          due_at = now() + coalesce(${retryMs}::int, 0) * interval '1 millisecond'
      WHERE ${isOurs}`,
    );
    const later = returning(
      db,
      'later',
      { id },
      sql`
      UPDATE ${outboxTable} AS o SET due_at = failed.due_at FROM failed
      WHERE o.consumer = failed.consumer AND o.subject = failed.subject AND o.id > failed.id
        AND o.done_at IS NULL AND o.failed_at IS NULL`,
      'o',
    );
    return db.with(failed, later).select({ id: failed.id }).from(failed).prepare('fail_outbox');
  });
  const retryMs = retryS === null ? null : Math.round(retryS * 1000);
  return (await statement.execute({ id, attempts, error, retryMs })).length > 0;
}

/** The state of one consumer in the outbox. */
export interface OutboxStatus {
  consumer: string;
  /** Neither handled nor given up. */
  pending: number;
  /** Null: nothing is pending. */
  oldestPendingS: number | null;
  /** Given up, as long as they are kept. */
  failed: number;
}

/** The state of the outbox, for each consumer with an interest or an unhandled event. */
export async function readOutboxStatus(db: Db): Promise<OutboxStatus[]> {
  const status = db
    .$with('status', {
      consumer: outboxTable.consumer,
      pending: sql<number>`pending`.mapWith(Number).as('pending'),
      oldestPendingS: sql<number | null>`oldest_pending_s`.mapWith(Number).as('oldest_pending_s'),
      failed: sql<number>`failed`.mapWith(Number).as('failed'),
    })
    .as(sql`
    SELECT consumer, sum(pending)::int AS pending, sum(failed)::int AS failed,
      extract(epoch FROM now() - min(oldest))::float8 AS oldest_pending_s
    FROM (
      SELECT consumer, count(*) AS pending, 0 AS failed, min(created_at) AS oldest
      FROM ${outboxTable} WHERE done_at IS NULL AND failed_at IS NULL GROUP BY consumer
      UNION ALL
      SELECT consumer, 0, count(*), NULL FROM ${outboxTable} WHERE failed_at IS NOT NULL GROUP BY consumer
      UNION ALL
      SELECT DISTINCT consumer, 0, 0, NULL::timestamptz FROM ${outboxInterestsTable}
    ) AS parts
    GROUP BY consumer ORDER BY consumer`);
  return db.with(status).select().from(status);
}

/** The number of rows that one statement deletes: a backlog must not take longer than a statement may. */
const DELETED_AT_ONCE = 5_000;

/**
 * Deletes events that were handled and are past their retention. Events that were given up, and events of consumers
 * that no longer exist, stay for twice as long, so that somebody can look at them.
 */
export async function deleteOldOutboxRows(db: Db, retentionS: number): Promise<void> {
  const { id, createdAt, doneAt } = outboxTable;
  const olderThan = (seconds: number) =>
    sql`${createdAt} < now() - make_interval(secs => ${seconds}::int)`;
  const old = db
    .select({ id })
    .from(outboxTable)
    .where(
      sql`${olderThan(retentionS)} AND (${doneAt} IS NOT NULL OR ${olderThan(2 * retentionS)})`,
    )
    .limit(DELETED_AT_ONCE)
    .for('update', { skipLocked: true });
  for (;;) {
    const deleted = await db.delete(outboxTable).where(sql`${id} IN ${old}`).returning({ id });
    if (deleted.length < DELETED_AT_ONCE) return;
  }
}
