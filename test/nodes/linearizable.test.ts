import * as fc from 'fast-check';
import type { Sql } from 'postgres';
import { describe, expect, test } from 'vitest';
import { createTokens } from '../../src/auth/tokens.js';
import { LIMITS } from '../../src/limits.js';
import { operate, type Scene } from '../models/call/linear/client.js';
import { IMPOSSIBLE, POSSIBLE } from '../models/call/linear/histories.js';
import { linearizationOf } from '../models/call/linear/linearization.js';
import type { Operation } from '../models/call/linear/operation.js';
import { plan } from '../models/call/linear/plan.js';
import { simulate } from '../models/call/linear/simulation.js';
import { type Chance, chanceOf } from '../support/chance.js';
import { clientOf, useNodeServers } from '../support/node-servers.js';
import { postgresInstalled } from '../support/postgres.js';
import { aNode, type StartedProgram } from '../support/program.js';
import { redisInstalled } from '../support/redis.js';
import { chance } from '../support/seeded.js';

/** `WITHIN_S` sets how long calls are made, `RUNS` the most calls. */
const WITHIN_S = Number(process.env.WITHIN_S ?? 15);
const RUNS = Number(process.env.RUNS ?? Number.POSITIVE_INFINITY);
/** The number of calls at the same time. */
const AT_ONCE = 3;
const NODES = 3;

describe('the checker of call histories', () => {
  const seeds = fc.integer({ min: 0 });

  test('finds an order where there was one', () => {
    const isInOrder = (seed: number) => linearizationOf('call', simulate(chanceOf(seed))) !== null;
    expect(fc.check(fc.property(seeds, isInOrder), { numRuns: 300 }).counterexample).toBeNull();
  });

  test.each([
    ['overwrites concurrent changes', { isBlind: true }],
    ['shows stale state', { isStale: true }],
  ])('finds no order where a server %s', (_, wrong) => {
    const found = Array.from({ length: 100 }, (_, seed) => simulate(chanceOf(seed), wrong)).filter(
      (history) => linearizationOf('call', history) === null,
    );
    expect(found.length).toBeGreaterThan(20);
  });

  test.each(Object.entries(POSSIBLE))('%s', (_, operations) => {
    expect(linearizationOf('call', operations)).not.toBeNull();
  });

  test.each(Object.entries(IMPOSSIBLE))('%s', (_, operations) => {
    expect(linearizationOf('call', operations)).toBeNull();
  });
});

describe.skipIf(!postgresInstalled || !redisInstalled)('three nodes', () => {
  const servers = useNodeServers();
  const secret = crypto.randomUUID();
  const tokens = createTokens({ secret, issuer: 'switchboard', ttlS: LIMITS.ACCESS_TOKEN_TTL_S });

  /** Users for one call, inserted into the database to skip the hashing of passwords. */
  async function aScene(sql: Sql, no: number): Promise<Scene> {
    const names = ['ann', 'bob', 'cid', 'dan', 'fay'];
    const ids = names.map((name) => `${name}-of-${no}`);
    await sql`
      INSERT INTO users (id, username, display_name) SELECT id, id, id FROM unnest(${ids}::text[]) AS t (id)`;
    await sql`
      INSERT INTO sessions (id, user_id, expires_at)
      SELECT 's-' || id, id, now() + interval '1 day' FROM unnest(${ids}::text[]) AS t (id)`;
    const users = await Promise.all(
      ids.map(async (id) => {
        const { token } = await tokens.issueAccessToken({ userId: id, sessionId: `s-${id}` });
        return { id, token };
      }),
    );
    return {
      callId: `call ${no}`,
      users: new Map(names.map((name, i) => [name, users[i] ?? { id: '', token: '' }])),
    };
  }

  /** Many clients send commands to one call at the same time, each by any node. */
  async function aCall(
    scene: Scene,
    nodes: StartedProgram[],
    decisions: Chance,
  ): Promise<[string, Operation[]]> {
    const clients = plan(decisions).map(async (commands, i) => {
      const at = decisions.of(i);
      const operations: Operation[] = [];
      for (const one of commands) operations.push(await operate(at.pick(nodes), scene, one));
      return operations;
    });
    return [scene.callId, (await Promise.all(clients)).flat()];
  }

  test('[NODE1] concurrent commands on one call by three nodes behave as if executed one after the other', {
    timeout: (WITHIN_S + 60) * 1000,
  }, async () => {
    const env = { ...(await servers.anEnvironment()), JWT_SECRET: secret };
    const nodes = await Promise.all(Array.from({ length: NODES }, () => aNode(env)));
    const sql = clientOf(env);
    const decisions = chance();
    const deadline = performance.now() + WITHIN_S * 1000;
    let [calls, operations, versions] = [0, 0, 0];
    const making = Array.from({ length: AT_ONCE }, async () => {
      while (performance.now() < deadline && calls < RUNS) {
        calls += 1;
        const no = calls;
        const scene = await aScene(sql, no);
        const [id, history] = await aCall(scene, nodes, decisions.of(no));
        operations += history.length;
        const shown = history.map(({ result }) =>
          result && 'shown' in result ? result.shown.version : 0,
        );
        versions += Math.max(...shown);
        if (!linearizationOf(id, history))
          throw new Error(`${id}: there is no order\n${described(history)}`);
      }
    });
    await Promise.all(making);
    if (process.env.VERBOSE)
      console.log(`${calls} calls, ${operations} operations, ${versions} changes`);
    expect(versions).toBeGreaterThan(calls);
  });
});

/** A history as text for people. */
function described(history: readonly Operation[]): string {
  return [...history]
    .sort((a, b) => a.invoked - b.invoked)
    .map(({ command: { by, ...command }, invoked, answered, result }) => {
      const came =
        result === null
          ? 'unknown'
          : 'refused' in result
            ? result.refused
            : `${result.shown.version} ${result.shown.status} ${result.shown.participants.map((p) => `${p.userId}:${p.state}`)}`;
      return `${invoked.toFixed(2)} ${answered.toFixed(2)} ${by.terminalId} ${JSON.stringify(command)} → ${came}`;
    })
    .join('\n');
}
