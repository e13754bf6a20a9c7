import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, realpath, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { DataDirInUse, takeLock } from './lock.js';

export { DataDirInUse };

/** Only the user that runs Switchboard may enter the folder and read the secrets. */
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;

/** The data folder is unusable in its present state. */
export class DataDirError extends Error {
  override readonly name = 'DataDirError';
}

/** A data folder that this process holds alone. */
export interface DataDir {
  /** Absolute, without symbolic links. */
  readonly path: string;
  readonly databasePath: string;
  readonly jwtSecret: string;
  /** Aborts when the lock file was deleted or replaced: write no more. */
  readonly lost: AbortSignal;
  /** Releases the folder to the next process; may be called twice. */
  release(): Promise<void>;
}

/** Creates the folder if it is missing, locks it for this process, and reads or creates its secrets. */
export async function openDataDir(path: string): Promise<DataDir> {
  let folder = resolve(path);
  try {
    await mkdir(folder, { recursive: true, mode: FOLDER_MODE });
    folder = await realpath(folder);
    const { lost, release } = await takeLock(folder);
    try {
      const { jwtSecret } = await readOrCreateSecrets(folder);
      return { path: folder, databasePath: join(folder, 'database'), jwtSecret, lost, release };
    } catch (error) {
      await release();
      throw error;
    }
  } catch (error) {
    throw withAdvice(folder, error);
  }
}

const Secrets = z.object({ jwtSecret: z.string().min(32) });

/** Only the holder of the lock calls this, so no other process creates secrets at the same time. */
async function readOrCreateSecrets(folder: string): Promise<z.infer<typeof Secrets>> {
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
  // New secrets would sign everybody out and hide that the folder is damaged, so the operator decides.
  throw new DataDirError(
    `${path} is damaged; restore it from a backup, or delete it: Switchboard then creates new secrets, and all users must sign in again.`,
  );
}

/** Writes the whole file or nothing, even if the power fails. */
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
  // Some file systems cannot sync a folder. The file itself is synced.
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

/** Turns an error of the operating system into a sentence that says what to do. Returns other errors as they are. */
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
      return `has no space left (${code}); free some`;
    case 'ENOLCK':
    case 'ENOSYS':
    case 'ENOTSUP':
    case 'EOPNOTSUPP':
      return `is on a file system without file locks (${code}); move it to another file system`;
    default:
      return `cannot be used (${code}); repair it`;
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
