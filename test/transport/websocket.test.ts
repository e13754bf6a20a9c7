import { once } from 'node:events';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type ClientOptions, WebSocket } from 'ws';
import { ActiveCalls, CallUpdates, CancelCall, Logout, ReadPresence } from '../gql/graphql.js';
import { Inbox } from '../support/inbox.js';
import { aPerson, aRingingCall, type Person } from '../support/people.js';
import { startServer, type TestServer, useServer } from '../support/server.js';

const PROTOCOL = 'graphql-transport-ws';
const FRAME_BYTES = 256 * 1024;

const server = useServer({}, { SWEEP_MS: 50, OFFLINE_GRACE_MS: 200 });

/** A message of the protocol. */
interface Message {
  type: string;
  id?: string;
  payload?: unknown;
}

/** A WebSocket without a client library, so that it can break the protocol. */
class RawSocket {
  readonly ws: WebSocket;
  readonly inbox = new Inbox<Message>();
  readonly closed: Promise<number>;
  #ids = 0;

  constructor(on: TestServer = server, options: ClientOptions = {}, protocols = [PROTOCOL]) {
    this.ws = new WebSocket(on.ws, protocols, options);
    this.ws.on('message', (data) => this.inbox.push(JSON.parse(String(data)) as Message));
    this.ws.on('error', () => {});
    this.closed = new Promise((resolve) => {
      this.ws.once('close', (code) => {
        this.inbox.end({ code });
        resolve(code);
      });
    });
    opened.add(this);
  }

  send(...messages: Message[]): void {
    for (const message of messages) this.ws.send(JSON.stringify(message));
  }

  /** Connects and sends connection_init. Resolves with the answer. */
  async init(payload: object = {}): Promise<Message> {
    if (this.ws.readyState !== WebSocket.OPEN) await once(this.ws, 'open');
    this.send({ type: 'connection_init', payload });
    return this.inbox.next();
  }

  /** Sends an operation, and returns its id. */
  operation(query: string, more: object = {}): string {
    this.#ids += 1;
    const id = String(this.#ids);
    this.send({ id, type: 'subscribe', payload: { query, ...more } });
    return id;
  }

  /** The first message that an operation brings. */
  async ask(query: string, more: object = {}): Promise<Message> {
    const id = this.operation(query, more);
    return this.inbox.until((message) => message.id === id);
  }
}

const opened = new Set<RawSocket>();
afterEach(() => {
  for (const { ws } of opened) ws.terminate();
  opened.clear();
});

const authorization = ({ accessToken }: Pick<Person, 'accessToken'>) => ({
  Authorization: `Bearer ${accessToken}`,
});

/** An initialized socket of this person. */
async function aSocketOf(person: Person, on: TestServer = server, options: ClientOptions = {}) {
  const socket = new RawSocket(on, options);
  expect(await socket.init(authorization(person))).toEqual({ type: 'connection_ack' });
  return socket;
}

/** An open socket without connection_init. */
async function anOpenSocket(): Promise<RawSocket> {
  const socket = new RawSocket();
  await once(socket.ws, 'open');
  return socket;
}

/** A socket whose operation has named this person. */
async function aSocketFor(person: Person): Promise<RawSocket> {
  const socket = new RawSocket();
  await socket.init();
  const headers = authorization(person);
  expect(await socket.ask(ME, { extensions: { headers } })).toMatchObject(isMe(person));
  return socket;
}

/** A person's status, as another person sees it. */
async function statusOf({ id }: Person, by: Person) {
  const { presence } = await by.device().do(ReadPresence, { userIds: [id] });
  return presence[0]?.status;
}

const refusal = (code: string) => ({ extensions: { code } });
const ME = '{ me { user { id } } }';
const isMe = ({ id }: Person) => ({ payload: { data: { me: { user: { id } } } } });

describe('a socket', () => {
  test('is refused on another path', async () => {
    const ws = new WebSocket(server.ws.replace('/graphql', '/other'), PROTOCOL);
    ws.on('error', () => {});
    const [, response] = await once(ws, 'unexpected-response');
    expect(response.statusCode).toBe(404);
    response.resume();
  });

  test('speaks graphql-transport-ws and nothing else', async () => {
    const old = new WebSocket(server.ws, 'graphql-ws');
    const [error] = await once(old, 'error');
    expect(String(error)).toMatch(/subprotocol/);
    expect(await new RawSocket(server, {}, []).closed).toBe(4406);
    const both = new RawSocket(server, {}, ['graphql-ws', PROTOCOL]);
    expect(await both.init()).toEqual({ type: 'connection_ack' });
    expect(both.ws.protocol).toBe(PROTOCOL);
    expect(both.ws.extensions).toBe('');
  });

  test.each<[string, Message[] | string, number]>([
    ['no JSON', '{', 4400],
    ['an invalid message', [{ type: 'nonsense' }], 4400],
    ['a second connection_init', [{ type: 'connection_init' }, { type: 'connection_init' }], 4429],
  ])('is closed when it sends %s', async (_what, messages, code) => {
    const socket = await anOpenSocket();
    if (typeof messages === 'string') socket.ws.send(messages);
    else socket.send(...messages);
    expect(await socket.closed).toBe(code);
  });

  test('is closed when it starts two operations under one id', async () => {
    const socket = await aSocketOf(await aPerson(server));
    const payload = { query: 'subscription { callUpdates { at } }' };
    socket.send({ id: 'x', type: 'subscribe', payload }, { id: 'x', type: 'subscribe', payload });
    expect(await socket.closed).toBe(4409);
  });

  test('receives nothing of a subscription that it completed before it began', async () => {
    const [ann, bob] = [await aPerson(server), await aPerson(server)];
    await aRingingCall(ann.device(), [bob]);
    const socket = await aSocketOf(bob);
    const payload = { query: 'subscription { incomingCalls { kind } }' };
    socket.send({ id: 'x', type: 'subscribe', payload }, { id: 'x', type: 'complete' });
    expect(await socket.ask(payload.query)).toMatchObject({ type: 'next' });
    expect(socket.inbox.all.filter(({ id }) => id === 'x')).toEqual([]);
    socket.send({ id: 'x', type: 'subscribe', payload });
    expect(await socket.inbox.until(({ id }) => id === 'x')).toMatchObject({ type: 'next' });
  });

  test('[AUTH4] is closed with 4403 when its token is not genuine', async () => {
    const bob = await aPerson(server);
    for (const token of ['', 'x', `${bob.accessToken}x`, bob.refreshToken]) {
      const socket = await anOpenSocket();
      socket.send({ type: 'connection_init', payload: { Authorization: `Bearer ${token}` } });
      expect(await socket.closed).toBe(4403);
    }
  });

  test('without a token can run operations that need none', async () => {
    const socket = new RawSocket();
    expect(await socket.init()).toEqual({ type: 'connection_ack' });
    expect(await socket.ask('{ __typename }')).toMatchObject({
      payload: { data: { __typename: 'Query' } },
    });
    const payload = { data: null, errors: [refusal('UNAUTHENTICATED')] };
    expect(await socket.ask(ME)).toMatchObject({ type: 'next', payload });
  });
});

describe('an operation with its own headers, as GraphiQL sends it', () => {
  test('acts for the user whose token is in its headers, however they are written', async () => {
    const [ann, bob] = [await aPerson(server), await aPerson(server)];
    const socket = await aSocketFor(ann);
    const asking = (headers: object) => socket.ask(ME, { extensions: { headers } });
    expect(await asking({ authorization: `bearer ${bob.accessToken}` })).toMatchObject(isMe(bob));
    expect(await asking(authorization(ann))).toMatchObject(isMe(ann));
    for (const headers of [{}, { Authorization: 'Bearer x' }, { Authorization: 7 }, []]) {
      expect(await asking(headers)).toMatchObject({
        payload: { errors: [refusal('UNAUTHENTICATED')] },
      });
    }
    expect(socket.ws.readyState).toBe(WebSocket.OPEN);
  });

  test('acts for the device in its headers', async () => {
    const [ann, bob] = [await aPerson(server), await aPerson(server)];
    const socket = new RawSocket();
    await socket.init();
    const query = `mutation { startCall(input: { calleeIds: ["${bob.id}"] }) {
      ... on Call { participants { terminalId } } } }`;
    const headers = { ...authorization(ann), 'X-Terminal-Id': 'phone' };
    expect(await socket.ask(query, { extensions: { headers } })).toMatchObject({
      payload: { data: { startCall: { participants: [{ terminalId: 'phone' }, {}] } } },
    });
  });

  test('[PRES1] makes its user ONLINE', async () => {
    const [ann, bob] = [await aPerson(server), await aPerson(server)];
    const socket = await aSocketFor(ann);
    expect(await statusOf(ann, bob)).toBe('ONLINE');
    socket.ws.close();
    await vi.waitFor(async () => expect(await statusOf(ann, bob)).toBe('OFFLINE'), 5_000);
  });

  test("[AUTH4] loses its socket at the user's logout", async () => {
    const ann = await aPerson(server);
    const socket = await aSocketFor(ann);
    await ann.device().do(Logout);
    expect(await socket.closed).toBe(4403);
  });
});

describe('the expiry of tokens', () => {
  const shortLived = useServer({}, { ACCESS_TOKEN_TTL_S: 3 });

  test('[AUTH6] closes a socket when the first of its tokens expires', async () => {
    const early = await aPerson(shortLived);
    // Signed in a second later, so that its token expires a second later.
    const late = await vi.waitFor(
      async () => {
        const person = await aPerson(shortLived);
        expect(expiryOf(person)).toBeGreaterThan(expiryOf(early));
        return person;
      },
      { timeout: 5_000, interval: 100 },
    );
    const socket = await aSocketOf(late, shortLived);
    const headers = authorization(early);
    expect(await socket.ask(ME, { extensions: { headers } })).toMatchObject(isMe(early));
    expect(await socket.closed).toBe(4403);
    expect(Date.now()).toBeLessThan(expiryOf(late));
  });

  const expiryOf = ({ accessToken }: Person): number => {
    const payload = Buffer.from(accessToken.split('.')[1] ?? '', 'base64url').toString();
    return (JSON.parse(payload) as { exp: number }).exp * 1000;
  };
});

describe('the limits of a socket', () => {
  const hasty = useServer({}, { WS_INIT_MS: 200 });
  const oneByOne = useServer({}, { OPERATIONS_IN_FLIGHT_PER_SOCKET: 1 });
  const impatient = useServer({}, { OPERATIONS_IN_FLIGHT_PER_SOCKET: 1, OPERATION_WAIT_MS: 1 });
  const slow = useServer({}, { MESSAGES_PER_S: 100, MESSAGES_BURST: 10, WS_PING_MS: 200 });

  test('[INPUT3] close a silent socket with 4408', async () => {
    expect(await new RawSocket(hasty).closed).toBe(4408);
  });

  test('[INPUT3] close it with 4401 for an operation before connection_init', async () => {
    const socket = await anOpenSocket();
    socket.operation('{ __typename }');
    expect(await socket.closed).toBe(4401);
  });

  test('[INPUT3] allow a message of 256 KiB, and close it with 1009 for a longer one', async () => {
    const socket = await aSocketOf(await aPerson(server));
    const ping = (bytes: number) => {
      const empty = JSON.stringify({ type: 'ping', payload: { x: '' } }).length;
      socket.send({ type: 'ping', payload: { x: 'x'.repeat(bytes - empty) } });
    };
    ping(FRAME_BYTES);
    expect((await socket.inbox.next()).type).toBe('pong');
    ping(FRAME_BYTES + 1);
    expect(await socket.closed).toBe(1009);
  });

  test('[INPUT3] allow a message of 64 fragments, and close it for one with more', async () => {
    const socket = await aSocketOf(await aPerson(server));
    const ping = (fragments: number) => {
      const text = JSON.stringify({ type: 'ping' }).padEnd(fragments);
      for (let i = 0; i < fragments; i += 1) {
        const last = i === fragments - 1;
        socket.ws.send(text.slice(i, last ? undefined : i + 1), { fin: last });
      }
    };
    ping(64);
    expect((await socket.inbox.next()).type).toBe('pong');
    ping(65);
    expect(await socket.closed).toBe(1008);
  });

  test('[INPUT3] refuse the 21st subscription and keep the other 20', async () => {
    const ann = await aPerson(server);
    const socket = await aSocketOf(ann);
    const query = `subscription { presenceChanges(userIds: ["${ann.id}"]) { text } }`;
    const ids = [];
    for (let i = 0; i < 20; i += 1) {
      const { id, type } = await socket.ask(query);
      expect(type).toBe('next');
      ids.push(id);
    }
    expect(await socket.ask(query)).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'RATE_LIMITED', retryAfter: expect.any(Number) } }],
    });
    socket.operation('mutation { setPresence(input: {status: AWAY, text: "x"}) { __typename } }');
    const answered = new Set<string | undefined>();
    while (answered.size < 20) {
      const { id } = await socket.inbox.until(({ payload }) =>
        JSON.stringify(payload ?? {}).includes('"text":"x"'),
      );
      answered.add(id);
    }
    expect([...answered].sort()).toEqual([...ids].sort());
    // When one ends, there is room for another.
    socket.send({ id: ids[0] ?? '', type: 'complete' });
    await vi.waitFor(async () => expect((await socket.ask(query)).type).toBe('next'), 5_000);
  });

  /** Sends operations that take a while. Returns the types of their answers, and the answers in their order. */
  async function logInOften(socket: RawSocket, times: number) {
    const logIn = (i: number) => `mutation {
      login(input: { username: "nobody-${i}", password: "wrong" }) { __typename } }`;
    const ids = Array.from({ length: times }, (_, i) => socket.operation(logIn(i)));
    const types = new Map<string | undefined, string>();
    while (types.size < ids.length) {
      const { id, type } = await socket.inbox.until(({ type }) => type !== 'complete');
      types.set(id, type);
    }
    return { types: ids.map((id) => types.get(id)), order: [...types.keys()], ids };
  }

  test('[INPUT3] let operations beyond the limit wait, and answer all of them', async () => {
    const socket = await aSocketOf(await aPerson(server));
    const { types } = await logInOften(socket, 60);
    expect(types).toEqual(Array(60).fill('next'));
    expect((await socket.ask(ME)).type).toBe('next');
  });

  test('[INPUT3] run waiting operations in their order', async () => {
    const socket = await aSocketOf(await aPerson(oneByOne), oneByOne);
    const { types, order, ids } = await logInOften(socket, 5);
    expect(types).toEqual(Array(5).fill('next'));
    expect(order).toEqual(ids);
  });

  test('[INPUT3] refuse operations that wait too long, and answer later ones', async () => {
    const socket = await aSocketOf(await aPerson(impatient), impatient);
    const { types } = await logInOften(socket, 5);
    expect(types).toEqual(['next', ...Array(4).fill('error')]);
    expect((await socket.ask(ME)).type).toBe('next');
  });

  test('[INPUT3] do not count an operation with an unknown name for ever', async () => {
    const ann = await aPerson(server);
    const socket = await aSocketOf(ann);
    for (let i = 0; i < 25; i += 1) {
      expect(await socket.ask('query A { __typename }', { operationName: 'B' })).toMatchObject({
        type: 'error',
        payload: [refusal('INVALID_INPUT')],
      });
    }
    expect(await socket.ask(ME)).toMatchObject(isMe(ann));
  });

  test('[INPUT3] close the 11th socket of a user with 1013 and keep the others', async () => {
    const [ann, bob] = [await aPerson(server), await aPerson(server)];
    const ten = [];
    for (let i = 0; i < 10; i += 1) ten.push(await aSocketOf(ann));
    const eleventh = await anOpenSocket();
    eleventh.send({ type: 'connection_init', payload: authorization(ann) });
    expect(await eleventh.closed).toBe(1013);
    // A token that comes later, in an operation, does not get in either, and its operation does not run.
    const late = new RawSocket();
    await late.init();
    const change = 'mutation { updateProfile(input: { displayName: "Eleven" }) { __typename } }';
    late.operation(change, { extensions: { headers: authorization(ann) } });
    expect(await late.closed).toBe(1013);
    for (const socket of ten) {
      expect(await socket.ask('{ me { user { id displayName } } }')).toMatchObject({
        payload: { data: { me: { user: { id: ann.id, displayName: 'person' } } } },
      });
    }
    expect((await (await aSocketOf(bob)).ask(ME)).type).toBe('next');
    ten[0]?.ws.close();
    await ten[0]?.closed;
    await vi.waitFor(() => aSocketOf(ann), 5_000);
  });

  test('[INPUT3] do not count sockets that hang up during connection_init', async () => {
    const [ann, bob] = [await aPerson(server), await aPerson(server)];
    const sockets = Array.from({ length: 30 }, () => new RawSocket());
    for (const { ws } of sockets) if (ws.readyState !== WebSocket.OPEN) await once(ws, 'open');
    for (const { ws } of sockets) {
      const payload = authorization(ann);
      ws.send(JSON.stringify({ type: 'connection_init', payload }), () => ws.terminate());
    }
    for (const { closed } of sockets) await closed;
    await vi.waitFor(async () => expect(await statusOf(ann, bob)).toBe('OFFLINE'), 5_000);
    for (let i = 0; i < 10; i += 1) await aSocketOf(ann);
  });

  test('[INPUT3] slow down messages that come too fast, and lose none', async () => {
    const socket = await aSocketOf(await aPerson(slow), slow);
    const start = performance.now();
    const numbers = Array.from({ length: 200 }, (_, i) => i);
    socket.send(...numbers.map((i) => ({ type: 'ping', payload: { i } })));
    for (const i of numbers) {
      expect(await socket.inbox.next()).toEqual({ type: 'pong', payload: { i } });
    }
    // The messages may have arrived in one read. The next one waits for as long as they exceeded the rate, and the
    // socket does not count as dead while it is not read.
    socket.send({ type: 'ping', payload: { i: 'last' } });
    expect(await socket.inbox.next()).toEqual({ type: 'pong', payload: { i: 'last' } });
    expect(performance.now() - start).toBeGreaterThan(((200 - 10) / 100) * 1000 * 0.9);
    expect(socket.ws.readyState).toBe(WebSocket.OPEN);
  });
});

describe('a closing socket', () => {
  const throttled = useServer({}, { MESSAGES_PER_S: 5, MESSAGES_BURST: 5 });

  test('[AUTH4] runs none of its pending operations', async () => {
    const [ann, bob] = [await aPerson(throttled), await aPerson(throttled)];
    const socket = await aSocketOf(ann, throttled);
    await ping(socket, 10);
    // The server does not read this socket for a second now, so these operations wait.
    for (let i = 0; i < 5; i += 1) {
      const input = `input: { calleeIds: ["${bob.id}"] }`;
      socket.operation(`mutation { startCall(${input}) { __typename } }`);
    }
    await ann.device().do(Logout);
    expect(await socket.closed).toBe(4403);
    // Serving another socket for as long gives the pending operations time to have run.
    const other = await aSocketOf(bob, throttled);
    await ping(other, 15);
    expect((await bob.device().do(ActiveCalls)).activeCalls).toEqual([]);
  });

  async function ping(socket: RawSocket, times: number) {
    socket.send(...Array(times).fill({ type: 'ping' }));
    for (let i = 0; i < times; i += 1) await socket.inbox.next();
  }
});

describe('a dead client', () => {
  // A busy machine takes long to answer a ping.
  const pinging = useServer({}, { WS_PING_MS: 1_000 });

  test('is dropped; one that answers pings stays', async () => {
    const ann = await aPerson(pinging);
    const dead = await aSocketOf(ann, pinging, { autoPong: false });
    const live = await aSocketOf(ann, pinging);
    expect(await dead.closed).toBe(1006);
    for (let i = 0; i < 3; i += 1) await once(live.ws, 'ping');
    expect(await live.ask(ME)).toMatchObject(isMe(ann));
  });
});

describe('a subscriber that reads too slowly', () => {
  const narrow = useServer(
    {},
    { QUEUE_EVENTS: 16, WS_PING_MS: 60_000, WS_CLOSE_MS: 60_000, REGISTRATIONS: 1_000 },
  );
  // A hundred kilobytes for each event, so that the buffers of the operating system fill.
  const heavy = (after?: string) => `subscription {
    callUpdates${after ? `(after: "${after}")` : ''} {
      cursor
      call { id version ${Array.from({ length: 14 }, (_, i) => `m${i}: message`).join(' ')} }
    }
  }`;

  interface Heavy {
    cursor: string;
    call: { id: string; version: number };
  }
  const updateIn = ({ payload }: Message) =>
    (payload as { data: { callUpdates: Heavy } }).data.callUpdates;

  test('[STREAM4] is disconnected with 1013, delays no other subscriber, and resumes from its cursor', {
    timeout: 60_000,
  }, async () => {
    const [ann, bob] = [await aPerson(narrow, 'ann'), await aPerson(narrow, 'bob')];
    const [laptop, phone] = [ann.device(), bob.device()];
    const prompt = await phone.subscribe(CallUpdates, {});
    const slow = await aSocketOf(bob, narrow);
    slow.operation(heavy());
    await phone.settled();
    slow.ws.pause();

    const sent: string[] = [];
    let slowest = 0;
    for (let i = 0; i < 100; i += 1) {
      const { id } = await aRingingCall(laptop, [bob], { message: '🙂'.repeat(2_000) });
      await laptop.do(CancelCall, { callId: id });
      const answeredAt = performance.now();
      for (const version of [1, 2]) {
        const { call } = (await prompt.next()).callUpdates;
        expect(call).toMatchObject({ id, version });
        sent.push(`${id} ${version}`);
      }
      slowest = Math.max(slowest, performance.now() - answeredAt);
    }
    expect(slowest).toBeLessThan(5_000);

    slow.ws.resume();
    expect(await slow.closed).toBe(1013);
    const before = slow.inbox.all.filter(({ type }) => type === 'next').map(updateIn);
    expect(before.length).toBeLessThan(sent.length);
    const cursor = before.at(-1)?.cursor;
    expect(cursor).toBeDefined();

    const again = await aSocketOf(bob, narrow);
    again.operation(heavy(cursor));
    const after: Heavy[] = [];
    while (before.length + after.length < sent.length) {
      after.push(updateIn(await again.inbox.until(({ type }) => type === 'next')));
    }
    const ids = [...before, ...after].map(({ call }) => call.id);
    expect(ids).toEqual(sent.map((one) => one.split(' ')[0]));
    await phone.disconnect();
  });
});

describe('a stopping server', () => {
  test('waits neither for an unresponsive client nor for one that reconnects at once', async () => {
    const stopping = await startServer({}, { WS_CLOSE_MS: 500 });
    const ann = await aPerson(stopping);
    const rude = await aSocketOf(ann, stopping);
    rude.ws.pause();
    const eager = await aSocketOf(ann, stopping);
    const comeBack = (attempts: number) => {
      const back = new RawSocket(stopping);
      back.ws.once('open', () =>
        back.send({ type: 'connection_init', payload: authorization(ann) }),
      );
      if (attempts > 1) void back.closed.then(() => comeBack(attempts - 1));
    };
    void eager.closed.then(() => comeBack(20));
    const start = performance.now();
    await stopping.stop();
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(await eager.closed).toBe(1012);
  });

  test('[EMB4] closes sockets with 1012', async () => {
    const stopping = await startServer();
    const sockets = [new RawSocket(stopping), await aSocketOf(await aPerson(stopping), stopping)];
    await sockets[0]?.init();
    await stopping.stop();
    expect(await Promise.all(sockets.map(({ closed }) => closed))).toEqual([1012, 1012]);
  });
});
