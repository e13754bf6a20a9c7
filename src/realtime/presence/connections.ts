import type { Viewer } from '../../auth/viewer.js';

/** Why a connection is closed. After all codes but 4400 and 4409, graphql-ws clients connect again. */
export const CLOSE = {
  /** The client's `connection_init` is invalid; a retry would not help. */
  BAD_REQUEST: { code: 4400, reason: 'terminalId: 1 to 64 characters' },
  /** The client gave two operations the same ID. */
  DUPLICATE_ID: { code: 4409, reason: 'Subscriber already exists' },
  /** The token has expired or its session has ended: come back with a fresh one. */
  FORBIDDEN: { code: 4403, reason: 'Forbidden' },
  RESTART: { code: 1012, reason: 'Service restart' },
  OVERLOAD: { code: 1013, reason: 'Try again later' },
} as const;

export type CloseReason = (typeof CLOSE)[keyof typeof CLOSE];

/** A client that is connected to this node: by a WebSocket, or by an SSE stream. */
export interface Connection {
  readonly id: string;
  readonly kind: 'socket' | 'stream';
  close(reason: CloseReason): void;
}

/** A connection, and a viewer that it acts for. */
export interface ConnectedDevice {
  readonly connection: Connection;
  readonly viewer: Viewer;
  /** The name of this pair, unique among all nodes. */
  readonly holder: string;
}

/** The devices that are connected to this node. */
export type Connections = ReturnType<typeof createConnections>;

/** The register of a node's live connections. */
export function createConnections(hooks: {
  onJoin(device: ConnectedDevice): void;
  onLeave(device: ConnectedDevice): void;
}) {
  const live = new Map<string, ConnectedDevice>();
  const byConnection = createIndex<Connection>(({ connection }) => connection);
  const byUser = createIndex<string>(({ viewer }) => viewer.userId);
  const bySession = createIndex<string>(({ viewer }) => viewer.sessionId);
  const indices = [byConnection, byUser, bySession];
  const holderOf = (connection: Connection, viewer: Viewer) =>
    JSON.stringify([connection.id, viewer.userId, viewer.terminalId]);

  return {
    has: (connection: Connection, viewer: Viewer): boolean =>
      live.has(holderOf(connection, viewer)),

    /** Registers a viewer that a connection speaks for. GraphiQL's connection speaks for several. */
    join(connection: Connection, viewer: Viewer): void {
      const holder = holderOf(connection, viewer);
      if (live.has(holder)) return;
      const device = { connection, viewer, holder };
      live.set(holder, device);
      for (const index of indices) index.add(device);
      hooks.onJoin(device);
    },

    leave(connection: Connection): void {
      for (const device of [...byConnection.get(connection)]) {
        live.delete(device.holder);
        for (const index of indices) index.delete(device);
        hooks.onLeave(device);
      }
    },

    /** How many connections of a kind a user has here. */
    countOf(userId: string, kind: Connection['kind']): number {
      let count = 0;
      for (const { connection } of byUser.get(userId)) if (connection.kind === kind) count += 1;
      return count;
    },

    all: (): ConnectedDevice[] => [...live.values()],

    /** Closes the connections of a session. */
    closeSession(sessionId: string): void {
      // The response to the request that ended the session leaves first: it may use one of these connections.
      setImmediate(() => {
        for (const { connection } of [...bySession.get(sessionId)]) {
          connection.close(CLOSE.FORBIDDEN);
        }
      });
    },
  };
}

const NONE: readonly ConnectedDevice[] = [];

/** The connected devices by a key. Nearly all keys have one device, which is stored without a Set to save memory. */
function createIndex<Key>(keyOf: (device: ConnectedDevice) => Key) {
  const entries = new Map<Key, ConnectedDevice | Set<ConnectedDevice>>();
  return {
    get(key: Key): Iterable<ConnectedDevice> {
      const entry = entries.get(key);
      return entry instanceof Set ? entry : entry ? [entry] : NONE;
    },
    add(device: ConnectedDevice): void {
      const key = keyOf(device);
      const entry = entries.get(key);
      if (entry instanceof Set) entry.add(device);
      else entries.set(key, entry ? new Set([entry, device]) : device);
    },
    delete(device: ConnectedDevice): void {
      const key = keyOf(device);
      const entry = entries.get(key);
      const isLast =
        entry instanceof Set ? entry.delete(device) && entry.size === 0 : entry === device;
      if (isLast) entries.delete(key);
    },
  };
}
