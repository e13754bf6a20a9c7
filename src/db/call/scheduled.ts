import { createHash } from 'node:crypto';
import { and, asc, count, desc, eq, gt, isNull, type SQL, sql } from 'drizzle-orm';
import type { ScheduledCall, ScheduledCallStatus } from '../../lifecycle/call/plan.js';
import type { Db } from '../client.js';
import { columnsHolding, returning } from '../record.js';
import { scheduledCallsTable } from './scheduled-tables.js';

const table = scheduledCallsTable;
const columns = columnsHolding<ScheduledCallRow>()(table, [
  'createdAt',
  'sortKey',
  'claimedUntil',
  'contentHash',
]);

/** A stored scheduled call, with the version that guards its changes. */
export interface ScheduledCallRow extends ScheduledCall {
  version: number;
}

/** The caller's input for a scheduled call. */
export type ScheduledCallContent = Pick<
  ScheduledCall,
  'calleeIds' | 'type' | 'message' | 'at' | 'taskId'
>;

/** Inserts a scheduled call. Returns null if the caller has reached the maximum or has just stored the same content. */
export async function insertScheduledCall(
  db: Db,
  callerId: string,
  { calleeIds, type, message, at, taskId }: ScheduledCallContent,
  max: number,
): Promise<ScheduledCallRow | null> {
  const contentHash = createHash('sha256')
    .update(JSON.stringify([calleeIds, type, message, at, taskId]))
    .digest('base64url');
  const inserted = returning(
    db,
    'inserted',
    columns,
    sql`
    INSERT INTO ${table} (caller_id, callee_ids, type, message, at, task_id, asked_for)
    SELECT ${callerId}, ${JSON.stringify(calleeIds)}::text::jsonb, ${type}::call_type, ${message}::text,
      ${at.toISOString()}::timestamptz, ${taskId}::text, ${contentHash}
    WHERE (SELECT count(*) FROM ${table} WHERE caller_id = ${callerId} AND status = 'PENDING') < ${max}
    ON CONFLICT (caller_id, asked_for) WHERE status = 'PENDING' DO NOTHING`,
  );
  const [row] = await db.with(inserted).select().from(inserted);
  return row ?? null;
}

/** A pending scheduled call with the same content. */
export async function findSameScheduledCall(
  db: Db,
  callerId: string,
  { calleeIds, type, message, at, taskId }: ScheduledCallContent,
): Promise<ScheduledCallRow | null> {
  const [row] = await db
    .select(columns)
    .from(table)
    .where(
      and(
        eq(table.callerId, callerId),
        eq(table.status, 'PENDING'),
        eq(table.sortKey, at.getTime()),
        eq(table.type, type),
        sql`${table.message} IS NOT DISTINCT FROM ${message}::text`,
        sql`${table.taskId} IS NOT DISTINCT FROM ${taskId}::text`,
        sql`${table.calleeIds} = ${JSON.stringify(calleeIds)}::text::jsonb`,
      ),
    )
    .limit(1);
  return row ?? null;
}

/** The caller's scheduled call, and the time of the read. */
export async function readScheduledCall(
  db: Db,
  id: string,
  callerId: string,
): Promise<(ScheduledCallRow & { now: Date }) | null> {
  const [row] = await db
    .select({ ...columns, now: sql<Date>`now()`.mapWith(table.at) })
    .from(table)
    .where(and(eq(table.id, id), eq(table.callerId, callerId)));
  return row ?? null;
}

/** Changes a pending call that is not due. Returns null if it is due or its version has changed. */
export async function writeScheduledCall(
  db: Db,
  { id, version }: ScheduledCallRow,
  to: ScheduledCallContent | { status: 'CANCELLED' },
): Promise<ScheduledCallRow | null> {
  const calleeIds =
    'calleeIds' in to && sql<string[]>`${JSON.stringify(to.calleeIds)}::text::jsonb`;
  const [row] = await db
    .update(table)
    .set({ ...to, ...(calleeIds && { calleeIds, contentHash: null }), version: version + 1 })
    .where(
      and(
        eq(table.id, id),
        eq(table.version, version),
        eq(table.status, 'PENDING'),
        gt(table.at, sql`now()`),
        // A statement that waited for the row of a due call still compares with its own start time.
        isNull(table.claimedUntil),
      ),
    )
    .returning(columns);
  return row ?? null;
}

/** A position in a caller's list. */
export interface ScheduledCallKey {
  sortKey: number;
  id: string;
}

/** A page of the caller's scheduled calls: pending ones, the next first, then the others, the latest first. */
export function listScheduledCalls(
  db: Db,
  callerId: string,
  page: {
    after: ScheduledCallKey | null;
    before: ScheduledCallKey | null;
    limit: number;
    fromEnd: boolean;
  },
): Promise<(ScheduledCallRow & { sortKey: number })[]> {
  const key = sql`(${table.sortKey}, ${table.id})`;
  const at = ({ sortKey, id }: ScheduledCallKey): SQL => sql`(${sortKey}::bigint, ${id}::text)`;
  const sortOrder = page.fromEnd ? desc : asc;
  return db
    .select({ ...columns, sortKey: table.sortKey })
    .from(table)
    .where(
      and(
        eq(table.callerId, callerId),
        page.after ? sql`${key} > ${at(page.after)}` : undefined,
        page.before ? sql`${key} < ${at(page.before)}` : undefined,
      ),
    )
    .orderBy(sortOrder(table.sortKey), sortOrder(table.id))
    .limit(page.limit) as Promise<(ScheduledCallRow & { sortKey: number })[]>;
}

/** The number of calls that the caller ever scheduled. */
export async function countScheduledCalls(db: Db, callerId: string): Promise<number> {
  const [row] = await db.select({ n: count() }).from(table).where(eq(table.callerId, callerId));
  return row?.n ?? 0;
}

/** Claims scheduled calls that are due, the earliest first. */
export function claimDueCalls(
  db: Db,
  max: number,
  claimS: number,
): Promise<(ScheduledCall & { now: Date })[]> {
  const claimed = returning(
    db,
    'claimed',
    { ...columns, now: sql<Date>`now()`.mapWith(table.at).as('read_at') },
    sql`
    UPDATE ${table} AS t SET claimed_until = now() + make_interval(secs => ${claimS})
    FROM (
      SELECT s.id FROM ${table} AS s
      WHERE s.status = 'PENDING' AND s.at <= now() AND (s.claimed_until IS NULL OR s.claimed_until < now())
      ORDER BY s.at LIMIT ${max} FOR UPDATE SKIP LOCKED
    ) AS due
    WHERE t.id = due.id`,
    't',
  );
  return db.with(claimed).select().from(claimed);
}

/** Milliseconds until the next scheduled call is due, or null if none is due within this time. */
export async function msUntilNextDue(db: Db, withinMs: number): Promise<number | null> {
  const [row] = await db
    .select({ ms: sql<number>`(extract(epoch FROM ${table.at} - now()) * 1000)::float8` })
    .from(table)
    .where(
      and(
        eq(table.status, 'PENDING'),
        gt(table.at, sql`now()`),
        sql`${table.at} <= now() + make_interval(secs => ${withinMs / 1000})`,
      ),
    )
    .orderBy(asc(table.at))
    .limit(1);
  return row ? Number(row.ms) : null;
}

/** Stores the outcome of a due call. A started call stays started, even if another node's job gave it up. */
export async function finishScheduledCall(
  db: Db,
  id: string,
  status: Extract<ScheduledCallStatus, 'STARTED' | 'FAILED'>,
): Promise<void> {
  const from = status === 'STARTED' ? sql`IN ('PENDING', 'FAILED')` : sql`= 'PENDING'`;
  await db
    .update(table)
    .set({ status })
    .where(and(eq(table.id, id), sql`${table.status} ${from}`));
}
