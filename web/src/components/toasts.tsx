import { X } from 'lucide-react';
import type { Notices } from '../notices.js';
import { useObservable } from '../use-observable.js';

/** Short messages. The live region is always present, so that screen readers announce new ones. */
export function Toasts({ notices }: { notices: Notices }) {
  const shown = useObservable(notices.shown);
  return (
    <div className="toasts" role="status" aria-live="polite" aria-label="Notifications">
      {shown.map((notice) => (
        <div key={notice.id} className="toast" data-tone={notice.tone}>
          <p>{notice.text}</p>
          <button
            type="button"
            className="icon-button small"
            aria-label="Dismiss"
            onClick={() => notices.dismiss(notice.id)}
          >
            <X aria-hidden="true" />
          </button>
        </div>
      ))}
    </div>
  );
}
