import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import type { KeyAction, PointerAction } from '../../gql/graphql.js';
import type { MeetingParticipant } from '../../meeting/meeting.js';
import { pointerPosition } from '../../meeting/pointer-position.js';
import type { RemoteControl } from '../../meeting/remote-control.js';

interface RemoteSurfaceProps {
  remoteControl: RemoteControl;
  owner: MeetingParticipant;
}

/** The controllable shared screen. Sends the viewer's input to the owner. */
export function RemoteSurface({ remoteControl, owner }: RemoteSurfaceProps) {
  const surface = useRef<HTMLDivElement>(null);
  useEffect(() => surface.current?.focus(), []);

  const point = (action: PointerAction) => (event: PointerEvent<HTMLDivElement>) =>
    remoteControl.send({
      pointer: { action, ...pointerPosition(event), button: Math.max(0, event.button) },
    });

  const key = (action: KeyAction) => (event: KeyboardEvent<HTMLDivElement>) => {
    // Let Escape and Tab through: with every key captured, keyboard users would be trapped.
    if (event.key === 'Escape' || event.key === 'Tab') return;
    event.preventDefault();
    const { altKey, ctrlKey, metaKey, shiftKey } = event;
    remoteControl.send({
      key: { action, key: event.key, code: event.code, altKey, ctrlKey, metaKey, shiftKey },
    });
  };

  return (
    <div
      ref={surface}
      className="remote-surface"
      role="application"
      aria-label={`You’re controlling ${owner.user.displayName}’s screen. Press Tab to leave.`}
      data-takes-keys
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it receives the keys
      tabIndex={0}
      onPointerMove={point('MOVE')}
      onPointerDown={point('DOWN')}
      onPointerUp={point('UP')}
      onContextMenu={(event) => event.preventDefault()}
      onWheel={(event) => {
        const { deltaX, deltaY } = event;
        remoteControl.send({ wheel: { ...pointerPosition(event), deltaX, deltaY } });
      }}
      onKeyDown={key('DOWN')}
      onKeyUp={key('UP')}
    />
  );
}
