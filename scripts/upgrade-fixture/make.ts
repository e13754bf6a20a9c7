// Makes a fixture of `test/nodes/upgrade.test.ts` with an older version:
//
//   git worktree add --detach /tmp/older v0.4.1        # or a commit
//   (cd /tmp/older && npm ci && npx tsc -p tsconfig.build.json)
//   npx tsx scripts/upgrade-fixture/make.ts /tmp/older
//
// It starts that version on a PostgreSQL and a Redis of its own, acts the story through its API, and writes the
// database, what is in Redis, and the answers of the API into `test/nodes/fixtures/`.

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Redis } from 'ioredis';
import postgresClient from 'postgres';
import { Device } from '../../test/support/device.js';
import { NodeProcess } from '../../test/support/node-process.js';
import { startPostgres } from '../../test/support/postgres.js';
import { startRedis } from '../../test/support/redis.js';
import {
  ask,
  change,
  eventually,
  type FixtureUser,
  type Json,
  type Listener,
  listen,
  register,
  type Variables,
} from './client.js';
import { documentsOf, type Features } from './documents.js';
import { actPast, actPresent, type Cast, NAMES } from './story.js';

const FOLDER = 'test/nodes/fixtures';
const JWT_SECRET = 'the secret of the fixtures, which guards nothing';
const PREFIX = 'fixture:';

const [older = ''] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(join(older, 'package.json'), 'utf8'));
const commit = execFileSync('git', ['-C', older, 'rev-parse', '--short', 'HEAD'], {
  encoding: 'utf8',
});

const postgres = await startPostgres();
const redis = await startRedis();
const databaseUrl = await postgres.createDatabase('fixture');
const node = await NodeProcess.start(
  { DATABASE_URL: databaseUrl, REDIS_URL: redis.url, REDIS_PREFIX: PREFIX, JWT_SECRET },
  [join(older, 'dist/main.js')],
);
try {
  await make();
} finally {
  await node.close();
  await Promise.all([postgres.close(), redis.stop()]);
}
process.exit(0);

/** A subscription of one device, from the first event on. */
interface Recorded {
  by: Device;
  document: string;
  variables: Variables;
  listener: Listener;
}

async function make(): Promise<void> {
  const users: FixtureUser[] = [];
  for (const name of NAMES) users.push(await register(node, name));
  const cast = Object.fromEntries(users.map((user) => [user.name, user])) as Cast;
  const features = await featuresOf(cast.ann.laptop);
  const documents = documentsOf(features);
  const recorded: Recorded[] = [];
  const record = async (by: Device, document: string, variables: Variables = {}) => {
    const text = documents[document];
    if (!text) return;
    const listener = await listen(by, text, variables);
    recorded.push({ by, document, variables, listener });
  };

  const begins: Record<string, string> = {};
  // `lost` must lose its participants: no device of these two may be connected until then.
  const early = users.filter(({ name }) => name !== 'hal' && name !== 'ida');
  const recordUser = async ({ name, laptop, phone }: FixtureUser) => {
    begins[name] = (await ask(laptop, '{ eventCursor }')).eventCursor;
    for (const document of ['CallUpdates', 'IncomingCalls', 'MeetingInvitations', 'Signals']) {
      await record(laptop, document);
    }
    await record(phone, 'CallUpdates');
  };
  for (const user of early) await recordUser(user);
  await actPast(cast, features);
  await recordUser(cast.hal);
  await recordUser(cast.ida);

  const sessions = await actSessions(cast);
  await actPresent(cast, features, record);
  await lengthenRings();
  // Devices are notified of rings a moment later, and calls that are over are archived.
  await new Promise((resolve) => setTimeout(resolve, 4_000));

  const reads: Json[] = [];
  const read = async (by: Device, document: string, variables: Variables = {}) => {
    const text = documents[document];
    if (!text) return;
    reads.push({ by: by.terminalId, document, variables, answer: await ask(by, text, variables) });
  };
  const callIds = await callIdsOf();
  for (const { laptop, phone } of users) {
    for (const document of ['History', 'Missed', 'Me', 'ScheduledCalls', 'Meetings']) {
      await read(laptop, document);
    }
    for (const device of [laptop, phone]) await read(device, 'Start');
    for (const id of callIds) await read(laptop, 'Call', { id });
    for (const id of ['over', 'to come', 'cancelled', 'room'])
      await read(laptop, 'Meeting', { id });
  }
  const { data } = await cast.ann.laptop.ask<Json, Variables>(documents.Presence ?? '', {
    userIds: users.map(({ id }) => id),
  });

  const resumes: Json[] = [];
  for (const { by, document, variables, listener } of recorded) {
    resumes.push(await resume(by, document, documents, variables, listener, begins));
  }
  const takenAt = new Date();
  const sql = dump();
  const logs = await logsOf();
  await eventually('the calls are still there', async () => {
    const { activeCalls } = await ask(cast.ann.laptop, documents.Start ?? '');
    return activeCalls.length === 1;
  });

  const fixture = {
    version,
    commit: commit.trim(),
    takenAt,
    jwtSecret: JWT_SECRET,
    redisPrefix: PREFIX,
    users: users.map(({ name, id, username, password, accessToken, refreshToken }) => {
      return { name, id, username, password, accessToken, refreshToken };
    }),
    sessions,
    presence: data.presence,
    documents,
    reads,
    resumes,
    redis: logs,
  };
  const file = join(FOLDER, version);
  writeFileSync(`${file}.json.gz`, gzipSync(JSON.stringify(fixture), { level: 9 }));
  writeFileSync(`${file}.sql.gz`, gzipSync(sql, { level: 9 }));
  const items = resumes.reduce((many: number, { items }) => many + items.length, 0);
  console.log(
    `${version}: ${reads.length} answers, ${resumes.length} subscriptions, ${items} items`,
  );
}

async function featuresOf(by: Device): Promise<Features> {
  const { __schema } = await ask(by, '{ __schema { mutationType { fields { name } } } }');
  const names = new Set(__schema.mutationType.fields.map(({ name }: { name: string }) => name));
  return { wholeCalls: names.has('inviteToCall'), meetings: names.has('createMeeting') };
}

/** Resumes a subscription in the older version, after its first cursor. It must deliver the same once more. */
async function resume(
  by: Device,
  document: string,
  documents: Record<string, string>,
  variables: Variables,
  listener: Listener,
  begins: Record<string, string>,
): Promise<Json> {
  const received = listener.all.map((item) => Object.values(item)[0] as Json);
  const name = by.terminalId?.split('-')[0] ?? '';
  const isOfUser = ['CallUpdates', 'IncomingCalls', 'MeetingInvitations'].includes(document);
  const after = isOfUser ? begins[name] : received[0]?.cursor;
  if (after === undefined)
    return { by: by.terminalId, document, variables, after: null, items: [] };
  const replayed = await listen(by, documents[document] ?? '', { ...variables, after });
  const cursors = (isOfUser ? received : received.slice(1))
    // An invitation to a meeting that is over is not delivered again.
    .filter(({ meeting }) => meeting?.id !== 'over')
    .map(({ cursor }) => cursor);
  const items = () => replayed.all.map((item) => Object.values(item)[0] as Json);
  const hasAll = () => items().length >= cursors.length;
  await eventually(`${by.terminalId} resumes ${document}`, hasAll, 60);
  replayed.stop();
  const again = items().map(({ cursor }) => cursor);
  if (JSON.stringify(again) !== JSON.stringify(cursors)) {
    throw new Error(`${by.terminalId} ${document}: ${cursors} were delivered, and now ${again}`);
  }
  return { by: by.terminalId, document, variables, after, items: items() };
}

/** Sessions beyond those of the devices: one that was refreshed, and one that ended. */
async function actSessions({ cid, dan }: Cast): Promise<Json> {
  const login = async ({ username, password, laptop }: FixtureUser) =>
    change(laptop, 'login', 'AuthSession { refreshToken accessToken }', {
      input: ['LoginInput!', { username, password }],
    });
  const first = await login(cid);
  const refreshed = await change(
    cid.laptop,
    'refreshSession',
    'AuthSession { refreshToken accessToken }',
    { refreshToken: ['String!', first.refreshToken] },
  );
  const ended = await login(dan);
  await ask(new Device(node, ended.accessToken, null), 'mutation { logout }');
  return {
    refreshed: { used: first.refreshToken, next: refreshed.refreshToken },
    ended: { accessToken: ended.accessToken, refreshToken: ended.refreshToken },
  };
}

/** An invitation rings for 30 seconds, and a busy machine needs longer to read everything, or to take it over. */
async function lengthenRings(): Promise<void> {
  const client = postgresClient(databaseUrl);
  await client`UPDATE call_participants SET rings_until = rings_until + interval '10 minutes'`;
  await client.end();
}

/** The IDs of all calls, also of those that the reader may not see. */
async function callIdsOf(): Promise<string[]> {
  const client = postgresClient(databaseUrl);
  const rows = await client<{ id: string }[]>`SELECT id FROM calls ORDER BY created_at`;
  await client.end();
  return rows.map(({ id }) => id);
}

/** The database as SQL that any client can send. */
function dump(): string {
  const text = execFileSync(
    'pg_dump',
    ['--inserts', '--rows-per-insert=100', '--no-owner', '--no-privileges', databaseUrl],
    { encoding: 'utf8', env: { ...process.env, PGTZ: 'UTC' } },
  );
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('--') && !line.startsWith('\\'))
    .join('\n');
}

/** The logs in Redis, as the commands that write them. Leases, and counters of requests, end by themselves. */
async function logsOf(): Promise<string[][]> {
  const client = new Redis(redis.url);
  const commands: string[][] = [];
  for (const key of (await client.keys(`${PREFIX}*`)).sort()) {
    if (key.endsWith('}:head')) {
      const fields = Object.entries(await client.hgetall(key)).flat();
      commands.push(['HSET', key, ...fields]);
    }
    if (key.endsWith('}:log')) {
      for (const [id, fields] of await client.xrange(key, '-', '+')) {
        commands.push(['XADD', key, id, ...fields]);
      }
    }
  }
  client.disconnect();
  return commands;
}
