import { useEffect } from 'react';
import { useAppSession } from './app-session.js';
import { useStore } from './use-store.js';

/** Somebody may have registered, or a meeting have begun meanwhile. */
const REFRESH_INTERVAL_MS = 20_000;

type Reload = (options: { requestPolicy: 'network-only' }) => void;

/** Reads again when the socket comes back, and now and then while the page is looked at. */
export function useRefresh(reload: Reload): void {
  const { connection } = useAppSession();
  const socket = useStore(connection.state);
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
