import type { SignedIn } from '../../context.js';
import { readUsers, searchUsers, type UserRow } from '../../db/account/users.js';
import { isStorable } from '../../db/storable.js';
import { invalid } from '../../errors.js';

export async function user({ id }: { id: string }, { app }: SignedIn): Promise<UserRow | null> {
  const [found] = isStorable(id) ? await readUsers(app.db, [id]) : [];
  return found ?? null;
}

export async function findUsers(
  { search, first }: { search: string; first?: number | null | undefined },
  { app, viewer }: SignedIn,
): Promise<UserRow[]> {
  if (first != null && first < 0) throw invalid('first', 'From 0.');
  const limit = Math.min(first ?? 20, app.limits.USERS_FOUND);
  if (!isStorable(search) || search.length > 200 || limit === 0) return [];
  return searchUsers(app.db, search, limit, viewer.userId);
}
