/** What waits for its turn. */
interface Waiting {
  start(): void;
  readonly deadline: NodeJS.Timeout;
}

/** Lets so many tasks run at once. Who waits too long is sent away, and when too many wait, who comes. */
export function createGate(bounds: { atOnce: number; waiting: number; waitMs: number }) {
  const queue = new Set<Waiting>();
  let running = 0;

  const refusal = () =>
    // SQLSTATE 53000: insufficient resources.
    Object.assign(new Error('too many statements wait for the database'), { code: '53000' });

  function enter(): Promise<void> {
    if (running < bounds.atOnce) {
      running += 1;
      return Promise.resolve();
    }
    if (queue.size >= bounds.waiting) return Promise.reject(refusal());
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        start: resolve,
        deadline: setTimeout(() => {
          queue.delete(waiting);
          reject(refusal());
        }, bounds.waitMs),
      };
      queue.add(waiting);
    });
  }

  function leave(): void {
    const [next] = queue;
    if (!next) {
      running -= 1;
      return;
    }
    // It takes over the place.
    queue.delete(next);
    clearTimeout(next.deadline);
    next.start();
  }

  return async <T>(task: () => PromiseLike<T>): Promise<T> => {
    await enter();
    try {
      return await task();
    } finally {
      leave();
    }
  };
}
