import { useState } from 'react';
import type { Outcome } from '../blocked.js';
import { handsFocusOn } from '../hands-focus-on.js';
import { namesakesOf } from '../namesakes.js';
import { useRoom } from '../room.js';
import type { Person } from '../session.js';
import { useStore } from '../use-store.js';
import { Avatar } from './avatar.js';
import { Modal } from './modal.js';

/** All whom the user has blocked, also those whom the list of people does not show. */
export function BlockedDialog({ close }: { close: () => void }) {
  const { blocked } = useRoom();
  const { people, loaded, problem } = useStore(blocked.state);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const userNameOf = namesakesOf(people);
  const unblock = async (person: Person) => {
    setOutcome(null);
    setOutcome(await blocked.unblock(person));
  };
  return (
    <Modal heading="Blocked people" close={close}>
      {loaded && people.length === 0 && (
        <p className="hint">Nobody. To block somebody, open the menu beside their name.</p>
      )}
      {people.length > 0 && (
        <ul className="blocked" aria-label="Blocked people">
          {people.map((person) => (
            <Row
              key={person.id}
              person={person}
              userName={userNameOf(person)}
              unblock={() => void unblock(person)}
            />
          ))}
        </ul>
      )}
      {problem && !loaded && (
        <p ref={handsFocusOn} className="hint" role="alert">
          {problem}{' '}
          <button type="button" className="link" onClick={() => void blocked.load()}>
            Try again
          </button>
        </p>
      )}
      <p className="form-problem" role="alert">
        {outcome?.tone === 'bad' && outcome.text}
      </p>
      <p className="hint" role="status">
        {outcome?.tone === 'plain' && outcome.text}
      </p>
      <button type="button" className="button quiet wide" onClick={close}>
        Close
      </button>
    </Modal>
  );
}

interface RowProps {
  person: Person;
  /** Where the name alone does not tell who it is. */
  userName: string | null;
  unblock: () => void;
}

function Row({ person, userName, unblock }: RowProps) {
  const { displayName } = person;
  return (
    <li ref={handsFocusOn} className="person">
      <Avatar person={person} size="small" />
      <span className="person-name">
        {displayName}
        {userName && <small>{userName}</small>}
      </span>
      <button
        type="button"
        className="button quiet small"
        aria-label={`Unblock ${userName ? `${displayName} (${userName})` : displayName}`}
        onClick={unblock}
      >
        Unblock
      </button>
    </li>
  );
}
