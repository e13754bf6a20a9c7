import { promisify } from 'node:util';
import type { Scheduler } from 'fast-check';

/** The event loop's own, whatever the tests make of clocks. */
const immediately = promisify(setImmediate);

/**
 * Where everything waits that an app wants of what lies below it: a scheduler of fast-check decides who goes
 * on. It decides only when everything else has come to rest, so that the same decisions make the same history.
 */
export class Turns {
  #scheduler: Scheduler | null = null;
  #losses: Iterator<boolean> = [].values();
  /** What runs outside of this process now. */
  #busy = 0;

  /** Waits for its turn, if anybody gives turns. */
  async of(what: string): Promise<void> {
    await this.#scheduler?.schedule(Promise.resolve(), what);
  }

  get given(): boolean {
    return this.#scheduler !== null;
  }

  /** Goes out when it is its turn, and the answer comes when that has its own. */
  async around<T>(what: string, task: () => PromiseLike<T>): Promise<T> {
    await this.of(what);
    const result = await this.during(task).catch(async (error: unknown) => {
      await this.of(`failure of ${what}`);
      throw error;
    });
    await this.of(`answer to ${what}`);
    return result;
  }

  /** Nobody else goes on until the task is done. */
  async during<T>(task: () => PromiseLike<T>): Promise<T> {
    this.#busy += 1;
    try {
      return await task();
    } finally {
      this.#busy -= 1;
    }
  }

  /** Whether the message that arrives just now is one of those that get lost. */
  get isLost(): boolean {
    return this.#scheduler !== null && this.#losses.next().value === true;
  }

  /** From now on the scheduler gives the turns, until the task is done, and messages get lost. */
  async givenBy<T>(
    scheduler: Scheduler,
    losses: Iterator<boolean>,
    task: () => Promise<T>,
  ): Promise<T> {
    this.#scheduler = scheduler;
    this.#losses = losses;
    try {
      return await task();
    } finally {
      this.#scheduler = null;
    }
  }

  /** How a scheduler gives a turn: what it sets off goes on until it waits again. */
  readonly act = async (go: () => Promise<void>): Promise<void> => {
    // Not waited for: what a command begins may need turns itself.
    void go();
    await this.#rest();
  };

  async #rest(): Promise<void> {
    do {
      // Promises that wait for each other, then what DataLoader puts behind them.
      await immediately();
      await immediately();
    } while (this.#busy > 0);
  }
}
