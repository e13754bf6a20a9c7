import { randomUUID } from 'node:crypto';
import { ftruncateSync, readFileSync, writeSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { tryLock } from 'fs-native-extensions';
import { z } from 'zod';

// The operating system's lock on the file `lock` decides. The kernel releases it however the process dies, so
// the next start waits for nothing and guesses nothing from process IDs or clocks. (proper-lockfile would wait
// 2 seconds or more after `kill -9`.) The content only names the holder to others. Nobody deletes the file:
// around a deletion, two processes could each lock a file of that name.

/** How often a holder checks that the lock file is still its own. */
const CHECK_EVERY_MS = 5_000;

const Holder = z.object({ run: z.string(), pid: z.int().positive(), host: z.string() });

/** One run of one process. */
type Holder = z.infer<typeof Holder>;

/** The ID tells this run from another container's process with the same process ID and host name. */
const THIS_PROCESS: Holder = { run: randomUUID(), pid: process.pid, host: hostname() };

/** Another process holds the data folder, or this process opened it twice. */
export class DataDirInUse extends Error {
  override readonly name = 'DataDirInUse';
  readonly pid: number | null;

  constructor(
    readonly path: string,
    holder: Holder | null,
  ) {
    super(`${path} is in use by ${describe(holder)}; stop it, or choose another DATA_DIR.`);
    this.pid = holder?.pid ?? null;
  }
}

/** The lock of a folder, held by this process. */
export interface DataDirLock {
  /** Aborts when somebody deleted or replaced the lock file. */
  readonly lost: AbortSignal;
  /** Releases the lock; may be called twice. */
  release(): Promise<void>;
}

/** Takes the lock of a folder. Fails with DataDirInUse if it is held. */
export async function takeLock(folder: string): Promise<DataDirLock> {
  const path = join(folder, 'lock');
  const file = await open(path, 'a+', 0o600);
  try {
    if (!tryLock(file.fd)) throw new DataDirInUse(folder, readHolder(path));
    const content = `${JSON.stringify(THIS_PROCESS)}\n`;
    // Synchronous, so that a process that is refused meanwhile does not read the name of the last holder.
    ftruncateSync(file.fd);
    writeSync(file.fd, content);
    const { lost, stop } = watch(path, content);
    return {
      lost,
      async release() {
        stop();
        await file.close();
      },
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** Checks the lock file periodically. A deleted file no longer keeps other processes out. */
function watch(path: string, content: string) {
  const lost = new AbortController();
  let stopped = false;
  const check = async () => {
    const found = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      // A file that cannot be read right now may still be ours: the next check decides.
      return error.code === 'ENOENT' ? null : content;
    });
    if (found !== content && !stopped) lost.abort();
  };
  const timer = setInterval(check, CHECK_EVERY_MS).unref();
  const stop = () => {
    stopped = true;
    clearInterval(timer);
  };
  return { lost: lost.signal, stop };
}

/** Null while the holder has not written its name yet. */
function readHolder(path: string): Holder | null {
  try {
    return Holder.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

function describe(holder: Holder | null): string {
  if (holder === null) return 'another process';
  const { run, pid, host } = holder;
  if (run === THIS_PROCESS.run) return `process ${pid} (this one)`;
  return host === hostname() ? `process ${pid}` : `process ${pid} on ${host}`;
}
