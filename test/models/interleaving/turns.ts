import { promisify } from 'node:util';
import type { Scheduler } from 'fast-check';

/** Node's own `setImmediate`, before any test replaces the timers. */
export const immediately = promisify(setImmediate);

/**
 * The queue of everything that an app asks of its back-ends. A scheduler of fast-check decides what continues. It
 * decides only when everything else has come to rest, so that the same decisions produce the same history.
 */
export class Turns {
  #scheduler: Scheduler | null = null;
  #losses: Iterator<boolean> = [].values();
  /** The number of tasks that currently run outside of this process. */
  #busy = 0;

  /** Waits for a turn, if a scheduler gives turns. */
  async of(what: string): Promise<void> {
    await this.#scheduler?.schedule(Promise.resolve(), what);
  }

  get given(): boolean {
    return this.#scheduler !== null;
  }

  /** Starts the task at its turn, and delivers the answer at a turn of its own. */
  async around<T>(what: string, task: () => PromiseLike<T>): Promise<T> {
    await this.of(what);
    const result = await this.during(task).catch(async (error: unknown) => {
      await this.of(`failure of ${what}`);
      throw error;
    });
    await this.of(`answer to ${what}`);
    return result;
  }

  /** Keeps everything else waiting until the task is done. */
  async during<T>(task: () => PromiseLike<T>): Promise<T> {
    this.#busy += 1;
    try {
      return await task();
    } finally {
      this.#busy -= 1;
    }
  }

  /** Whether the message that is just arriving gets lost. */
  get isLost(): boolean {
    return this.#scheduler !== null && this.#losses.next().value === true;
  }

  /** Lets the scheduler give the turns, and messages get lost, until the task is done. */
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

  /** How a scheduler gives a turn: what it starts runs until it waits again. */
  readonly act = async (go: () => Promise<void>): Promise<void> => {
    // This does not wait for the command, which may need turns itself.
    void go();
    await this.#rest();
  };

  async #rest(): Promise<void> {
    do {
      // The first lets promises settle that wait for each other, the second DataLoader's batch.
      await immediately();
      await immediately();
    } while (this.#busy > 0);
  }
}
