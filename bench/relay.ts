import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';
import { aConnectedCall, aPerson } from '../test/support/people.js';
import { startServer } from '../test/support/server.js';
import { compare, type Figure } from './figure.js';

const MESSAGES = 2_000;
const IN_FLIGHT = 16;
const ROUNDS = 7;
const SDP = 'v=0\r\n'.padEnd(500, 'a');

/**
 * One relayed signal: a mutation in over one socket, its answer back, and the signal out over another
 * socket. The floor is a bare `ws` server that parses JSON, answers, and forwards. Wall time for each
 * message with the server and its clients in one process, which cancels out in the ratio.
 */
export async function measureRelay(): Promise<Figure> {
  const server = await startServer(
    {},
    { MESSAGES_PER_S: 1_000_000, MESSAGES_BURST: 1_000_000, OPERATIONS_IN_FLIGHT_PER_SOCKET: 64 },
  );
  const floor = await rawRelay();
  const [ann, bob] = [await aPerson(server), await aPerson(server)];
  const [from, to] = [ann.device(), bob.device()];
  const { id } = await aConnectedCall(from, bob, to);

  const sender = await connect(server.ws, from.accessToken, from.terminalId);
  const receiver = await connect(server.ws, to.accessToken, to.terminalId);
  receiver.send(
    JSON.stringify({
      id: 's',
      type: 'subscribe',
      payload: { query: 'subscription { signals { cursor kind sdp fromUserId } }' },
    }),
  );
  const payload = {
    query:
      'mutation S($i: SendSignalInput!) { sendSignal(input: $i) { __typename ... on SignalReceipt { sentAt } ... on Error { code } } }',
    variables: { i: { in: { callId: id }, toUserId: bob.id, signal: { offer: SDP } } },
  };
  let n = 0;
  const ours = () =>
    relay(sender, receiver, '"type":"next"', () => {
      n += 1;
      return JSON.stringify({ id: `m${n}`, type: 'subscribe', payload });
    });
  const theirs = () => relay(floor.sender, floor.receiver, '', () => JSON.stringify({ sdp: SDP }));
  try {
    await ours();
    await theirs();
    const figures = await compare(ROUNDS, ours, theirs);
    return { what: 'one relayed signal (500 B)', unit: 'µs', ...figures };
  } finally {
    for (const socket of [sender, receiver]) socket.terminate();
    floor.stop();
    await server.stop();
  }
}

/** Sends with a bounded number in flight until all have arrived. Returns µs for each. */
async function relay(
  sender: WebSocket,
  receiver: WebSocket,
  mark: string,
  message: () => string,
): Promise<number> {
  let sent = 0;
  let arrived = 0;
  const started = performance.now();
  await new Promise<void>((resolve) => {
    const next = () => {
      if (sent < MESSAGES) {
        sent += 1;
        sender.send(message());
      }
    };
    const onMessage = (data: unknown) => {
      if (!String(data).includes(mark)) return;
      arrived += 1;
      if (arrived === MESSAGES) {
        receiver.off('message', onMessage);
        resolve();
      } else next();
    };
    receiver.on('message', onMessage);
    for (let i = 0; i < IN_FLIGHT; i += 1) next();
  });
  return ((performance.now() - started) * 1000) / MESSAGES;
}

async function connect(
  url: string,
  token: string | null,
  terminalId: string | null,
): Promise<WebSocket> {
  const socket = new WebSocket(url, 'graphql-transport-ws');
  await once(socket, 'open');
  socket.send(
    JSON.stringify({
      type: 'connection_init',
      payload: { Authorization: `Bearer ${token}`, terminalId },
    }),
  );
  await once(socket, 'message');
  return socket;
}

async function rawRelay() {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
  await once(server, 'listening');
  const sockets: WebSocket[] = [];
  server.on('connection', (socket) => {
    sockets.push(socket);
    socket.on('message', (data) => {
      const message = JSON.parse(String(data)) as { sdp: string };
      socket.send(JSON.stringify({ ok: true }));
      sockets[0]?.send(JSON.stringify({ ...message, from: 'sender' }));
    });
  });
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const receiver = new WebSocket(url);
  await once(receiver, 'open');
  const sender = new WebSocket(url);
  await once(sender, 'open');
  return {
    sender,
    receiver,
    stop: () => {
      for (const socket of [sender, receiver]) socket.terminate();
      server.close();
    },
  };
}
