import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import {
  type FileHandle,
  link,
  mkdir,
  open,
  readFile,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';

/** How often a holder touches its lock. */
const TOUCH_EVERY_MS = 5_000;

/** A lock that another machine or container has not touched for so long is abandoned: three touches missed. */
const ABANDONED_AFTER_MS = 15_000;

/** How often a lock of another machine is looked at for a sign of life. */
const WATCH_EVERY_MS = 250;

/** Only the user that Switchboard runs as may enter the folder and read the secrets. */
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;

/** The data folder is held by another process, or twice by this one. */
export class DataDirInUse extends Error {
  override readonly name = 'DataDirInUse';

  constructor(
    readonly path: string,
    readonly pid: number | null,
    where = '',
  ) {
    const holder = pid === null ? 'another process' : `process ${pid}`;
    super(`${path} is in use by ${holder}${where}; stop it, or choose another DATA_DIR.`);
  }
}

/** The data folder cannot be used as it is. */
export class DataDirError extends Error {
  override readonly name = 'DataDirError';
}

/** A data folder that this process holds alone. */
export interface DataDir {
  /** Absolute, without symbolic links. */
  readonly path: string;
  readonly databasePath: string;
  readonly jwtSecret: string;
  /** Aborted when another machine took the folder over, as it may after a pause of 15 s: write no more. */
  readonly lost: AbortSignal;
  /** Lets the next process in; may be called twice. */
  release(): Promise<void>;
}

/** Real paths of the folders that this process holds, or is about to. */
const held = new Set<string>();

/** Makes the folder if need be, takes it for this process alone, and reads its secrets or makes them. */
export async function openDataDir(path: string): Promise<DataDir> {
  const folder = await makeFolder(resolve(path));
  if (held.has(folder)) throw new DataDirInUse(folder, process.pid, ' (this one)');
  held.add(folder);
  try {
    const lock = await takeLock(folder);
    try {
      const { jwtSecret } = await readOrMakeSecrets(folder);
      return {
        path: folder,
        databasePath: join(folder, 'database'),
        jwtSecret,
        lost: lock.lost,
        async release() {
          if (await lock.release()) held.delete(folder);
        },
      };
    } catch (error) {
      await lock.release();
      throw error;
    }
  } catch (error) {
    held.delete(folder);
    throw unusable(folder, error);
  }
}

async function makeFolder(path: string): Promise<string> {
  try {
    await mkdir(path, { recursive: true, mode: FOLDER_MODE });
    return await realpath(path);
  } catch (error) {
    throw unusable(path, error);
  }
}

/** What is known of the cause, in a sentence that says what to do. */
function unusable(path: string, error: unknown): unknown {
  const options = { cause: error };
  switch (codeOf(error)) {
    case 'EEXIST':
    case 'ENOTDIR':
      return new DataDirError(`${path} is not a folder; choose another DATA_DIR.`, options);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOENT':
      return new DataDirError(
        `${path} cannot be written (${codeOf(error)}); let this user write there, or choose another DATA_DIR.`,
        options,
      );
    case 'ENOSPC':
    case 'EDQUOT':
      return new DataDirError(`${path} has no space left; make room, or choose another DATA_DIR.`, options);
    case 'ENOSYS':
    case 'ENOTSUP':
    case 'EOPNOTSUPP':
      return new DataDirError(
        `${path} is on a file system without hard links, which its lock needs; choose another DATA_DIR.`,
        options,
      );
    default:
      return error;
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

// ── secrets ─────────────────────────────────────────────────────────────────────────────────────

const Secrets = z.object({ jwtSecret: z.string().min(32) });

/** Called by the holder of the lock only, so nobody else makes them at the same time. */
async function readOrMakeSecrets(folder: string): Promise<z.infer<typeof Secrets>> {
  const path = join(folder, 'secrets.json');
  const text = await readIfThere(path);
  if (text === null) {
    const secrets = { jwtSecret: randomBytes(32).toString('base64url') };
    await writeDurably(folder, path, `${JSON.stringify(secrets, null, 2)}\n`);
    return secrets;
  }
  const secrets = Secrets.safeParse(parseJson(text));
  if (secrets.success) return secrets.data;
  // Made anew without a word, they would sign everybody out, and hide that the folder is damaged.
  throw new DataDirError(
    `${path} is damaged; restore it from a backup, or delete it: new secrets are made, and everybody signs in again.`,
  );
}

/** All of the file or none of it, also after a power cut. */
async function writeDurably(folder: string, path: string, text: string): Promise<void> {
  const temporary = `${path}.${randomBytes(8).toString('hex')}`;
  try {
    const file = await open(temporary, 'wx', FILE_MODE);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  const directory = await open(folder, 'r');
  // Not every file system can sync a folder; the file itself is safe.
  await directory.sync().catch(() => undefined);
  await directory.close();
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

// ── the lock ────────────────────────────────────────────────────────────────────────────────────
//
// `lock` appears with its whole content at once, by link(2): who links it holds the folder. When its
// holder is dead, exactly one process may replace it. Deleting a dead lock and linking a new one would
// let two in: the slower deletes what the faster has just linked. So nothing is deleted: each lock has one
// heir, the process that links `lock.heir-<hash of that lock's content>`, and no two contents are equal. The
// heir of the dead lock renames its own over it. An heir that died before it could has an heir in turn.

const Holder = z.object({
  id: z.string(),
  pid: z.int().positive(),
  host: z.string(),
  /** Boot and process namespace: only within these does a process id mean anything. Null if not Linux. */
  machine: z.string().nullable(),
  /** When the process started, in ticks since boot: a process id alone is reused. Null if not Linux. */
  started: z.string().nullable(),
  at: z.string(),
});

type Holder = z.infer<typeof Holder>;

interface Lock {
  readonly lost: AbortSignal;
  /** Whether this was the first call. */
  release(): Promise<boolean>;
}

async function takeLock(folder: string): Promise<Lock> {
  const lockPath = join(folder, 'lock');
  const id = randomBytes(8).toString('hex');
  const content = `${JSON.stringify(thisProcess(id))}\n`;
  const ownPath = join(folder, `lock.${process.pid}.${id}`);
  const own = await open(ownPath, 'wx', FILE_MODE);
  try {
    await own.writeFile(content);
    while (!(await linkUnlessThere(ownPath, lockPath))) {
      const dead = await readIfThere(lockPath);
      if (dead === null) continue;
      await refuseIfAlive(folder, lockPath, dead, own);
      if (await inherit(folder, lockPath, dead, ownPath, own)) break;
    }
  } catch (error) {
    await own.close();
    throw error;
  } finally {
    await rm(ownPath, { force: true });
  }
  return hold(lockPath, own, content);
}

/** Replaces the lock of a dead holder; false if it is no longer the lock, because somebody else was faster. */
async function inherit(
  folder: string,
  lockPath: string,
  dead: string,
  ownPath: string,
  own: FileHandle,
): Promise<boolean> {
  const heirs: string[] = [];
  let last = dead;
  for (;;) {
    const heirPath = join(folder, `lock.heir-${createHash('sha256').update(last).digest('hex')}`);
    if (await linkUnlessThere(ownPath, heirPath)) {
      heirs.push(heirPath);
      break;
    }
    const heir = await readIfThere(heirPath);
    if (heir === null) return false;
    await refuseIfAlive(folder, heirPath, heir, own);
    heirs.push(heirPath);
    last = heir;
  }

  // A latecomer becomes heir of a lock that was replaced long ago: it must leave the new one alone.
  const stillLast = (await readIfThere(lockPath)) === dead;
  if (stillLast) await renameOver(ownPath, lockPath);
  // From the own place back to the dead lock's: as long as one is there, its predecessors are not free.
  const finished = stillLast ? heirs : heirs.slice(-1);
  for (const path of finished.reverse()) await rm(path, { force: true });
  return stillLast;
}

/** A second name for the file, which replaces what had that name; the first name may go or stay. */
async function renameOver(ownPath: string, lockPath: string): Promise<void> {
  await rename(ownPath, lockPath);
}

async function linkUnlessThere(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function hold(lockPath: string, own: FileHandle, content: string): Lock {
  const lost = new AbortController();
  let released = false;
  const isOurs = async () => (await readIfThere(lockPath)) === content;
  const touch = async () => {
    await touchFile(own, content);
    if (!released && !(await isOurs())) lost.abort();
  };
  // A failed touch is no harm as long as one in three succeeds.
  const timer = setInterval(() => void touch().catch(() => undefined), TOUCH_EVERY_MS).unref();

  return {
    lost: lost.signal,
    async release() {
      if (released) return false;
      released = true;
      clearInterval(timer);
      try {
        if (await isOurs()) await rm(lockPath, { force: true });
        await own.close();
      } catch {
        // What is left behind is the lock of a process that will soon be dead.
      }
      return true;
    },
  };
}

/** Written rather than `utimes`: the time is the file system's then, whose clock all rivals share. */
async function touchFile(file: FileHandle, content: string): Promise<void> {
  await file.write(content, 0);
}

// ── who is alive ────────────────────────────────────────────────────────────────────────────────

async function refuseIfAlive(
  folder: string,
  path: string,
  content: string,
  own: FileHandle,
): Promise<void> {
  const holder = Holder.safeParse(parseJson(content)).data ?? null;
  if (holder !== null && isOnThisMachine(holder)) {
    if (isAlive(holder)) throw new DataDirInUse(folder, holder.pid);
    return;
  }
  if (await showsLife(path, content, own)) {
    throw new DataDirInUse(folder, holder?.pid ?? null, holder === null ? '' : ` on ${holder.host}`);
  }
}
