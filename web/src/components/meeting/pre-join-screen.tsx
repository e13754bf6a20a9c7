import type { FormEvent } from 'react';
import { useAppSession } from '../../app-session.js';
import { fieldText } from '../../form-data.js';
import { formatSchedule } from '../../meeting/meeting.js';
import type { MeetingVisit, PreJoin } from '../../meeting/meeting-visit.js';
import { CancelMeetingButton } from './cancel-meeting-button.js';
import { CopyLink } from './copy-link.js';
import { EntryCard } from './entry-card.js';
import { MediaPreview } from './media-preview.js';

/** The screen before joining: preview, meeting details and the join button. */
export function PreJoinScreen({ visit, preJoin }: { visit: MeetingVisit; preJoin: PreJoin }) {
  const { user } = useAppSession();
  const { meeting, asksPassword, joining, problem, capture } = preJoin;
  const schedule = formatSchedule(meeting);
  const isHost = meeting.host.id === user.id;

  const join = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void visit.join(fieldText(new FormData(event.currentTarget), 'password') || null);
  };

  return (
    <EntryCard heading={meeting.title}>
      <div className="meeting-entry-about">
        <p className="hint">
          {isHost ? 'You’re the host' : `Hosted by ${meeting.host.displayName}`} · {meeting.code}
        </p>
        {schedule && <p className="meeting-entry-schedule">Scheduled for {schedule}</p>}
        {meeting.description && <p>{meeting.description}</p>}
        {!isHost && meeting.status === 'SCHEDULED' && (
          <p className="hint">The meeting starts when a host joins.</p>
        )}
      </div>
      <MediaPreview capture={capture} video={meeting.type !== 'AUDIO'} />
      <form className="meeting-entry-form" onSubmit={join}>
        {asksPassword && (
          <label className="field">
            {isHost ? 'Password (optional for hosts)' : 'Password'}
            <input name="password" type="password" autoComplete="off" maxLength={64} />
          </label>
        )}
        <p className="form-problem" role="alert">
          {problem}
        </p>
        <button type="submit" className="button primary wide" disabled={joining}>
          {joining ? 'Joining…' : isHost && meeting.status === 'SCHEDULED' ? 'Start' : 'Join'}
        </button>
      </form>
      <div className="meeting-entry-extras">
        <CopyLink meeting={meeting} />
        <CancelMeetingButton meeting={meeting} />
      </div>
    </EntryCard>
  );
}
