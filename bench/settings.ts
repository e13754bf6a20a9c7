/** The size of a run. */
export interface Settings {
  readonly rounds: number;
  /** How long each candidate relays in each round. */
  readonly roundMs: number;
  readonly pairs: number;
  /** The sockets that receive a presence change. */
  readonly watchers: number;
  /** The events of a fan-out in each round. */
  readonly events: number;
  /** The sockets that connect in each round. */
  readonly connects: number;
  /** The idle sockets whose memory is measured. */
  readonly idle: number;
  /** The most sockets of the phase `growth`. */
  readonly sockets: number;
  /** The most rows of old calls of the phase `history`. */
  readonly history: number;
  /** The whole calls in each round. */
  readonly calls: number;
  /** The rounds of the phase `start`, which takes long. */
  readonly starts: number;
}

export const FULL: Settings = {
  rounds: 5,
  roundMs: 5_000,
  pairs: 100,
  watchers: 1_000,
  events: 50,
  connects: 500,
  idle: 5_000,
  sockets: 10_000,
  history: 100_000,
  calls: 1_000,
  starts: 3,
};

export const QUICK: Settings = {
  ...FULL,
  rounds: 3,
  roundMs: 700,
  events: 20,
  connects: 100,
  idle: 1_000,
  sockets: 1_000,
  calls: 100,
  starts: 1,
};

/** Two candidates and one phase leave time for many short rounds: the speed of a shared machine changes within seconds. */
export const GUARD: Settings = { ...QUICK, rounds: 20, roundMs: 500 };
