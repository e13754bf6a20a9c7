import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { chmod, chown, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { freePort } from './port.js';

const INSTALLED = '/usr/lib/postgresql';
const USER = 'postgres';
const START_MS = 60_000;

/** The folder of the newest installed server's programs; null without one. */
const programs: string | null = (() => {
  const versions = existsSync(INSTALLED) ? readdirSync(INSTALLED).map(Number) : [];
  const bin = (version: number) => join(INSTALLED, String(version), 'bin');
  const newest = versions
    .filter((version) => existsSync(join(bin(version), 'postgres')))
    .sort((a, b) => b - a)[0];
  return newest === undefined ? null : bin(newest);
})();

/** Whether a PostgreSQL is installed for tests to start. */
export const postgresInstalled = programs !== null;

/** How a server is stopped: `smart` waits for its clients, `immediate` is like a crash. */
export type StopMode = 'smart' | 'fast' | 'immediate';

// The shell waits for the end of its input, which comes however this process ends, and then stops the server.
const GUARD = `cat >/dev/null
kill -QUIT "$(head -n 1 "$1/data/postmaster.pid")" && sleep 0.5
rm -rf "$1"`;

const STOP_SIGNALS = { smart: 'SIGTERM', fast: 'SIGINT', immediate: 'SIGQUIT' } as const;

/** A private PostgreSQL of a test. */
export type PostgresServer = Awaited<ReturnType<typeof startPostgres>>;

/**
 * Starts a PostgreSQL on this machine only, with an empty cluster. It is deleted when the server is closed or this
 * process ends.
 */
export async function startPostgres(settings: Record<string, string | number> = {}) {
  if (!programs) throw new Error('PostgreSQL is not installed: apt-get install postgresql');
  const folder = mkdtempSync(join(await roomyFolder(), 'switchboard-postgres-'));
  const data = join(folder, 'data');
  const identity = serverIdentity();
  if (identity) await chown(folder, identity.uid, identity.gid);
  await chmod(folder, 0o700);
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', USER, '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    { ...identity, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
  );

  const port = await freePort();
  const options: Record<string, string | number> = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    shared_buffers: '64MB',
    jit: 'off',
    // Tests kill servers, never the machine, so data survives without fsync.
    fsync: 'off',
    full_page_writes: 'off',
    ...settings,
  };
  const log = join(folder, 'log');
  const url = (database = 'postgres') => `postgres://${USER}@127.0.0.1:${port}/${database}`;
  let server: ChildProcess | null = null;
  let exited: Promise<unknown> = Promise.resolve();
  // A connection for the test's own use. It is reopened after each restart.
  const own = () =>
    postgres(url(), {
      max: 1,
      connect_timeout: 2,
      connection: { application_name: 'test' },
      onnotice: () => {},
    });
  let sql = own();

  const guard = spawn('/bin/sh', ['-c', GUARD, 'guard', folder], {
    ...identity,
    cwd: '/',
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // This process may end while the shell waits.
  guard.unref();

  async function start(): Promise<void> {
    if (server) throw new Error('This PostgreSQL runs already.');
    const out = openSync(log, 'a');
    const started = spawn(
      join(programs as string, 'postgres'),
      [
        '-D',
        data,
        ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
      ],
      { ...identity, cwd: folder, stdio: ['ignore', out, out] },
    );
    closeSync(out);
    server = started;
    exited = new Promise((resolve) => {
      started.once('exit', (code, signal) => {
        if (server === started) server = null;
        resolve(code ?? signal);
      });
    });
    const deadline = performance.now() + START_MS;
    for (;;) {
      if (server !== started) throw new Error(`PostgreSQL ended:\n${readFileSync(log, 'utf8')}`);
      if (await answers(url())) break;
      if (performance.now() > deadline) {
        throw new Error(`PostgreSQL does not answer:\n${readFileSync(log, 'utf8')}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    sql = own();
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (!server) return;
    await sql.end({ timeout: 0 }).catch(() => {});
    server.kill(signal);
    await exited;
  }

  await start();

  return {
    port,
    url,
    /** Creates an empty database, and returns its URL. */
    async createDatabase(name: string): Promise<string> {
      await sql.unsafe(`CREATE DATABASE "${name}"`);
      return url(name);
    },
    /** Queries the database `postgres`. */
    query: async <T extends object = Record<string, unknown>>(text: string): Promise<T[]> => [
      ...(await sql.unsafe<T[]>(text)),
    ],
    start,
    /** Stops the server. `start` brings it back with its data. */
    stop: (mode: StopMode = 'fast') => end(STOP_SIGNALS[mode]),
    async restart(mode: StopMode = 'fast'): Promise<void> {
      await end(STOP_SIGNALS[mode]);
      await start();
    },
    /** Simulates a failover: the server restarts as a standby and is promoted. */
    async failOver(): Promise<void> {
      await end('SIGINT');
      const standby = join(data, 'standby.signal');
      writeFileSync(standby, '');
      if (identity) await chown(standby, identity.uid, identity.gid);
      await start();
      await sql`SELECT pg_promote()`;
    },
    /** Kills the server's first process. The others notice and exit. */
    kill: () => end('SIGKILL'),
    /** Terminates connections, each with this probability. Returns their number. */
    async terminateBackends(probability = 1, random: () => number = Math.random): Promise<number> {
      const backends = await sql<{ pid: number }[]>`
        SELECT pid FROM pg_stat_activity
        WHERE backend_type = 'client backend' AND application_name <> 'test' ORDER BY pid`;
      const chosen = backends.map(({ pid }) => pid).filter(() => random() < probability);
      await sql`SELECT pg_terminate_backend(pid) FROM unnest(${chosen}::int[]) AS t (pid)`;
      return chosen.length;
    },
    /** Stops the server for good, and deletes its data. */
    async close(): Promise<void> {
      await end('SIGQUIT');
      await rm(folder, { recursive: true, force: true });
      guard.stdin.end();
    },
  };
}

/** PostgreSQL refuses to run as root. */
export function serverIdentity(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const id = (flag: string) => Number(execFileSync('id', [flag, USER], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** A folder in memory if there is enough of it, because tests restart and write a lot. */
async function roomyFolder(): Promise<string> {
  const { bavail, bsize } = await statfs('/dev/shm').catch(() => ({ bavail: 0, bsize: 0 }));
  return bavail * bsize > 1024 ** 3 ? '/dev/shm' : tmpdir();
}

async function answers(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} });
  try {
    await sql`SELECT 1`;
    return true;
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 0 }).catch(() => {});
  }
}
