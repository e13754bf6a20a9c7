import { createHash, randomBytes } from 'node:crypto';
import { type FileHandle, link, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isAlive, isOnThisMachine, parseHolder, thisProcess } from './lock-holder.js';

// `lock` appears with its whole content at once, by link(2): whoever links it holds the folder. When the
// holder is dead, exactly one process may replace it. To delete a dead lock and link a new one would let
// two in, as the slower deletes what the faster has just linked. So a dead lock has one heir: the process
// that links `lock.heir-<hash of that lock's content>`, and no two contents are equal. The heir renames its
// own file over the dead lock. An heir that died before it could is a dead holder too, and has an heir.

/** How often a holder touches its lock. */
const TOUCH_EVERY_MS = 5_000;

/** A lock of another machine that was not touched for so long is abandoned: three touches are missing. */
const ABANDONED_AFTER_MS = 15_000;

/** How often a lock of another machine is looked at for a sign of life. */
const WATCH_EVERY_MS = 250;

/** The data folder is held by another process, or already by this one. */
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

/** A folder's lock, held by this process. */
export interface DataDirLock {
  /** Aborted when the lock is no longer this process's. */
  readonly lost: AbortSignal;
  /** Whether this call released it: the first does. */
  release(): Promise<boolean>;
}

/** A lock file of this process, not yet at its place; kept open to touch it under whatever name. */
interface Claim {
  readonly folder: string;
  readonly lockPath: string;
  readonly ownPath: string;
  readonly content: string;
  readonly file: FileHandle;
}

/** Takes the folder's lock; refuses with DataDirInUse while its holder lives. */
export async function takeLock(folder: string): Promise<DataDirLock> {
  const id = randomBytes(8).toString('hex');
  const content = `${JSON.stringify(thisProcess(id))}\n`;
  const ownPath = join(folder, `lock.${process.pid}-${id}`);
  const file = await open(ownPath, 'wx', 0o600);
  const claim = { folder, lockPath: join(folder, 'lock'), ownPath, content, file };
  try {
    await file.writeFile(content);
    while (!(await linkUnlessThere(ownPath, claim.lockPath))) {
      const dead = await readIfThere(claim.lockPath);
      if (dead === null) continue;
      await refuseIfAlive(claim, claim.lockPath, dead);
      if (await inherit(claim, dead)) break;
    }
    return hold(claim);
  } catch (error) {
    await file.close();
    throw error;
  } finally {
    await rm(ownPath, { force: true });
  }
}

/** Replaces the lock of a dead holder; false when somebody else was faster. */
async function inherit(claim: Claim, dead: string): Promise<boolean> {
  const { lockPath, ownPath } = claim;
  const deadHeirs: string[] = [];
  let heirPath = heirPathOf(claim, dead);
  while (!(await linkUnlessThere(ownPath, heirPath))) {
    const heir = await readIfThere(heirPath);
    if (heir === null) return false;
    await refuseIfAlive(claim, heirPath, heir);
    deadHeirs.push(heirPath);
    heirPath = heirPathOf(claim, heir);
  }
  try {
    // Who comes late is heir to a lock that was replaced long ago, and must leave the new one alone.
    if ((await readIfThere(lockPath)) !== dead) return false;
    await rename(ownPath, lockPath);
    // Free again only now: nobody will ever find the dead lock at its place.
    await removeAll(deadHeirs);
    return true;
  } finally {
    await removeAll([heirPath]);
  }
}

/** Failing is no harm: heirs of what is not the lock block nobody. */
async function removeAll(paths: readonly string[]): Promise<void> {
  await Promise.allSettled(paths.map((path) => rm(path, { force: true })));
}

function heirPathOf({ folder }: Claim, content: string): string {
  return join(folder, `lock.heir-${createHash('sha256').update(content).digest('hex')}`);
}

function hold({ lockPath, content, file }: Claim): DataDirLock {
  const lost = new AbortController();
  let released = false;
  const isOurs = async () => (await readIfThere(lockPath)) === content;
  const check = async () => {
    await touch(file, content);
    if (!(await isOurs()) && !released) lost.abort();
  };
  // One failed touch is no harm: the next is in time.
  const timer = setInterval(() => void check().catch(() => undefined), TOUCH_EVERY_MS).unref();

  return {
    lost: lost.signal,
    async release() {
      if (released) return false;
      released = true;
      clearInterval(timer);
      try {
        if (await isOurs()) await rm(lockPath, { force: true });
        await file.close();
      } catch {
        // What stays behind is a lock that this process does not hold, which is as good as a dead one.
      }
      return true;
    },
  };
}

async function refuseIfAlive(claim: Claim, path: string, content: string): Promise<void> {
  const holder = parseHolder(content);
  if (holder !== null && isOnThisMachine(holder)) {
    if (isAlive(holder)) throw new DataDirInUse(claim.folder, holder.pid);
  } else if (await showsLife(claim, path, content)) {
    const where = holder === null ? '' : ` on ${holder.host}`;
    throw new DataDirInUse(claim.folder, holder?.pid ?? null, where);
  }
}

/**
 * Whether a holder that cannot be looked up, on another machine or in another container, still touches its
 * file. One that was touched lately is watched until it is touched again, or long enough not to be: a
 * container that crashed and starts again waits a little, and is not refused by its own past.
 */
async function showsLife({ file, content: own }: Claim, path: string, content: string) {
  await touch(file, own);
  const now = (await file.stat()).mtimeMs;
  const touchedAt = await touchedAtIfThere(path);
  if (touchedAt === null) return false;
  // A clock that was set back makes it look touched in the future.
  const silentMs = Math.max(0, now - touchedAt);
  const watchedSince = performance.now();
  while (silentMs + performance.now() - watchedSince < ABANDONED_AFTER_MS) {
    await delay(WATCH_EVERY_MS);
    if ((await readIfThere(path)) !== content) return false;
    const touchedAgainAt = await touchedAtIfThere(path);
    if (touchedAgainAt !== null && touchedAgainAt !== touchedAt) return true;
  }
  return false;
}

/** Written rather than `utimes`: the time is then the file system's, the one clock that all rivals share. */
async function touch(file: FileHandle, content: string): Promise<void> {
  await file.write(content, 0);
}

async function touchedAtIfThere(path: string): Promise<number | null> {
  return unlessMissing(stat(path).then(({ mtimeMs }) => mtimeMs));
}

async function readIfThere(path: string): Promise<string | null> {
  return unlessMissing(readFile(path, 'utf8'));
}

async function unlessMissing<T>(result: Promise<T>): Promise<T | null> {
  try {
    return await result;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

async function linkUnlessThere(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
