import { type Call, isRinging, participantOf } from './call.js';
import type { Person } from './session.js';

const KEY = 'switchboard.transfer';

/** Remembers for the time after a reload whom the user hands a call over to; null: nobody any more. */
export function saveTransferTarget(callId: string, to: Person | null): void {
  if (to) sessionStorage.setItem(KEY, JSON.stringify({ callId, to }));
  else sessionStorage.removeItem(KEY);
}

/** Whom it was before the reload, if they still ring. */
export function restoreTransferTarget(call: Call): Person | null {
  const stored = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as {
    callId: string;
    to: Person;
  } | null;
  if (stored?.callId !== call.id) return null;
  const target = participantOf(call, stored.to.id);
  return target && isRinging(target) ? stored.to : null;
}
