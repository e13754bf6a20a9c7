import { useEffect, useRef, useState } from 'react';
import { useAppSession } from '../app-session.js';
import { type Call, currentOthersIn, MAX_PARTICIPANTS, othersIn } from '../call.js';
import { Modal } from './modal.js';
import { NO_SELECTION, PeoplePicker, type Selection } from './people-picker.js';

interface CallDialogProps {
  call: Call;
  close: () => void;
}

/** Rings more people into the call. */
export function AddPeopleDialog({ call, close }: CallDialogProps) {
  const { phone, user } = useAppSession();
  const unavailable = unavailableFor(call, user.id);
  const [selected, setSelected] = useSelection(unavailable);
  const { busy, problem, run } = useCommand(close);
  const remaining = MAX_PARTICIPANTS[call.type] - 1 - currentOthersIn(call, user.id).length;
  const full = selected.size > remaining;
  return (
    <Modal heading="Add people" close={close}>
      <p className="hint">We’ll call them for 30 seconds. They join this call when they answer.</p>
      <PeoplePicker
        selected={selected}
        onSelect={setSelected}
        purpose="add"
        unavailable={unavailable}
      />
      <p className="form-problem" role="alert">
        {full ? tooMany(remaining) : problem}
      </p>
      <button
        type="button"
        className="button primary wide"
        disabled={selected.size === 0 || full}
        aria-disabled={busy}
        onClick={() => run(() => phone.invite([...selected.values()]))}
      >
        Add to call
      </button>
      <button type="button" className="button quiet wide" onClick={close}>
        Cancel
      </button>
    </Modal>
  );
}

/** Transfers the call to another user. */
export function TransferDialog({ call, close }: CallDialogProps) {
  const { phone, user } = useAppSession();
  const unavailable = unavailableFor(call, user.id);
  const [selected, setSelected] = useSelection(unavailable);
  const { busy, problem, run } = useCommand(close);
  const [to] = selected.values();
  return (
    <Modal heading="Transfer call" close={close}>
      <p className="hint">
        We’ll call them for 30 seconds. You leave when they answer. If they don’t, you stay on the
        call.
      </p>
      <PeoplePicker
        selected={selected}
        onSelect={setSelected}
        purpose="transfer the call to"
        single
        unavailable={unavailable}
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

/** The selected people. Drops those who become unavailable. */
function useSelection(unavailable: ReadonlyMap<string, string>) {
  const [selected, setSelected] = useState(NO_SELECTION);
  const left: Selection = new Map([...selected].filter(([id]) => !unavailable.has(id)));
  if (left.size < selected.size) setSelected(left);
  return [left, setSelected] as const;
}

/** Runs the dialog's command. Closes the dialog after success and shows the error otherwise. */
function useCommand(close: () => void) {
  const { notices } = useAppSession();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const isOpen = useRef(false);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);
  const execute = async (command: () => Promise<string | null>) => {
    setBusy(true);
    setProblem(null);
    const failure = await command();
    setBusy(false);
    if (isOpen.current) {
      setProblem(failure);
      if (!failure) close();
    } else if (failure) {
      notices.show(failure, 'bad');
    }
  };
  const run = (command: () => Promise<string | null>) => {
    if (!busy) void execute(command);
  };
  return { busy, problem, run };
}

/** The users who cannot be called into this call, with the reason. */
function unavailableFor(call: Call, userId: string): ReadonlyMap<string, string> {
  const why = { JOINED: 'In this call', LEFT: 'Left the call', REJECTED: 'Declined' } as const;
  return new Map(
    othersIn(call, userId).flatMap((other) => {
      if (other.state === 'MISSED' || other.state === 'CANCELLED') return [];
      const known = other.state in why ? why[other.state as keyof typeof why] : 'Being called';
      return [[other.userId, known] as const];
    }),
  );
}

function tooMany(remaining: number): string {
  if (remaining <= 0) return 'This call is full.';
  return `This call has room for ${remaining === 1 ? '1 more person' : `${remaining} more people`}. Choose fewer.`;
}
