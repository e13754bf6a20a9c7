import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ClientRequests } from './client/main.js';

const MAIN = fileURLToPath(new URL('client/main.ts', import.meta.url));

/** A client process, as seen by the rig. */
export type ClientProcess = ClientRequests & {
  readonly history: string;
  stop(): void;
};

/** Starts a client process that writes its history into a folder. */
export async function startClients(
  folder: string,
  name: string,
  seed: number,
): Promise<ClientProcess> {
  const history = join(folder, `clients-${name}.jsonl`);
  const child: ChildProcess = fork(MAIN, [history, name, String(seed)], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const waiting = new Map<
    number,
    { resolve: (value: never) => void; reject: (e: Error) => void }
  >();
  let last = 0;
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code, signal) => {
      const error = new Error(`clients ${name} ended: ${code ?? signal}`);
      reject(error);
      for (const { reject: fail } of waiting.values()) fail(error);
      waiting.clear();
    });
    child.on('message', (message: { ready?: true; id: number; result: never; error?: string }) => {
      if (message.ready) return resolve();
      const caller = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.error === undefined) caller?.resolve(message.result);
      else caller?.reject(new Error(message.error));
    });
  });

  const ask =
    (method: keyof ClientRequests) =>
    (...args: unknown[]) =>
      new Promise<never>((resolve, reject) => {
        if (!child.connected) return reject(new Error(`clients ${name} are gone`));
        last += 1;
        waiting.set(last, { resolve, reject });
        child.send({ id: last, method, args });
      });

  return {
    history,
    open: ask('open'),
    do: ask('do'),
    receive: ask('receive'),
    startLoad: ask('startLoad'),
    stopLoad: ask('stopLoad'),
    positions: ask('positions'),
    leave: ask('leave'),
    flush: ask('flush'),
    stop: () => void child.kill('SIGKILL'),
  };
}
