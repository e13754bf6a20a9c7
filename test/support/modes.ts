// The mode in which a test runs follows from the folder of its file and from what it imports.
//
// - `test/nodes/` and `test/e2e/nodes/`: several nodes on PostgreSQL and Redis. These tests skip themselves when one of
//   the two is not installed.
// - `test/embedded/`: the embedded mode alone.
// - `test/e2e/`: browsers and the embedded mode.
// - All other tests: the embedded mode. Tests that start a server or open a database run in the distributed mode too.

import { readdirSync, readFileSync } from 'node:fs';
import { halfOfCommit, isFullRun } from './full-run.js';

export const NODES = 'test/nodes/**/*.test.ts';
export const EMBEDDED_ONLY = 'test/embedded/**/*.test.ts';
export const BROWSERS = 'test/e2e/*.test.ts';
export const BROWSERS_ON_NODES = 'test/e2e/nodes/*.test.ts';

/** The browser test whose pages speak to different nodes when there are several. */
export const BROWSERS_IN_BOTH_MODES = 'test/e2e/group-call.test.ts';

const USES_A_SERVER = /from '[./]+\/support\/(?:server|installation|database)\.js'/;
const HALVES_ITS_CASES = /from '[./]+\/support\/halves\.js'/;

/** Tests that start a server or open a database, in whatever mode the run is. */
const BOTH_MODES: readonly { file: string; halvesItsCases: boolean }[] = readdirSync('test', {
  recursive: true,
  encoding: 'utf8',
})
  .map((name) => `test/${name.replaceAll('\\', '/')}`)
  .filter((file) => /^test\/(?!nodes\/|embedded\/|e2e\/).*\.test\.ts$/.test(file))
  .sort()
  .flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    if (!USES_A_SERVER.test(source)) return [];
    return [{ file, halvesItsCases: HALVES_ITS_CASES.test(source) }];
  });

/**
 * The tests of the distributed mode. A full run takes all of them; another run takes half of the files, by the commit,
 * and the files that halve their cases themselves.
 */
export const DISTRIBUTED: readonly string[] = BOTH_MODES.filter(
  ({ halvesItsCases }, i) => isFullRun || halvesItsCases || i % 2 === halfOfCommit,
).map(({ file }) => file);
