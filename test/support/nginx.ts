import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeWith } from './describe-with.js';
import type { TestNode } from './installation.js';
import { freePort, listens } from './port.js';
import { postgresInstalled } from './postgres.js';
import { redisInstalled } from './redis.js';

/** The deployed configuration. */
const TEMPLATE = fileURLToPath(new URL('../../deploy/nginx.conf', import.meta.url));
const START_MS = 60_000;

/** nginx is an administrator's program, so its folder is not in every PATH. */
const program = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin']
  .map((folder) => join(folder, 'nginx'))
  .find((path) => existsSync(path));

const PROGRAMS = [
  { name: 'nginx', isInstalled: program !== undefined },
  { name: 'PostgreSQL', isInstalled: postgresInstalled },
  { name: 'Redis', isInstalled: redisInstalled },
];

/** `describe` for tests of several nodes behind nginx. */
export const describeBehindNginx = (title: string, body: () => void): void =>
  describeWith(PROGRAMS, title, body);

/** An nginx started by a test. */
export interface Nginx extends TestNode {
  readonly port: number;
  /** Its access log. */
  readonly log: AccessLine[];
  stop(): Promise<void>;
}

/** A line of the access log. */
export interface AccessLine {
  readonly requestId: string;
  readonly client: string;
  readonly path: string;
  readonly status: number;
  readonly node: string;
}

// The shell waits for the end of its input, which comes however this process ends. A killed nginx would leave its
// workers behind.
const GUARD = '"$@" & pid=$!; cat >/dev/null; kill -TERM $pid; wait $pid';

/** The addresses of the nodes, such as `127.0.0.1:4000` or `127.0.0.1:4000 backup`. */
type Nodes = readonly [string, string];

/** Starts an nginx with the deployed configuration in front of two nodes. */
export async function startNginx(nodes: Nodes): Promise<Nginx> {
  if (program === undefined) throw new Error('nginx is not installed: apt-get install nginx');
  const folder = await mkdtemp(join(tmpdir(), 'switchboard-nginx-'));
  // Started by root, nginx runs its workers as another user.
  await chmod(folder, 0o755);
  const port = await freePort();
  const configuration = substitute(await readFile(TEMPLATE, 'utf8'), {
    SWITCHBOARD_LISTEN: `127.0.0.1:${port}`,
    SWITCHBOARD_NODE_1: nodes[0],
    SWITCHBOARD_NODE_2: nodes[1],
    SWITCHBOARD_RUN: folder,
    SWITCHBOARD_INCLUDE: join(folder, 'include'),
  });
  await writeFile(join(folder, 'nginx.conf'), configuration);
  const logFile = join(folder, 'log');
  const out = await open(logFile, 'a');
  const guard = spawn(
    '/bin/sh',
    [
      ...['-c', GUARD, 'guard', program, '-p', folder, '-c', 'nginx.conf'],
      ...['-e', 'stderr', '-g', 'daemon off;'],
    ],
    { stdio: ['pipe', out.fd, out.fd] },
  );
  await out.close();
  const exited = once(guard, 'exit');
  const deadline = performance.now() + START_MS;
  while (!(await listens(port))) {
    if (performance.now() > deadline) {
      throw new Error(`nginx does not listen:\n${readFileSync(logFile, 'utf8')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const url = `http://127.0.0.1:${port}`;
  return {
    port,
    url,
    graphql: `${url}/graphql`,
    ws: `ws://127.0.0.1:${port}/graphql`,
    get log() {
      return readFileSync(logFile, 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line) as AccessLine);
    },
    async stop() {
      guard.stdin?.end();
      await exited;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Substitutes variables like `envsubst` with their names as arguments. */
function substitute(template: string, variables: Record<string, string>): string {
  return template.replace(/\$\{(SWITCHBOARD_\w+)\}/g, (whole, name: string) => {
    const value = variables[name];
    if (value === undefined) throw new Error(`${whole} is not set`);
    return value;
  });
}
