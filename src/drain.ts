import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Ends an HTTP server: what is being answered is finished, everything else is closed at once. Node's own
 * `closeIdleConnections` waits for connections on which no request was ever completed.
 */
export function createDrain(server: Server): (drainMs: number) => Promise<void> {
  const answering = new Map<Socket, number>();
  let draining = false;

  server.on('connection', (socket: Socket) => {
    answering.set(socket, 0);
    socket.once('close', () => answering.delete(socket));
  });
  server.on('request', ({ socket }, res) => {
    answering.set(socket, (answering.get(socket) ?? 0) + 1);
    res.once('close', () => {
      const left = (answering.get(socket) ?? 1) - 1;
      if (answering.has(socket)) answering.set(socket, left);
      if (draining && left === 0) socket.end();
    });
  });
  // It is no HTTP connection any more.
  server.on('upgrade', (_req, socket: Socket) => answering.delete(socket));

  return (drainMs) =>
    new Promise((resolve) => {
      draining = true;
      const timer = setTimeout(() => {
        for (const socket of answering.keys()) socket.destroy();
      }, drainMs);
      server.close(() => {
        clearTimeout(timer);
        resolve();
      });
      for (const [socket, count] of answering) if (count === 0) socket.destroy();
    });
}
