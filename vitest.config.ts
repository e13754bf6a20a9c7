import { configDefaults, defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { EITHER_MODE, PROGRAMS } from './test/support/modes.js';
import { postgresInstalled } from './test/support/postgres.js';
import { redisInstalled } from './test/support/redis.js';

const files = (names: readonly string[]) => names.map((name) => `test/${name}.test.ts`);

// On CI they must not be missing, and starting them says that they are.
const hasServers = (postgresInstalled && redisInstalled) || process.env.CI === 'true';
if (!hasServers) {
  console.log('skipped: the tests of the distributed mode need PostgreSQL and Redis installed');
}
const globalSetup = hasServers ? ['test/support/servers.ts'] : [];

/** Files leave nothing behind in their process, and what they import is compiled once. */
const ISOLATE = false;

const embedded: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'embedded',
    isolate: ISOLATE,
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...files(PROGRAMS), 'test/e2e/**'],
  },
};

const distributed: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'distributed',
    isolate: ISOLATE,
    include: files(EITHER_MODE),
    exclude: [...configDefaults.exclude, 'test/e2e/**'],
    globalSetup,
  },
};

// What starts programs comes after what keeps the machine busy, and browsers come last, fewer at once: they wait for
// each other by the clock.
const programs: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'programs',
    include: files(PROGRAMS),
    globalSetup,
    sequence: { groupOrder: 1 },
  },
};

const browsers: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'browsers',
    include: ['test/e2e/*.test.ts'],
    // It takes the pictures of the README: `npm run screenshots`.
    exclude: process.env.SCREENSHOTS ? [] : ['test/e2e/screenshots.test.ts'],
    maxWorkers: 2,
    sequence: { groupOrder: 2 },
  },
};

/** Pages of several nodes. */
const distributedBrowsers: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'distributed-browsers',
    include: files(EITHER_MODE.filter((name) => name.startsWith('e2e/'))),
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
      browsers,
    ],
  },
});
