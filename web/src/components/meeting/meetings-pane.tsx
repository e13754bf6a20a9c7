import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useAppSession } from '../../app-session.js';
import { fromCombinedError } from '../../failure.js';
import { formatSchedule } from '../../meeting/meeting.js';
import type { MeetingRow } from '../../meeting/meetings.js';
import { OpenMeetings } from '../../meeting/operations.js';
import { useRefresh } from '../../use-refresh.js';
import { JoinByCode } from './join-by-code.js';
import { NewMeetingDialog } from './new-meeting-dialog.js';

/** The user's meetings, and forms to create or join one. */
export function MeetingsPane() {
  const [creating, setCreating] = useState(false);
  const [{ data, error }, reload] = useQuery({
    query: OpenMeetings,
    requestPolicy: 'network-only',
  });
  useRefresh(reload);
  const rows = (data?.meetings.edges ?? []).map(({ node }) => node);
  return (
    <>
      <section className="pane meetings" aria-labelledby="meetings-heading">
        <h2 id="meetings-heading">Meetings</h2>
        <div className="meetings-ways">
          <button type="button" className="button primary" onClick={() => setCreating(true)}>
            <Plus aria-hidden="true" />
            New meeting
          </button>
          <JoinByCode />
        </div>
        {error && !data && (
          <p className="empty" role="alert">
            {fromCombinedError(error).message}
          </p>
        )}
        {data && rows.length === 0 && (
          <p className="empty">
            No meetings yet. You’ll see public meetings and meetings you host or are invited to.
          </p>
        )}
        <ul className="rows">
          {rows.map((meeting) => (
            <Row key={meeting.id} meeting={meeting} />
          ))}
        </ul>
      </section>
      {creating && <NewMeetingDialog close={() => setCreating(false)} />}
    </>
  );
}

function Row({ meeting }: { meeting: MeetingRow }) {
  const { meetings, user } = useAppSession();
  const { code, title, status, host, participantCount } = meeting;
  const running = status === 'ACTIVE';
  const when = running
    ? nowOf(participantCount)
    : (formatSchedule(meeting) ?? 'Starts when the host joins');
  return (
    <li className="row" data-testid="meeting-row" data-status={status}>
      <div className="row-text">
        <p className="row-title">{title}</p>
        <p className="row-detail" data-running={running}>
          {when} · {host.id === user.id ? 'you’re the host' : host.displayName}
        </p>
      </div>
      <button
        type="button"
        className="button quiet small"
        aria-label={`${running ? 'Join' : 'Open'} ${title}`}
        onClick={() => meetings.open(code)}
      >
        {running ? 'Join' : 'Open'}
      </button>
    </li>
  );
}

/** Only participants see the count. */
function nowOf(participantCount: number): string {
  return participantCount > 0
    ? `Now · ${participantCount} ${participantCount === 1 ? 'person' : 'people'}`
    : 'Now';
}
