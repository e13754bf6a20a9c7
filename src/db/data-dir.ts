import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, realpath, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { DataDirInUse, takeLock } from './data-dir-lock.js';

export { DataDirInUse };

/** Only the user that Switchboard runs as may enter the folder and read the secrets. */
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;

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
  /** Aborted when the lock was deleted, or another machine took over, as it may after a pause of 15 s: write no more. */
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
          // Not at a second call: the folder may be somebody else's by then.
          if (await lock.release()) held.delete(folder);
        },
      };
    } catch (error) {
      await lock.release();
      throw error;
    }
  } catch (error) {
    held.delete(folder);
    throw withAdvice(folder, error);
  }
}

async function makeFolder(path: string): Promise<string> {
  try {
    await mkdir(path, { recursive: true, mode: FOLDER_MODE });
    return await realpath(path);
  } catch (error) {
    throw withAdvice(path, error);
  }
}

const Secrets = z.object({ jwtSecret: z.string().min(32) });

/** Called by the holder of the lock only, so nobody else makes them at the same time. */
async function readOrMakeSecrets(folder: string): Promise<z.infer<typeof Secrets>> {
  const path = join(folder, 'secrets.json');
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    const secrets = { jwtSecret: randomBytes(32).toString('base64url') };
    await writeDurably(folder, path, `${JSON.stringify(secrets, null, 2)}\n`);
    return secrets;
  }
  const secrets = Secrets.safeParse(parseJson(text));
  if (secrets.success) return secrets.data;
  // Made anew without a word, they would sign everybody out, and hide that the folder is damaged.
  throw new DataDirError(
    `${path} is damaged; restore it from a backup, or delete it: new secrets are made then, and everybody signs in again.`,
  );
}

/** All of the file or none of it, also after a power cut. */
async function writeDurably(folder: string, path: string, text: string): Promise<void> {
  const temporary = `${path}.new`;
  try {
    await rm(temporary, { force: true });
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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** An error of the operating system as a sentence that says what to do; others as they are. */
function withAdvice(path: string, error: unknown): unknown {
  const code = codeOf(error);
  return code === undefined
    ? error
    : new DataDirError(`${path} ${adviceOn(code)}, or choose another DATA_DIR.`, { cause: error });
}

function adviceOn(code: string): string {
  switch (code) {
    case 'EEXIST':
    case 'ENOTDIR':
      return 'is not a folder; move what is there';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOENT':
      return `cannot be written (${code}); let this user read and write there`;
    case 'ENOSPC':
    case 'EDQUOT':
      return `has no space left (${code}); make room`;
    case 'ENOSYS':
    case 'ENOTSUP':
    case 'EOPNOTSUPP':
      return `is on a file system without hard links (${code}), which its lock needs; mount another`;
    default:
      return `cannot be used (${code}); repair it`;
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
