import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort, listens } from '../test/support/port.js';

const SERVER_CORE = '0';
const LOAD_CORE = '1';
const START_MS = 60_000;
/** As `npm start` and the Dockerfile run Switchboard. The other servers get the same. */
const SEMI_SPACE = '--max-semi-space-size=64';

export const MACHINE = `${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}`;

/** Whether a program is in the PATH. */
export const isInstalled = (program: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

/** Moves this process, and every process that it starts from now on, to the core of the load. */
export function moveToLoadCore(): void {
  if (cpus().length < 2) throw new Error('The benchmark needs two cores.');
  execFileSync('taskset', ['-acp', LOAD_CORE, String(process.pid)], { stdio: 'ignore' });
}

/** The bytes in the heap of V8 and in buffers, and those of the whole process, which vary more. */
export interface Memory {
  readonly heap: number;
  readonly rss: number;
}

/** A process on the core of the servers. */
export interface Server {
  readonly pid: number;
  readonly port: number;
  memory(): Promise<Memory>;
  stop(): Promise<void>;
}

/** Starts a program of this folder, and waits until it accepts connections on `PORT`. */
export async function startServer(file: string, env: Record<string, string>): Promise<Server> {
  const folder = await mkdtemp(join(tmpdir(), 'switchboard-bench-'));
  const log = join(folder, 'log');
  const port = await freePort();
  const out = openSync(log, 'w');
  const [program, probe] = [file, 'probe.mjs'].map((name) => join(import.meta.dirname, name));
  const node = [process.execPath, '--expose-gc', SEMI_SPACE, '--import', `${probe}`, `${program}`];
  const child = spawn('taskset', ['-c', SERVER_CORE, ...node], {
    cwd: folder,
    stdio: ['ignore', out, out, 'ipc'],
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...env, PORT: String(port) },
  });
  const exited = once(child, 'exit');
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  for (const deadline = performance.now() + START_MS; !(await listens(port)); await wait(20)) {
    if (child.exitCode !== null || performance.now() > deadline) {
      kill();
      throw new Error(`${file} did not start:\n${readFileSync(log, 'utf8')}`);
    }
  }
  return {
    pid: child.pid ?? 0,
    port,
    async memory() {
      child.send('memory');
      const [memory] = await once(child, 'message');
      return memory;
    },
    async stop() {
      process.off('exit', kill);
      kill();
      await exited;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The nanoseconds that a process has had of a core so far, by the account of the kernel. */
function cpuOf(pid: number): number {
  let sum = 0;
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    sum += Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]);
  }
  return sum;
}

/** A process and its descendants. */
function familyOf(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ');
  return [pid, ...children.filter(Boolean).map(Number).flatMap(familyOf)];
}

const isOnServerCore = (pid: number): boolean =>
  readFileSync(`/proc/${pid}/status`, 'utf8').includes(`Cpus_allowed_list:\t${SERVER_CORE}\n`);

const sumOf = (pids: readonly number[]): number => pids.reduce((sum, pid) => sum + cpuOf(pid), 0);

/** The CPU of a server: that of its processes on the core of the servers. */
export const cpuOfServer = (pid: number): number => sumOf(familyOf(pid).filter(isOnServerCore));

/** The CPU of PostgreSQL: that of its processes, also of those that have ended. */
export function cpuOfDatabase(pid: number): number {
  // The fields `cutime` and `cstime` are in hundredths of a second.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return sumOf(familyOf(pid)) + (Number(fields[13]) + Number(fields[14])) * 1e7;
}

/** The parts of a core that processes use between this call and the call of the result. */
export function utilization(pids: readonly number[]): () => number[] {
  const [from, before] = [performance.now(), pids.map(cpuOf)];
  return () => {
    const ns = (performance.now() - from) * 1e6;
    return pids.map((pid, i) => (cpuOf(pid) - (before[i] ?? 0)) / ns);
  };
}
