import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { inject, type ProvidedContext } from 'vitest';
import { type App, createApp } from '../../src/app.js';
import { type Backends, openBackends } from '../../src/backends.js';
import { type Config, readConfig } from '../../src/config/read.js';
import type { Database } from '../../src/db/client.js';
import { openEmbedded } from '../../src/db/embedded/open.js';
import { openServer } from '../../src/db/postgres/connect.js';
import type { ConsumerStatus } from '../../src/jobs/outbox.js';
import { LIMITS, type Limits } from '../../src/limits.js';
import { createLog } from '../../src/log.js';
import type { OutboxConsumer } from '../../src/realtime/outbox.js';
import { createServer } from '../../src/server.js';

/** The servers that this run started. None outside of tests, as in benchmarks. */
function servers() {
  return process.env.VITEST ? inject('servers') : undefined;
}

/** The mode of this run: one process with a folder, or nodes on PostgreSQL and Redis. */
export const mode = servers() ? 'distributed' : 'embedded';

/** The addresses of a node. */
export interface TestNode {
  /** `http://127.0.0.1:port` */
  readonly url: string;
  readonly graphql: string;
  readonly ws: string;
}

/** A running server of a test. */
export interface TestServer extends TestNode {
  /** Its nodes, if there are several. */
  readonly nodes?: readonly TestNode[];
}

export interface RunningServer extends TestServer {
  /** The state of the outbox's consumers, as each node has it. */
  outbox(): Promise<ConsumerStatus[]>;
  stop(): Promise<void>;
}

/** A server's data, which outlives the server. One server at a time runs on it. */
export interface Installation {
  start(
    env?: Record<string, string>,
    limits?: Partial<Limits>,
    consumers?: readonly OutboxConsumer[],
  ): Promise<RunningServer>;
  /** An app for each node, without a server. `on` may wrap the back-ends. */
  openApps(
    on: (backends: Backends) => Backends,
    env?: Record<string, string>,
    limits?: Partial<Limits>,
  ): Promise<App[]>;
  /** The database, for a look below the API while no server runs. */
  openDatabase(): Promise<Database>;
  /** Deletes everything. */
  delete(): Promise<void>;
}

/** An empty installation. */
export const anInstallation = (): Promise<Installation> => {
  const shared = servers();
  return shared ? aSharedInstallation(shared) : anEmbeddedInstallation();
};

/** An installation in a folder. */
async function anEmbeddedInstallation(): Promise<Installation> {
  const dataDir = await mkdtemp(join(tmpdir(), 'switchboard-'));
  return {
    // Compiles each operation, so that the tests compare it with the other mode, which compiles only hot ones.
    start: (env = {}, limits = {}, consumers = []) =>
      startNode({ DATA_DIR: dataDir, ...env }, { COMPILE_AFTER: 0, ...limits }, consumers),
    openApps: async (on, env = {}, limits = {}) => [
      await openApp({ DATA_DIR: dataDir, ...env }, limits, on),
    ],
    openDatabase: () => openEmbedded(join(dataDir, 'database')),
    delete: () => rm(dataDir, { recursive: true, force: true }),
  };
}

/** Filling a database takes longer than serving clients. */
const PATIENT = { STATEMENT_MS: 60_000, DATABASE_SILENCE_MS: 60_000 };

/** An installation in a database and a part of Redis. Two nodes run on it. */
async function aSharedInstallation({
  databaseUrl,
  redisUrl,
  template,
}: ProvidedContext['servers']): Promise<Installation> {
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
  const administer = async (statement: string) => {
    const admin = postgres(databaseUrl, { max: 1, onnotice: () => {} });
    await admin.unsafe(statement).finally(() => admin.end());
  };
  await administer(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  const settings = {
    DATABASE_URL: url.href,
    DATABASE_POOL: '5',
    REDIS_URL: redisUrl,
    REDIS_PREFIX: `${name}:`,
    JWT_SECRET: crypto.randomUUID(),
    HOST: '127.0.0.1',
  };
  return {
    async start(env = {}, limits = {}, consumers = []) {
      const starts = [1, 2].map(() =>
        startNode({ ...settings, ...env }, { DRAIN_IDLE_MS: 100, ...limits }, consumers),
      );
      const nodes: RunningServer[] = [];
      for (const start of await Promise.allSettled(starts)) {
        if (start.status === 'fulfilled') nodes.push(start.value);
      }
      const stop = async () => {
        await Promise.all(nodes.map((node) => node.stop()));
      };
      const outbox = async () => (await Promise.all(nodes.map((node) => node.outbox()))).flat();
      const [one, other] = nodes;
      if (!one || !other) {
        await stop();
        await Promise.all(starts);
        throw new Error('A node did not start.');
      }
      return { url: one.url, graphql: one.graphql, ws: other.ws, nodes, outbox, stop };
    },
    openApps: (on, env = {}, limits = {}) =>
      Promise.all([1, 2].map(() => openApp({ ...settings, ...env }, limits, on))),
    openDatabase: () =>
      openServer({ url: url.href, connections: 5, prepare: true }, { ...LIMITS, ...PATIENT }),
    delete: () => administer(`DROP DATABASE ${name} WITH (FORCE)`),
  };
}

function configOf(env: Record<string, string>): Config {
  const read = readConfig({ PORT: '0', LOG_LEVEL: 'silent', ...env }, []);
  if (!('config' in read)) throw new Error(`bad configuration: ${JSON.stringify(read)}`);
  return read.config;
}

/** Opens a node's app in this process. */
async function openApp(
  env: Record<string, string>,
  changed: Partial<Limits>,
  on: (backends: Backends) => Backends,
): Promise<App> {
  const config = configOf(env);
  const limits = { ...LIMITS, ...changed };
  const log = createLog(config.logLevel);
  const backends = await openBackends(config, limits, log);
  return createApp({ config, limits, log, backends: on(backends) });
}

/** Starts a node in this process. */
async function startNode(
  env: Record<string, string>,
  limits: Partial<Limits>,
  consumers: readonly OutboxConsumer[],
): Promise<RunningServer> {
  const server = createServer(configOf(env), { limits, consumers });
  const { port } = await server.start();
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    graphql: `${url}/graphql`,
    ws: `ws://127.0.0.1:${port}/graphql`,
    outbox: () => server.outbox(),
    stop: () => server.stop(),
  };
}
