import type { Server } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';

/**
 * Closes an HTTP server. Responses in progress finish, and further requests on open connections are still answered,
 * each with `Connection: close`. Idle connections stay open for a moment, because a proxy may just have written a
 * request into one. Node's own `close` would cut those at once.
 */
export function createDrain(server: Server): (idleMs: number, drainMs: number) => Promise<void> {
  const answering = new Map<Socket, number>();
  let draining = false;
  let waiting = true;

  server.on('connection', (socket: Socket) => {
    answering.set(socket, 0);
    socket.once('close', () => answering.delete(socket));
  });
  // Runs before the listener that responds.
  server.prependListener('request', ({ socket }, res) => {
    answering.set(socket, (answering.get(socket) ?? 0) + 1);
    if (draining) res.setHeader('Connection', 'close');
    res.once('close', () => {
      const left = (answering.get(socket) ?? 1) - 1;
      if (answering.has(socket)) answering.set(socket, left);
      // An earlier response without `Connection: close` may be followed by a request.
      if (!waiting && left === 0) socket.end();
    });
  });
  // An upgraded socket is no longer an HTTP connection.
  server.on('upgrade', (_req, socket: Socket) => answering.delete(socket));

  return (idleMs, drainMs) =>
    new Promise((resolve) => {
      draining = true;
      const idle = setTimeout(() => {
        waiting = false;
        for (const [socket, count] of answering) if (count === 0) socket.destroy();
      }, idleMs);
      const end = setTimeout(() => {
        for (const socket of answering.keys()) socket.destroy();
      }, drainMs);
      NetServer.prototype.close.call(server, () => {
        clearTimeout(idle);
        clearTimeout(end);
        resolve();
      });
    });
}
