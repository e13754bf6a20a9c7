import { useEffect } from 'react';
import { useAppSession } from './app-session.js';
import { useObservable } from './use-observable.js';

/** Other users may have registered, and meetings may have started. */
const REFRESH_INTERVAL_MS = 20_000;

type Reload = (options: { requestPolicy: 'network-only' }) => void;

/**
 * Reloads when the socket reconnects, when the page gets the focus, and at intervals while it is
 * visible.
 */
export function useRefresh(reload: Reload): void {
  const { connection } = useAppSession();
  const socket = useObservable(connection.state);
  useEffect(() => {
    if (socket !== 'open') return;
    const refresh = () => {
      if (!document.hidden) reload({ requestPolicy: 'network-only' });
    };
    refresh();
    const timer = setInterval(refresh, REFRESH_INTERVAL_MS);
    window.addEventListener('focus', refresh);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', refresh);
    };
  }, [socket, reload]);
}
