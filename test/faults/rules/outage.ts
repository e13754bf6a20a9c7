import type { Fault } from '../evidence.js';

/** The maximum lateness that the periodic jobs promise. */
export const LATE_MS = 2_000;
/** The time that the database may take to recover. */
const RECOVERY_MS = 5_000;

/** The deadline for something due at an instant: later, if the database was down then. */
export const latest = (due: number, faults: readonly Fault[]): number =>
  faults
    .filter(({ what }) => what === 'postgres')
    .filter(({ from, to }) => from <= due + LATE_MS && to >= due - LATE_MS)
    .reduce((at, { to }) => Math.max(at, to + RECOVERY_MS), due + LATE_MS);
