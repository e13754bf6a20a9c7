import { controllerOf } from '../../meeting/meeting.js';
import type { RemoteControl } from '../../meeting/remote-control.js';
import { useAttendance } from '../../meeting/use-attendance.js';
import { useStore } from '../../use-store.js';

/** On the sharer's page, below the screen: who controls it, and what they type. */
export function RemoteHandNote({ remoteControl }: { remoteControl: RemoteControl }) {
  const { meeting } = useAttendance();
  const hand = useStore(remoteControl.hand);
  const controller = controllerOf(meeting);
  if (!controller) return null;
  const name = controller.user.displayName;
  return (
    <p className="remote-typed">
      {hand?.typed ? `${name} types: ${hand.typed}` : `${name} controls this screen.`}
      <small>
        A web page cannot move your pointer or press your keys: it shows what {name} does. A native
        app carries it out.
      </small>
    </p>
  );
}
