import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/limits.js';
import { ActiveCalls, CallUpdates } from '../gql/graphql.js';
import { aCallBetween, BACK_MS, useNodeServers } from '../support/node-servers.js';
import { aPerson, aRingingCall } from '../support/people.js';
import { postgresInstalled } from '../support/postgres.js';
import { aNode, type StartedProgram } from '../support/program.js';
import { redisInstalled } from '../support/redis.js';

/** The longest that a client waits for an answer during any outage. */
const ANSWER_MS = LIMITS.DATABASE_SILENCE_MS + 2_000;

describe.skipIf(!postgresInstalled || !redisInstalled)('the distributed mode', () => {
  const servers = useNodeServers();

  const health = async (node: StartedProgram, path: 'live' | 'ready') => {
    const response = await fetch(`${node.url}/health/${path}`);
    return [response.status, await response.json()];
  };
  const WELL = [200, { status: 'ok' }];

  describe('during an outage', () => {
    const stopPostgres = async () => {
      await servers.postgres.stop('immediate');
      return servers.postgres.start;
    };
    const stopRedis = async () => {
      await servers.redis.kill();
      return servers.redis.start;
    };
    const pauseRedis = async () => {
      servers.redis.pause();
      return servers.redis.resume;
    };

    test.each<[string, string, () => Promise<() => unknown>]>([
      ['PostgreSQL has stopped', 'database', stopPostgres],
      ['PostgreSQL does not answer', 'database', servers.pausePostgres],
      ['Redis has stopped', 'redis', stopRedis],
      ['Redis does not answer', 'redis', pauseRedis],
    ])(
      '[NODE7] %s: a node stays alive, names the missing server, and is not ready until it is back',
      async (_what, name, takeAway) => {
        const node = await aNode(await servers.anEnvironment());
        expect(await health(node, 'ready')).toEqual(WELL);
        const bringBack = await takeAway();
        try {
          const begun = performance.now();
          expect(await health(node, 'live')).toEqual(WELL);
          expect(performance.now() - begun).toBeLessThan(1_000);
          const failing = { status: 'failing', failing: [name] };
          expect(await health(node, 'ready')).toEqual([503, failing]);
          expect(performance.now() - begun).toBeLessThan(BACK_MS);
        } finally {
          await bringBack();
        }
        await expect.poll(() => health(node, 'ready'), { timeout: BACK_MS }).toEqual(WELL);
        await aCallBetween(node, node);
        node.process.kill('SIGTERM');
        expect(await node.exited).toBe(0);
      },
    );

    test('[NODE7] names all missing servers', async () => {
      const node = await aNode(await servers.anEnvironment());
      const bringBack = await Promise.all([stopPostgres(), stopRedis()]);
      try {
        const failing = { status: 'failing', failing: ['database', 'redis'] };
        expect(await health(node, 'ready')).toEqual([503, failing]);
      } finally {
        await Promise.all(bringBack.map((start) => start()));
      }
      await expect.poll(() => health(node, 'ready'), { timeout: BACK_MS }).toEqual(WELL);
    });

    test('[NODE4] quickly refuses operations that need an unresponsive PostgreSQL', async () => {
      const node = await aNode(await servers.anEnvironment());
      const ann = await aPerson(node, 'ann');
      const phone = ann.device();
      const updates = await phone.subscribe(CallUpdates, {});
      const goOn = await servers.pausePostgres();
      try {
        const asking = [
          ...Array.from({ length: 30 }, () => ann.device().ask(ActiveCalls)),
          phone.askLive(ActiveCalls),
        ];
        const begun = performance.now();
        for (const { data, errors } of await Promise.all(asking)) {
          expect(data).toBeNull();
          expect(errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
        }
        expect(performance.now() - begun).toBeLessThan(ANSWER_MS);
      } finally {
        goOn();
      }
      await expect
        .poll(async () => (await ann.device().ask(ActiveCalls)).errors, { timeout: BACK_MS })
        .toEqual([]);
      // The socket and its subscription have survived.
      const { id } = await aRingingCall(ann.device(), [await aPerson(node, 'bob')]);
      expect((await updates.next(BACK_MS)).callUpdates.call.id).toBe(id);
    });
  });
});
