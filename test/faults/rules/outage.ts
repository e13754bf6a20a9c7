import type { Fault } from '../evidence.js';

/** The maximum lateness that the periodic jobs promise. */
export const LATE_MS = 2_000;
/** A participant unseen for this long has left. It includes the time that the job and its claims take. */
export const UNSEEN_MS = 60_000 + 8_000;
/** The time that the database may take to recover. */
const RECOVERY_MS = 5_000;

/** The deadline for something due at an instant: later, if the database was down then. */
export const latest = (due: number, faults: readonly Fault[]): number =>
  faults
    .filter(({ what }) => what === 'postgres')
    .filter(({ from, to }) => from <= due + LATE_MS && to >= due - LATE_MS)
    .reduce((at, { to }) => Math.max(at, to + RECOVERY_MS), due + LATE_MS);
