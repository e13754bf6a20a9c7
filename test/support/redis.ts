import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Redis } from 'ioredis';
import { describeWith } from './describe-with.js';
import { freePort } from './port.js';

const START_MS = 60_000;

/** Whether a Redis is installed for tests to start. */
export const redisInstalled = (process.env.PATH ?? '')
  .split(delimiter)
  .some((folder) => existsSync(join(folder, 'redis-server')));

/** `describe` for tests that need a Redis. */
export const describeWithRedis = (title: string, body: () => void): void =>
  describeWith([{ name: 'redis-server', isInstalled: redisInstalled }], title, body);

/** A private Redis of a test. */
export type RedisServer = Awaited<ReturnType<typeof startRedis>>;

/**
 * Starts a Redis on this machine only, in memory. `settings` are further arguments, and `config` is the text of a
 * configuration file, which Sentinel needs.
 */
export async function startRedis(settings: readonly string[] = [], config = '') {
  const folder = await mkdtemp(join(tmpdir(), 'switchboard-redis-'));
  const port = await freePort();
  const file = join(folder, 'redis.conf');
  await writeFile(file, config);
  const own = [file, '--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder];
  const inMemory = ['--save', '', '--appendonly', 'no'];
  let running: Running | null = null;

  async function start(): Promise<void> {
    running = await run(port, [...own, ...inMemory, ...settings]);
  }

  async function kill(): Promise<void> {
    await running?.kill();
    running = null;
  }

  /** Sends a command on a connection of its own. */
  async function ask(command: string, ...args: (string | number)[]): Promise<unknown> {
    const client = new Redis({ port, host: '127.0.0.1', retryStrategy: () => null });
    client.on('error', () => {});
    try {
      return await client.call(command, ...args);
    } finally {
      client.disconnect();
    }
  }

  await start();
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    get pid(): number | null {
      return running?.pid ?? null;
    },
    ask,
    start,
    /** Kills the server, like a crash. Its data is gone. */
    kill,
    async restart(): Promise<void> {
      await kill();
      await start();
    },
    /** Suspends the server, so that it neither answers nor closes connections. */
    pause: () => running?.signal('SIGSTOP'),
    resume: () => running?.signal('SIGCONT'),
    async flush(): Promise<void> {
      await ask('FLUSHALL');
    },
    /** The channels with subscribers. */
    async channels(): Promise<string[]> {
      const both = await Promise.all([ask('PUBSUB', 'CHANNELS'), ask('PUBSUB', 'SHARDCHANNELS')]);
      return both.flat() as string[];
    },
    /** Stops it for good. */
    async stop(): Promise<void> {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Running {
  readonly pid: number;
  signal(signal: NodeJS.Signals): void;
  kill(): Promise<void>;
}

// The shell waits for the end of its input, which comes however this process ends, and then kills the server.
const GUARD = '"$@" </dev/null >/dev/null 2>&1 & echo $!; cat >/dev/null; kill -9 $!; wait';

async function run(port: number, args: readonly string[]): Promise<Running> {
  const guard = spawn('/bin/sh', ['-c', GUARD, 'guard', 'redis-server', ...args], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const pid = Number(await firstLine(guard));
  const exited = new Promise((resolve) => guard.once('exit', resolve));
  await answers(port);
  return {
    pid,
    signal: (signal) => void process.kill(pid, signal),
    async kill() {
      guard.stdin?.end();
      await exited;
    },
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.stdout?.once('data', (data: Buffer) => resolve(data.toString().trim()));
  });
}

async function answers(port: number): Promise<void> {
  const client = new Redis({
    port,
    host: '127.0.0.1',
    retryStrategy: () => 20,
    maxRetriesPerRequest: null,
    commandTimeout: START_MS,
    enableReadyCheck: false,
  });
  client.on('error', () => {});
  try {
    await client.ping().catch((error: Error) => {
      // A server that asks for a password is up.
      if (!error.message.startsWith('NOAUTH')) throw error;
    });
  } finally {
    client.disconnect();
  }
}
