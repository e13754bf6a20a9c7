import { mode } from './installation.js';
import { postgresInstalled } from './postgres.js';
import { redisInstalled } from './redis.js';

/**
 * Selects cases that need not run in both modes every time: half of them in each mode, swapped the next day. All of
 * them if there is only one mode.
 */
export function ofThisMode<T>(cases: readonly T[]): T[] {
  if (!postgresInstalled || !redisInstalled) return [...cases];
  const today = Math.floor(Date.now() / (24 * 3600 * 1000));
  const half = (today + (mode === 'distributed' ? 1 : 0)) % 2;
  return cases.filter((_, i) => i % 2 === half);
}
