import { createHash } from 'node:crypto';
import { and, asc, count, desc, eq, gt, isNull, type SQL, sql } from 'drizzle-orm';
import type { ScheduledCall, ScheduledCallStatus } from '../../lifecycle/call/plan.js';
import type { Db } from '../client.js';
import { columnsWithout } from '../record.js';
import { scheduledCallsTable } from './scheduled-tables.js';

const table = scheduledCallsTable;
const columns = columnsWithout(table, 'createdAt', 'sortKey', 'claimedUntil', 'contentHash');

/** A scheduled call as it was read, with the version by which a change is guarded. */
export interface ScheduledCallRow extends ScheduledCall {
  version: number;
}

/** What its caller says of it. */
export type ScheduledCallContent = Pick<
  ScheduledCall,
  'calleeIds' | 'type' | 'message' | 'at' | 'taskId'
>;

/** A new one. Null: the caller has as many to come as one may have, or just asked for the same on another node. */
export async function insertScheduledCall(
  db: Db,
  callerId: string,
  { calleeIds, type, message, at, taskId }: ScheduledCallContent,
  max: number,
): Promise<ScheduledCallRow | null> {
  const askedFor = createHash('sha256')
    .update(JSON.stringify([calleeIds, type, message, at, taskId]))
    .digest('base64url');
  const inserted = db.$with('inserted', columns).as(sql`
    INSERT INTO ${table} (caller_id, callee_ids, type, message, at, task_id, asked_for)
    SELECT ${callerId}, ${JSON.stringify(calleeIds)}::text::jsonb, ${type}::call_type, ${message}::text,
      ${at.toISOString()}::timestamptz, ${taskId}::text, ${askedFor}
    WHERE (SELECT count(*) FROM ${table} WHERE caller_id = ${callerId} AND status = 'PENDING') < ${max}
    ON CONFLICT (caller_id, asked_for) WHERE status = 'PENDING' DO NOTHING
    RETURNING *`);
  const [row] = await db.with(inserted).select().from(inserted);
  return row ?? null;
}

/** One to come that is the same in everything. */
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

/** One of this caller, and the time at which that was so. */
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

/** Changes one that nobody has changed since, and whose time has not come. Null: it was not so any more. */
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
        // Who waited for the row of one that was due looks at it with the time from before.
        isNull(table.claimedUntil),
      ),
    )
    .returning(columns);
  return row ?? null;
}

/** A place in the list of a caller. */
export interface ScheduledCallKey {
  sortKey: number;
  id: string;
}

/** A page of a caller's: what is to come, the next first, then what is over, the latest first. */
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

/** How many the caller ever scheduled. */
export async function countScheduledCalls(db: Db, callerId: string): Promise<number> {
  const [row] = await db.select({ n: count() }).from(table).where(eq(table.callerId, callerId));
  return row?.n ?? 0;
}

/** Claims some whose time has come, the earliest first. */
export function claimDueCalls(
  db: Db,
  max: number,
  claimS: number,
): Promise<(ScheduledCall & { now: Date })[]> {
  const claimed = db
    .$with('claimed', { ...columns, now: sql<Date>`read_at`.mapWith(table.at).as('read_at') })
    .as(sql`
    UPDATE ${table} AS t SET claimed_until = now() + make_interval(secs => ${claimS})
    FROM (
      SELECT s.id FROM ${table} AS s
      WHERE s.status = 'PENDING' AND s.at <= now() AND (s.claimed_until IS NULL OR s.claimed_until < now())
      ORDER BY s.at LIMIT ${max} FOR UPDATE SKIP LOCKED
    ) AS due
    WHERE t.id = due.id
    RETURNING t.*, now() AS read_at`);
  return db.with(claimed).select().from(claimed);
}

/** Milliseconds until the next is due, if that is within so many. */
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

/** Writes what became of one that was due. What has begun has begun, also if another sweeper gave it up. */
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
