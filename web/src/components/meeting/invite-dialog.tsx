import { useState } from 'react';
import { useAppSession } from '../../app-session.js';
import { InviteToMeeting } from '../../meeting/operations.js';
import { useParticipation } from '../../meeting/use-participation.js';
import { Modal } from '../modal.js';
import { NO_SELECTION, PeoplePicker } from '../people-picker.js';

/** Invites users to the meeting. They see the invitation at once. */
export function InviteDialog({ close }: { close: () => void }) {
  const { notices } = useAppSession();
  const { participation } = useParticipation();
  const [selected, setSelected] = useState(NO_SELECTION);
  const invite = async () => {
    if (!(await participation.commands.run(InviteToMeeting, { userIds: [...selected.keys()] })))
      return;
    notices.show(selected.size === 1 ? 'Invitation sent.' : 'Invitations sent.');
    close();
  };
  return (
    <Modal heading="Invite people" close={close}>
      <PeoplePicker selected={selected} onSelect={setSelected} purpose="invite" />
      <button
        type="button"
        className="button primary wide"
        disabled={selected.size === 0}
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
