import type { WebSocket } from 'ws';

/** Reads a socket that sends too fast more slowly: nothing is lost, and nobody else waits. */
export function createSocketThrottle(socket: WebSocket, perS: number, burst: number): () => void {
  let left = burst;
  let at = performance.now();
  const refill = () => {
    const now = performance.now();
    left = Math.min(burst, left + ((now - at) / 1000) * perS);
    at = now;
  };
  const rest = () => {
    setTimeout(
      () => {
        refill();
        // What had been read together with the one too many was carried out meanwhile, and counts.
        if (left < 0) rest();
        else socket.resume();
      },
      (-left / perS) * 1000,
    );
  };
  return () => {
    refill();
    left -= 1;
    if (left >= 0 || socket.isPaused) return;
    socket.pause();
    rest();
  };
}
