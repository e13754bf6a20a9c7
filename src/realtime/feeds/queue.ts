/** The items that wait for one subscriber. Bounded: a slow subscriber must not take memory from the others. */
export class BoundedQueue<T> {
  #items: { item: T; bytes: number }[] = [];
  #bytes = 0;
  #ended = false;
  #error: unknown;
  #wake: (() => void) | null = null;
  readonly #maxItems: number;
  readonly #maxBytes: number;

  constructor(maxItems: number, maxBytes: number) {
    this.#maxItems = maxItems;
    this.#maxBytes = maxBytes;
  }

  /** Returns false if the item found no room. */
  push(item: T, bytes: number): boolean {
    if (this.#ended) return true;
    if (this.#items.length >= this.#maxItems || this.#bytes + bytes > this.#maxBytes) return false;
    this.#items.push({ item, bytes });
    this.#bytes += bytes;
    this.#wake?.();
    return true;
  }

  /** Ends the queue. With an error, the reader gets the error in place of the waiting items. */
  end(error?: unknown): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#error = error;
    if (error) this.#items = [];
    this.#wake?.();
  }

  /** All items until the end, each as soon as it comes. One reader at a time. */
  async *items(): AsyncGenerator<T, void, undefined> {
    for (let next = await this.take(); next; next = await this.take()) yield next.item;
  }

  /** The next item, as soon as there is one; null at the end. One reader at a time. */
  async take(): Promise<{ item: T } | null> {
    while (this.#items.length === 0) {
      if (this.#ended) {
        if (this.#error) throw this.#error;
        return null;
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#wake = null;
    }
    const next = this.#items.shift();
    if (!next) return null;
    this.#bytes -= next.bytes;
    return next;
  }
}
