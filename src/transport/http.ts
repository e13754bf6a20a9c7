import type { IncomingMessage, ServerResponse } from 'node:http';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { App } from '../app.js';
import { type Context, createContext } from '../context.js';
import { RateLimitedError } from '../errors.js';
import { CLOSE, type Connection } from '../realtime/presence/connections.js';
import { schema } from '../schema/index.js';
import { toClientError } from './client-errors.js';
import type { Documents } from './documents.js';
import { graphiql, renderGraphiQL } from './graphiql.js';
import type { Operations } from './operations.js';
import { clientAddresses } from './request.js';

/** The path of the API, over HTTP, SSE and WebSocket. */
export const GRAPHQL_PATH = '/graphql';

/** The header with the ID of a request, which also appears in the log. */
export const REQUEST_ID_HEADER = 'X-Request-Id';

type NodeContext = { req: IncomingMessage; res: ServerResponse };

/** GraphQL over HTTP (the GraphQL-over-HTTP specification) and Server-Sent Events, with GraphiQL. */
export function createGraphqlHandler(app: App, documents: Documents, operations: Operations) {
  const { corsOrigins, trustedProxies } = app.config;
  const addressOf = clientAddresses(trustedProxies);
  return createYoga<NodeContext, Context>({
    schema,
    graphqlEndpoint: GRAPHQL_PATH,
    landingPage: false,
    batching: false,
    multipart: false,
    logging: false,
    maxRequestBodySize: app.limits.HTTP_BODY_BYTES,
    parserAndValidationCache: false,
    graphiql,
    renderGraphiQL,
    cors: corsOrigins === '*' ? { origin: '*' } : { origin: [...corsOrigins] },
    maskedErrors: { maskError: (error) => toClientError(error, app.log) },
    context: ({ request, req, res }) =>
      createContext(
        app,
        {
          authorization: request.headers.get('authorization'),
          terminalId: request.headers.get('x-terminal-id'),
        },
        {
          address: addressOf(req),
          requestId: String(res.getHeader(REQUEST_ID_HEADER)),
          connection: null,
        },
      ),
    plugins: [enginePlugin(app, documents, operations), streamPlugin(app)],
  });
}

/** The same engine as on WebSockets: graphql-js, with each document parsed and validated once. */
function enginePlugin({ log }: App, documents: Documents, operations: Operations): Plugin<Context> {
  return {
    onExecute: ({ setExecuteFn }) => setExecuteFn(operations.execute),
    onSubscribe: ({ setSubscribeFn }) => setSubscribeFn(operations.subscribe),
    // As a function: Yoga gives a syntax error its status only when it calls the parser itself.
    onParse: ({ setParseFn }) => setParseFn((source: unknown) => documents.parse(String(source))),
    // Yoga does not mask validation errors, and changes them. The cached ones are shared, so it gets copies.
    onValidate: ({ params, setResult }) =>
      setResult(documents.validate(params.documentAST).map((error) => toClientError(error, log))),
  };
}

/** A subscription over SSE counts as a connection: it holds a lease, and a logout ends it. */
function streamPlugin({
  connectedDevices: { connections },
  limits,
}: App): Plugin<Context & NodeContext> {
  const max = limits.SOCKETS_PER_USER * limits.SUBSCRIPTIONS_PER_SOCKET;
  return {
    onSubscribe({ args }) {
      const { viewer, res }: Context & NodeContext = args.contextValue;
      if (!viewer) return;
      if (connections.countOf(viewer.userId, 'stream') >= max) {
        throw new RateLimitedError('open subscriptions', 10);
      }
      return {
        onSubscribeResult({ result }) {
          if (!(Symbol.asyncIterator in result)) return;
          const end = () => void result.return?.(undefined);
          // Yoga notices clients that hang up during a response, but not those that did so before.
          if (res.closed) return end();
          res.once('close', end);
          const connection: Connection = {
            id: crypto.randomUUID(),
            kind: 'stream',
            // Destroys the response instead of completing it: a client that received `complete` would not reconnect.
            close: () => res.destroy(),
          };
          connections.join(connection, viewer);
          const expiry = setTimeout(
            () => connection.close(CLOSE.FORBIDDEN),
            Math.min(viewer.expiresAt.getTime() - Date.now(), 2 ** 31 - 1),
          );
          return {
            onEnd() {
              clearTimeout(expiry);
              connections.leave(connection);
            },
          };
        },
      };
    },
  };
}
