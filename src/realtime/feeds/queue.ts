import { END } from './subscription.js';

/** The items that wait for one subscriber. Bounded: a slow subscriber must not take memory from the others. */
export class BoundedQueue<T> {
  #items: { item: T; bytes: number }[] = [];
  #bytes = 0;
  #ended = false;
  #error: unknown;
  #reader: { resolve(result: IteratorResult<T>): void; reject(error: unknown): void } | null = null;
  readonly #maxItems: number;
  readonly #maxBytes: number;

  constructor(maxItems: number, maxBytes: number) {
    this.#maxItems = maxItems;
    this.#maxBytes = maxBytes;
  }

  /** Returns false if the item found no room. */
  push(item: T, bytes: number): boolean {
    if (this.#ended) return true;
    if (this.#reader) {
      this.#reader.resolve({ value: item, done: false });
      this.#reader = null;
      return true;
    }
    if (this.#items.length >= this.#maxItems || this.#bytes + bytes > this.#maxBytes) return false;
    this.#items.push({ item, bytes });
    this.#bytes += bytes;
    return true;
  }

  /** Ends the queue. With an error, the reader gets the error in place of the waiting items. */
  end(error?: unknown): void {
    if (this.#ended) return;
    this.#ended = true;
    if (error) {
      this.#error = error;
      this.#items = [];
    }
    const reader = this.#reader;
    this.#reader = null;
    if (error) reader?.reject(this.#takeError());
    else reader?.resolve(END);
  }

  /** The next item, as soon as there is one. One reader at a time. */
  next(): Promise<IteratorResult<T>> {
    const next = this.#items.shift();
    if (next) {
      this.#bytes -= next.bytes;
      return Promise.resolve({ value: next.item, done: false });
    }
    const error = this.#takeError();
    if (error) return Promise.reject(error);
    if (this.#ended) return Promise.resolve(END);
    return new Promise((resolve, reject) => {
      this.#reader = { resolve, reject };
    });
  }

  /** The error is thrown once, and then the queue has ended, as in a generator. */
  #takeError(): unknown {
    const error = this.#error;
    this.#error = undefined;
    return error;
  }
}
