import { MousePointer2 } from 'lucide-react';
import { controllerOf, nameOf } from '../../meeting/meeting.js';
import type { RemoteControl } from '../../meeting/remote-control.js';
import { useAttendance } from '../../meeting/use-attendance.js';
import { useStore } from '../../use-store.js';

interface RemoteHandProps {
  remoteControl: RemoteControl;
}

/** On the sharer's page, over the screen: the pointer of whoever controls it. */
export function RemoteHandOverlay({ remoteControl }: RemoteHandProps) {
  const { meeting } = useAttendance();
  const hand = useStore(remoteControl.hand);
  if (!hand?.at || !controllerOf(meeting)) return null;
  return (
    <div className="remote-hand" data-testid="remote-hand">
      <span
        className="remote-pointer"
        data-pressed={hand.pressed}
        style={{ left: `${hand.at.x * 100}%`, top: `${hand.at.y * 100}%` }}
      >
        <MousePointer2 aria-hidden="true" />
        {nameOf(meeting, hand.userId)}
      </span>
    </div>
  );
}
