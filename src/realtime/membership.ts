import { LRUCache } from 'lru-cache';
import type { CallSnapshot, CallStore } from '../db/calls.js';
import type { Limits } from '../limits.js';
import type { Bus } from './bus.js';

/** Calls that this node relays signals for: they come too often to read the database each time. */
const CALLS_KNOWN = 10_000;
/** A call that nobody asked for so long is forgotten. */
const FORGOTTEN_MS = 5_000;

interface Known {
  call: CallSnapshot;
  /** Until when it is trusted. */
  until: number;
  /** The subscription to its changes; null until that is in force. */
  end: (() => void) | null;
  forgotten: boolean;
}

/** Who is in which call, known for a moment. */
export type Membership = ReturnType<typeof createMembership>;

/** A short memory of calls, kept right by their changes, and read again in case one of those was lost. */
export function createMembership(calls: CallStore, bus: Bus, limits: Limits) {
  const known = new LRUCache<string, Known>({
    max: CALLS_KNOWN,
    ttl: FORGOTTEN_MS,
    updateAgeOnGet: true,
    ttlAutopurge: false,
    dispose(entry) {
      entry.forgotten = true;
      entry.end?.();
    },
  });

  const trust = (entry: Known) => {
    entry.until = performance.now() + limits.MEMBERSHIP_MS;
  };

  /** A change was made or heard of. */
  function note(call: CallSnapshot): void {
    const entry = known.peek(call.id);
    if (!entry || entry.call.version > call.version) return;
    entry.call = call;
    if (entry.end) trust(entry);
  }

  /** The call as it is. */
  async function read(callId: string): Promise<CallSnapshot | null> {
    // What is read before its changes are heard may be old already when they are.
    const entry = known.get(callId);
    const heard = entry?.end != null;
    const call = await calls.read(callId);
    if (!call) return null;
    note(call);
    if (!entry) void follow(call);
    else if (heard) trust(entry);
    return call;
  }

  async function follow(call: CallSnapshot): Promise<void> {
    if (known.has(call.id)) return;
    const entry: Known = { call, until: 0, end: null, forgotten: false };
    known.set(call.id, entry);
    try {
      const end = await bus.subscribe('call', call.id, note);
      if (entry.forgotten) end();
      else entry.end = end;
    } catch {
      if (known.peek(call.id) === entry) known.delete(call.id);
    }
  }

  return {
    note,
    read,

    /** The call as it was at most a moment ago. */
    async of(callId: string): Promise<CallSnapshot | null> {
      const entry = known.get(callId);
      return entry && performance.now() < entry.until ? entry.call : read(callId);
    },

    /** Forgets what nobody asks for any more. */
    purge: () => known.purgeStale(),
  };
}
