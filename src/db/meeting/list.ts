import { and, asc, count, desc, eq, gte, inArray, lte, or, type SQL, sql } from 'drizzle-orm';
import type { MeetingStatus } from '../../lifecycle/meeting/state.js';
import { blocksTable } from '../account/tables.js';
import type { Db } from '../client.js';
import { meetingInvitationsTable, meetingParticipantsTable, meetingsTable } from './tables.js';

/** A filter for the user's meetings. An omitted field matches all. */
export interface MeetingFilter {
  status?: MeetingStatus[] | null | undefined;
  mine?: boolean | null | undefined;
  from?: Date | null | undefined;
  to?: Date | null | undefined;
}

/** A meeting's position in a list. */
export interface MeetingListKey {
  at: Date;
  id: string;
}

/** Meetings that the user hosts, has joined or was invited to, unless they have blocked the inviter. */
const isMine = (userId: string): SQL => sql`${meetingsTable.id} IN (
    SELECT id FROM ${meetingsTable} WHERE host_id = ${userId}
    UNION SELECT meeting_id FROM ${meetingParticipantsTable} WHERE user_id = ${userId}
    UNION SELECT meeting_id FROM ${meetingInvitationsTable} AS i WHERE user_id = ${userId} AND NOT EXISTS (
      SELECT 1 FROM ${blocksTable} AS b WHERE b.user_id = ${userId} AND b.blocked_id = i.invited_by))`;

const conditions = (userId: string, filter: MeetingFilter): SQL | undefined =>
  and(
    filter.mine === false ? or(eq(meetingsTable.isPublic, true), isMine(userId)) : isMine(userId),
    filter.status ? inArray(meetingsTable.status, filter.status) : undefined,
    filter.from ? gte(meetingsTable.listedAt, filter.from) : undefined,
    filter.to ? lte(meetingsTable.listedAt, filter.to) : undefined,
  );

/** The keys of a page of meetings, latest first, or earliest first from the `before` end. */
export function listMeetings(
  db: Db,
  userId: string,
  filter: MeetingFilter,
  page: {
    after: MeetingListKey | null;
    before: MeetingListKey | null;
    limit: number;
    fromEarliest: boolean;
  },
): Promise<MeetingListKey[]> {
  const key = sql`(${meetingsTable.listedAt}, ${meetingsTable.id})`;
  const at = ({ at: time, id }: MeetingListKey) => sql`(${time.toISOString()}::timestamptz, ${id})`;
  const sortOrder = page.fromEarliest ? asc : desc;
  return db
    .select({ at: meetingsTable.listedAt, id: meetingsTable.id })
    .from(meetingsTable)
    .where(
      and(
        conditions(userId, filter),
        page.after ? sql`${key} < ${at(page.after)}` : undefined,
        page.before ? sql`${key} > ${at(page.before)}` : undefined,
      ),
    )
    .orderBy(sortOrder(meetingsTable.listedAt), sortOrder(meetingsTable.id))
    .limit(page.limit);
}

/** The number of meetings that match the filter. */
export async function countMeetings(
  db: Db,
  userId: string,
  filter: MeetingFilter,
): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(meetingsTable)
    .where(conditions(userId, filter));
  return row?.n ?? 0;
}
