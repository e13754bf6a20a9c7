import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DataDirError, DataDirInUse, openDataDir } from '../../src/db/embedded/data-dir.js';

/** Far more than a start needs that waits for nothing. */
const AT_ONCE_MS = 8_000;

const MODULE = JSON.stringify(new URL('../../dist/db/embedded/data-dir.js', import.meta.url).href);

/** Opens and releases folders as its input says, line by line. It runs the build, because it starts many times. */
const PROGRAM = `
  import { createInterface } from 'node:readline';
  import { openDataDir } from ${MODULE};
  const uid = Number(process.argv[1]);
  if (uid > 0) process.setuid(uid);
  let held;
  console.log('ready');
  for await (const path of createInterface({ input: process.stdin })) {
    try {
      if (path === '') await held?.release();
      else held = await openDataDir(path);
      console.log(path === '' ? 'released' : 'won ' + held.jwtSecret);
    } catch (error) {
      console.log(error.name + ' ' + (error.pid ?? '') + ' ' + error.message);
    }
  }
`;

/** The user ID of an unprivileged user. */
const NOBODY = 65_534;

interface Starter {
  readonly pid: number;
  /** Opens the folder, or releases it if the path is empty; resolves with the answer. */
  ask(path: string): Promise<string>;
  kill(signal?: NodeJS.Signals): Promise<void>;
}

const children = new Set<ChildProcess>();

const argumentsOf = (source: string) => ['--input-type=module', '--eval', source];

/** Starts a process; one with a user ID becomes that user once it has read its program, which only root may be able to. */
async function aStarter(uid = 0): Promise<Starter> {
  const args = [...argumentsOf(PROGRAM), String(uid)];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  children.add(child);
  const exited = once(child, 'exit').then(() => children.delete(child));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async () => String((await lines.next()).value ?? 'exited');
  await answer();
  return {
    pid: child.pid ?? 0,
    ask(path) {
      child.stdin.write(`${path}\n`);
      return answer();
    },
    async kill(signal = 'SIGKILL') {
      child.kill(signal);
      await exited;
    },
  };
}

let root: string;
let folder: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'switchboard-data-dir-')));
  folder = join(root, 'data');
});

afterEach(() => {
  vi.useRealTimers();
  rmSync(root, { recursive: true, force: true });
});

afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
});

const lockOf = (path: string) => JSON.parse(readFileSync(join(path, 'lock'), 'utf8'));
const modeOf = (path: string) => statSync(path).mode & 0o777;

/** Leaves the lock file of a process that is gone. */
function leaveLock(changes: object = {}): string {
  const content = JSON.stringify({ run: 'left', pid: process.ppid, host: hostname(), ...changes });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'lock'), content);
  return content;
}

async function opensAtOnce(): Promise<void> {
  const start = performance.now();
  await (await openDataDir(folder)).release();
  expect(performance.now() - start).toBeLessThan(AT_ONCE_MS);
}

describe('openDataDir', () => {
  test('creates the folder and its secrets, readable by their owner only', async () => {
    const nested = join(folder, 'deep');
    const dataDir = await openDataDir(nested);
    expect(dataDir).toMatchObject({ path: nested, databasePath: join(nested, 'database') });
    expect(Buffer.from(dataDir.jwtSecret, 'base64url')).toHaveLength(32);
    expect(modeOf(nested)).toBe(0o700);
    for (const name of ['secrets.json', 'lock']) expect(modeOf(join(nested, name))).toBe(0o600);
    expect(readdirSync(nested).sort()).toEqual(['lock', 'secrets.json']);
    await dataDir.release();
  });

  test('keeps the secrets of a folder, and creates others in another folder', async () => {
    const first = await openDataDir(folder);
    const other = await openDataDir(join(root, 'other'));
    await Promise.all([first.release(), other.release()]);
    const second = await openDataDir(folder);
    await second.release();
    expect(second.jwtSecret).toBe(first.jwtSecret);
    expect(other.jwtSecret).not.toBe(first.jwtSecret);
  });

  test('refuses a second time in the same process, by any path', async () => {
    const dataDir = await openDataDir(folder);
    symlinkSync(folder, join(root, 'link'));
    for (const path of [folder, `${folder}/.`, join(root, 'link')]) {
      await expect(openDataDir(path)).rejects.toThrow(DataDirInUse);
    }
    await expect(openDataDir(folder)).rejects.toThrow(
      `in use by process ${process.pid} (this one)`,
    );
    await dataDir.release();
    await (await openDataDir(folder)).release();
  });

  test('succeeds once when called twice at the same moment', async () => {
    const opened = await Promise.allSettled([openDataDir(folder), openDataDir(folder)]);
    expect(opened.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    for (const one of opened) if (one.status === 'fulfilled') await one.value.release();
  });

  test('releases once: a late second call leaves the next holder alone', async () => {
    const first = await openDataDir(folder);
    await first.release();
    const second = await openDataDir(folder);
    await first.release();
    expect(lockOf(folder).pid).toBe(process.pid);
    await expect(openDataDir(folder)).rejects.toThrow(DataDirInUse);
    await second.release();
  });

  test.each([
    ['', 'nothing'],
    ['{', 'half a file'],
    ['null', 'null'],
    ['{"jwtSecret":7}', 'no text'],
    ['{"jwtSecret":"short"}', 'a short secret'],
  ])('names the secrets file when it holds %j', async (text) => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'secrets.json'), text);
    const opening = openDataDir(folder);
    await expect(opening).rejects.toThrow(DataDirError);
    await expect(opening).rejects.toThrow(`${folder}/secrets.json is damaged`);
    // The file stays for its repair, and the folder is free for the next attempt.
    expect(readFileSync(join(folder, 'secrets.json'), 'utf8')).toBe(text);
    rmSync(join(folder, 'secrets.json'));
    await (await openDataDir(folder)).release();
  });

  test('says that a file is in the place of the folder, or above it', async () => {
    writeFileSync(folder, '');
    for (const path of [folder, join(folder, 'below')]) {
      const opening = openDataDir(path);
      await expect(opening).rejects.toThrow(DataDirError);
      await expect(opening).rejects.toThrow(`${path} is not a folder`);
    }
  });

  test('says that it may not write', async () => {
    mkdirSync(folder, { mode: 0o555 });
    chmodSync(root, 0o755);
    // Root may write anywhere.
    const starter = await aStarter(process.getuid?.() === 0 ? NOBODY : 0);
    expect(await starter.ask(folder)).toMatch(
      /^DataDirError {2}\/.*\/data cannot be written \(EACCES\); .* or choose another DATA_DIR\.$/,
    );
    expect(await starter.ask(join(folder, 'below'))).toContain('/data/below cannot be written');
    await starter.kill();
  });
});

describe('the lock', () => {
  test('names its holder to a second process, and admits it after the release', async () => {
    const [first, second] = await Promise.all([aStarter(), aStarter()]);
    const won = await first.ask(folder);
    expect(won).toMatch(/^won /);
    expect(await second.ask(folder)).toBe(
      `DataDirInUse ${first.pid} ${folder} is in use by process ${first.pid}; stop it, or choose another DATA_DIR.`,
    );
    const refused = await openDataDir(folder).catch((error: unknown) => error);
    expect(refused).toMatchObject({ name: 'DataDirInUse', pid: first.pid, path: folder });
    expect(await first.ask('')).toBe('released');
    expect(await second.ask(folder)).toBe(won);
    await Promise.all([first.kill(), second.kill()]);
  });

  test('opens at once after kill -9, with the same secrets', async () => {
    const first = await aStarter();
    const won = await first.ask(folder);
    await first.kill('SIGKILL');
    const start = performance.now();
    const dataDir = await openDataDir(folder);
    expect(performance.now() - start).toBeLessThan(AT_ONCE_MS);
    expect(`won ${dataDir.jwtSecret}`).toBe(won);
    expect(readdirSync(folder).sort()).toEqual(['lock', 'secrets.json']);
    await dataDir.release();
  });

  test('opens at once after kill -9 of a process that its parent has not reaped', async () => {
    const source = `
      import { openDataDir } from ${MODULE};
      await openDataDir(${JSON.stringify(folder)});
      console.log(process.pid);
      setInterval(() => {}, 60_000);
    `;
    // The parent becomes `sleep`, which reaps nothing.
    const script = '"$0" "$@" & exec sleep 60';
    const shell = spawn('sh', ['-c', script, process.execPath, ...argumentsOf(source)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.add(shell);
    const [line] = await once(createInterface({ input: shell.stdout }), 'line');
    await expect(openDataDir(folder)).rejects.toThrow(`in use by process ${line};`);
    process.kill(Number(line), 'SIGKILL');
    // The last thread closes the files, after the first one has become a zombie.
    const threads = () => readdirSync(`/proc/${line}/task`).length;
    const stat = () => readFileSync(`/proc/${line}/stat`, 'utf8');
    await expect.poll(() => [stat(), threads()]).toEqual([expect.stringMatching(/\) Z /), 1]);
    await opensAtOnce();
    shell.kill('SIGKILL');
    children.delete(shell);
  });

  test('stays with a process that is only stopped', async () => {
    const first = await aStarter();
    await first.ask(folder);
    process.kill(first.pid, 'SIGSTOP');
    await expect(openDataDir(folder)).rejects.toThrow(`process ${first.pid}`);
    await first.kill();
  });

  test.each([
    ['names a process ID that another process has now', { pid: process.ppid }],
    ['names the process ID of this process', { pid: process.pid }],
    ['comes from another machine or container', { host: 'elsewhere', pid: 1 }],
  ])('opens at once when a file without a holder %s', async (_, changes) => {
    leaveLock(changes);
    await opensAtOnce();
  });

  test.each(['', '{"pid":', '{"pid":-1}', '\u0000\u0000'])(
    'opens at once when a power failure left %j',
    async (content) => {
      leaveLock();
      writeFileSync(join(folder, 'lock'), content);
      await opensAtOnce();
    },
  );

  test('names the machine or container of the holder if it is another one', async () => {
    const first = await aStarter();
    await first.ask(folder);
    leaveLock({ host: 'elsewhere', pid: 1 });
    await expect(openDataDir(folder)).rejects.toThrow('in use by process 1 on elsewhere; stop it');
    writeFileSync(join(folder, 'lock'), '');
    await expect(openDataDir(folder)).rejects.toThrow('in use by another process; stop it');
    await first.kill();
  });

  test('admits exactly one of 20 processes that start at the same moment', async () => {
    const starters = await Promise.all(Array.from({ length: 20 }, () => aStarter()));
    const rounds = 20;
    for (let round = 0; round < rounds; round++) {
      folder = join(root, `round-${round}`);
      // Half of the rounds begin with the lock file of a dead process.
      if (round % 2 > 0) leaveLock();
      const answers = await Promise.all(starters.map((starter) => starter.ask(folder)));
      const winners = starters.filter((_, i) => answers[i]?.startsWith('won '));
      expect(winners, answers.join('\n')).toHaveLength(1);
      expect(answers.filter((answer) => answer.startsWith('DataDirInUse '))).toHaveLength(19);
      expect(lockOf(folder).pid).toBe(winners[0]?.pid);
      expect(readdirSync(folder).sort()).toEqual(['lock', 'secrets.json']);
      await winners[0]?.ask('');
    }
    await Promise.all(starters.map((starter) => starter.kill()));
  }, 60_000);

  test('opens at once after processes were killed while they opened it', async () => {
    for (let round = 0; round < 4; round++) {
      const starters = await Promise.all(Array.from({ length: 6 }, () => aStarter()));
      const answers = starters.map((starter) => starter.ask(folder));
      // Each dies a little later than the one before, across the few milliseconds that opening takes.
      for (const starter of starters) {
        await new Promise((resolve) => setImmediate(resolve));
        process.kill(starter.pid, 'SIGKILL');
      }
      await Promise.all(answers);
      await Promise.all(starters.map((starter) => starter.kill()));
    }
    await opensAtOnce();
  }, 60_000);
});

describe('a holder', () => {
  test.each([
    ['deleted', () => {}],
    ['replaced', () => leaveLock({ host: 'elsewhere', pid: 1 })],
  ])('learns within 5 s that its lock file was %s', async (_, replace) => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const dataDir = await openDataDir(folder);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(dataDir.lost.aborted).toBe(false);
    rmSync(join(folder, 'lock'));
    replace();
    vi.advanceTimersByTime(5_000);
    await expect.poll(() => dataDir.lost.aborted).toBe(true);
    await dataDir.release();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('does not keep its process alive', async () => {
    const source = `await (await import(${MODULE})).openDataDir(${JSON.stringify(folder)})`;
    const child = spawn(process.execPath, argumentsOf(source));
    expect(await once(child, 'exit', { signal: AbortSignal.timeout(10_000) })).toEqual([0, null]);
  }, 15_000);
});
