import { type LoadSocket, NUMBER } from './socket.js';

/** A user on one device. */
export interface Person {
  readonly id: string;
  readonly token: string;
  readonly terminalId: string;
}

/** Two people who may send signals to each other, in a call or a room. */
export interface Introduction {
  readonly from: Person;
  readonly to: Person;
  readonly callId: string;
}

/** How the clients of a candidate speak. */
export interface Protocol {
  readonly path: string;
  readonly subprotocol?: string;
  /** Authenticates a socket, and subscribes to the signals of its user. */
  greet(socket: LoadSocket, person: Person): Promise<void>;
  /** The text that sends a signal, with `NUMBER` as its ID and in the SDP. */
  signal(introduction: Introduction, sdp: string): string;
  /** The key of the sender's ID in a received signal. */
  readonly senderKey: 'fromUserId' | 'userid';
  /** Whether the sender of a signal gets a reply. */
  readonly acknowledges: boolean;
  /** The number of the signal that a text acknowledges. Null: the text needs no attention. */
  acknowledged(text: string, socket: LoadSocket): number | null;
}

const REPLIES = { senderKey: 'fromUserId', acknowledges: true } as const;

/** Waits for the next text, which must contain the part. */
export async function expect(socket: LoadSocket, part: string): Promise<void> {
  const text = await socket.next();
  if (!text.includes(part)) throw new Error(`The server replied ${text} instead of ${part}.`);
}

const SEND = `mutation S($i: SendSignalInput!) {
  sendSignal(input: $i) { __typename ... on SignalReceipt { sentAt } ... on Error { code } }
}`;
const SIGNALS = `subscription {
  signals { cursor kind callId sdp fromUserId fromTerminalId sentAt }
}`;

/** The text that begins an operation. */
export const operation = (id: string, query: string, variables?: Record<string, unknown>): string =>
  JSON.stringify({ id, type: 'subscribe', payload: { query, variables } });

/** Authenticates a socket of the protocol `graphql-transport-ws`. */
export async function authenticate(
  socket: LoadSocket,
  { token, terminalId }: Person,
): Promise<void> {
  const payload = { Authorization: `Bearer ${token}`, terminalId };
  socket.send(JSON.stringify({ type: 'connection_init', payload }));
  await expect(socket, '"connection_ack"');
}

/** GraphQL over WebSocket, the protocol `graphql-transport-ws`. */
export const graphql: Protocol = {
  ...REPLIES,
  path: '/graphql',
  subprotocol: 'graphql-transport-ws',
  async greet(socket, person) {
    await authenticate(socket, person);
    socket.send(operation('signals', SIGNALS));
  },
  signal({ to, callId }, sdp) {
    const i = { in: { callId }, toUserId: to.id, signal: { offer: sdp } };
    return operation(NUMBER, SEND, { i });
  },
  acknowledged(text) {
    if (text.includes('"SignalReceipt"') && text.includes('"sentAt":"20')) {
      return Number.parseInt(text.slice(text.indexOf('"id":"') + 6), 10);
    }
    return text.includes('"type":"complete"') ? null : Number.NaN;
  },
};

/** The JSON of the raw peers. */
export const json: Protocol = {
  ...REPLIES,
  path: '/',
  async greet(socket, { id }) {
    socket.send(JSON.stringify({ hello: id }));
    await expect(socket, '"welcome"');
  },
  signal: ({ to }, sdp) => JSON.stringify({ id: NUMBER, to: to.id, sdp }),
  acknowledged: (text) =>
    text.includes('"sentAt":"20') ? Number.parseInt(text.slice('{"id":"'.length), 10) : Number.NaN,
};

/** Socket.IO on a WebSocket. */
export const socketIo: Protocol = {
  ...REPLIES,
  path: '/socket.io/?EIO=4&transport=websocket',
  async greet(socket, { id }) {
    await expect(socket, '"sid"');
    socket.send(`40${JSON.stringify({ userId: id })}`);
    await expect(socket, '"sid"');
  },
  signal: ({ to }, sdp) => `42${NUMBER}${JSON.stringify(['signal', { to: to.id, sdp }])}`,
  acknowledged(text, socket) {
    if (text === '2') {
      socket.send('3');
      return null;
    }
    const isReceipt = text.startsWith('43') && text.includes('"sentAt":"20');
    return isReceipt ? Number.parseInt(text.slice(2), 10) : Number.NaN;
  },
};

/** The protocol of Nextcloud Talk's signaling server. The token is the address of the Nextcloud that confirms the user. */
export const nextcloud: Protocol = {
  senderKey: 'userid',
  acknowledges: false,
  path: '/spreed',
  async greet(socket, { id, token }) {
    const hello = { version: '1.0', auth: { url: token, params: { userid: id } } };
    socket.send(JSON.stringify({ id: 'hello', type: 'hello', hello }));
    await expect(socket, '"sessionid"');
  },
  signal({ to }, sdp) {
    const message = { recipient: { type: 'user', userid: to.id }, data: { type: 'offer', sdp } };
    return JSON.stringify({ id: NUMBER, type: 'message', message });
  },
  acknowledged: () => Number.NaN,
};
