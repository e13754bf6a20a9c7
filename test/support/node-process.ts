import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestNode } from './installation.js';
import { freePort } from './port.js';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
/** Long enough for a program that is compiled at its start, on a busy machine. */
const START_MS = 60_000;
/** Longer than a stop may take: `DRAIN_MS`. */
const STOP_MS = 35_000;

/** A line of a node's log. */
export interface LogLine {
  readonly time: number;
  readonly level: number;
  readonly msg: string;
  readonly operation?: string;
  readonly requestId?: string;
  readonly userId?: string;
}

/** The index of the node on which a user subscribed last; -1 if there is none. */
export function nodeOf(
  nodes: readonly NodeProcess[],
  userId: string,
  subscription: string,
): number {
  const times = nodes.map(({ log }) =>
    log
      .filter((line) => line.userId === userId && line.operation === subscription)
      .reduce((latest, { time }) => Math.max(latest, time), 0),
  );
  const latest = Math.max(...times);
  return latest === 0 ? -1 : times.indexOf(latest);
}

/** One `node dist/main.js`, on a port that it keeps across restarts. */
export class NodeProcess implements TestNode {
  #process: ChildProcess | null = null;

  private constructor(
    readonly port: number,
    private readonly env: Record<string, string>,
    private readonly folder: string,
    private readonly program: readonly string[],
  ) {}

  /** Starts a node and waits until it is ready. `program` may be another one than the built server. */
  static async start(
    env: Record<string, string>,
    program: readonly string[] = [MAIN],
  ): Promise<NodeProcess> {
    const folder = await mkdtemp(join(tmpdir(), 'switchboard-node-'));
    const node = new NodeProcess(await freePort(), env, folder, program);
    await node.start();
    return node;
  }

  get address(): string {
    return `127.0.0.1:${this.port}`;
  }
  get url(): string {
    return `http://${this.address}`;
  }
  get graphql(): string {
    return `${this.url}/graphql`;
  }
  get ws(): string {
    return `ws://${this.address}/graphql`;
  }

  async start(): Promise<void> {
    const out = openSync(this.#logFile, 'a');
    const started = spawn(process.execPath, this.program, {
      cwd: this.folder,
      stdio: ['ignore', out, out],
      env: {
        NODE_ENV: 'production',
        LOG_LEVEL: 'debug',
        HOST: '127.0.0.1',
        PORT: String(this.port),
        ...this.env,
      },
    });
    closeSync(out);
    this.#process = started;
    process.once('exit', this.#onExit);
    const deadline = performance.now() + START_MS;
    while (!(await this.#isReady())) {
      if (started.exitCode !== null) throw new Error(`the node ended:\n${this.#text()}`);
      if (performance.now() > deadline) throw new Error(`the node is not ready:\n${this.#text()}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Asks the node to stop, as a deployment does. Returns its exit code, or SIGKILL if it took too long. */
  async stop(): Promise<number | NodeJS.Signals | null> {
    return this.#end('SIGTERM');
  }

  /** Kills the node as the machine under it would. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Stops the node for good. */
  async close(): Promise<void> {
    await this.kill();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** The log so far, over all restarts. */
  get log(): LogLine[] {
    return this.#text()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as LogLine);
  }

  get #logFile(): string {
    return join(this.folder, 'log');
  }

  #text(): string {
    return readFileSync(this.#logFile, 'utf8');
  }

  readonly #onExit = () => {
    this.#process?.kill('SIGKILL');
  };

  async #isReady(): Promise<boolean> {
    return fetch(`${this.url}/health/ready`).then(
      (response) => response.ok,
      () => false,
    );
  }

  async #end(signal: NodeJS.Signals): Promise<number | NodeJS.Signals | null> {
    const ending = this.#process;
    if (!ending) return null;
    this.#process = null;
    process.off('exit', this.#onExit);
    if (ending.exitCode !== null || ending.signalCode !== null) {
      return ending.exitCode ?? ending.signalCode;
    }
    const exited = once(ending, 'exit');
    ending.kill(signal);
    const timer = setTimeout(() => ending.kill('SIGKILL'), STOP_MS);
    const [code, by] = (await exited) as [number | null, NodeJS.Signals | null];
    clearTimeout(timer);
    return code ?? by;
  }
}
