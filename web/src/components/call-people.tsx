import { useEffect, useRef, useState } from 'react';
import { type Call, MOST_IN_CALL, othersIn, presentIn } from '../call.js';
import { useRoom } from '../room.js';
import { Modal } from './modal.js';
import { type Chosen, NOBODY, PeoplePicker } from './people-picker.js';

interface CallDialogProps {
  call: Call;
  close: () => void;
}

/** Brings more people into the running call: they ring. */
export function AddPeople({ call, close }: CallDialogProps) {
  const { phone, user } = useRoom();
  const closed = closedIn(call, user.id);
  const [chosen, setChosen] = useChoice(closed);
  const { busy, problem, run } = useCommand(close);
  const seats = MOST_IN_CALL[call.type] - 1 - presentIn(call, user.id).length;
  const full = chosen.size > seats;
  return (
    <Modal heading="Add people" close={close}>
      <p className="hint">They ring for 30 seconds. Whoever answers is in this call.</p>
      <PeoplePicker chosen={chosen} choose={setChosen} purpose="add" closed={closed} />
      <p className="form-problem" role="alert">
        {full ? tooMany(seats) : problem}
      </p>
      <button
        type="button"
        className="button primary wide"
        disabled={chosen.size === 0 || full}
        aria-disabled={busy}
        onClick={() => run(() => phone.invite([...chosen.values()]))}
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
  const closed = closedIn(call, user.id);
  const [chosen, setChosen] = useChoice(closed);
  const { busy, problem, run } = useCommand(close);
  const [to] = chosen.values();
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
        closed={closed}
      />
      <p className="form-problem" role="alert">
        {problem}
      </p>
      <button
        type="button"
        className="button primary wide"
        disabled={!to}
        aria-disabled={busy}
        onClick={() => to && run(() => phone.transfer(to))}
      >
        {to ? `Transfer to ${to.displayName}` : 'Transfer'}
      </button>
      <button type="button" className="button quiet wide" onClick={close}>
        Cancel
      </button>
    </Modal>
  );
}

/** Whom the user picks; whoever cannot be chosen any more is dropped. */
function useChoice(closed: ReadonlyMap<string, string>) {
  const [chosen, setChosen] = useState(NOBODY);
  const left: Chosen = new Map([...chosen].filter(([id]) => !closed.has(id)));
  if (left.size < chosen.size) setChosen(left);
  return [left, setChosen] as const;
}

/** What the dialog is for: closes it when it is done; what is wrong, it shows. */
function useCommand(close: () => void) {
  const { notices } = useRoom();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const isOpen = useRef(false);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);
  const go = async (command: () => Promise<string | null>) => {
    setBusy(true);
    setProblem(null);
    const wrong = await command();
    setBusy(false);
    if (isOpen.current) {
      setProblem(wrong);
      if (!wrong) close();
    } else if (wrong) {
      notices.tell(wrong, 'bad');
    }
  };
  const run = (command: () => Promise<string | null>) => {
    if (!busy) void go(command);
  };
  return { busy, problem, run };
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
