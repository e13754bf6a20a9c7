import { execFileSync } from 'node:child_process';

/** Whether this run takes every case in every mode: `FULL=1 npm test`, as CI does. */
export const isFullRun = process.env.FULL === '1';

/** 0 or 1, by the commit: the same commit always selects the same half. */
export const halfOfCommit: number = (() => {
  try {
    const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8', stdio: 'pipe' });
    return Number.parseInt(commit.slice(0, 8), 16) % 2;
  } catch {
    // Sources without a repository always select the first half.
    return 0;
  }
})();
