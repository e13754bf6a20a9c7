import { type CSSProperties, useEffect, useRef } from 'react';
import { useAppSession } from '../app-session.js';
import {
  type Call,
  type CallParticipant,
  callAllows,
  currentOthersIn,
  formatNames,
  isRinging,
  participantOf,
} from '../call.js';
import type { RemotePeer } from '../peer-mesh.js';
import type { ActiveCall } from '../phone.js';
import { returnFocus } from '../return-focus.js';
import { playTones, RINGBACK } from '../ringtone.js';
import { useObservable } from '../use-observable.js';
import { Avatar } from './avatar.js';
import { CallClock } from './call-clock.js';
import { CallControls } from './call-controls.js';
import { CallTile, MutedIcon, OwnTile } from './call-tile.js';
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

/** The full-screen view of the active call. */
export function CallScreen({ activeCall }: { activeCall: ActiveCall }) {
  const { user, phone } = useAppSession();
  const { call } = activeCall;
  const media = useObservable(activeCall.media.state);
  const remotes = useObservable(activeCall.media.remotes);
  const links = useObservable(activeCall.media.links);
  const progress = progressOf(activeCall, remotes);
  const heading = useRef<HTMLHeadingElement>(null);
  const others = call ? ringingLast(currentOthersIn(call, user.id)) : [];
  const names = formatNames(
    others.length > 0 ? others.map((other) => other.user) : activeCall.people,
  );
  const waiting = progress === 'calling' || progress === 'ringing';
  const me = call && participantOf(call, user.id);
  const onHold = me?.onHold ?? false;
  const isGroup = others.length > 1;
  const onlyLink = others.length === 1 ? links.get(others[0]?.userId ?? '') : undefined;

  useEffect(() => heading.current?.focus(), []);
  useEffect(() => (waiting ? playTones(RINGBACK) : undefined), [waiting]);
  useEffect(() => {
    document.title = `${names} – Switchboard`;
    return () => {
      document.title = 'Switchboard';
    };
  }, [names]);

  const shownOthers = isGroup || call?.status === 'CONNECTED' ? others : [];
  const tiles = isGroup && me ? ringingLast([...shownOthers, me]) : shownOthers;
  const style = { '--columns': Math.ceil(Math.sqrt(tiles.length)) } as CSSProperties;
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
            {onlyLink && progress === 'connected' && <QualityBars quality={onlyLink} />}
            {!isGroup && others[0] && <MutedIcon participant={others[0]} />}
            {isGroup && <span data-testid="head-count">{participantCount(call)}</span>}
          </p>
        </div>
        <ConnectionBadge />
      </header>
      <div className="stage" data-count={shownOthers.length} style={style}>
        {tiles.map((participant) =>
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
        {shownOthers.length === 0 && (
          <div className="waiting" data-pulse={waiting}>
            {activeCall.people.slice(0, 3).map((person) => (
              <Avatar key={person.id} person={person} size="large" />
            ))}
          </div>
        )}
      </div>
      {!isGroup && media.localVideo && <LocalVideo stream={media.localVideo} />}
      <div className="call-notes">
        <p className="call-note" role="status">
          {transferText(activeCall)}
        </p>
        <p className="call-note" role="status">
          {onHold && (
            <>
              {isGroup ? 'You’re on hold. No one can hear or see you.' : `${names} is on hold.`}
              {call && callAllows(call, 'RESUME') && (
                <button
                  type="button"
                  ref={returnFocus}
                  className="link"
                  aria-disabled={activeCall.changingHold}
                  onClick={() => void phone.toggleHold()}
                >
                  Resume
                </button>
              )}
            </>
          )}
        </p>
        <p className="media-problem" role="status">
          {media.problem}
        </p>
      </div>
      <CallControls activeCall={activeCall} />
    </main>
  );
}

/** Sorts ringing participants to the end. */
function ringingLast(people: readonly CallParticipant[]): CallParticipant[] {
  return [...people].sort((one, other) => Number(isRinging(one)) - Number(isRinging(other)));
}

/** Formats as `3 people, 1 ringing`, including the user. */
function participantCount(call: Call | null): string {
  const here = call?.participants.filter(({ state }) => state === 'JOINED').length ?? 0;
  const called = call?.participants.filter(isRinging).length ?? 0;
  const people = here === 1 ? '1 person' : `${here} people`;
  return called > 0 ? `${people}, ${called} ringing` : people;
}

function transferText({ call, transferTo }: ActiveCall): string | null {
  const target = transferTo && call && participantOf(call, transferTo.id);
  return target && isRinging(target) ? `Transferring to ${transferTo.displayName}…` : null;
}

function progressOf({ call, outgoing }: ActiveCall, remotes: readonly RemotePeer[]): Progress {
  if (call?.status !== 'CONNECTED' && outgoing) {
    return call?.status === 'RINGING' ? 'ringing' : 'calling';
  }
  if (remotes.some(({ state }) => state === 'connected')) return 'connected';
  if (remotes.some(({ state }) => state === 'reconnecting')) return 'reconnecting';
  // All others have left, but somebody still rings.
  const alone = call?.participants.filter(({ state }) => state === 'JOINED').length === 1;
  return alone && call.status === 'CONNECTED' ? 'ringing' : 'connecting';
}
