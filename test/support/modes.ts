// The mode in which a test runs follows from the folder of its file and from what it imports.
//
// - `test/nodes/` and `test/e2e/nodes/`: several nodes on PostgreSQL and Redis. These tests skip themselves when one of
//   the two is not installed.
// - `test/embedded/`: the embedded mode alone.
// - `test/e2e/`: browsers and the embedded mode.
// - All other tests: the embedded mode. Tests that start a server or open a database run in the distributed mode too.

import { readdirSync, readFileSync } from 'node:fs';

export const NODES = 'test/nodes/**/*.test.ts';
export const EMBEDDED_ONLY = 'test/embedded/**/*.test.ts';
export const BROWSERS = 'test/e2e/*.test.ts';
export const BROWSERS_ON_NODES = 'test/e2e/nodes/*.test.ts';

/** The browser test whose pages speak to different nodes when there are several. */
export const BROWSERS_IN_BOTH_MODES = 'test/e2e/group-call.test.ts';

const USES_A_SERVER = /from '[./]+\/support\/(?:server|installation|database)\.js'/;

/** Tests that start a server or open a database, in whatever mode the run is. */
export const BOTH_MODES: readonly string[] = readdirSync('test', {
  recursive: true,
  encoding: 'utf8',
})
  .map((name) => `test/${name.replaceAll('\\', '/')}`)
  .filter((file) => /^test\/(?!nodes\/|embedded\/|e2e\/).*\.test\.ts$/.test(file))
  .filter((file) => USES_A_SERVER.test(readFileSync(file, 'utf8')));
