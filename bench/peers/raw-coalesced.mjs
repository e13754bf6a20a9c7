// The physical limit here: like raw.mjs, but with one Redis command and one write per socket for each tick.
import { Redis } from 'ioredis';
import { WebSocketServer } from 'ws';
import { shareRoom } from './rooms.mjs';

const publisher = new Redis(process.env.REDIS_URL, { enableAutoPipelining: true });
const subscriber = new Redis(process.env.REDIS_URL);
const clients = new Map();
const corked = new Set();

subscriber.on('message', (userId, message) => {
  const client = clients.get(userId);
  if (client) send(client, message);
});

/** Holds the frames of a socket back until the end of this tick. */
function send({ socket, tcp }, message) {
  if (corked.size === 0) setImmediate(flush);
  if (!corked.has(tcp)) {
    corked.add(tcp);
    tcp.cork();
  }
  socket.send(message);
}

function flush() {
  for (const tcp of corked) tcp.uncork();
  corked.clear();
}

const server = new WebSocketServer({
  port: Number(process.env.PORT),
  host: '127.0.0.1',
  perMessageDeflate: false,
});
server.on('connection', (socket, request) => {
  const client = { socket, tcp: request.socket };
  let user = null;
  socket.on('close', () => {
    clients.delete(user);
    if (user) subscriber.unsubscribe(user);
  });
  socket.on('message', async (data) => {
    const message = JSON.parse(String(data));
    if (message.hello) {
      user = message.hello;
      clients.set(user, client);
      await subscriber.subscribe(user);
      return send(client, JSON.stringify({ welcome: user }));
    }
    const { id, to, sdp } = message;
    if (!shareRoom(user, to)) return send(client, JSON.stringify({ id, error: 'NOT_FOUND' }));
    const sentAt = new Date();
    await publisher.publish(to, JSON.stringify({ fromUserId: user, sdp, sentAt }));
    send(client, JSON.stringify({ id, sentAt }));
  });
});
