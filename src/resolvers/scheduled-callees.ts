import type { App } from '../app.js';
import { readCallees } from '../db/callees.js';
import type { CallCommand } from '../lifecycle/call.js';
import type { Call } from '../lifecycle/call-state.js';

/** A command with what it has to know: of whom a scheduled call calls when its caller answers. */
export async function informed(app: App, call: Call, command: CallCommand): Promise<CallCommand> {
  if (command.kind !== 'accept' || !call.scheduled || command.by.userId !== call.callerId) {
    return command;
  }
  const { users } = await readCallees(app.db, call.callerId, call.scheduled.calleeIds);
  return { ...command, callees: [...users.values()] };
}
