import { useState } from 'react';
import { inRoom, type Participant } from '../../meeting/meeting.js';
import { AnswerRemoteControl, SetMyMedia } from '../../meeting/operations.js';
import { useAttendance } from '../../meeting/use-attendance.js';

/** What others ask of the viewer, and wait for an answer to. */
export function Requests() {
  const { attendance, meeting } = useAttendance();
  const { me } = meeting;
  const [refused, setRefused] = useState(false);
  const asked = me?.unmuteRequested === true && !me.audio;
  // Another time is another question.
  if (!asked && refused) setRefused(false);
  const askers = me?.screen
    ? inRoom(meeting).filter(({ remoteControl }) => remoteControl === 'REQUESTED')
    : [];
  return (
    <div className="requests" role="status" aria-live="assertive">
      {asked && !refused && (
        <div className="request">
          <p>A host asks you to speak.</p>
          <button
            type="button"
            className="button primary"
            onClick={() => void attendance.commands.do(SetMyMedia, { audio: true })}
          >
            Unmute
          </button>
          <button type="button" className="button quiet" onClick={() => setRefused(true)}>
            Not now
          </button>
        </div>
      )}
      {askers.map((asker) => (
        <ControlRequest key={asker.id} asker={asker} />
      ))}
    </div>
  );
}

function ControlRequest({ asker }: { asker: Participant }) {
  const { attendance } = useAttendance();
  const answer = (granted: boolean) =>
    void attendance.commands.do(AnswerRemoteControl, { participantId: asker.id, granted });
  return (
    <div className="request">
      <p>
        {asker.user.displayName} asks to control your screen.
        <small>
          This page will show you their pointer and what they type; it cannot carry it out.
        </small>
      </p>
      <button type="button" className="button primary" onClick={() => answer(true)}>
        Allow
      </button>
      <button type="button" className="button quiet" onClick={() => answer(false)}>
        Refuse
      </button>
    </div>
  );
}
