import {
  Hand,
  LogOut,
  MessageSquare,
  Mic,
  MicOff,
  MonitorUp,
  MonitorX,
  Users,
  Video,
  VideoOff,
} from 'lucide-react';
import { useState } from 'react';
import { canShareScreen } from '../../local-media.js';
import { meetingAllows, waitingParticipants } from '../../meeting/meeting.js';
import { useOwnMedia } from '../../meeting/use-own-media.js';
import { useParticipation } from '../../meeting/use-participation.js';
import { useObservable } from '../../use-observable.js';
import { ControlButton } from '../control-button.js';
import { LeaveDialog } from './leave-dialog.js';
import type { Panel, PanelButtons } from './panels.js';
import { ReactionPicker } from './reaction-picker.js';

interface MeetingControlsProps {
  panel: Panel | null;
  panelButtons: PanelButtons;
  toggle: (panel: Panel) => void;
}

/** The control bar of a meeting. */
export function MeetingControls({ panel, panelButtons, toggle }: MeetingControlsProps) {
  const { participation, meeting } = useParticipation();
  const { me, toggleMicrophone, toggleCamera, toggleHand, toggleScreen } = useOwnMedia();
  const { unread } = useObservable(participation.chat.state);
  const { microphone, camera } = useObservable(participation.capture.state);
  const [leaving, setLeaving] = useState(false);
  if (!me) return null;
  const waitingCount = waitingParticipants(meeting).length;
  return (
    <footer className="meeting-controls">
      {me.role !== 'VIEWER' && (
        <>
          <ControlButton
            icon={me.audio ? <Mic aria-hidden="true" /> : <MicOff aria-hidden="true" />}
            label={me.audio ? 'Mute' : 'Unmute'}
            shortcut="m"
            off={!me.audio}
            disabled={(!me.audio && !meetingAllows(meeting, 'UNMUTE')) || microphone === 'opening'}
            hint={
              me.audio || meetingAllows(meeting, 'UNMUTE')
                ? undefined
                : 'A host must ask you to unmute. Raise your hand to speak.'
            }
            press={toggleMicrophone}
          />
          {meeting.type === 'VIDEO' && (
            <ControlButton
              icon={me.video ? <Video aria-hidden="true" /> : <VideoOff aria-hidden="true" />}
              label={me.video ? 'Stop camera' : 'Start camera'}
              shortcut="v"
              off={!me.video}
              disabled={!meetingAllows(meeting, 'SET_VIDEO') || camera === 'opening'}
              press={toggleCamera}
            />
          )}
          {canShareScreen() && (
            <ControlButton
              icon={me.screen ? <MonitorX aria-hidden="true" /> : <MonitorUp aria-hidden="true" />}
              label={me.screen ? 'Stop sharing' : 'Share screen'}
              pressed={me.screen}
              disabled={!me.screen && !meetingAllows(meeting, 'SHARE_SCREEN')}
              hint={
                me.screen || meetingAllows(meeting, 'SHARE_SCREEN')
                  ? undefined
                  : 'You can share when a host allows it and no one else is presenting'
              }
              press={toggleScreen}
            />
          )}
          <ControlButton
            icon={<Hand aria-hidden="true" />}
            label={me.handRaisedAt ? 'Lower hand' : 'Raise hand'}
            shortcut="h"
            pressed={me.handRaisedAt !== null}
            disabled={!meetingAllows(meeting, 'RAISE_HAND')}
            press={toggleHand}
          />
        </>
      )}
      {meetingAllows(meeting, 'REACT') && <ReactionPicker />}
      <ControlButton
        ref={panelButtons.chat}
        icon={<MessageSquare aria-hidden="true" />}
        label="Chat"
        shortcut="c"
        pressed={panel === 'chat'}
        count={unread}
        countLabel="unread"
        press={() => toggle('chat')}
      />
      <ControlButton
        ref={panelButtons.people}
        icon={<Users aria-hidden="true" />}
        label="People"
        pressed={panel === 'people'}
        count={waitingCount}
        countLabel="waiting"
        press={() => toggle('people')}
      />
      <ControlButton
        icon={<LogOut aria-hidden="true" />}
        label="Leave"
        bad
        press={() => setLeaving(true)}
      />
      {leaving && <LeaveDialog close={() => setLeaving(false)} />}
    </footer>
  );
}
