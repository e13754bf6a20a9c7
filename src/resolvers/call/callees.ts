import type { App } from '../../app.js';
import type { SignedIn } from '../../context.js';
import { readCallees } from '../../db/call/callees.js';
import type { ExpectedRingVersion } from '../../db/call/store.js';
import { isStorable } from '../../db/storable.js';
import { NotFoundError } from '../../errors.js';
import type { CallCommand, Callee } from '../../lifecycle/call/command.js';
import { type Call, findCallParticipant, isRinging } from '../../lifecycle/call/state.js';

/**
 * Reads the users that the viewer, as their ringer, calls or invites, and the ringer's own ring version, at `now`.
 * NotFoundError for the first unknown user.
 */
export async function findCallees(userIds: readonly string[], { app, viewer }: SignedIn) {
  const ringer = viewer.userId;
  const { users, now } = await readCallees(app.db, ringer, [ringer, ...userIds.filter(isStorable)]);
  const callees = userIds.map((userId) => {
    const user = users.get(userId);
    if (!user) throw new NotFoundError('user', userId);
    return user;
  });
  return { callees, ringerRingVersion: users.get(ringer)?.ringVersion ?? 0, now };
}

/** Adds the callees of a scheduled call to the command with which its caller answers, because the answer rings them. */
export async function withCallees(
  app: App,
  call: Call,
  command: CallCommand,
): Promise<CallCommand> {
  if (command.kind !== 'accept' || !call.scheduled || command.by.userId !== call.callerId) {
    return command;
  }
  const { users } = await readCallees(app.db, call.callerId, call.scheduled.calleeIds);
  return { ...command, callees: [...users.values()] };
}

/** [CALL11] The ring version that a decision relies on: that of the only callee or transfer target, if the decision rings them. */
export function expectedRingVersion(
  callees: readonly Callee[],
  after: Call,
): ExpectedRingVersion | null {
  const [only, ...more] = callees;
  if (only?.ringVersion === undefined || more.length > 0) return null;
  const { userId, ringVersion } = only;
  const participant = findCallParticipant(after, userId);
  return participant && isRinging(participant) ? { userId, ringVersion } : null;
}

/**
 * The callees whose idleness the decision relies on. If there is only one, the write checks that no other ring to
 * them alone has started since (`expectedRingVersion`).
 */
export function calleesAssumedIdle(command: CallCommand): readonly Callee[] {
  if (command.kind === 'transfer') return [command.to];
  return command.kind === 'accept' ? (command.callees ?? []) : [];
}
