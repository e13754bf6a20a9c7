import { Hand, Mic, MicOff, MonitorUp, Video, VideoOff } from 'lucide-react';
import { type Participant, ROLE_TEXT } from '../../meeting/meeting.js';
import { useAttendance } from '../../meeting/use-attendance.js';
import type { Person } from '../../session.js';
import { Avatar } from '../avatar.js';
import { PersonMenu } from './person-menu.js';

interface PersonEntryProps {
  participant: Participant;
  writeTo: (person: Person) => void;
}

/** Somebody in the list of people. */
export function PersonEntry({ participant, writeTo }: PersonEntryProps) {
  const { meeting } = useAttendance();
  const { id, user, role, audio, video, screen, handRaisedAt } = participant;
  const mine = id === meeting.me?.id;
  return (
    <li className="person" data-testid={`present-${user.username}`} data-role={role}>
      <Avatar person={user} size="small" />
      <span className="person-name">
        {user.displayName}
        {mine && ' (you)'}
        {role !== 'PARTICIPANT' && <small>{ROLE_TEXT[role]}</small>}
      </span>
      <span className="person-state">
        {handRaisedAt && <Hand className="raised" aria-label="Raised hand" />}
        {screen && <MonitorUp aria-label="Shares a screen" />}
        {role !== 'VIEWER' && (
          <>
            {video ? <Video aria-label="Camera on" /> : <VideoOff aria-label="Camera off" />}
            {audio ? <Mic aria-label="Unmuted" /> : <MicOff aria-label="Muted" />}
          </>
        )}
      </span>
      <PersonMenu participant={participant} writeTo={writeTo} />
    </li>
  );
}
