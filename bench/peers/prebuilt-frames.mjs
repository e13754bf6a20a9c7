// The floor of a fan-out: it makes the frame of an event once, and writes the same bytes to every other socket.
import { Sender, WebSocketServer } from 'ws';

const watchers = new Set();

const server = new WebSocketServer({
  port: Number(process.env.PORT),
  host: '127.0.0.1',
  perMessageDeflate: false,
});
server.on('connection', (socket, { socket: tcp }) => {
  watchers.add(tcp);
  socket.on('close', () => watchers.delete(tcp));
  socket.on('message', (data) => {
    watchers.delete(tcp);
    const { id, event } = JSON.parse(String(data));
    const frame = Buffer.concat(
      Sender.frame(Buffer.from(JSON.stringify(event)), { fin: true, opcode: 1, readOnly: true }),
    );
    for (const watcher of watchers) watcher.write(frame);
    socket.send(JSON.stringify({ id, done: true }));
  });
});
