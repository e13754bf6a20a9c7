/** A queued task. */
interface Waiting {
  start(): void;
  readonly deadline: NodeJS.Timeout;
}

/**
 * Limits the number of tasks that run at once. A task that waits too long fails, and so does a new task if too many
 * wait. A caller stops waiting for a task that runs too long, but the task keeps its slot until it is done.
 */
export function createGate(limits: {
  atOnce: number;
  waiting: number;
  waitMs: number;
  runMs: number;
}) {
  const queue = new Set<Waiting>();
  let running = 0;

  // SQLSTATE 53000: insufficient resources.
  const refusal = (message = 'too many statements wait for the database') =>
    Object.assign(new Error(message), { code: '53000' });

  function enter(): Promise<void> {
    if (running < limits.atOnce) {
      running += 1;
      return Promise.resolve();
    }
    if (queue.size >= limits.waiting) return Promise.reject(refusal());
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        start: resolve,
        deadline: setTimeout(() => {
          queue.delete(waiting);
          reject(refusal());
        }, limits.waitMs),
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
    // The next task takes over the slot.
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
      deadline = setTimeout(() => reject(refusal('the database does not answer')), limits.runMs);
    });
    return Promise.race([running, late]).finally(() => clearTimeout(deadline));
  };
}
