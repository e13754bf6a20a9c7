// A call that was scheduled begins with its caller: nobody is called by one who is not there.

import { type Changed, type Draft, put, told } from './call-change.js';
import type { Callee, CommandOf } from './call-command.js';
import { settle } from './call-end.js';
import { hearersOf } from './call-hearers.js';
import { called } from './call-invite.js';
import { type CallStart, callTogether, newCall } from './call-start.js';
import { type Call, type CallParticipant, type CallUpdate, SCHEDULED } from './call-state.js';

/** A scheduled call whose time has come. */
export interface ScheduledStart
  extends Pick<CallStart, 'id' | 'type' | 'message' | 'ringTimeoutS'> {
  /** What is known of the caller then. */
  caller: Callee;
  calleeIds: readonly string[];
}

/** [SCHED5] The caller is called, on all their devices. [CALL13] holds for them as for anybody. */
export function startScheduled(order: ScheduledStart, now: Date): Changed {
  const { calleeIds, ringTimeoutS } = order;
  const { userId: callerId, disturbable } = order.caller;
  const caller: CallParticipant = {
    ...called(
      { userId: callerId, disturbable, inCall: false },
      { position: 0, invitedBy: callerId, ringTimeoutS },
      now,
    ),
    role: 'CALLER',
    invitedBy: null,
  };
  const scheduled = { calleeIds: [...calleeIds], ringTimeoutS };
  const call = { ...newCall({ ...order, callerId }, [caller], now), scheduled };
  const update: CallUpdate = {
    kind: 'STARTED',
    actorId: null,
    terminalId: null,
    detail: SCHEDULED,
  };
  return { outcome: 'changed', call, update, hearers: hearersOf(call, update) };
}

/**
 * [SCHED5] The caller is there: now the callees are called, for their full time. It is over at once when
 * nobody of them is left, or the only one is busy.
 */
export function callCallees(
  call: Call,
  caller: CallParticipant,
  { by, callees = [] }: CommandOf<'accept'>,
  now: Date,
): Draft {
  const { calleeIds, ringTimeoutS } = call.scheduled ?? { calleeIds: [], ringTimeoutS: 0 };
  const known = calleeIds.flatMap((id) => callees.find(({ userId }) => userId === id) ?? []);
  const { busy, participants } = callTogether(
    known,
    { callerId: call.callerId, ringTimeoutS },
    now,
  );
  const after = participants.reduce(put, put(call, caller));
  // As for a call that is started to one who is busy.
  const update = busy ? told('REJECTED', by, CALLEE_BUSY) : told('ACCEPTED', by, SCHEDULED);
  return settle({ outcome: 'changed', call: after, update }, now);
}

/** Not to be mistaken for the caller's own saying that they are busy. */
const CALLEE_BUSY = 'CALLEE_BUSY';
