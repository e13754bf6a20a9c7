import { Check, Link } from 'lucide-react';
import { useState } from 'react';
import { useAppSession } from '../../app-session.js';
import type { Meeting } from '../../meeting/meeting.js';

/** Copies the meeting's link. */
export function CopyLink({ meeting }: { meeting: Pick<Meeting, 'joinUrl'> }) {
  const { notices } = useAppSession();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(meeting.joinUrl);
      setCopied(true);
    } catch {
      // The clipboard needs permission and HTTPS. Otherwise the user copies by hand.
      notices.show(`Copy this link: ${meeting.joinUrl}`);
    }
  };
  return (
    <button type="button" className="button quiet" onClick={() => void copy()}>
      {copied ? <Check aria-hidden="true" /> : <Link aria-hidden="true" />}
      <span aria-live="polite">{copied ? 'Link copied' : 'Copy link'}</span>
    </button>
  );
}
