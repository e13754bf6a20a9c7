import { useAppSession } from '../../app-session.js';
import { useParticipation } from '../../meeting/use-participation.js';
import { EntryCard } from './entry-card.js';

export function WaitingScreen() {
  const { meetings } = useAppSession();
  const { meeting } = useParticipation();
  return (
    <EntryCard heading={meeting.title}>
      <p role="status" className="meeting-entry-waiting">
        <span className="spinner" aria-hidden="true" />
        {meeting.status === 'ACTIVE'
          ? 'You’re in the waiting room. A host will let you in soon.'
          : 'Waiting for a host to start the meeting.'}
      </p>
      <p className="hint">No one can see or hear you yet.</p>
      <button type="button" className="button quiet wide" onClick={() => meetings.leave()}>
        Leave
      </button>
    </EntryCard>
  );
}
