/** The size of a run. */
export interface Settings {
  readonly pairs: number;
  readonly rounds: number;
  /** How long each candidate is measured in each round. */
  readonly roundMs: number;
}

export const FULL: Settings = { pairs: 100, rounds: 5, roundMs: 5_000 };
export const QUICK: Settings = { pairs: 100, rounds: 3, roundMs: 1_000 };
/** Two candidates and one phase leave time for steadier figures. */
export const GUARD: Settings = { pairs: 100, rounds: 5, roundMs: 2_000 };
