import { Phone, Plus, Search, Video } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { failureOfUrql } from '../failure.js';
import type { PresencePartsFragment, PresenceStatus } from '../gql/graphql.js';
import { People as PeopleQuery } from '../operations.js';
import { useRoom } from '../room.js';
import type { Person } from '../session.js';
import { usePresence } from '../use-presence.js';
import { useRefresh } from '../use-refresh.js';
import { Avatar } from './avatar.js';
import { NewCall } from './new-call.js';

const TYPING_MS = 200;

const STATUS_TEXT: Readonly<Record<PresenceStatus, string>> = {
  ONLINE: 'Online',
  AWAY: 'Away',
  DO_NOT_DISTURB: 'Do not disturb',
  IN_CALL: 'In a call',
  OFFLINE: 'Offline',
};

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
  presence: PresencePartsFragment;
}

function PersonRow({ person, presence }: PersonRowProps) {
  const { phone } = useRoom();
  const status = STATUS_TEXT[presence.status];
  return (
    <li className="row" data-testid={`person-${person.username}`} data-status={presence.status}>
      <Avatar person={person}>
        <span className="dot" data-status={presence.status} />
      </Avatar>
      <div className="row-text">
        <p className="row-title">{person.displayName}</p>
        <p className="row-detail">
          {status}
          {presence.text && <span> · {presence.text}</span>}
        </p>
      </div>
      <button
        type="button"
        className="icon-button"
        aria-label={`Call ${person.displayName}`}
        title="Audio call"
        onClick={() => void phone.dial([person], { type: 'AUDIO' })}
      >
        <Phone aria-hidden="true" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={`Video call ${person.displayName}`}
        title="Video call"
        onClick={() => void phone.dial([person], { type: 'VIDEO' })}
      >
        <Video aria-hidden="true" />
      </button>
    </li>
  );
}
