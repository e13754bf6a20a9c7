import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  // Node takes graphql's CommonJS build and Vite its ESM one; two copies do not know each other's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    // It takes the pictures of the README: `npm run screenshots`.
    exclude: [
      ...configDefaults.exclude,
      ...(process.env.SCREENSHOTS ? [] : ['test/e2e/screenshots.test.ts']),
    ],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Each file runs a server with a database of its own; more at once than cores only makes them wait.
    maxWorkers: 2,
    teardownTimeout: 10_000,
  },
});
