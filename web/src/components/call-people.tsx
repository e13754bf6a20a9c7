import { useState } from 'react';
import { type Call, MOST_IN_CALL, othersIn, presentIn } from '../call.js';
import { useRoom } from '../room.js';
import { Modal } from './modal.js';
import { NOBODY, PeoplePicker } from './people-picker.js';

interface CallDialogProps {
  call: Call;
  close: () => void;
}

/** Brings more people into the running call: they ring. */
export function AddPeople({ call, close }: CallDialogProps) {
  const { phone, user } = useRoom();
  const [chosen, setChosen] = useState(NOBODY);
  const [busy, setBusy] = useState(false);
  const seats = MOST_IN_CALL[call.type] - 1 - presentIn(call, user.id).length;
  const add = async () => {
    setBusy(true);
    if (await phone.invite([...chosen.values()])) close();
    else setBusy(false);
  };
  return (
    <Modal heading="Add people" close={close}>
      <p className="hint">They ring for 30 seconds. Whoever answers is in this call.</p>
      <PeoplePicker
        chosen={chosen}
        choose={setChosen}
        purpose="add"
        closed={closedIn(call, user.id)}
      />
      <p className="form-problem" role="alert">
        {chosen.size > seats && tooMany(seats)}
      </p>
      <button
        type="button"
        className="button primary wide"
        disabled={chosen.size === 0 || chosen.size > seats || busy}
        onClick={() => void add()}
      >
        Add to the call
      </button>
      <button type="button" className="button quiet wide" onClick={close}>
        Cancel
      </button>
    </Modal>
  );
}

/** Hands the call over to somebody else. */
export function TransferCall({ call, close }: CallDialogProps) {
  const { phone, user } = useRoom();
  const [chosen, setChosen] = useState(NOBODY);
  const [busy, setBusy] = useState(false);
  const [to] = chosen.values();
  const transfer = async () => {
    if (!to) return;
    setBusy(true);
    if (await phone.transfer(to)) close();
    else setBusy(false);
  };
  return (
    <Modal heading="Transfer the call" close={close}>
      <p className="hint">
        They ring for 30 seconds. When they answer, they take your place and you leave; when they do
        not, the call stays with you.
      </p>
      <PeoplePicker
        chosen={chosen}
        choose={setChosen}
        purpose="transfer the call to"
        single
        closed={closedIn(call, user.id)}
      />
      <button
        type="button"
        className="button primary wide"
        disabled={!to || busy}
        onClick={() => void transfer()}
      >
        {to ? `Transfer to ${to.displayName}` : 'Transfer'}
      </button>
      <button type="button" className="button quiet wide" onClick={close}>
        Cancel
      </button>
    </Modal>
  );
}

/** Who cannot be called into this call, and why. */
function closedIn(call: Call, userId: string): ReadonlyMap<string, string> {
  const why = { JOINED: 'in the call', LEFT: 'has left the call', REJECTED: 'declined' } as const;
  return new Map(
    othersIn(call, userId).flatMap((other) => {
      if (other.state === 'MISSED' || other.state === 'CANCELLED') return [];
      const known = other.state in why ? why[other.state as keyof typeof why] : 'is being called';
      return [[other.userId, known] as const];
    }),
  );
}

function tooMany(seats: number): string {
  if (seats <= 0) return 'The call is full.';
  return `The call has room for ${seats === 1 ? 'one more' : `${seats} more`}: choose fewer.`;
}
