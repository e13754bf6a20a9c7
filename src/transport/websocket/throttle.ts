import type { Reading } from './reading.js';

const REASON = 'messages per second';

/** Slows down reading from a socket that sends too fast. No message is lost, and no other socket waits. */
export function createSocketThrottle(reading: Reading, perS: number, burst: number): () => void {
  let left = burst;
  let at = performance.now();
  let isWaiting = false;
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
        if (left < 0) return resumeLater();
        isWaiting = false;
        reading.resume(REASON);
      },
      (-left / perS) * 1000,
    );
  };
  return () => {
    refill();
    left -= 1;
    if (left >= 0 || isWaiting) return;
    isWaiting = true;
    reading.stop(REASON);
    resumeLater();
  };
}
