import { controllerOf } from '../../meeting/meeting.js';
import type { RemoteControl } from '../../meeting/remote-control.js';
import { useParticipation } from '../../meeting/use-participation.js';
import { useObservable } from '../../use-observable.js';

/** Shown to the sharer below the screen: who controls it, and what they type. */
export function RemoteControlNote({ remoteControl }: { remoteControl: RemoteControl }) {
  const { meeting } = useParticipation();
  const activity = useObservable(remoteControl.activity);
  const controller = controllerOf(meeting);
  if (!controller) return null;
  const name = controller.user.displayName;
  return (
    <p className="remote-typed">
      {activity?.typed ? `${name} typed: ${activity.typed}` : `${name} is controlling your screen.`}
      <small>You only see what {name} does. Actual control needs a desktop app.</small>
    </p>
  );
}
