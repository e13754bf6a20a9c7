import { Users } from 'lucide-react';
import { useAppSession } from '../../app-session.js';
import { formatSchedule } from '../../meeting/meeting.js';
import { useObservable } from '../../use-observable.js';

/** Invitations to meetings, shown on every screen until they are answered. */
export function InvitationCards() {
  const { meetings } = useAppSession();
  const invitations = useObservable(meetings.invitations);
  return (
    <div className="invitations" role="status" aria-live="polite" aria-label="Invitations">
      {invitations.map(({ from, meeting }) => {
        const schedule = formatSchedule(meeting);
        return (
          <div key={meeting.code} className="request" data-testid="invitation">
            <Users aria-hidden="true" />
            <p>
              {from.displayName} invited you to “{meeting.title}”.
              {schedule && <small>{schedule}</small>}
            </p>
            <button
              type="button"
              className="button primary"
              onClick={() => meetings.open(meeting.code)}
            >
              {meeting.status === 'ACTIVE' ? 'Join' : 'View'}
            </button>
            <button
              type="button"
              className="button quiet"
              onClick={() => meetings.dismiss(meeting.code)}
            >
              Not now
            </button>
          </div>
        );
      })}
    </div>
  );
}
