import { mode } from './installation.js';
import { postgresInstalled } from './postgres.js';
import { redisInstalled } from './redis.js';

/**
 * Of what need not be tried in both modes in every run: half in each mode, and on the next day the other half.
 * Where there is one mode, all.
 */
export function ofThisMode<T>(cases: readonly T[]): T[] {
  if (!postgresInstalled || !redisInstalled) return [...cases];
  const today = Math.floor(Date.now() / (24 * 3600 * 1000));
  const half = (today + (mode === 'distributed' ? 1 : 0)) % 2;
  return cases.filter((_, i) => i % 2 === half);
}
