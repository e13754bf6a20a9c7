import { LRUCache } from 'lru-cache';
import type { Limits } from '../limits.js';

/** Calls or meetings that this node relays signals for: they come too often to read the database each time. */
const MAX_KNOWN = 10_000;
/** What nobody asked for so long is forgotten. */
const IDLE_MS = 5_000;

/** A call or a meeting as it was at some time. */
export interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** What there is to know, and how one hears of its changes. */
export interface MembershipSource<Snapshot extends Versioned> {
  read(id: string): Promise<Snapshot | null>;
  /** Resolves once the changes are heard, with what ends that. */
  listen(id: string, onChange: (snapshot: Snapshot) => void): Promise<() => void>;
}

interface CacheEntry<Snapshot> {
  snapshot: Snapshot;
  /** Until when it is trusted. */
  until: number;
  /** The subscription to its changes; null until that is in force. */
  unsubscribe: (() => void) | null;
  disposed: boolean;
}

/** Who is in which call or meeting, known for a moment. */
export type Membership<Snapshot extends Versioned> = ReturnType<typeof createMembership<Snapshot>>;

/** A short memory of calls or meetings, kept right by their changes, and read again in case one of those was lost. */
export function createMembership<Snapshot extends Versioned>(
  source: MembershipSource<Snapshot>,
  limits: Limits,
) {
  const reading = new Map<string, Promise<Snapshot | null>>();
  const entries = new LRUCache<string, CacheEntry<Snapshot>>({
    max: MAX_KNOWN,
    ttl: IDLE_MS,
    updateAgeOnGet: true,
    ttlAutopurge: false,
    dispose(entry) {
      entry.disposed = true;
      entry.unsubscribe?.();
    },
  });

  const extendTrust = (entry: CacheEntry<Snapshot>) => {
    entry.until = performance.now() + limits.MEMBERSHIP_MS;
  };

  /** A change was made or heard of. */
  function note(snapshot: Snapshot): void {
    const entry = entries.peek(snapshot.id);
    if (!entry || entry.snapshot.version > snapshot.version) return;
    entry.snapshot = snapshot;
    if (entry.unsubscribe) extendTrust(entry);
  }

  /** As it is. */
  async function read(id: string): Promise<Snapshot | null> {
    // What is read before its changes are heard may be old already when they are.
    const entry = entries.get(id);
    const wasSubscribed = entry?.unsubscribe != null;
    const snapshot = await source.read(id);
    if (!snapshot) return null;
    note(snapshot);
    if (!entry) void follow(snapshot);
    else if (wasSubscribed) extendTrust(entry);
    return snapshot;
  }

  async function follow(snapshot: Snapshot): Promise<void> {
    if (entries.has(snapshot.id)) return;
    const entry: CacheEntry<Snapshot> = { snapshot, until: 0, unsubscribe: null, disposed: false };
    entries.set(snapshot.id, entry);
    try {
      const unsubscribe = await source.listen(snapshot.id, note);
      if (entry.disposed) unsubscribe();
      else entry.unsubscribe = unsubscribe;
    } catch {
      if (entries.peek(snapshot.id) === entry) entries.delete(snapshot.id);
    }
  }

  /** As it is at a version or later; whoever asks at the same time shares one read. */
  async function getSince(id: string, version: number): Promise<Snapshot | null> {
    const entry = entries.get(id);
    if (entry && entry.snapshot.version >= version) return entry.snapshot;
    const shared = await reading.get(id);
    if (shared && shared.version >= version) return shared;
    const pendingRead = reading.get(id) ?? read(id).finally(() => reading.delete(id));
    reading.set(id, pendingRead);
    return pendingRead;
  }

  return {
    note,
    read,
    getSince,

    /** As it was at most a moment ago. */
    async get(id: string): Promise<Snapshot | null> {
      const entry = entries.get(id);
      return entry && performance.now() < entry.until ? entry.snapshot : read(id);
    },

    /** Forgets what nobody asks for any more. */
    purge: () => entries.purgeStale(),
  };
}
