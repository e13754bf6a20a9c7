import { halfOfCommit, isFullRun } from './full-run.js';
import { mode } from './installation.js';
import { postgresInstalled } from './postgres.js';
import { redisInstalled } from './redis.js';

/**
 * Selects cases that need not run in both modes every time: half of them in each mode. All of them in a full run, or if
 * there is only one mode.
 */
export function ofThisMode<T>(cases: readonly T[]): T[] {
  if (isFullRun || !postgresInstalled || !redisInstalled) return [...cases];
  const half = (halfOfCommit + (mode === 'distributed' ? 1 : 0)) % 2;
  return cases.filter((_, i) => i % 2 === half);
}
