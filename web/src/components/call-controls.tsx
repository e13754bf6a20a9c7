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
import { useAppSession } from '../app-session.js';
import { callAllows, participantOf } from '../call.js';
import type { ActiveCall } from '../phone.js';
import { useObservable } from '../use-observable.js';
import { useShortcuts } from '../use-shortcuts.js';
import { AddPeopleDialog, TransferDialog } from './call-dialogs.js';
import { ControlButton } from './control-button.js';

/** The control bar of a call. */
export function CallControls({ activeCall }: { activeCall: ActiveCall }) {
  const { phone, user } = useAppSession();
  const { call, media, changingHold } = activeCall;
  const { microphone, camera } = useObservable(media.state);
  const [openDialog, setOpenDialog] = useState<'add' | 'transfer' | null>(null);
  const running = call?.status === 'CONNECTED';
  const onHold = (call && participantOf(call, user.id)?.onHold) ?? false;
  // Without a microphone, the button tries again: it may be allowed or plugged in by now.
  const mayMute = microphone !== 'opening';
  const mayHold =
    running && !changingHold && (callAllows(call, 'HOLD') || callAllows(call, 'RESUME'));
  useShortcuts({
    ...(mayMute && { m: () => media.toggleMicrophone() }),
    ...(camera !== 'opening' && { v: () => media.toggleCamera() }),
    ...(mayHold && { h: () => void phone.toggleHold() }),
  });
  return (
    <footer className="call-controls" data-running={running}>
      <ControlButton
        icon={microphone === 'on' ? <Mic aria-hidden="true" /> : <MicOff aria-hidden="true" />}
        label={microphone === 'none' ? 'No microphone' : 'Mute'}
        shortcut="m"
        pressed={microphone === 'muted'}
        hint={microphone === 'none' ? 'No microphone found. Click to try again.' : undefined}
        disabled={!mayMute}
        press={() => media.toggleMicrophone()}
      />
      <ControlButton
        icon={camera === 'on' ? <Video aria-hidden="true" /> : <VideoOff aria-hidden="true" />}
        label="Camera"
        shortcut="v"
        pressed={camera === 'on'}
        disabled={camera === 'opening'}
        press={() => media.toggleCamera()}
      />
      {running && (
        <>
          <ControlButton
            icon={onHold ? <Play aria-hidden="true" /> : <Pause aria-hidden="true" />}
            label={onHold ? 'Resume' : 'Hold'}
            shortcut="h"
            disabled={!mayHold}
            press={() => void phone.toggleHold()}
          />
          <ControlButton
            icon={<UserPlus aria-hidden="true" />}
            label="Add people"
            disabled={!callAllows(call, 'INVITE')}
            hint={callAllows(call, 'INVITE') ? undefined : 'This call is full'}
            press={() => setOpenDialog('add')}
          />
          <ControlButton
            icon={<PhoneForwarded aria-hidden="true" />}
            label="Transfer"
            disabled={!callAllows(call, 'TRANSFER')}
            hint={
              callAllows(call, 'TRANSFER')
                ? undefined
                : 'You can transfer when someone else is in the call, one transfer at a time'
            }
            press={() => setOpenDialog('transfer')}
          />
        </>
      )}
      <ControlButton
        icon={<Phone className="hung-up" aria-hidden="true" />}
        label="Hang up"
        bad
        press={() => phone.hangUp()}
      />
      {call && openDialog === 'add' && (
        <AddPeopleDialog call={call} close={() => setOpenDialog(null)} />
      )}
      {call && openDialog === 'transfer' && (
        <TransferDialog call={call} close={() => setOpenDialog(null)} />
      )}
    </footer>
  );
}
