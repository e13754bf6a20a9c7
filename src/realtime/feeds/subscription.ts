/** The result of a subscription resolver. */
export type Subscription<T> = AsyncGenerator<T, void, undefined>;

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
