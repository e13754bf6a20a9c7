import { type AnyColumn, sql } from 'drizzle-orm';
import type { OutboxEvent, OutboxKind } from '../lifecycle/outbox/event.js';
import { inBatches, ROWS_AT_ONCE } from './batches.js';
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

/** The parameter of `insertOutbox`. Null: there is nothing to write. The statement of a call then lacks the whole part. */
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

/** An event, and what its claim found out. */
export type ClaimedOutboxRow = OutboxRow & {
  /** The error of the last attempt that was recorded. */
  lastError: string | null;
  /** Whether the consumer's latest registration has the kind. Otherwise the event is to be given up. */
  wanted: boolean;
};

/**
 * Claims due events of a consumer: of each subject only the first pending one, so that the next one waits for it. A
 * claim lapses, in case the node dies. Events of a kind that is registered and not in `kinds` are left to the nodes of
 * another version, which registered it.
 */
export function claimOutboxRows(
  db: Db,
  consumer: string,
  kinds: readonly OutboxKind[],
  max: number,
  claimS: number,
): Promise<ClaimedOutboxRow[]> {
  const values = { consumer, kinds: JSON.stringify(kinds), max, claimS };
  return prepared(db, 'claim_outbox', prepareClaim).execute(values);
}

function prepareClaim(db: Db) {
  const { id, kind, subject, payload, createdAt, attempts, lastError } = outboxTable;
  const isRegistered = (alias: 'o' | 't') => {
    const event = sql.raw(alias);
    return sql`EXISTS (
          SELECT 1 FROM ${outboxInterestsTable} AS i
          WHERE i.kind = ${event}.kind AND i.consumer = ${event}.consumer)`;
  };
  const ageS = sql<number>`extract(epoch FROM now() - t.created_at)::float8`
    .mapWith(Number)
    .as('age_s');
  const wanted = sql<boolean>`${isRegistered('t')}`.as('wanted');
  const claimed = returning(
    db,
    'claimed',
    { id, kind, subject, payload, createdAt, attempts, lastError, ageS, wanted },
    sql`
    UPDATE ${outboxTable} AS t
    SET claimed_until = now() + make_interval(secs => ${$('claimS')}::int), attempts = t.attempts + 1
    WHERE t.id = ANY (ARRAY(
      SELECT o.id FROM ${outboxTable} AS o
      WHERE o.consumer = ${$('consumer')} AND o.done_at IS NULL AND o.failed_at IS NULL AND o.due_at <= now()
        AND (o.claimed_until IS NULL OR o.claimed_until < now())
        AND (o.kind = ANY (ARRAY(SELECT jsonb_array_elements_text(${$('kinds')}::text::jsonb)))
          OR NOT ${isRegistered('o')})
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

/** Returns a claimed event before its attempt has begun. Another node may claim it at once. */
export async function releaseOutboxRow(
  db: Db,
  { id, attempts }: Pick<OutboxRow, 'id' | 'attempts'>,
): Promise<void> {
  const statement = prepared(db, 'release_outbox', () =>
    db
      .update(outboxTable)
      .set({ claimedUntil: sql`NULL`, attempts: sql`${outboxTable.attempts} - 1` })
      .where(isOurs)
      .prepare('release_outbox'),
  );
  await statement.execute({ id, attempts });
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
  /** Pending events whose last recorded attempt failed. */
  retrying: number;
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
      retrying: sql<number>`retrying`.mapWith(Number).as('retrying'),
      oldestPendingS: sql<number | null>`oldest_pending_s`.mapWith(Number).as('oldest_pending_s'),
      failed: sql<number>`failed`.mapWith(Number).as('failed'),
    })
    .as(sql`
    SELECT consumer, sum(pending)::int AS pending, sum(retrying)::int AS retrying, sum(failed)::int AS failed,
      extract(epoch FROM now() - min(oldest))::float8 AS oldest_pending_s
    FROM (
      SELECT consumer, count(*) AS pending, count(last_error) AS retrying, 0 AS failed, min(created_at) AS oldest
      FROM ${outboxTable} WHERE done_at IS NULL AND failed_at IS NULL GROUP BY consumer
      UNION ALL
      SELECT consumer, 0, 0, count(*), NULL FROM ${outboxTable} WHERE failed_at IS NOT NULL GROUP BY consumer
      UNION ALL
      SELECT DISTINCT consumer, 0, 0, 0, NULL::timestamptz FROM ${outboxInterestsTable}
    ) AS parts
    GROUP BY consumer ORDER BY consumer`);
  return db.with(status).select().from(status);
}

const isOlderThan = (column: AnyColumn, seconds: number) =>
  sql`${column} < now() - make_interval(secs => ${seconds}::int)`;

/**
 * Gives up events that have been pending for too long: their consumer no longer exists, or no node could attempt them.
 * Returns their number for each consumer. An event whose attempt has begun is left to its node.
 */
export async function giveUpOldOutboxRows(db: Db, ageS: number): Promise<Map<string, number>> {
  const { id, consumer, createdAt, doneAt, failedAt, claimedUntil, lastError } = outboxTable;
  const old = db
    .select({ id })
    .from(outboxTable)
    .where(
      sql`${isOlderThan(createdAt, ageS)} AND ${doneAt} IS NULL AND ${failedAt} IS NULL
        AND (${claimedUntil} IS NULL OR ${claimedUntil} < now())`,
    )
    .limit(ROWS_AT_ONCE)
    .for('update', { skipLocked: true });
  const reason = 'No attempt was successful in time.';
  const given = new Map<string, number>();
  await inBatches(async () => {
    const rows = await db
      .update(outboxTable)
      .set({
        failedAt: sql`now()`,
        lastError: sql`concat_ws(' Before that: ', ${reason}::text, ${lastError})`,
      })
      .where(sql`${id} IN ${old}`)
      .returning({ consumer });
    for (const row of rows) given.set(row.consumer, (given.get(row.consumer) ?? 0) + 1);
    return rows.length;
  });
  return given;
}

/**
 * Deletes events that were handled longer ago than their retention. Events that were given up stay for twice as long,
 * so that somebody can look at them. A pending event is never deleted.
 */
export async function deleteOldOutboxRows(db: Db, retentionS: number): Promise<void> {
  const { id, createdAt, doneAt, failedAt } = outboxTable;
  const old = db
    .select({ id })
    .from(outboxTable)
    .where(
      // An event is older than its end, so the index of `created_at` finds it.
      sql`${isOlderThan(createdAt, retentionS)}
        AND (${isOlderThan(doneAt, retentionS)} OR ${isOlderThan(failedAt, 2 * retentionS)})`,
    )
    .limit(ROWS_AT_ONCE)
    .for('update', { skipLocked: true });
  await inBatches(async () => {
    const deleted = await db.delete(outboxTable).where(sql`${id} IN ${old}`).returning({ id });
    return deleted.length;
  });
}
