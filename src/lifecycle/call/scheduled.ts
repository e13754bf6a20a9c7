// A call that was scheduled begins with its caller: nobody is called by one who is not there.

import { type CallChange, type CallDraft, withCallParticipant } from './change.js';
import type { CallCommandOf, Callee } from './command.js';
import { endIfFinished } from './end.js';
import { newCallParticipant } from './invite.js';
import { recipientsOf } from './recipients.js';
import { type CallStart, calleeParticipants, newCall } from './start.js';
import type { Call, CallParticipant } from './state.js';
import { type CallUpdate, updateBy } from './update.js';

/** A scheduled call whose time has come. */
export interface ScheduledCallStart
  extends Pick<CallStart, 'id' | 'type' | 'message' | 'ringTimeoutS'> {
  /** What is known of the caller then. */
  caller: Callee;
  calleeIds: readonly string[];
}

/** [SCHED5] The caller is called, on all their devices. [CALL13] holds for them as for anybody. */
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
 * [SCHED5] The caller is there: now the callees are called, for their full time. It is over at once when
 * nobody of them is left, or the only one is busy.
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
  // As for a call that is started to a busy callee.
  const update = busy
    ? updateBy(by, { kind: 'REJECTED', reason: 'CALLEE_BUSY' })
    : updateBy(by, { kind: 'ACCEPTED', how: 'SCHEDULED' });
  return endIfFinished({ outcome: 'changed', call: after, update }, now);
}
