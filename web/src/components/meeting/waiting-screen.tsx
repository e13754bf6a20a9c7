import { useAttendance } from '../../meeting/use-attendance.js';
import { useRoom } from '../../room.js';
import { LobbyCard } from './lobby-card.js';

/** The waiting room. */
export function WaitingScreen() {
  const { meetings } = useRoom();
  const { meeting } = useAttendance();
  return (
    <LobbyCard heading={meeting.title}>
      <p role="status" className="lobby-waiting">
        <span className="spinner" aria-hidden="true" />
        {meeting.status === 'ACTIVE'
          ? 'You are in the waiting room: a host lets you in.'
          : 'The meeting begins when a host comes. You come in by yourself then, or are let in.'}
      </p>
      <p className="hint">Nobody sees or hears you yet.</p>
      <button type="button" className="button quiet wide" onClick={() => meetings.leave()}>
        Leave
      </button>
    </LobbyCard>
  );
}
