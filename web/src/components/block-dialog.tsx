import { useAppSession } from '../app-session.js';
import type { Person } from '../session.js';
import { Modal } from './modal.js';

/** Explains a block before the user confirms it. */
export function BlockDialog({ person, close }: { person: Person; close: () => void }) {
  const { blocked, notices } = useAppSession();
  const { displayName: name } = person;
  const block = async () => {
    close();
    const { text, tone } = await blocked.block(person);
    notices.show(text, tone);
  };
  return (
    <Modal heading={`Block ${name}?`} close={close}>
      <p>
        {name} won’t be able to call or invite you on any of your devices. You’ll appear offline to
        them, and their calls will go unanswered.
      </p>
      <p className="hint">
        {name} won’t be notified. Calls and meetings that you’re both in continue.
      </p>
      <button type="button" className="button bad wide" onClick={() => void block()}>
        Block
      </button>
      <button type="button" className="button quiet wide" onClick={close}>
        Cancel
      </button>
    </Modal>
  );
}
