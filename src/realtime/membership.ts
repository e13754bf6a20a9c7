import { LRUCache } from 'lru-cache';
import type { CallSnapshot, CallStore } from '../db/calls.js';
import type { Limits } from '../limits.js';

/** Calls that this node relays signals for: they come too often to read the database each time. */
const CALLS_KNOWN = 10_000;

/** Who is in which call, known for a moment. */
export type Membership = ReturnType<typeof createMembership>;

/** A short memory of calls, refreshed by the changes that this node makes or hears of. */
export function createMembership(calls: CallStore, limits: Limits) {
  const known = new LRUCache<string, CallSnapshot>({ max: CALLS_KNOWN, ttl: limits.MEMBERSHIP_MS });

  return {
    /** The call as it was at most a moment ago. */
    async of(callId: string): Promise<CallSnapshot | null> {
      return known.get(callId) ?? this.read(callId);
    },

    /** The call as it is. */
    async read(callId: string): Promise<CallSnapshot | null> {
      const call = await calls.read(callId);
      if (call) this.note(call);
      return call;
    },

    /** A change was made or heard of. */
    note(call: CallSnapshot): void {
      const before = known.peek(call.id);
      if (!before || before.version <= call.version) known.set(call.id, call);
    },
  };
}
