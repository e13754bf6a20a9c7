import { controllerOf } from '../../meeting/meeting.js';
import type { RemoteControl } from '../../meeting/remote-control.js';
import { useParticipation } from '../../meeting/use-participation.js';
import { useStore } from '../../use-store.js';

/** On the sharer's page, below the screen: who controls it, and what they type. */
export function RemoteControlNote({ remoteControl }: { remoteControl: RemoteControl }) {
  const { meeting } = useParticipation();
  const activity = useStore(remoteControl.activity);
  const controller = controllerOf(meeting);
  if (!controller) return null;
  const name = controller.user.displayName;
  return (
    <p className="remote-typed">
      {activity?.typed ? `${name} types: ${activity.typed}` : `${name} controls this screen.`}
      <small>
        A web page cannot move your pointer or press your keys: it shows what {name} does. A native
        app carries it out.
      </small>
    </p>
  );
}
