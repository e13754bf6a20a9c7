import { useEffect, useState } from 'react';
import { type Call, durationOf, formatDuration } from '../call.js';

/**
 * The duration of the call. Not a live region, because a screen reader would speak every second.
 */
export function CallClock({ call }: { call: Call }) {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 500);
    return () => clearInterval(timer);
  }, []);
  return (
    <span role="timer" aria-live="off" aria-label="Duration">
      {formatDuration(durationOf(call))}
    </span>
  );
}
