import type { App } from '../app.js';
import type { SignedIn } from '../context.js';
import { readCallees } from '../db/callees.js';
import type { CallSnapshot } from '../db/calls.js';
import { isStorable } from '../db/text.js';
import { NotFoundError } from '../errors.js';
import type { Callee } from '../lifecycle/call-command.js';
import { isRinging } from '../lifecycle/call-state.js';

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

/** Has this node look when those who just began to ring have rung long enough. */
export function remindOfRings(app: App, call: CallSnapshot): void {
  const ends = call.participants.flatMap((p) =>
    isRinging(p) && p.ringsUntil && p.calledAt?.getTime() === call.readAt.getTime()
      ? p.ringsUntil.getTime()
      : [],
  );
  for (const end of new Set(ends)) app.ringTimers.set(call.id, end - call.readAt.getTime());
}
