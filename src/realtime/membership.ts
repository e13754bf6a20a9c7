import { LRUCache } from 'lru-cache';
import type { Limits } from '../limits.js';

/** How many calls or meetings are cached: signals come too often to read the database for each. */
const MAX_KNOWN = 10_000;
/** An entry that is not used for this long is dropped. */
const IDLE_MS = 5_000;

/** A call or a meeting at one version. */
export interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** The source of snapshots and of their changes. */
export interface MembershipSource<Snapshot extends Versioned> {
  read(id: string): Promise<Snapshot | null>;
  /** Resolves once the subscription is in force, with a function that ends it. */
  listen(id: string, onChange: (snapshot: Snapshot) => void): Promise<() => void>;
}

interface CacheEntry<Snapshot> {
  snapshot: Snapshot;
  /** Until this time, the snapshot is used without a read. */
  until: number;
  /** Ends the subscription to changes; null until the subscription is in force. */
  unsubscribe: (() => void) | null;
  disposed: boolean;
}

/** A node's cached answer to: which devices are in this call or meeting? */
export type Membership<Snapshot extends Versioned> = ReturnType<typeof createMembership<Snapshot>>;

/** A short-lived cache of calls or meetings. Their changes update it. It reads them again in case a change was lost. */
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

  /** Updates the cache with a change that this node made or received. */
  function note(snapshot: Snapshot): void {
    const entry = entries.peek(snapshot.id);
    if (!entry || entry.snapshot.version > snapshot.version) return;
    entry.snapshot = snapshot;
    if (entry.unsubscribe) extendTrust(entry);
  }

  /** The state in the cache if that is at most `MEMBERSHIP_MS` old. */
  function cached(id: string): Snapshot | null {
    const entry = entries.get(id);
    return entry && performance.now() < entry.until ? entry.snapshot : null;
  }

  /** Reads the present state. */
  async function read(id: string): Promise<Snapshot | null> {
    // A snapshot that is read before the subscription is in force may miss a change, so it is not trusted.
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

  /** The state at a version or later, if it is in the cache. */
  function known(id: string, version: number): Snapshot | null {
    const entry = entries.get(id);
    return entry && entry.snapshot.version >= version ? entry.snapshot : null;
  }

  /** The state at a version or later. Concurrent calls share one read. */
  async function getSince(id: string, version: number): Promise<Snapshot | null> {
    const cachedSnapshot = known(id, version);
    if (cachedSnapshot) return cachedSnapshot;
    const shared = await reading.get(id);
    if (shared && shared.version >= version) return shared;
    const pendingRead = reading.get(id) ?? read(id).finally(() => reading.delete(id));
    reading.set(id, pendingRead);
    return pendingRead;
  }

  return {
    note,
    read,
    known,
    getSince,

    cached,

    /** The state, from the cache if that is at most `MEMBERSHIP_MS` old. */
    get: async (id: string): Promise<Snapshot | null> => cached(id) ?? read(id),

    /** Drops unused entries. */
    purge: () => entries.purgeStale(),
  };
}
