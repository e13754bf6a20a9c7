// The mode in which a test runs follows from the folder of its file and from what it imports.
//
// - `test/nodes/` and `test/e2e/nodes/`: several nodes on PostgreSQL and Redis. These tests skip themselves when one of
//   the two is not installed.
// - `test/embedded/`: the embedded mode alone.
// - `test/e2e/`: browsers and the embedded mode.
// - All other tests: the embedded mode. Tests that start a server or open a database, also through modules of their own,
//   run in the distributed mode too.
//
// Two files are exceptions, named below: a browser test that runs on several nodes too, and the screenshots.
//
// A run takes parts of the slow ones, which the commit selects (`full-run.ts`).

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseCLI } from 'vitest/node';
import { partOf } from './full-run.js';
import { postgresInstalled } from './postgres.js';
import { redisInstalled } from './redis.js';

// A run of named files takes all of them. The workers inherit the variable.
if (parseCLI(['vitest', ...process.argv.slice(2)]).filter.length > 0) process.env.FULL = '1';

/** Whether the distributed mode can run. In CI it must: there, the start of a missing server fails. */
export const hasServers = (postgresInstalled && redisInstalled) || process.env.CI === 'true';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts'))
    .sort();

/** The tests of the embedded mode alone. */
export const embeddedOnly = (): readonly string[] =>
  partOf(filesIn('test/embedded'), { byDefault: 4, inCi: 1 });

/** This browser test runs on several nodes too: each of its pages then uses another node. */
const BROWSERS_IN_BOTH_MODES = 'test/e2e/group-call.test.ts';

/** This file takes the pictures of the README, and only `npm run screenshots` runs it. */
const SCREENSHOTS = 'test/e2e/screenshots.test.ts';

const STARTS_A_SERVER = /^test\/support\/(?:server|installation|database)\.ts$/;
const SELECTS_ITS_CASES = /from '[./]+\/support\/cases\.js'/;

const sources = new Map(filesIn('test').map((file) => [file, readFileSync(file, 'utf8')]));
const withoutFolder = [...sources.keys()].filter(
  (file) => !/^test\/(?:nodes|embedded|e2e)\//.test(file),
);
const selectsItsCases = (file: string) => SELECTS_ITS_CASES.test(sources.get(file) ?? '');
const inBothModes = withoutFolder.filter((file) => importsOf(file).some(startsAServer));
const selectingCases = inBothModes.filter(selectsItsCases);
const others = inBothModes.filter((file) => !selectsItsCases(file));

/** The tests of the distributed mode. Large tables select their cases themselves. */
export const distributed: readonly string[] = [
  ...selectingCases,
  ...partOf(others, { byDefault: 16, inCi: 4 }),
];

/** The tests of the embedded mode: those that need no server, and those that run in both modes. */
export const embedded: readonly string[] = [
  ...withoutFolder.filter((file) => !inBothModes.includes(file)),
  ...selectingCases,
  ...(hasServers ? partOf(others, { byDefault: 4, inCi: 1 }, 1) : others),
];

/** The tests of several nodes. */
export const nodes: readonly string[] = partOf(filesIn('test/nodes'), {
  byDefault: 8,
  inCi: 1,
});

/** The tests in browsers. */
export const browsers: readonly string[] = process.env.SCREENSHOTS
  ? [SCREENSHOTS]
  : partOf(
      filesIn('test/e2e').filter((file) => file !== SCREENSHOTS && !isOnNodes(file)),
      { byDefault: 6, inCi: 2 },
    );

/** The tests in browsers and on several nodes. */
export const browsersOnNodes: readonly string[] = partOf(
  [BROWSERS_IN_BOTH_MODES, ...filesIn('test/e2e').filter(isOnNodes)],
  { byDefault: 4, inCi: 2 },
);

/** The modules of `test/` that a file imports. */
function importsOf(file: string): string[] {
  const source = sources.get(file) ?? readFileSync(file, 'utf8');
  return [...source.matchAll(/^(?:import|export) (?!type)[^;]*?from '(\.[^']+)\.js'/gm)]
    .map(([, path = '']) => `${posix.join(posix.dirname(file), path)}.ts`)
    .filter((path) => path.startsWith('test/') && existsSync(path));
}

/** Whether a module is one that starts a server or opens a database, or a module beside the tests that imports one. */
function startsAServer(file: string): boolean {
  if (STARTS_A_SERVER.test(file)) return true;
  return !file.startsWith('test/support/') && importsOf(file).some(startsAServer);
}

function isOnNodes(file: string): boolean {
  return file.startsWith('test/e2e/nodes/');
}
