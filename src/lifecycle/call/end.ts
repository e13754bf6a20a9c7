import type { DraftedChange } from './change.js';
import {
  type Call,
  type CallEndReason,
  type CallParticipant,
  type CallStatus,
  isJoined,
  isRinging,
} from './state.js';

/**
 * Ends the call if too few participants are left to talk, or to wait for those who ring. The end reason is that of the
 * participant who leaves with this change, or else of the last one who left.
 */
export function endIfFinished(
  drafted: DraftedChange,
  now: Date,
  reason: CallEndReason = lastToLeave(drafted.call)?.leftReason ?? 'HUNG_UP',
): DraftedChange {
  const { call } = drafted;
  const someoneRings = call.participants.some(isRinging);
  if (call.connectedAt) {
    const present = call.participants.filter(isJoined).length;
    // A single participant may wait for callees who still ring. Without participants, an answer would reach nobody.
    if (present >= 2 || (present === 1 && someoneRings)) return drafted;
    const failed = reason === 'CONNECTION_LOST' || reason === 'ERROR';
    return { ...drafted, call: endCall(call, failed ? 'FAILED' : 'COMPLETED', reason, now) };
  }
  if (someoneRings) return drafted;
  // The callees or, before they ring, the caller of a scheduled call.
  const unanswered = call.participants.filter((p) => p.joinedAt === null);
  const [first] = unanswered;
  if (first && unanswered.every((p) => p.state === 'REJECTED')) {
    const sameReason = unanswered.every((p) => p.rejectReason === first.rejectReason);
    return {
      ...drafted,
      call: endCall(call, 'REJECTED', (sameReason && first.rejectReason) || 'DECLINED', now),
    };
  }
  return { ...drafted, call: endCall(call, 'MISSED', 'NO_ANSWER', now) };
}

/** The ended call. */
export function endCall(call: Call, status: CallStatus, endReason: CallEndReason, now: Date): Call {
  return {
    ...call,
    status,
    endReason,
    endedAt: now,
    participants: call.participants.map((p) => {
      if (isJoined(p)) return asLeft(p, endReason, now);
      if (!isRinging(p)) return p;
      return status === 'CANCELLED'
        ? { ...p, state: 'CANCELLED', ringsUntil: null, leftAt: now }
        : asMissed(p, now);
    }),
  };
}

/** The participant after a missed ring. */
export const asMissed = (p: CallParticipant, now: Date): CallParticipant => ({
  ...p,
  state: 'MISSED',
  ringsUntil: null,
  leftAt: now,
});

/** The participant after leaving. */
export const asLeft = (
  p: CallParticipant,
  leftReason: CallEndReason,
  now: Date,
): CallParticipant => ({ ...p, state: 'LEFT', leftAt: now, leftReason, onHold: false });

/** The last participant to leave. Transferors do not count: their target replaced them. */
function lastToLeave({ participants }: Call): CallParticipant | undefined {
  const at = (p: CallParticipant) => p.leftAt?.getTime() ?? 0;
  const [last] = participants
    .filter((p) => p.state === 'LEFT' && p.leftReason !== 'TRANSFERRED')
    .sort((a, b) => at(b) - at(a));
  return last;
}
