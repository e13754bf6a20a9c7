import { partOf } from './full-run.js';
import { mode } from './installation.js';
import { postgresInstalled } from './postgres.js';
import { redisInstalled } from './redis.js';

/**
 * Selects cases that need not run in both modes every time: half of them in the embedded mode, and half of the others in
 * the distributed mode. All of them in a full run, or if there is only one mode.
 */
export function ofThisMode<T>(cases: readonly T[]): T[] {
  if (!postgresInstalled || !redisInstalled) return [...cases];
  return mode === 'embedded' ? partOf(cases, 2) : partOf(partOf(cases, 2, 1), 2);
}
