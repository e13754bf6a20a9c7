import { and, asc, desc, eq, gte, inArray, lte, or, type SQL, sql } from 'drizzle-orm';
import {
  CALL_ROLES,
  CALL_STATUSES,
  CALL_TYPES,
  type CallRole,
  type CallStatus,
  type CallType,
} from '../lifecycle/call-state.js';
import { callHistory, callParticipants, calls } from './call-tables.js';
import type { Db } from './client.js';
import { users } from './user-tables.js';

/** Which of a user's calls; left out: any. */
export interface CallFilter {
  status?: CallStatus[] | null | undefined;
  type?: CallType | null | undefined;
  withUserId?: string | null | undefined;
  role?: CallRole | null | undefined;
  from?: Date | null | undefined;
  to?: Date | null | undefined;
}

/** A call's place in a history. */
export interface CallKey {
  at: Date;
  id: string;
}

/** A part of a history, between two places, read from its newest or from its oldest end. */
export interface HistoryPage {
  after: CallKey | null;
  before: CallKey | null;
  limit: number;
  fromOldest: boolean;
}

const mine = callParticipants;

/** One never hears of a call from somebody whom one has blocked, unless one called them back: as the indexes have it. */
const isShown = sql`(NOT ${mine.blocked} OR ${mine.joinedAt} IS NOT NULL)`;

/** Nor of a call that must not disturb one, until it is over. */
const isTold = sql`NOT (${mine.silent} AND ${mine.state} IN ('INVITED', 'RINGING'))`;

/** Where in time the rows of a page are: the same columns of either table. */
const span = (
  t: typeof callParticipants | typeof callHistory,
  { from, to }: CallFilter,
  { after, before }: Pick<HistoryPage, 'after' | 'before'>,
): SQL | undefined => {
  const key = sql`(${t.callCreatedAt}, ${t.callId})`;
  const place = ({ at, id }: CallKey) => sql`(${at.toISOString()}::timestamptz, ${id})`;
  return and(
    from ? gte(t.callCreatedAt, from) : undefined,
    to ? lte(t.callCreatedAt, to) : undefined,
    after ? sql`${key} < ${place(after)}` : undefined,
    before ? sql`${key} > ${place(before)}` : undefined,
  );
};

const everywhere = { after: null, before: null };

/** What a call that is over can be. */
const FINAL = CALL_STATUSES.filter(
  (status) => !['CALLING', 'RINGING', 'CONNECTED'].includes(status),
);

/** What the sets of a filter are: those of `call_history` stand in its index before the time. */
const setsOf = ({ status, type, role }: CallFilter) => ({
  statuses: FINAL.filter((one) => status?.includes(one) ?? true),
  types: type ? [type] : CALL_TYPES,
  roles: role ? [role] : CALL_ROLES,
});

const array = (values: readonly string[], type: string) =>
  sql`(${`{${values.join(',')}}`}::text)::${sql.raw(type)}[]`;

/** Those calls that do not stand in `call_history` yet: they go on, or were over only just now. They are few. */
function unfiled(
  userId: string,
  filter: CallFilter,
  page: Pick<HistoryPage, 'after' | 'before'>,
): SQL {
  const { status, type, role, withUserId } = filter;
  const where = and(
    isShown,
    isTold,
    status ? sql`c.status = ANY (${array(status, 'call_status')})` : undefined,
    type ? sql`c.type = ${type}` : undefined,
    role ? eq(mine.role, role) : undefined,
    withUserId != null ? sql`c.is_with` : undefined,
    span(mine, filter, page),
  );
  // OFFSET 0: these few by their own index, and their calls by their ids. A planner that has no statistics yet
  // would go through the whole history for it, or through all calls.
  return sql`
    SELECT ${mine.callCreatedAt}, ${mine.callId}
    FROM (SELECT * FROM ${mine} WHERE ${mine.userId} = ${userId} AND NOT ${mine.filed} OFFSET 0) AS ${mine}, LATERAL (
      SELECT call.status, call.type, EXISTS (
        SELECT 1 FROM ${mine} AS o WHERE o.call_id = call.id AND o.user_id = ${withUserId ?? ''}) AS is_with
      FROM ${calls} AS call WHERE call.id = ${mine.callId} OFFSET 0
    ) AS c
    WHERE ${where ?? sql`true`}`;
}

/** Whether a filter asks for more than a span of time. */
const isSifting = ({ status, type, role, withUserId }: CallFilter): boolean =>
  status != null || type != null || role != null || withUserId != null;

/**
 * The keys of a page of a user's calls, newest first, or oldest first from the `before` end. It reads about
 * as many rows as the page has, wherever that is in however long a history, and however rare is what the
 * filter leaves.
 */
export function readHistory(
  db: Db,
  userId: string,
  filter: CallFilter,
  page: HistoryPage,
): PromiseLike<CallKey[]> {
  const order = page.fromOldest ? asc : desc;
  if (!isSifting(filter)) {
    return db
      .select({ at: mine.callCreatedAt, id: mine.callId })
      .from(mine)
      .where(and(eq(mine.userId, userId), isShown, isTold, span(mine, filter, page)))
      .orderBy(order(mine.callCreatedAt), order(mine.callId))
      .limit(page.limit);
  }
  // The page of each combination that the filter allows stands in the index in order; theirs is among them.
  const { statuses, types, roles } = setsOf(filter);
  const h = callHistory;
  const matching = db.$with('matching', { at: mine.callCreatedAt, id: mine.callId }).as(sql`
    SELECT filed.call_created_at, filed.call_id
    FROM unnest(${array(statuses, 'call_status')}) AS s (status), unnest(${array(types, 'call_type')}) AS t (type),
      unnest(${array(roles, 'call_role')}) AS r (role), LATERAL (
      SELECT ${h.callCreatedAt}, ${h.callId} FROM ${h}
      WHERE ${h.userId} = ${userId} AND ${h.withUserId} = ${filter.withUserId ?? userId}
        AND ${h.status} = s.status AND ${h.type} = t.type AND ${h.role} = r.role AND ${span(h, filter, page) ?? sql`true`}
      ORDER BY ${order(h.callCreatedAt)}, ${order(h.callId)}
      LIMIT ${page.limit}
    ) AS filed
    UNION ALL ${unfiled(userId, filter, page)}`);
  return db
    .with(matching)
    .select()
    .from(matching)
    .orderBy(order(matching.at), order(matching.id))
    .limit(page.limit);
}

/** How many calls the filter leaves: as far as `most`, and one more if there are more. */
export async function countHistory(
  db: Db,
  userId: string,
  filter: CallFilter,
  most: number,
): Promise<number> {
  const rows = await countQuery(db, userId, filter, most);
  return rows[0]?.n ?? 0;
}

/** The statement of `countHistory`. */
export function countQuery(
  db: Db,
  userId: string,
  filter: CallFilter,
  most: number,
): PromiseLike<{ n: number }[]> {
  const { statuses, types, roles } = setsOf(filter);
  const h = callHistory;
  const counted = db.$with('counted', { n: sql<number>`n`.as('n') }).as(sql`
    SELECT count(*)::int AS n FROM (
      (SELECT 1 FROM ${h}
        WHERE ${h.userId} = ${userId} AND ${h.withUserId} = ${filter.withUserId ?? userId}
          AND ${h.status} = ANY (${array(statuses, 'call_status')}) AND ${h.type} = ANY (${array(types, 'call_type')})
          AND ${h.role} = ANY (${array(roles, 'call_role')}) AND ${span(h, filter, everywhere) ?? sql`true`}
        LIMIT ${most + 1})
      UNION ALL
      (SELECT 1 FROM (${unfiled(userId, filter, everywhere)}) AS u LIMIT ${most + 1})
      LIMIT ${most + 1}
    ) AS c`);
  return db.with(counted).select().from(counted);
}

/** How many calls the user has missed since they last looked: as far as `most`, and one more if there are more. */
export async function countMissed(db: Db, userId: string, most: number): Promise<number> {
  const rows = await missedQuery(db, userId, most);
  return rows[0]?.n ?? 0;
}

/** The statement of `countMissed`. */
export function missedQuery(db: Db, userId: string, most: number): PromiseLike<{ n: number }[]> {
  const counted = db.$with('counted', { n: sql<number>`n`.as('n') }).as(sql`
    SELECT count(*)::int AS n FROM (
      SELECT 1 FROM ${mine}
      WHERE ${mine.userId} = ${userId} AND ${mine.state} IN ('MISSED', 'CANCELLED') AND ${mine.role} = 'CALLEE'
        AND ${isShown} AND ${mine.leftAt} > (SELECT u.calls_seen_at FROM ${users} AS u WHERE u.id = ${userId})
      LIMIT ${most + 1}
    ) AS missed`);
  return db.with(counted).select().from(counted);
}

/** Notes that the user has looked at their calls up to then, or to now; never backwards, nor into the future. */
export async function noteCallsSeen(db: Db, userId: string, upTo: Date | null) {
  const now = sql`date_trunc('milliseconds', now())`;
  const seen = upTo ? sql`least(${now}, ${upTo.toISOString()}::timestamptz)` : now;
  const [row] = await db
    .update(users)
    .set({ callsSeenAt: sql`greatest(${users.callsSeenAt}, ${seen})` })
    .where(eq(users.id, userId))
    .returning();
  return row ?? null;
}

/** The ids of the calls that ring or run for the user, oldest first. */
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
