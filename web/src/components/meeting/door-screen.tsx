import type { FormEvent } from 'react';
import { textOf } from '../../form-text.js';
import { scheduleOf } from '../../meeting/meeting.js';
import type { Door, MeetingVisit } from '../../meeting/meeting-visit.js';
import { useRoom } from '../../room.js';
import { CancelMeetingButton } from './cancel-meeting-button.js';
import { CopyLink } from './copy-link.js';
import { LobbyCard } from './lobby-card.js';
import { MediaPreview } from './media-preview.js';

/** Before a meeting: how one looks, what it is about, and the way in. */
export function DoorScreen({ visit, door }: { visit: MeetingVisit; door: Door }) {
  const { user } = useRoom();
  const { meeting, asksPassword, joining, problem, capture } = door;
  const schedule = scheduleOf(meeting);
  const isHost = meeting.host.id === user.id;

  const join = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void visit.join(textOf(new FormData(event.currentTarget), 'password') || null);
  };

  return (
    <LobbyCard heading={meeting.title}>
      <div className="lobby-about">
        <p className="hint">
          {isHost ? 'You host it' : `With ${meeting.host.displayName}`} · {meeting.code}
        </p>
        {schedule && (
          <p className="lobby-schedule">
            {meeting.status === 'SCHEDULED' ? 'Scheduled for' : 'Planned for'} {schedule}
          </p>
        )}
        {meeting.description && <p>{meeting.description}</p>}
        {!isHost && meeting.status === 'SCHEDULED' && (
          <p className="hint">It begins when a host joins: until then you wait.</p>
        )}
      </div>
      <MediaPreview capture={capture} video={meeting.type !== 'AUDIO'} />
      <form className="lobby-form" onSubmit={join}>
        {asksPassword && (
          <label className="field">
            {isHost ? 'Password (not needed for hosts)' : 'Password'}
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
      <div className="lobby-extras">
        <CopyLink meeting={meeting} />
        <CancelMeetingButton meeting={meeting} />
      </div>
    </LobbyCard>
  );
}
