// One mutant for each condition of the table of commands.

import { type Mutant, type Mutants, onCommand } from './combinators.js';
import { CALL_RULES, type CallRule } from './lifecycle.js';

type Command = keyof typeof CALL_RULES;
const COLUMNS = ['role', 'state', 'device', 'call'] as const satisfies (keyof CallRule)[];

/** Decides a command with ANY in one cell of its row. */
const without = (kind: Command, column: keyof CallRule): Mutant =>
  onCommand(kind, ({ call, command, now }, decide) => {
    const row = CALL_RULES[kind];
    CALL_RULES[kind] = { ...row, [column]: 'ANY' };
    try {
      return decide(call, command, now);
    } finally {
      CALL_RULES[kind] = row;
    }
  });

export const TABLE: Mutants = Object.fromEntries(
  (Object.entries(CALL_RULES) as [Command, CallRule][]).flatMap(([kind, row]) =>
    COLUMNS.filter((column) => row[column] !== 'ANY').map((column) => [
      `does not check the ${column} for ${kind}`,
      without(kind, column),
    ]),
  ),
);
