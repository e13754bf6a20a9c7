/** Runs tasks with the same key one after the other, in the order in which they were given. */
export type Order = <T>(key: string, task: () => Promise<T>) => Promise<T>;

/** An order whose keys are forgotten when nothing waits for them. */
export function createOrder(): Order {
  const tails = new Map<string, Promise<unknown>>();
  return (key, task) => {
    const before = tails.get(key);
    const result = before ? before.then(task, task) : task();
    tails.set(key, result);
    const forget = () => {
      if (tails.get(key) === result) tails.delete(key);
    };
    result.then(forget, forget);
    return result;
  };
}
