import { and, desc, eq, sql } from 'drizzle-orm';
import { type Db, isAnyOf, prepared } from './client.js';
import { blocks, users } from './user-tables.js';
import type { UserRow } from './users.js';

/** Somebody whom another has blocked, and when that one was last seen by them. */
export interface BlockedView {
  userId: string;
  blockedId: string;
  lastSeenAt: Date | null;
}

/**
 * Blocks somebody; again is not anew. To them the user looks as if they left now, if they were to be seen.
 * False: that many are blocked already.
 */
export async function block(
  db: Db,
  { userId, blockedId, connected }: { userId: string; blockedId: string; connected: boolean },
  most: number,
): Promise<boolean> {
  const written = db.$with('written', { userId: blocks.userId }).as(sql`
    INSERT INTO ${blocks} (user_id, blocked_id, last_seen_at)
    SELECT u.id, ${blockedId}, CASE WHEN ${connected} AND u.chosen_presence <> 'INVISIBLE' THEN now() ELSE u.last_seen_at END
    FROM ${users} AS u
    WHERE u.id = ${userId} AND (SELECT count(*) FROM ${blocks} AS b WHERE b.user_id = u.id) < ${most}::int
    ON CONFLICT DO NOTHING
    RETURNING user_id`);
  const rows = await db.with(written).select().from(written);
  return rows.length > 0 || hasBlocked(db, userId, blockedId);
}

async function hasBlocked(db: Db, userId: string, blockedId: string): Promise<boolean> {
  const rows = await db
    .select({ userId: blocks.userId })
    .from(blocks)
    .where(and(eq(blocks.userId, userId), eq(blocks.blockedId, blockedId)));
  return rows.length > 0;
}

/** Whether there was such a block. */
export async function unblock(db: Db, userId: string, blockedId: string): Promise<boolean> {
  const rows = await db
    .delete(blocks)
    .where(and(eq(blocks.userId, userId), eq(blocks.blockedId, blockedId)))
    .returning({ userId: blocks.userId });
  return rows.length > 0;
}

/** Those whom the user has blocked, newest first. */
export async function readBlocked(db: Db, userId: string): Promise<UserRow[]> {
  const rows = await db
    .select({ user: users })
    .from(blocks)
    .innerJoin(users, eq(users.id, blocks.blockedId))
    .where(eq(blocks.userId, userId))
    .orderBy(desc(blocks.createdAt), desc(blocks.blockedId));
  return rows.map(({ user }) => user);
}

const view = {
  userId: blocks.userId,
  blockedId: blocks.blockedId,
  lastSeenAt: blocks.lastSeenAt,
};

/** Those of the users who have blocked this one. */
export function readBlockers(
  db: Db,
  userIds: readonly string[],
  blockedId: string,
): Promise<BlockedView[]> {
  return prepared(db, 'read_blockers', () =>
    db
      .select(view)
      .from(blocks)
      .where(and(isAnyOf(blocks.userId, 'ids'), eq(blocks.blockedId, sql.placeholder('blocked'))))
      .prepare('read_blockers'),
  ).execute({ ids: JSON.stringify(userIds), blocked: blockedId });
}

/** All whom these users have blocked. */
export function readBlocksOf(db: Db, userIds: readonly string[]): Promise<BlockedView[]> {
  return prepared(db, 'read_blocks_of', () =>
    db.select(view).from(blocks).where(isAnyOf(blocks.userId, 'ids')).prepare('read_blocks_of'),
  ).execute({ ids: JSON.stringify(userIds) });
}
