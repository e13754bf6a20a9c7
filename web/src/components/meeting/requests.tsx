import { useState } from 'react';
import { inRoom, type MeetingParticipant } from '../../meeting/meeting.js';
import { AnswerRemoteControl, SetMyMedia } from '../../meeting/operations.js';
import { useParticipation } from '../../meeting/use-participation.js';

/** Requests to the viewer that wait for an answer. */
export function Requests() {
  const { participation, meeting } = useParticipation();
  const { me } = meeting;
  const [dismissed, setDismissed] = useState(false);
  const asked = me?.unmuteRequested === true && !me.audio;
  // A new request is shown again.
  if (!asked && dismissed) setDismissed(false);
  const requesters = me?.screen
    ? inRoom(meeting).filter(({ remoteControl }) => remoteControl === 'REQUESTED')
    : [];
  return (
    <div className="requests" role="status" aria-live="assertive">
      {asked && !dismissed && (
        <div className="request">
          <p>A host asks you to unmute.</p>
          <button
            type="button"
            className="button primary"
            onClick={() => void participation.commands.run(SetMyMedia, { audio: true })}
          >
            Unmute
          </button>
          <button type="button" className="button quiet" onClick={() => setDismissed(true)}>
            Not now
          </button>
        </div>
      )}
      {requesters.map((requester) => (
        <ControlRequest key={requester.id} requester={requester} />
      ))}
    </div>
  );
}

function ControlRequest({ requester }: { requester: MeetingParticipant }) {
  const { participation } = useParticipation();
  const answer = (granted: boolean) =>
    void participation.commands.run(AnswerRemoteControl, { participantId: requester.id, granted });
  return (
    <div className="request">
      <p>
        {requester.user.displayName} wants to control your screen.
        <small>You’ll see their pointer and typing. Actual control needs a desktop app.</small>
      </p>
      <button type="button" className="button primary" onClick={() => answer(true)}>
        Allow
      </button>
      <button type="button" className="button quiet" onClick={() => answer(false)}>
        Deny
      </button>
    </div>
  );
}
