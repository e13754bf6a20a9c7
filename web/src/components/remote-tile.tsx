import { Volume2 } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { RemotePeer } from '../peer-mesh.js';
import type { Person } from '../session.js';
import { Avatar } from './avatar.js';

interface RemoteTileProps {
  person: Person;
  remote: RemotePeer;
  /** Mutes the peer. */
  silent?: boolean;
}

/** A peer's video, or their initials while only audio arrives. */
export function RemoteTile({ person, remote, silent = false }: RemoteTileProps) {
  const video = useRef<HTMLVideoElement>(null);
  const [silenced, setSilenced] = useState(false);
  const { stream } = remote;

  const play = useCallback(() => {
    video.current?.play().then(
      () => setSilenced(false),
      (error: unknown) => {
        // After a reload, browsers allow no sound until the first click.
        if (error instanceof DOMException && error.name === 'NotAllowedError') setSilenced(true);
      },
    );
  }, []);

  useEffect(() => {
    if (video.current) video.current.srcObject = stream;
    play();
  }, [stream, play]);

  return (
    <div className="tile" data-video={remote.video} data-state={remote.state}>
      <video
        ref={video}
        data-testid="remote-video"
        aria-label={`Video of ${person.displayName}`}
        autoPlay
        playsInline
        muted={silent}
      />
      {!remote.video && <Avatar person={person} size="large" />}
      {silenced && (
        <button type="button" className="button primary unmute" onClick={play}>
          <Volume2 aria-hidden="true" />
          Turn on sound
        </button>
      )}
    </div>
  );
}
