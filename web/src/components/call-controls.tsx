import {
  Mic,
  MicOff,
  Pause,
  Phone,
  PhoneForwarded,
  Play,
  UserPlus,
  Video,
  VideoOff,
} from 'lucide-react';
import { useState } from 'react';
import { can, partOf } from '../call.js';
import type { Line } from '../phone.js';
import { useRoom } from '../room.js';
import { useShortcuts } from '../use-shortcuts.js';
import { useStore } from '../use-store.js';
import { AddPeople, TransferCall } from './call-people.js';
import { Control } from './control.js';

/** The bar at the bottom: what one sends, whom one brings in, and the way out. */
export function CallControls({ line }: { line: Line }) {
  const { phone, user } = useRoom();
  const { call, media, changingHold } = line;
  const { microphone, camera } = useStore(media.state);
  const [asking, setAsking] = useState<'add' | 'transfer' | null>(null);
  const running = call?.status === 'CONNECTED';
  const onHold = (call && partOf(call, user.id)?.onHold) ?? false;
  // Without one, another try: it may be allowed, or plugged in, by now.
  const mayMute = microphone !== 'opening';
  const mayHold = running && !changingHold && (can(call, 'HOLD') || can(call, 'RESUME'));
  useShortcuts({
    ...(mayMute && { m: () => media.toggleMicrophone() }),
    ...(camera !== 'opening' && { v: () => media.toggleCamera() }),
    ...(mayHold && { h: () => void phone.toggleHold() }),
  });
  return (
    <footer className="call-controls" data-running={running}>
      <Control
        icon={microphone === 'on' ? <Mic aria-hidden="true" /> : <MicOff aria-hidden="true" />}
        label={microphone === 'none' ? 'No microphone' : 'Mute'}
        shortcut="m"
        pressed={microphone === 'muted'}
        hint={microphone === 'none' ? 'No microphone: try again' : undefined}
        disabled={!mayMute}
        press={() => media.toggleMicrophone()}
      />
      <Control
        icon={camera === 'on' ? <Video aria-hidden="true" /> : <VideoOff aria-hidden="true" />}
        label="Camera"
        shortcut="v"
        pressed={camera === 'on'}
        disabled={camera === 'opening'}
        press={() => media.toggleCamera()}
      />
      {running && (
        <>
          <Control
            icon={onHold ? <Play aria-hidden="true" /> : <Pause aria-hidden="true" />}
            label={onHold ? 'Resume' : 'Hold'}
            shortcut="h"
            disabled={!mayHold}
            press={() => void phone.toggleHold()}
          />
          <Control
            icon={<UserPlus aria-hidden="true" />}
            label="Add people"
            disabled={!can(call, 'INVITE')}
            hint={can(call, 'INVITE') ? undefined : 'Nobody else fits into this call'}
            press={() => setAsking('add')}
          />
          <Control
            icon={<PhoneForwarded aria-hidden="true" />}
            label="Transfer"
            disabled={!can(call, 'TRANSFER')}
            hint={
              can(call, 'TRANSFER')
                ? undefined
                : 'The call can be handed over when somebody is with you, to one at a time'
            }
            press={() => setAsking('transfer')}
          />
        </>
      )}
      <Control
        icon={<Phone className="hung-up" aria-hidden="true" />}
        label="Hang up"
        bad
        press={() => phone.hangUp()}
      />
      {call && asking === 'add' && <AddPeople call={call} close={() => setAsking(null)} />}
      {call && asking === 'transfer' && <TransferCall call={call} close={() => setAsking(null)} />}
    </footer>
  );
}
