import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { DataDirError, DataDirInUse, openDataDir } from '../src/db/data-dir.js';

/** Far below the 15 s for which the lock of a possibly live process is watched. */
const AT_ONCE_MS = 8_000;

/**
 * A process that opens and releases folders on command, line by line. It is built once, because it starts
 * often.
 */
const PROGRAM = `
  import { createInterface } from 'node:readline';
  import { openDataDir } from ${JSON.stringify(new URL('../dist/db/data-dir.js', import.meta.url).href)};
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

interface Starter {
  readonly pid: number;
  /** Opens the folder, or releases it if there is no path. Resolves with the answer. */
  send(path: string): Promise<string>;
  kill(signal?: NodeJS.Signals): Promise<void>;
}

const children = new Set<ChildProcess>();

async function aStarter(options: { uid?: number } = {}): Promise<Starter> {
  const args = ['--input-type=module', '--eval', PROGRAM];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'], ...options });
  children.add(child);
  const exited = once(child, 'exit').then(() => children.delete(child));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async () => String((await lines.next()).value ?? 'exited');
  await answer();
  return {
    pid: child.pid ?? 0,
    send(path) {
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

/** Writes a lock such as a process of this machine leaves, with changes. */
function leaveLock(changes: object, path = join(folder, 'lock'), ageS = 0): string {
  const content = `${JSON.stringify({ ...signature, id: 'left', ...changes })}\n`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, content);
  const at = Date.now() / 1000 - ageS;
  utimesSync(path, at, at);
  return content;
}

/** The fields by which this process signs a lock. */
let signature: Record<string, unknown>;
/** The id of a killed process. */
let deadPid: number;

beforeAll(async () => {
  const path = mkdtempSync(join(tmpdir(), 'switchboard-data-dir-'));
  const dataDir = await openDataDir(path);
  signature = lockOf(path);
  await dataDir.release();
  rmSync(path, { recursive: true });
  const starter = await aStarter();
  await starter.kill();
  deadPid = starter.pid;
});

describe('openDataDir', () => {
  test('creates the folder and its secrets, readable by this user only', async () => {
    const nested = join(folder, 'deep');
    const dataDir = await openDataDir(nested);
    expect(dataDir).toMatchObject({ path: nested, databasePath: join(nested, 'database') });
    expect(Buffer.from(dataDir.jwtSecret, 'base64url')).toHaveLength(32);
    expect(modeOf(nested)).toBe(0o700);
    expect(modeOf(join(nested, 'secrets.json'))).toBe(0o600);
    expect(readdirSync(nested).sort()).toEqual(['lock', 'secrets.json']);
    await dataDir.release();
    expect(readdirSync(nested)).toEqual(['secrets.json']);
  });

  test('keeps the secrets, and generates others in another folder', async () => {
    const first = await openDataDir(folder);
    const other = await openDataDir(join(root, 'other'));
    await Promise.all([first.release(), other.release()]);
    const second = await openDataDir(folder);
    await second.release();
    expect(second.jwtSecret).toBe(first.jwtSecret);
    expect(other.jwtSecret).not.toBe(first.jwtSecret);
  });

  test('refuses a second open in the same process, under any name', async () => {
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

  test('lets one of two concurrent opens succeed', async () => {
    const opened = await Promise.allSettled([openDataDir(folder), openDataDir(folder)]);
    expect(opened.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    for (const one of opened) if (one.status === 'fulfilled') await one.value.release();
  });

  test('releases once: a late second call does not affect the next holder', async () => {
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
    ['{"jwtSecret":7}', 'not text'],
    ['{"jwtSecret":"short"}', 'a short secret'],
  ])('names the secrets file when it contains %j', async (text) => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'secrets.json'), text);
    const opening = openDataDir(folder);
    await expect(opening).rejects.toThrow(DataDirError);
    await expect(opening).rejects.toThrow(`${folder}/secrets.json is damaged`);
    // The file stays for the repair, and the folder is free for the next attempt.
    expect(readFileSync(join(folder, 'secrets.json'), 'utf8')).toBe(text);
    expect(readdirSync(folder)).toEqual(['secrets.json']);
    rmSync(join(folder, 'secrets.json'));
    await (await openDataDir(folder)).release();
  });

  test('reports a file in the place of the folder, or above it', async () => {
    writeFileSync(folder, '');
    for (const path of [folder, join(folder, 'below')]) {
      const opening = openDataDir(path);
      await expect(opening).rejects.toThrow(DataDirError);
      await expect(opening).rejects.toThrow(`${path} is not a folder`);
    }
  });

  test('reports a folder that it may not write to', async () => {
    mkdirSync(folder, { mode: 0o555 });
    chmodSync(root, 0o755);
    // The superuser may write anywhere.
    const starter = await aStarter(process.getuid?.() === 0 ? { uid: 65_534 } : {});
    expect(await starter.send(folder)).toMatch(
      /^DataDirError {2}\/.*\/data cannot be written \(EACCES\); .* or choose another DATA_DIR\.$/,
    );
    expect(await starter.send(join(folder, 'below'))).toContain('/data/below cannot be written');
    await starter.kill();
  });
});

describe('the lock', () => {
  test('names its holder to a second process and is free after the release', async () => {
    const [first, second] = await Promise.all([aStarter(), aStarter()]);
    const won = await first.send(folder);
    expect(won).toMatch(/^won /);
    expect(await second.send(folder)).toBe(
      `DataDirInUse ${first.pid} ${folder} is in use by process ${first.pid}; stop it, or choose another DATA_DIR.`,
    );
    const refused = await openDataDir(folder).catch((error: unknown) => error);
    expect(refused).toMatchObject({ name: 'DataDirInUse', pid: first.pid, path: folder });
    expect(await first.send('')).toBe('released');
    expect(await second.send(folder)).toBe(won);
    await Promise.all([first.kill(), second.kill()]);
  });

  test('is taken at once after kill -9 of its holder, with the same secrets', async () => {
    const first = await aStarter();
    const won = await first.send(folder);
    await first.kill('SIGKILL');
    expect(existsSync(join(folder, 'lock'))).toBe(true);
    const start = performance.now();
    const dataDir = await openDataDir(folder);
    expect(performance.now() - start).toBeLessThan(AT_ONCE_MS);
    expect(`won ${dataDir.jwtSecret}`).toBe(won);
    expect(readdirSync(folder).sort()).toEqual(['lock', 'secrets.json']);
    await dataDir.release();
  });

  test('is taken at once from a killed process that its parent has not reaped', async () => {
    // Its parent has become `sleep`, which never reaps children.
    const shell = spawn('sh', ['-c', 'sleep 60 & echo $!; exec sleep 60'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.add(shell);
    const [pid] = await once(createInterface({ input: shell.stdout }), 'line').then(([line]) => [
      Number(line),
    ]);
    if (pid === undefined) throw new Error('no process id');
    await expect.poll(() => readFileSync(`/proc/${shell.pid}/comm`, 'utf8')).toBe('sleep\n');
    process.kill(pid, 'SIGKILL');
    await expect
      .poll(() => readFileSync(`/proc/${pid}/stat`, 'utf8'), { timeout: 5_000 })
      .toMatch(/\) Z /);
    leaveLock({ pid, started: null });
    await (await openDataDir(folder)).release();
    shell.kill('SIGKILL');
    children.delete(shell);
  });

  test('stays with a stopped process', async () => {
    const first = await aStarter();
    await first.send(folder);
    process.kill(first.pid, 'SIGSTOP');
    await expect(openDataDir(folder)).rejects.toThrow(`process ${first.pid}`);
    await first.kill();
  });

  test.runIf(process.platform === 'linux')(
    'is taken from a dead process whose id another process has now',
    async () => {
      leaveLock({ pid: process.ppid, started: '1' });
      await (await openDataDir(folder)).release();
      leaveLock({ pid: process.pid, started: '1' });
      await (await openDataDir(folder)).release();
    },
  );

  test('is in use when its holder runs as another user', async () => {
    leaveLock({ pid: 1, started: null });
    await expect(openDataDir(folder)).rejects.toThrow('in use by process 1;');
  });

  test('is taken once it is old if a power cut emptied it', async () => {
    for (const content of ['', '{"pid":', '{"pid":-1}', '\u0000\u0000']) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'lock'), content);
      utimesSync(join(folder, 'lock'), 1, 1);
      await (await openDataDir(folder)).release();
    }
  });

  test('lets exactly one of 20 concurrent starters in', async () => {
    const starters = await Promise.all(Array.from({ length: 20 }, () => aStarter()));
    const rounds = 30;
    for (let round = 0; round < rounds; round++) {
      folder = join(root, `round-${round}`);
      // A third of the rounds begins without a lock, a third with a dead lock, a third with a dead heir of a
      // dead lock.
      if (round % 3 > 0) {
        const dead = leaveLock({ pid: deadPid, id: `left-${round}` });
        if (round % 3 > 1) leaveHeir(dead, { pid: deadPid, id: `heir-${round}` });
      }
      const answers = await Promise.all(starters.map((starter) => starter.send(folder)));
      const winners = starters.filter((_, i) => answers[i]?.startsWith('won '));
      expect(winners, answers.join('\n')).toHaveLength(1);
      expect(answers.filter((answer) => answer.startsWith('DataDirInUse '))).toHaveLength(19);
      expect(lockOf(folder).pid).toBe(winners[0]?.pid);
      expect(readdirSync(folder).sort()).toEqual(['lock', 'secrets.json']);
      await winners[0]?.send('');
    }
    await Promise.all(starters.map((starter) => starter.kill()));
  }, 60_000);

  test('is taken at once after any number of starters were killed while opening', async () => {
    for (let round = 0; round < 4; round++) {
      const starters = await Promise.all(Array.from({ length: 6 }, () => aStarter()));
      const answers = starters.map((starter) => starter.send(folder));
      // Each is killed a little later than the previous one, across the few milliseconds of an open.
      for (const starter of starters) {
        await new Promise((resolve) => setImmediate(resolve));
        process.kill(starter.pid, 'SIGKILL');
      }
      await Promise.all(answers);
      await Promise.all(starters.map((starter) => starter.kill()));
    }
    const start = performance.now();
    await (await openDataDir(folder)).release();
    expect(performance.now() - start).toBeLessThan(AT_ONCE_MS);
  }, 60_000);
});

/** Writes what remains of a process that dies between becoming heir of a dead lock and replacing it. */
function leaveHeir(dead: string, changes: object): string {
  const hash = createHash('sha256').update(dead).digest('hex');
  return leaveLock(changes, join(folder, `lock.heir-${hash}`));
}

describe('the lock of a dead process, with an heir', () => {
  test('is taken when the heir and the heir of the heir died too', async () => {
    const dead = leaveLock({ pid: deadPid });
    const heir = leaveHeir(dead, { pid: deadPid, id: 'heir' });
    leaveHeir(heir, { pid: deadPid, id: 'heir of the heir' });
    const dataDir = await openDataDir(folder);
    expect(readdirSync(folder).sort()).toEqual(['lock', 'secrets.json']);
    await dataDir.release();
  });

  test('is in use while the heir lives', async () => {
    const dead = leaveLock({ pid: deadPid });
    leaveHeir(dead, { pid: 1, started: null, id: 'heir' });
    await expect(openDataDir(folder)).rejects.toThrow('in use by process 1;');
  });
});

describe('the lock of another machine or container', () => {
  // The host name alone is not enough: containers may share it, and each has a process 1.
  const elsewhere = [{ host: 'elsewhere' }, { host: hostname(), machine: 'another boot' }];

  test.each(elsewhere)('is taken over when it is older than 15 s: %j', async (machine) => {
    leaveLock({ ...machine, pid: process.ppid }, undefined, 16);
    const start = performance.now();
    const dataDir = await openDataDir(folder);
    expect(performance.now() - start).toBeLessThan(AT_ONCE_MS);
    await dataDir.release();
  });

  test.each(elsewhere)('is in use while its holder touches it: %j', async (machine) => {
    leaveLock({ ...machine, pid: deadPid }, undefined, 2);
    const touching = setInterval(() => {
      const now = Date.now() / 1000;
      utimesSync(join(folder, 'lock'), now, now);
    }, 500);
    const opening = openDataDir(folder);
    await expect(opening).rejects.toThrow(DataDirInUse);
    await expect(opening).rejects.toThrow(`process ${deadPid} on ${machine.host}; stop it`);
    clearInterval(touching);
  });

  test('is taken over when nobody touches it any more', async () => {
    leaveLock({ host: 'elsewhere', pid: 1 }, undefined, 13);
    const start = performance.now();
    const dataDir = await openDataDir(folder);
    expect(performance.now() - start).toBeGreaterThan(1_000);
    await dataDir.release();
  });

  test('is taken at once when it is released meanwhile', async () => {
    leaveLock({ host: 'elsewhere', pid: 1 });
    setTimeout(() => rmSync(join(folder, 'lock')), 300);
    const start = performance.now();
    const dataDir = await openDataDir(folder);
    expect(performance.now() - start).toBeLessThan(AT_ONCE_MS);
    await dataDir.release();
  });
});

describe('a holder', () => {
  test('touches its lock and detects its loss', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const dataDir = await openDataDir(folder);
    utimesSync(join(folder, 'lock'), 1, 1);
    vi.advanceTimersByTime(5_000);
    await expect.poll(() => statSync(join(folder, 'lock')).mtimeMs).toBeGreaterThan(1_000);
    expect(dataDir.lost.aborted).toBe(false);

    rmSync(join(folder, 'lock'));
    const thief = leaveLock({ host: 'elsewhere', pid: 1 });
    vi.advanceTimersByTime(5_000);
    await expect.poll(() => dataDir.lost.aborted).toBe(true);
    await dataDir.release();
    expect(vi.getTimerCount()).toBe(0);
    expect(readFileSync(join(folder, 'lock'), 'utf8')).toBe(thief);
  });

  test('does not keep its process alive', async () => {
    const source = `await (await import(${JSON.stringify(new URL('../dist/db/data-dir.js', import.meta.url).href)})).openDataDir(${JSON.stringify(folder)})`;
    const child = spawn(process.execPath, [
      '--import',
      'tsx',
      '--input-type=module',
      '--eval',
      source,
    ]);
    expect(await once(child, 'exit', { signal: AbortSignal.timeout(10_000) })).toEqual([0, null]);
  }, 15_000);
});
