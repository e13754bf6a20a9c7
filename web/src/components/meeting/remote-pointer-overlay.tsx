import { MousePointer2 } from 'lucide-react';
import { controllerOf, nameOf } from '../../meeting/meeting.js';
import type { RemoteControl } from '../../meeting/remote-control.js';
import { useParticipation } from '../../meeting/use-participation.js';
import { useObservable } from '../../use-observable.js';

interface RemotePointerOverlayProps {
  remoteControl: RemoteControl;
}

/** Shown to the sharer over the screen: the pointer of the participant who controls it. */
export function RemotePointerOverlay({ remoteControl }: RemotePointerOverlayProps) {
  const { meeting } = useParticipation();
  const activity = useObservable(remoteControl.activity);
  if (!activity?.at || !controllerOf(meeting)) return null;
  return (
    <div className="remote-pointer-layer" data-testid="remote-pointer-layer">
      <span
        className="remote-pointer"
        data-pressed={activity.pressed}
        style={{ left: `${activity.at.x * 100}%`, top: `${activity.at.y * 100}%` }}
      >
        <MousePointer2 aria-hidden="true" />
        {nameOf(meeting, activity.userId)}
      </span>
    </div>
  );
}
