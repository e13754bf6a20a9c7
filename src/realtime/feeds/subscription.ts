/** What a subscription resolver returns. */
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
