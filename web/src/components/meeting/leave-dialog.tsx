import { useAppSession } from '../../app-session.js';
import { meetingAllows } from '../../meeting/meeting.js';
import { useParticipation } from '../../meeting/use-participation.js';
import { Modal } from '../modal.js';

/** Asks before leaving. Hosts can also end the meeting for everyone. */
export function LeaveDialog({ close }: { close: () => void }) {
  const { meetings } = useAppSession();
  const { meeting } = useParticipation();
  const mayEnd = meetingAllows(meeting, 'END');
  return (
    <Modal heading="Leave meeting?" close={close}>
      {mayEnd && (
        <p className="hint">
          The meeting continues without you. If you’re the only host, someone else becomes the host.
        </p>
      )}
      <button type="button" className="button primary wide" onClick={() => meetings.leave()}>
        Leave
      </button>
      {mayEnd && (
        <button type="button" className="button bad wide" onClick={() => void meetings.end()}>
          End for everyone
        </button>
      )}
      <button type="button" className="button quiet wide" onClick={close}>
        Stay
      </button>
    </Modal>
  );
}
