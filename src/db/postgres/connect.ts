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

/** PostgreSQL 15, as `server_version_num` says it. */
const OLDEST = 150_000;

type ServerOptions = Options<Record<string, PostgresType>>;

/** A PostgreSQL server to open. */
export interface ServerTarget {
  url: string;
  /** The most connections of this node. */
  connections: number;
  /** False behind a PgBouncer that pools transactions and does not know prepared statements. */
  prepare: boolean;
}

/** Opens a database on a PostgreSQL server, and brings it up to date. */
export async function openServer(target: ServerTarget, limits: Limits): Promise<Database> {
  const route: Route = { current: 0 };
  const connect = (options: ServerOptions, onClose?: (error: Error) => void) =>
    connectTo(target, route, options, limits, onClose);
  const { client: model, place, hostCount } = connect({});
  const pool = createPool(
    (onClose) => {
      const { client } = connect({ max: 1, prepare: target.prepare }, onClose);
      // What Drizzle sets on the client that it knows holds for all.
      Object.assign(client.options.parsers, model.options.parsers);
      Object.assign(client.options.serializers, model.options.serializers);
      return client;
    },
    // Those that wait in vain are not idle: see `watchedSocket`.
    { idleMs: limits.DATABASE_SILENCE_MS / 2 },
  );
  try {
    await firstOf(hostCount, () => pool.lend(requireFit));
    await firstOf(hostCount, () => migrateServer(connect));
  } catch (error) {
    await pool.close(0);
    const why = error instanceof DrizzleQueryError ? error.cause : error;
    // An answer of its own shows that it can be reached.
    const reached = !isDatabaseOutage(why) || why instanceof postgres.PostgresError;
    const what = reached ? 'cannot be used' : 'cannot be reached';
    throw new Error(`PostgreSQL at ${place} ${what}: ${why instanceof Error ? why.message : why}`, {
      cause: error,
    });
  }
  const client = gated(model.options, pool, target, limits);
  const db = drizzle({ client });
  const first = await firstEpoch(db);
  // A standby that is promoted begins a new timeline, and may never have heard of the last commits.
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
    // Its own answer grows to 20 s, and a server that is back should be found at once.
    backoff: () => 0.1 + Math.random() / 10,
    fetch_types: false,
    onnotice: () => {},
    connection: {
      application_name: 'switchboard',
      // PgBouncer refuses what it does not know: behind it the role sets this.
      ...(target.prepare && { statement_timeout: limits.STATEMENT_MS }),
      ...connection,
    },
    // A migration may be silent for long, and so may the lock on which the other nodes wait for it.
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
  // While the driver knows of another host to try, it tries for ever, and fails nothing: it knows of one.
  host.length = 1;
  port.length = 1;
  const place = hosts.map((each) => `${each.host}:${each.port}`).join(', ');
  return { client, place, hostCount: hosts.length };
}

/** Which of the hosts is the one to ask, as far as is known. */
interface Route {
  current: number;
}

interface Host {
  readonly host: string;
  readonly port: number;
}

const broken = (why: string) => Object.assign(new Error(why), { code: 'ECONNRESET' });

/** A connection that ends sooner was refused, or told that this is not the host to ask. */
const SHORT_LIFE_MS = 1_000;

/**
 * Connects to the host that worked last, or the next one. Its sockets give up when the server says nothing
 * for so long (0: never): a machine that is gone sends no goodbye, and TCP alone would wait for a quarter of
 * an hour.
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
    socket.setTimeout(silenceMs, () => socket.destroy(broken('PostgreSQL does not answer')));
    // Told of an error, the driver fails what was to begin on this connection; told only of its end, it
    // tries again for as long as the server refuses it.
    socket.once('end', () => socket.destroy(broken('PostgreSQL ended the connection')));
    socket.once('close', () => {
      onClose?.(broken('The connection to PostgreSQL closed'));
      if (performance.now() - begun < SHORT_LIFE_MS && route.current === tried) {
        route.current = (tried + 1) % hosts.length;
      }
    });
    // The name that its certificate must hold.
    return Object.assign(socket, target);
  };
};

/**
 * The client as Drizzle uses it, without `begin`, so that there are no interactive transactions.
 * Statements wait here for a connection and not in the driver, which would let them wait for ever, and
 * loses a connection when it is told to give up on one.
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
      // biome-ignore lint/suspicious/noThenProperty: as the driver's, it runs when somebody waits for it
      then: (...on: Parameters<Promise<unknown>['then']>) => rows().then(...on),
    };
  };
  return { options, unsafe } as unknown as Sql;
}

/** What one of so many hosts can do. */
async function firstOf<T>(hosts: number, task: () => Promise<T>): Promise<T> {
  for (let left = hosts; ; left -= 1) {
    try {
      return await task();
    } catch (error) {
      if (left <= 1 || !isDatabaseOutage(error)) throw error;
      // Until the connection to this one has closed.
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
