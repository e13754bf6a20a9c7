import type { WebSocket } from 'ws';

/** Slows down reading from a socket that sends too fast. No message is lost, and no other socket waits. */
export function createSocketThrottle(socket: WebSocket, perS: number, burst: number): () => void {
  let left = burst;
  let at = performance.now();
  const refill = () => {
    const now = performance.now();
    left = Math.min(burst, left + ((now - at) / 1000) * perS);
    at = now;
  };
  const resumeLater = () => {
    setTimeout(
      () => {
        refill();
        // Messages that were read together with the last one still ran, and count.
        if (left < 0) resumeLater();
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
    resumeLater();
  };
}
