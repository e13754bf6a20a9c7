import { CalendarClock, Pencil, X } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useAppSession } from '../app-session.js';
import { formatNames } from '../call.js';
import { formatDateTime } from '../date-format.js';
import { returnFocus } from '../return-focus.js';
import type { ScheduledCall } from '../schedule.js';
import { useObservable } from '../use-observable.js';
import { useRefresh } from '../use-refresh.js';
import { Avatar } from './avatar.js';
import { Modal } from './modal.js';
import { NewCallDialog } from './new-call-dialog.js';

/** The user's scheduled calls. Renders nothing without any. */
export function ScheduledList() {
  const { schedule } = useAppSession();
  const { calls, problem } = useObservable(schedule.state);
  const [dialog, setDialog] = useState<{ call: ScheduledCall; kind: 'change' | 'cancel' } | null>(
    null,
  );
  useRefresh(useCallback(() => void schedule.load(), [schedule]));
  if (calls.length === 0 && !problem) return null;
  const close = () => setDialog(null);
  return (
    <section className="scheduled" aria-labelledby="scheduled-heading">
      <h3 id="scheduled-heading">Scheduled</h3>
      {problem && (
        <p className="empty" role="alert">
          {problem}
        </p>
      )}
      <ul className="rows">
        {calls.map((call) => (
          <Row
            key={call.id}
            call={call}
            change={() => setDialog({ call, kind: 'change' })}
            cancel={() => setDialog({ call, kind: 'cancel' })}
          />
        ))}
      </ul>
      {dialog?.kind === 'change' && <NewCallDialog scheduled={dialog.call} close={close} />}
      {dialog?.kind === 'cancel' && <CancelDialog call={dialog.call} close={close} />}
    </section>
  );
}

interface RowProps {
  call: ScheduledCall;
  change: () => void;
  cancel: () => void;
}

function Row({ call, change, cancel }: RowProps) {
  const names = formatNames(call.callees);
  const failed = call.status === 'FAILED';
  const when = formatDateTime(new Date(call.at));
  const [person] = call.callees;
  return (
    <li ref={returnFocus} className="row" data-testid="scheduled-row" data-status={call.status}>
      {person && <Avatar person={person} />}
      <div className="row-text">
        <p className="row-title">{names}</p>
        <p className="row-detail" data-negative={failed}>
          <CalendarClock aria-hidden="true" />
          <time dateTime={call.at}>{when}</time>
          {failed && ' · couldn’t start'}
          {!failed && (call.type === 'VIDEO' ? ' · video' : ' · audio')}
        </p>
        {call.message && <p className="row-detail row-note">{call.message}</p>}
      </div>
      {!failed && (
        <>
          <button
            type="button"
            className="icon-button"
            aria-label={`Edit call with ${names}`}
            title="Edit"
            onClick={change}
          >
            <Pencil aria-hidden="true" />
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={`Cancel call with ${names}`}
            title="Cancel"
            onClick={cancel}
          >
            <X aria-hidden="true" />
          </button>
        </>
      )}
    </li>
  );
}

function CancelDialog({ call, close }: { call: ScheduledCall; close: () => void }) {
  const { schedule } = useAppSession();
  return (
    <Modal heading="Cancel this call?" close={close}>
      <p>
        Your call with {formatNames(call.callees)} on {formatDateTime(new Date(call.at))} will be
        canceled. They won’t be notified.
      </p>
      <button
        type="button"
        className="button bad wide"
        onClick={() => {
          close();
          void schedule.cancel(call);
        }}
      >
        Cancel call
      </button>
      <button type="button" className="button quiet wide" onClick={close}>
        Keep call
      </button>
    </Modal>
  );
}
