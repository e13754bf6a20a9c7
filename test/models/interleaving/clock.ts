import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';
import type { Turns } from './turns.js';

/** Only shorter times pass in these tests. */
const SHORT_MS = 50;

/**
 * Turns short timers into turns too, so that a short wait ends when it is its turn, and not when the machine is fast
 * enough. Returns a function that undoes this.
 */
export function stopClock(turns: Turns): () => void {
  const { setTimeout: startTimer } = globalThis;
  const { setTimeout: later, setImmediate: immediately } = timers;

  globalThis.setTimeout = Object.assign(
    (...[then, ms = 0, ...args]: Parameters<typeof startTimer>) => {
      // Database drivers use a timeout of 0 to defer a call. It stays as it is.
      if (!turns.given || ms === 0 || ms > SHORT_MS) return startTimer(then, ms, ...args);
      const timer = startTimer(() => {}, 0);
      void turns.of(`${ms} ms`).then(() => then(...args));
      return timer;
    },
    startTimer,
  ) as typeof startTimer;
  timers.setTimeout = (async (ms = 0, ...rest) => {
    if (!turns.given || ms > SHORT_MS) return later(ms, ...rest);
    await turns.of('a moment');
    return rest[0];
  }) as typeof later;
  timers.setImmediate = (async (...rest) => {
    if (!turns.given) return immediately(...rest);
    await turns.of('the next event');
    return rest[0];
  }) as typeof immediately;
  syncBuiltinESMExports();

  return () => {
    globalThis.setTimeout = startTimer;
    Object.assign(timers, { setTimeout: later, setImmediate: immediately });
    syncBuiltinESMExports();
  };
}
