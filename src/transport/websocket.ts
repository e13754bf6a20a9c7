import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as later } from 'node:timers/promises';
import { GraphQLError, getOperationAST } from 'graphql';
import { handleProtocols, makeServer, type SubscribePayload } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { App } from '../app.js';
import { type Claims, type Context, createContext } from '../context.js';
import { type ErrorCode, RateLimitedError, unavailable } from '../errors.js';
import { CLOSE, type CloseReason, type Connection } from '../realtime/presence/connections.js';
import { schema } from '../schema/index.js';
import { toClientError } from './client-errors.js';
import type { Documents } from './documents.js';
import type { Operations } from './operations.js';
import { clientAddresses, requestIdOf } from './request.js';
import { createSocketThrottle } from './throttle.js';
import { refuseUpgrade } from './upgrade.js';

/** What the protocol handler knows of a socket. */
interface Client {
  readonly connection: Connection;
  readonly address: string;
  readonly requestId: string;
  readonly isOpen: () => boolean;
  /** Of the `connection_init`. */
  context: Context | null;
  /** Of operations that bring headers of their own, as GraphiQL's do. */
  readonly own: Map<string, Context>;
  /** What runs, by the client's id of it. */
  readonly running: Map<string, 'subscription' | 'operation'>;
  /** When the first of its tokens ends. */
  expiry: { at: number; timer: NodeJS.Timeout } | null;
}

/** The WebSocket side of the server. */
export type WebSockets = ReturnType<typeof createWebSockets>;

/** GraphQL over WebSocket: the protocol `graphql-transport-ws`, with bounds on everything. */
export function createWebSockets(app: App, documents: Documents, operations: Operations) {
  const { limits, log } = app;
  const { connections } = app.connectedDevices;
  const addressOf = clientAddresses(app.config.trustedProxies);
  const options = {
    noServer: true,
    maxPayload: limits.WS_FRAME_BYTES,
    maxFragments: limits.WS_FRAGMENTS,
    perMessageDeflate: false,
    // Not in the types yet; without it a socket that does not say goodbye lives 30 s longer.
    closeTimeout: limits.WS_CLOSE_MS,
    handleProtocols,
  };
  const server = new WebSocketServer(options);
  const clients = new Map<WebSocket, Client>();
  let closing = false;

  const protocol = makeServer<Record<string, unknown>, Client>({
    connectionInitWaitTimeout: limits.WS_INIT_MS,
    async onConnect({ connectionParams, extra: client }) {
      const claims = claimsOf(connectionParams ?? {});
      const context = await createContext(app, claims, client);
      const code = context.refusal?.code;
      if (claims.authorization !== null && code !== undefined) {
        client.connection.close(closeReason(code));
        return false;
      }
      client.context = context;
      return join(client, context);
    },
    async onSubscribe({ extra: client }, id, payload) {
      const document = prepare(payload);
      if ('errors' in document) return document.errors;
      const operation = getOperationAST(document, payload.operationName)?.operation;
      // Left to graphql-ws, it would be refused without an onComplete, and count as running for ever.
      if (!operation) return [new GraphQLError('Name the operation of the document to carry out.')];
      const kind = operation === 'subscription' ? 'subscription' : 'operation';
      const most =
        kind === 'subscription'
          ? limits.SUBSCRIPTIONS_PER_SOCKET
          : limits.OPERATIONS_IN_FLIGHT_PER_SOCKET;
      const running = [...client.running.values()].filter((other) => other === kind).length;
      if (running >= most) {
        return [errorResult(new RateLimitedError(`${kind}s at once on this socket (${most})`, 1))];
      }
      if (client.running.has(id)) {
        // Its last operation still begins or ends; graphql-ws would lose hold of one of the two.
        client.connection.close(CLOSE.DUPLICATE_ID);
        return [errorResult(unavailable())];
      }
      client.running.set(id, kind);
      const context = await contextOf(client, payload);
      if (!client.isOpen()) {
        client.running.delete(id);
        return [errorResult(unavailable())];
      }
      return {
        schema,
        document,
        operationName: payload.operationName,
        variableValues: payload.variables,
        // A copy each: plugins remember by context, and what they think of this operation is of no other.
        contextValue: { ...context, requestId: `${client.requestId}/${id}` },
      };
    },
    execute: operations.execute,
    subscribe: operations.subscribe,
    onError: (_ctx, _id, _payload, errors) =>
      errors.map((error) => toClientError(error, log).toJSON()),
    onComplete: ({ extra: client }, id) => {
      client.running.delete(id);
    },
  });

  /** The document of an operation, or what is wrong with it. */
  function prepare({ query }: SubscribePayload) {
    try {
      const document = documents.parse(query);
      const errors = documents.validate(document);
      return errors.length > 0 ? { errors } : document;
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      throw error;
    }
  }

  async function contextOf(client: Client, { extensions }: SubscribePayload): Promise<Context> {
    const headers = extensions?.headers;
    const claims = claimsOf(isRecord(headers) ? headers : {});
    if (claims.authorization === null && client.context) return client.context;
    const key = JSON.stringify(claims);
    const known = client.own.get(key);
    if (known) return known;
    const context = await createContext(app, claims, client);
    // What was refused may be accepted in a moment.
    if (context.viewer && client.own.size < limits.SUBSCRIPTIONS_PER_SOCKET) {
      client.own.set(key, context);
    }
    join(client, context);
    return context;
  }

  /** Notes who a socket speaks for; false when they have too many sockets, or it has closed meanwhile. */
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

  server.on('connection', (socket: WebSocket, request: IncomingMessage) => {
    const isOpen = () => socket.readyState === socket.OPEN;
    const connection: Connection = {
      id: crypto.randomUUID(),
      kind: 'socket',
      close: ({ code, reason }) => {
        if (isOpen()) socket.close(code, reason);
      },
    };
    const client: Client = {
      connection,
      address: addressOf(request),
      requestId: requestIdOf(request),
      isOpen,
      context: null,
      own: new Map(),
      running: new Map(),
      expiry: null,
    };
    clients.set(socket, client);
    const throttle = createSocketThrottle(socket, limits.MESSAGES_PER_S, limits.MESSAGES_BURST);
    let alive = true;
    const ping = setInterval(() => {
      // Of a socket that is not read no pong is heard.
      if (socket.isPaused) {
        alive = true;
        return;
      }
      if (!alive) return socket.terminate();
      alive = false;
      socket.ping();
    }, limits.WS_PING_MS);
    socket.on('pong', () => {
      alive = true;
    });
    const fail = (error: unknown) => {
      toClientError(error, log);
      connection.close(CLOSE.OVERLOAD);
    };
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        // Resolves when the bytes are on their way: whoever reads slowly is sent slowly, and what waits
        // for them waits in the bounded queue of their subscription.
        send: (data) =>
          new Promise((resolve) => {
            if (!isOpen()) return resolve();
            socket.send(data, () => resolve());
            // What is no subscription has no queue of its own: it piles up here.
            if (socket.bufferedAmount > limits.SOCKET_BUFFER_BYTES) socket.terminate();
          }),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (receive) =>
          socket.on('message', (data) => {
            // What comes in on a socket that is being closed is not carried out.
            if (!isOpen()) return;
            throttle();
            // A hook that throws would close with 4500, which clients take for final.
            receive(String(data)).catch(fail);
          }),
      },
      client,
    );
    socket.on('error', (error) => log.debug({ err: error }, 'socket error'));
    socket.once('close', (code, reason) => {
      clearInterval(ping);
      if (client.expiry) clearTimeout(client.expiry.timer);
      clients.delete(socket);
      connections.leave(connection);
      closed(code, String(reason)).catch(fail);
    });
  });

  /** Waits until what a client asked is answered, if that does not take long. */
  async function countRunning({ running }: Client): Promise<void> {
    const isRunning = () => [...running.values()].includes('operation');
    for (const end = Date.now() + limits.WS_CLOSE_MS; isRunning() && Date.now() < end; ) {
      await later(5);
    }
  }

  return {
    /** Takes over an HTTP request that asks for a WebSocket. */
    upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
      if (closing) {
        refuseUpgrade(socket, 503);
        return;
      }
      server.handleUpgrade(request, socket, head, (webSocket) =>
        server.emit('connection', webSocket, request),
      );
    },

    /** Closes every socket, spread over a time in which the clients connect elsewhere; waits for their goodbyes. */
    async close({ code, reason }: CloseReason, spreadMs: number): Promise<void> {
      closing = true;
      await Promise.all(
        [...clients].map(async ([socket, client], i) => {
          const closed = new Promise<void>((resolve) => {
            if (socket.readyState === socket.CLOSED) resolve();
            else socket.once('close', () => resolve());
          });
          await later((spreadMs * i) / clients.size);
          await countRunning(client);
          socket.close(code, reason);
          await closed;
        }),
      );
      server.close();
    },
  };
}

function closeReason(code: ErrorCode): CloseReason {
  if (code === 'INVALID_INPUT') return CLOSE.BAD_REQUEST;
  return code === 'UNAVAILABLE' ? CLOSE.OVERLOAD : CLOSE.FORBIDDEN;
}

const errorResult = (error: Error): GraphQLError =>
  new GraphQLError(error.message, { originalError: error });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a client says of itself; the names of headers are read in any case. */
function claimsOf(params: Record<string, unknown>): Claims {
  const firstString = (...names: string[]) => {
    for (const [name, value] of Object.entries(params)) {
      if (names.includes(name.toLowerCase()) && typeof value === 'string') return value;
    }
    return null;
  };
  return {
    authorization: firstString('authorization'),
    terminalId: firstString('terminalid', 'x-terminal-id'),
  };
}
