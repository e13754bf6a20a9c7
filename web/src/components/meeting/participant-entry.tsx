import { Hand, Mic, MicOff, MonitorUp, Video, VideoOff } from 'lucide-react';
import { type MeetingParticipant, ROLE_LABEL } from '../../meeting/meeting.js';
import { useParticipation } from '../../meeting/use-participation.js';
import type { Person } from '../../session.js';
import { Avatar } from '../avatar.js';
import { ParticipantMenu } from './participant-menu.js';

interface ParticipantEntryProps {
  participant: MeetingParticipant;
  startPrivateChat: (person: Person) => void;
}

/** A participant in the people panel. */
export function ParticipantEntry({ participant, startPrivateChat }: ParticipantEntryProps) {
  const { meeting } = useParticipation();
  const { id, user, role, audio, video, screen, handRaisedAt } = participant;
  const isOwn = id === meeting.me?.id;
  return (
    <li className="person" data-testid={`present-${user.username}`} data-role={role}>
      <Avatar person={user} size="small" />
      <span className="person-name">
        {user.displayName}
        {isOwn && ' (you)'}
        {role !== 'PARTICIPANT' && <small>{ROLE_LABEL[role]}</small>}
      </span>
      <span className="person-state">
        {handRaisedAt && <Hand className="raised" aria-label="Raised hand" />}
        {screen && <MonitorUp aria-label="Presenting" />}
        {role !== 'VIEWER' && (
          <>
            {video ? <Video aria-label="Camera on" /> : <VideoOff aria-label="Camera off" />}
            {audio ? <Mic aria-label="Unmuted" /> : <MicOff aria-label="Muted" />}
          </>
        )}
      </span>
      <ParticipantMenu participant={participant} startPrivateChat={startPrivateChat} />
    </li>
  );
}
