/** Runs tasks with the same key one after the other, in the order in which they were given. */
export interface KeyedQueue {
  <T>(key: string, task: () => Promise<T>): Promise<T>;
  /** A task that need not wait and is done at once has its result at once. */
  <T>(key: string, task: () => T | Promise<T>): T | Promise<T>;
}

/** Creates a queue that forgets a key once no task with that key is left. */
export function createKeyedQueue(): KeyedQueue {
  const tails = new Map<string, Promise<unknown>>();

  function run<T>(key: string, task: () => T | Promise<T>): T | Promise<T> {
    const previous = tails.get(key);
    const result = previous ? previous.then(task, task) : task();
    if (!(result instanceof Promise)) return result;
    tails.set(key, result);
    const forget = () => {
      if (tails.get(key) === result) tails.delete(key);
    };
    result.then(forget, forget);
    return result;
  }
  return run as KeyedQueue;
}
