import { LRUCache } from 'lru-cache';
import type { CallSnapshot } from '../db/call/store.js';
import { isCallOver } from '../lifecycle/call/state.js';

/** Bounds the memory: a call may have many participants. */
const MAX_PARTICIPANTS = 50_000;
/** Longer than most calls ring and most pauses between two changes of a call. */
const KEPT_MS = 120_000;

interface Noted {
  /** As this node wrote it: `readAt` is the time of the change. */
  snapshot: CallSnapshot;
  /** The node's monotonic clock when `readAt` was the database's time. */
  notedAt: number;
}

/** A call that this node has written, and may write again unless it has changed since. */
export interface RecentCall {
  /** `readAt` is an estimate of the database's time. */
  call: CallSnapshot;
  /** The time of its last change. */
  changedAt: Date;
}

/** The calls that this node wrote last. */
export type RecentCalls = ReturnType<typeof createRecentCalls>;

/**
 * Remembers the calls that this node wrote, so that the next command on one of them can be decided without a read. A
 * snapshot may be out of date, and its time is an estimate: only a write that checks both may rely on it.
 */
export function createRecentCalls() {
  const recent = new LRUCache<string, Noted>({
    maxSize: MAX_PARTICIPANTS,
    sizeCalculation: ({ snapshot }) => snapshot.participants.length,
    ttl: KEPT_MS,
  });

  return {
    /** Remembers a call that this node has just written. Hardly any command follows the end of a call. */
    note(snapshot: CallSnapshot, notedAt: number): void {
      if (isCallOver(snapshot)) recent.delete(snapshot.id);
      else recent.set(snapshot.id, { snapshot, notedAt });
    },

    /**
     * Takes out the call with the present time of the database, as far as the node's monotonic clock tells: a little
     * less, because the answer that brought `readAt` was on its way for a while. Null: this node did not write it.
     */
    take(callId: string): RecentCall | null {
      const known = recent.get(callId);
      if (!known) return null;
      recent.delete(callId);
      const { snapshot, notedAt } = known;
      const age = Math.floor(performance.now() - notedAt);
      const readAt = new Date(snapshot.readAt.getTime() + age);
      return { call: { ...snapshot, readAt }, changedAt: snapshot.readAt };
    },

    /** Forgets the call if another node has changed it since. */
    noteChange({ id, version }: Pick<CallSnapshot, 'id' | 'version'>): void {
      const known = recent.peek(id);
      if (known && known.snapshot.version < version) recent.delete(id);
    },

    /** Drops old calls. */
    purge: () => recent.purgeStale(),
  };
}
