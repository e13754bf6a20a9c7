// The fair floor: JSON over `ws`, Redis publish and subscribe, and an acknowledgement after Redis has taken the signal.
import { Redis } from 'ioredis';
import { WebSocketServer } from 'ws';
import { shareRoom } from './rooms.mjs';

const publisher = new Redis(process.env.REDIS_URL);
const subscriber = new Redis(process.env.REDIS_URL);
const sockets = new Map();

subscriber.on('message', (userId, message) => sockets.get(userId)?.send(message));

const server = new WebSocketServer({
  port: Number(process.env.PORT),
  host: '127.0.0.1',
  perMessageDeflate: false,
});
server.on('connection', (socket) => {
  let user = null;
  socket.on('close', () => {
    sockets.delete(user);
    if (user) subscriber.unsubscribe(user);
  });
  socket.on('message', async (data) => {
    const message = JSON.parse(String(data));
    if (message.hello) {
      user = message.hello;
      sockets.set(user, socket);
      await subscriber.subscribe(user);
      return socket.send(JSON.stringify({ welcome: user }));
    }
    const { id, to, sdp } = message;
    if (!shareRoom(user, to)) return socket.send(JSON.stringify({ id, error: 'NOT_FOUND' }));
    const sentAt = new Date();
    await publisher.publish(to, JSON.stringify({ fromUserId: user, sdp, sentAt }));
    socket.send(JSON.stringify({ id, sentAt }));
  });
});
