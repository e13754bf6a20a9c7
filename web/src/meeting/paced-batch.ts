/** At most so often: a hand that draws makes more events than anybody can see. */
const EVERY_MS = 60;

/**
 * Sends what comes in quick succession in batches, one after the other: the next one leaves when the one before
 * it has arrived, so their order is kept.
 */
export class PacedBatch<T> {
  readonly #send: (items: readonly T[]) => Promise<void>;
  readonly #most: number;
  #waiting: T[] = [];
  #running = false;

  constructor(most: number, send: (items: readonly T[]) => Promise<void>) {
    this.#most = most;
    this.#send = send;
  }

  add(item: T): void {
    this.#waiting.push(item);
    if (!this.#running) void this.#run();
  }

  async #run(): Promise<void> {
    this.#running = true;
    while (this.#waiting.length > 0) {
      const pace = new Promise((resolve) => setTimeout(resolve, EVERY_MS));
      const items = this.#waiting.splice(0, this.#most);
      await Promise.all([this.#send(items), pace]);
    }
    this.#running = false;
  }
}
