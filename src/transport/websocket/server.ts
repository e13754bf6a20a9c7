import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as later } from 'node:timers/promises';
import {
  type CompleteMessage,
  handleProtocols,
  MessageType,
  makeServer,
  parseMessage,
  type SubscribeMessage,
} from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { App } from '../../app.js';
import { type Context, createContext } from '../../context.js';
import type { ErrorCode } from '../../errors.js';
import { CLOSE, type CloseReason, type Connection } from '../../realtime/presence/connections.js';
import { claimsOf, isRecord } from '../claims.js';
import { toClientError } from '../client-errors.js';
import type { Documents } from '../documents.js';
import type { Operations } from '../operations.js';
import { clientAddresses, requestIdOf } from '../request.js';
import { type Client, countOf } from './client.js';
import { createSocketOperations } from './operations.js';
import { Outgoing } from './outgoing.js';
import { startPings } from './pings.js';
import { Reading } from './reading.js';
import { createSocketThrottle } from './throttle.js';
import { Turns } from './turns.js';
import { refuseUpgrade } from './upgrade.js';

type Payload = SubscribeMessage['payload'];

/** The WebSocket side of the server. */
export type WebSockets = ReturnType<typeof createWebSockets>;

/** GraphQL over WebSocket: the protocol `graphql-transport-ws`, with limits on everything. */
export function createWebSockets(app: App, documents: Documents, operations: Operations) {
  const { limits, log } = app;
  const { connections } = app.connectedDevices;
  const addressOf = clientAddresses(app.config.trustedProxies);
  const options = {
    noServer: true,
    maxPayload: limits.WS_FRAME_BYTES,
    maxFragments: limits.WS_FRAGMENTS,
    perMessageDeflate: false,
    // Missing in the types. By default, a socket without a closing handshake lives 30 s longer.
    closeTimeout: limits.WS_CLOSE_MS,
    handleProtocols,
  };
  const server = new WebSocketServer(options);
  const clients = new Map<
    WebSocket,
    { client: Client; close: (code: number, reason: string) => void }
  >();
  const socketOperations = createSocketOperations(app, documents, operations, contextOf);
  let closing = false;

  const protocol = makeServer<Record<string, unknown>, Client>({
    connectionInitWaitTimeout: limits.WS_INIT_MS,
    async onConnect(socketContext) {
      const { connectionParams, extra: client } = socketContext;
      const claims = claimsOf(connectionParams ?? {});
      // graphql-ws would keep the token for the life of the socket.
      Object.assign(socketContext, { connectionParams: undefined });
      const context = await createContext(app, claims, client);
      const code = context.refusal?.code;
      if (claims.authorization !== null && code !== undefined) {
        client.connection.close(closeReason(code));
        return false;
      }
      if (!join(client, context)) return false;
      client.context = context;
      return true;
    },
  });

  /** The context of an operation: nearly always that of its socket. */
  function contextOf(client: Client, { extensions }: Payload): Context | Promise<Context> {
    const headers = extensions?.headers;
    if (headers === undefined && client.context) return client.context;
    return ownContextOf(client, headers);
  }

  async function ownContextOf(client: Client, headers: unknown): Promise<Context> {
    const claims = claimsOf(isRecord(headers) ? headers : {});
    if (claims.authorization === null && client.context) return client.context;
    const key = JSON.stringify(claims);
    client.operationContexts ??= new Map();
    const known = client.operationContexts.get(key);
    if (known) return known;
    const context = await createContext(app, claims, client);
    // A refused context is not kept, because it may be accepted in a moment.
    if (context.viewer && client.operationContexts.size < limits.SUBSCRIPTIONS_PER_SOCKET) {
      client.operationContexts.set(key, context);
    }
    join(client, context);
    return context;
  }

  /** Registers the viewer of a socket. Returns false if they have too many sockets, or if it has closed meanwhile. */
  function join(client: Client, { viewer }: Context): boolean {
    if (!viewer) return true;
    if (!client.isOpen()) return false;
    const { connection } = client;
    if (!connections.has(connection, viewer)) {
      if (connections.countOf(viewer.userId, 'socket') >= limits.SOCKETS_PER_USER) {
        log.warn({ userId: viewer.userId }, 'too many sockets of one user');
        connection.close(CLOSE.OVERLOAD);
        return false;
      }
      connections.join(connection, viewer);
    }
    const at = viewer.expiresAt.getTime();
    if (client.expiry && client.expiry.at <= at) return true;
    if (client.expiry) clearTimeout(client.expiry.timer);
    const leftMs = Math.min(at - Date.now(), 2 ** 31 - 1);
    client.expiry = { at, timer: setTimeout(() => connection.close(CLOSE.FORBIDDEN), leftMs) };
    return true;
  }

  function open(socket: WebSocket, stream: Duplex, request: IncomingMessage): void {
    const isOpen = () => socket.readyState === socket.OPEN;
    // Messages pile up here only from operations: events wait in the bounded queues of their subscriptions.
    const outgoing = new Outgoing(socket, stream, limits.SOCKET_BUFFER_BYTES);
    const close = (code?: number, reason?: string) => {
      outgoing.flush();
      socket.close(code, reason);
    };
    const reading = new Reading(socket);
    const connection: Connection = {
      id: crypto.randomUUID(),
      kind: 'socket',
      close: ({ code, reason }) => {
        if (isOpen()) close(code, reason);
      },
    };
    const client: Client = {
      connection,
      address: addressOf(request),
      requestId: requestIdOf(request),
      isOpen,
      outgoing,
      context: null,
      operationContexts: null,
      running: new Map(),
      turns: new Turns(limits.OPERATIONS_IN_FLIGHT_PER_SOCKET, limits.OPERATION_WAIT_MS, reading),
      expiry: null,
    };
    clients.set(socket, { client, close });
    const throttle = createSocketThrottle(reading, limits.MESSAGES_PER_S, limits.MESSAGES_BURST);
    const stopPings = startPings(socket, limits.WS_PING_MS);
    const fail = (error: unknown) => {
      toClientError(error, log);
      connection.close(CLOSE.OVERLOAD);
    };
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send: (text) => outgoing.send(text),
        close,
        onMessage: (receive) =>
          socket.on('message', (data) => {
            // Ignores messages on a closing socket.
            if (!isOpen()) return;
            throttle();
            const text = String(data);
            const message = client.context && readMessage(text);
            // If a hook throws, graphql-ws closes with 4500, which clients take as final.
            if (message) socketOperations.handle(client, message).catch(fail);
            else receive(text).catch(fail);
          }),
      },
      client,
    );
    socket.on('error', (error) => log.debug({ err: error }, 'socket error'));
    socket.once('close', (code, reason) => {
      stopPings();
      if (client.expiry) clearTimeout(client.expiry.timer);
      clients.delete(socket);
      connections.leave(connection);
      socketOperations.end(client);
      closed(code, String(reason)).catch(fail);
    });
  }

  /** Waits for a client's running operations, within a short time. */
  async function finishOperations(client: Client): Promise<void> {
    const isRunning = () => countOf(client, 'operation') > 0;
    for (const end = Date.now() + limits.WS_CLOSE_MS; isRunning() && Date.now() < end; ) {
      await later(5);
    }
  }

  return {
    /** Upgrades an HTTP request to a WebSocket. */
    upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
      if (closing) {
        refuseUpgrade(socket, 503);
        return;
      }
      server.handleUpgrade(request, socket, head, (webSocket) => open(webSocket, socket, request));
    },

    /** Closes every socket, spread over a time in which the clients reconnect elsewhere. Waits for their handshakes. */
    async close({ code, reason }: CloseReason, spreadMs: number): Promise<void> {
      closing = true;
      await Promise.all(
        [...clients].map(async ([socket, { client, close }], i) => {
          const closed = new Promise<void>((resolve) => {
            if (socket.readyState === socket.CLOSED) resolve();
            else socket.once('close', () => resolve());
          });
          await later((spreadMs * i) / clients.size);
          await finishOperations(client);
          close(code, reason);
          await closed;
        }),
      );
      server.close();
    },
  };
}

/** A message that begins or ends an operation. Null for all others, which graphql-ws handles, also if they are invalid. */
function readMessage(text: string): SubscribeMessage | CompleteMessage | null {
  try {
    const message = parseMessage(text);
    const { type } = message;
    return type === MessageType.Subscribe || type === MessageType.Complete ? message : null;
  } catch {
    return null;
  }
}

function closeReason(code: ErrorCode): CloseReason {
  if (code === 'INVALID_INPUT') return CLOSE.BAD_REQUEST;
  return code === 'UNAVAILABLE' ? CLOSE.OVERLOAD : CLOSE.FORBIDDEN;
}
