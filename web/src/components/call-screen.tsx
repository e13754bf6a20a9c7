import { type CSSProperties, useEffect, useRef } from 'react';
import { type Call, can, namesOf, type Participant, partOf, presentIn, rings } from '../call.js';
import { handsFocusOn } from '../hands-focus-on.js';
import type { Remote } from '../peer-mesh.js';
import type { Line } from '../phone.js';
import { RINGBACK, ring } from '../ring.js';
import { useRoom } from '../room.js';
import { useStore } from '../use-store.js';
import { Avatar } from './avatar.js';
import { CallClock } from './call-clock.js';
import { CallControls } from './call-controls.js';
import { CallTile, MutedMark, OwnTile } from './call-tile.js';
import { ConnectionBadge } from './connection-badge.js';
import { LocalVideo } from './local-video.js';
import { QualityBars } from './quality-bars.js';

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
  const { user, phone } = useRoom();
  const { call } = line;
  const media = useStore(line.media.state);
  const remotes = useStore(line.media.remotes);
  const links = useStore(line.media.links);
  const progress = progressOf(line, remotes);
  const heading = useRef<HTMLHeadingElement>(null);
  const others = call ? ringingLast(presentIn(call, user.id)) : [];
  const names = namesOf(others.length > 0 ? others.map((other) => other.user) : line.people);
  const waiting = progress === 'calling' || progress === 'ringing';
  const me = call && partOf(call, user.id);
  const onHold = me?.onHold ?? false;
  const isGroup = others.length > 1;
  const single = others.length === 1 ? links.get(others[0]?.userId ?? '') : undefined;

  useEffect(() => heading.current?.focus(), []);
  useEffect(() => (waiting ? ring(RINGBACK) : undefined), [waiting]);
  useEffect(() => {
    document.title = `${names} – Switchboard`;
    return () => {
      document.title = 'Switchboard';
    };
  }, [names]);

  const tiles = isGroup || call?.status === 'CONNECTED' ? others : [];
  const places = isGroup && me ? ringingLast([...tiles, me]) : tiles;
  const style = { '--columns': Math.ceil(Math.sqrt(places.length)) } as CSSProperties;
  return (
    <main
      tabIndex={-1}
      className="call"
      aria-label={`Call with ${names}`}
      data-testid="call-screen"
      data-connection-state={progress}
      data-video={remotes.some((remote) => remote.video)}
      data-group={isGroup}
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
            {call?.status === 'CONNECTED' && <CallClock call={call} />}
            {single && progress === 'connected' && <QualityBars quality={single} />}
            {!isGroup && others[0] && <MutedMark participant={others[0]} />}
            {isGroup && <span data-testid="head-count">{headCount(call)}</span>}
          </p>
        </div>
        <ConnectionBadge />
      </header>
      <div className="stage" data-count={tiles.length} style={style}>
        {places.map((participant) =>
          participant === me ? (
            <OwnTile key={me.userId} participant={me} stream={media.localVideo} />
          ) : (
            <CallTile
              key={participant.userId}
              participant={participant}
              remote={remotes.find(({ userId }) => userId === participant.userId)}
              quality={links.get(participant.userId)}
              silent={onHold}
            />
          ),
        )}
        {tiles.length === 0 && (
          <div className="waiting" data-pulse={waiting}>
            {line.people.slice(0, 3).map((person) => (
              <Avatar key={person.id} person={person} size="large" />
            ))}
          </div>
        )}
      </div>
      {!isGroup && media.localVideo && <LocalVideo stream={media.localVideo} />}
      <div className="call-notes">
        <p className="call-note" role="status">
          {transferText(line)}
        </p>
        <p className="call-note" role="status">
          {onHold && (
            <>
              You are on hold: nobody hears or sees you.
              {call && can(call, 'RESUME') && (
                <button
                  type="button"
                  ref={handsFocusOn}
                  className="link"
                  aria-disabled={line.changingHold}
                  onClick={() => void phone.toggleHold()}
                >
                  Go on talking
                </button>
              )}
            </>
          )}
        </p>
        <p className="media-problem" role="status">
          {media.problem}
        </p>
      </div>
      <CallControls line={line} />
    </main>
  );
}

/** Those who are in the call stand before those who only ring. */
function ringingLast(people: readonly Participant[]): Participant[] {
  return [...people].sort((one, other) => Number(rings(one)) - Number(rings(other)));
}

/** `3 people, 1 ringing`, ourselves among them. */
function headCount(call: Call | null): string {
  const here = call?.participants.filter(({ state }) => state === 'JOINED').length ?? 0;
  const called = call?.participants.filter(rings).length ?? 0;
  const people = here === 1 ? '1 person' : `${here} people`;
  return called > 0 ? `${people}, ${called} ringing` : people;
}

function transferText({ call, transferTo }: Line): string | null {
  const target = transferTo && call && partOf(call, transferTo.id);
  return target && rings(target)
    ? `Transferring to ${transferTo.displayName}: you leave when they answer.`
    : null;
}

function progressOf({ call, outgoing }: Line, remotes: readonly Remote[]): Progress {
  if (call?.status !== 'CONNECTED' && outgoing) {
    return call?.status === 'RINGING' ? 'ringing' : 'calling';
  }
  if (remotes.some(({ state }) => state === 'connected')) return 'connected';
  if (remotes.some(({ state }) => state === 'reconnecting')) return 'reconnecting';
  // All others have gone, and somebody may still come.
  const alone = call?.participants.filter(({ state }) => state === 'JOINED').length === 1;
  return alone && call.status === 'CONNECTED' ? 'ringing' : 'connecting';
}
