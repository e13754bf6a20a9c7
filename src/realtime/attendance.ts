import type { Logger } from 'pino';
import type { Db } from '../db/client.js';
import { noteLastSeen } from '../db/presence.js';
import { readEndedSessions } from '../db/sessions.js';
import type { Vouching } from '../db/vouching.js';
import type { Bus } from './bus.js';
import { type Attendance, createConnections } from './connections.js';
import type { Leases } from './leases.js';
import type { PresenceBoard } from './presence.js';

/** What being connected to this node means for a user: presence, calls and meetings kept alive, a session watched. */
export type Attendances = ReturnType<typeof createAttendances>;

/** The connections of a node, and what follows from them. */
export function createAttendances(deps: {
  db: Db;
  bus: Bus;
  leases: Leases;
  presence: PresenceBoard;
  vouchFor: Vouching;
  log: Logger;
}) {
  const { db, bus, leases, presence, vouchFor, log } = deps;
  const sessions = new Map<string, { holders: Set<string>; unsubscribe: () => void }>();

  const connections = createConnections({
    onJoin(joined) {
      attempt('could not renew a lease', renewLeases([joined]));
      attempt('could not vouch for a participant', vouchFor([joined.viewer]));
      attempt('could not watch a session', watchSession(joined));
    },
    onLeave(left) {
      const { viewer, holder } = left;
      attempt('could not release a lease', leases.release({ userId: viewer.userId, holder }));
      // From now on nobody else does.
      attempt('could not vouch for a participant', vouchFor([viewer]));
      leaveSession(left);
    },
  });

  /** What fails here is made good by the next round. */
  function attempt(what: string, promise: Promise<unknown>): void {
    promise.catch((error: unknown) => log.debug({ err: error }, what));
  }

  async function renewLeases(held: readonly Attendance[]): Promise<void> {
    const arrived = await leases.renew(
      held.map(({ viewer, holder }) => ({ userId: viewer.userId, holder })),
    );
    presence.announce(arrived);
  }

  async function watchSession({ viewer: { sessionId }, holder }: Attendance): Promise<void> {
    const known = sessions.get(sessionId);
    if (known) {
      known.holders.add(holder);
      return;
    }
    const watch = { holders: new Set([holder]), unsubscribe: () => {} };
    sessions.set(sessionId, watch);
    const unsubscribe = await bus.subscribe('sessionEnded', sessionId, () =>
      connections.closeSession(sessionId),
    );
    if (watch.holders.size === 0) return unsubscribe();
    watch.unsubscribe = unsubscribe;
    // It may have ended after its token was looked at and before the bus was heard.
    await closeEnded([sessionId]);
  }

  function leaveSession({ viewer: { sessionId }, holder }: Attendance): void {
    const watch = sessions.get(sessionId);
    if (!watch?.holders.delete(holder) || watch.holders.size > 0) return;
    sessions.delete(sessionId);
    watch.unsubscribe();
  }

  async function closeEnded(sessionIds: string[]): Promise<void> {
    for (const id of await readEndedSessions(db, sessionIds)) connections.closeSession(id);
  }

  return {
    connections,

    /** Says again of everybody here that they are here, and closes whose session the bus did not say had ended. */
    async renew(): Promise<void> {
      const held = connections.all();
      const userIds = [...new Set(held.map(({ viewer }) => viewer.userId))];
      await Promise.all([
        renewLeases(held),
        closeEnded([...sessions.keys()]),
        // In case this process ends before it can.
        noteLastSeen(db, userIds),
      ]);
    },

    /** Vouches for those in calls and meetings whose devices are connected here. */
    vouch: () => vouchFor(connections.all().map(({ viewer }) => viewer)),
  };
}
