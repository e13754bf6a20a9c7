import { Mic, MicOff, Phone, Video, VideoOff } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { namesOf } from '../call.js';
import type { Remote } from '../peer-mesh.js';
import type { Line } from '../phone.js';
import { RINGBACK, ring } from '../ring.js';
import { useRoom } from '../room.js';
import { useStore } from '../use-store.js';
import { Avatar } from './avatar.js';
import { CallClock } from './call-clock.js';
import { ConnectionBadge } from './connection-badge.js';
import { LocalVideo } from './local-video.js';
import { RemoteTile } from './remote-tile.js';

type Progress = 'calling' | 'ringing' | 'connecting' | 'connected' | 'reconnecting';

const PROGRESS_TEXT: Readonly<Record<Progress, string>> = {
  calling: 'Calling…',
  ringing: 'Ringing…',
  connecting: 'Connecting…',
  connected: 'Connected',
  reconnecting: 'Reconnecting…',
};

/** The call that this device is in: fills the window. */
export function CallScreen({ line }: { line: Line }) {
  const { phone } = useRoom();
  const media = useStore(line.media.state);
  const remotes = useStore(line.media.remotes);
  const progress = progressOf(line, remotes);
  const heading = useRef<HTMLHeadingElement>(null);
  const names = namesOf(line.people);
  const waiting = line.outgoing && (progress === 'calling' || progress === 'ringing');

  useEffect(() => heading.current?.focus(), []);
  useEffect(() => (waiting ? ring(RINGBACK) : undefined), [waiting]);
  useEffect(() => {
    document.title = `${names} – Switchboard`;
    return () => {
      document.title = 'Switchboard';
    };
  }, [names]);

  const talkingTo = remotes.map((remote) => remote.userId);
  const tiles = line.call
    ? line.call.participants.filter(({ userId }) => talkingTo.includes(userId))
    : [];
  return (
    <main
      className="call"
      aria-label={`Call with ${names}`}
      data-testid="call-screen"
      data-connection-state={progress}
      data-video={remotes.some((remote) => remote.video)}
    >
      <header className="call-top">
        <div className="call-who">
          <h1 ref={heading} tabIndex={-1}>
            {names}
          </h1>
          <p className="call-progress">
            <span role="status" data-state={progress}>
              {PROGRESS_TEXT[progress]}
            </span>
            {line.call?.status === 'CONNECTED' && <CallClock call={line.call} />}
          </p>
        </div>
        <ConnectionBadge />
      </header>
      <div className="stage" data-count={tiles.length}>
        {tiles.map(({ userId, user }) => {
          const remote = remotes.find((each) => each.userId === userId);
          return remote && <RemoteTile key={userId} person={user} remote={remote} />;
        })}
        {tiles.length === 0 && (
          <div className="waiting" data-pulse={waiting}>
            {line.people.slice(0, 3).map((person) => (
              <Avatar key={person.id} person={person} size="large" />
            ))}
          </div>
        )}
      </div>
      {media.localVideo && <LocalVideo stream={media.localVideo} />}
      <p className="media-problem" role="status">
        {media.problem}
      </p>
      <footer className="call-controls">
        <button
          type="button"
          className="round plain"
          disabled={media.microphone === 'opening' || media.microphone === 'none'}
          aria-pressed={media.microphone === 'muted'}
          onClick={() => line.media.toggleMicrophone()}
        >
          {media.microphone === 'on' ? <Mic aria-hidden="true" /> : <MicOff aria-hidden="true" />}
          {media.microphone === 'none' ? 'No microphone' : 'Mute'}
        </button>
        <button
          type="button"
          className="round plain"
          disabled={media.camera === 'opening'}
          aria-pressed={media.camera === 'on'}
          onClick={() => line.media.toggleCamera()}
        >
          {media.camera === 'on' ? <Video aria-hidden="true" /> : <VideoOff aria-hidden="true" />}
          Camera
        </button>
        <button type="button" className="round bad" onClick={() => phone.hangUp()}>
          <Phone className="hung-up" aria-hidden="true" />
          Hang up
        </button>
      </footer>
    </main>
  );
}

function progressOf({ call, outgoing }: Line, remotes: readonly Remote[]): Progress {
  if (call?.status !== 'CONNECTED' && outgoing) {
    return call?.status === 'RINGING' ? 'ringing' : 'calling';
  }
  if (remotes.some(({ state }) => state === 'connected')) return 'connected';
  if (remotes.some(({ state }) => state === 'reconnecting')) return 'reconnecting';
  return 'connecting';
}
