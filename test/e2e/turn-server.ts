import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, listens } from '../support/port.js';
import { until } from './deadline.js';

const TURNSERVER = '/usr/bin/turnserver';

/** Debian's coturn. */
export const TURN_PROGRAM = { name: 'coturn', isInstalled: existsSync(TURNSERVER) };

/** A local coturn that accepts Switchboard's credentials. */
export class TurnServer {
  /** Shared with Switchboard. */
  readonly secret = randomBytes(16).toString('hex');
  #process: ChildProcess | null = null;

  private constructor(
    private readonly port: number,
    private readonly folder: string,
  ) {}

  static async start(): Promise<TurnServer> {
    const folder = await mkdtemp(join(tmpdir(), 'switchboard-turn-'));
    const turn = new TurnServer(await freePort(), folder);
    await turn.#run();
    return turn;
  }

  get url(): string {
    return `turn:127.0.0.1:${this.port}?transport=udp`;
  }

  /** Restarts as after a crash, without any allocations. */
  async restart(): Promise<void> {
    await this.#end();
    await this.#run();
  }

  async stop(): Promise<void> {
    await this.#end();
    await rm(this.folder, { recursive: true, force: true });
  }

  async #run(): Promise<void> {
    const settings = [
      '-n',
      `--listening-port=${this.port}`,
      '--listening-ip=127.0.0.1',
      '--relay-ip=127.0.0.1',
      '--allow-loopback-peers',
      '--use-auth-secret',
      `--static-auth-secret=${this.secret}`,
      '--realm=switchboard.test',
      '--no-cli',
      '--no-tls',
      '--no-dtls',
      `--pidfile=${join(this.folder, 'pid')}`,
      `--userdb=${join(this.folder, 'db')}`,
      '--log-file=stdout',
    ];
    this.#process = spawn(TURNSERVER, settings, { stdio: 'ignore' });
    await until('coturn listens', () => listens(this.port), Boolean);
  }

  async #end(): Promise<void> {
    const turnserver = this.#process;
    if (!turnserver) return;
    this.#process = null;
    const exited = new Promise((resolve) => turnserver.once('exit', resolve));
    turnserver.kill('SIGKILL');
    await exited;
  }
}

/** TURN REST API: the username contains its expiry time. */
export function credentials(secret: string, user: string, expiresAt_s: number) {
  const username = `${expiresAt_s}:${user}`;
  const credential = createHmac('sha1', secret).update(username).digest('base64');
  return { username, credential };
}
