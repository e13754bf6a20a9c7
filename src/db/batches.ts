/** The number of rows that one statement of a clean-up writes: a backlog must not take longer than a statement may. */
export const ROWS_AT_ONCE = 5_000;

/** Repeats a statement that writes at most `ROWS_AT_ONCE` rows and returns their number, until no rows are left. */
export async function inBatches(statement: () => Promise<number>): Promise<void> {
  while ((await statement()) >= ROWS_AT_ONCE);
}
