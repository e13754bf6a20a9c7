import { LRUCache } from 'lru-cache';
import type { Limits } from '../limits.js';

/** Calls or meetings that this node relays signals for: they come too often to read the database each time. */
const KNOWN = 10_000;
/** What nobody asked for so long is forgotten. */
const FORGOTTEN_MS = 5_000;

/** A call or a meeting as it was at some time. */
interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** What there is to know, and how one hears of its changes. */
export interface MembershipSource<Snapshot extends Versioned> {
  read(id: string): Promise<Snapshot | null>;
  /** Resolves once the changes are heard, with what ends that. */
  listen(id: string, onChange: (snapshot: Snapshot) => void): Promise<() => void>;
}

interface Known<Snapshot> {
  snapshot: Snapshot;
  /** Until when it is trusted. */
  until: number;
  /** The subscription to its changes; null until that is in force. */
  end: (() => void) | null;
  forgotten: boolean;
}

/** Who is in which call or meeting, known for a moment. */
export type Membership<Snapshot extends Versioned> = ReturnType<typeof createMembership<Snapshot>>;

/** A short memory of calls or meetings, kept right by their changes, and read again in case one of those was lost. */
export function createMembership<Snapshot extends Versioned>(
  source: MembershipSource<Snapshot>,
  limits: Limits,
) {
  const reading = new Map<string, Promise<Snapshot | null>>();
  const known = new LRUCache<string, Known<Snapshot>>({
    max: KNOWN,
    ttl: FORGOTTEN_MS,
    updateAgeOnGet: true,
    ttlAutopurge: false,
    dispose(entry) {
      entry.forgotten = true;
      entry.end?.();
    },
  });

  const trust = (entry: Known<Snapshot>) => {
    entry.until = performance.now() + limits.MEMBERSHIP_MS;
  };

  /** A change was made or heard of. */
  function note(snapshot: Snapshot): void {
    const entry = known.peek(snapshot.id);
    if (!entry || entry.snapshot.version > snapshot.version) return;
    entry.snapshot = snapshot;
    if (entry.end) trust(entry);
  }

  /** As it is. */
  async function read(id: string): Promise<Snapshot | null> {
    // What is read before its changes are heard may be old already when they are.
    const entry = known.get(id);
    const heard = entry?.end != null;
    const snapshot = await source.read(id);
    if (!snapshot) return null;
    note(snapshot);
    if (!entry) void follow(snapshot);
    else if (heard) trust(entry);
    return snapshot;
  }

  async function follow(snapshot: Snapshot): Promise<void> {
    if (known.has(snapshot.id)) return;
    const entry: Known<Snapshot> = { snapshot, until: 0, end: null, forgotten: false };
    known.set(snapshot.id, entry);
    try {
      const end = await source.listen(snapshot.id, note);
      if (entry.forgotten) end();
      else entry.end = end;
    } catch {
      if (known.peek(snapshot.id) === entry) known.delete(snapshot.id);
    }
  }

  /** As it is at a version or later; whoever asks at the same time shares one read. */
  async function since(id: string, version: number): Promise<Snapshot | null> {
    const entry = known.get(id);
    if (entry && entry.snapshot.version >= version) return entry.snapshot;
    const shared = await reading.get(id);
    if (shared && shared.version >= version) return shared;
    const again = reading.get(id) ?? read(id).finally(() => reading.delete(id));
    reading.set(id, again);
    return again;
  }

  return {
    note,
    read,
    since,

    /** As it was at most a moment ago. */
    async of(id: string): Promise<Snapshot | null> {
      const entry = known.get(id);
      return entry && performance.now() < entry.until ? entry.snapshot : read(id);
    },

    /** Forgets what nobody asks for any more. */
    purge: () => known.purgeStale(),
  };
}
