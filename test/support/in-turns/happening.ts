import type { AsyncCommand } from 'fast-check';

/** Where people do what they wish, by way of nodes. */
export interface Stage<Wish> {
  do(wish: Wish, node?: number): Promise<void>;
  listen(by: string, again: boolean, node?: number): void;
  /** When everybody who is doing something is done. */
  quiet(): Promise<void>;
}

/** What happens there, not waiting for what happened before. */
export type Happening<Wish> = AsyncCommand<object, Stage<Wish>>;

/** Somebody does one thing after the other, each by way of a node. */
export const doing = <Wish>(
  wishes: readonly Wish[],
  nodes: readonly number[] = [],
): Happening<Wish> => ({
  check: () => true,
  // Not waited for: what comes next comes meanwhile.
  run: async (_, stage) => void inOrder(stage, wishes, nodes),
  toString: () => `doing(${JSON.stringify(wishes)}, [${nodes}])`,
});

async function inOrder<Wish>(
  stage: Stage<Wish>,
  wishes: readonly Wish[],
  nodes: readonly number[],
): Promise<void> {
  for (const [i, wish] of wishes.entries()) await stage.do(wish, nodes[i]);
}

/** Several do something at once. */
export const racing = <Wish>(
  wishes: readonly Wish[],
  nodes: readonly number[] = [],
): Happening<Wish> => ({
  check: () => true,
  run: async (_, stage) => {
    for (const [i, wish] of wishes.entries()) void stage.do(wish, nodes[i] ?? i);
  },
  toString: () => `racing(${JSON.stringify(wishes)}, [${nodes}])`,
});

/** A device listens: from now on, or after what it heard last. */
export const listening = <Wish>(by: string, again = false, node = 0): Happening<Wish> => ({
  check: () => true,
  run: async (_, stage) => stage.listen(by, again, node),
  toString: () => `listening('${by}', ${again}, ${node})`,
});

/** Who comes next waits until everybody else is done. */
export const pausing = <Wish>(): Happening<Wish> => ({
  check: () => true,
  run: (_, stage) => stage.quiet(),
  toString: () => 'pausing()',
});
