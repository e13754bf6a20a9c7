import { startPostgres } from '../test/support/postgres.js';
import { startRedis } from '../test/support/redis.js';
import type { Program } from './candidates.js';
import { cpuOfDatabase, cpuOfServer, type Memory, type Server, startServer } from './machine.js';
import { closeSockets } from './socket.js';

/** A program that runs, with a Redis and, if it needs one, a PostgreSQL of its own. */
export interface Contestant<P extends Program = Program> {
  readonly program: P;
  /** One port for each node. */
  readonly ports: readonly [number, ...number[]];
  readonly redisPid: number;
  /** The nanoseconds of CPU that its nodes have used so far. */
  cpu(): number;
  /** The same of its PostgreSQL. */
  databaseCpu(): number;
  /** Its database, and the secret of its tokens, if it needs them. */
  readonly databaseUrl: string;
  readonly jwtSecret: string;
  /** The commands that its Redis has executed so far, with those inside scripts, and the scripts. */
  redisCommands(): Promise<{ all: number; scripts: number }>;
  /** The memory of its first node, after a garbage collection. */
  memory(): Promise<Memory>;
}

/** Runs something with all programs up. All have the same number of nodes, or each has its own. */
export async function withContestants<P extends Program, T>(
  programs: readonly P[],
  nodes: number | readonly number[],
  run: (contestants: Contestant<P>[]) => Promise<T>,
): Promise<T> {
  const closes: (() => Promise<void>)[] = [];
  try {
    const contestants: Contestant<P>[] = [];
    for (const [i, program] of programs.entries()) {
      const count = typeof nodes === 'number' ? nodes : (nodes[i] ?? 1);
      contestants.push(await start(program, count, closes));
    }
    return await run(contestants);
  } finally {
    closeSockets();
    for (const close of closes.reverse()) await close();
  }
}

async function start<P extends Program>(
  program: P,
  nodes: number,
  closes: (() => Promise<void>)[],
): Promise<Contestant<P>> {
  const redis = await startRedis();
  closes.push(() => redis.stop());
  const env: Record<string, string> = { HOST: '127.0.0.1', REDIS_URL: redis.url };
  let databasePid: number | null = null;
  if (program.needsPostgres) {
    const postgres = await startPostgres();
    closes.push(() => postgres.close());
    env.DATABASE_URL = await postgres.createDatabase('bench');
    env.JWT_SECRET = crypto.randomUUID();
    const [row] = await postgres.query<{ pid: string }>(
      `SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1) AS pid`,
    );
    databasePid = Number(row?.pid);
  }
  const servers: Server[] = [];
  for (let i = 0; i < nodes; i += 1) {
    const server = await startServer(program.file, env);
    closes.push(() => server.stop());
    servers.push(server);
  }
  const [first, ...others] = servers;
  if (!first) throw new Error('A contestant needs a node.');
  return {
    program,
    ports: [first.port, ...others.map(({ port }) => port)],
    redisPid: redis.pid ?? 0,
    cpu: () => servers.reduce((sum, { pid }) => sum + cpuOfServer(pid), 0),
    databaseCpu: () => (databasePid === null ? 0 : cpuOfDatabase(databasePid)),
    databaseUrl: env.DATABASE_URL ?? '',
    jwtSecret: env.JWT_SECRET ?? '',
    async redisCommands() {
      const stats = String(await redis.ask('INFO', 'commandstats'));
      const calls = [...stats.matchAll(/^cmdstat_(\S+):calls=(\d+)/gm)];
      const sum = (of: RegExp) =>
        calls.reduce(
          (total, [, name = '', count]) => total + (of.test(name) ? Number(count) : 0),
          0,
        );
      return { all: sum(/./), scripts: sum(/^evalsha$/) };
    },
    memory: first.memory,
  };
}
