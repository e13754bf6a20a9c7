import { createServer as createHttpServer, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Logger } from 'pino';
import { type App, openApp } from './app.js';
import type { Config } from './config/read.js';
import { updateLastSeen } from './db/account/presence.js';
import { registerConsumer } from './db/outbox.js';
import { DEMO_PASSWORD, DEMO_USERS, seedDemoUsers } from './demo-users.js';
import { type Jobs, startJobs } from './jobs/index.js';
import type { JobStatus } from './jobs/job.js';
import type { ConsumerStatus } from './jobs/outbox.js';
import { LIMITS, type Limits } from './limits.js';
import { createLog } from './log.js';
import type { OutboxConsumer } from './realtime/outbox.js';
import { CLOSE } from './realtime/presence/connections.js';
import { schema } from './schema/index.js';
import { createDocuments } from './transport/documents.js';
import { createDrain } from './transport/drain.js';
import { createHealth, LIVE_PATH, READY_PATH, respond } from './transport/health.js';
import { createGraphqlHandler, GRAPHQL_PATH, REQUEST_ID_HEADER } from './transport/http.js';
import { createOperations } from './transport/operations.js';
import { createPageHandler } from './transport/page.js';
import { createPlans } from './transport/plans.js';
import { requestIdOf } from './transport/request.js';
import { createWebSockets } from './transport/websocket/server.js';
import { asksForWebSocket, ignoreUpgrade, refuseUpgrade } from './transport/websocket/upgrade.js';

/** A started server. */
export interface Started {
  url: string;
  port: number;
  /** Aborts when this process has lost the data folder: stop at once. */
  lost: AbortSignal;
}

/** A Switchboard server. It can be started once and stopped once. */
export interface Server {
  /** Opens everything. Resolves with the server's address as soon as requests are answered. */
  start(): Promise<Started>;
  /** Closes everything in reverse order. A part that fails to close does not keep the others open. */
  stop(): Promise<void>;
  /** The state of the periodic jobs, in a fixed order; empty while the server does not run. */
  jobs(): JobStatus[];
  /**
   * The state of the consumers of the outbox, from the database and from this node's attempts; empty while the server
   * does not run. The job `outbox` only claims events, so its state shows no failed delivery.
   */
  outbox(): Promise<ConsumerStatus[]>;
  readonly log: Logger;
}

interface ServerOptions {
  /** The consumers of the outbox. */
  consumers?: readonly OutboxConsumer[];
  /** Changed limits. Tests shorten timings with them. */
  limits?: Partial<Limits>;
  /** Opens the app. Tests wrap it. */
  openApp?: typeof openApp;
}

/** Creates a server that opens nothing before `start`. */
export function createServer(config: Config, options: ServerOptions = {}): Server {
  const { consumers = [], openApp: openWith = openApp } = options;
  const log = createLog(config.logLevel);
  const limits: Limits = { ...LIMITS, ...options.limits };
  const releases: [string, () => unknown][] = [];

  let opening: Promise<unknown> = Promise.resolve();
  let jobs: Jobs | null = null;

  async function stop(): Promise<void> {
    // A start that is under way finishes first, so that everything it opens is closed.
    await opening.catch(() => {});
    await release();
  }

  async function release(): Promise<void> {
    for (const [name, close] of releases.splice(0).reverse()) {
      try {
        await close();
      } catch (error) {
        log.error({ err: error, name }, 'could not close a part of the server');
      }
    }
  }

  async function open(): Promise<Started> {
    const app = await openWith(config, limits, log, consumers);
    releases.push(['database', () => app.backends.close()]);
    // Before the first request: from here on no change is missed.
    for (const { name, kinds } of app.outbox.consumers) await registerConsumer(app.db, name, kinds);
    const demo = config.mode === 'embedded';
    if (demo) await seedDemoUsers(app);
    const running = startJobs(app);
    jobs = running;
    releases.push([
      'jobs',
      () => {
        jobs = null;
        return running.stop();
      },
    ]);

    const documents = createDocuments(schema, limits, config.introspection);
    const operations = createOperations(createPlans(schema, limits), log);
    const graphql = createGraphqlHandler(app, documents, operations);
    const page = await createPageHandler({
      demoUsers: demo ? DEMO_USERS : [],
      demoPassword: demo ? DEMO_PASSWORD : null,
    });
    const sockets = createWebSockets(app, documents, operations);
    const health = createHealth(app);

    const http = createHttpServer((req, res) => {
      if (!hasHost(req))
        return respond(res, 400, { error: 'The Host header is not a valid host.' });
      res.setHeader(REQUEST_ID_HEADER, requestIdOf(req));
      switch (pathOf(req)) {
        case GRAPHQL_PATH:
          return void graphql(req, res);
        case LIVE_PATH:
          return health.live(res);
        case READY_PATH:
          return void health.ready(res);
        default:
          return page(req, res);
      }
    });
    // Load balancers keep idle connections for a minute, and must be the ones to close them.
    http.keepAliveTimeout = limits.KEEP_ALIVE_MS;
    http.on('upgrade', (req, socket: Socket, head) => {
      if (!asksForWebSocket(req)) return ignoreUpgrade(http, req, socket, head);
      if (pathOf(req) === GRAPHQL_PATH) return sockets.upgrade(req, socket, head);
      refuseUpgrade(socket, 404);
    });

    await new Promise<void>((resolve, reject) => {
      http.once('error', (error: NodeJS.ErrnoException) =>
        reject(
          error.code === 'EADDRINUSE'
            ? new Error(`port ${config.port} is in use: stop what uses it, or choose another PORT.`)
            : error,
        ),
      );
      http.listen(config.port, config.host, resolve);
    });
    const drain = createDrain(http);
    releases.push([
      'connections',
      async () => {
        // Accept no more connections, ask the long-lived ones to leave, then wait. The rest of the time is for
        // closing the other parts.
        const drainMs = 0.8 * limits.DRAIN_MS;
        const finished = drain(
          demo ? limits.DRAIN_IDLE_EMBEDDED_MS : limits.DRAIN_IDLE_MS,
          drainMs,
        );
        const { connections } = app.connectedDevices;
        const present = connections.all();
        const spreadMs = Math.min(drainMs, (present.length / limits.DRAIN_SOCKETS_PER_S) * 1000);
        const lastSeen = updateLastSeen(
          app.db,
          present.map(({ viewer }) => viewer.userId),
        ).catch((error) => log.warn({ err: error }, 'could not record the last-seen times'));
        closeStreams(app);
        await sockets.close(CLOSE.RESTART, spreadMs);
        await finished;
        await lastSeen;
      },
    ]);
    const { port } = http.address() as AddressInfo;
    if (config.publicUrl === null) app.publicUrl = `http://localhost:${port}`;
    return { url: app.publicUrl, port, lost: app.backends.lost };
  }

  return {
    log,
    stop,
    jobs: () => jobs?.status() ?? [],
    outbox: async () => (await jobs?.outbox()) ?? [],
    async start() {
      try {
        const started = open();
        opening = started;
        return await started;
      } catch (error) {
        await release();
        throw error;
      }
    },
  };
}

/** Yoga builds a URL from the header. */
const hasHost = ({ headers }: IncomingMessage): boolean =>
  headers.host === undefined || URL.canParse(`http://${headers.host}`);

const pathOf = ({ url }: IncomingMessage): string => (url ?? '/').split('?', 1)[0] ?? '/';

/** SSE responses never end by themselves. */
function closeStreams({ connectedDevices: { connections } }: App): void {
  for (const { connection } of connections.all()) {
    if (connection.kind === 'stream') connection.close(CLOSE.RESTART);
  }
}
