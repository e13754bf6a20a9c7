import type { AsyncCommand } from 'fast-check';

/** The world in which users act through nodes. */
export interface Stage<Wish> {
  do(wish: Wish, node?: number): Promise<void>;
  listen(by: string, again: boolean, node?: number): void;
  /** Resolves when every action is done. */
  quiet(): Promise<void>;
}

/** One event of a story. It does not wait for the earlier ones. */
export type Happening<Wish> = AsyncCommand<object, Stage<Wish>>;

/** A sequence of actions, each through a node. */
export const doing = <Wish>(
  wishes: readonly Wish[],
  nodes: readonly number[] = [],
): Happening<Wish> => ({
  check: () => true,
  // The story does not wait, so that the next event overlaps with this one.
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

/** Several concurrent actions. */
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

/** A device starts listening, from now on or after the last event that it received. */
export const listening = <Wish>(by: string, again = false, node = 0): Happening<Wish> => ({
  check: () => true,
  run: async (_, stage) => stage.listen(by, again, node),
  toString: () => `listening('${by}', ${again}, ${node})`,
});

/** The next event waits until all actions are done. */
export const pausing = <Wish>(): Happening<Wish> => ({
  check: () => true,
  run: (_, stage) => stage.quiet(),
  toString: () => 'pausing()',
});
