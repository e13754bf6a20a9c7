import { CalendarX } from 'lucide-react';
import { useAppSession } from '../../app-session.js';
import { type Meeting, meetingAllows } from '../../meeting/meeting.js';
import { MeetingCommands } from '../../meeting/meeting-commands.js';
import { CancelMeeting } from '../../meeting/operations.js';

/** Cancels a meeting that has not started, if the viewer may. */
export function CancelMeetingButton({ meeting }: { meeting: Meeting }) {
  const { api, notices, meetings } = useAppSession();
  if (!meetingAllows(meeting, 'CANCEL')) return null;
  const cancel = async () => {
    const commands = new MeetingCommands(api, notices, meeting.id, () => {});
    if (!(await commands.runOnMeeting(CancelMeeting))) return;
    meetings.leave();
    notices.show(`“${meeting.title}” was canceled.`);
  };
  return (
    <button type="button" className="button quiet" onClick={() => void cancel()}>
      <CalendarX aria-hidden="true" />
      Cancel meeting
    </button>
  );
}
