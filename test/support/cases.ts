import { partOf } from './full-run.js';
import { mode } from './installation.js';
import { postgresInstalled } from './postgres.js';
import { redisInstalled } from './redis.js';

/**
 * Selects cases of a large table: fewer in the distributed mode, where each takes longer. All of them if there is only
 * one mode.
 */
export function ofThisMode<T>(cases: readonly T[]): T[] {
  if (!postgresInstalled || !redisInstalled) return [...cases];
  return mode === 'embedded'
    ? partOf(cases, { byDefault: 4, inCi: 2 })
    : partOf(cases, { byDefault: 8, inCi: 4 }, 1);
}
