/** What waits for one subscriber. Bounded: whoever does not keep up must not cost the others memory. */
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

  /** False when the item found no room. */
  push(item: T, bytes: number): boolean {
    if (this.#ended) return true;
    if (this.#items.length >= this.#maxItems || this.#bytes + bytes > this.#maxBytes) return false;
    this.#items.push({ item, bytes });
    this.#bytes += bytes;
    this.#wake?.();
    return true;
  }

  /** Nothing more comes; with an error, the reader gets that instead of what still waits. */
  end(error?: unknown): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#error = error;
    if (error) this.#items = [];
    this.#wake?.();
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
