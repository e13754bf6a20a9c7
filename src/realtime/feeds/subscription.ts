/** The result of a subscription resolver. */
export type Subscription<T> = AsyncGenerator<T, void, undefined>;

/** The result of reading beyond the end. */
export const END: IteratorReturnResult<undefined> = { value: undefined, done: true };

/**
 * A subscription that reads with `read`. It costs less than a generator for each item, and less memory while it waits:
 * a server has as many as its clients have subscriptions.
 */
abstract class Reader<T> implements Subscription<T> {
  #ended = false;

  protected abstract read(): Promise<IteratorResult<T, void>>;
  protected abstract close(): void;

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

/** A subscription that reads with `next`. */
export const subscriptionOf = <T>(
  next: () => Promise<IteratorResult<T, void>>,
  close: () => void,
): Subscription<T> => new Plain(next, close);

class Plain<T> extends Reader<T> {
  constructor(
    readonly readNext: () => Promise<IteratorResult<T, void>>,
    readonly onClose: () => void,
  ) {
    super();
  }

  protected read(): Promise<IteratorResult<T, void>> {
    return this.readNext();
  }

  protected close(): void {
    this.onClose();
  }
}

/** Reads one subscription to its end, and then reads with `next`. `close` ends the latter. */
export const followedBy = <T>(
  first: Subscription<T>,
  next: () => Promise<IteratorResult<T, void>>,
  close: () => void,
): Subscription<T> => new Followed(first, next, close);

class Followed<T> extends Plain<T> {
  #first: Subscription<T> | null;

  constructor(
    first: Subscription<T>,
    readNext: () => Promise<IteratorResult<T, void>>,
    onClose: () => void,
  ) {
    super(readNext, onClose);
    this.#first = first;
  }

  protected override read(): Promise<IteratorResult<T, void>> {
    if (!this.#first) return super.read();
    return this.#first.next().then((result) => {
      if (!result.done) return result;
      this.#first = null;
      return super.read();
    });
  }

  protected override close(): void {
    super.close();
    void this.#first?.return();
  }
}

/**
 * Maps the items of a subscription; null leaves an item out. When either subscription ends, the other one ends too.
 */
export const mapItems = <T, U>(
  source: Subscription<T>,
  map: (item: T) => U | null | Promise<U | null>,
): Subscription<U> => new Mapped(source, map);

class Mapped<T, U> extends Reader<U> {
  constructor(
    readonly source: Subscription<T>,
    readonly map: (item: T) => U | null | Promise<U | null>,
  ) {
    super();
  }

  protected async read(): Promise<IteratorResult<U, void>> {
    try {
      for (;;) {
        const { value, done } = await this.source.next();
        if (done) return END;
        const mapped = this.map(value);
        const result = mapped instanceof Promise ? await mapped : mapped;
        if (result !== null) return { value: result, done: false };
      }
    } catch (error) {
      this.close();
      throw error;
    }
  }

  protected close(): void {
    // The caller sees an error of the source where it reads.
    this.source.return().catch(() => {});
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

/**
 * Derives a subscription from another one: `transform` yields the results for the items of the source. When either
 * subscription ends, the other one ends too; then `onClose` is called, possibly more than once.
 */
export function derive<T, U>(
  source: AsyncGenerator<T, unknown, undefined>,
  transform: (items: AsyncIterable<T>) => Subscription<U>,
  onClose: () => void = () => {},
): Subscription<U> {
  const close = () => {
    onClose();
    // The caller sees an error of the source where it reads.
    source.return(undefined).catch(() => {});
  };
  async function* run(): Subscription<U> {
    try {
      yield* transform(source);
    } finally {
      close();
    }
  }
  return closable(run(), close);
}
