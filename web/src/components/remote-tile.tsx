import { Volume2 } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { RemotePeer } from '../peer-mesh.js';
import type { Person } from '../session.js';
import { Avatar } from './avatar.js';

interface RemoteTileProps {
  person: Person;
  remote: RemotePeer;
  /** Their voice is not to be heard. */
  silent?: boolean;
}

/** One of the others: their picture, or their initials while only their voice comes. */
export function RemoteTile({ person, remote, silent = false }: RemoteTileProps) {
  const video = useRef<HTMLVideoElement>(null);
  const [silenced, setSilenced] = useState(false);
  const { stream } = remote;

  const play = useCallback(() => {
    video.current?.play().then(
      () => setSilenced(false),
      (error: unknown) => {
        // After a reload without a click, browsers refuse to make a sound until there is one.
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
