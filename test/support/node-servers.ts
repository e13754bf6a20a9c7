import { readdirSync, readFileSync } from 'node:fs';
import postgresClient, { type Sql } from 'postgres';
import { afterAll, afterEach, beforeAll, expect, onTestFinished } from 'vitest';
import { CallUpdates, HangUpCall, SendSignal, Signals } from '../gql/graphql.js';
import type { TestServer } from './installation.js';
import { aConnectedCall, aPerson } from './people.js';
import { type PostgresServer, startPostgres } from './postgres.js';
import { endPrograms } from './program.js';
import { type RedisServer, startRedis } from './redis.js';

/** The environment variables of a node. */
export type NodeEnv = Record<string, string> & { DATABASE_URL: string };

/** The time to recover from an outage. */
export const BACK_MS = 10_000;

/**
 * A PostgreSQL and a Redis that a file's nodes share and that its tests may stop. They start before the tests and
 * stop after them. The nodes end with their test.
 */
export function useNodeServers() {
  let running: { postgres: PostgresServer; redis: RedisServer } | null = null;
  beforeAll(async () => {
    const [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
    running = { postgres, redis };
  });
  afterAll(async () => {
    await Promise.all([running?.postgres.close(), running?.redis.stop()]);
  });
  afterEach(endPrograms);

  const started = () => {
    if (!running) throw new Error('PostgreSQL and Redis run only during tests.');
    return running;
  };
  let environments = 0;
  return {
    get postgres() {
      return started().postgres;
    },
    get redis() {
      return started().redis;
    },
    /** Environment variables of nodes that share an empty database and an empty part of Redis. */
    async anEnvironment(): Promise<NodeEnv> {
      const { postgres, redis } = started();
      environments += 1;
      const name = `calls_${environments}`;
      return {
        DATABASE_URL: await postgres.createDatabase(name),
        REDIS_URL: redis.url,
        REDIS_PREFIX: `${name}:`,
        JWT_SECRET: crypto.randomUUID(),
      };
    },
    /** Suspends PostgreSQL, so that it neither answers nor closes connections. Returns a function that resumes it. */
    async pausePostgres(): Promise<() => void> {
      const [{ pid = '' } = {}] = await started().postgres.query<{ pid: string }>(
        `SELECT pg_read_file('postmaster.pid') AS pid`,
      );
      const parent = Number.parseInt(pid, 10);
      const all = [parent, ...childrenOf(parent)];
      const signal = (name: NodeJS.Signals) => {
        for (const each of all) process.kill(each, name);
      };
      signal('SIGSTOP');
      return () => signal('SIGCONT');
    },
  };
}

const childrenOf = (parent: number): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === parent);

function parentOf(pid: number): number {
  try {
    return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
  } catch {
    // The process has ended meanwhile.
    return Number.NaN;
  }
}

/** A client of a database. Its connections close at the end of the test. */
export function clientOf({ DATABASE_URL }: Pick<NodeEnv, 'DATABASE_URL'>): Sql {
  const client = postgresClient(DATABASE_URL, { onnotice: () => {} });
  onTestFinished(() => client.end({ timeout: 1 }));
  return client;
}

/** Asserts that a call works between users on two servers: signals and the hang-up arrive. */
export async function aCallBetween(one: TestServer, other: TestServer): Promise<void> {
  const [ann, bob] = [await aPerson(one, 'ann'), await aPerson(other, 'bob')];
  const [laptop, phone] = [ann.device(), bob.device()];
  const [updates, signals] = [
    await laptop.subscribe(CallUpdates, {}),
    await laptop.subscribe(Signals, {}),
  ];
  const { id: callId } = await aConnectedCall(laptop, bob, phone);
  await phone.do(SendSignal, {
    input: { in: { callId }, toUserId: ann.id, signal: { offer: 'v=0' } },
  });
  expect((await signals.next(BACK_MS)).signals).toMatchObject({ callId, sdp: 'v=0' });
  await phone.do(HangUpCall, { callId });
  const isEnd = ({ callUpdates: u }: { callUpdates: { kind: string } }) => u.kind === 'ENDED';
  expect((await updates.until(isEnd, BACK_MS)).callUpdates.call.id).toBe(callId);
  await laptop.disconnect();
}
