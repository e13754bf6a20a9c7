import { type PostgresServer, startPostgres } from '../test/support/postgres.js';
import { startRedis } from '../test/support/redis.js';
import { type Candidate, SWITCHBOARD } from './candidates.js';
import { cpuOf, type Server, startServer } from './machine.js';
import { Pair } from './pair.js';

/** A candidate that runs, with its own Redis and with pairs that are connected. */
export interface Contestant {
  readonly name: string;
  readonly pairs: readonly Pair[];
  readonly redisPid: number;
  /** The nanoseconds that its servers have used so far. */
  cpu(): number;
  close(): Promise<void>;
}

/** Starts all candidates. With two nodes, the sender of each pair is on one and the receiver on the other. */
export async function startContestants(
  candidates: readonly Candidate[],
  pairs: number,
  nodes: 1 | 2 = 1,
): Promise<{ contestants: Contestant[]; close(): Promise<void> }> {
  const postgres = candidates.includes(SWITCHBOARD) ? await startPostgres() : null;
  const contestants: Contestant[] = [];
  const close = async () => {
    for (const contestant of contestants) await contestant.close();
    await postgres?.close();
  };
  try {
    for (const candidate of candidates) {
      contestants.push(await startContestant(candidate, pairs, nodes, postgres));
    }
    return { contestants, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function startContestant(
  candidate: Candidate,
  count: number,
  nodes: 1 | 2,
  postgres: PostgresServer | null,
): Promise<Contestant> {
  const { name, program, protocol } = candidate;
  const redis = await startRedis();
  const env: Record<string, string> = { REDIS_URL: redis.url };
  if (candidate === SWITCHBOARD && postgres) {
    env.DATABASE_URL = await postgres.createDatabase('bench');
    env.JWT_SECRET = crypto.randomUUID();
    env.HOST = '127.0.0.1';
  }
  const servers: Server[] = [];
  const pairs: Pair[] = [];
  const contestant: Contestant = {
    name,
    pairs,
    redisPid: redis.pid ?? 0,
    cpu: () => servers.reduce((sum, { pid }) => sum + cpuOf(pid), 0),
    async close() {
      for (const pair of pairs) pair.close();
      for (const server of servers) await server.stop();
      await redis.stop();
    },
  };
  try {
    while (servers.length < nodes) servers.push(await startServer(program, env));
    const [from, to = from] = servers.map(({ port }) => port) as [number, number?];
    for (const introduction of await candidate.introduce(from, count)) {
      pairs.push(await Pair.connect(name, introduction, protocol, [from, to]));
    }
    return contestant;
  } catch (error) {
    await contestant.close();
    throw error;
  }
}
