import { createRequire } from 'node:module';
import { setTimeout as later } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Sql } from 'postgres';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  AcceptCall,
  CreateMeeting,
  EndMeeting,
  HangUpCall,
  JoinMeeting,
  SendMeetingMessage,
  StartCall,
} from '../gql/graphql.js';
import { Device } from '../support/device.js';
import { NodeProcess } from '../support/node-process.js';
import { clientOf, useNodeServers } from '../support/node-servers.js';
import { aPerson, type Person } from '../support/people.js';
import { postgresInstalled } from '../support/postgres.js';
import { redisInstalled } from '../support/redis.js';

const CONSUMER_NODE = [
  '--import',
  // The nodes run in folders of their own, where the name alone resolves to nothing.
  pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href,
  fileURLToPath(new URL('consumer-node.ts', import.meta.url)),
];
const NODES = 3;
const KILLS = 4;
const LIFE_MS = 1_500;
/** How long the others wait for a client that tries again. */
const RETRY_MS = 100;
const DRAINED_MS = 60_000;

describe.skipIf(!postgresInstalled || !redisInstalled)('the outbox of several nodes', () => {
  const servers = useNodeServers();

  async function consumerNodes(n: number): Promise<{ nodes: NodeProcess[]; sql: Sql }> {
    const env = await servers.anEnvironment();
    const sql = clientOf(env);
    await sql`CREATE TABLE handled (
      n bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY, outbox_id bigint NOT NULL, subject text NOT NULL,
      kind text NOT NULL, version int NOT NULL, at timestamptz NOT NULL DEFAULT clock_timestamp())`;
    const settings = { PATH: process.env.PATH ?? '', ...env };
    const nodes = await Promise.all(
      Array.from({ length: n }, () => NodeProcess.start(settings, CONSUMER_NODE)),
    );
    onTestFinished(async () => {
      await Promise.all(nodes.map((node) => node.close()));
    });
    return { nodes, sql };
  }

  /** Commands through any living node, repeated until one answers. Each command carries its ID, so that it counts once. */
  function clientOfNodes(nodes: readonly NodeProcess[]) {
    const terminals = new Map<string, string>();
    return async (by: Person, ask: (device: Device) => Promise<unknown>): Promise<void> => {
      const terminalId = terminals.get(by.id) ?? crypto.randomUUID();
      terminals.set(by.id, terminalId);
      for (;;) {
        const node = nodes[Math.floor(Math.random() * nodes.length)] as NodeProcess;
        try {
          await ask(new Device(node, by.accessToken, terminalId));
          return;
        } catch {
          await later(RETRY_MS);
        }
      }
    };
  }
  type Command = ReturnType<typeof clientOfNodes>;

  async function playCall(command: Command, from: Person, to: Person, id: string) {
    await command(from, (device) => device.do(StartCall, { input: { id, calleeIds: [to.id] } }));
    await command(to, (device) => device.do(AcceptCall, { callId: id }));
    await command(from, (device) => device.do(HangUpCall, { callId: id }));
  }

  async function playMeeting(command: Command, host: Person, guest: Person) {
    const id = crypto.randomUUID();
    const join = { input: { meeting: { id } } };
    await command(host, (device) => device.do(CreateMeeting, { input: { id, title: 'Load' } }));
    await command(host, (device) => device.do(JoinMeeting, join));
    await command(guest, (device) => device.do(JoinMeeting, join));
    for (const by of [host, guest]) {
      const input = { id: crypto.randomUUID(), meetingId: id, text: 'hello' };
      await command(by, (device) => device.do(SendMeetingMessage, { input }));
    }
    await command(host, (device) => device.do(EndMeeting, { meetingId: id }));
  }

  const pendingCount = async (sql: Sql) =>
    (await sql`SELECT 1 FROM outbox WHERE done_at IS NULL AND failed_at IS NULL`).length;
  const drained = (sql: Sql) =>
    expect.poll(() => pendingCount(sql), { timeout: DRAINED_MS, interval: 200 }).toBe(0);

  /** Rows of `handled` that came after a later event of the same subject. */
  const disorder = (sql: Sql) => sql`
    SELECT a.subject, a.outbox_id, b.outbox_id AS later FROM handled AS a
    JOIN handled AS b ON b.subject = a.subject AND b.n < a.n AND b.outbox_id > a.outbox_id`;

  test('[OUT1] [OUT3] each event is handled, in order, while nodes are killed', {
    timeout: 300_000,
  }, async () => {
    const { nodes, sql } = await consumerNodes(NODES);
    const command = clientOfNodes(nodes);
    const [first] = nodes;
    if (!first) throw new Error('no node');
    const people: Person[] = [];
    for (let i = 0; i < 6; i += 1) people.push(await aPerson(first, 'load'));
    const [a, b, c, d, e, f] = people as [Person, Person, Person, Person, Person, Person];

    const ending = new AbortController();
    const repeat = async (play: () => Promise<void>) => {
      while (!ending.signal.aborted) await play();
    };
    const load = [
      repeat(() => playCall(command, a, b, crypto.randomUUID())),
      repeat(() => playCall(command, c, d, crypto.randomUUID())),
      repeat(() => playMeeting(command, e, f)),
    ];
    for (let i = 0; i < KILLS; i += 1) {
      await later(LIFE_MS);
      const node = nodes[i % nodes.length] as NodeProcess;
      await node.kill();
      await node.start();
    }
    ending.abort();
    await Promise.all(load);
    await drained(sql);

    // Each fact in the database has its event, and no event is without its fact.
    const facts = await sql`
      SELECT * FROM (VALUES
        ('CALL_ENDED', (SELECT count(*)::int FROM calls WHERE ended_at IS NOT NULL)),
        ('MEETING_ENDED', (SELECT count(*)::int FROM meetings WHERE status IN ('ENDED', 'CANCELLED'))),
        ('MEETING_MESSAGE_SENT', (SELECT count(*)::int FROM meeting_messages)),
        ('MEETING_STARTED', (SELECT count(*)::int FROM meetings WHERE started_at IS NOT NULL))
      ) AS t (kind, n) ORDER BY kind`;
    const events = await sql`
      SELECT kind, count(*)::int AS n FROM outbox
      WHERE kind IN ('CALL_ENDED', 'MEETING_ENDED', 'MEETING_MESSAGE_SENT', 'MEETING_STARTED')
      GROUP BY kind ORDER BY kind`;
    expect([...events]).toEqual([...facts]);
    for (const { n } of facts) expect(n).toBeGreaterThan(2);

    // At least once, in the order of the changes.
    expect([...(await sql`SELECT id, last_error FROM outbox WHERE done_at IS NULL`)]).toEqual([]);
    expect([
      ...(await sql`SELECT id FROM outbox WHERE id NOT IN (SELECT outbox_id FROM handled)`),
    ]).toEqual([]);
    expect([...(await disorder(sql))]).toEqual([]);
    expect([
      ...(await sql`
        SELECT a.id FROM outbox AS a JOIN outbox AS b ON a.subject = b.subject AND a.id < b.id
        WHERE (a.payload ->> 'version')::int > (b.payload ->> 'version')::int`),
    ]).toEqual([]);
  });

  test('[OUT4] a subject that always fails is given up, and delays no other', {
    timeout: 120_000,
  }, async () => {
    const { nodes, sql } = await consumerNodes(2);
    const command = clientOfNodes(nodes);
    const [first] = nodes;
    if (!first) throw new Error('no node');
    const [ann, bob] = [await aPerson(first, 'ann'), await aPerson(first, 'bob')];
    const poisoned = `poisoned-${crypto.randomUUID()}`;
    await playCall(command, ann, bob, poisoned);
    for (let i = 0; i < 10; i += 1) await playCall(command, ann, bob, crypto.randomUUID());
    const others = sql`subject <> ${`call:${poisoned}`}`;
    const waiting = async () =>
      (await sql`SELECT 1 FROM outbox WHERE done_at IS NULL AND ${others}`).length;
    await expect.poll(waiting, { timeout: DRAINED_MS, interval: 50 }).toBe(0);
    const [{ attempts } = { attempts: 0 }] = await sql`
      SELECT max(attempts) AS attempts FROM outbox WHERE ${others}`;
    expect(attempts).toBe(1);

    await drained(sql);
    expect([
      ...(await sql`
        SELECT kind, attempts, failed_at IS NOT NULL AS failed, last_error FROM outbox
        WHERE subject = ${`call:${poisoned}`} ORDER BY failed_at`),
    ]).toEqual(
      ['CALL_RINGING', 'CALL_ENDED'].map((kind) => ({
        kind,
        attempts: 5,
        failed: true,
        last_error: 'poisoned',
      })),
    );
    expect([...(await sql`SELECT 1 FROM handled WHERE NOT ${others}`)]).toEqual([]);
    // The other calls did not wait for the end of the attempts.
    const [late = { n: 0 }] = await sql`
      SELECT count(*)::int AS n FROM outbox
      WHERE ${others} AND done_at > (SELECT max(failed_at) FROM outbox WHERE failed_at IS NOT NULL)`;
    expect(late.n).toBe(0);
  });
});
