import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { freePort, listens } from './port.js';
import { serverIdentity } from './postgres.js';

const PROGRAM = '/usr/sbin/pgbouncer';
const START_MS = 60_000;

/** Whether a PgBouncer is installed for tests to start. */
export const pgbouncerInstalled = existsSync(PROGRAM);

/** Starts a PgBouncer in transaction pooling mode: a few connections for all clients. */
export async function startPgbouncer(postgresPort: number) {
  const folder = await mkdtemp(join(tmpdir(), 'switchboard-pgbouncer-'));
  const port = await freePort();
  const settings = join(folder, 'pgbouncer.ini');
  await writeFile(
    settings,
    `[databases]
* = host=127.0.0.1 port=${postgresPort} user=postgres
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = 3
max_client_conn = 200
`,
  );
  await chmod(folder, 0o755);
  const child = spawn(PROGRAM, ['-q', settings], {
    // PgBouncer refuses to run as root.
    ...serverIdentity(),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (data) => {
    said += data;
  });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  for (const end = performance.now() + START_MS; !(await listens(port)); ) {
    if (child.exitCode !== null || performance.now() > end) {
      kill();
      throw new Error(`PgBouncer did not start: ${said}`);
    }
    await later(20);
  }
  return {
    url: (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`,
    async stop(): Promise<void> {
      process.off('exit', kill);
      kill();
      await exited;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
