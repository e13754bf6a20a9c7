import type { Logger } from 'pino';
import { createOutsideIssuer, type OutsideIssuer } from './auth/outside-issuer.js';
import { createPasswordHasher, type PasswordHasher } from './auth/passwords.js';
import { createThrottles, type Throttles } from './auth/throttles.js';
import { createTokens, type Tokens } from './auth/tokens.js';
import type { Config } from './config.js';
import { type CallStore, createCallStore } from './db/calls.js';
import { type Db, openEmbedded } from './db/client.js';
import { openDataDir } from './db/data-dir.js';
import type { Limits } from './limits.js';
import { type Bus, createMemoryBus } from './realtime/bus.js';
import { type Connections, createConnections } from './realtime/connections.js';
import { createMemoryLeases, type Leases } from './realtime/leases.js';
import { createMembership, type Membership } from './realtime/membership.js';
import { createOrder, type Order } from './realtime/order.js';
import { createPresenceBoard, type PresenceBoard } from './realtime/presence.js';
import { createRingTimers, type RingTimers } from './realtime/ring-timers.js';
import { createMemorySignalLog, type SignalLog } from './realtime/signal-log.js';
import { createStreams, type Streams } from './realtime/streams.js';

/** Everything that an operation has at hand, open and ready. */
export interface App {
  readonly config: Config;
  readonly limits: Limits;
  readonly log: Logger;
  readonly db: Db;
  readonly calls: CallStore;
  readonly bus: Bus;
  readonly streams: Streams;
  readonly signalLog: SignalLog;
  readonly leases: Leases;
  readonly presence: PresenceBoard;
  readonly membership: Membership;
  readonly connections: Connections;
  readonly ringTimers: RingTimers;
  /** Runs what belongs together one after the other. */
  readonly inOrder: Order;
  readonly tokens: Tokens;
  readonly passwords: PasswordHasher;
  readonly outsideIssuer: OutsideIssuer | null;
  readonly throttles: Throttles;
  /** Aborts when the data folder is no longer this process's own. */
  readonly lost: AbortSignal;
  close(): Promise<void>;
}

/** Opens the embedded app: its folder, its database, and everything else in this process. */
export async function openApp(config: Config, limits: Limits, log: Logger): Promise<App> {
  if (config.mode === 'distributed') {
    throw new Error(
      'this version runs on its own database only: unset DATABASE_URL and REDIS_URL.',
    );
  }
  const dataDir = await openDataDir(config.dataDir);
  try {
    const database = await openEmbedded(dataDir.databasePath);
    const { db, epoch } = database;
    const bus = createMemoryBus();
    const leases = createMemoryLeases(limits);
    const presence = createPresenceBoard({ db, bus, leases, log });
    const calls = createCallStore(db);
    const logged = (what: string) => (error: unknown) => log.warn({ err: error }, what);
    const sessions = new Map<string, Promise<() => void>>();
    const connections = createConnections({
      onJoin({ viewer, holder }) {
        const { userId, sessionId } = viewer;
        leases
          .renew([{ userId, holder }])
          .then((arrived) => presence.announce(arrived))
          .catch(logged('could not renew a lease'));
        calls.vouchFor([viewer]).catch(logged('could not vouch for a participant'));
        const closeAll = () => connections.closeSession(sessionId);
        sessions.set(holder, bus.subscribe('sessionEnded', sessionId, closeAll));
      },
      onLeave({ viewer, holder }) {
        leases
          .release({ userId: viewer.userId, holder })
          .catch(logged('could not release a lease'));
        sessions.get(holder)?.then(
          (unsubscribe) => unsubscribe(),
          () => {},
        );
        sessions.delete(holder);
      },
    });
    return {
      config,
      limits,
      log,
      db,
      calls,
      bus,
      streams: createStreams({ db, bus, epoch, limits, log }),
      signalLog: createMemorySignalLog(bus, limits),
      leases,
      presence,
      membership: createMembership(calls, limits),
      connections,
      ringTimers: createRingTimers(),
      inOrder: createOrder(),
      tokens: createTokens({
        secret: config.jwtSecret ?? dataDir.jwtSecret,
        issuer: 'switchboard',
        ttlS: limits.ACCESS_TOKEN_TTL_S,
      }),
      passwords: createPasswordHasher(),
      outsideIssuer: config.outsideIssuer && createOutsideIssuer(config.outsideIssuer),
      throttles: createThrottles(limits),
      lost: dataDir.lost,
      async close() {
        try {
          await database.close();
        } finally {
          await dataDir.release();
        }
      },
    };
  } catch (error) {
    await dataDir.release();
    throw error;
  }
}
