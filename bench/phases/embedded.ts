import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { openEmbedded } from '../../src/db/embedded/open.js';
import { AcceptCall } from '../../test/gql/graphql.js';
import { aPerson, aRingingCall } from '../../test/support/people.js';
import { startServer } from '../../test/support/server.js';
import type { Result } from '../result.js';
import type { Settings } from '../settings.js';
import { inTurns } from '../statistics.js';

const CALLS = 40;

/**
 * One `acceptCall` over HTTP, from request to answer. The floor is a single-row UPDATE on the same kind of database,
 * without a server.
 */
export async function measureEmbedded({ rounds }: Settings): Promise<Result> {
  const server = await startServer();
  const folder = await mkdtemp(join(tmpdir(), 'switchboard-bench-'));
  const bare = await openEmbedded(join(folder, 'pg'));
  await bare.db.execute(sql`INSERT INTO streams (id, head) VALUES ('bench', 0)`);
  const [ann, bob] = [await aPerson(server), await aPerson(server)];
  const [from, to] = [ann.device(), bob.device()];

  const ours = async () => {
    const calls: string[] = [];
    for (let i = 0; i < CALLS; i += 1) {
      calls.push((await aRingingCall(from, [bob, await carol], {})).id);
    }
    const started = performance.now();
    for (const callId of calls) await to.do(AcceptCall, { callId });
    return ((performance.now() - started) * 1000) / CALLS;
  };
  const floor = async () => {
    const started = performance.now();
    for (let i = 0; i < CALLS; i += 1) {
      await bare.db.execute(sql`UPDATE streams SET head = head + 1 WHERE id = 'bench'`);
    }
    return ((performance.now() - started) * 1000) / CALLS;
  };
  // A second callee keeps the calls ringing while Bob is in others.
  const carol = aPerson(server);
  try {
    const [ourSamples = [], floorSamples = []] = await inTurns([ours, floor], rounds, (run) =>
      run(),
    );
    return {
      what: 'embedded: acceptCall over HTTP',
      unit: 'µs',
      better: 'lower',
      targets: { 'one UPDATE': [3, 2] },
      rows: [
        { candidate: 'switchboard', samples: ourSamples },
        { candidate: 'one UPDATE', samples: floorSamples },
      ],
    };
  } finally {
    await bare.close();
    await rm(folder, { recursive: true, force: true });
    await server.stop();
  }
}
