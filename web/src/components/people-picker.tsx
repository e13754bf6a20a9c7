import { Search } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { People } from '../operations.js';
import { useRoom } from '../room.js';
import { Avatar } from './avatar.js';

interface PeoplePickerProps {
  chosen: ReadonlySet<string>;
  choose: (chosen: ReadonlySet<string>) => void;
}

/** Several people, by the beginning of their names. */
export function PeoplePicker({ chosen, choose }: PeoplePickerProps) {
  const { user } = useRoom();
  const [search, setSearch] = useState('');
  const [{ data, fetching }] = useQuery({ query: People, variables: { search: search.trim() } });
  const people = (data?.users ?? []).filter(({ id }) => id !== user.id);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  return (
    <div className="people-picker">
      <label className="search">
        <Search aria-hidden="true" />
        <input
          type="search"
          aria-label="Search people to invite"
          placeholder="Search people"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </label>
      <ul>
        {people.map((person) => (
          <li key={person.id}>
            <label className="switch">
              <input
                type="checkbox"
                checked={chosen.has(person.id)}
                onChange={() => toggle(person.id)}
              />
              <Avatar person={person} size="small" />
              {person.displayName}
            </label>
          </li>
        ))}
      </ul>
      {people.length === 0 && !fetching && <p className="hint">Nobody has such a name.</p>}
    </div>
  );
}
