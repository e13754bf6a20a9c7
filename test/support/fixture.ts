import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Redis } from 'ioredis';
import postgres from 'postgres';
import { Device } from './device.js';
import type { NodeEnv } from './node-servers.js';
import type { TestServer } from './server.js';

// biome-ignore lint/suspicious/noExplicitAny: an answer of an older version.
export type Json = any;

/** A user of a fixture. */
export interface FixtureUser {
  name: string;
  id: string;
  username: string;
  password: string;
  accessToken: string;
  refreshToken: string;
}

/** The requests of clients of an older version, with the answers. `scripts/upgrade-fixture/make.ts` writes it. */
export interface Fixture {
  version: string;
  takenAt: string;
  jwtSecret: string;
  /** The prefix of the keys in `redis`. */
  redisPrefix: string;
  users: FixtureUser[];
  sessions: {
    refreshed: { used: string; next: string };
    ended: { accessToken: string; refreshToken: string };
  };
  /** The presence of all users, while a device of each was connected. */
  presence: { userId: string; status: string; text: string | null }[];
  /** The documents of the clients, by name. */
  documents: Record<string, string>;
  /** `by` is a terminal ID, such as `ann-laptop`. */
  reads: { by: string; document: string; variables: object; answer: Json }[];
  /** The items of subscriptions after a cursor. `after` is null if the client had none yet. */
  resumes: {
    by: string;
    document: string;
    variables: object;
    after: string | null;
    items: Json[];
  }[];
  /** The commands that write the logs of Redis. */
  redis: string[][];
}

const textOf = (name: string): string =>
  gunzipSync(readFileSync(new URL(`../nodes/fixtures/${name}.gz`, import.meta.url))).toString();

/** A time of PostgreSQL or of JSON. All of them are UTC. */
const TIME = /(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d(?:\.\d{1,3})?)(?:Z|\+00)/g;
/** A time in milliseconds, in a message in Redis. */
const MILLISECONDS = /\b1[789]\d{11}\b/g;

/**
 * Loads the fixture of a version into an empty database and Redis. It looks as if the snapshot had been taken just now,
 * or `agoMs` ago: calls ring for some seconds only, and events are kept for a day. So every time moves by the same
 * interval, in the columns, in JSON inside them, in Redis, and in what clients were answered.
 */
export async function loadFixture(version: string, env: NodeEnv, agoMs = 0): Promise<Fixture> {
  const text = textOf(`${version}.json`);
  const { takenAt } = JSON.parse(text) as Fixture;
  const shiftMs = Date.now() - agoMs - Date.parse(takenAt);
  const moved = (part: string) =>
    part.replace(TIME, (_all, day, time) =>
      new Date(Date.parse(`${day}T${time}Z`) + shiftMs).toISOString(),
    );
  const fixture = JSON.parse(moved(text)) as Fixture;

  const sql = postgres(env.DATABASE_URL, { max: 1, onnotice: () => {} });
  await sql.unsafe(moved(textOf(`${version}.sql`)));
  await sql.end();

  const redis = new Redis(env.REDIS_URL ?? '');
  for (const [command = '', key = '', ...values] of fixture.redis) {
    await redis.call(
      command,
      key.replace(fixture.redisPrefix, env.REDIS_PREFIX ?? ''),
      ...values.map((value) => value.replace(MILLISECONDS, (ms) => String(Number(ms) + shiftMs))),
    );
  }
  redis.disconnect();
  return fixture;
}

/** The devices of a fixture's users, by terminal ID. Each user continues their session with the refresh token. */
export async function devicesOf(
  { users }: Fixture,
  server: TestServer,
): Promise<(terminalId: string) => Device> {
  const guest = new Device(server, null, null);
  const tokens = new Map<string, string>();
  for (const { name, refreshToken } of users) {
    const { data } = await guest.ask<Json, object>(REFRESH, { refreshToken });
    tokens.set(name, data?.refreshSession.accessToken ?? null);
  }
  const devices = new Map<string, Device>();
  return (terminalId) => {
    const known = devices.get(terminalId);
    if (known) return known;
    const name = terminalId.split('-')[0] ?? '';
    const device = new Device(server, tokens.get(name) ?? null, terminalId);
    devices.set(terminalId, device);
    return device;
  };
}

/** Documents of the clients of any version. */
export const REFRESH = `mutation($refreshToken: String!) {
  refreshSession(refreshToken: $refreshToken) { __typename ... on AuthSession { accessToken refreshToken } }
}`;
