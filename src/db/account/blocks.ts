import { and, desc, eq, sql } from 'drizzle-orm';
import { type Db, isAnyOf, prepared } from '../client.js';
import { returning } from '../record.js';
import { blocksTable, usersTable } from './tables.js';
import type { UserRow } from './users.js';

/** A block, and the time at which the blocked user last saw the blocker. */
export interface BlockSnapshot {
  userId: string;
  blockedId: string;
  lastSeenAt: Date | null;
}

/**
 * Blocks a user. A repetition changes nothing. From now on, the blocked user sees the blocker as offline; a visible
 * blocker seems to have left now. Returns false if the blocker has reached the maximum.
 */
export async function insertBlock(
  db: Db,
  { userId, blockedId, connected }: { userId: string; blockedId: string; connected: boolean },
  max: number,
): Promise<boolean> {
  const written = returning(
    db,
    'written',
    { userId: blocksTable.userId },
    sql`
    INSERT INTO ${blocksTable} (user_id, blocked_id, last_seen_at)
    SELECT u.id, ${blockedId}, CASE WHEN ${connected} AND u.chosen_presence <> 'INVISIBLE' THEN now() ELSE u.last_seen_at END
    FROM ${usersTable} AS u
    WHERE u.id = ${userId} AND (SELECT count(*) FROM ${blocksTable} AS b WHERE b.user_id = u.id) < ${max}::int
    ON CONFLICT DO NOTHING`,
  );
  const rows = await db.with(written).select().from(written);
  return rows.length > 0 || hasBlocked(db, userId, blockedId);
}

async function hasBlocked(db: Db, userId: string, blockedId: string): Promise<boolean> {
  const rows = await db
    .select({ userId: blocksTable.userId })
    .from(blocksTable)
    .where(and(eq(blocksTable.userId, userId), eq(blocksTable.blockedId, blockedId)));
  return rows.length > 0;
}

/** Deletes a block. Returns whether it existed. */
export async function deleteBlock(db: Db, userId: string, blockedId: string): Promise<boolean> {
  const rows = await db
    .delete(blocksTable)
    .where(and(eq(blocksTable.userId, userId), eq(blocksTable.blockedId, blockedId)))
    .returning({ userId: blocksTable.userId });
  return rows.length > 0;
}

/** The users that this user has blocked, newest block first. */
export async function readBlockedUsers(db: Db, userId: string): Promise<UserRow[]> {
  const rows = await db
    .select({ user: usersTable })
    .from(blocksTable)
    .innerJoin(usersTable, eq(usersTable.id, blocksTable.blockedId))
    .where(eq(blocksTable.userId, userId))
    .orderBy(desc(blocksTable.createdAt), desc(blocksTable.blockedId));
  return rows.map(({ user }) => user);
}

const blockColumns = {
  userId: blocksTable.userId,
  blockedId: blocksTable.blockedId,
  lastSeenAt: blocksTable.lastSeenAt,
};

/** The blocks by any of these users against this one. */
export function readBlockers(
  db: Db,
  userIds: readonly string[],
  blockedId: string,
): Promise<BlockSnapshot[]> {
  return prepared(db, 'read_blockers', () =>
    db
      .select(blockColumns)
      .from(blocksTable)
      .where(
        and(
          isAnyOf(blocksTable.userId, 'ids'),
          eq(blocksTable.blockedId, sql.placeholder('blocked')),
        ),
      )
      .prepare('read_blockers'),
  ).execute({ ids: JSON.stringify(userIds), blocked: blockedId });
}

/** All blocks by these users. */
export function readBlocksBy(db: Db, userIds: readonly string[]): Promise<BlockSnapshot[]> {
  return prepared(db, 'read_blocks_of', () =>
    db
      .select(blockColumns)
      .from(blocksTable)
      .where(isAnyOf(blocksTable.userId, 'ids'))
      .prepare('read_blocks_of'),
  ).execute({ ids: JSON.stringify(userIds) });
}
