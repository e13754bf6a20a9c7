/** A moving pointer fires more events than anyone can see. */
const INTERVAL_MS = 60;

/**
 * Sends items that arrive in quick succession in batches. A batch leaves only after the previous
 * one has arrived, so the order is kept.
 */
export class PacedBatch<T> {
  readonly #send: (items: readonly T[]) => Promise<void>;
  readonly #maxSize: number;
  #waiting: T[] = [];
  #running = false;

  constructor(maxSize: number, send: (items: readonly T[]) => Promise<void>) {
    this.#maxSize = maxSize;
    this.#send = send;
  }

  add(item: T): void {
    this.#waiting.push(item);
    if (!this.#running) void this.#run();
  }

  async #run(): Promise<void> {
    this.#running = true;
    while (this.#waiting.length > 0) {
      const pace = new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
      const items = this.#waiting.splice(0, this.#maxSize);
      await Promise.all([this.#send(items), pace]);
    }
    this.#running = false;
  }
}
