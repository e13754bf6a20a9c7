import { serverAudits } from 'graphql-http';
import { describe, expect, test } from 'vitest';
import { useServer } from '../support/server.js';

const server = useServer();

describe('the GraphQL-over-HTTP specification', () => {
  for (const { id, name, fn } of serverAudits({ url: () => server.graphql, fetchFn: fetch })) {
    test(`${id}: ${name}`, async () => {
      const result = await fn();
      expect(result.status, 'reason' in result ? result.reason : '').toBe('ok');
    });
  }
});
