import type { Farewell } from '../../meeting/farewell.js';
import type { MeetingVisit } from '../../meeting/meeting-visit.js';
import { useRoom } from '../../room.js';
import { LobbyCard } from './lobby-card.js';

interface GoneScreenProps {
  visit: MeetingVisit;
  farewell: Farewell;
}

/** This device is not in the meeting, and why. */
export function GoneScreen({ visit, farewell }: GoneScreenProps) {
  const { meetings } = useRoom();
  return (
    <LobbyCard heading={farewell.heading}>
      <p role="status">{farewell.text}</p>
      {farewell.wayBack && (
        <button type="button" className="button primary wide" onClick={() => visit.comeBack()}>
          {farewell.wayBack}
        </button>
      )}
      <button
        type="button"
        className={`button wide ${farewell.wayBack ? 'quiet' : 'primary'}`}
        onClick={() => meetings.leave()}
      >
        To the home page
      </button>
    </LobbyCard>
  );
}
