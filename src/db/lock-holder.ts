import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';

const Holder = z.object({
  /** Makes the lock's content unlike any other. */
  id: z.string(),
  pid: z.int().positive(),
  host: z.string(),
  /** Boot and process namespace, within which alone a process id means anything; null where there is no /proc. */
  machine: z.string().nullable(),
  /** Start of the process in ticks since boot, as process ids are used again; null where there is no /proc. */
  started: z.string().nullable(),
  at: z.string(),
});

/** Who holds a lock: one run of one process. */
export type Holder = z.infer<typeof Holder>;

/** This process, as it signs a lock. */
export function thisProcess(id: string): Holder {
  return {
    id,
    pid: process.pid,
    host: hostname(),
    machine: thisMachine(),
    started: readProcess('self')?.started ?? null,
    at: new Date().toISOString(),
  };
}

/** What a lock says of its holder, or null when a power cut or a stranger wrote it. */
export function parseHolder(content: string): Holder | null {
  try {
    return Holder.parse(JSON.parse(content));
  } catch {
    return null;
  }
}

/** Whether the holder's process id means the same here; containers can share a host name, and all have a process 1. */
export function isOnThisMachine(holder: Holder): boolean {
  return holder.host === hostname() && holder.machine === thisMachine();
}

/** Whether a holder on this machine still runs. */
export function isAlive({ pid, started }: Holder): boolean {
  // This process would know: the id was a dead one's before.
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A process of another user may not be signalled, but it lives.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  const found = readProcess(pid);
  if (found === null) return true;
  // A killed process that its parent has not yet waited for can be signalled, but does nothing any more.
  if (found.state === 'Z' || found.state === 'X') return false;
  return started === null || started === found.started;
}

function thisMachine(): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return null;
  }
}

function readProcess(pid: number | 'self'): { state: string; started: string } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name before may hold spaces and brackets; after it come fields 3 (state) to 22 (start time) and more.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, started] = [fields[0], fields[19]];
    return state === undefined || started === undefined ? null : { state, started };
  } catch {
    return null;
  }
}
