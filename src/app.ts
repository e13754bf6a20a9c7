import type { Logger } from 'pino';
import { createOutsideIssuer, type OutsideIssuer } from './auth/outside-issuer.js';
import { createPasswordHasher, type PasswordHasher } from './auth/passwords.js';
import type { Throttles } from './auth/throttles.js';
import { createTokens, type Tokens } from './auth/tokens.js';
import { type Backends, openBackends } from './backends.js';
import type { Config } from './config/read.js';
import { type CallSnapshot, type CallStore, createCallStore } from './db/call/store.js';
import type { Db } from './db/client.js';
import { prepareHeartbeats } from './db/heartbeats.js';
import { createMeetingStore, type MeetingSnapshot, type MeetingStore } from './db/meeting/store.js';
import type { Limits } from './limits.js';
import type { Bus } from './realtime/bus.js';
import { createLogFeeds, type LogFeeds } from './realtime/feeds/log-feeds.js';
import { createStreams, type Streams } from './realtime/feeds/streams.js';
import { createKeyedQueue, type KeyedQueue } from './realtime/keyed-queue.js';
import type { Leases } from './realtime/leases.js';
import {
  type AnnotationLog,
  type AnnotationMessage,
  annotationBytes,
} from './realtime/logs/annotations.js';
import {
  type RemoteInputLog,
  type RemoteInputMessage,
  remoteInputBytes,
} from './realtime/logs/remote-inputs.js';
import { type SignalLog, type SignalMessage, signalBytes } from './realtime/logs/signals.js';
import { createMembership, type Membership } from './realtime/membership.js';
import { createPresenceBoard, type PresenceBoard } from './realtime/presence/board.js';
import {
  type ConnectedDevices,
  createConnectedDevices,
} from './realtime/presence/connected-devices.js';
import { createRingRecorder, type RingRecorder } from './realtime/ring-recorder.js';
import { createRingTimers, type RingTimers } from './realtime/ring-timers.js';

/** Everything that an operation can use, open and ready. */
export interface App {
  readonly config: Config;
  /** The address at which clients reach the server. With `PORT=0` the server sets it once it listens. */
  publicUrl: string;
  readonly limits: Limits;
  readonly log: Logger;
  /** The parts that differ between the modes. Closing them closes the app. */
  readonly backends: Backends;
  readonly db: Db;
  readonly calls: CallStore;
  readonly ringRecorder: RingRecorder;
  readonly meetings: MeetingStore;
  readonly bus: Bus;
  readonly streams: Streams;
  readonly signalLog: SignalLog;
  readonly signals: LogFeeds<SignalMessage>;
  readonly annotationLog: AnnotationLog;
  readonly annotations: LogFeeds<AnnotationMessage>;
  readonly remoteInputLog: RemoteInputLog;
  readonly remoteInputs: LogFeeds<RemoteInputMessage>;
  readonly leases: Leases;
  readonly presence: PresenceBoard;
  readonly connectedDevices: ConnectedDevices;
  readonly callMembership: Membership<CallSnapshot>;
  readonly meetingMembership: Membership<MeetingSnapshot>;
  readonly ringTimers: RingTimers;
  /** Runs tasks with the same key one after the other. */
  readonly runExclusive: KeyedQueue;
  readonly tokens: Tokens;
  readonly passwords: PasswordHasher;
  readonly outsideIssuer: OutsideIssuer | null;
  readonly throttles: Throttles;
}

/** Opens the backends and creates the app. */
export async function openApp(config: Config, limits: Limits, log: Logger): Promise<App> {
  const backends = await openBackends(config, limits, log);
  try {
    return createApp({ config, limits, log, backends });
  } catch (error) {
    await backends.close();
    throw error;
  }
}

/** Creates the app on open backends. */
export function createApp(parts: Pick<App, 'config' | 'limits' | 'log' | 'backends'>): App {
  const { config, limits, log, backends } = parts;
  const { database, bus, leases, signalLog, annotationLog, remoteInputLog } = backends;
  const { db } = database;
  const calls = createCallStore(db);
  const meetings = createMeetingStore(db);
  const presence = createPresenceBoard({ db, bus, leases, log });
  return {
    ...parts,
    publicUrl: config.publicUrl ?? 'http://localhost',
    db,
    calls,
    ringRecorder: createRingRecorder(db, log),
    meetings,
    bus,
    streams: createStreams({ database, bus, limits, log }),
    signalLog,
    signals: createLogFeeds({
      name: 'signals',
      entries: signalLog,
      listen: (userId, onSignal) => bus.subscribe('signal', userId, onSignal),
      bytes: signalBytes,
      limits,
      log,
    }),
    annotationLog,
    annotations: createLogFeeds({
      name: 'annotations',
      entries: annotationLog,
      listen: (meetingId, onAnnotation) => bus.subscribe('annotation', meetingId, onAnnotation),
      bytes: annotationBytes,
      limits,
      log,
    }),
    remoteInputLog,
    remoteInputs: createLogFeeds({
      name: 'remote-inputs',
      entries: remoteInputLog,
      listen: (meetingId, onInput) => bus.subscribe('remoteInput', meetingId, onInput),
      bytes: remoteInputBytes,
      limits,
      log,
    }),
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
    callMembership: createMembership(
      {
        read: (id) => calls.read(id),
        listen: (id, onChange) => bus.subscribe('call', id, onChange),
      },
      limits,
    ),
    meetingMembership: createMembership(
      {
        read: (id) => meetings.read(id),
        listen: (id, onChange) => bus.subscribe('meeting', id, onChange),
      },
      limits,
    ),
    ringTimers: createRingTimers(),
    runExclusive: createKeyedQueue(),
    tokens: createTokens({
      secret: backends.jwtSecret,
      issuer: 'switchboard',
      ttlS: limits.ACCESS_TOKEN_TTL_S,
    }),
    passwords: createPasswordHasher(),
    outsideIssuer: config.outsideIssuer && createOutsideIssuer(config.outsideIssuer),
    throttles: backends.throttles,
  };
}
