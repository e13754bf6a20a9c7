import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { createTokens } from '../../src/auth/tokens.js';
import type { Chance } from '../support/chance.js';
import { type PostgresServer, startPostgres } from '../support/postgres.js';
import { startRedis } from '../support/redis.js';
import type { Command, Outcome } from './client/command.js';
import type { LoadPlan } from './client/load.js';
import { type ClientProcess, startClients } from './clients.js';
import { now, until } from './clock.js';
import { readDatabase, readHeads } from './database-state.js';
import { Evidence, type Facts, type Fault } from './evidence.js';
import { readHistories } from './history.js';
import { keepJournal, readLastEvents } from './meeting-story.js';
import type { Mutant } from './mutants.js';
import { SwitchboardNode } from './node.js';
import { percentile } from './scenario.js';

export interface RigOptions {
  chance: Chance;
  /** The share of a whole run's amounts that this run makes. */
  scale?: number;
  mutant?: Mutant | null;
  /** The number of client processes. */
  clients?: number;
}

/** A user with an account. */
export interface Person {
  userId: string;
  accessToken: string;
}

/** A device in a client process. */
export interface RemoteDevice {
  userId: string;
  terminalId: string;
  /** The number of its client process. */
  home: number;
}

/** Where and how a device is opened. */
export interface DeviceOptions {
  /** The node with which it begins; a random one by default. */
  node?: number;
  via?: 'http' | 'socket';
  /** Whether it knows no other node. */
  stays?: boolean;
  /** The client process that it lives in; they take turns by default. */
  home?: number;
}

/** The time that devices have to receive everything: a head check, and what it takes. */
const SETTLE_MS = 12_000;
/** How long nodes may remember, and subscribe to, calls that no client asks for any more. */
const FORGOTTEN_MS = 15_000;
/** How often this process measures its own event loop delay. */
const LAG_MS = 20;
const NODES = 3;
const TOKEN_TTL_S = 24 * 3600;
/** Log lines that a node must never write. */
const COMPLAINT = /unhandled|uncaught|unexpected error|MaxListenersExceeded|out of memory/i;

/**
 * A Switchboard of three nodes on a PostgreSQL and a Redis of its own, with clients in separate processes. A scenario
 * controls everything between them: it can kill processes, break networks, and tamper with messages. The rig records
 * each fault and gathers what every device saw.
 */
export class Rig {
  readonly chance: Chance;
  readonly postgres: PostgresServer;
  readonly redis: Awaited<ReturnType<typeof startRedis>>;
  readonly nodes: SwitchboardNode[] = [];
  /** A connection to the nodes' database that bypasses their proxies. */
  readonly sql: postgres.Sql;
  /** The folder of histories and logs. */
  readonly folder: string;
  readonly startedAt = now();
  readonly #scale: number;
  readonly #clients: ClientProcess[] = [];
  readonly #faults: Fault[] = [];
  readonly #tokens;
  #channels: Facts['channels'] = { before: [], after: [] };
  #database: Facts['database'] | null = null;
  readonly #lags: number[] = [];
  #people = 0;
  #devices = 0;
  #calls = 0;

  private constructor(
    options: RigOptions,
    servers: { postgres: PostgresServer; redis: Rig['redis'] },
    folder: string,
    databaseUrl: string,
    jwtSecret: string,
  ) {
    this.chance = options.chance;
    this.#scale = options.scale ?? 1;
    this.postgres = servers.postgres;
    this.redis = servers.redis;
    this.folder = folder;
    this.sql = postgres(databaseUrl, {
      max: 4,
      connect_timeout: 2,
      connection: { application_name: 'test' },
      onnotice: () => {},
    });
    let expected = now() + LAG_MS;
    setInterval(() => {
      this.#lags.push(Math.max(0, now() - expected));
      expected = now() + LAG_MS;
    }, LAG_MS).unref();
    this.#tokens = createTokens({ secret: jwtSecret, issuer: 'switchboard', ttlS: TOKEN_TTL_S });
  }

  /** Starts a rig with ready nodes. */
  static async start(options: RigOptions): Promise<Rig> {
    const folder = await mkdtemp(join(tmpdir(), 'switchboard-faults-'));
    const [db, redis] = await Promise.all([startPostgres(), startRedis()]);
    const databaseUrl = await db.createDatabase('switchboard');
    const jwtSecret = 'secret of the fault rig, for tests only';
    const rig = new Rig(options, { postgres: db, redis }, folder, databaseUrl, jwtSecret);
    try {
      const setup = { folder, databaseUrl, redisUrl: redis.url, jwtSecret };
      const mutant = options.mutant ?? null;
      const starting = Array.from({ length: NODES }, (_, index) =>
        SwitchboardNode.start({ ...setup, index, mutant }),
      );
      rig.nodes.push(...(await Promise.all(starting)));
      await keepJournal(rig.sql);
      for (let i = 0; i < (options.clients ?? 2); i += 1) {
        rig.#clients.push(
          await startClients(folder, `c${i}`, options.chance.of(`clients ${i}`).seed),
        );
      }
      rig.#channels.before = await rig.redis.channels();
      return rig;
    } catch (error) {
      await rig.close();
      throw error;
    }
  }

  /** The event loop delay of this process. It shows whether the machine is too busy to measure on. */
  get lag(): { p99: number; most: number } {
    return { p99: percentile(this.#lags, 0.99), most: Math.max(0, ...this.#lags) };
  }

  /** Scales a count down for a small run. */
  some(count: number): number {
    return Math.max(1, Math.round(count * this.#scale));
  }

  /** Creates users directly in the database, which saves hashing their passwords. */
  async people(count: number): Promise<Person[]> {
    const ids = Array.from({ length: count }, () => {
      this.#people += 1;
      return `u${this.#people}`;
    });
    await this.sql`
      INSERT INTO users (id, username, display_name) SELECT id, id, id FROM unnest(${ids}::text[]) AS t (id)`;
    await this.sql`
      INSERT INTO sessions (id, user_id, expires_at)
      SELECT 's-' || id, id, now() + interval '1 day' FROM unnest(${ids}::text[]) AS t (id)`;
    return Promise.all(
      ids.map(async (userId) => {
        const claims = { userId, sessionId: `s-${userId}` };
        return { userId, accessToken: (await this.#tokens.issueAccessToken(claims)).token };
      }),
    );
  }

  /** Opens devices, which then follow their users' calls and signals. */
  async open(wanted: readonly (DeviceOptions & { of: Person })[]): Promise<RemoteDevice[]> {
    const devices = wanted.map(({ of: { userId, accessToken }, node, via, home, stays }) => {
      this.#devices += 1;
      return {
        userId,
        terminalId: `${userId}.${this.#devices}`,
        home: home ?? this.#devices % this.#clients.length,
        accessToken,
        nodes: this.nodes.map(({ url }) => url),
        node: node ?? this.chance.whole(0, this.nodes.length - 1),
        stays: stays ?? false,
        via: via ?? this.chance.pick(['http', 'socket'] as const),
        keepAliveMs: 10_000,
      };
    });
    await this.#atHome(devices, (client, mine) => client.open(mine));
    return devices.map(({ userId, terminalId, home }) => ({ userId, terminalId, home }));
  }

  /** An id for a new call. */
  callId(): string {
    this.#calls += 1;
    return `call-${this.#calls}`;
  }

  /** Creates a public meeting. The host does not join it yet. */
  async meeting(host: RemoteDevice, type: 'AUDIO' | 'VIDEO', seats: number): Promise<string> {
    const [outcome] = await this.do([[host, { op: 'createMeeting', type, seats }]]);
    if (!outcome?.meeting) throw new Error(`there is no meeting: ${outcome?.code}`);
    return outcome.meeting.id;
  }

  /** Runs commands on devices, all at once. Returns the outcomes in the same order. */
  async do(work: readonly (readonly [RemoteDevice, Command])[]): Promise<Outcome[]> {
    const results: Outcome[] = [];
    const tasks = work.map(([device, command], position) => ({ ...device, command, position }));
    await this.#atHome(tasks, async (client, mine) => {
      const outcomes = await client.do(
        mine.map(({ terminalId, command }) => ({ terminalId, command })),
      );
      for (const [i, { position }] of mine.entries()) results[position] = outcomes[i] as Outcome;
    });
    return results;
  }

  /** Waits until devices learn that a call is in one of these states. Returns how many did. */
  async receive(
    devices: readonly RemoteDevice[],
    callId: string,
    statuses: readonly string[],
    withinMs = 10_000,
  ): Promise<number> {
    const received = await this.#atHome(devices, (client, mine) =>
      client.receive(idsOf(mine), callId, [...statuses], withinMs),
    );
    return received.reduce((sum, count) => sum + count, 0);
  }

  /** Lets devices leave for good. */
  async leave(devices: readonly RemoteDevice[]): Promise<void> {
    await this.#atHome(devices, (client, mine) => client.leave(idsOf(mine)));
  }

  /**
   * Lets users call each other, in circles of one caller and one or two callees with several devices each, until the
   * returned function is called. That resolves when the last call is over.
   */
  async load(
    plan: LoadPlan & { circles: number; devices?: number; via?: 'http' | 'socket' },
  ): Promise<() => Promise<number>> {
    const homes = this.#clients.length;
    const circles = Array.from({ length: plan.circles }, (_, i) => ({
      home: i % homes,
      // One in five calls rings two callees at once.
      callees: i % 3 === 2 ? 2 : 1,
    }));
    const people = await this.people(circles.reduce((sum, { callees }) => sum + callees + 1, 0));
    const wanted: (DeviceOptions & { of: Person; circle: number; member: number })[] = [];
    for (const [circle, { home, callees }] of circles.entries()) {
      for (let member = 0; member <= callees; member += 1) {
        const of = people.pop() as Person;
        const count = member === 0 ? 1 : (plan.devices ?? 2);
        for (let i = 0; i < count; i += 1) {
          wanted.push({ of, circle, member, home, ...(plan.via && { via: plan.via }) });
        }
      }
    }
    const devices = await this.open(wanted);
    const membersOf = (circle: number, member: number) =>
      idsOf(devices.filter((_, i) => wanted[i]?.circle === circle && wanted[i]?.member === member));
    const members = circles.map(({ home, callees }, circle) => ({
      home,
      caller: membersOf(circle, 0)[0] as string,
      callees: Array.from({ length: callees }, (_, i) => membersOf(circle, i + 1)),
    }));
    await this.#atHome(members, (client, mine) =>
      client.startLoad(mine, {
        ...plan,
        callsPerS: (plan.callsPerS * mine.length) / circles.length,
      }),
    );
    return async () => {
      const calls = await Promise.all(this.#clients.map((client) => client.stopLoad()));
      return calls.reduce((sum, count) => sum + count, 0);
    };
  }

  /** Causes a fault while a task runs, and records it. */
  async fault<T>(
    what: Fault['what'],
    how: string,
    task: () => Promise<T>,
    node: number | null = null,
  ): Promise<{ result: T; from: number; to: number }> {
    const fault: Fault = { what, how, node, from: now(), to: Number.POSITIVE_INFINITY };
    this.#faults.push(fault);
    const result = await task();
    fault.to = now();
    return { result, from: fault.from, to: fault.to };
  }

  /** Kills a node as the machine under it would. Resolves with a function that starts it again. */
  async killNode(index: number): Promise<() => Promise<void>> {
    const node = this.nodes[index] as SwitchboardNode;
    let back: () => void = () => {};
    const gone = new Promise<void>((resolve) => {
      back = resolve;
    });
    void this.fault('node', `kill -9 of node ${index}`, () => gone, index);
    await node.kill();
    return async () => {
      await node.start();
      back();
    };
  }

  /**
   * Waits until every device has received everything that it will, and reads the database. Scenarios measure in the
   * result.
   */
  async settle(): Promise<Evidence> {
    await until(
      'every device has received everything',
      SETTLE_MS,
      async () => {
        const heads = new Map(
          (await readHeads(this.sql)).map(({ stream, head }) => [stream, head]),
        );
        const last = await readLastEvents(this.sql);
        const positions = (
          await Promise.all(this.#clients.map((client) => client.positions()))
        ).flat();
        return positions.every(
          ({ userId, position, meetings }) =>
            position === (heads.get(`user:${userId}`) ?? 0) &&
            meetings.every(
              ({ meetingId, position: received }) =>
                (received ?? 0) >= (last.get(`${meetingId} ${userId}`) ?? 0),
            ),
        );
      },
      200,
    ).catch(() => {});
    this.#database = await readDatabase(this.sql);
    return this.evidence();
  }

  /** The evidence so far. */
  async evidence(): Promise<Evidence> {
    await Promise.all(this.#clients.map((client) => client.flush()));
    const entries = await readHistories(this.#clients.map(({ history }) => history));
    this.#database ??= await readDatabase(this.sql);
    const logs = await Promise.all(this.nodes.map(({ log }) => readFile(log, 'utf8')));
    return new Evidence({
      startedAt: this.startedAt,
      entries,
      database: this.#database,
      faults: this.#faults,
      exits: this.nodes.flatMap(({ exits }) => exits),
      complaints: logs.flatMap((log, node) =>
        log
          .split('\n')
          .filter((line) => COMPLAINT.test(line))
          .map((line) => ({ node, line: line.slice(0, 400) })),
      ),
      channels: this.#channels,
    });
  }

  /** Lets all clients leave, checks what they leave behind, and stops the nodes. */
  async finish(): Promise<Evidence> {
    await Promise.all(this.#clients.map((client) => client.leave(null)));
    const { before } = this.#channels;
    await until('the channels are gone', FORGOTTEN_MS, async () => {
      this.#channels.after = await this.redis.channels();
      return this.#channels.after.every((channel) => before.includes(channel));
    }).catch(() => {});
    await Promise.all(this.nodes.map((node) => node.stop()));
    return this.evidence();
  }

  /** Ends everything, and deletes it unless it is kept for inspection. */
  async close({ keep = false } = {}): Promise<void> {
    for (const client of this.#clients) client.stop();
    await Promise.all(this.nodes.map((node) => node.close()));
    await this.sql.end({ timeout: 1 });
    await Promise.all([this.postgres.close(), this.redis.stop()]);
    if (!keep) await rm(this.folder, { recursive: true, force: true });
  }

  /** Asks each client process for something that concerns its own devices. */
  #atHome<Local extends { home: number }, Result>(
    all: readonly Local[],
    ask: (client: ClientProcess, mine: Local[]) => Promise<Result>,
  ): Promise<Result[]> {
    return Promise.all(
      this.#clients.flatMap((client, index) => {
        const mine = all.filter(({ home }) => home === index);
        return mine.length > 0 ? [ask(client, mine)] : [];
      }),
    );
  }
}

const idsOf = (devices: readonly RemoteDevice[]) => devices.map(({ terminalId }) => terminalId);
