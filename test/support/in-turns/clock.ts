import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';
import type { Turns } from './turns.js';

/** Longer times do not pass in these tests. */
const SHORT_MS = 50;

/**
 * Makes short times turns as well: what waits a moment goes on whenever it is its turn, and not when the
 * machine is fast enough. Returns what undoes it.
 */
export function stopClock(turns: Turns): () => void {
  const { setTimeout: startTimer } = globalThis;
  const { setTimeout: later, setImmediate: immediately } = timers;

  globalThis.setTimeout = Object.assign(
    (...[then, ms = 0, ...args]: Parameters<typeof startTimer>) => {
      // Without any time it is a driver, which is only not to be called at once.
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
