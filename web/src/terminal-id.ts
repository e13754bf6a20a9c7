import { newId } from './id.js';

const KEY = 'switchboard.terminal';
/** A reloading page releases its lock well within this time. */
const TAKEOVER_MS = 1000;

/**
 * Returns this device's ID. Each tab has its own, which survives a reload, so that a call can be
 * rejoined. A duplicated tab inherits the session storage but must ring and answer as a device of
 * its own. The lock, held for as long as the page lives, tells a duplicate from a reload.
 */
export async function acquireTerminalId(): Promise<string> {
  const stored = sessionStorage.getItem(KEY);
  if (stored !== null && (await lock(stored))) return stored;
  const fresh = newId();
  sessionStorage.setItem(KEY, fresh);
  await lock(fresh);
  return fresh;
}

function lock(terminalId: string): Promise<boolean> {
  if (!('locks' in navigator)) return Promise.resolve(true);
  return new Promise((resolve) => {
    navigator.locks
      .request(
        `switchboard.terminal.${terminalId}`,
        { signal: AbortSignal.timeout(TAKEOVER_MS) },
        () => {
          resolve(true);
          // Never settles: the browser releases the lock with the page.
          return new Promise<void>(() => {});
        },
      )
      .catch(() => resolve(false));
  });
}
