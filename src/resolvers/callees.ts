import type { App } from '../app.js';
import type { SignedIn } from '../context.js';
import { readCallees } from '../db/callees.js';
import { isStorable } from '../db/text.js';
import { NotFoundError } from '../errors.js';
import type { CallCommand, Callee } from '../lifecycle/call-command.js';
import type { Call } from '../lifecycle/call-state.js';

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

/** A command with what it has to know: of whom a scheduled call calls when its caller answers. */
export async function informed(app: App, call: Call, command: CallCommand): Promise<CallCommand> {
  if (command.kind !== 'accept' || !call.scheduled || command.by.userId !== call.callerId) {
    return command;
  }
  const { users } = await readCallees(app.db, call.callerId, call.scheduled.calleeIds);
  return { ...command, callees: [...users.values()] };
}
