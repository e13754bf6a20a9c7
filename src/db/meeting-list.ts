import { and, asc, count, desc, eq, gte, inArray, lte, or, type SQL, sql } from 'drizzle-orm';
import type { MeetingStatus } from '../lifecycle/meeting-state.js';
import type { Db } from './client.js';
import { meetingInvitations, meetingParticipants, meetings } from './meeting-tables.js';
import { blocks } from './user-tables.js';

/** Which meetings; left out: any that are for the user. */
export interface MeetingFilter {
  status?: MeetingStatus[] | null | undefined;
  mine?: boolean | null | undefined;
  from?: Date | null | undefined;
  to?: Date | null | undefined;
}

/** A meeting's place in a list. */
export interface MeetingKeyset {
  at: Date;
  id: string;
}

/** Those that the user hosts, has a place in, or was invited to, but not by one they have blocked. */
const isMine = (userId: string): SQL => sql`${meetings.id} IN (
    SELECT id FROM ${meetings} WHERE host_id = ${userId}
    UNION SELECT meeting_id FROM ${meetingParticipants} WHERE user_id = ${userId}
    UNION SELECT meeting_id FROM ${meetingInvitations} AS i WHERE user_id = ${userId} AND NOT EXISTS (
      SELECT 1 FROM ${blocks} AS b WHERE b.user_id = ${userId} AND b.blocked_id = i.invited_by))`;

const conditions = (userId: string, filter: MeetingFilter): SQL | undefined =>
  and(
    filter.mine === false ? or(eq(meetings.isPublic, true), isMine(userId)) : isMine(userId),
    filter.status ? inArray(meetings.status, filter.status) : undefined,
    filter.from ? gte(meetings.listedAt, filter.from) : undefined,
    filter.to ? lte(meetings.listedAt, filter.to) : undefined,
  );

/** The keys of a page of meetings, latest first, or earliest first from the `before` end. */
export function listMeetings(
  db: Db,
  userId: string,
  filter: MeetingFilter,
  page: {
    after: MeetingKeyset | null;
    before: MeetingKeyset | null;
    limit: number;
    fromEarliest: boolean;
  },
): Promise<MeetingKeyset[]> {
  const key = sql`(${meetings.listedAt}, ${meetings.id})`;
  const at = ({ at: time, id }: MeetingKeyset) => sql`(${time.toISOString()}::timestamptz, ${id})`;
  const order = page.fromEarliest ? asc : desc;
  return db
    .select({ at: meetings.listedAt, id: meetings.id })
    .from(meetings)
    .where(
      and(
        conditions(userId, filter),
        page.after ? sql`${key} < ${at(page.after)}` : undefined,
        page.before ? sql`${key} > ${at(page.before)}` : undefined,
      ),
    )
    .orderBy(order(meetings.listedAt), order(meetings.id))
    .limit(page.limit);
}

/** How many meetings the filter leaves. */
export async function countMeetings(
  db: Db,
  userId: string,
  filter: MeetingFilter,
): Promise<number> {
  const [row] = await db.select({ n: count() }).from(meetings).where(conditions(userId, filter));
  return row?.n ?? 0;
}
