import { Phone, Plus, Search, Video } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { failureOfUrql } from '../failure.js';
import type { PresencePartsFragment } from '../gql/graphql.js';
import { namesakesOf } from '../namesakes.js';
import { People as PeopleQuery } from '../operations.js';
import { useRoom } from '../room.js';
import type { Person } from '../session.js';
import { STATUS_TEXT, usePresence } from '../use-presence.js';
import { useRefresh } from '../use-refresh.js';
import { Avatar } from './avatar.js';
import { NewCall } from './new-call.js';

const TYPING_MS = 200;

/** Whom one can call, with their presence. */
export function People() {
  const { connection, user } = useRoom();
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const [calling, setCalling] = useState(false);
  const [{ data, error, fetching }, reload] = useQuery({
    query: PeopleQuery,
    variables: { search },
    requestPolicy: 'network-only',
  });

  useEffect(() => {
    const timer = setTimeout(() => setSearch(typed.trim()), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed]);

  useRefresh(reload);

  const people = (data?.users ?? []).filter((person) => person.id !== user.id);
  const presences = usePresence(
    connection,
    people.map((person) => person.id),
  );
  const userNameOf = namesakesOf(people);

  return (
    <>
      <section className="pane people" aria-labelledby="people-heading">
        <div className="pane-top">
          <h2 id="people-heading">People</h2>
          <button type="button" className="button quiet small" onClick={() => setCalling(true)}>
            <Plus aria-hidden="true" />
            New call
          </button>
        </div>
        <label className="search">
          <Search aria-hidden="true" />
          <input
            type="search"
            aria-label="Search people"
            placeholder="Search people"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        {error && !data && (
          <p className="empty" role="alert">
            {failureOfUrql(error).message}{' '}
            <button type="button" className="link" onClick={() => reload()}>
              Try again
            </button>
          </p>
        )}
        {data && people.length === 0 && !fetching && (
          <p className="empty">
            {search ? `Nobody’s name begins with “${search}”.` : 'Nobody else has registered yet.'}
          </p>
        )}
        <ul className="rows">
          {people.map((person) => (
            <PersonRow
              key={person.id}
              person={person}
              userName={userNameOf(person)}
              presence={presences.get(person.id) ?? person.presence}
            />
          ))}
        </ul>
      </section>
      {calling && <NewCall planned={null} close={() => setCalling(false)} />}
    </>
  );
}

interface PersonRowProps {
  person: Person;
  /** Where the name alone does not tell who it is. */
  userName: string | null;
  presence: PresencePartsFragment;
}

function PersonRow({ person, userName, presence }: PersonRowProps) {
  const { phone } = useRoom();
  const name = userName ? `${person.displayName} (${userName})` : person.displayName;
  const status = STATUS_TEXT[presence.status];
  return (
    <li className="row" data-testid={`person-${person.username}`} data-status={presence.status}>
      <Avatar person={person}>
        <span className="dot" data-status={presence.status} />
      </Avatar>
      <div className="row-text">
        <p className="row-title">{person.displayName}</p>
        <p className="row-detail">
          {userName && <span>{userName} · </span>}
          {status}
          {presence.text && <span> · {presence.text}</span>}
        </p>
      </div>
      <button
        type="button"
        className="icon-button"
        aria-label={`Call ${name}`}
        title="Audio call"
        onClick={() => void phone.dial([person], { type: 'AUDIO' })}
      >
        <Phone aria-hidden="true" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={`Video call ${name}`}
        title="Video call"
        onClick={() => void phone.dial([person], { type: 'VIDEO' })}
      >
        <Video aria-hidden="true" />
      </button>
    </li>
  );
}
