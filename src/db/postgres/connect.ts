import { connect as connectTcp, type Socket } from 'node:net';
import { setTimeout as later } from 'node:timers/promises';
import { DrizzleQueryError, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres, { type Options, type PostgresType, type Sql } from 'postgres';
import type { Limits } from '../../limits.js';
import { type Database, firstEpoch } from '../client.js';
import { migrateServer } from '../migrate.js';
import { isDatabaseOutage } from '../outage.js';
import { createGate } from './gate.js';
import { createPool } from './pool.js';

/** PostgreSQL 15, in the form of `server_version_num`. */
const OLDEST = 150_000;

type ServerOptions = Options<Record<string, PostgresType>>;

/** The PostgreSQL server to open. */
export interface ServerTarget {
  url: string;
  /** Maximum number of connections of this node. */
  connections: number;
  /** False behind a PgBouncer that pools transactions and does not support prepared statements. */
  prepare: boolean;
}

/** Opens a database on a PostgreSQL server and migrates it. */
export async function openServer(target: ServerTarget, limits: Limits): Promise<Database> {
  const route: Route = { current: 0 };
  const connect = (options: ServerOptions, onClose?: (error: Error) => void) =>
    connectTo(target, route, options, limits, onClose);
  const { client: model, place, hostCount } = connect({});
  const pool = createPool(
    (onClose) => {
      const { client } = connect({ max: 1, prepare: target.prepare }, onClose);
      // Drizzle changes the parsers of the one client it knows. They apply to all clients.
      Object.assign(client.options.parsers, model.options.parsers);
      Object.assign(client.options.serializers, model.options.serializers);
      return client;
    },
    // Half of the silence limit, so that an idle connection closes before `watchedSocket` destroys it.
    { idleMs: limits.DATABASE_SILENCE_MS / 2 },
  );
  try {
    await firstOf(hostCount, () => pool.lend(requireFit));
    await firstOf(hostCount, () => migrateServer(connect));
  } catch (error) {
    await pool.close(0);
    const reason = error instanceof DrizzleQueryError ? error.cause : error;
    // A PostgresError is an answer, so the server was reached.
    const reached = !isDatabaseOutage(reason) || reason instanceof postgres.PostgresError;
    const outcome = reached ? 'cannot be used' : 'cannot be reached';
    throw new Error(
      `PostgreSQL at ${place} ${outcome}: ${reason instanceof Error ? reason.message : reason}`,
      {
        cause: error,
      },
    );
  }
  const client = gated(model.options, pool, target, limits);
  const db = drizzle({ client });
  const first = await firstEpoch(db);
  // A promoted standby begins a new timeline, and may have missed the last commits.
  const readEpoch = async () => {
    const [row] = await db.execute<{ timeline: string }>(
      sql`SELECT substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8) AS timeline`,
    );
    return `${first}-${Number.parseInt(row?.timeline ?? '', 16)}`;
  };
  return {
    db,
    epoch: await readEpoch(),
    readEpoch,
    async ping() {
      const [row] = await db.execute<{ frozen: boolean }>(
        sql`SELECT current_setting('transaction_read_only')::bool AS frozen`,
      );
      if (row?.frozen) throw new Error('PostgreSQL accepts no writes');
    },
    close: () => pool.close(5),
  };
}

function connectTo(
  target: ServerTarget,
  route: Route,
  options: ServerOptions,
  limits: Limits,
  onClose?: (error: Error) => void,
) {
  const { connection, ...rest } = options;
  const hosts: Host[] = [];
  const client = postgres(target.url, {
    connect_timeout: limits.DATABASE_CONNECT_MS / 1000,
    // The driver's own backoff grows to 20 s. A server that is back should be found at once.
    backoff: () => 0.1 + Math.random() / 10,
    fetch_types: false,
    onnotice: () => {},
    connection: {
      application_name: 'switchboard',
      // PgBouncer rejects unknown parameters. Behind it, the role sets this one.
      ...(target.prepare && { statement_timeout: limits.STATEMENT_MS }),
      ...connection,
    },
    // A migration may be silent for long, and so may the lock that the other nodes wait for meanwhile.
    socket: watchedSocket(
      hosts,
      route,
      connection?.statement_timeout === 0 ? 0 : limits.DATABASE_SILENCE_MS,
      onClose,
    ),
    ...rest,
  } as ServerOptions);
  const { host, port } = client.options;
  hosts.push(...host.map((name, i) => ({ host: name, port: port[i] ?? 5432 })));
  // The driver retries without end while it knows another host, and never fails. So it gets only one host.
  host.length = 1;
  port.length = 1;
  const place = hosts.map((each) => `${each.host}:${each.port}`).join(', ');
  return { client, place, hostCount: hosts.length };
}

/** The host to connect to, as far as known. */
interface Route {
  current: number;
}

interface Host {
  readonly host: string;
  readonly port: number;
}

const connectionError = (reason: string) =>
  Object.assign(new Error(reason), { code: 'ECONNRESET' });

/** A connection that closes sooner was refused, or its host redirected us to another one. */
const SHORT_LIFE_MS = 1_000;

/**
 * Connects to the host that worked last, or to the next one. Its sockets give up after `silenceMs` of silence
 * (0: never). A machine that is gone does not close them, and TCP alone would wait for a quarter of an hour.
 */
const watchedSocket = (
  hosts: readonly Host[],
  route: Route,
  silenceMs: number,
  onClose?: (error: Error) => void,
) => {
  return ({ path }: { path: string | false }): Socket => {
    const tried = route.current;
    const target = hosts[tried];
    const begun = performance.now();
    const socket = path ? connectTcp(path) : connectTcp({ port: 5432, ...target });
    socket.setNoDelay(true);
    socket.setKeepAlive(true, 10_000);
    socket.setTimeout(silenceMs, () =>
      socket.destroy(connectionError('PostgreSQL does not answer')),
    );
    // On an error, the driver fails the statements that were to begin on this connection. On a mere end, it retries for
    // as long as the server refuses it.
    socket.once('end', () => socket.destroy(connectionError('PostgreSQL ended the connection')));
    socket.once('close', () => {
      onClose?.(connectionError('The connection to PostgreSQL closed'));
      if (performance.now() - begun < SHORT_LIFE_MS && route.current === tried) {
        route.current = (tried + 1) % hosts.length;
      }
    });
    // The host name that the server's certificate must contain.
    return Object.assign(socket, target);
  };
};

/**
 * A client for Drizzle without `begin`, so that there are no interactive transactions. Statements wait here for a
 * connection, and not in the driver: it lets them wait without end, and loses a connection when it has to give up on a
 * statement.
 */
function gated(
  options: Sql['options'],
  pool: ReturnType<typeof createPool>,
  { connections }: ServerTarget,
  limits: Limits,
): Sql {
  const enter = createGate({
    atOnce: connections,
    waiting: limits.STATEMENTS_WAITING,
    waitMs: limits.STATEMENT_MS,
    runMs: limits.DATABASE_SILENCE_MS + limits.DATABASE_CONNECT_MS,
  });
  const unsafe = (...args: Parameters<Sql['unsafe']>) => {
    const rows = () => enter(() => pool.lend((client) => client.unsafe(...args)));
    return {
      values: () => enter(() => pool.lend((client) => client.unsafe(...args).values())),
      // biome-ignore lint/suspicious/noThenProperty: like the driver's query, it runs when it is awaited
      then: (...on: Parameters<Promise<unknown>['then']>) => rows().then(...on),
    };
  };
  return { options, unsafe } as unknown as Sql;
}

/** Runs the task, and again for each further host if the database is unavailable. */
async function firstOf<T>(hosts: number, task: () => Promise<T>): Promise<T> {
  for (let left = hosts; ; left -= 1) {
    try {
      return await task();
    } catch (error) {
      if (left <= 1 || !isDatabaseOutage(error)) throw error;
      // Wait until the connection to this host has closed.
      await later(200);
    }
  }
}

async function requireFit(client: Sql): Promise<void> {
  const [row] = await client<{ version: number; encoding: string }[]>`
    SELECT current_setting('server_version_num')::int AS version, current_setting('server_encoding') AS encoding`;
  if ((row?.version ?? 0) < OLDEST) {
    throw new Error(`it is version ${row?.version}, and Switchboard needs 15 or later`);
  }
  if (row?.encoding !== 'UTF8') {
    throw new Error(`the database is encoded in ${row?.encoding}, and Switchboard needs UTF8`);
  }
}
