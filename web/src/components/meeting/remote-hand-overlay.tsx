import { MousePointer2 } from 'lucide-react';
import { controllerOf, nameOf } from '../../meeting/meeting.js';
import type { RemoteControl } from '../../meeting/remote-control.js';
import { useAttendance } from '../../meeting/use-attendance.js';
import { useStore } from '../../use-store.js';

/** On the sharer's page: the pointer of whoever controls the screen, and what they type. */
export function RemoteHandOverlay({ remoteControl }: { remoteControl: RemoteControl }) {
  const { meeting } = useAttendance();
  const hand = useStore(remoteControl.hand);
  const controller = controllerOf(meeting);
  if (!controller) return null;
  const name = controller.user.displayName;
  return (
    <div className="remote-hand" data-testid="remote-hand">
      {hand?.at && (
        <span
          className="remote-pointer"
          data-pressed={hand.pressed}
          style={{ left: `${hand.at.x * 100}%`, top: `${hand.at.y * 100}%` }}
        >
          <MousePointer2 aria-hidden="true" />
          {nameOf(meeting, hand.userId)}
        </span>
      )}
      <p className="remote-typed">
        {hand?.typed ? `${name} types: ${hand.typed}` : `${name} controls this screen.`}
        <small>
          A web page cannot move your pointer or press your keys: it shows what {name} does. A
          native app carries it out.
        </small>
      </p>
    </div>
  );
}
