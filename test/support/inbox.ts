/** How long a test waits for something that must arrive. It takes milliseconds, unless the machine is very busy. */
const DEADLINE_MS = 30_000;

/** The results of a subscription, in order. Tests wait for them with a deadline. */
export class Inbox<T> {
  readonly all: T[] = [];
  #read = 0;
  #ended: { error?: unknown } | null = null;
  #wake: (() => void)[] = [];

  /** The next unread item. */
  async next(deadlineMs = DEADLINE_MS): Promise<T> {
    await this.#waitFor(() => this.all.length > this.#read, deadlineMs);
    const item = this.all[this.#read];
    this.#read += 1;
    return item as T;
  }

  /** The next item that satisfies the predicate. Earlier ones are skipped. */
  async until(holds: (item: T) => boolean, deadlineMs = DEADLINE_MS): Promise<T> {
    const end = performance.now() + deadlineMs;
    for (;;) {
      const item = await this.next(Math.max(1, end - performance.now()));
      if (holds(item)) return item;
    }
  }

  /** The error that ended the subscription. */
  async error(deadlineMs = DEADLINE_MS): Promise<unknown> {
    await this.#waitFor(() => this.#ended !== null, deadlineMs, true);
    return this.#ended?.error;
  }

  /** The items that have arrived but were not read. */
  get unread(): T[] {
    return this.all.slice(this.#read);
  }

  push(item: T): void {
    this.all.push(item);
    this.#notify();
  }

  end(error?: unknown): void {
    this.#ended ??= { error };
    this.#notify();
  }

  #notify(): void {
    for (const wake of this.#wake.splice(0)) wake();
  }

  async #waitFor(holds: () => boolean, deadlineMs: number, evenEnded = false): Promise<void> {
    const end = performance.now() + deadlineMs;
    while (!holds()) {
      if (this.#ended && !evenEnded) {
        throw new Error(`The subscription ended: ${JSON.stringify(this.#ended.error)}`);
      }
      const left = end - performance.now();
      if (left <= 0) {
        throw new Error(`Nothing came in ${deadlineMs} ms; so far: ${JSON.stringify(this.all)}`);
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.#wake.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }
}
