import { and, asc, desc, eq, gte, inArray, lte, or, type SQL, sql } from 'drizzle-orm';
import {
  CALL_ROLES,
  CALL_STATUSES,
  CALL_TYPES,
  type CallRole,
  type CallStatus,
  type CallType,
} from '../../lifecycle/call/state.js';
import { usersTable } from '../account/tables.js';
import type { Db } from '../client.js';
import { callHistoryTable, callParticipantsTable, callsTable } from './tables.js';

/** A filter for a user's calls. An omitted field matches all. */
export interface CallFilter {
  status?: CallStatus[] | null | undefined;
  type?: CallType | null | undefined;
  withUserId?: string | null | undefined;
  role?: CallRole | null | undefined;
  from?: Date | null | undefined;
  to?: Date | null | undefined;
}

/** A call's position in a history. */
export interface CallKey {
  at: Date;
  id: string;
}

/** A part of a history between two positions, read from its newest or its oldest end. */
export interface HistoryPage {
  after: CallKey | null;
  before: CallKey | null;
  limit: number;
  fromOldest: boolean;
}

const mine = callParticipantsTable;

/** Excludes calls from users that the user has blocked, unless they called back. The indexes do the same. */
const isShown = sql`(NOT ${mine.blocked} OR ${mine.joinedAt} IS NOT NULL)`;

/** Excludes suppressed rings until they are over. */
const isNotSuppressed = sql`NOT (${mine.silent} AND ${mine.state} IN ('INVITED', 'RINGING'))`;

/** The time range and page bounds. The columns are the same in both tables. */
const span = (
  t: typeof callParticipantsTable | typeof callHistoryTable,
  { from, to }: CallFilter,
  { after, before }: Pick<HistoryPage, 'after' | 'before'>,
): SQL | undefined => {
  const key = sql`(${t.callCreatedAt}, ${t.callId})`;
  const positionOf = ({ at, id }: CallKey) => sql`(${at.toISOString()}::timestamptz, ${id})`;
  return and(
    from ? gte(t.callCreatedAt, from) : undefined,
    to ? lte(t.callCreatedAt, to) : undefined,
    after ? sql`${key} < ${positionOf(after)}` : undefined,
    before ? sql`${key} > ${positionOf(before)}` : undefined,
  );
};

const WHOLE_HISTORY = { after: null, before: null };

/** The statuses of a call that has ended. */
const FINAL_STATUSES = CALL_STATUSES.filter(
  (status) => !['CALLING', 'RINGING', 'CONNECTED'].includes(status),
);

/** The filter as sets of values. They come before the time in the index of `call_history`. */
const filterSets = ({ status, type, role }: CallFilter) => ({
  statuses: FINAL_STATUSES.filter((candidate) => status?.includes(candidate) ?? true),
  types: type ? [type] : CALL_TYPES,
  roles: role ? [role] : CALL_ROLES,
});

const sqlArray = (values: readonly string[], type: string) =>
  sql`(${`{${values.join(',')}}`}::text)::${sql.raw(type)}[]`;

/** The calls that are not archived yet: active ones and ones that have just ended. They are few. */
function unarchived(
  userId: string,
  filter: CallFilter,
  page: Pick<HistoryPage, 'after' | 'before'>,
): SQL {
  const { status, type, role, withUserId } = filter;
  const where = and(
    isShown,
    isNotSuppressed,
    status ? sql`c.status = ANY (${sqlArray(status, 'call_status')})` : undefined,
    type ? sql`c.type = ${type}` : undefined,
    role ? eq(mine.role, role) : undefined,
    withUserId != null ? sql`c.is_with` : undefined,
    span(mine, filter, page),
  );
  // OFFSET 0 forces the small index of unarchived rows, and then the calls by ID. A planner without statistics would
  // scan the whole history or all calls instead.
  return sql`
    SELECT ${mine.callCreatedAt}, ${mine.callId}
    FROM (SELECT * FROM ${mine} WHERE ${mine.userId} = ${userId} AND NOT ${mine.archived} OFFSET 0) AS ${mine}, LATERAL (
      SELECT call.status, call.type, EXISTS (
        SELECT 1 FROM ${mine} AS o WHERE o.call_id = call.id AND o.user_id = ${withUserId ?? ''}) AS is_with
      FROM ${callsTable} AS call WHERE call.id = ${mine.callId} OFFSET 0
    ) AS c
    WHERE ${where ?? sql`true`}`;
}

/** Whether the filter has more than a time range. */
const hasFilter = ({ status, type, role, withUserId }: CallFilter): boolean =>
  status != null || type != null || role != null || withUserId != null;

/**
 * The keys of a page of a user's calls, newest first, or oldest first from the `before` end. Reads about as many rows
 * as the page has, at any position in a history of any length, and even if few calls match the filter.
 */
export function readHistory(
  db: Db,
  userId: string,
  filter: CallFilter,
  page: HistoryPage,
): PromiseLike<CallKey[]> {
  const sortOrder = page.fromOldest ? asc : desc;
  if (!hasFilter(filter)) {
    return db
      .select({ at: mine.callCreatedAt, id: mine.callId })
      .from(mine)
      .where(and(eq(mine.userId, userId), isShown, isNotSuppressed, span(mine, filter, page)))
      .orderBy(sortOrder(mine.callCreatedAt), sortOrder(mine.callId))
      .limit(page.limit);
  }
  // The index yields one sorted page for each combination of the filter's values. The result is among them.
  const { statuses, types, roles } = filterSets(filter);
  const history = callHistoryTable;
  const matching = db.$with('matching', { at: mine.callCreatedAt, id: mine.callId }).as(sql`
    SELECT filed.call_created_at, filed.call_id
    FROM unnest(${sqlArray(statuses, 'call_status')}) AS s (status), unnest(${sqlArray(types, 'call_type')}) AS t (type),
      unnest(${sqlArray(roles, 'call_role')}) AS r (role), LATERAL (
      SELECT ${history.callCreatedAt}, ${history.callId} FROM ${history}
      WHERE ${history.userId} = ${userId} AND ${history.withUserId} = ${filter.withUserId ?? userId}
        AND ${history.status} = s.status AND ${history.type} = t.type AND ${history.role} = r.role AND ${span(history, filter, page) ?? sql`true`}
      ORDER BY ${sortOrder(history.callCreatedAt)}, ${sortOrder(history.callId)}
      LIMIT ${page.limit}
    ) AS filed
    UNION ALL ${unarchived(userId, filter, page)}`);
  return db
    .with(matching)
    .select()
    .from(matching)
    .orderBy(sortOrder(matching.at), sortOrder(matching.id))
    .limit(page.limit);
}

/** The number of calls that match the filter, up to `max`; `max` + 1 if there are more. */
export async function countHistory(
  db: Db,
  userId: string,
  filter: CallFilter,
  max: number,
): Promise<number> {
  const rows = await countHistoryQuery(db, userId, filter, max);
  return rows[0]?.n ?? 0;
}

/** The statement of `countHistory`. */
export function countHistoryQuery(
  db: Db,
  userId: string,
  filter: CallFilter,
  max: number,
): PromiseLike<{ n: number }[]> {
  const { statuses, types, roles } = filterSets(filter);
  const history = callHistoryTable;
  const counted = db.$with('counted', { n: sql<number>`n`.as('n') }).as(sql`
    SELECT count(*)::int AS n FROM (
      (SELECT 1 FROM ${history}
        WHERE ${history.userId} = ${userId} AND ${history.withUserId} = ${filter.withUserId ?? userId}
          AND ${history.status} = ANY (${sqlArray(statuses, 'call_status')}) AND ${history.type} = ANY (${sqlArray(types, 'call_type')})
          AND ${history.role} = ANY (${sqlArray(roles, 'call_role')}) AND ${span(history, filter, WHOLE_HISTORY) ?? sql`true`}
        LIMIT ${max + 1})
      UNION ALL
      (SELECT 1 FROM (${unarchived(userId, filter, WHOLE_HISTORY)}) AS u LIMIT ${max + 1})
      LIMIT ${max + 1}
    ) AS c`);
  return db.with(counted).select().from(counted);
}

/** The number of calls that the user has missed since they last looked, up to `max`; `max` + 1 if there are more. */
export async function countMissed(db: Db, userId: string, max: number): Promise<number> {
  const rows = await countMissedQuery(db, userId, max);
  return rows[0]?.n ?? 0;
}

/** The statement of `countMissed`. */
export function countMissedQuery(
  db: Db,
  userId: string,
  max: number,
): PromiseLike<{ n: number }[]> {
  const counted = db.$with('counted', { n: sql<number>`n`.as('n') }).as(sql`
    SELECT count(*)::int AS n FROM (
      SELECT 1 FROM ${mine}
      WHERE ${mine.userId} = ${userId} AND ${mine.state} IN ('MISSED', 'CANCELLED') AND ${mine.role} = 'CALLEE'
        AND ${isShown} AND ${mine.leftAt} > (SELECT u.calls_seen_at FROM ${usersTable} AS u WHERE u.id = ${userId})
      LIMIT ${max + 1}
    ) AS missed`);
  return db.with(counted).select().from(counted);
}

/** Records that the user has viewed their calls up to a time or now. Never moves backwards or into the future. */
export async function updateCallsSeenAt(db: Db, userId: string, upTo: Date | null) {
  const now = sql`date_trunc('milliseconds', now())`;
  const seen = upTo ? sql`least(${now}, ${upTo.toISOString()}::timestamptz)` : now;
  const [row] = await db
    .update(usersTable)
    .set({ callsSeenAt: sql`greatest(${usersTable.callsSeenAt}, ${seen})` })
    .where(eq(usersTable.id, userId))
    .returning();
  return row ?? null;
}

/** The IDs of the user's ringing and connected calls, oldest first. */
export async function readActiveCallIds(db: Db, userId: string): Promise<string[]> {
  const rows = await db
    .select({ id: mine.callId })
    .from(mine)
    .where(
      and(
        eq(mine.userId, userId),
        or(
          eq(mine.state, 'JOINED'),
          and(inArray(mine.state, ['INVITED', 'RINGING']), eq(mine.silent, false)),
        ),
      ),
    )
    .orderBy(asc(mine.callCreatedAt), asc(mine.callId));
  return rows.map(({ id }) => id);
}
