import type { WebSocket } from 'ws';

/** A socket that is not read while there is a reason to wait. Messages that arrive meanwhile stay in the kernel. */
export interface Reading {
  stop(reason: string): void;
  /** Reads on if this was the last reason. */
  resume(reason: string): void;
}

export function createReading(socket: WebSocket): Reading {
  const reasons = new Set<string>();
  return {
    stop(reason) {
      reasons.add(reason);
      socket.pause();
    },
    resume(reason) {
      if (reasons.delete(reason) && reasons.size === 0) socket.resume();
    },
  };
}
