import type { Logger } from 'pino';
import { updateLastSeen } from '../../db/account/presence.js';
import { readEndedSessions } from '../../db/account/sessions.js';
import type { Db } from '../../db/client.js';
import type { RecordHeartbeats } from '../../db/heartbeats.js';
import { createBatches } from '../batches.js';
import type { Bus } from '../bus.js';
import type { Leases } from '../leases.js';
import type { PresenceBoard } from './board.js';
import { type ConnectedDevice, createConnections } from './connections.js';

/** The devices that are connected to this node. They hold leases, send heartbeats, and end with their session. */
export type ConnectedDevices = ReturnType<typeof createConnectedDevices>;

/** Creates the register of this node's connected devices. */
export function createConnectedDevices(deps: {
  db: Db;
  bus: Bus;
  leases: Leases;
  presence: PresenceBoard;
  recordHeartbeats: RecordHeartbeats;
  log: Logger;
}) {
  const { db, bus, leases, presence, recordHeartbeats, log } = deps;
  const sessions = new Map<string, { holders: Set<string>; unsubscribe: () => void }>();
  // Devices that connect at the same time share the round trips.
  const beginLease = createBatches(renewLeases);
  const recordHeartbeat = createBatches(recordHeartbeats);
  const checkSession = createBatches(closeEndedSessions);

  const connections = createConnections({
    onJoin(joined) {
      logFailure('could not renew a lease', beginLease(joined));
      logFailure('could not record a heartbeat', recordHeartbeat(joined.viewer));
      logFailure('could not watch a session', watchSession(joined));
    },
    onLeave(left) {
      const { viewer, holder } = left;
      logFailure('could not release a lease', leases.release({ userId: viewer.userId, holder }));
      // The periodic heartbeats no longer include this device.
      logFailure('could not record a heartbeat', recordHeartbeat(viewer));
      leaveSession(left);
    },
  });

  /** Logs a failure. The next periodic round makes up for it. */
  function logFailure(what: string, promise: Promise<unknown>): void {
    promise.catch((error: unknown) => log.debug({ err: error }, what));
  }

  async function renewLeases(devices: readonly ConnectedDevice[]): Promise<void> {
    const newlyOnline = await leases.renew(
      devices.map(({ viewer, holder }) => ({ userId: viewer.userId, holder })),
    );
    presence.announce(newlyOnline);
  }

  async function watchSession({ viewer: { sessionId }, holder }: ConnectedDevice): Promise<void> {
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
    // The session may have ended after the token was checked and before the subscription began.
    await checkSession(sessionId);
  }

  function leaveSession({ viewer: { sessionId }, holder }: ConnectedDevice): void {
    const watch = sessions.get(sessionId);
    if (!watch?.holders.delete(holder) || watch.holders.size > 0) return;
    sessions.delete(sessionId);
    watch.unsubscribe();
  }

  async function closeEndedSessions(sessionIds: readonly string[]): Promise<void> {
    for (const id of await readEndedSessions(db, sessionIds)) connections.closeSession(id);
  }

  return {
    connections,

    /** Renews the leases of all devices here, and closes sessions whose end the bus did not report. */
    async renew(): Promise<void> {
      const devices = connections.all();
      const userIds = [...new Set(devices.map(({ viewer }) => viewer.userId))];
      await Promise.all([
        renewLeases(devices),
        closeEndedSessions([...sessions.keys()]),
        // In case this process dies before the users leave.
        updateLastSeen(db, userIds),
      ]);
    },

    /** Records heartbeats for the participants whose devices are connected here. */
    recordHeartbeats: () => recordHeartbeats(connections.all().map(({ viewer }) => viewer)),
  };
}
