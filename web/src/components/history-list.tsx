import { Phone, PhoneIncoming, PhoneMissed, PhoneOutgoing, Video } from 'lucide-react';
import { useCallback, useRef } from 'react';
import { type Call, namesOf, othersIn } from '../call.js';
import { outcomeOf } from '../outcome.js';
import { useRoom } from '../room.js';
import { useRefresh } from '../use-refresh.js';
import { useStore } from '../use-store.js';
import { Avatar } from './avatar.js';
import { ScheduledList } from './scheduled-list.js';

/** The calls of the past, newest first. */
export function HistoryList() {
  const { history, missed } = useRoom();
  const count = useStore(missed.count);
  const pane = useRef<HTMLElement>(null);
  useRefresh(useCallback(() => void missed.load(), [missed]));
  const { calls, loading, hasMore, problem } = useStore(history.state);
  return (
    <section ref={pane} tabIndex={-1} className="pane history" aria-labelledby="history-heading">
      <div className="pane-top">
        <h2 id="history-heading">Recent calls</h2>
        {count > 0 && (
          <button
            type="button"
            className="button quiet small missed"
            aria-label={`${missedText(count)}: mark as seen`}
            onClick={() => {
              // The button goes, and with it the focus.
              pane.current?.focus();
              void missed.see();
            }}
          >
            <span data-testid="missed">{missedText(count)}</span>
            <small>mark as seen</small>
          </button>
        )}
      </div>
      <ScheduledList />
      {calls.length === 0 && !loading && !problem && (
        <p className="empty">No calls yet. Pick somebody and call: it will be listed here.</p>
      )}
      <ul className="rows" aria-busy={loading}>
        {calls.map((call) => (
          <HistoryRow key={call.id} call={call} />
        ))}
      </ul>
      {problem && (
        <p className="empty" role="alert">
          {problem}
        </p>
      )}
      {(hasMore || problem) && (
        <button
          type="button"
          className="button quiet"
          disabled={loading}
          onClick={() => void history.more()}
        >
          {problem ? 'Try again' : 'Load more'}
        </button>
      )}
    </section>
  );
}

function HistoryRow({ call }: { call: Call }) {
  const { phone, user } = useRoom();
  const others = othersIn(call, user.id).map((participant) => participant.user);
  const [person] = others;
  const outgoing = call.caller.id === user.id;
  const outcome = outcomeOf(call, user.id);
  const Direction = outgoing ? PhoneOutgoing : outcome.unhappy ? PhoneMissed : PhoneIncoming;
  const CallAgain = call.type === 'VIDEO' ? Video : Phone;
  const kind = call.type === 'VIDEO' ? 'video call' : 'call';
  return (
    <li className="row" data-testid="history-row">
      {person && <Avatar person={person} />}
      <div className="row-text">
        <p className="row-title">
          {others.length > 0 ? namesOf(others) : 'A call that you had scheduled'}
        </p>
        <p className="row-detail" data-unhappy={outcome.unhappy}>
          <Direction aria-hidden="true" />
          <span className="visually-hidden">
            {outgoing ? `Outgoing ${kind}: ` : `Incoming ${kind}: `}
          </span>
          {outcome.text}
        </p>
      </div>
      <time className="row-time" dateTime={call.createdAt}>
        {whenOf(new Date(call.createdAt))}
      </time>
      {person && (
        <button
          type="button"
          className="icon-button"
          aria-label={`Call ${namesOf(others)} again`}
          title={`${call.type === 'VIDEO' ? 'Video' : 'Audio'} call again`}
          onClick={() => void phone.dial(others, { type: call.type })}
        >
          <CallAgain aria-hidden="true" />
        </button>
      )}
    </li>
  );
}

/** The server counts no further than a thousand. */
function missedText(count: number): string {
  return `${count > 1000 ? 'more than 1000' : count} missed`;
}

/** The time for today, the weekday for this week, else the date. */
function whenOf(at: Date): string {
  const days = Math.round((startOfDay(new Date()) - startOfDay(at)) / 86_400_000);
  if (days <= 0) return at.toLocaleTimeString('en', { hour: 'numeric', minute: '2-digit' });
  if (days === 1) return 'Yesterday';
  if (days < 7) return at.toLocaleDateString('en', { weekday: 'long' });
  return at.toLocaleDateString('en', { day: 'numeric', month: 'short', year: 'numeric' });
}

function startOfDay(at: Date): number {
  return new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();
}
