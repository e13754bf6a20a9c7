import type { SignedIn } from '../../context.js';
import { deleteBlock, insertBlock, readBlockedUsers } from '../../db/account/blocks.js';
import { readUsers, type UserRow } from '../../db/account/users.js';
import { isStorable } from '../../db/storable.js';
import { invalid, NotFoundError } from '../../errors.js';

export async function blockUser(
  { userId: blockedId }: { userId: string },
  { app, viewer }: SignedIn,
): Promise<UserRow> {
  const { userId } = viewer;
  if (blockedId === userId) throw invalid('userId', 'You cannot block yourself.');
  const found = await requireUser(blockedId, app);
  const connected = (await app.leases.online([userId])).has(userId);
  const max = app.limits.BLOCKED_USERS;
  if (!(await insertBlock(app.db, { userId, blockedId, connected }, max))) {
    throw invalid('userId', `You have blocked ${max} users: unblock one of them first.`);
  }
  app.presence.announce([userId]);
  return found;
}

export async function unblockUser(
  { userId: blockedId }: { userId: string },
  { app, viewer }: SignedIn,
): Promise<UserRow> {
  const found = await requireUser(blockedId, app);
  if (await deleteBlock(app.db, viewer.userId, blockedId)) app.presence.announce([viewer.userId]);
  return found;
}

export function blocked(_args: object, { app, viewer }: SignedIn): Promise<UserRow[]> {
  return readBlockedUsers(app.db, viewer.userId);
}

async function requireUser(id: string, { db }: SignedIn['app']): Promise<UserRow> {
  const [found] = isStorable(id) ? await readUsers(db, [id]) : [];
  if (!found) throw new NotFoundError('user', id);
  return found;
}
