import { useEffect, useState } from 'react';
import { useAppSession } from '../app-session.js';
import { useObservable } from '../use-observable.js';

/** A refreshed token means a short reconnect, which is not worth showing. */
const WORTH_A_WORD_MS = 600;

/** Shows a badge while the socket is down. */
export function ConnectionBadge() {
  const { connection } = useAppSession();
  const state = useObservable(connection.state);
  const [overdue, setOverdue] = useState(false);
  useEffect(() => {
    if (state === 'open') return;
    const timer = setTimeout(() => setOverdue(true), WORTH_A_WORD_MS);
    return () => {
      clearTimeout(timer);
      setOverdue(false);
    };
  }, [state]);
  const text = state === 'lost' ? 'Reconnecting…' : 'Connecting…';
  return (
    <span className="connection" role="status" data-testid="connection" data-state={state}>
      {overdue && state !== 'open' && (
        <span className="badge">
          <span className="spinner" aria-hidden="true" />
          {text}
        </span>
      )}
    </span>
  );
}
