import { eq, type SQLWrapper, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { usersTable } from '../../src/db/account/tables.js';
import { archiveCalls } from '../../src/db/call/archive.js';
import {
  countHistoryQuery,
  countMissedQuery,
  type CallFilter as DbFilter,
  readHistory,
} from '../../src/db/call/history.js';
import * as tables from '../../src/db/call/tables.js';
import type { Db } from '../../src/db/client.js';
import { CALL_STATUSES } from '../../src/lifecycle/call/state.js';
import {
  AcceptCall,
  AcknowledgeCall,
  ActiveCalls,
  CallFacts,
  type CallFactsQuery,
  type CallFieldsFragment,
  type CallFilter,
  CallHistory,
  type CallHistoryQueryVariables,
  type CallStatus,
  CallUpdates,
  CancelCall,
  HangUpCall,
  MarkCallsSeen,
  MyMissed,
  ReadCall,
  RejectCall,
  SetPresence,
} from '../gql/graphql.js';
import { Device } from '../support/device.js';
import { anInstallation, mode } from '../support/installation.js';
import {
  aConnectedCall,
  annAndBob,
  aPerson,
  aRing,
  aRingingCall,
  type Person,
  somePeople,
} from '../support/people.js';
import { chance } from '../support/seeded.js';
import { useServer } from '../support/server.js';

const server = useServer({}, { REGISTRATIONS: 10_000 });

async function history(of: Device, args: CallHistoryQueryVariables = {}) {
  const { calls } = await of.do(CallHistory, args);
  return { ...calls, ids: calls.edges.map(({ node }) => node.id) };
}

/** Pages through a whole history. `between` runs after each page. */
async function walk(
  of: Device,
  size: number,
  way: 'forward' | 'backward',
  between: () => Promise<unknown> = async () => {},
): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const page = await history(
      of,
      way === 'forward' ? { first: size, after: cursor } : { last: size, before: cursor },
    );
    if (way === 'forward') ids.push(...page.ids);
    else ids.unshift(...page.ids);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    if (way === 'forward' ? !hasNextPage : !hasPreviousPage) return ids;
    cursor = (way === 'forward' ? endCursor : startCursor) ?? null;
    await between();
  }
}

/** A server on a database that `seed` has filled. */
async function aServerWith(seed: (db: Db, people: Person[]) => Promise<unknown>, names: string[]) {
  const installation = await anInstallation();
  const before = await installation.start();
  const people: Person[] = [];
  for (const name of names) people.push(await aPerson(before, name));
  await before.stop();
  const database = await installation.openDatabase();
  await seed(database.db, people);
  await database.close();
  const running = await installation.start();
  return {
    installation,
    people,
    running,
    device: (person: Person) => new Device(running, person.accessToken, null),
    async stop() {
      await running.stop();
      await installation.delete();
    },
  };
}

describe('call', () => {
  test('is visible to its participants in every state', async () => {
    const { ann, bob, id } = await aRing(server);
    const eve = await aPerson(server, 'eve');
    const seenBy = async (person: Person) => (await person.device().do(ReadCall, { id })).call?.id;
    expect([await seenBy(ann), await seenBy(bob), await seenBy(eve)]).toEqual([id, id, undefined]);
    await ann.device().do(CancelCall, { callId: id });
    expect([await seenBy(ann), await seenBy(bob), await seenBy(eve)]).toEqual([id, id, undefined]);
  });

  test.each(['', 'no such call', 'NUL \0', '\ud800', 'x'.repeat(10_000)])(
    '[INPUT1] is null for an unknown id: %j',
    async (id) => {
      const ann = await aPerson(server, 'ann');
      expect(await ann.device().do(ReadCall, { id })).toEqual({ call: null });
    },
  );
});

describe('calls', () => {
  test('[HIST1] returns each call once, newest first, 20 a page', async () => {
    const { bob, laptop } = await annAndBob(server);
    expect(await history(laptop)).toMatchObject({
      ids: [],
      totalCount: 0,
      pageInfo: {
        hasNextPage: false,
        hasPreviousPage: false,
        startCursor: null,
        endCursor: null,
      },
    });
    const ids: string[] = [];
    for (let i = 0; i < 23; i += 1) ids.unshift((await aRingingCall(laptop, [bob])).id);
    // Calls of the same millisecond are ordered by id.
    const sorted = await walk(laptop, 100, 'forward');
    expect(new Set(sorted)).toEqual(new Set(ids));
    const page = await history(laptop);
    expect(page.ids).toEqual(sorted.slice(0, 20));
    expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(page.totalCount).toBe(23);
    const times = page.edges.map(({ node }) => node.createdAt);
    expect(times).toEqual([...times].sort().reverse());
  });

  test.each([
    ['first', { first: 101 }],
    ['first', { first: -1 }],
    ['first', { first: 2_147_483_647 }],
    ['last', { last: 101 }],
    ['last', { last: -1 }],
    ['last', { last: -2_147_483_648 }],
    ['last', { first: 1, last: 1 }],
    ['last', { first: 0, last: 0 }],
    ...[
      '',
      ' ',
      'garbage',
      'bnVsbA',
      'e30',
      'W10',
      Buffer.from('[1,2]').toString('base64url'),
      Buffer.from('["x","y"]').toString('base64url'),
      Buffer.from('[1,"NUL \\u0000"]').toString('base64url'),
      Buffer.from('[1,"\\ud800"]').toString('base64url'),
      Buffer.from('[1e300,"x"]').toString('base64url'),
      'x'.repeat(10_000),
      '👩‍👩‍👧',
      '\0',
    ].flatMap((cursor): [string, CallHistoryQueryVariables][] => [
      ['after', { after: cursor }],
      ['before', { before: cursor, last: 5 }],
    ]),
  ] as [string, CallHistoryQueryVariables][])(
    '[INPUT1] names the invalid %s: %j',
    async (path, args) => {
      const { data, errors } = await device().ask(CallHistory, args);
      expect(data).toBeNull();
      expect(errors).toMatchObject([
        { extensions: { code: 'INVALID_INPUT', fields: [{ path: [path] }] } },
      ]);
    },
  );

  test.each([
    [8.64e15, 'the last possible instant'],
    [-8.64e15, 'the first possible instant'],
    [Date.UTC(0, 0, 1) - 1900 * 366 * 86_400_000, 'a year before our era'],
    [253_402_300_800_000, 'the year 10000'],
  ])('[INPUT1] accepts a made-up cursor of %d, %s', async (time) => {
    const cursor = Buffer.from(JSON.stringify([time, 'x'])).toString('base64url');
    for (const args of [{ after: cursor }, { before: cursor, last: 3 }]) {
      const { errors } = await device().ask(CallHistory, args);
      for (const error of errors) expect(error.extensions?.code).toBe('INVALID_INPUT');
    }
  });

  test.each([
    '0000-01-01T00:00:00Z',
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59.999Z',
    '9999-12-31T23:59:59-23:59',
    '0000-01-01T00:00:00+23:59',
    '2026-13-45T00:00:00Z',
    'yesterday',
    '',
  ])('[INPUT1] accepts or refuses a filter from and to %s', async (instant) => {
    const { errors } = await device().ask(CallHistory, { filter: { from: instant, to: instant } });
    for (const error of errors) expect(error.extensions?.code).toBe('INVALID_INPUT');
  });

  // ── 300 calls of all kinds, many in the same millisecond ──

  const STATUSES = CALL_STATUSES;
  const LIVE: readonly CallStatus[] = ['CALLING', 'RINGING', 'CONNECTED'];
  let some: Awaited<ReturnType<typeof aServerWith>>;
  const device = () => some.device(some.people[0] as Person);
  beforeAll(async () => {
    some = await aServerWith(
      (db, people) =>
        seedSome(
          db,
          people.map(({ id }) => id),
        ),
      ['ann', 'bob', 'cid', 'dan'],
    );
  });
  afterAll(() => some.stop());

  async function seedSome(
    db: Db,
    [ann = '', bob = '', cid = '', dan = '']: string[],
  ): Promise<void> {
    const calls: (typeof tables.callsTable.$inferInsert)[] = [];
    const participants: (typeof tables.callParticipantsTable.$inferInsert)[] = [];
    for (let i = 0; i < 300; i += 1) {
      const others = [[bob], [cid], [bob, cid], [cid, dan]][i % 4] ?? [bob];
      const users =
        i % 3 === 0 ? [...others.slice(0, 1), ann, ...others.slice(1)] : [ann, ...others];
      const status = STATUSES[i % STATUSES.length] ?? 'MISSED';
      const createdAt = new Date(Date.UTC(2026, 0, 1) + Math.floor(i / 7) * 60_000);
      const id = crypto.randomUUID();
      const type = i % 5 === 0 ? 'VIDEO' : 'AUDIO';
      // Half of the ended calls will be archived. Some of the others look like live calls.
      const endedAt = i % 2 && !LIVE.includes(status) ? createdAt : null;
      calls.push({ id, type, status, callerId: users[0] ?? '', createdAt, endedAt, version: 1 });
      users.forEach((userId, position) => {
        participants.push({
          callId: id,
          userId,
          position,
          role: position === 0 ? 'CALLER' : 'CALLEE',
          state: 'LEFT',
          callCreatedAt: createdAt,
          silent: false,
        });
      });
    }
    await db.insert(tables.callsTable).values(calls);
    await db.insert(tables.callParticipantsTable).values(participants);
  }

  test.each([
    ['forward', 1],
    ['forward', 7],
    ['forward', 100],
    ['backward', 1],
    ['backward', 7],
    ['backward', 100],
  ] as const)('[HIST1] pages %s by %d through each call once', async (way, size) => {
    const ids = await walk(device(), size, way);
    expect(ids).toHaveLength(300);
    expect(new Set(ids).size).toBe(300);
    expect(ids).toEqual(await walk(device(), 33, 'forward'));
  });

  test('[HIST1] reports on each page whether there are more, and its first and last cursor', async () => {
    const all = await walk(device(), 100, 'forward');
    const { edges } = await history(device(), { first: 50 });
    const [third, tenth] = [edges[2]?.cursor ?? '', edges[9]?.cursor ?? ''];
    const between = await history(device(), { after: third, before: tenth, first: 100 });
    expect(between.ids).toEqual(all.slice(3, 9));
    expect(between.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: false });
    const last = await history(device(), { after: third, before: tenth, last: 2 });
    expect(last.ids).toEqual(all.slice(7, 9));
    expect(last.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: true,
      startCursor: edges[7]?.cursor,
      endCursor: edges[8]?.cursor,
    });
    const none = await history(device(), { first: 0 });
    expect(none).toMatchObject({ ids: [], totalCount: 300, pageInfo: { hasNextPage: true } });
    const oldest = await history(device(), { last: 3 });
    expect(oldest.ids).toEqual(all.slice(-3));
    expect(oldest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  test('[HIST2] applies one condition of a filter or all of them', async () => {
    const [ann, bob, , dan] = some.people.map(({ id }) => id);
    const nodes: CallFactsQuery['calls']['edges'][number]['node'][] = [];
    for (let after: string | null = null; ; ) {
      const { calls }: CallFactsQuery = await device().do(CallFacts, { after });
      nodes.push(...calls.edges.map(({ node }) => node));
      if (!calls.pageInfo.hasNextPage) break;
      after = calls.pageInfo.endCursor ?? null;
    }
    expect(nodes).toHaveLength(300);
    const [late = null, early = null] = [nodes[60]?.createdAt, nodes[200]?.createdAt];
    const statuses: (CallStatus[] | null)[] = [null, [], ['COMPLETED'], ['REJECTED', 'MISSED']];
    const filters = statuses.flatMap((status) =>
      ([null, 'AUDIO', 'VIDEO'] as const).flatMap((type) =>
        ([null, 'CALLER', 'CALLEE'] as const).flatMap((role) =>
          [null, bob ?? null, dan ?? null].flatMap((withUserId) =>
            [
              { from: null, to: null },
              { from: early, to: late },
              { from: late, to: early },
            ].map((range) => ({ status, type, role, withUserId, ...range })),
          ),
        ),
      ),
    );
    const single: CallFilter[] = [
      { from: early },
      { to: late },
      { from: late, to: late },
      { withUserId: ann ?? null },
      { withUserId: 'nobody' },
      { withUserId: 'NUL \0' },
      { status: ['MISSED', 'MISSED'] },
    ];
    // A run tries a random part of the combinations.
    const { is } = chance();
    for (const filter of [...filters.filter(() => is(0.25)), ...single]) {
      const expected = nodes.filter(
        ({ status, type, createdAt, participants }) =>
          (!filter.status || filter.status.includes(status)) &&
          (!filter.type || type === filter.type) &&
          (!filter.role || participants.some((p) => p.userId === ann && p.role === filter.role)) &&
          (!filter.withUserId || participants.some((p) => p.userId === filter.withUserId)) &&
          (!filter.from || createdAt >= filter.from) &&
          (!filter.to || createdAt <= filter.to),
      );
      const { ids, totalCount } = await history(device(), { filter, first: 100 });
      expect({ filter, ids, totalCount }).toEqual({
        filter,
        ids: expected.slice(0, 100).map(({ id }) => id),
        totalCount: expected.length,
      });
    }
  }, 120_000);

  test('[HIST1] returns each call once while new calls arrive', async () => {
    const [ann = null, bob = null] = some.people;
    if (!ann || !bob) return;
    const laptop = device();
    const before = await walk(laptop, 100, 'forward');
    const made: string[] = [];
    const call = async () => {
      const { id } = await aRingingCall(laptop, [bob]);
      made.push(id);
      await laptop.do(CancelCall, { callId: id });
    };
    // Forward, the new calls are on pages already read; backward, they come last.
    expect(await walk(laptop, 20, 'forward', call)).toEqual(before);
    expect(made.length).toBeGreaterThan(10);
    const known = made.length;
    const backward = await walk(laptop, 20, 'backward', call);
    expect(made.length).toBeGreaterThan(known);
    expect(new Set(backward).size).toBe(backward.length);
    expect(new Set(backward)).toEqual(new Set([...before, ...made]));
  });
});

// ── a large history ──

// PGlite, in this process, takes longer to insert them.
const LARGE = Number(process.env.HISTORY_CALLS ?? (mode === 'embedded' ? 20_000 : 100_000));

interface Plan {
  'Node Type': string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Rows Removed by Filter'?: number;
  'Shared Hit Blocks': number;
  'Shared Read Blocks': number;
  Plans?: Plan[];
}

describe(`calls of ${LARGE}`, () => {
  let large: Awaited<ReturnType<typeof aServerWith>>;
  beforeAll(async () => {
    large = await aServerWith(
      async (db, [ann, bob]) => {
        const rows = sql`generate_series(1, ${LARGE}::int) AS i`;
        const at = sql`timestamptz '2026-01-01' + i * interval '1 second'`;
        await db.execute(sql`
          INSERT INTO calls (id, type, status, caller_id, created_at, ended_at, version, filed)
          SELECT 'call ' || i, 'AUDIO', 'COMPLETED', ${ann?.id}, ${at}, ${at}, 3, true FROM ${rows}`);
        await db.execute(sql`
          INSERT INTO call_history (user_id, with_user_id, status, type, role, call_created_at, call_id)
          SELECT ${ann?.id}, o.id, 'COMPLETED', 'AUDIO', 'CALLER', ${at}, 'call ' || i
          FROM ${rows}, (VALUES (${ann?.id}), (${bob?.id})) AS o (id)`);
        await db.execute(sql`
          INSERT INTO call_participants (call_id, user_id, position, role, state, call_created_at, silent, filed)
          SELECT 'call ' || i, p.user_id, p.position, p.role::call_role, 'LEFT', ${at}, false, true
          FROM ${rows}, (VALUES (${ann?.id}, 0, 'CALLER'), (${bob?.id}, 1, 'CALLEE')) AS p (user_id, position, role)`);
      },
      ['ann', 'bob'],
    );
  }, 300_000);
  afterAll(() => large?.stop());

  const middle = { at: new Date(Date.UTC(2026, 0, 1) + (LARGE / 2) * 1000), id: 'call x' };

  test('[HIST1] [HIST3] pages through the middle, and counts exactly up to 10,000', async () => {
    const laptop = large.device(large.people[0] as Person);
    const after = Buffer.from(JSON.stringify([middle.at.getTime(), ' '])).toString('base64url');
    const page = await history(laptop, { first: 3, after });
    expect(page.ids).toEqual([1, 2, 3].map((n) => `call ${LARGE / 2 - n}`));
    expect(page.totalCount).toBe(10_001);
    const few = { filter: { from: middle.at.toISOString(), status: ['COMPLETED' as const] } };
    expect((await history(laptop, { ...few, first: 1 })).totalCount).toBe(10_001);
    const to = new Date(middle.at.getTime() + 9_999_000).toISOString();
    expect((await history(laptop, { filter: { ...few.filter, to } })).totalCount).toBe(10_000);
    const back = await history(laptop, { last: 2, before: page.pageInfo.startCursor });
    expect(back.ids).toEqual([1, 0].map((n) => `call ${LARGE / 2 + n}`));
  });

  test('[HIST2] reads a few pages for any page of any filter and never scans a table', async () => {
    await large.running.stop();
    const database = await large.installation.openDatabase();
    const { db } = database;
    const [ann = '', bob = ''] = large.people.map(({ id }) => id);
    const page = { after: null, before: null, limit: 21, fromOldest: false };
    const pages = [
      page,
      { ...page, before: middle, fromOldest: true },
      { ...page, after: middle },
      { ...page, fromOldest: true },
    ];
    const filters: DbFilter[] = [
      {},
      { to: middle.at },
      { role: 'CALLER', type: 'AUDIO' },
      { type: 'VIDEO' },
      { status: ['COMPLETED'] },
      { status: ['FAILED', 'CONNECTED'] },
      { withUserId: bob },
      { withUserId: bob, status: ['MISSED'], type: 'VIDEO', role: 'CALLEE', from: middle.at },
      { withUserId: 'nobody' },
    ];
    try {
      // Plans must be good with and without statistics: PGlite may never have been analyzed. A server with
      // autovacuum soon is.
      for (const analyzed of mode === 'embedded' ? [false, true] : [true]) {
        if (analyzed) await db.execute(sql`ANALYZE`);
        for (const filter of filters) {
          for (const one of pages) {
            const plan = await explain(db, readHistory(db, ann, filter, one));
            const nodes = flat(plan);
            const context = JSON.stringify({ analyzed, filter, one, nodes }, null, 1);
            const types = nodes.map((node) => node['Node Type']);
            expect(
              types.filter((type) => /Seq Scan|Hash|Bitmap/.test(type)),
              context,
            ).toEqual([]);
            for (const node of nodes) {
              expect(node['Actual Rows'], context).toBeLessThanOrEqual(8 * 21);
              expect(node['Rows Removed by Filter'] ?? 0, context).toBe(0);
            }
            expect(blocksOf(plan), context).toBeLessThan(250);
          }
          const plan = await explain(db, countHistoryQuery(db, ann, filter, 1_000));
          for (const node of flat(plan)) expect(node['Actual Rows']).toBeLessThanOrEqual(1_001);
        }
        expect(blocksOf(await explain(db, countMissedQuery(db, ann, 1_000)))).toBeLessThan(20);
      }
    } finally {
      await database.close();
    }
  }, 60_000);
});

/** The plan of a query as executed. The awaitable that Drizzle returns is also the statement. */
async function explain(db: Db, query: PromiseLike<unknown>): Promise<Plan> {
  const statement = query as unknown as SQLWrapper;
  const result = await db.execute(sql`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${statement}`);
  // PGlite wraps the rows in an object; postgres.js returns an array.
  const { rows = result } = result as { rows?: unknown };
  const [row] = rows as { 'QUERY PLAN': [{ Plan: Plan }] }[];
  const plan = row?.['QUERY PLAN'][0].Plan;
  if (!plan) throw new Error('no plan');
  return plan;
}

const blocksOf = (plan: Plan): number => plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];

const flat = (plan: Plan): Plan[] => {
  const { Plans = [], ...node } = plan;
  return [node, ...Plans.flatMap(flat)];
};

describe('an ended call', () => {
  test('[HIST5] looks the same before and after it is archived', async () => {
    const at = new Date(Date.UTC(2026, 0, 1));
    const there = await aServerWith(
      async (db, people) => {
        // Calls of many sizes. The archive rows of a call grow with the square of its size, and one statement
        // writes a bounded number.
        for (const [n, size] of [2, 3, 30, 2, 60, 2].entries()) {
          const callId = `call ${n}`;
          const status = n % 2 ? 'MISSED' : 'COMPLETED';
          const callerId = people[n % 2]?.id ?? '';
          const row = {
            id: callId,
            type: 'AUDIO',
            status,
            callerId,
            createdAt: at,
            endedAt: at,
          } as const;
          await db.insert(tables.callsTable).values({ ...row, version: 3 });
          const extra = Array.from({ length: size - 2 }, (_, i) => ({ id: `user ${i}` }));
          for (const { id } of extra) {
            const user = { id, username: id, displayName: id };
            await db.insert(usersTable).values(user).onConflictDoNothing();
          }
          await db.insert(tables.callParticipantsTable).values(
            [...people, ...extra].map(({ id: userId }, position) => {
              const role = userId === callerId ? ('CALLER' as const) : ('CALLEE' as const);
              const participant = { callId, userId, position, role, callCreatedAt: at };
              return { ...participant, state: 'LEFT' as const, silent: false };
            }),
          );
        }
      },
      ['ann', 'bob'],
    );
    try {
      const [ann, bob] = there.people as [Person, Person];
      await there.running.stop();
      const { db, close } = await there.installation.openDatabase();
      const page = { after: null, before: null, limit: 100, fromOldest: false };
      const filters: DbFilter[] = [
        {},
        { withUserId: bob.id },
        { withUserId: 'user 40' },
        { status: ['MISSED'] },
        { role: 'CALLER', type: 'AUDIO' },
        { from: at, to: at, status: ['COMPLETED', 'CALLING'] },
      ];
      const all = () =>
        Promise.all(
          filters.map(async (filter) => [
            (await readHistory(db, ann.id, filter, page)).map(({ id }) => id),
            (await countHistoryQuery(db, ann.id, filter, 100))[0]?.n,
          ]),
        );
      const before = await all();
      expect(before.map(([, n]) => n)).toEqual([6, 6, 1, 3, 3, 3]);
      const more: boolean[] = [];
      do {
        more.push(await archiveCalls(db, 900));
        expect(await all()).toEqual(before);
      } while (more.at(-1) && more.length < 10);
      // The largest call alone exceeds the limit of one statement and is archived all the same.
      expect(more.length).toBeGreaterThan(1);
      const left = await db
        .select()
        .from(tables.callsTable)
        .where(eq(tables.callsTable.archived, false));
      expect(left).toEqual([]);
      await archiveCalls(db, 900);
      expect(await all()).toEqual(before);
      // Operators delete old calls. Their archive rows go with them.
      await db.delete(tables.callsTable).where(eq(tables.callsTable.endedAt, at));
      expect(await db.select().from(tables.callHistoryTable)).toEqual([]);
      await close();
    } finally {
      await there.installation.delete();
    }
  });
});

describe('missedCallCount', () => {
  const missed = async (of: Device) => (await of.do(MyMissed)).me.missedCallCount;
  const look = async (of: Device, upTo?: string) =>
    (await of.do(MarkCallsSeen, upTo === undefined ? {} : { upTo })).markCallsSeen.missedCallCount;

  test('[HIST4] counts calls neither answered nor declined since the user last looked', async () => {
    const [ann, bob] = await somePeople(server, 'ann', 'bob');
    const [phone, laptop] = [ann.device(), bob.device()];
    const ring = async () => (await aRingingCall(laptop, [ann])).id;
    const miss = async () => laptop.do(CancelCall, { callId: await ring() });
    expect(await missed(phone)).toBe(0);
    await phone.do(RejectCall, { input: { callId: await ring() } });
    const answered = await ring();
    await phone.do(AcceptCall, { callId: answered });
    await laptop.do(HangUpCall, { callId: answered });
    expect([await missed(phone), await missed(laptop)]).toEqual([0, 0]);
    await miss();
    const { cancelCall } = await miss();
    expect([await missed(ann.device()), await missed(laptop)]).toEqual([2, 0]);
    const between = cancelCall.__typename === 'Call' ? cancelCall.endedAt : null;
    await new Promise((resolve) => setTimeout(resolve, 20));
    await miss();
    expect(await look(phone, between ?? '')).toBe(1);
    // The mark never moves backwards.
    expect(await look(ann.device(), '2020-01-01T00:00:00Z')).toBe(1);
    expect(await missed(phone)).toBe(1);
    expect(await look(phone)).toBe(0);
    // Nor does it move into the future.
    expect(await look(phone, '2099-01-01T00:00:00Z')).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await miss();
    expect(await missed(phone)).toBe(1);
  });

  test('[HIST4] counts an unanswered ring in a connected call, and one on Do Not Disturb', async () => {
    const [ann, bob, cid] = await somePeople(server, 'ann', 'bob', 'cid');
    await cid.device().do(SetPresence, { input: { status: 'DO_NOT_DISTURB' } });
    const { id } = await aRingingCall(ann.device(), [bob, cid], { ringTimeout: 5 });
    await bob.device().do(AcceptCall, { callId: id });
    expect(await missed(cid.device())).toBe(0);
    await expect.poll(() => missed(cid.device()), { timeout: 10_000, interval: 200 }).toBe(1);
    expect(await missed(bob.device())).toBe(0);
  });

  const narrow = useServer({}, { MISSED_COUNTED: 2, HISTORY_COUNTED: 3 });

  test('[HIST4] has an upper limit', async () => {
    const { bob, laptop, phone } = await annAndBob(narrow);
    const counts = [];
    for (let i = 0; i < 5; i += 1) {
      await laptop.do(CancelCall, { callId: (await aRingingCall(laptop, [bob])).id });
      counts.push([await missed(phone), (await history(laptop)).totalCount]);
    }
    expect(counts).toEqual([1, 2, 3, 3, 3].map((n, i) => [n, Math.min(i + 1, 4)]));
  });
});

describe('activeCalls', () => {
  const idsOf = async (of: Device) => (await of.do(ActiveCalls)).activeCalls.map(({ id }) => id);

  test("returns the viewer's ringing and connected calls, oldest first", async () => {
    const [ann, bob, cid] = await somePeople(server, 'ann', 'bob', 'cid');
    const [laptop, phone, desk] = [ann.device(), bob.device(), cid.device()];
    expect(await idsOf(laptop)).toEqual([]);
    const first = await aRingingCall(laptop, [bob, cid]);
    const second = await aRingingCall(phone, [ann]);
    expect(await idsOf(laptop)).toEqual([first.id, second.id]);
    expect(await idsOf(desk)).toEqual([first.id]);
    await desk.do(RejectCall, { input: { callId: first.id } });
    expect(await idsOf(desk)).toEqual([]);
    await phone.do(AcceptCall, { callId: first.id });
    expect(await idsOf(phone)).toEqual([first.id, second.id]);
    await phone.do(HangUpCall, { callId: first.id });
    await phone.do(CancelCall, { callId: second.id });
    expect(await idsOf(laptop)).toEqual([]);
    expect(await idsOf(phone)).toEqual([]);
  });

  test('leaves out a group call that the viewer has left', async () => {
    const [ann, bob, cid] = await somePeople(server, 'ann', 'bob', 'cid');
    const [laptop, phone, desk] = [ann.device(), bob.device(), cid.device()];
    const { id } = await aRingingCall(laptop, [bob, cid]);
    await phone.do(AcceptCall, { callId: id });
    await desk.do(AcceptCall, { callId: id });
    await phone.do(HangUpCall, { callId: id });
    expect(await idsOf(phone)).toEqual([]);
    expect(await idsOf(laptop)).toEqual([id]);
  });
});

describe('eventCursor', () => {
  const busy = useServer({}, { SOCKETS_PER_USER: 100, MESSAGES_PER_S: 10_000 });

  test('[STREAM6] asked together with activeCalls leaves no gap, whatever happens meanwhile', async () => {
    const { whole, pick } = chance();
    const ann = await aPerson(busy, 'ann');
    const laptop = ann.device('laptop');
    const callees = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const person = await aPerson(busy, 'callee');
        return { person, phone: person.device('phone') };
      }),
    );
    let going = true;
    const all: string[] = [];
    const traffic = callees.map(async ({ person, phone }) => {
      while (going) {
        const { id } = await aRingingCall(laptop, [person]);
        all.push(id);
        const end = pick(['answer', 'reject', 'cancel'] as const);
        if (end === 'cancel') await laptop.do(CancelCall, { callId: id });
        else if (end === 'reject') await phone.do(RejectCall, { input: { callId: id } });
        else {
          await phone.do(AcknowledgeCall, { callId: id });
          await phone.do(AcceptCall, { callId: id });
          await laptop.do(HangUpCall, { callId: id });
        }
      }
    });
    const watches = [];
    for (let i = 0; i < 8; i += 1) {
      const device = ann.device('laptop');
      const { eventCursor, activeCalls } = await device.do(ActiveCalls);
      const answered = Date.now();
      // The subscription follows at once, or after a busy moment.
      for (let n = whole(0, 3); n > 0; n -= 1) await device.do(ReadCall, { id: 'none' });
      const inbox = await device.subscribe(CallUpdates, { after: eventCursor });
      watches.push({ answered, device, activeCalls, inbox });
    }
    going = false;
    await Promise.all(traffic);
    const { id: last } = await aRingingCall(laptop, [callees[0]?.person ?? ann]);
    const ended = new Map<string, CallFieldsFragment>();
    for (const id of all) {
      const { call } = await laptop.do(ReadCall, { id });
      if (call) ended.set(id, call);
    }
    expect(ended.size).toBe(all.length);
    for (const { answered, device, activeCalls, inbox } of watches) {
      await inbox.until(({ callUpdates }) => callUpdates.call.id === last, 20_000);
      for (const [id, call] of ended) {
        const seen = inbox.all.filter(({ callUpdates }) => callUpdates.call.id === id);
        const kinds = call.timeline.map(({ kind }) => kind as string);
        expect(seen.map(({ callUpdates }) => callUpdates.kind)).toEqual(
          seen.length === 0 ? [] : kinds.slice(-seen.length),
        );
        const snapshot = activeCalls.find((active) => active.id === id);
        if (snapshot) expect(seen.length).toBeGreaterThanOrEqual(call.version - snapshot.version);
        // A call neither active nor reported had already ended.
        else if (seen.length === 0) {
          expect(Date.parse(call.endedAt ?? '')).toBeLessThanOrEqual(answered);
        }
      }
      await device.disconnect();
    }
  }, 180_000);

  test('starts a subscription without earlier events', async () => {
    const { bob, laptop } = await annAndBob(server);
    await aConnectedCall(laptop, bob, bob.device());
    const { eventCursor } = await laptop.do(ActiveCalls);
    const updates = await laptop.subscribe(CallUpdates, { after: eventCursor });
    const next = await aRingingCall(laptop, [await aPerson(server, 'cid')]);
    const { callUpdates } = await updates.next();
    expect(callUpdates.call.id).toBe(next.id);
  });
});
