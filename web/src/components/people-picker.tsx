import { Search } from 'lucide-react';
import { useId, useState } from 'react';
import { useQuery } from 'urql';
import { useAppSession } from '../app-session.js';
import { formatNames } from '../call.js';
import { fromCombinedError } from '../failure.js';
import { People } from '../operations.js';
import type { Person } from '../session.js';
import { STATUS_LABEL, usePresence } from '../use-presence.js';
import { useRefresh } from '../use-refresh.js';
import { usernameHints } from '../username-hints.js';
import { Avatar } from './avatar.js';

/** The selected people, by ID. */
export type Selection = ReadonlyMap<string, Person>;

export const NO_SELECTION: Selection = new Map();

interface PeoplePickerProps {
  selected: Selection;
  onSelect: (selected: Selection) => void;
  /** Completes the label "Search people to …". */
  purpose: string;
  /** Allows only one selection. */
  single?: boolean;
  /** The people who cannot be selected, with the reason. */
  unavailable?: ReadonlyMap<string, string>;
}

const NONE: ReadonlyMap<string, string> = new Map();

/** A searchable list of people to select. */
export function PeoplePicker({
  selected,
  onSelect,
  purpose,
  single = false,
  unavailable = NONE,
}: PeoplePickerProps) {
  const { connection, user } = useAppSession();
  const name = useId();
  const [search, setSearch] = useState('');
  const [{ data, error, fetching }, reload] = useQuery({
    query: People,
    variables: { search: search.trim() },
  });
  useRefresh(reload);
  const people = (data?.users ?? []).filter(({ id }) => id !== user.id);
  const presences = usePresence(
    connection,
    people.map(({ id }) => id),
  );
  const usernameHint = usernameHints(people);
  const toggle = (person: Person) => {
    const next = new Map(single ? [] : selected);
    if (!next.delete(person.id)) next.set(person.id, person);
    onSelect(next);
  };
  return (
    <div className="people-picker">
      <label className="search">
        <Search aria-hidden="true" />
        <input
          type="search"
          aria-label={`Search people to ${purpose}`}
          placeholder="Search people"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </label>
      <ul>
        {people.map((person) => {
          const { status } = presences.get(person.id) ?? person.presence;
          const about = [usernameHint(person), unavailable.get(person.id) ?? STATUS_LABEL[status]];
          return (
            <li key={person.id}>
              <label className="switch">
                <input
                  type={single ? 'radio' : 'checkbox'}
                  name={name}
                  checked={selected.has(person.id)}
                  disabled={unavailable.has(person.id)}
                  onChange={() => toggle(person)}
                />
                <Avatar person={person} size="small">
                  <span className="dot" data-status={status} />
                </Avatar>
                <span>
                  {person.displayName}
                  <small>{about.filter(Boolean).join(' · ')}</small>
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      {error && (
        <p className="hint" role="alert">
          {fromCombinedError(error).message}
        </p>
      )}
      {people.length === 0 && !fetching && !error && (
        <p className="hint">
          {search.trim() ? 'No matching people.' : 'No one else has signed up yet.'}
        </p>
      )}
      <p className="hint" role="status">
        {selected.size > 0 && !single && `Selected: ${formatNames([...selected.values()])}`}
      </p>
    </div>
  );
}
