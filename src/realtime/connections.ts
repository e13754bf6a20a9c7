import type { Viewer } from '../viewer.js';

/** Why a connection is closed; the codes are those on which graphql-ws clients connect again. */
export const CLOSE = {
  /** The token has expired or its session has ended: come back with a fresh one. */
  FORBIDDEN: { code: 4403, reason: 'Forbidden' },
  RESTART: { code: 1012, reason: 'Service restart' },
  OVERLOAD: { code: 1013, reason: 'Try again later' },
} as const;

export type CloseReason = (typeof CLOSE)[keyof typeof CLOSE];

/** A client that is connected to this node: a WebSocket, or an SSE response with a subscription. */
export interface Connection {
  readonly id: string;
  close(reason: CloseReason): void;
}

/** Who is connected to this node, on which device. */
export type Connections = ReturnType<typeof createConnections>;

/** The register of a node's live connections. */
export function createConnections(hooks: {
  /** A user has a new connection. */
  onJoin(viewer: Viewer, connection: Connection): void;
  onLeave(viewer: Viewer, connection: Connection): void;
}) {
  const live = new Map<Connection, Viewer>();

  return {
    /** Notes who a connection speaks for; the first answer stays. */
    join(connection: Connection, viewer: Viewer): void {
      if (live.has(connection)) return;
      live.set(connection, viewer);
      hooks.onJoin(viewer, connection);
    },

    leave(connection: Connection): void {
      const viewer = live.get(connection);
      if (!viewer) return;
      live.delete(connection);
      hooks.onLeave(viewer, connection);
    },

    /** How many connections a user has here. */
    countOf(userId: string): number {
      let count = 0;
      for (const viewer of live.values()) if (viewer.userId === userId) count += 1;
      return count;
    },

    /** Every connection with the one it speaks for. */
    entries: (): [Connection, Viewer][] => [...live],

    /** Closes the connections of a session. */
    closeSession(sessionId: string): void {
      for (const [connection, viewer] of live) {
        if (viewer.sessionId === sessionId) connection.close(CLOSE.FORBIDDEN);
      }
    },
  };
}
