interface Waiting<Item, Result> {
  item: Item;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

interface Options {
  maxItems?: number;
  /**
   * One batch is under way at a time, and the items that come meanwhile make the next one. Otherwise a batch has the
   * items that come until `schedule` runs it, and does not wait for other batches: one of them may hang.
   */
  inOrder?: boolean;
  /** When a batch is handed over. By default at the end of the turn of the event loop. */
  schedule?: (run: () => void) => void;
}

/** Hands items over in batches, so that items that come at the same time share a round trip. */
export function createBatches<Item>(
  handle: (items: Item[]) => Promise<void>,
  options?: Options,
): (item: Item) => Promise<void>;
export function createBatches<Item, Result>(
  handle: (items: Item[]) => Promise<readonly Result[]>,
  options?: Options,
): (item: Item) => Promise<Result>;
export function createBatches<Item, Result>(
  handle: (items: Item[]) => Promise<unknown>,
  { maxItems = 500, inOrder = false, schedule = setImmediate }: Options = {},
): (item: Item) => Promise<Result> {
  const waiting: Waiting<Item, Result>[] = [];
  /** Whether a run will take the waiting items. */
  let isDue = false;

  async function handOver(batch: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = (await handle(batch.map(({ item }) => item))) as Result[] | undefined;
      for (const [i, { resolve }] of batch.entries()) resolve(results?.[i] as Result);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  async function runInOrder(): Promise<void> {
    while (waiting.length > 0) await handOver(waiting.splice(0, maxItems));
    isDue = false;
  }

  function runAtOnce(): void {
    isDue = false;
    while (waiting.length > 0) void handOver(waiting.splice(0, maxItems));
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (isDue) return;
      isDue = true;
      if (inOrder) void runInOrder();
      else schedule(runAtOnce);
    });
}
