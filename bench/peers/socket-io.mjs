// Socket.IO with its Redis adapter and acknowledgements.
import { createServer } from 'node:http';
import { createAdapter } from '@socket.io/redis-adapter';
import { Redis } from 'ioredis';
import { Server } from 'socket.io';
import { shareRoom } from './rooms.mjs';

const http = createServer();
const io = new Server(http, {
  adapter: createAdapter(new Redis(process.env.REDIS_URL), new Redis(process.env.REDIS_URL)),
});
io.on('connection', (socket) => {
  const { userId } = socket.handshake.auth;
  socket.join(userId);
  socket.on('signal', ({ to, sdp }, acknowledge) => {
    if (!shareRoom(userId, to)) return acknowledge({ error: 'NOT_FOUND' });
    const sentAt = new Date();
    io.to(to).emit('signal', { fromUserId: userId, sdp, sentAt });
    acknowledge({ sentAt });
  });
});
http.listen(Number(process.env.PORT), '127.0.0.1');
