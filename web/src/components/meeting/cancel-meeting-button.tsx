import { CalendarX } from 'lucide-react';
import { can, type Meeting } from '../../meeting/meeting.js';
import { MeetingCommands } from '../../meeting/meeting-commands.js';
import { CancelMeeting } from '../../meeting/operations.js';
import { useRoom } from '../../room.js';

/** Calls off a meeting that has not begun, for those who may. */
export function CancelMeetingButton({ meeting }: { meeting: Meeting }) {
  const { api, notices, meetings } = useRoom();
  if (!can(meeting, 'CANCEL')) return null;
  const cancel = async () => {
    const commands = new MeetingCommands(api, notices, meeting.id, () => {});
    if (!(await commands.doToAll(CancelMeeting))) return;
    meetings.leave();
    notices.tell(`“${meeting.title}” is cancelled.`);
  };
  return (
    <button type="button" className="button quiet" onClick={() => void cancel()}>
      <CalendarX aria-hidden="true" />
      Cancel the meeting
    </button>
  );
}
