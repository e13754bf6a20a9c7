import type { Server } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';

/**
 * Ends an HTTP server: what is being answered is finished, and what comes on connections that are open
 * already is still answered, each with the word that it was the last. Idle ones are left open for a moment:
 * a proxy may just have written a request into one of them. Node's own `close` would cut those at once.
 */
export function createDrain(server: Server): (idleMs: number, drainMs: number) => Promise<void> {
  const answering = new Map<Socket, number>();
  let draining = false;
  let waiting = true;

  server.on('connection', (socket: Socket) => {
    answering.set(socket, 0);
    socket.once('close', () => answering.delete(socket));
  });
  // Before the one who answers.
  server.prependListener('request', ({ socket }, res) => {
    answering.set(socket, (answering.get(socket) ?? 0) + 1);
    if (draining) res.setHeader('Connection', 'close');
    res.once('close', () => {
      const left = (answering.get(socket) ?? 1) - 1;
      if (answering.has(socket)) answering.set(socket, left);
      // What was answered without that word may be followed by a request.
      if (!waiting && left === 0) socket.end();
    });
  });
  // It is no HTTP connection any more.
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
