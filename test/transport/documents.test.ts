import { buildClientSchema, type FormattedExecutionResult, getIntrospectionQuery } from 'graphql';
import { describe, expect, test } from 'vitest';
import { type ClientError, Device } from '../support/device.js';
import { aPerson } from '../support/people.js';
import { useServer } from '../support/server.js';

const server = useServer();
const closed = useServer({ INTROSPECTION: 'false' });

type Answer = Partial<Pick<FormattedExecutionResult, 'data' | 'errors'>>;

type Data = Record<string, unknown>;
const answerOf = ({ data, errors }: { data: Data | null; errors: ClientError[] }): Answer =>
  errors.length > 0 ? { data, errors } : { data };

/** The answer to a document over each transport. */
const TRANSPORTS: [string, (device: Device, query: string) => Promise<Answer>][] = [
  ['HTTP', async (device, query) => answerOf(await device.ask<Data, object>(query))],
  ['WebSocket', async (device, query) => answerOf(await device.askLive<Data, Data>(query))],
  [
    'SSE',
    async (device, query) => {
      const response = await fetch(device.server.graphql, {
        method: 'POST',
        headers: {
          accept: 'text/event-stream',
          'content-type': 'application/json',
          ...(device.accessToken ? { authorization: `Bearer ${device.accessToken}` } : {}),
        },
        body: JSON.stringify({ query }),
      });
      const data = /^data: (\{.*)$/m.exec(await response.text())?.[1];
      return JSON.parse(data ?? 'null') as Answer;
    },
  ],
];

const codesOf = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions?.code);

const nested = (fields: number) => `{ ${'me { '.repeat(fields - 1)}x ${'}'.repeat(fields)}`;
const aliased = (aliases: number) =>
  `{ ${Array.from({ length: aliases }, (_, i) => `a${i}: eventCursor`).join(' ')} }`;
const page = (first: number) => `calls(first: ${first}) { edges { node {
  id type status endReason message version duration createdAt ringsUntil connectedAt endedAt
  caller { id } availableActions
  participants { userId role state terminalId joinedAt leftAt rejectReason onHold }
  timeline { kind at actor { id } terminalId detail }
} } }`;
const doubling = (levels: number) =>
  Array.from(
    { length: levels },
    (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`,
  ).join(' ');
const circular = (levels: number) =>
  `{ __schema { types { ${'fields { type { '.repeat(levels)} name ${'} }'.repeat(levels)} } } }`;

const REFUSED: [string, string, string][] = [
  ['nested 11 deep', nested(11), 'QUERY_TOO_COMPLEX'],
  ['nested 400 deep', nested(400), 'QUERY_TOO_COMPLEX'],
  [
    'nested deep by fragments',
    `{ ...A } fragment A on Query { me { ...B } } fragment B on Query ${nested(10)}`,
    'QUERY_TOO_COMPLEX',
  ],
  ['with 16 aliases', aliased(16), 'QUERY_TOO_COMPLEX'],
  [
    'with 16 aliases by fragments',
    `{ ...A b: eventCursor } fragment A on Query ${aliased(15)}`,
    'QUERY_TOO_COMPLEX',
  ],
  ['of more than 2,000 tokens', `{ ${'eventCursor '.repeat(2_000)} }`, 'QUERY_TOO_COMPLEX'],
  ['of 50,000 fields', `{ ${'x '.repeat(50_000)} }`, 'QUERY_TOO_COMPLEX'],
  [
    'of fragments that double 190 times',
    `{ ...F0 } ${doubling(190)} fragment F190 on Query { eventCursor }`,
    'QUERY_TOO_COMPLEX',
  ],
  ['of fragments that hold each other', '{ ...A } fragment A on Query { ...A }', 'INVALID_INPUT'],
  ['that reads the schema recursively', circular(4), 'INVALID_INPUT'],
  ['that asks for an unknown field', '{ nope }', 'INVALID_INPUT'],
  ['that is not GraphQL', '{', 'INVALID_INPUT'],
  [
    'with two subscriptions',
    'subscription { callUpdates { at } signals { cursor } }',
    'INVALID_INPUT',
  ],
  [
    'with two pages that together exceed the limit',
    `{ a: ${page(100)} b: ${page(100)} }`,
    'QUERY_TOO_COMPLEX',
  ],
];

const READING_THE_SCHEMA = [
  getIntrospectionQuery(),
  '{ __schema { queryType { name } } }',
  '{ __type(name: "User") { name } }',
  '{ t: __type(name: "User") { name } }',
  '{ ...A } fragment A on Query { __schema { types { name } } }',
  'mutation { __schema { types { name } } logout }',
  'subscription { __schema { types { name } } }',
];

describe.each(TRANSPORTS)('a document over %s', (transport, send) => {
  test.each(REFUSED)('[INPUT2] %s is refused', async (_what, query, code) => {
    const device = (await aPerson(server)).device();
    const start = performance.now();
    const answer = await send(device, query);
    expect(answer.data ?? null).toBeNull();
    expect(codesOf(answer)).toContain(code);
    // The refusal is data and says nothing about transports.
    for (const { extensions } of answer.errors ?? []) {
      expect(Object.keys(extensions ?? {})).toEqual(['code']);
    }
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('[INPUT2] is refused again when it is sent again', async () => {
    const device = (await aPerson(server)).device();
    const first = await send(device, nested(11));
    expect(await send(device, nested(11))).toEqual(first);
  });

  test('[INPUT2] is measured alone, not together with earlier documents of the connection', async () => {
    const device = (await aPerson(server)).device();
    const [cheap, dear] = ['{ me { email } }', `{ a: ${page(100)} b: ${page(100)} }`];
    for (const [query, codes] of [
      [cheap, undefined],
      [dear, ['QUERY_TOO_COMPLEX']],
      [cheap, undefined],
    ] as const) {
      const answer = await send(device, query);
      expect(codesOf(answer)?.slice(0, 1)).toEqual(codes);
    }
  });

  test('is executed at the limits', async () => {
    const device = (await aPerson(server)).device();
    for (const query of [aliased(15), `{ ${page(100)} }`]) {
      const answer = await send(device, query);
      expect(answer.errors, query.slice(0, 100)).toBeUndefined();
      expect(answer.data).not.toBeNull();
    }
  });

  if (transport !== 'SSE') {
    test("is executed when it is GraphiQL's introspection query", async () => {
      const device = new Device(server, null, null);
      const { data } = await send(
        device,
        getIntrospectionQuery({
          descriptions: true,
          schemaDescription: true,
          specifiedByUrl: true,
          directiveIsRepeatable: true,
          inputValueDeprecation: true,
          oneOf: true,
        }),
      );
      const schema = buildClientSchema(data as unknown as Parameters<typeof buildClientSchema>[0]);
      expect(Object.keys(schema.getMutationType()?.getFields() ?? {})).toContain('acceptCall');
    });
  }

  test.each(READING_THE_SCHEMA)(
    '[INPUT4] cannot read the schema while introspection is off: %.60s',
    async (query) => {
      const device = (await aPerson(closed)).device();
      const answer = await send(device, query);
      expect(answer.data ?? null).toBeNull();
      expect(codesOf(answer)).toContain('INVALID_INPUT');
      const names = { __typename: 'Query', me: { __typename: 'Me' } };
      expect((await send(device, '{ __typename me { __typename } }')).data).toEqual(names);
    },
  );
});

describe('a request over HTTP', () => {
  const headers = { 'content-type': 'application/json' };
  const post = (body: string) => fetch(server.graphql, { method: 'POST', headers, body });

  test('[INPUT2] is refused when its body is too large', async () => {
    const variables = { x: 'x'.repeat(256 * 1024) };
    const body = JSON.stringify({ query: '{ __typename }', variables });
    const response = await post(body);
    expect(response.status).toBe(413);
    // Also when it does not declare its size.
    const stream = { body: new Blob([body]).stream(), duplex: 'half' };
    const undeclared = { method: 'POST', headers, ...stream };
    expect((await fetch(server.graphql, undeclared)).status).toBe(413);
  });

  test('[INPUT2] is refused as a batch', async () => {
    const response = await post(JSON.stringify([{ query: '{ __typename }' }]));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{}] });
  });

  test('is not executed by GET when it is a mutation', async () => {
    const url = `${server.graphql}?query=${encodeURIComponent('mutation { logout }')}`;
    const response = await fetch(url, { headers: { accept: 'application/json' } });
    expect(response.status).toBe(405);
  });
});
