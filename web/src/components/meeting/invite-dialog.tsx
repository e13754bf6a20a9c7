import { useState } from 'react';
import { InviteToMeeting } from '../../meeting/operations.js';
import { useAttendance } from '../../meeting/use-attendance.js';
import { useRoom } from '../../room.js';
import { Modal } from '../modal.js';
import { NOBODY, PeoplePicker } from '../people-picker.js';

/** Asks people to come: it is shown on their pages at once. */
export function InviteDialog({ close }: { close: () => void }) {
  const { notices } = useRoom();
  const { attendance } = useAttendance();
  const [chosen, setChosen] = useState(NOBODY);
  const invite = async () => {
    if (!(await attendance.commands.do(InviteToMeeting, { userIds: [...chosen.keys()] }))) return;
    notices.tell('The invitation is on its way.');
    close();
  };
  return (
    <Modal heading="Invite people" close={close}>
      <PeoplePicker chosen={chosen} choose={setChosen} purpose="invite" />
      <button
        type="button"
        className="button primary wide"
        disabled={chosen.size === 0}
        onClick={() => void invite()}
      >
        Invite
      </button>
      <button type="button" className="button quiet wide" onClick={close}>
        Cancel
      </button>
    </Modal>
  );
}
