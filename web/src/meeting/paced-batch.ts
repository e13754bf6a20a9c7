/** At maxSize so often: a hand that draws makes more events than anybody can see. */
const INTERVAL_MS = 60;

/**
 * Sends what comes in quick succession in batches, one after the other: the next one leaves when the one before
 * it has arrived, so their order is kept.
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
