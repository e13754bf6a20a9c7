import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as later } from 'node:timers/promises';
import { GraphQLError, getOperationAST } from 'graphql';
import { handleProtocols, makeServer, type SubscribePayload } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { App } from '../app.js';
import { type Context, createContext } from '../context.js';
import { type ErrorCode, unavailable } from '../errors.js';
import { CLOSE, type CloseReason, type Connection } from '../realtime/presence/connections.js';
import { schema } from '../schema/index.js';
import { claimsOf, isRecord } from './claims.js';
import { toClientError } from './client-errors.js';
import { createDirect } from './direct.js';
import type { Documents } from './documents.js';
import type { Operations } from './operations.js';
import { createOutgoing } from './outgoing.js';
import { startPings } from './pings.js';
import { type Pushed, pushed, pushedOnce } from './pushed.js';
import { createReading } from './reading.js';
import { clientAddresses, requestIdOf } from './request.js';
import { type Client, countOf, errorResult, finish, tooMany } from './socket-client.js';
import { createSocketThrottle } from './throttle.js';
import { createTurns } from './turns.js';
import { refuseUpgrade } from './upgrade.js';

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
  const handleDirectly = createDirect(app, documents, operations);
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
      // graphql-ws would refuse it without calling onComplete, so it would count as running forever.
      if (!operation) return [new GraphQLError('Name the operation of the document to execute.')];
      const kind = operation === 'subscription' ? 'subscription' : 'operation';
      const max = limits.SUBSCRIPTIONS_PER_SOCKET;
      if (kind === 'subscription' && countOf(client, kind) >= max) return tooMany(kind, max);
      if (client.running.has(id)) {
        // The last operation with this ID still begins or ends. graphql-ws would lose one of the two.
        client.connection.close(CLOSE.DUPLICATE_ID);
        return [errorResult(unavailable())];
      }
      client.running.set(id, { kind, isDirect: false, isCompleted: false });
      if (kind === 'operation') {
        const turn = client.turns.take();
        if (turn !== true && !(await turn)) {
          client.running.delete(id);
          return tooMany(kind, limits.OPERATIONS_IN_FLIGHT_PER_SOCKET);
        }
      }
      // Without a promise, because nearly every operation takes the context of its socket.
      const ownHeaders = payload.extensions?.headers !== undefined;
      const context = (ownHeaders ? null : client.context) ?? (await contextOf(client, payload));
      if (!client.isOpen()) {
        finish(client, id);
        return [errorResult(unavailable())];
      }
      return {
        schema,
        document,
        operationName: payload.operationName,
        variableValues: payload.variables,
        // Each operation gets a copy, because plugins store data by context.
        contextValue: { ...context, requestId: `${client.requestId}/${id}` },
        operationId: id,
        outgoing: client.outgoing,
      };
    },
    execute: async (args) => pushedOnce(await operations.execute(args), args as Pushed),
    subscribe: async (args) => pushed(await operations.subscribeToTexts(args), args as Pushed),
    onError: (_ctx, _id, _payload, errors) =>
      errors.map((error) => toClientError(error, log).toJSON()),
    onComplete: ({ extra: client }, id) => finish(client, id),
  });

  /** The document of an operation, or its errors. */
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
    const outgoing = createOutgoing(socket, stream, limits.SOCKET_BUFFER_BYTES, () =>
      socket.terminate(),
    );
    const close = (code?: number, reason?: string) => {
      outgoing.flush();
      socket.close(code, reason);
    };
    const reading = createReading(socket);
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
      operationContexts: new Map(),
      running: new Map(),
      turns: createTurns(limits.OPERATIONS_IN_FLIGHT_PER_SOCKET, limits.OPERATION_WAIT_MS, reading),
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
        send: outgoing.send,
        close,
        onMessage: (receive) =>
          socket.on('message', (data) => {
            // Ignores messages on a closing socket.
            if (!isOpen()) return;
            throttle();
            // If a hook throws, graphql-ws closes with 4500, which clients take as final.
            const text = String(data);
            if (!handleDirectly(client, text, fail)) receive(text).catch(fail);
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

function closeReason(code: ErrorCode): CloseReason {
  if (code === 'INVALID_INPUT') return CLOSE.BAD_REQUEST;
  return code === 'UNAVAILABLE' ? CLOSE.OVERLOAD : CLOSE.FORBIDDEN;
}
