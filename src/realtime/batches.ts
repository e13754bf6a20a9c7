/**
 * Hands items over in batches, in the order of the calls. Only one batch is under way at a time, and the items that
 * come meanwhile make the next one. So a single item does not wait, and under load one round trip carries many.
 */
export function createBatches<Item>(
  handle: (items: Item[]) => Promise<void>,
  maxItems?: number,
): (item: Item) => Promise<void>;
export function createBatches<Item, Result>(
  handle: (items: Item[]) => Promise<readonly Result[]>,
  maxItems?: number,
): (item: Item) => Promise<Result>;
export function createBatches<Item, Result>(
  handle: (items: Item[]) => Promise<unknown>,
  maxItems = 500,
): (item: Item) => Promise<Result> {
  let waiting: {
    item: Item;
    resolve: (result: Result) => void;
    reject: (error: unknown) => void;
  }[] = [];
  let busy = false;

  async function run(): Promise<void> {
    busy = true;
    while (waiting.length > 0) {
      const batch = waiting.length > maxItems ? waiting.splice(0, maxItems) : waiting;
      if (batch === waiting) waiting = [];
      try {
        const results = (await handle(batch.map(({ item }) => item))) as Result[] | undefined;
        for (const [i, { resolve }] of batch.entries()) resolve(results?.[i] as Result);
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    busy = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!busy) void run();
    });
}
