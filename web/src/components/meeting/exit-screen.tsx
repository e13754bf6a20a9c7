import { useAppSession } from '../../app-session.js';
import type { MeetingExit } from '../../meeting/meeting-exit.js';
import type { MeetingVisit } from '../../meeting/meeting-visit.js';
import { EntryCard } from './entry-card.js';

interface ExitScreenProps {
  visit: MeetingVisit;
  exit: MeetingExit;
}

/** Explains why this device is not in the meeting. */
export function ExitScreen({ visit, exit }: ExitScreenProps) {
  const { meetings } = useAppSession();
  return (
    <EntryCard heading={exit.heading}>
      <p role="status">{exit.text}</p>
      {exit.rejoinLabel && (
        <button type="button" className="button primary wide" onClick={() => visit.lookUpAgain()}>
          {exit.rejoinLabel}
        </button>
      )}
      <button
        type="button"
        className={`button wide ${exit.rejoinLabel ? 'quiet' : 'primary'}`}
        onClick={() => meetings.leave()}
      >
        Back to home
      </button>
    </EntryCard>
  );
}
