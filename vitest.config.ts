import { configDefaults, defineConfig } from 'vitest/config';
import { DISTRIBUTED, EITHER_MODE } from './test/support/modes.js';
import { postgresInstalled } from './test/support/postgres.js';
import { redisInstalled } from './test/support/redis.js';

const files = (names: readonly string[]) => names.map((name) => `test/${name}.test.ts`);

// On CI they must not be missing, and starting them says that they are.
const hasServers = (postgresInstalled && redisInstalled) || process.env.CI === 'true';
if (!hasServers) {
  console.log('skipped: the tests of the distributed mode need PostgreSQL and Redis installed');
}

export default defineConfig({
  // Node takes graphql's CommonJS build and Vite its ESM one; two copies do not know each other's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Each file runs a server with a database of its own, and waits about half of the time.
    maxWorkers: 3,
    teardownTimeout: 10_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'embedded',
          include: ['test/**/*.test.ts'],
          exclude: [
            ...configDefaults.exclude,
            ...files(DISTRIBUTED),
            // It takes the pictures of the README: `npm run screenshots`.
            ...(process.env.SCREENSHOTS ? [] : ['test/e2e/screenshots.test.ts']),
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'distributed',
          include: files(hasServers ? [...DISTRIBUTED, ...EITHER_MODE] : DISTRIBUTED),
          globalSetup: hasServers ? ['test/support/servers.ts'] : [],
        },
      },
    ],
  },
});
