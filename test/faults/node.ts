import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../support/port.js';
import { now, until } from './clock.js';
import type { Mutant } from './mutants.js';
import { type Network, openNetwork } from './network.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MUTANT_NODE = fileURLToPath(new URL('mutant-node.ts', import.meta.url));
const PROBE = fileURLToPath(new URL('probe.mjs', import.meta.url));

/** How long a node may take to start on a busy machine. */
const READY_MS = 60_000;

/** The setup of a node. */
export interface NodeSetup {
  index: number;
  /** The folder of its log. */
  folder: string;
  databaseUrl: string;
  redisUrl: string;
  jwtSecret: string;
  mutant: Mutant | null;
}

/** An exit that was not requested. */
export interface Exit {
  node: number;
  at: number;
  how: string;
}

/** The resources of a node: memory in MB after a garbage collection, and processor time so far. */
export interface Needs {
  rss: number;
  heap: number;
  /** Sockets, timers and requests that keep its event loop alive. */
  handles: number;
  /** Open file descriptors. */
  files: number;
  cpuS: number;
}

/** One Switchboard node: a process, and the networks to its database and its Redis. */
export class SwitchboardNode {
  readonly index: number;
  readonly url: string;
  /** The network to PostgreSQL. */
  readonly postgres: Network;
  /** The network to Redis. */
  readonly redis: Network;
  readonly log: string;
  /** Exits of its process that were not requested. */
  readonly exits: Exit[] = [];
  readonly #setup: NodeSetup;
  readonly #port: number;
  #process: ChildProcess | null = null;
  #exited: Promise<void> = Promise.resolve();
  #asked = false;

  private constructor(setup: NodeSetup, port: number, postgres: Network, redis: Network) {
    this.index = setup.index;
    this.#setup = setup;
    this.#port = port;
    this.url = `http://127.0.0.1:${port}`;
    this.postgres = postgres;
    this.redis = redis;
    this.log = join(setup.folder, `node-${setup.index}.log`);
  }

  /** Starts a node and waits until it is ready. */
  static async start(setup: NodeSetup): Promise<SwitchboardNode> {
    const portOf = (url: string) => Number(new URL(url).port);
    const node = new SwitchboardNode(
      setup,
      // The port stays the same after a restart.
      await freePort(),
      await openNetwork(portOf(setup.databaseUrl), 'bytes'),
      await openNetwork(portOf(setup.redisUrl), 'redis'),
    );
    await node.start();
    return node;
  }

  /** Starts the process. Resolves when it reports that it is ready. */
  async start(): Promise<void> {
    const { databaseUrl, redisUrl, jwtSecret, mutant } = this.#setup;
    const through = (url: string, proxy: Network) => {
      const rerouted = new URL(url);
      rerouted.host = `127.0.0.1:${proxy.port}`;
      return rerouted.href;
    };
    const out = openSync(this.log, 'a');
    const program = mutant ? ['--import', 'tsx', MUTANT_NODE] : ['dist/main.js'];
    const started = spawn(process.execPath, ['--expose-gc', '--import', PROBE, ...program], {
      cwd: ROOT,
      stdio: ['ignore', out, out, 'ipc'],
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        PORT: String(this.#port),
        HOST: '127.0.0.1',
        DATABASE_URL: through(databaseUrl, this.postgres),
        REDIS_URL: through(redisUrl, this.redis),
        JWT_SECRET: jwtSecret,
        LOG_LEVEL: 'warn',
        ...(mutant && { MUTANT: mutant.name }),
      },
    });
    closeSync(out);
    this.#process = started;
    this.#asked = false;
    this.#exited = new Promise((resolve) => {
      started.once('exit', (code, signal) => {
        if (this.#process === started) this.#process = null;
        const how = signal ?? `code ${code}`;
        if (!this.#asked || (how !== 'SIGKILL' && how !== 'code 0')) {
          this.exits.push({ node: this.index, at: now(), how });
        }
        resolve();
      });
    });
    await until(`node ${this.index} is ready`, READY_MS, async () => {
      if (!this.#process) throw new Error(`node ${this.index} ended:\n${this.logTail()}`);
      return fetch(`${this.url}/health/ready`).then(
        (response) => response.ok,
        () => false,
      );
    });
  }

  /** Kills it as the machine under it would. */
  async kill(): Promise<void> {
    this.#asked = true;
    this.#process?.kill('SIGKILL');
    await this.#exited;
  }

  /** Asks it to stop, as a deployment does. */
  async stop(withinMs = 35_000): Promise<void> {
    this.#asked = true;
    this.#process?.kill('SIGTERM');
    const timer = setTimeout(() => {
      this.exits.push({
        node: this.index,
        at: now(),
        how: `not ended ${withinMs} ms after SIGTERM`,
      });
      this.#process?.kill('SIGKILL');
    }, withinMs);
    await this.#exited;
    clearTimeout(timer);
  }

  /** Suspends the process; `resume` continues it. */
  suspend(): void {
    this.#process?.kill('SIGSTOP');
  }

  resume(): void {
    this.#process?.kill('SIGCONT');
  }

  /** Collects its garbage and reports its resources. */
  async needs(): Promise<Needs> {
    const child = this.#process;
    if (!child) throw new Error(`node ${this.index} does not run`);
    return new Promise((resolve) => {
      child.once('message', (needs) => resolve(needs as Needs));
      child.send('needs');
    });
  }

  /** The last lines of its log. */
  logTail(lines = 20): string {
    return readFileSync(this.log, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  }

  /** Ends everything that is left of it, at once. */
  async close(): Promise<void> {
    await this.kill();
    await Promise.all([this.postgres.close(), this.redis.close()]);
  }
}
