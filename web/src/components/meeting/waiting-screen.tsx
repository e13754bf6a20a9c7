import { useAppSession } from '../../app-session.js';
import { useParticipation } from '../../meeting/use-participation.js';
import { EntryCard } from './entry-card.js';

/** The waiting room. */
export function WaitingScreen() {
  const { meetings } = useAppSession();
  const { meeting } = useParticipation();
  return (
    <EntryCard heading={meeting.title}>
      <p role="status" className="meeting-entry-waiting">
        <span className="spinner" aria-hidden="true" />
        {meeting.status === 'ACTIVE'
          ? 'You are in the waiting room: a host lets you in.'
          : 'The meeting begins when a host comes. You come in by yourself then, or are let in.'}
      </p>
      <p className="hint">Nobody sees or hears you yet.</p>
      <button type="button" className="button quiet wide" onClick={() => meetings.leave()}>
        Leave
      </button>
    </EntryCard>
  );
}
