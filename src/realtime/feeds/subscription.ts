/** The result of a subscription resolver. */
export type Subscription<T> = AsyncGenerator<T, void, undefined>;

/** The result of reading beyond the end. */
export const END: IteratorReturnResult<undefined> = { value: undefined, done: true };

/** Takes the items of a subscription. */
export interface Sink<T> {
  /** Takes an item. Never fails. If it returns a promise, the next item must wait for it. */
  take(item: T): Promise<void> | undefined;
  /** No item follows. With an error, the subscription has failed. Called once. */
  end(error?: unknown): void;
}

/**
 * Hands the items of a subscription to a sink as they come. This costs less CPU, and less memory while nothing comes,
 * than a reader that waits for each item. `return()` of the subscription ends this too.
 */
export function pour<T>(source: Subscription<T>, sink: Sink<T>): void {
  if (source instanceof Reader) source.pour(sink);
  else void readInto(source, sink);
}

async function readInto<T>(source: Subscription<T>, sink: Sink<T>): Promise<void> {
  try {
    for (;;) {
      const { value, done } = await source.next();
      if (done) break;
      const drained = sink.take(value);
      if (drained) await drained;
    }
  } catch (error) {
    sink.end(error);
    return;
  }
  sink.end();
}

/** A subscription that reads with `read`. It costs less than a generator for each item. */
abstract class Reader<T> implements Subscription<T> {
  #ended = false;

  protected abstract read(): Promise<IteratorResult<T, void>>;
  protected abstract close(): void;

  pour(sink: Sink<T>): void {
    void readInto(this, sink);
  }

  next(): Promise<IteratorResult<T, void>> {
    return this.#ended ? Promise.resolve(END) : this.read();
  }

  async return(): Promise<IteratorResult<T, void>> {
    this.#ended = true;
    this.close();
    return END;
  }

  async throw(error: unknown): Promise<never> {
    this.#ended = true;
    this.close();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.return().then(() => {});
  }
}

/** A subscription to items that are there already. */
export async function* itemsOf<T>(items: readonly T[]): Subscription<T> {
  yield* items;
}

/** Items that wait for their reader. */
interface Source<T> {
  next(): Promise<IteratorResult<T, void>>;
  pour(sink: Sink<T>): void;
}

/** Reads one subscription to its end, and then the source. `close` ends the latter. */
export const followedBy = <T>(
  first: Subscription<T>,
  source: Source<T>,
  close: () => void,
): Subscription<T> => new Followed(first, source, close);

class Followed<T> extends Reader<T> {
  #first: Subscription<T> | null;

  constructor(
    first: Subscription<T>,
    readonly source: Source<T>,
    readonly onClose: () => void,
  ) {
    super();
    this.#first = first;
  }

  override pour(sink: Sink<T>): void {
    const first = this.#first;
    if (!first) {
      this.source.pour(sink);
      return;
    }
    pour(first, {
      take: (item) => sink.take(item),
      end: (error) => {
        this.#first = null;
        if (error) sink.end(error);
        else this.source.pour(sink);
      },
    });
  }

  protected read(): Promise<IteratorResult<T, void>> {
    if (!this.#first) return this.source.next();
    return this.#first.next().then((result) => {
      if (!result.done) return result;
      this.#first = null;
      return this.source.next();
    });
  }

  protected close(): void {
    this.onClose();
    void this.#first?.return();
  }
}

/** Ends a subscription, after this item unless it is null. */
export class Last<T> {
  readonly item: T | null;

  constructor(item: T | null) {
    this.item = item;
  }
}

/** Ends a subscription at once. */
export const NO_MORE = new Last<never>(null);

/** Null leaves an item out. */
type Mapping<U> = U | null | Last<U>;

/**
 * Maps the items of a subscription. When either subscription ends, the other one ends too; then `onClose` is called.
 */
export const mapItems = <T, U>(
  source: Subscription<T>,
  map: (item: T) => Mapping<U> | Promise<Mapping<U>>,
  onClose: (() => void) | null = null,
): Subscription<U> => new Mapped(source, map, onClose);

class Mapped<T, U> extends Reader<U> implements Sink<T> {
  #isClosed = false;
  /** Null unless this subscription is being poured. */
  #sink: Sink<U> | null = null;

  constructor(
    readonly source: Subscription<T>,
    readonly map: (item: T) => Mapping<U> | Promise<Mapping<U>>,
    readonly onClose: (() => void) | null,
  ) {
    super();
  }

  override pour(sink: Sink<U>): void {
    this.#sink = sink;
    pour(this.source, this);
  }

  take(item: T): Promise<void> | undefined {
    if (!this.#sink || this.#isClosed) return;
    try {
      const mapped = this.map(item);
      if (!(mapped instanceof Promise)) return this.#give(mapped);
      return mapped.then(
        (result) => this.#give(result),
        (error) => this.end(error),
      );
    } catch (error) {
      this.end(error);
      return;
    }
  }

  end(error?: unknown): void {
    const sink = this.#sink;
    this.#sink = null;
    this.close();
    sink?.end(error);
  }

  #give(mapped: Mapping<U>): Promise<void> | undefined {
    if (mapped === null || this.#isClosed) return;
    if (!(mapped instanceof Last)) return this.#sink?.take(mapped);
    const drained = mapped.item === null ? undefined : this.#sink?.take(mapped.item);
    if (drained) return drained.then(() => this.end());
    this.end();
    return;
  }

  protected async read(): Promise<IteratorResult<U, void>> {
    try {
      while (!this.#isClosed) {
        const { value, done } = await this.source.next();
        if (done) break;
        const mapped = this.map(value);
        const result = mapped instanceof Promise ? await mapped : mapped;
        const isLast = result instanceof Last;
        if (isLast) this.close();
        const item = isLast ? result.item : result;
        if (item !== null) return { value: item, done: false };
      }
    } catch (error) {
      this.close();
      throw error;
    }
    this.close();
    return END;
  }

  protected close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    // The caller sees an error of the source where it reads.
    this.source.return().catch(() => {});
    this.onClose?.();
  }
}

/**
 * Makes a generator stoppable while it waits. `return()` of a bare async generator takes effect only
 * when the pending `await` is over, which for an idle subscription is never; `close` ends that wait.
 */
export function closable<T>(source: Subscription<T>, close: () => void): Subscription<T> {
  return {
    next: () => source.next(),
    async return() {
      close();
      return source.return();
    },
    async throw(error: unknown) {
      close();
      return source.throw(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
