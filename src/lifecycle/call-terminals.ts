// The record of each device's ring: when it was told, when it said that it rings, when and why it stopped.

import {
  type Call,
  type CallParticipant,
  type CallTerminal,
  type Device,
  isRinging,
  participantOf,
  type RingStop,
} from './call-state.js';

/** Devices name themselves: one user cannot make the record grow without end. */
export const MOST_TERMINALS = 32;

/** The record of devices that are told with the change that calls them. */
export const told = (terminalIds: readonly string[], now: Date): CallTerminal[] =>
  [...new Set(terminalIds)].slice(0, MOST_TERMINALS).map((id) => ring(id, now));

/** The participant with this device told: the same object if it was, or cannot be recorded. */
export function heard(me: CallParticipant, by: Device, now: Date): CallParticipant {
  const { terminals } = me;
  if (!terminals || terminals.length >= MOST_TERMINALS) return me;
  if (terminals.some(({ terminalId }) => terminalId === by.terminalId)) return me;
  return { ...me, terminals: [...terminals, ring(by.terminalId, now)] };
}

/** Whether there is nothing to record of the device's saying that it rings. */
export function hasAcknowledged(me: CallParticipant, by: Device): boolean {
  const known = me.terminals?.find(({ terminalId }) => terminalId === by.terminalId);
  if (known) return known.acknowledgedAt !== null;
  return !me.terminals || me.terminals.length >= MOST_TERMINALS;
}

/** The participant with this device saying that it rings. */
export function acknowledged(me: CallParticipant, by: Device, now: Date): CallParticipant {
  const then = heard(me, by, now);
  if (!then.terminals) return then;
  return {
    ...then,
    terminals: then.terminals.map((t) =>
      t.terminalId === by.terminalId ? { ...t, acknowledgedAt: t.acknowledgedAt ?? now } : t,
    ),
  };
}

/** The participant whose device answers or declines: it knows of the call, however it was told. */
export const acting = heard;

/** [CALL20] Whoever rings no more: all their devices stop, read off what has changed, so that none is forgotten. */
export function stopped(before: Call, after: Call, now: Date): Call {
  const participants = after.participants.map((p) => {
    const was = participantOf(before, p.userId);
    if (!p.terminals || !was || !isRinging(was) || isRinging(p)) return p;
    return {
      ...p,
      terminals: p.terminals.map((t) => ({
        ...t,
        stoppedAt: now,
        stopReason: whyStopped(was, p, t, now),
      })),
    };
  });
  return { ...after, participants };
}

function whyStopped(
  was: CallParticipant,
  p: CallParticipant,
  { terminalId }: CallTerminal,
  now: Date,
): RingStop {
  switch (p.state) {
    case 'JOINED':
    // The caller of a scheduled call answers, and whom they call is busy.
    case 'LEFT':
      return p.terminalId === terminalId ? 'ANSWERED_HERE' : 'ANSWERED_ELSEWHERE';
    case 'REJECTED':
      return 'DECLINED';
    case 'MISSED':
      return was.ringsUntil && was.ringsUntil.getTime() <= now.getTime()
        ? 'TIMED_OUT'
        : 'CANCELLED';
    default:
      return 'CANCELLED';
  }
}

const ring = (terminalId: string, toldAt: Date): CallTerminal => ({
  terminalId,
  toldAt,
  acknowledgedAt: null,
  stoppedAt: null,
  stopReason: null,
});
