import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Below those that the system gives to connections, so that what listens there may go away and come back;
 * also with 10,000 more, where the nodes of a Redis Cluster talk to each other.
 */
const [FIRST, LAST] = [15_000, 22_000];
/** A file for each port that was given away: what is killed there comes back to it, and finds nobody else. */
const GIVEN = join(tmpdir(), 'switchboard-test-ports');

/** A port that nobody uses, and that no other test is given while this process lives. */
export async function freePort(): Promise<number> {
  mkdirSync(GIVEN, { recursive: true });
  for (;;) {
    const port = FIRST + Math.floor(Math.random() * (LAST - FIRST));
    if (claim(port) && (await isFree(port))) return port;
  }
}

/** Whether a port is now this process's. */
function claim(port: number): boolean {
  const file = join(GIVEN, String(port));
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    // Nothing in it: it is just being written.
    if (pid !== 0) process.kill(pid, 0);
  } catch (error) {
    // What was given to a process that has ended is for the next who asks for it.
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') rmSync(file, { force: true });
  }
  return false;
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  const free = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => resolve(true));
  });
  if (free) await new Promise((resolve) => server.close(resolve));
  return free;
}

/** Whether somebody listens on a port of this machine. */
export function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
