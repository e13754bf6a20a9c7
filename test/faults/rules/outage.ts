import type { Fault } from '../evidence.js';

/** How late time may act, by the promise of the sweeper. */
export const LATE_MS = 2_000;
/** How long the database may take to be itself again. */
const RECOVERY_MS = 5_000;

/** Until when that must have happened which is due at an instant: later, if the database was away then. */
export const latest = (due: number, faults: readonly Fault[]): number =>
  faults
    .filter(({ what }) => what === 'postgres')
    .filter(({ from, to }) => from <= due + LATE_MS && to >= due - LATE_MS)
    .reduce((at, { to }) => Math.max(at, to + RECOVERY_MS), due + LATE_MS);
