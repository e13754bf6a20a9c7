import { Hand, MicOff, Pin } from 'lucide-react';
import { type MeetingParticipant, ROLE_LABEL } from '../../meeting/meeting.js';
import { useParticipation } from '../../meeting/use-participation.js';
import type { RemotePeer } from '../../peer-mesh.js';
import { useObservable } from '../../use-observable.js';
import { Avatar } from '../avatar.js';
import { LocalVideo } from '../local-video.js';
import { RemoteTile } from '../remote-tile.js';

interface ParticipantTileProps {
  participant: MeetingParticipant;
  remote: RemotePeer | undefined;
  featured: boolean;
  speaking: boolean;
}

/** A participant's tile: video, name, and whether they are muted or raised their hand. */
export function ParticipantTile({ participant, remote, featured, speaking }: ParticipantTileProps) {
  const { meeting } = useParticipation();
  const { user, role, audio, handRaisedAt } = participant;
  const isOwn = participant.id === meeting.me?.id;
  const isLeader = role === 'HOST' || role === 'CO_HOST';
  return (
    <div
      className="participant"
      data-testid={`participant-${user.username}`}
      data-featured={featured}
      data-speaking={speaking}
      data-state={isOwn ? 'connected' : (remote?.state ?? 'connecting')}
    >
      {isOwn && <OwnVideo participant={participant} />}
      {!isOwn && remote && <RemoteTile person={user} remote={remote} />}
      {!isOwn && !remote && (
        <div className="tile">
          <Avatar person={user} size="large" />
        </div>
      )}
      <p className="participant-name">
        {!audio && <MicOff aria-label="Muted" />}
        {meeting.spotlight?.id === participant.id && <Pin aria-label="Spotlighted" />}
        <span>
          {isOwn ? `${user.displayName} (you)` : user.displayName}
          {isLeader && <small> {ROLE_LABEL[role]}</small>}
        </span>
      </p>
      {handRaisedAt && (
        <span className="participant-hand">
          <Hand aria-label="Raised hand" />
        </span>
      )}
    </div>
  );
}

function OwnVideo({ participant }: { participant: MeetingParticipant }) {
  const { participation } = useParticipation();
  const { localVideo } = useObservable(participation.capture.state);
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
