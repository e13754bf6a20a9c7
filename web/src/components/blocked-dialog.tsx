import { useState } from 'react';
import { useAppSession } from '../app-session.js';
import type { NoticeContent } from '../notices.js';
import { returnFocus } from '../return-focus.js';
import type { Person } from '../session.js';
import { useObservable } from '../use-observable.js';
import { usernameHints } from '../username-hints.js';
import { Avatar } from './avatar.js';
import { Modal } from './modal.js';

/** All blocked users, even if the list of people does not show them. */
export function BlockedDialog({ close }: { close: () => void }) {
  const { blocked } = useAppSession();
  const { people, loaded, problem } = useObservable(blocked.state);
  const [result, setResult] = useState<NoticeContent | null>(null);
  const usernameHint = usernameHints(people);
  const unblock = async (person: Person) => {
    setResult(null);
    setResult(await blocked.unblock(person));
  };
  return (
    <Modal heading="Blocked people" close={close}>
      {loaded && people.length === 0 && (
        <p className="hint">
          You haven’t blocked anyone. To block someone, open the menu next to their name.
        </p>
      )}
      {people.length > 0 && (
        <ul className="blocked" aria-label="Blocked people">
          {people.map((person) => (
            <Row
              key={person.id}
              person={person}
              usernameHint={usernameHint(person)}
              unblock={() => void unblock(person)}
            />
          ))}
        </ul>
      )}
      {problem && !loaded && (
        <p ref={returnFocus} className="hint" role="alert">
          {problem}{' '}
          <button type="button" className="link" onClick={() => void blocked.load()}>
            Try again
          </button>
        </p>
      )}
      <p className="form-problem" role="alert">
        {result?.tone === 'bad' && result.text}
      </p>
      <p className="hint" role="status">
        {result?.tone === 'plain' && result.text}
      </p>
      <button type="button" className="button quiet wide" onClick={close}>
        Close
      </button>
    </Modal>
  );
}

interface RowProps {
  person: Person;
  /** Set if the display name is not unique. */
  usernameHint: string | null;
  unblock: () => void;
}

function Row({ person, usernameHint, unblock }: RowProps) {
  const { displayName } = person;
  return (
    <li ref={returnFocus} className="person">
      <Avatar person={person} size="small" />
      <span className="person-name">
        {displayName}
        {usernameHint && <small>{usernameHint}</small>}
      </span>
      <button
        type="button"
        className="button quiet small"
        aria-label={`Unblock ${usernameHint ? `${displayName} (${usernameHint})` : displayName}`}
        onClick={unblock}
      >
        Unblock
      </button>
    </li>
  );
}
