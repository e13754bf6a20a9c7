import type { Call, CallParticipant, Device } from '../../../../src/lifecycle/call/state.js';
import { isOver, of, rings, same, takesPart } from './state.js';

/**
 * Whether the user sees the call: it is hidden while their ring is suppressed, and for good if they blocked
 * the caller.
 */
export const sees = (call: Call, userId: string): boolean => {
  const p = of(call, userId);
  if (!p) return false;
  return !p.silent || (p.blocked ? p.joinedAt !== null : !rings(p));
};

/** The fields of a participant that only that user sees, or nobody. */
const HIDDEN = new Set(['ringEnd', 'ringEndedAt', 'reports', 'silent', 'blocked', 'startedAs']);

/** Whether a user who sees both calls sees no difference. */
export function looksAlike(a: Call, b: Call, userId: string | null): boolean {
  const fields = Object.keys(a) as (keyof Call)[];
  const unseen: (keyof Call)[] = ['participants', 'version'];
  if (fields.some((key) => !unseen.includes(key) && !same(a[key], b[key]))) return false;
  if (a.participants.length !== b.participants.length) return false;
  return a.participants.every((p, i) => {
    const q = b.participants[i];
    if (p === q) return true;
    if (!q || (p.userId === userId && p.ringEnd !== q.ringEnd)) return false;
    const keys = Object.keys(p) as (keyof CallParticipant)[];
    return keys.every((key) => HIDDEN.has(key) || same(p[key], q[key]));
  });
}

/** [SIGNAL1] Whether signals pass from a device to another user. */
export function signalPasses(call: Call, { userId, terminalId }: Device, to: string): boolean {
  const [me, other] = [of(call, userId), of(call, to)];
  return (
    !isOver(call) &&
    sees(call, userId) &&
    (rings(me) || (takesPart(me) && me?.terminalId === terminalId)) &&
    me !== other &&
    (rings(other) || takesPart(other))
  );
}
