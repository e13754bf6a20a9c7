import { Search } from 'lucide-react';
import { useId, useState } from 'react';
import { useQuery } from 'urql';
import { namesOf } from '../call.js';
import { failureOfUrql } from '../failure.js';
import { namesakesOf } from '../namesakes.js';
import { People } from '../operations.js';
import { useRoom } from '../room.js';
import type { Person } from '../session.js';
import { STATUS_TEXT, usePresence } from '../use-presence.js';
import { useRefresh } from '../use-refresh.js';
import { Avatar } from './avatar.js';

/** Whom somebody picked, by their ids. */
export type Chosen = ReadonlyMap<string, Person>;

export const NOBODY: Chosen = new Map();

interface PeoplePickerProps {
  chosen: Chosen;
  choose: (chosen: Chosen) => void;
  /** What they are searched for. */
  purpose: string;
  /** One of them, not several. */
  single?: boolean;
  /** Who cannot be chosen, and why. */
  closed?: ReadonlyMap<string, string>;
}

const NONE: ReadonlyMap<string, string> = new Map();

/** People, by the beginning of their names. */
export function PeoplePicker({
  chosen,
  choose,
  purpose,
  single = false,
  closed = NONE,
}: PeoplePickerProps) {
  const { connection, user } = useRoom();
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
  const userNameOf = namesakesOf(people);
  const toggle = (person: Person) => {
    const next = new Map(single ? [] : chosen);
    if (!next.delete(person.id)) next.set(person.id, person);
    choose(next);
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
          const about = [userNameOf(person), closed.get(person.id) ?? STATUS_TEXT[status]];
          return (
            <li key={person.id}>
              <label className="switch">
                <input
                  type={single ? 'radio' : 'checkbox'}
                  name={name}
                  checked={chosen.has(person.id)}
                  disabled={closed.has(person.id)}
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
          {failureOfUrql(error).message}
        </p>
      )}
      {people.length === 0 && !fetching && !error && (
        <p className="hint">
          {search.trim() ? 'Nobody has such a name.' : 'Nobody else has registered yet.'}
        </p>
      )}
      <p className="hint" role="status">
        {chosen.size > 0 && !single && `Chosen: ${namesOf([...chosen.values()])}`}
      </p>
    </div>
  );
}
