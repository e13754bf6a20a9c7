import postgres from 'postgres';
import { createTokens } from '../src/auth/tokens.js';
import type { Contestant } from './contestant.js';
import type { Introduction, Person } from './protocols.js';

const AT_ONCE = 8;

interface Registered {
  accessToken: string;
  user: { id: string };
}

/** Registers users, and connects a call for each pair of them. */
export async function connectCalls(port: number, count: number): Promise<Introduction[]> {
  const introductions: Introduction[] = [];
  const connectNext = async (): Promise<void> => {
    while (count > 0) {
      count -= 1;
      const [from, to] = await register(port, 2);
      if (!from || !to) return;
      const { startCall } = await ask<{ startCall: { id: string } }>(
        port,
        `mutation ($ids: [ID!]!) { startCall(input: { calleeIds: $ids }) { ... on Call { id } } }`,
        { ids: [to.id] },
        from,
      );
      const callId = startCall.id;
      const { acceptCall } = await ask<{ acceptCall: { status: string } }>(
        port,
        'mutation ($id: ID!) { acceptCall(callId: $id) { ... on Call { status } } }',
        { id: callId },
        to,
      );
      if (acceptCall.status !== 'CONNECTED') throw new Error('The call is not connected.');
      introductions.push({ from, to, callId });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, connectNext));
  return introductions;
}

/** Registers users, each with a number of devices. */
export async function register(port: number, users: number, devices = 1): Promise<Person[]> {
  const people: Person[] = [];
  for (let i = 0; i < users; i += 1) {
    const username = `bench-${crypto.randomUUID().slice(0, 18)}`;
    const input = { username, password: username, email: `${username}@example.com` };
    const { register } = await ask<{ register: Registered }>(
      port,
      'mutation ($input: RegisterInput!) { register(input: $input) { ... on AuthSession { accessToken user { id } } } }',
      { input },
    );
    const { accessToken: token, user } = register;
    for (let j = 0; j < devices; j += 1) {
      people.push({ id: user.id, token, terminalId: crypto.randomUUID() });
    }
  }
  return people;
}

/** Creates users with one device each in the database, which saves hashing their passwords. */
export async function createPeople(
  { databaseUrl, jwtSecret: secret }: Contestant,
  count: number,
): Promise<Person[]> {
  const sql = postgres(databaseUrl, { max: 1 });
  const ids = await sql<{ id: string }[]>`
    WITH made AS (
      INSERT INTO users (id, username, display_name)
      SELECT i, i, i FROM (SELECT gen_random_uuid()::text AS i FROM generate_series(1, ${count}::int)) AS t
      RETURNING id)
    INSERT INTO sessions (id, user_id, expires_at) SELECT id, id, now() + interval '1 day' FROM made RETURNING id`;
  await sql.end();
  const tokens = createTokens({ secret, issuer: 'switchboard', ttlS: 24 * 3600 });
  return Promise.all(
    ids.map(async ({ id }) => {
      const { token } = await tokens.issueAccessToken({ userId: id, sessionId: id });
      return { id, token, terminalId: id };
    }),
  );
}

/** Sends an operation over HTTP. */
export async function ask<T>(
  port: number,
  query: string,
  variables: Record<string, unknown>,
  by?: Person,
): Promise<T> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(by && { authorization: `Bearer ${by.token}`, 'x-terminal-id': by.terminalId }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
