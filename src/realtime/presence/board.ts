import type { Logger } from 'pino';
import { readBlockers, readBlocksBy } from '../../db/account/blocks.js';
import { readPresenceFacts } from '../../db/account/presence.js';
import type { Db } from '../../db/client.js';
import { isStorable } from '../../db/storable.js';
import {
  derivePresence,
  offlinePresence,
  type Presence,
  samePresence,
} from '../../lifecycle/presence.js';
import type { Bus } from '../bus.js';
import type { Leases } from '../leases.js';

type Watcher = (presence: Presence) => void;

interface WatcherState {
  /** The user who watches. */
  viewerId: string;
  /** The presence that the watcher received last. */
  last: Presence | null;
}

interface Watch {
  watchers: Map<Watcher, WatcherState>;
  /** Resolves once the bus subscription is in force, with a function that ends it. */
  subscribed: Promise<() => void>;
}

/** The presence of users, and notifications when it changes. */
export type PresenceBoard = ReturnType<typeof createPresenceBoard>;

/**
 * The presence of users as others see it. The bus only says that something about a user may have
 * changed; each node then reads the facts, many users at once, and notifies its watchers of what is new. So a message
 * that is lost, repeated or out of order never leaves a wrong state behind.
 */
export function createPresenceBoard(deps: { db: Db; bus: Bus; leases: Leases; log: Logger }) {
  const { db, bus, leases, log } = deps;
  const watched = new Map<string, Watch>();
  let dirty = new Set<string>();
  let flushing = false;

  /** The presence of each user for unblocked viewers, in the order of the IDs. An unknown user is OFFLINE. */
  async function read(userIds: readonly string[]): Promise<Presence[]> {
    const ids = [...new Set(userIds)].filter(isStorable);
    const [rows, online] = await Promise.all([readPresenceFacts(db, ids), leases.online(ids)]);
    const shown = new Map(
      rows.map((row) => [
        row.userId,
        derivePresence({ ...row, connected: online.has(row.userId) }),
      ]),
    );
    return userIds.map((userId) => shown.get(userId) ?? offlinePresence(userId));
  }

  /** The presence of each user for one viewer. [BLOCK2] A user who blocked the viewer looks as if they had left then. */
  async function visibleTo(viewerId: string, userIds: readonly string[]): Promise<Presence[]> {
    const ids = [...new Set(userIds)].filter(isStorable);
    const [all, blockers] = await Promise.all([read(userIds), readBlockers(db, ids, viewerId)]);
    const blocked = new Map(
      blockers.map((by) => [by.userId, offlinePresence(by.userId, by.lastSeenAt)]),
    );
    return all.map((presence) => blocked.get(presence.userId) ?? presence);
  }

  function markChanged(userId: string): void {
    dirty.add(userId);
    if (!flushing) void flush();
  }

  async function flush(): Promise<void> {
    flushing = true;
    try {
      // Other changes of the same turn join the batch.
      await Promise.resolve();
      while (dirty.size > 0) {
        const batch = [...dirty];
        dirty = new Set();
        const [all, blocks] = await Promise.all([
          read(batch),
          readBlocksBy(db, batch.filter(isStorable)),
        ]);
        const hidden = new Map<string, Map<string, Presence>>();
        for (const { userId, blockedId, lastSeenAt } of blocks) {
          const from = hidden.get(userId) ?? new Map<string, Presence>();
          hidden.set(userId, from.set(blockedId, offlinePresence(userId, lastSeenAt)));
        }
        for (const presence of all) notify(presence, hidden.get(presence.userId));
      }
    } catch (error) {
      // The next recheck reads them again.
      log.warn({ err: error }, 'could not read presence');
    } finally {
      flushing = false;
    }
  }

  function notify(presence: Presence, hiddenFrom?: ReadonlyMap<string, Presence>): void {
    const { watchers } = watched.get(presence.userId) ?? {};
    for (const [watcher, state] of watchers ?? []) {
      const shown = hiddenFrom?.get(state.viewerId) ?? presence;
      if (state.last && samePresence(state.last, shown)) continue;
      state.last = shown;
      watcher(shown);
    }
  }

  return {
    read,
    seenBy: visibleTo,

    /** Announces to all nodes that the presence of these users may have changed. */
    announce(userIds: readonly string[]): void {
      for (const userId of userIds) void bus.publish('presence', userId, null);
    },

    /** Delivers each further presence of the users, as the viewer sees it. Resolves with a function that ends this. */
    async watch(
      viewerId: string,
      userIds: readonly string[],
      watcher: Watcher,
    ): Promise<() => void> {
      const ids = [...new Set(userIds)];
      const watches = ids.map((userId) => {
        const watch = watched.get(userId) ?? {
          watchers: new Map(),
          subscribed: bus.subscribe('presence', userId, () => markChanged(userId)),
        };
        watch.watchers.set(watcher, { viewerId, last: null });
        watched.set(userId, watch);
        return watch;
      });
      const stop = () => {
        ids.forEach((userId, i) => {
          const watch = watches[i];
          if (!watch?.watchers.delete(watcher) || watch.watchers.size > 0) return;
          if (watched.get(userId) === watch) watched.delete(userId);
          watch.subscribed.then(
            (unsubscribe) => unsubscribe(),
            () => {},
          );
        });
      };
      try {
        await Promise.all(watches.map(({ subscribed }) => subscribed));
      } catch (error) {
        stop();
        throw error;
      }
      return stop;
    },

    /** Reads the presence of all watched users again, in case the bus lost a message. */
    recheck(): void {
      for (const userId of watched.keys()) markChanged(userId);
    },
  };
}
