import { configDefaults, defineConfig, type TestProjectConfiguration } from 'vitest/config';
import {
  BROWSERS,
  BROWSERS_IN_BOTH_MODES,
  BROWSERS_ON_NODES,
  DISTRIBUTED,
  EMBEDDED_ONLY,
  NODES,
} from './test/support/modes.js';
import { postgresInstalled } from './test/support/postgres.js';
import { redisInstalled } from './test/support/redis.js';

// In CI they must not be missing: the start of a missing one fails there.
const hasServers = (postgresInstalled && redisInstalled) || process.env.CI === 'true';
if (!hasServers) {
  console.log('skipped: the tests of the distributed mode need PostgreSQL and Redis installed');
}
const globalSetup = hasServers ? ['test/support/servers.ts'] : [];

/** Test files leave nothing behind in their process, so that their imports are compiled once. */
const ISOLATE = false;

const embedded: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'embedded',
    isolate: ISOLATE,
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, NODES, EMBEDDED_ONLY, 'test/e2e/**'],
  },
};

const distributed: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'distributed',
    isolate: ISOLATE,
    include: [...DISTRIBUTED],
    globalSetup,
  },
};

// Programs and browsers wait for each other by the clock: programs come after the tests that keep the machine busy, and
// browsers come last, fewer at once.
const programs: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'programs',
    include: [NODES],
    globalSetup,
    sequence: { groupOrder: 1 },
  },
};

/** The embedded mode alone: it must not find the servers of the distributed mode. */
const embeddedPrograms: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'embedded-programs',
    include: [EMBEDDED_ONLY],
    sequence: { groupOrder: 1 },
  },
};

const browsers: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'browsers',
    include: [BROWSERS],
    // It takes the pictures of the README: `npm run screenshots`.
    exclude: process.env.SCREENSHOTS ? [] : ['test/e2e/screenshots.test.ts'],
    maxWorkers: 2,
    sequence: { groupOrder: 2 },
  },
};

const distributedBrowsers: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'distributed-browsers',
    include: [BROWSERS_ON_NODES, BROWSERS_IN_BOTH_MODES],
    globalSetup,
    maxWorkers: 2,
    sequence: { groupOrder: 2 },
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
