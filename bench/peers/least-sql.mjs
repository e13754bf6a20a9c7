// The floor of a call: the least SQL that starts, accepts and ends a call with an event for each of its two users. One
// prepared statement for each step, with as many connections as Switchboard has by default.
import { createServer } from 'node:http';
import postgres from 'postgres';

const sql = postgres(process.env.DATABASE_URL, { max: 10, onnotice: () => {} });
await sql.unsafe(`
  CREATE TABLE calls (
    id uuid PRIMARY KEY,
    caller text NOT NULL,
    status text NOT NULL,
    version int NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    connected_at timestamptz,
    ended_at timestamptz
  );
  CREATE TABLE participants (
    call_id uuid REFERENCES calls,
    user_id text,
    state text NOT NULL,
    PRIMARY KEY (call_id, user_id)
  );
  CREATE TABLE events (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    user_id text NOT NULL,
    call_id uuid NOT NULL,
    kind text NOT NULL,
    at timestamptz NOT NULL DEFAULT now()
  );
`);

const start = (id, caller, callee) => sql`
  WITH call AS (
    INSERT INTO calls (id, caller, status, version) VALUES (${id}, ${caller}, 'RINGING', 1) RETURNING id
  ), people AS (
    INSERT INTO participants (call_id, user_id, state)
    SELECT id, user_id, state
    FROM call, (VALUES (${caller}, 'JOINED'), (${callee}, 'RINGING')) AS t (user_id, state)
    RETURNING call_id, user_id
  )
  INSERT INTO events (user_id, call_id, kind)
  SELECT user_id, call_id, 'STARTED' FROM people RETURNING number`;

const accept = (id, callee) => sql`
  WITH call AS (
    UPDATE calls SET status = 'CONNECTED', version = 2, connected_at = now()
    WHERE id = ${id} AND version = 1 RETURNING id
  ), people AS (
    UPDATE participants SET state = 'JOINED' FROM call
    WHERE call_id = call.id AND user_id = ${callee} RETURNING call_id
  )
  INSERT INTO events (user_id, call_id, kind)
  SELECT user_id, participants.call_id, 'ACCEPTED'
  FROM people JOIN participants ON participants.call_id = people.call_id RETURNING number`;

const end = (id) => sql`
  WITH call AS (
    UPDATE calls SET status = 'ENDED', version = 3, ended_at = now()
    WHERE id = ${id} AND version = 2 RETURNING id
  ), people AS (
    UPDATE participants SET state = 'LEFT' FROM call
    WHERE call_id = call.id RETURNING call_id, user_id
  )
  INSERT INTO events (user_id, call_id, kind)
  SELECT user_id, call_id, 'ENDED' FROM people RETURNING number`;

async function timed(statement) {
  const from = performance.now();
  const { count } = await statement;
  if (count !== 2) throw new Error(`a statement wrote ${count} events instead of 2`);
  return performance.now() - from;
}

/** Plays a call. Returns the milliseconds of its statements. */
async function play(pair) {
  const [id, caller, callee] = [crypto.randomUUID(), `caller-${pair}`, `callee-${pair}`];
  const times = [await timed(start(id, caller, callee))];
  times.push(await timed(accept(id, callee)));
  times.push(await timed(end(id)));
  return times;
}

/** `/?calls=100&pairs=16` plays so many calls, between so many pairs at once. */
createServer(async (request, response) => {
  const { searchParams } = new URL(request.url, 'http://localhost');
  let calls = Number(searchParams.get('calls'));
  const times = [];
  const pairs = Array.from({ length: Number(searchParams.get('pairs')) }, async (_, pair) => {
    for (; calls > 0; ) {
      calls -= 1;
      times.push(await play(pair));
    }
  });
  await Promise.all(pairs);
  response.end(JSON.stringify(times));
}).listen(Number(process.env.PORT), '127.0.0.1');
