import type { Reading } from './reading.js';

const REASON = 'operations in flight';

/**
 * The operations of one socket that run, and those that wait. `max` operations run at once. The next ones wait in their
 * order for at most `waitMs`, and the socket is not read meanwhile. So a client may send more than it could have in
 * flight, and nobody else waits.
 */
export class Turns {
  readonly #max: number;
  readonly #waitMs: number;
  readonly #reading: Reading;
  #waiting: ((mayBegin: boolean) => void)[] | null = null;
  #running = 0;

  constructor(max: number, waitMs: number, reading: Reading) {
    this.#max = max;
    this.#waitMs = waitMs;
    this.#reading = reading;
  }

  /** Begins an operation: true, or a promise of whether it may begin. False: it has waited too long. */
  take(): true | Promise<boolean> {
    if (this.#running >= this.#max || this.#waiting) return this.#wait();
    this.#running += 1;
    return true;
  }

  /** Ends an operation that began. */
  free(): void {
    const next = this.#waiting?.shift();
    if (next) next(true);
    else this.#running -= 1;
    this.#resumeIfNoneWaits();
  }

  #wait(): Promise<boolean> {
    this.#reading.stop(REASON);
    return new Promise((resolve) => {
      const begin = (mayBegin: boolean) => {
        clearTimeout(timer);
        resolve(mayBegin);
      };
      const timer = setTimeout(() => {
        this.#waiting?.splice(this.#waiting.indexOf(begin), 1);
        this.#resumeIfNoneWaits();
        resolve(false);
      }, this.#waitMs);
      this.#waiting ??= [];
      this.#waiting.push(begin);
    });
  }

  #resumeIfNoneWaits(): void {
    if (this.#waiting?.length !== 0) return;
    this.#waiting = null;
    this.#reading.resume(REASON);
  }
}
