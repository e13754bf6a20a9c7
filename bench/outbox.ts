// The cost of the outbox: the statements of a call (start, accept, hang up) without and with a consumer, in both modes.
// With the folder of an earlier version as its argument, it measures the statements of that version too. All take turns.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { usersTable } from '../src/db/account/tables.js';
import { type CallStore, createCallStore } from '../src/db/call/store.js';
import type { Database } from '../src/db/client.js';
import { openEmbedded } from '../src/db/embedded/open.js';
import { registerConsumer } from '../src/db/outbox.js';
import { openServer } from '../src/db/postgres/connect.js';
import { type CallCommand, decideCall } from '../src/lifecycle/call/decide.js';
import { beginCall } from '../src/lifecycle/call/start.js';
import type { Call } from '../src/lifecycle/call/state.js';
import { OUTBOX_KINDS } from '../src/lifecycle/outbox/event.js';
import { LIMITS } from '../src/limits.js';
import { startPostgres } from '../test/support/postgres.js';
import { median } from './statistics.js';

const ROUNDS = Number(process.env.ROUNDS ?? 12);
const CALLS = Number(process.env.CALLS ?? 40);
const STEPS = ['start', 'accept', 'hang up'] as const;

const [ann, bob] = ['ann', 'bob'].map((userId) => ({ userId, terminalId: `${userId}-1` })) as [
  { userId: string; terminalId: string },
  { userId: string; terminalId: string },
];
const COMMANDS: CallCommand[] = [
  { kind: 'accept', by: bob },
  { kind: 'hangUp', by: ann },
];

interface Variant {
  name: string;
  store: CallStore;
  prepare(): Promise<void>;
}

/** The microseconds of each step of one call. */
async function playCall(store: CallStore): Promise<number[]> {
  const now = new Date();
  const { call, update } = beginCall(
    {
      id: crypto.randomUUID(),
      type: 'AUDIO',
      caller: ann,
      callees: [{ userId: bob.userId, disturbable: true, inCall: false }],
      message: null,
      ringTimeoutS: 30,
    },
    now,
  );
  const timings = [await microseconds(() => store.insert(call, update, now, null))];
  let before: Call = call;
  for (const command of COMMANDS) {
    const decision = decideCall(before, command, now);
    if (decision.outcome !== 'changed') throw new Error(JSON.stringify(decision));
    const from = before;
    timings.push(await microseconds(() => store.update(from, decision.call, decision.update, now)));
    before = decision.call;
  }
  return timings;
}

async function microseconds(task: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  if (!(await task())) throw new Error('nothing was written');
  return (performance.now() - from) * 1000;
}

async function measure(mode: string, database: Database, previous: typeof createCallStore | null) {
  const { db } = database;
  await db
    .insert(usersTable)
    .values([ann, bob].map(({ userId: id }) => ({ id, username: id, displayName: id })));
  const store = createCallStore(db);
  const interest = (kinds: typeof OUTBOX_KINDS | []) => () => registerConsumer(db, 'bench', kinds);
  const variants: Variant[] = [
    ...(previous ? [{ name: 'earlier', store: previous(db), prepare: interest([]) }] : []),
    { name: 'no consumer', store, prepare: interest([]) },
    { name: 'one consumer', store, prepare: interest(OUTBOX_KINDS) },
  ];
  const samples = new Map(variants.map(({ name }) => [name, STEPS.map((): number[] => [])]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const variant of round % 2 ? variants : [...variants].reverse()) {
      await variant.prepare();
      for (let i = 0; i < CALLS; i += 1) {
        const timings = await playCall(variant.store);
        // The first round warms up.
        if (round === 0) continue;
        for (const [step, us] of timings.entries()) samples.get(variant.name)?.[step]?.push(us);
      }
    }
  }
  for (const [step, what] of STEPS.entries()) {
    const figures = variants.map(({ name }) => median(samples.get(name)?.[step] ?? []));
    const [base = Number.NaN] = figures;
    const cells = figures.map((us) => `${us.toFixed(0)} µs (${(us / base).toFixed(2)})`);
    console.log(`| ${mode} | ${what} | ${cells.join(' | ')} |`);
  }
}

const folder = process.argv[2];
const previous: typeof createCallStore | null = folder
  ? (await import(join(resolve(folder), 'src/db/call/store.ts'))).createCallStore
  : null;
const columns = [...(previous ? ['earlier'] : []), 'no consumer', 'one consumer'];
console.log(
  `| mode | statement | ${columns.join(' | ')} |\n|---|---|${'---|'.repeat(columns.length)}`,
);

const dataDir = await mkdtemp(join(tmpdir(), 'switchboard-bench-'));
const embedded = await openEmbedded(join(dataDir, 'database'));
await measure('embedded', embedded, previous);
await embedded.close();
await rm(dataDir, { recursive: true, force: true });

const postgres = await startPostgres();
const url = await postgres.createDatabase('bench');
const server = await openServer({ url, connections: 1, prepare: true }, LIMITS);
await measure('distributed', server, previous);
await server.close();
await postgres.close();
