/** Runs tasks with the same key one after the other, in the order in which they were given. */
export type KeyedQueue = <T>(key: string, task: () => Promise<T>) => Promise<T>;

/** An order whose keys are forgotten when nothing waits for them. */
export function createKeyedQueue(): KeyedQueue {
  const tails = new Map<string, Promise<unknown>>();
  return (key, task) => {
    const previous = tails.get(key);
    const result = previous ? previous.then(task, task) : task();
    tails.set(key, result);
    const forget = () => {
      if (tails.get(key) === result) tails.delete(key);
    };
    result.then(forget, forget);
    return result;
  };
}
