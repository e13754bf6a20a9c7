import type { SignedIn } from '../context.js';
import { readCallees } from '../db/callees.js';
import { isStorable } from '../db/text.js';
import { NotFoundError } from '../errors.js';
import type { Callee } from '../lifecycle/call-command.js';

/** Those whom the viewer calls, as they are at `now`; a NotFoundError for the first that there is not. */
export async function findCallees(
  userIds: readonly string[],
  { app, viewer }: SignedIn,
): Promise<{ callees: Callee[]; now: Date }> {
  const { users, now } = await readCallees(app.db, viewer.userId, userIds.filter(isStorable));
  const callees = userIds.map((userId) => {
    const user = users.get(userId);
    if (!user) throw new NotFoundError('user', userId);
    return user;
  });
  return { callees, now };
}
