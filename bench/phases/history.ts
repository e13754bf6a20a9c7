import postgres from 'postgres';
import { SWITCHBOARD } from '../candidates.js';
import { withContestants } from '../contestant.js';
import { connectPairs, type RelayContestant } from '../pair.js';
import { comparedToFirst, type Result } from '../result.js';
import type { Settings } from '../settings.js';
import { inTurns, median } from '../statistics.js';
import { ask } from '../switchboard-api.js';
import { type CallerPair, connectCallers, measureWholeCalls, playerOf } from './call.js';
import { relay, warmUp } from './relay.js';

const ROWS = [0, 100_000, 1_000_000, 10_000_000];
const PARTICIPANTS = 2;
const RELAY_PAIRS = 16;
/** Enough that all code is compiled. */
const WARM_UP_SIGNALS = 600;
const PAGES = 200;
const PAGE = 'query { calls(first: 20) { edges { node { id status createdAt } } } }';

/** An installation with old calls, which belong to the pairs that call each other. */
interface Installation {
  readonly rows: number;
  readonly contestant: RelayContestant;
  readonly callers: readonly CallerPair[];
}

/** How the cost of calls, of a page of history and of signals grows with the rows of `call_participants`. */
export function measureHistory(settings: Settings): Promise<Result[]> {
  const { rounds, roundMs, calls } = settings;
  const sizes = ROWS.filter((rows) => rows <= settings.history);
  return withContestants(
    sizes.map(() => SWITCHBOARD),
    1,
    async (contestants) => {
      const installations: Installation[] = [];
      for (const [i, contestant] of contestants.entries()) {
        const rows = sizes[i] ?? 0;
        const callers = await connectCallers(contestant);
        await fill(contestant.databaseUrl, callers, rows / PARTICIPANTS);
        const relays = await connectPairs(contestant, RELAY_PAIRS, 0);
        await warmUp(relays, WARM_UP_SIGNALS);
        installations.push({ rows, contestant: relays, callers });
      }
      const samples = await inTurns(installations, rounds, async ({ contestant, callers }) => ({
        call: await measureWholeCalls(playerOf(contestant, callers), calls),
        page: await readPages(contestant, callers),
        signal: await relay(contestant, roundMs),
      }));
      type Sample = (typeof samples)[number][number];
      const result = (
        what: string,
        unit: Result['unit'],
        of: (sample: Sample) => number,
        also: Record<string, (sample: Sample) => number>,
      ): Result => ({
        what,
        unit,
        better: 'lower',
        targets: {},
        rows: comparedToFirst(
          samples.map((each, i) => ({
            candidate: `${(sizes[i] ?? 0).toLocaleString('en')} rows`,
            samples: each.map(of),
            also: Object.fromEntries(
              Object.entries(also).map(([name, other]) => [
                name,
                `${median(each.map(other)).toFixed(2)} ms`,
              ]),
            ),
          })),
        ),
      });
      return [
        result(
          "whole call beside old calls: PostgreSQL's CPU",
          'ms',
          ({ call }) => call.databaseCpu,
          {
            "Switchboard's CPU": ({ call }) => call.cpu,
            'startCall p50': ({ call }) => call.start,
            'acceptCall p50': ({ call }) => call.accept,
            'hangUpCall p50': ({ call }) => call.hangUp,
          },
        ),
        result("page of history: PostgreSQL's CPU", 'ms', ({ page }) => page.databaseCpu, {
          p50: ({ page }) => page.ms,
        }),
        result('relay beside old calls: CPU per signal', 'µs', ({ signal }) => signal.cpu, {}),
      ];
    },
  );
}

/** Reads the newest page of the callers, one at a time. */
async function readPages(contestant: RelayContestant, callers: readonly CallerPair[]) {
  const times: number[] = [];
  const before = contestant.databaseCpu();
  for (let i = 0; i < PAGES; i += 1) {
    const from = performance.now();
    await ask(contestant.ports[0], PAGE, {}, callers[i % callers.length]?.caller.person);
    times.push(performance.now() - from);
  }
  return { databaseCpu: (contestant.databaseCpu() - before) / 1e6 / PAGES, ms: median(times) };
}

/** Writes old calls of five years, with everything that stays of them. Their IDs are random, as those of real calls. */
async function fill(url: string, pairs: readonly CallerPair[], calls: number): Promise<void> {
  if (calls === 0) return;
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  const callers = pairs.map(({ caller }) => caller.person.id);
  const callees = pairs.map(({ callee }) => callee.person.id);
  // Foreign keys are checked by triggers, which these rows need not wait for.
  await sql`SET session_replication_role = replica`;
  await sql`
    CREATE TEMP TABLE old AS
    SELECT gen_random_uuid()::text AS id, (${callers}::text[])[1 + i % ${pairs.length}::int] AS caller,
      (${callees}::text[])[1 + i % ${pairs.length}::int] AS callee,
      (CASE WHEN i % 5 = 0 THEN 'MISSED' ELSE 'COMPLETED' END)::call_status AS status,
      now() - interval '1 day' - i * interval '5 years' / ${calls}::int AS at
    FROM generate_series(1, ${calls}::int) AS i`;
  await sql`
    INSERT INTO calls (id, type, status, caller_id, created_at, ended_at, version, filed)
    SELECT id, 'AUDIO', status, caller, at, at + interval '1 minute', 3, true FROM old`;
  await sql`
    INSERT INTO call_participants
      (call_id, user_id, position, role, state, call_created_at, silent, left_at, filed)
    SELECT id, user_id, position, role::call_role,
      (CASE WHEN position = 1 AND status = 'MISSED' THEN 'MISSED' ELSE 'LEFT' END)::call_participant_state,
      at, false, at + interval '1 minute', true
    FROM old, LATERAL (VALUES (caller, 0, 'CALLER'), (callee, 1, 'CALLEE')) AS p (user_id, position, role)`;
  await sql`
    INSERT INTO call_history (user_id, with_user_id, status, type, role, call_created_at, call_id)
    SELECT p.user_id, o.user_id, status, 'AUDIO', p.role, at, id
    FROM old JOIN call_participants AS p ON p.call_id = id JOIN call_participants AS o ON o.call_id = id`;
  await sql`
    INSERT INTO call_timeline (call_id, version, kind, at, actor_id)
    SELECT id, version, (ARRAY['STARTED', 'ACCEPTED', 'ENDED'])[version]::call_update_kind, at, caller
    FROM old, generate_series(1, 3) AS version`;
  await sql`DROP TABLE old`;
  await sql`VACUUM (ANALYZE)`;
  await sql.end();
}
