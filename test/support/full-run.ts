import { execFileSync } from 'node:child_process';

/** Whether this run takes every case in every mode: `FULL=1 npm test`, or a run of named files (`modes.ts`). */
const isFullRun = (): boolean => process.env.FULL === '1';

/** A number from the commit: the same commit always selects the same tests. 0 for sources without a repository. */
const numberOfCommit: number = (() => {
  try {
    const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8', stdio: 'pipe' });
    return Number.parseInt(commit.slice(0, 8), 16);
  } catch {
    return 0;
  }
})();

/** The number of equal parts of which a run takes one: by default, and in CI. */
interface Parts {
  byDefault: number;
  inCi: number;
}

/** One of equal parts, selected by the commit; `shift` selects another one. A full run takes all. */
export function partOf<T>(all: readonly T[], { byDefault, inCi }: Parts, shift = 0): T[] {
  const parts = isFullRun() ? 1 : process.env.CI === 'true' ? inCi : byDefault;
  const part = (numberOfCommit + shift) % parts;
  return all.filter((_, i) => i % parts === part);
}
