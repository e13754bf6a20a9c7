import { END, type Sink } from './subscription.js';

/** The items that wait for one subscriber. Bounded: a slow subscriber must not take memory from the others. */
export class BoundedQueue<T> {
  #items: { item: T; bytes: number }[] = [];
  #bytes = 0;
  #ended = false;
  #error: unknown;
  #reader: { resolve(result: IteratorResult<T>): void; reject(error: unknown): void } | null = null;
  #sink: Sink<T> | null = null;
  /** Whether the sink has not finished with its last item. */
  #isDraining = false;
  readonly #maxItems: number;
  readonly #maxBytes: number;

  constructor(maxItems: number, maxBytes: number) {
    this.#maxItems = maxItems;
    this.#maxBytes = maxBytes;
  }

  /** Returns false if the item found no room. */
  push(item: T, bytes: number): boolean {
    if (this.#ended) return true;
    if (this.#sink && !this.#isDraining && this.#items.length === 0) {
      this.#give(this.#sink, item);
      return true;
    }
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
    if (this.#sink) this.#drain(this.#sink);
    else if (error) reader?.reject(this.#takeError());
    else reader?.resolve(END);
  }

  /** The next item, as soon as there is one. One reader at a time. */
  next(): Promise<IteratorResult<T>> {
    const next = this.#takeItem();
    if (next) return Promise.resolve({ value: next.item, done: false });
    const error = this.#takeError();
    if (error) return Promise.reject(error);
    if (this.#ended) return Promise.resolve(END);
    return new Promise((resolve, reject) => {
      this.#reader = { resolve, reject };
    });
  }

  /** Hands all items to a sink from now on. */
  pour(sink: Sink<T>): void {
    this.#sink = sink;
    this.#drain(sink);
  }

  #drain(sink: Sink<T>): void {
    while (!this.#isDraining) {
      const next = this.#takeItem();
      if (!next) break;
      this.#give(sink, next.item);
    }
    if (!this.#ended || this.#isDraining || !this.#sink) return;
    this.#sink = null;
    sink.end(this.#takeError());
  }

  #give(sink: Sink<T>, item: T): void {
    const drained = sink.take(item);
    if (!drained) return;
    this.#isDraining = true;
    void drained.then(() => {
      this.#isDraining = false;
      this.#drain(sink);
    });
  }

  #takeItem(): { item: T; bytes: number } | undefined {
    const next = this.#items.shift();
    if (next) this.#bytes -= next.bytes;
    return next;
  }

  /** The error is thrown once, and then the queue has ended, as in a generator. */
  #takeError(): unknown {
    const error = this.#error;
    this.#error = undefined;
    return error;
  }
}
