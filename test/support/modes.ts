// The mode in which a test runs follows from the folder of its file and from what it imports.
//
// - `test/nodes/` and `test/e2e/nodes/`: several nodes on PostgreSQL and Redis. These tests skip themselves when one of
//   the two is not installed.
// - `test/embedded/`: the embedded mode alone.
// - `test/e2e/`: browsers and the embedded mode.
// - All other tests: the embedded mode. Tests that start a server or open a database run in the distributed mode too.

//
// A full run takes all of them. Another run takes parts of the slow ones, which the commit selects.

import { readdirSync, readFileSync } from 'node:fs';
import { partOf } from './full-run.js';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts'))
    .sort();

export const EMBEDDED_ONLY = 'test/embedded/**/*.test.ts';
export const NODES = 'test/nodes/**/*.test.ts';
export const BROWSERS = 'test/e2e/**/*.test.ts';

/** The browser test whose pages speak to different nodes when there are several. */
const BROWSERS_IN_BOTH_MODES = 'test/e2e/group-call.test.ts';

/** It takes the pictures of the README: `npm run screenshots`. */
const SCREENSHOTS = 'test/e2e/screenshots.test.ts';

const USES_A_SERVER = /from '[./]+\/support\/(?:server|installation|database)\.js'/;
const SELECTS_ITS_CASES = /from '[./]+\/support\/cases\.js'/;

const inBothModes = filesIn('test')
  .filter((file) => !/^test\/(?:nodes|embedded|e2e)\//.test(file))
  .map((file) => ({ file, source: readFileSync(file, 'utf8') }))
  .filter(({ source }) => USES_A_SERVER.test(source));
const selectsItsCases = ({ source }: { source: string }) => SELECTS_ITS_CASES.test(source);

/** The tests that run in the distributed mode too: a quarter, and those that select their cases themselves. */
export const distributed: readonly string[] = [
  ...inBothModes.filter(selectsItsCases),
  ...partOf(
    inBothModes.filter((test) => !selectsItsCases(test)),
    4,
  ),
].map(({ file }) => file);

/** The tests of several nodes: half. */
export const nodes: readonly string[] = partOf(filesIn('test/nodes'), 2);

/** The tests in browsers: half. */
export const browsers: readonly string[] = process.env.SCREENSHOTS
  ? [SCREENSHOTS]
  : partOf(
      filesIn('test/e2e').filter((file) => file !== SCREENSHOTS && !isOnNodes(file)),
      2,
    );

/** The tests in browsers and on several nodes: half. */
export const browsersOnNodes: readonly string[] = partOf(
  [BROWSERS_IN_BOTH_MODES, ...filesIn('test/e2e').filter(isOnNodes)],
  2,
);

function isOnNodes(file: string): boolean {
  return file.startsWith('test/e2e/nodes/');
}
