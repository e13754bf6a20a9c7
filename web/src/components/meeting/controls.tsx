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
import { can, waiting } from '../../meeting/meeting.js';
import { useAttendance } from '../../meeting/use-attendance.js';
import { useMyMedia } from '../../meeting/use-my-media.js';
import { useStore } from '../../use-store.js';
import { Control } from '../control.js';
import { LeaveDialog } from './leave-dialog.js';
import { ReactionPicker } from './reaction-picker.js';
import type { Openers, Panel } from './room-screen.js';

interface ControlsProps {
  panel: Panel | null;
  openers: Openers;
  toggle: (panel: Panel) => void;
}

/** The bar at the bottom: what one sends, what one opens, and the way out. */
export function Controls({ panel, openers, toggle }: ControlsProps) {
  const { attendance, meeting } = useAttendance();
  const { me, toggleMicrophone, toggleCamera, toggleHand, toggleScreen } = useMyMedia();
  const { unread } = useStore(attendance.chat.state);
  const { microphone, camera } = useStore(attendance.capture.state);
  const [leaving, setLeaving] = useState(false);
  if (!me) return null;
  const waits = waiting(meeting).length;
  return (
    <footer className="meeting-controls">
      {me.role !== 'VIEWER' && (
        <>
          <Control
            icon={me.audio ? <Mic aria-hidden="true" /> : <MicOff aria-hidden="true" />}
            label={me.audio ? 'Mute' : 'Unmute'}
            shortcut="m"
            off={!me.audio}
            disabled={(!me.audio && !can(meeting, 'UNMUTE')) || microphone === 'opening'}
            hint={
              me.audio || can(meeting, 'UNMUTE')
                ? undefined
                : 'A host has to ask you to speak: raise your hand'
            }
            press={toggleMicrophone}
          />
          {meeting.type === 'VIDEO' && (
            <Control
              icon={me.video ? <Video aria-hidden="true" /> : <VideoOff aria-hidden="true" />}
              label={me.video ? 'Stop camera' : 'Start camera'}
              shortcut="v"
              off={!me.video}
              disabled={!can(meeting, 'SET_VIDEO') || camera === 'opening'}
              press={toggleCamera}
            />
          )}
          {canShareScreen() && (
            <Control
              icon={me.screen ? <MonitorX aria-hidden="true" /> : <MonitorUp aria-hidden="true" />}
              label={me.screen ? 'Stop sharing' : 'Share screen'}
              pressed={me.screen}
              disabled={!me.screen && !can(meeting, 'SHARE_SCREEN')}
              hint={
                me.screen || can(meeting, 'SHARE_SCREEN')
                  ? undefined
                  : 'A host has to allow you to share, or somebody else shares now'
              }
              press={toggleScreen}
            />
          )}
          <Control
            icon={<Hand aria-hidden="true" />}
            label={me.handRaisedAt ? 'Lower hand' : 'Raise hand'}
            shortcut="h"
            pressed={me.handRaisedAt !== null}
            disabled={!can(meeting, 'RAISE_HAND')}
            press={toggleHand}
          />
        </>
      )}
      {can(meeting, 'REACT') && <ReactionPicker />}
      <Control
        ref={openers.chat}
        icon={<MessageSquare aria-hidden="true" />}
        label="Chat"
        shortcut="c"
        pressed={panel === 'chat'}
        count={unread}
        countLabel="unread"
        press={() => toggle('chat')}
      />
      <Control
        ref={openers.people}
        icon={<Users aria-hidden="true" />}
        label="People"
        pressed={panel === 'people'}
        count={waits}
        countLabel="waiting"
        press={() => toggle('people')}
      />
      <Control
        icon={<LogOut aria-hidden="true" />}
        label="Leave"
        bad
        press={() => setLeaving(true)}
      />
      {leaving && <LeaveDialog close={() => setLeaving(false)} />}
    </footer>
  );
}
