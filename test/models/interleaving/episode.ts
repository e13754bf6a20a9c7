import type { AsyncCommand } from 'fast-check';

/** The world in which users act through nodes. */
export interface Stage<Command> {
  do(command: Command, node?: number): Promise<void>;
  listen(by: string, again: boolean, node?: number): void;
  /** Resolves when every action is done. */
  quiet(): Promise<void>;
}

/** One event of a story. It does not wait for the earlier ones. */
export type Episode<Command> = AsyncCommand<object, Stage<Command>>;

/** A sequence of actions, each through a node. */
export const doing = <Command>(
  commands: readonly Command[],
  nodes: readonly number[] = [],
): Episode<Command> => ({
  check: () => true,
  // The story does not wait, so that the next event overlaps with this one.
  run: async (_, stage) => void runInOrder(stage, commands, nodes),
  toString: () => `doing(${JSON.stringify(commands)}, [${nodes}])`,
});

async function runInOrder<Command>(
  stage: Stage<Command>,
  commands: readonly Command[],
  nodes: readonly number[],
): Promise<void> {
  for (const [i, command] of commands.entries()) await stage.do(command, nodes[i]);
}

/** Several concurrent actions. */
export const racing = <Command>(
  commands: readonly Command[],
  nodes: readonly number[] = [],
): Episode<Command> => ({
  check: () => true,
  run: async (_, stage) => {
    for (const [i, command] of commands.entries()) void stage.do(command, nodes[i] ?? i);
  },
  toString: () => `racing(${JSON.stringify(commands)}, [${nodes}])`,
});

/** A device starts listening, from now on or after the last event that it received. */
export const listening = <Command>(by: string, again = false, node = 0): Episode<Command> => ({
  check: () => true,
  run: async (_, stage) => stage.listen(by, again, node),
  toString: () => `listening('${by}', ${again}, ${node})`,
});

/** The next event waits until all actions are done. */
export const pausing = <Command>(): Episode<Command> => ({
  check: () => true,
  run: (_, stage) => stage.quiet(),
  toString: () => 'pausing()',
});
