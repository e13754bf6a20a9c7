/** The result of a subscription resolver. */
export type Subscription<T> = AsyncGenerator<T, void, undefined>;

/** The result of reading beyond the end. */
export const END: IteratorReturnResult<undefined> = { value: undefined, done: true };

/** A subscription that reads with `next`. It costs less than a generator for each item. */
export function subscriptionOf<T>(
  next: () => Promise<IteratorResult<T, void>>,
  close: () => void,
): Subscription<T> {
  let ended = false;
  return {
    next: () => (ended ? Promise.resolve(END) : next()),
    async return() {
      ended = true;
      close();
      return END;
    },
    async throw(error: unknown) {
      ended = true;
      close();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** Reads one subscription to its end, and then reads with `next`. `close` ends the latter. */
export function followedBy<T>(
  first: Subscription<T>,
  next: () => Promise<IteratorResult<T, void>>,
  close: () => void,
): Subscription<T> {
  let hasFirstEnded = false;
  return subscriptionOf(
    async () => {
      if (!hasFirstEnded) {
        const result = await first.next();
        if (!result.done) return result;
        hasFirstEnded = true;
      }
      return next();
    },
    () => {
      close();
      void first.return();
    },
  );
}

/**
 * Maps the items of a subscription; null leaves an item out. When either subscription ends, the other one ends too.
 */
export function mapItems<T, U>(
  source: Subscription<T>,
  map: (item: T) => U | null | Promise<U | null>,
): Subscription<U> {
  const close = () => {
    // The caller sees an error of the source where it reads.
    source.return().catch(() => {});
  };
  return subscriptionOf(async () => {
    try {
      for (;;) {
        const { value, done } = await source.next();
        if (done) return END;
        const mapped = map(value);
        const result = mapped instanceof Promise ? await mapped : mapped;
        if (result !== null) return { value: result, done: false };
      }
    } catch (error) {
      close();
      throw error;
    }
  }, close);
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
