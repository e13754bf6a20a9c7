import { Ban, Phone, Plus, Search, Video } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { useAppSession } from '../app-session.js';
import { fromCombinedError } from '../failure.js';
import type { PresencePartsFragment } from '../gql/graphql.js';
import { People } from '../operations.js';
import type { Person } from '../session.js';
import { useObservable } from '../use-observable.js';
import { STATUS_LABEL, usePresence } from '../use-presence.js';
import { useRefresh } from '../use-refresh.js';
import { usernameHints } from '../username-hints.js';
import { Avatar } from './avatar.js';
import { BlockDialog } from './block-dialog.js';
import { ChoiceMenu } from './choice-menu.js';
import { NewCallDialog } from './new-call-dialog.js';

const TYPING_MS = 200;

/** The people to call, with their presence. */
export function PeoplePane() {
  const { blocked, connection, user } = useAppSession();
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const [calling, setCalling] = useState(false);
  const [blocking, setBlocking] = useState<Person | null>(null);
  const [{ data, error, fetching }, reload] = useQuery({
    query: People,
    variables: { search },
    requestPolicy: 'network-only',
  });

  useEffect(() => {
    const timer = setTimeout(() => setSearch(typed.trim()), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed]);

  useRefresh(reload);
  useRefresh(useCallback(() => void blocked.load(), [blocked]));

  const people = (data?.users ?? []).filter((person) => person.id !== user.id);
  const presences = usePresence(
    connection,
    people.map((person) => person.id),
  );
  const usernameHint = usernameHints(people);
  const blockedIds = new Set(useObservable(blocked.state).people.map(({ id }) => id));

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
            {fromCombinedError(error).message}{' '}
            <button type="button" className="link" onClick={() => reload()}>
              Try again
            </button>
          </p>
        )}
        {data && people.length === 0 && !fetching && (
          <p className="empty">
            {search ? `No one found for “${search}”.` : 'No one else has signed up yet.'}
          </p>
        )}
        <ul className="rows">
          {people.map((person) => (
            <PersonRow
              key={person.id}
              person={person}
              usernameHint={usernameHint(person)}
              presence={presences.get(person.id) ?? person.presence}
              isBlocked={blockedIds.has(person.id)}
              askToBlock={() => setBlocking(person)}
            />
          ))}
        </ul>
      </section>
      {calling && <NewCallDialog scheduled={null} close={() => setCalling(false)} />}
      {blocking && <BlockDialog person={blocking} close={() => setBlocking(null)} />}
    </>
  );
}

interface PersonRowProps {
  person: Person;
  /** Set if the display name is not unique. */
  usernameHint: string | null;
  presence: PresencePartsFragment;
  isBlocked: boolean;
  askToBlock: () => void;
}

function PersonRow({ person, usernameHint, presence, isBlocked, askToBlock }: PersonRowProps) {
  const { blocked, notices, phone } = useAppSession();
  const name = usernameHint ? `${person.displayName} (${usernameHint})` : person.displayName;
  const unblock = async () => {
    const { text, tone } = await blocked.unblock(person);
    notices.show(text, tone);
  };
  return (
    <li
      className="row"
      data-testid={`person-${person.username}`}
      data-status={isBlocked ? 'BLOCKED' : presence.status}
    >
      <Avatar person={person}>
        {!isBlocked && <span className="dot" data-status={presence.status} />}
      </Avatar>
      <div className="row-text">
        <p className="row-title">{person.displayName}</p>
        <p className="row-detail">
          {usernameHint && <span>{usernameHint} · </span>}
          {isBlocked ? (
            <>
              <Ban aria-hidden="true" />
              Blocked
            </>
          ) : (
            <>
              {STATUS_LABEL[presence.status]}
              {presence.text && <span> · {presence.text}</span>}
            </>
          )}
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
      <ChoiceMenu
        label={`More actions for ${name}`}
        choices={[
          isBlocked
            ? { label: 'Unblock', act: () => void unblock() }
            : { label: 'Block', act: askToBlock, bad: true },
        ]}
      />
    </li>
  );
}
