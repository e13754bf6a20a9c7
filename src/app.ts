import type { Logger } from 'pino';
import { createOutsideIssuer, type OutsideIssuer } from './auth/outside-issuer.js';
import { createPasswordHasher, type PasswordHasher } from './auth/passwords.js';
import type { Throttles } from './auth/throttles.js';
import { createTokens, type Tokens } from './auth/tokens.js';
import { type Backends, openBackends } from './backends.js';
import type { Config } from './config/read.js';
import { readLiveSessions } from './db/account/sessions.js';
import { type CallSnapshot, type CallStore, createCallStore } from './db/call/store.js';
import type { Db } from './db/client.js';
import { prepareHeartbeats } from './db/heartbeats.js';
import { createMeetingStore, type MeetingSnapshot, type MeetingStore } from './db/meeting/store.js';
import { isCallOver } from './lifecycle/call/state.js';
import { isMeetingOver } from './lifecycle/meeting/state.js';
import type { Limits } from './limits.js';
import { createSharedLoaders, type SharedLoaders } from './loaders.js';
import { createBatches } from './realtime/batches.js';
import type { Bus } from './realtime/bus.js';
import { createStreams, type Streams } from './realtime/feeds/streams.js';
import { createKeyedQueue, type KeyedQueue } from './realtime/keyed-queue.js';
import type { Leases } from './realtime/leases.js';
import { type FollowedLogs, followLogs } from './realtime/logs/index.js';
import { createMembership, type Membership } from './realtime/membership.js';
import { createOutbox, type Outbox, type OutboxConsumer } from './realtime/outbox.js';
import { createPresenceBoard, type PresenceBoard } from './realtime/presence/board.js';
import {
  type ConnectedDevices,
  createConnectedDevices,
} from './realtime/presence/connected-devices.js';
import { createRecent, type Recent, type Remembered } from './realtime/recent.js';
import { createRingRecorder, type RingRecorder } from './realtime/ring-recorder.js';
import { createRingTimers, type RingTimers } from './realtime/ring-timers.js';

/** A call that this node wrote. The time of its last change identifies that change. */
export type RecentCall = Remembered<CallSnapshot, Date>;
/** A meeting that this node wrote. Its last change has an ID. */
export type RecentMeeting = Remembered<MeetingSnapshot, string>;

/** The open resources and parts of a node. */
export interface App {
  readonly config: Config;
  /** The address at which clients reach the server. With `PORT=0` the server sets it once it listens. */
  publicUrl: string;
  readonly limits: Limits;
  readonly log: Logger;
  /** The parts that can be out of reach. Closing them closes the app. */
  readonly backends: Backends;
  readonly db: Db;
  readonly calls: CallStore;
  readonly meetings: MeetingStore;
  readonly loaders: SharedLoaders;
  readonly bus: Bus;
  readonly streams: Streams;
  readonly logs: FollowedLogs;
  readonly leases: Leases;
  readonly presence: PresenceBoard;
  readonly connectedDevices: ConnectedDevices;
  readonly membership: {
    readonly calls: Membership<CallSnapshot>;
    readonly meetings: Membership<MeetingSnapshot>;
  };
  readonly recentCalls: Recent<CallSnapshot, Date>;
  readonly recentMeetings: Recent<MeetingSnapshot, string>;
  readonly rings: {
    readonly recorder: RingRecorder;
    readonly timers: RingTimers;
  };
  readonly outbox: Outbox;
  readonly runExclusive: KeyedQueue;
  readonly auth: {
    readonly tokens: Tokens;
    readonly passwords: PasswordHasher;
    readonly outsideIssuer: OutsideIssuer | null;
    /** The user of a session, if it is live. Clients that connect at the same time share a statement. */
    userOfLiveSession(sessionId: string): Promise<string | null>;
  };
  readonly throttles: Throttles;
}

/** Opens the back-ends and builds the app on them. `consumers` take the events of the outbox. */
export async function openApp(
  config: Config,
  limits: Limits,
  log: Logger,
  consumers: readonly OutboxConsumer[] = [],
): Promise<App> {
  const backends = await openBackends(config, limits, log);
  try {
    return createApp({ config, limits, log, backends, consumers });
  } catch (error) {
    await backends.close();
    throw error;
  }
}

/** Builds an app on open back-ends. */
export function createApp({
  consumers = [],
  ...parts
}: Pick<App, 'config' | 'limits' | 'log' | 'backends'> & {
  consumers?: readonly OutboxConsumer[];
}): App {
  const { config, limits, log, backends } = parts;
  const { database, bus, leases } = backends;
  const { db } = database;
  const calls = createCallStore(db);
  const meetings = createMeetingStore(db);
  const recentCalls = createRecent<CallSnapshot, Date>(isCallOver);
  const recentMeetings = createRecent<MeetingSnapshot, string>(isMeetingOver);
  const presence = createPresenceBoard({ db, bus, leases, log });
  return {
    ...parts,
    publicUrl: config.publicUrl ?? 'http://localhost',
    db,
    calls,
    meetings,
    loaders: createSharedLoaders({ db, calls }),
    bus,
    streams: createStreams({
      database,
      bus,
      limits,
      log,
      onCall: recentCalls.noteChange,
      onMeetingEvent: ({ meetingId: id, version }) => recentMeetings.noteChange({ id, version }),
    }),
    logs: followLogs(backends.logs, bus, { limits, log }),
    leases,
    presence,
    connectedDevices: createConnectedDevices({
      db,
      bus,
      leases,
      presence,
      recordHeartbeats: prepareHeartbeats(db),
      log,
    }),
    membership: {
      calls: createMembership(
        {
          read: (id) => calls.read(id),
          listen: (id, onChange) => bus.subscribe('call', id, onChange),
        },
        limits,
      ),
      meetings: createMembership(
        {
          read: (id) => meetings.read(id),
          listen: (id, onChange) => bus.subscribe('meeting', id, onChange),
        },
        limits,
      ),
    },
    recentCalls,
    recentMeetings,
    rings: { recorder: createRingRecorder(db, log), timers: createRingTimers() },
    outbox: createOutbox(consumers),
    runExclusive: createKeyedQueue(),
    auth: {
      tokens: createTokens({
        secret: backends.jwtSecret,
        issuer: 'switchboard',
        ttlS: limits.ACCESS_TOKEN_TTL_S,
      }),
      passwords: createPasswordHasher(),
      outsideIssuer: config.outsideIssuer && createOutsideIssuer(config.outsideIssuer),
      userOfLiveSession: createBatches(async (sessionIds: string[]) => {
        const users = await readLiveSessions(db, sessionIds);
        return sessionIds.map((id) => users.get(id) ?? null);
      }),
    },
    throttles: backends.throttles,
  };
}
