import { LRUCache } from 'lru-cache';
import type { Versioned } from './membership.js';

/** Bounds the memory: a call or a meeting may have many participants. */
const MAX_PARTICIPANTS = 50_000;
/**
 * Longer than most calls ring and most pauses between two changes. An estimate of the database's time that is older may
 * have drifted.
 */
const KEPT_MS = 120_000;

/** A call or a meeting, as it was at a time of the database's clock. */
interface Snapshot extends Versioned {
  readonly readAt: Date;
  readonly participants: readonly { readonly userId: string }[];
}

/** A time of the database's clock, and the node's monotonic clock at that time or a little later. */
export interface DatabaseTime {
  readonly time: Date;
  readonly at: number;
}

/** To be called as soon as the answer has come that brought the time. */
export const databaseTime = (time: Date): DatabaseTime => ({ time, at: performance.now() });

/** A call or a meeting that this node has written, and may write again unless it has changed since. */
export interface Remembered<S extends Snapshot, Change> {
  /** `readAt` is an estimate of the database's time. */
  readonly snapshot: S;
  /** Identifies its last change. */
  readonly change: Change;
  /** The source of the estimate. */
  readonly clock: DatabaseTime;
}

/** The calls or the meetings that this node wrote last. */
export type Recent<S extends Snapshot, Change> = ReturnType<typeof createRecent<S, Change>>;

/**
 * Remembers the calls or the meetings that this node wrote, so that the next command on one of them can be decided
 * without a read. A snapshot may be out of date, and its time is an estimate: only a write that checks both may rely on
 * it.
 */
export function createRecent<S extends Snapshot, Change>(isOver: (snapshot: S) => boolean) {
  const recent = new LRUCache<string, Remembered<S, Change>>({
    maxSize: MAX_PARTICIPANTS,
    sizeCalculation: ({ snapshot }) => 1 + snapshot.participants.length,
  });

  return {
    /** Remembers what this node has just written. Hardly any command follows the end of a call or a meeting. */
    note(snapshot: S, change: Change, clock: DatabaseTime): void {
      const ttl = Math.floor(KEPT_MS - (performance.now() - clock.at));
      if (isOver(snapshot) || ttl <= 0) recent.delete(snapshot.id);
      else recent.set(snapshot.id, { snapshot, change, clock }, { ttl });
    },

    /**
     * Takes out the snapshot with the present time of the database, as far as the node's monotonic clock tells: a little
     * less, because the answer that brought the time was on its way for a while. Null: this node did not write it
     * lately, it is over or has changed since, a command took it out and wrote nothing, or one of these users is no
     * participant in the snapshot.
     */
    take(id: string, userIds: readonly string[] = []): Remembered<S, Change> | null {
      const known = recent.get(id);
      if (!known) return null;
      const { snapshot, clock } = known;
      const has = (userId: string) => snapshot.participants.some((p) => p.userId === userId);
      if (!userIds.every(has)) return null;
      recent.delete(id);
      const age = Math.floor(performance.now() - clock.at);
      const readAt = new Date(clock.time.getTime() + age);
      return { ...known, snapshot: { ...snapshot, readAt } };
    },

    /** Forgets what another node has changed since. */
    noteChange({ id, version }: Versioned): void {
      const known = recent.peek(id);
      if (known && known.snapshot.version < version) recent.delete(id);
    },

    /** Drops what is too old. */
    purge: () => recent.purgeStale(),
  };
}
