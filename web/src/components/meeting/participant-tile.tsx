import { Hand, MicOff, Pin } from 'lucide-react';
import { type Participant, ROLE_TEXT } from '../../meeting/meeting.js';
import { useAttendance } from '../../meeting/use-attendance.js';
import type { Remote } from '../../peer-mesh.js';
import { useStore } from '../../use-store.js';
import { Avatar } from '../avatar.js';
import { LocalVideo } from '../local-video.js';
import { RemoteTile } from '../remote-tile.js';

interface ParticipantTileProps {
  participant: Participant;
  remote: Remote | undefined;
  featured: boolean;
  speaking: boolean;
}

/** Somebody in the room: their picture, their name, and whether they are muted or want to speak. */
export function ParticipantTile({ participant, remote, featured, speaking }: ParticipantTileProps) {
  const { meeting } = useAttendance();
  const { user, role, audio, handRaisedAt } = participant;
  const mine = participant.id === meeting.me?.id;
  const hosts = role === 'HOST' || role === 'CO_HOST';
  return (
    <div
      className="place"
      data-testid={`place-${user.username}`}
      data-featured={featured}
      data-speaking={speaking}
      data-state={mine ? 'connected' : (remote?.state ?? 'connecting')}
    >
      {mine && <OwnPicture participant={participant} />}
      {!mine && remote && <RemoteTile person={user} remote={remote} />}
      {!mine && !remote && (
        <div className="tile">
          <Avatar person={user} size="large" />
        </div>
      )}
      <p className="place-name">
        {!audio && <MicOff aria-label="Muted" />}
        {meeting.spotlight?.id === participant.id && <Pin aria-label="In the spotlight" />}
        <span>
          {mine ? `${user.displayName} (you)` : user.displayName}
          {hosts && <small> {ROLE_TEXT[role]}</small>}
        </span>
      </p>
      {handRaisedAt && (
        <span className="place-hand">
          <Hand aria-label="Raised hand" />
        </span>
      )}
    </div>
  );
}

function OwnPicture({ participant }: { participant: Participant }) {
  const { attendance } = useAttendance();
  const { localVideo } = useStore(attendance.capture.state);
  return (
    <div className="tile" data-video={localVideo !== null}>
      {localVideo ? (
        <LocalVideo stream={localVideo} />
      ) : (
        <Avatar person={participant.user} size="large" />
      )}
    </div>
  );
}
