// A scheduled call rings its caller first. The callees ring once the caller has answered.

import { newCallParticipant } from './callee.js';
import { type CallChange, type CallDraft, withCallParticipant } from './change.js';
import type { CallCommandOf, Callee } from './command.js';
import { endIfFinished } from './end.js';
import { recipientsOf } from './recipients.js';
import { type CallStart, calleeParticipants, newCall } from './start.js';
import type { Call, CallParticipant } from './state.js';
import { type CallUpdate, updateBy } from './update.js';

/** A scheduled call that is due. */
export interface ScheduledCallStart
  extends Pick<CallStart, 'id' | 'type' | 'message' | 'ringTimeoutS'> {
  /** The caller's state at that time. */
  caller: Callee;
  calleeIds: readonly string[];
}

/** [SCHED5] Rings all of the caller's devices. [CALL13] applies to the caller too. */
export function beginScheduledCall(request: ScheduledCallStart, now: Date): CallChange {
  const { calleeIds, ringTimeoutS } = request;
  const { userId: callerId, disturbable } = request.caller;
  const caller: CallParticipant = {
    ...newCallParticipant(
      { userId: callerId, disturbable, inCall: false },
      { position: 0, invitedBy: callerId, ringTimeoutS },
      now,
    ),
    role: 'CALLER',
    invitedBy: null,
  };
  const scheduled = { calleeIds: [...calleeIds], ringTimeoutS };
  const call = { ...newCall({ ...request, callerId }, [caller], now), scheduled };
  const update: CallUpdate = {
    kind: 'STARTED',
    actorId: null,
    terminalId: null,
    scheduled: true,
  };
  return { outcome: 'changed', call, update, recipients: recipientsOf(call, update) };
}

/**
 * [SCHED5] Rings the callees, now that the caller has answered, for the full ring timeout. The call ends at once if no
 * callee is left, or if the only one is busy.
 */
export function ringCallees(
  call: Call,
  caller: CallParticipant,
  { by, callees = [] }: CallCommandOf<'accept'>,
  now: Date,
): CallDraft {
  const { calleeIds, ringTimeoutS } = call.scheduled ?? { calleeIds: [], ringTimeoutS: 0 };
  const known = calleeIds.flatMap((id) => callees.find(({ userId }) => userId === id) ?? []);
  const { busy, participants } = calleeParticipants(
    known,
    { callerId: call.callerId, ringTimeoutS },
    now,
  );
  const after = participants.reduce(withCallParticipant, withCallParticipant(call, caller));
  // Like a new call to a busy callee.
  const update = busy
    ? updateBy(by, { kind: 'REJECTED', reason: 'CALLEE_BUSY' })
    : updateBy(by, { kind: 'ACCEPTED', how: 'SCHEDULED' });
  return endIfFinished({ outcome: 'changed', call: after, update }, now);
}
