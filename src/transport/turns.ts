import type { Reading } from './reading.js';

const REASON = 'operations in flight';

/** The operations of one socket that run, and those that wait. */
export interface Turns {
  /** Begins an operation: true, or a promise of whether it may begin. False: it has waited too long. */
  take(): true | Promise<boolean>;
  /** Ends an operation that began. */
  free(): void;
}

/**
 * Lets `max` operations run at once. The next ones wait in their order for at most `waitMs`, and the socket is not read
 * meanwhile. So a client may send more than it could have in flight, and nobody else waits.
 */
export function createTurns(max: number, waitMs: number, reading: Reading): Turns {
  const waiting: ((mayBegin: boolean) => void)[] = [];
  let running = 0;

  function wait(): Promise<boolean> {
    reading.stop(REASON);
    return new Promise((resolve) => {
      const begin = (mayBegin: boolean) => {
        clearTimeout(timer);
        resolve(mayBegin);
      };
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(begin), 1);
        if (waiting.length === 0) reading.resume(REASON);
        resolve(false);
      }, waitMs);
      waiting.push(begin);
    });
  }

  return {
    take() {
      if (running >= max || waiting.length > 0) return wait();
      running += 1;
      return true;
    },
    free() {
      const next = waiting.shift();
      if (next) next(true);
      else running -= 1;
      if (waiting.length === 0) reading.resume(REASON);
    },
  };
}
