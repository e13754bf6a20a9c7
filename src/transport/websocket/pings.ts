import type { WebSocket } from 'ws';

/** Pings a socket, and ends it when a whole interval passes without a pong. Returns a function that stops this. */
export function startPings(socket: WebSocket, everyMs: number): () => void {
  let alive = true;
  socket.on('pong', () => {
    alive = true;
  });
  const timer = setInterval(() => {
    // A paused socket reads no pongs.
    if (socket.isPaused) {
      alive = true;
      return;
    }
    if (!alive) return socket.terminate();
    alive = false;
    socket.ping();
  }, everyMs);
  return () => clearInterval(timer);
}
