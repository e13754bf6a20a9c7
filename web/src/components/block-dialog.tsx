import { useAppSession } from '../app-session.js';
import type { Person } from '../session.js';
import { Modal } from './modal.js';

/** Before somebody is blocked: what that means. */
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
        Calls and invitations from {name} will not reach you, on any of your devices. To {name} you
        look offline, and nobody answers.
      </p>
      <p className="hint">{name} is not told. A call or a meeting that you both are in goes on.</p>
      <button type="button" className="button bad wide" onClick={() => void block()}>
        Block
      </button>
      <button type="button" className="button quiet wide" onClick={close}>
        Cancel
      </button>
    </Modal>
  );
}
