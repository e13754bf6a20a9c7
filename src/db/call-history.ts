import {
  and,
  asc,
  count,
  desc,
  eq,
  exists,
  gte,
  inArray,
  lte,
  not,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { CallRole, CallStatus, CallType } from '../lifecycle/call-state.js';
import type { Db } from './client.js';
import { callParticipants, calls } from './tables.js';

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

const mine = callParticipants;
const other = alias(callParticipants, 'other');

/** One does not hear of a call that must not disturb one until it is over; of one whom one has blocked, never. */
const told = not(
  sql`(${mine.silent} AND (${mine.state} IN ('INVITED', 'RINGING') OR (${mine.blocked} AND ${mine.joinedAt} IS NULL)))`,
);

function conditions(db: Db, userId: string, filter: CallFilter): SQL | undefined {
  return and(
    eq(mine.userId, userId),
    told,
    filter.status ? inArray(calls.status, filter.status) : undefined,
    filter.type ? eq(calls.type, filter.type) : undefined,
    filter.role ? eq(mine.role, filter.role) : undefined,
    filter.from ? gte(mine.callCreatedAt, filter.from) : undefined,
    filter.to ? lte(mine.callCreatedAt, filter.to) : undefined,
    filter.withUserId != null
      ? exists(
          db
            .select({ one: sql`1` })
            .from(other)
            .where(and(eq(other.callId, mine.callId), eq(other.userId, filter.withUserId))),
        )
      : undefined,
  );
}

/**
 * The keys of a page of a user's calls, between two keys, newest first, or oldest first from the
 * `before` end. The index (user, time, call) is read only as far as the page goes.
 */
export function readHistory(
  db: Db,
  userId: string,
  filter: CallFilter,
  page: { after: CallKey | null; before: CallKey | null; limit: number; fromOldest: boolean },
): Promise<CallKey[]> {
  const key = sql`(${mine.callCreatedAt}, ${mine.callId})`;
  const at = ({ at: time, id }: CallKey) => sql`(${time.toISOString()}::timestamptz, ${id})`;
  const order = page.fromOldest ? asc : desc;
  return db
    .select({ at: mine.callCreatedAt, id: mine.callId })
    .from(mine)
    .innerJoin(calls, eq(calls.id, mine.callId))
    .where(
      and(
        conditions(db, userId, filter),
        page.after ? sql`${key} < ${at(page.after)}` : undefined,
        page.before ? sql`${key} > ${at(page.before)}` : undefined,
      ),
    )
    .orderBy(order(mine.callCreatedAt), order(mine.callId))
    .limit(page.limit);
}

/** How many calls the filter leaves. */
export async function countHistory(db: Db, userId: string, filter: CallFilter): Promise<number> {
  // Without a filter on the call itself the index alone answers.
  const base = db.select({ n: count() }).from(mine);
  const where = conditions(db, userId, filter);
  const needsCall = filter.status || filter.type;
  const [row] = await (needsCall
    ? base.innerJoin(calls, eq(calls.id, mine.callId)).where(where)
    : base.where(where));
  return row?.n ?? 0;
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
