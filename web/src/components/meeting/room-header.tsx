import { Lock } from 'lucide-react';
import { formatSchedule, inRoom } from '../../meeting/meeting.js';
import { useParticipation } from '../../meeting/use-participation.js';
import { ConnectionBadge } from '../connection-badge.js';
import { CopyLink } from './copy-link.js';

/** The meeting's title, number of participants and link. */
export function RoomHeader() {
  const { meeting } = useParticipation();
  const people = inRoom(meeting);
  const viewers = people.filter(({ role }) => role === 'VIEWER').length;
  const schedule = formatSchedule(meeting);
  return (
    <header className="meeting-top">
      <div className="meeting-what">
        <h1>
          {meeting.title}
          {meeting.isLocked && <Lock aria-label="Locked" />}
        </h1>
        <p>
          <span>{meeting.code}</span>
          <span data-testid="head-count">
            {people.length === 1 ? '1 person' : `${people.length} people`}
            {viewers > 0 && `, ${viewers} watching`}
          </span>
          {schedule && <span className="meeting-schedule">{schedule}</span>}
        </p>
      </div>
      <ConnectionBadge />
      <CopyLink meeting={meeting} />
    </header>
  );
}
