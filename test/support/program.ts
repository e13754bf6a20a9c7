import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestNode } from './installation.js';

/** The folder of the package. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** `node dist/main.js` in a process of its own. */
export interface Program {
  readonly process: ChildProcess;
  readonly pid: number;
  /** The output so far. */
  output(): string;
  errors(): string;
  /** The exit code, or the signal. */
  readonly exited: Promise<number | string>;
}

/** A program that answers requests. */
export type StartedProgram = Program & TestNode;

const running = new Set<ChildProcess>();

/** Runs Switchboard with only the given environment variables. */
export function runProgram(
  env: Record<string, string> = {},
  { args = [], cwd = tmpdir(), root = ROOT }: { args?: string[]; cwd?: string; root?: string } = {},
): Program {
  const child = spawn(process.execPath, [join(root, 'dist/main.js'), ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const [output, errors] = [[] as string[], [] as string[]];
  child.stdout.on('data', (data) => output.push(String(data)));
  child.stderr.on('data', (data) => errors.push(String(data)));
  const exited = once(child, 'close').then(([code, signal]) => {
    running.delete(child);
    return (code ?? signal) as number | string;
  });
  return {
    process: child,
    pid: child.pid ?? 0,
    exited,
    output: () => output.join(''),
    errors: () => errors.join(''),
  };
}

/** Waits for the output that reports readiness. Its first group is the port. */
export async function started(program: Program, ready: RegExp): Promise<StartedProgram> {
  const failed = program.exited.then((code) => {
    throw new Error(`ended with ${code}: ${program.errors()}`);
  });
  failed.catch(() => {});
  for (;;) {
    const port = ready.exec(program.output())?.[1];
    if (port) {
      const at = `127.0.0.1:${port}`;
      const url = `http://${at}`;
      return { ...program, url, graphql: `${url}/graphql`, ws: `ws://${at}/graphql` };
    }
    await Promise.race([failed, once(program.process.stdout ?? program.process, 'data')]);
  }
}

/** A ready node of the distributed mode. */
export const aNode = (env: Record<string, string>, root = ROOT): Promise<StartedProgram> =>
  started(runProgram({ HOST: '127.0.0.1', PORT: '0', ...env }, { root }), NODE_READY);

const NODE_READY = /"url":"http:\/\/localhost:(\d+)".*"msg":"ready"/;

/** Ends all programs that still run. */
export async function endPrograms(): Promise<void> {
  for (const child of running) child.kill('SIGKILL');
  await Promise.all([...running].map((child) => once(child, 'close')));
}
