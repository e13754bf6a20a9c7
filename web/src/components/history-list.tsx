import {
  CalendarClock,
  Phone,
  PhoneIncoming,
  PhoneMissed,
  PhoneOutgoing,
  Video,
} from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import { useAppSession } from '../app-session.js';
import { type Call, conversationPartners, formatNames } from '../call.js';
import { callResult } from '../call-result.js';
import type { Person } from '../session.js';
import { useObservable } from '../use-observable.js';
import { useRefresh } from '../use-refresh.js';
import { Avatar } from './avatar.js';
import { Modal } from './modal.js';
import { ScheduledList } from './scheduled-list.js';

/** Past calls, newest first. */
export function HistoryList() {
  const { history, missed } = useAppSession();
  const count = useObservable(missed.count);
  const pane = useRef<HTMLElement>(null);
  useRefresh(useCallback(() => void missed.load(), [missed]));
  const { calls, loading, hasMore, problem } = useObservable(history.state);
  return (
    <section ref={pane} tabIndex={-1} className="pane history" aria-labelledby="history-heading">
      <div className="pane-top">
        <h2 id="history-heading">Recent calls</h2>
        {count > 0 && (
          <button
            type="button"
            className="button quiet small missed"
            aria-label={`${missedText(count)}. Mark as seen`}
            onClick={() => {
              // The button disappears and would lose the focus.
              pane.current?.focus();
              void missed.markSeen();
            }}
          >
            <span data-testid="missed">{missedText(count)}</span>
            <small>Mark as seen</small>
          </button>
        )}
      </div>
      <ScheduledList />
      {calls.length === 0 && !loading && !problem && (
        <p className="empty">No calls yet. Your calls will show up here.</p>
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
  const { phone, schedule, user } = useAppSession();
  const [confirms, setConfirms] = useState(false);
  // Only the schedule knows the callees of a scheduled call that never connected.
  useObservable(schedule.state);
  const partners = conversationPartners(call, user.id);
  const others = partners.length > 0 ? partners : (schedule.calleesOf(call.id) ?? []);
  const [person] = others;
  const dial = () => void phone.dial(others, { type: call.type });
  const outgoing = call.caller.id === user.id;
  const result = callResult(call, user.id);
  // A scheduled call that rang only for the user.
  const scheduled = outgoing && partners.length === 0;
  const Direction = scheduled
    ? CalendarClock
    : outgoing
      ? PhoneOutgoing
      : result.isNegative
        ? PhoneMissed
        : PhoneIncoming;
  const CallAgain = call.type === 'VIDEO' ? Video : Phone;
  const kind = call.type === 'VIDEO' ? 'video call' : 'call';
  return (
    <li className="row" data-testid="history-row">
      {person && <Avatar person={person} />}
      <div className="row-text">
        <p className="row-title">{others.length > 0 ? formatNames(others) : 'Scheduled call'}</p>
        <p className="row-detail" data-negative={result.isNegative}>
          <Direction aria-hidden="true" />
          <span className="visually-hidden">
            {`${scheduled ? 'Scheduled' : outgoing ? 'Outgoing' : 'Incoming'} ${kind}: `}
          </span>
          {result.text}
        </p>
      </div>
      <time className="row-time" dateTime={call.createdAt}>
        {formatDay(new Date(call.createdAt))}
      </time>
      {person && (
        <button
          type="button"
          className="icon-button"
          aria-label={`Call ${formatNames(others)} again`}
          title={`${call.type === 'VIDEO' ? 'Video' : 'Audio'} call again`}
          onClick={() => (others.length > 1 ? setConfirms(true) : dial())}
        >
          <CallAgain aria-hidden="true" />
        </button>
      )}
      {confirms && (
        <CallAgainDialog
          people={others}
          call={() => {
            setConfirms(false);
            dial();
          }}
          close={() => setConfirms(false)}
        />
      )}
    </li>
  );
}

interface CallAgainDialogProps {
  people: readonly Person[];
  call: () => void;
  close: () => void;
}

/** Asks before several people ring at once. */
function CallAgainDialog({ people, call, close }: CallAgainDialogProps) {
  return (
    <Modal heading="Call everyone again?" close={close}>
      <p>{formatNames(people, people.length)}.</p>
      <button type="button" className="button primary wide" onClick={call}>
        Call {people.length} people
      </button>
      <button type="button" className="button quiet wide" onClick={close}>
        Cancel
      </button>
    </Modal>
  );
}

/** The server stops counting at 1000. */
function missedText(count: number): string {
  return `${count > 1000 ? '1000+' : count} missed`;
}

/** Formats as the time for today, the weekday for the last week, else the date. */
function formatDay(at: Date): string {
  const days = Math.round((startOfDay(new Date()) - startOfDay(at)) / 86_400_000);
  if (days <= 0) return at.toLocaleTimeString('en', { hour: 'numeric', minute: '2-digit' });
  if (days === 1) return 'Yesterday';
  if (days < 7) return at.toLocaleDateString('en', { weekday: 'long' });
  return at.toLocaleDateString('en', { day: 'numeric', month: 'short', year: 'numeric' });
}

function startOfDay(at: Date): number {
  return new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();
}
