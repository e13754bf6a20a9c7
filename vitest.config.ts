import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import {
  browsersOnNodes,
  browsers as browserTests,
  distributed as distributedTests,
  embeddedOnly,
  embedded as embeddedTests,
  hasServers,
  nodes,
} from './test/support/modes.js';

if (!hasServers) {
  console.log('skipped: the tests of the distributed mode need PostgreSQL and Redis installed');
}
const globalSetup = hasServers ? ['test/support/servers.ts'] : [];

/** Test files leave nothing behind in their process, so that their imports are compiled once. */
const ISOLATE = false;

/** A test in browsers has many waits, and each of them has a deadline of its own. */
const BROWSERS_MS = 600_000;

const embedded: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'embedded',
    isolate: ISOLATE,
    include: [...embeddedTests],
  },
};

const distributed: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'distributed',
    isolate: ISOLATE,
    include: [...distributedTests],
    globalSetup,
  },
};

// Programs and browsers wait for each other by the clock: programs come after the tests that keep the machine busy, and
// browsers come last, one test at a time.
const programs: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'programs',
    include: [...nodes],
    globalSetup,
    sequence: { groupOrder: 1 },
  },
};

/** The embedded mode alone: it must not find the servers of the distributed mode. */
const embeddedPrograms: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'embedded-programs',
    include: [...embeddedOnly()],
    sequence: { groupOrder: 1 },
  },
};

const browsers: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'browsers',
    include: [...browserTests],
    maxWorkers: 1,
    testTimeout: BROWSERS_MS,
    sequence: { groupOrder: 2 },
  },
};

const distributedBrowsers: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'distributed-browsers',
    include: [...browsersOnNodes],
    globalSetup,
    maxWorkers: 1,
    testTimeout: BROWSERS_MS,
    sequence: { groupOrder: 3 },
  },
};

export default defineConfig({
  // Node takes graphql's CommonJS build and Vite its ESM one; two copies do not know each other's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // Only ends what hangs: a machine may be busy.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Each file runs a server with a database of its own, and waits about half of the time.
    maxWorkers: 4,
    teardownTimeout: 10_000,
    projects: [
      embedded,
      ...(hasServers ? [distributed, distributedBrowsers] : []),
      programs,
      embeddedPrograms,
      browsers,
    ],
  },
});
