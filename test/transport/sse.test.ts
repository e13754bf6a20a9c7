import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CancelCall, ReadPresence } from '../gql/graphql.js';
import { Inbox } from '../support/inbox.js';
import { aPerson, aRingingCall, type Person } from '../support/people.js';
import { startServer, type TestServer, useServer } from '../support/server.js';

const server = useServer({}, { SWEEP_MS: 50, OFFLINE_GRACE_MS: 200 });

/** An execution result in an event. */
interface Result {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** A subscription over Server-Sent Events. Its inbox ends when the server has sent `complete`. */
interface Stream {
  readonly response: IncomingMessage;
  readonly inbox: Inbox<Result>;
  /** Starts reading. */
  read(): void;
  stop(): void;
}

/** The end of an inbox whose stream was cut instead of completed: the client should reconnect. */
const CUT = 'the connection was cut';

const open = new Set<Stream>();
afterEach(() => {
  for (const stream of open) stream.stop();
  open.clear();
});

/** Subscribes without reading yet. */
async function anUnreadStream(
  person: Pick<Person, 'accessToken'> | null,
  query: string,
  on: TestServer = server,
  method: 'POST' | 'GET' = 'POST',
): Promise<Stream> {
  const inGet = method === 'GET';
  const sending = request(inGet ? `${on.graphql}?query=${encodeURIComponent(query)}` : on.graphql, {
    method,
    headers: {
      accept: 'text/event-stream',
      ...(inGet ? {} : { 'content-type': 'application/json' }),
      ...(person ? { authorization: `Bearer ${person.accessToken}` } : {}),
    },
  });
  sending.end(inGet ? '' : JSON.stringify({ query }));
  const [response] = (await once(sending, 'response')) as [IncomingMessage];
  const inbox = new Inbox<Result>();
  let event = '';
  const stream: Stream = {
    response,
    inbox,
    read() {
      const lines = createInterface({ input: response });
      lines.on('line', (line) => {
        if (line.startsWith('event: ')) event = line.slice('event: '.length);
        else if (event === 'next' && line.startsWith('data: ')) {
          inbox.push(JSON.parse(line.slice('data: '.length)) as Result);
        } else if (event === 'complete') inbox.end();
      });
      lines.on('error', () => {});
      response.once('close', () => inbox.end(CUT));
    },
    stop: () => void response.destroy(),
  };
  response.on('error', () => {});
  open.add(stream);
  return stream;
}

async function aStream(...args: Parameters<typeof anUnreadStream>): Promise<Stream> {
  const stream = await anUnreadStream(...args);
  expect(stream.response.statusCode).toBe(200);
  expect(stream.response.headers['content-type']).toMatch(/^text\/event-stream/);
  stream.read();
  return stream;
}

const UPDATES = 'subscription { callUpdates { kind call { id } } }';
const presenceOf = ({ id }: Person) =>
  `subscription { presenceChanges(userIds: ["${id}"]) { status } }`;

describe('a subscription over Server-Sent Events', () => {
  test.each(['POST', 'GET'] as const)('delivers events when opened by %s', async (method) => {
    const [ann, bob] = [await aPerson(server), await aPerson(server)];
    const { inbox, stop } = await aStream(bob, UPDATES, server, method);
    const laptop = ann.device();
    const { id } = await aRingingCall(laptop, [bob]);
    const update = (kind: string) => ({ data: { callUpdates: { kind, call: { id } } } });
    expect(await inbox.next()).toEqual(update('STARTED'));
    await laptop.do(CancelCall, { callId: id });
    expect(await inbox.next()).toEqual(update('CANCELLED'));
    stop();
  });

  test('opens at once, before the first event', async () => {
    const bob = await aPerson(server);
    const { inbox } = await aStream(bob, presenceOf(bob));
    expect((await inbox.next()).data).toMatchObject({ presenceChanges: {} });
    await aStream(bob, UPDATES);
  });

  test.each([
    ['without a token', 'callUpdates { at }', 'UNAUTHENTICATED'],
    ['to a call that is not the viewer’s', 'callUpdates(callId: "x") { at }', 'NOT_FOUND'],
    ['after an invalid cursor', 'callUpdates(after: "x") { at }', 'CURSOR_EXPIRED'],
    ['with invalid arguments', 'presenceChanges(userIds: []) { status }', 'INVALID_INPUT'],
  ])('%s receives the error and ends', async (_what, field, code) => {
    const person = code === 'UNAUTHENTICATED' ? null : await aPerson(server);
    const { inbox } = await aStream(person, `subscription { ${field} }`);
    expect((await inbox.next()).errors).toMatchObject([{ extensions: { code } }]);
    expect(await inbox.error()).toBeUndefined();
  });

  test("[AUTH4] ends at a logout, and so does the user's presence", async () => {
    const [ann, bob] = [await aPerson(server), await aPerson(server)];
    const { inbox } = await aStream(bob, UPDATES);
    const status = async () => {
      const { presence } = await ann.device().do(ReadPresence, { userIds: [bob.id] });
      return presence[0]?.status;
    };
    expect(await status()).toBe('ONLINE');
    await bob.device().ask('mutation { logout }');
    expect(await inbox.error()).toBe(CUT);
    await vi.waitFor(async () => expect(await status()).toBe('OFFLINE'), 5_000);
  });

  describe('with a short-lived token', () => {
    const shortLived = useServer({}, { ACCESS_TOKEN_TTL_S: 2 });

    test('[AUTH6] ends when the token does', async () => {
      const { inbox } = await aStream(await aPerson(shortLived), UPDATES, shortLived);
      expect(await inbox.error()).toBe(CUT);
    });
  });

  describe('beyond the limit', () => {
    const narrow = useServer({}, { SOCKETS_PER_USER: 1, SUBSCRIPTIONS_PER_SOCKET: 2 });

    test('[INPUT3] is refused until another one ends', async () => {
      const [ann, bob] = [await aPerson(narrow), await aPerson(narrow)];
      const streams = [];
      for (let i = 0; i < 2; i += 1) streams.push(await aStream(bob, UPDATES, narrow));
      const refused = await aStream(bob, UPDATES, narrow);
      expect((await refused.inbox.next()).errors).toMatchObject([
        { extensions: { code: 'RATE_LIMITED', retryAfter: expect.any(Number) } },
      ]);
      const others = await aStream(ann, UPDATES, narrow);
      streams[0]?.stop();
      await vi.waitFor(async () => {
        const { inbox } = await aStream(bob, presenceOf(bob), narrow);
        expect((await inbox.next()).errors).toBeUndefined();
      }, 5_000);
      await aRingingCall(ann.device(), [bob]);
      for (const { inbox } of [streams[1], others].flatMap((stream) => stream ?? [])) {
        expect(await inbox.next()).toMatchObject({ data: { callUpdates: { kind: 'STARTED' } } });
      }
    });
  });

  test('ends when the server stops, without delaying the stop', async () => {
    const stopping = await startServer();
    const { inbox } = await aStream(await aPerson(stopping), UPDATES, stopping);
    const unread = await anUnreadStream(await aPerson(stopping), UPDATES, stopping);
    const start = performance.now();
    await stopping.stop();
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(await inbox.error()).toBe(CUT);
    unread.stop();
  });

  describe('with a client that does not read', () => {
    const bounded = useServer({}, { QUEUE_EVENTS: 16 });
    const heavy = `subscription { callUpdates { cursor call {
      ${Array.from({ length: 14 }, (_, i) => `m${i}: message`).join(' ')} } } }`;

    test('[STREAM4] ends with UNAVAILABLE, and delays no other subscriber', {
      timeout: 60_000,
    }, async () => {
      const [ann, bob] = [await aPerson(bounded), await aPerson(bounded)];
      const laptop = ann.device();
      const slow = await anUnreadStream(bob, heavy, bounded);
      const { inbox } = await aStream(bob, UPDATES, bounded);
      for (let i = 0; i < 100; i += 1) {
        const { id } = await aRingingCall(laptop, [bob], { message: '🙂'.repeat(2_000) });
        await laptop.do(CancelCall, { callId: id });
        for (const kind of ['STARTED', 'CANCELLED']) {
          const data = { callUpdates: { kind, call: { id } } };
          expect(await inbox.next(1_000)).toEqual({ data });
        }
      }
      slow.read();
      const last = await slow.inbox.until(({ errors }) => errors !== undefined);
      expect(last.errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
      expect(await slow.inbox.error()).toBeUndefined();
      expect(slow.inbox.all.length).toBeLessThan(200);
    });
  });
});
