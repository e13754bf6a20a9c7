import { type SQLWrapper, sql } from 'drizzle-orm';
import { archiveCalls } from '../src/db/call/archive.js';
import {
  type CallFilter,
  type CallKey,
  countHistoryQuery,
  countMissedQuery,
  type HistoryPage,
  readHistory,
} from '../src/db/call/history.js';
import type { Db } from '../src/db/client.js';
import { openServer } from '../src/db/postgres/connect.js';
import { LIMITS } from '../src/limits.js';
import { startPostgres } from '../test/support/postgres.js';
import { median } from './statistics.js';

const CALLS = Number(process.env.HISTORY_CALLS ?? 1_000_000);
const FILED = Math.min(CALLS, 20_000);
const ROUNDS = 9;

interface Measured {
  what: string;
  /** Execution times of EXPLAIN (ANALYZE, BUFFERS): the first, and the median and the longest of the others. */
  firstMs: number;
  medianMs: number;
  longestMs: number;
  /** The number of 8 KiB blocks read. */
  blocks: number;
  rows: number;
}

/**
 * Measures a user with a million calls in a PostgreSQL of its own: the cost of each page, filter and count, as
 * reported by EXPLAIN (ANALYZE, BUFFERS).
 */
export async function measureHistory(): Promise<string> {
  const server = await startPostgres({ shared_buffers: '512MB', max_wal_size: '4GB' });
  const url = await server.createDatabase('history');
  const patient = { ...LIMITS, STATEMENT_MS: 600_000, DATABASE_SILENCE_MS: 600_000 };
  const database = await openServer({ url, connections: 2, prepare: true }, patient);
  const { db } = database;
  try {
    await fill(db);
    const filing = await file(db);
    await db.execute(sql`VACUUM (ANALYZE)`);
    const measured: Measured[] = [];
    for (const [what, query] of questions(db)) measured.push(await measure(db, what, query));
    return [
      `A history of ${CALLS.toLocaleString('en')} calls; ${filing} calls are archived in a second.`,
      '',
      '| what | first time | median | longest | blocks | rows |',
      '|---|---|---|---|---|---|',
      ...measured.map(
        (m) =>
          `| ${m.what} | ${ms(m.firstMs)} | ${ms(m.medianMs)} | ${ms(m.longestMs)} | ${m.blocks} | ${m.rows} |`,
      ),
    ].join('\n');
  } finally {
    await database.close();
    await server.close();
  }
}

const ms = (time: number) => `${time.toFixed(2)} ms`;

/**
 * Ann's calls. Every second one is with Bob, the ten oldest are with Zoe, and every hundredth has three more
 * participants. One in a hundred thousand is FAILED, and none of those is VIDEO.
 */
async function fill(db: Db): Promise<void> {
  const rows = sql`generate_series(1, ${CALLS}::int) AS i`;
  const at = sql`timestamptz '2016-01-01' + i * interval '5 minutes'`;
  const made = sql`i % 5 < 3`;
  const other = sql`CASE WHEN i <= 10 THEN 'zoe' WHEN i % 2 = 0 THEN 'bob' ELSE 'user ' || (i % 1000) END`;
  const status = sql`(CASE WHEN i % 100000 = 7 THEN 'FAILED' WHEN i % 10 < 6 THEN 'COMPLETED' WHEN i % 10 < 8 THEN 'MISSED'
    WHEN i % 10 < 9 THEN 'REJECTED' ELSE 'CANCELLED' END)::call_status`;
  await db.execute(sql`
    INSERT INTO users (id, username, display_name)
    SELECT n, n, n FROM (VALUES ('ann'), ('bob'), ('zoe')) AS t (n)
    UNION ALL SELECT 'user ' || i, 'user' || i, 'user' FROM generate_series(0, 1010) AS i`);
  await db.execute(sql`
    INSERT INTO calls (id, type, status, caller_id, created_at, ended_at, version)
    SELECT 'call ' || i, (CASE WHEN i % 7 = 0 AND i % 100000 <> 7 THEN 'VIDEO' ELSE 'AUDIO' END)::call_type, ${status},
      CASE WHEN ${made} THEN 'ann' ELSE ${other} END, ${at}, ${at} + interval '1 minute', 3
    FROM ${rows}`);
  const missed = sql`CASE WHEN i % 10 IN (6, 7) THEN 'MISSED' WHEN i % 10 = 9 THEN 'CANCELLED' ELSE 'LEFT' END`;
  const participant = (user: unknown, position: number, caller: unknown) => sql`
    SELECT 'call ' || i, ${user}, ${position}::int, (CASE WHEN ${caller} THEN 'CALLER' ELSE 'CALLEE' END)::call_role,
      (CASE WHEN ${caller} THEN 'LEFT' ELSE ${missed} END)::call_participant_state, ${at}, false, ${at} + interval '1 minute'
    FROM ${rows}`;
  const into = sql`INSERT INTO call_participants (call_id, user_id, position, role, state, call_created_at, silent, left_at)`;
  await db.execute(sql`${into} ${participant(sql`'ann'`, 0, made)}`);
  await db.execute(sql`${into} ${participant(other, 1, sql`NOT (${made})`)}`);
  for (const n of [1, 2, 3]) {
    const more = participant(sql`'user ' || (1000 + ${n}::int)`, n + 1, sql`false`);
    await db.execute(sql`${into} ${more} WHERE i % 100 = 0`);
  }
  await db.execute(sql`UPDATE users SET calls_seen_at = '2016-01-01'`);
  await db.execute(sql`ANALYZE`);
}

/** Archives some calls like the job does, and the rest at once. Returns how many the job archives in a second. */
async function file(db: Db): Promise<number> {
  const started = performance.now();
  for (let filed = 0; filed < FILED; filed += 200) await archiveCalls(db, LIMITS.ARCHIVED_ROWS);
  const perS = Math.round((FILED / (performance.now() - started)) * 1000);
  await db.execute(sql`
    INSERT INTO call_history (user_id, with_user_id, status, type, role, call_created_at, call_id)
    SELECT p.user_id, o.user_id, c.status, c.type, p.role, p.call_created_at, p.call_id
    FROM calls AS c JOIN call_participants AS p ON p.call_id = c.id JOIN call_participants AS o ON o.call_id = c.id
    WHERE NOT c.filed`);
  await db.execute(sql`UPDATE call_participants SET filed = true WHERE NOT filed`);
  await db.execute(sql`UPDATE calls SET filed = true WHERE NOT filed`);
  return perS;
}

function* questions(db: Db): Iterable<[string, () => PromiseLike<unknown>]> {
  const keyAt = (n: number): CallKey => ({
    at: new Date(Date.UTC(2016, 0, 1) + n * 300_000),
    id: 'call',
  });
  const [middle, end] = [keyAt(CALLS / 2), keyAt(30)];
  const page = { after: null, before: null, limit: 21, fromOldest: false };
  const pages: [string, HistoryPage][] = [
    ['first page', page],
    ['page in the middle', { ...page, after: middle }],
    ['page at the end', { ...page, after: end }],
    ['last page, from the end', { ...page, fromOldest: true }],
  ];
  const filters: [string, CallFilter][] = [
    ['everything', {}],
    ['COMPLETED', { status: ['COMPLETED'] }],
    ['FAILED (1 in 100,000)', { status: ['FAILED'] }],
    ['MISSED, REJECTED', { status: ['MISSED', 'REJECTED'] }],
    ['CONNECTED (none)', { status: ['CONNECTED'] }],
    ['VIDEO', { type: 'VIDEO' }],
    ['CALLEE', { role: 'CALLEE' }],
    ['with bob (every second)', { withUserId: 'bob' }],
    ['with zoe (10 calls)', { withUserId: 'zoe' }],
    ['with nobody', { withUserId: 'nobody' }],
    [
      'FAILED, VIDEO, CALLEE, with bob (none)',
      { status: ['FAILED'], type: 'VIDEO', role: 'CALLEE', withUserId: 'bob' },
    ],
    ['two days', { from: middle.at, to: keyAt(CALLS / 2 + 600).at }],
    [
      'two days, MISSED, AUDIO, CALLEE',
      {
        from: middle.at,
        to: keyAt(CALLS / 2 + 600).at,
        status: ['MISSED'],
        type: 'AUDIO',
        role: 'CALLEE',
      },
    ],
    [
      'two days, FAILED (none)',
      { from: middle.at, to: keyAt(CALLS / 2 - 600).at, status: ['FAILED'] },
    ],
  ];
  for (const [name, filter] of filters) {
    for (const [which, one] of pages) {
      yield [`${name}: ${which}`, () => readHistory(db, 'ann', filter, one)];
    }
  }
  for (const [name, filter] of filters) {
    yield [
      `totalCount of ${name}`,
      () => countHistoryQuery(db, 'ann', filter, LIMITS.HISTORY_COUNTED),
    ];
  }
  yield ['missedCallCount', () => countMissedQuery(db, 'ann', LIMITS.MISSED_COUNTED)];
}

interface Explained {
  'QUERY PLAN': [
    {
      'Execution Time': number;
      Plan: { 'Actual Rows': number; 'Shared Hit Blocks': number; 'Shared Read Blocks': number };
    },
  ];
}

async function measure(db: Db, what: string, query: () => PromiseLike<unknown>): Promise<Measured> {
  const times: number[] = [];
  let [blocks, rows] = [0, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    const statement = query() as unknown as SQLWrapper;
    const answer = await db.execute(sql`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${statement}`);
    const [explained] = answer as unknown as Explained[];
    const plan = explained?.['QUERY PLAN'][0];
    if (!plan) throw new Error('no plan');
    times.push(plan['Execution Time']);
    blocks = plan.Plan['Shared Hit Blocks'] + plan.Plan['Shared Read Blocks'];
    rows = plan.Plan['Actual Rows'];
  }
  const [firstMs = Number.NaN, ...others] = times;
  return { what, firstMs, medianMs: median(others), longestMs: Math.max(...others), blocks, rows };
}
