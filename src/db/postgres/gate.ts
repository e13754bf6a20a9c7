/** What waits for its turn. */
interface Waiting {
  start(): void;
  readonly deadline: NodeJS.Timeout;
}

/**
 * Lets so many tasks run at once. Who waits too long is sent away, and when too many wait, who comes. Who
 * runs too long is no longer waited for, but keeps the place until it is done.
 */
export function createGate(bounds: {
  atOnce: number;
  waiting: number;
  waitMs: number;
  runMs: number;
}) {
  const queue = new Set<Waiting>();
  let running = 0;

  // SQLSTATE 53000: insufficient resources.
  const refusal = (why = 'too many statements wait for the database') =>
    Object.assign(new Error(why), { code: '53000' });

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
    const running = Promise.resolve(task());
    running.then(leave, leave);
    let deadline: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      deadline = setTimeout(() => reject(refusal('the database does not answer')), bounds.runMs);
    });
    return Promise.race([running, late]).finally(() => clearTimeout(deadline));
  };
}
