import { newId } from './id.js';

const KEY = 'switchboard.terminal';
/** A page that is being reloaded gives its lock back well within this. */
const TAKEOVER_MS = 1000;

/**
 * The id of this device, one for each tab: it survives a reload, so a call can be rejoined after one.
 * A duplicated tab inherits its original's session storage, yet must ring and answer as a device of
 * its own; the lock, held as long as the page lives, tells a duplicate from a reload.
 */
export async function claimTerminalId(): Promise<string> {
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
          // Never settles: the browser releases the lock when the page goes.
          return new Promise<void>(() => {});
        },
      )
      .catch(() => resolve(false));
  });
}
