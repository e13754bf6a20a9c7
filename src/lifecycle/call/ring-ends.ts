// When and why devices stop ringing.

import {
  type Call,
  type CallParticipant,
  findCallParticipant,
  isRinging,
  type RingEnd,
} from './state.js';

/** [CALL20] Records when and why rings ended. Derived from the difference of the states, so that none is forgotten. */
export function recordRingEnds(before: Call, after: Call, now: Date): Call {
  const participants = after.participants.map((p) => {
    const previous = findCallParticipant(before, p.userId);
    if (!previous || !isRinging(previous) || isRinging(p)) return p;
    return { ...p, ringEnd: ringEndOf(previous, p, now), ringEndedAt: now };
  });
  return { ...after, participants };
}

function ringEndOf(previous: CallParticipant, p: CallParticipant, now: Date): RingEnd {
  switch (p.state) {
    case 'JOINED':
    // The caller of a scheduled call answered, and the callee was busy.
    case 'LEFT':
      return 'ANSWERED';
    case 'REJECTED':
      return 'DECLINED';
    case 'MISSED':
      return previous.ringsUntil && previous.ringsUntil.getTime() <= now.getTime()
        ? 'TIMED_OUT'
        : 'CANCELLED';
    default:
      return 'CANCELLED';
  }
}

/** The reason why this device of the participant stopped ringing. Null: it rings, or never did. */
export function ringStopOf({ ringEnd, terminalId: by }: CallParticipant, terminalId: string) {
  if (ringEnd !== 'ANSWERED') return ringEnd;
  return by === terminalId ? 'ANSWERED_HERE' : 'ANSWERED_ELSEWHERE';
}
