import { MicOff, Pause } from 'lucide-react';
import { type CallParticipant, isRinging } from '../call.js';
import type { LinkQuality } from '../link-quality.js';
import type { RemotePeer } from '../peer-mesh.js';
import { Avatar } from './avatar.js';
import { LocalVideo } from './local-video.js';
import { QualityBars } from './quality-bars.js';
import { RemoteTile } from './remote-tile.js';

type TileState = 'ringing' | 'held' | 'connecting' | 'connected' | 'reconnecting';

const STATE_TEXT: Readonly<Record<TileState, string | null>> = {
  ringing: 'Ringing…',
  held: 'On hold',
  connecting: 'Connecting…',
  connected: null,
  reconnecting: 'Reconnecting…',
};

interface CallTileProps {
  participant: CallParticipant;
  remote: RemotePeer | undefined;
  quality: LinkQuality | undefined;
  /** Mutes the participant while this user is on hold. */
  silent: boolean;
}

/** A participant's tile: video, name and state. */
export function CallTile({ participant, remote, quality, silent }: CallTileProps) {
  const { user, networkQuality } = participant;
  const state = stateOf(participant, remote);
  const text = STATE_TEXT[state];
  return (
    <div
      className="participant"
      data-testid={`participant-${user.username}`}
      data-state={state}
      data-calls={isRinging(participant)}
    >
      {remote && !isRinging(participant) ? (
        <RemoteTile person={user} remote={remote} silent={silent} />
      ) : (
        <div className="tile">
          <Avatar person={user} size="large" />
        </div>
      )}
      {text && (
        <p className="participant-state">
          {state === 'held' && <Pause aria-hidden="true" />}
          {text}
        </p>
      )}
      <p className="participant-name">
        {quality && state !== 'reconnecting' && <QualityBars quality={quality} />}
        <MutedIcon participant={participant} />
        <span>
          {user.displayName}
          {networkQuality === 'poor' && <small> unstable connection</small>}
        </span>
      </p>
    </div>
  );
}

interface OwnTileProps {
  participant: CallParticipant;
  stream: MediaStream | null;
}

/** The user's own tile. */
export function OwnTile({ participant, stream }: OwnTileProps) {
  const { user, onHold } = participant;
  return (
    <div
      className="participant"
      data-testid={`participant-${user.username}`}
      data-state={onHold ? 'held' : 'connected'}
    >
      <div className="tile" data-video={stream !== null}>
        {stream ? <LocalVideo stream={stream} /> : <Avatar person={user} size="large" />}
      </div>
      {onHold && (
        <p className="participant-state">
          <Pause aria-hidden="true" />
          On hold
        </p>
      )}
      <p className="participant-name">
        <MutedIcon participant={participant} own />
        <span>{user.displayName} (you)</span>
      </p>
    </div>
  );
}

interface MutedMarkProps {
  participant: CallParticipant;
  own?: boolean;
}

/** Shows that a participant is muted, as their device reported. */
export function MutedIcon({ participant, own = false }: MutedMarkProps) {
  const { user, state, mediaStage } = participant;
  if (state !== 'JOINED' || mediaStage !== 'muted') return null;
  const name = own ? 'You are' : `${user.displayName} is`;
  return <MicOff role="img" size="1.2em" aria-label={`${name} muted`} />;
}

function stateOf(participant: CallParticipant, remote: RemotePeer | undefined): TileState {
  if (isRinging(participant)) return 'ringing';
  const link = remote?.state ?? 'connecting';
  // A lost connection matters more than a hold.
  return participant.onHold && link === 'connected' ? 'held' : link;
}
