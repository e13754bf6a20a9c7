import { execFileSync } from 'node:child_process';
import { mode } from './installation.js';
import { postgresInstalled } from './postgres.js';
import { redisInstalled } from './redis.js';

/** Whether this run takes every case in every mode: `FULL=1 npm test`. */
export const isFullRun = process.env.FULL === '1';

/** 0 or 1, by the commit: the same commit always selects the same half. */
function halfOfCommit(): number {
  try {
    const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8', stdio: 'pipe' });
    return Number.parseInt(commit.slice(0, 8), 16) % 2;
  } catch {
    // Sources without a repository are one version too.
    return 0;
  }
}

/**
 * Selects cases that need not run in both modes every time: half of them in each mode. All of them in a full run, or if
 * there is only one mode.
 */
export function ofThisMode<T>(cases: readonly T[]): T[] {
  if (isFullRun || !postgresInstalled || !redisInstalled) return [...cases];
  const half = (halfOfCommit() + (mode === 'distributed' ? 1 : 0)) % 2;
  return cases.filter((_, i) => i % 2 === half);
}
