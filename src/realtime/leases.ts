import type { Limits } from '../limits.js';

/**
 * The leases of connected devices. Each live connection holds a lease on its user's presence and renews it. The leases
 * of a dead node run out, because no other node renews them.
 */
export interface Leases {
  /** Renews or begins leases; returns the users who had none before. */
  renew(leases: readonly Lease[]): Promise<string[]>;
  /** Ends a lease after a grace period, in which a reloaded page takes a new one. */
  release(lease: Lease): Promise<void>;
  /** The users among these who have a valid lease. */
  online(userIds: readonly string[]): Promise<Set<string>>;
  /** Users whose last lease has run out since the last call: each is returned once, to one caller. */
  takeExpired(): Promise<string[]>;
}

export interface Lease {
  userId: string;
  /** The connection that holds it. */
  holder: string;
}

/** The leases of a single node. */
export function createMemoryLeases(limits: Limits): Leases {
  const users = new Map<string, Map<string, number>>();

  const valid = (userId: string, now: number): boolean => {
    const holders = users.get(userId);
    return holders !== undefined && [...holders.values()].some((until) => until > now);
  };

  return {
    async renew(leases) {
      const now = Date.now();
      const arrived = new Set<string>();
      for (const { userId, holder } of leases) {
        if (!users.has(userId)) arrived.add(userId);
        const holders = users.get(userId) ?? new Map<string, number>();
        users.set(userId, holders.set(holder, now + limits.LEASE_MS));
      }
      return [...arrived];
    },
    async release({ userId, holder }) {
      const holders = users.get(userId);
      if (holders?.has(holder)) holders.set(holder, Date.now() + limits.OFFLINE_GRACE_MS);
    },
    async online(userIds) {
      const now = Date.now();
      return new Set(userIds.filter((userId) => valid(userId, now)));
    },
    async takeExpired() {
      const now = Date.now();
      const gone: string[] = [];
      for (const [userId, holders] of users) {
        for (const [holder, until] of holders) if (until <= now) holders.delete(holder);
        if (holders.size > 0) continue;
        users.delete(userId);
        gone.push(userId);
      }
      return gone;
    },
  };
}
