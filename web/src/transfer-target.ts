import { type Call, isRinging, participantOf } from './call.js';
import type { Person } from './session.js';

const KEY = 'switchboard.transfer';

/** Saves the target of a pending transfer for after a reload; null removes it. */
export function saveTransferTarget(callId: string, to: Person | null): void {
  if (to) sessionStorage.setItem(KEY, JSON.stringify({ callId, to }));
  else sessionStorage.removeItem(KEY);
}

/** The saved target, if they still ring. */
export function restoreTransferTarget(call: Call): Person | null {
  const stored = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as {
    callId: string;
    to: Person;
  } | null;
  if (stored?.callId !== call.id) return null;
  const target = participantOf(call, stored.to.id);
  return target && isRinging(target) ? stored.to : null;
}
