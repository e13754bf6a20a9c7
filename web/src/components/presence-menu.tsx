import { ChevronDown } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { useAppSession } from '../app-session.js';
import { currentOthersIn, formatNames } from '../call.js';
import { fromCombinedError } from '../failure.js';
import type { ChosenPresence } from '../gql/graphql.js';
import { OwnPresence, SetCallWaiting, SetPresence } from '../operations.js';
import { useObservable } from '../use-observable.js';
import { BlockedDialog } from './blocked-dialog.js';

const CHOICES: readonly { value: ChosenPresence; label: string; hint: string }[] = [
  { value: 'ONLINE', label: 'Online', hint: 'Calls ring.' },
  { value: 'AWAY', label: 'Away', hint: 'Calls ring.' },
  { value: 'DO_NOT_DISTURB', label: 'Do not disturb', hint: 'Calls don’t ring.' },
  { value: 'INVISIBLE', label: 'Invisible', hint: 'You appear offline. Calls still ring.' },
];

/** A button that opens a form for the user's presence and settings. */
export function PresenceMenu() {
  const { connection, phone, user, notices } = useAppSession();
  const { elsewhere } = useObservable(phone.state);
  const [{ data }, reload] = useQuery({ query: OwnPresence });
  const socket = useObservable(connection.state);
  const [, setPresence] = useMutation(SetPresence);
  const [, setCallWaiting] = useMutation(SetCallWaiting);
  const [chosen, setChosen] = useState<ChosenPresence>('ONLINE');
  const [text, setText] = useState('');
  const [waits, setWaits] = useState(false);
  const [showsBlocked, setShowsBlocked] = useState(false);
  const menu = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    // Another device may have changed it while this one was offline.
    if (socket === 'open') reload({ requestPolicy: 'network-only' });
  }, [socket, reload]);

  useEffect(() => {
    if (!data) return;
    setChosen(data.me.chosenPresence);
    setText(data.me.user.presence.text ?? '');
    setWaits(data.me.callWaiting);
  }, [data]);

  useEffect(() => {
    const closeOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target))
        close(menu.current);
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, []);

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const status = CHOICES.find(({ value }) => value === fields.get('status'))?.value ?? 'ONLINE';
    const typed = fields.get('text');
    const ownText = typeof typed === 'string' ? typed.trim() : '';
    const callWaiting = fields.has('callWaiting');
    closeAndReturn(menu.current);
    if (callWaiting !== waits) {
      const { error } = await setCallWaiting({ callWaiting });
      if (error) return notices.show(fromCombinedError(error).message, 'bad');
      setWaits(callWaiting);
    }
    const result = await setPresence({ input: { status, text: ownText } });
    if (result.error) return notices.show(fromCombinedError(result.error).message, 'bad');
    const answer = result.data?.setPresence;
    if (answer?.__typename === 'InvalidInputError') return notices.show(answer.message, 'bad');
    setChosen(status);
    setText(ownText);
  };

  const label = CHOICES.find(({ value }) => value === chosen)?.label ?? 'Online';
  const others = elsewhere ? currentOthersIn(elsewhere, user.id).map((other) => other.user) : [];
  const busy = elsewhere && `On another device with ${formatNames(others)}`;
  return (
    <>
      <details
        ref={menu}
        className="presence-menu"
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !menu.current?.open) return;
          closeAndReturn(menu.current);
        }}
      >
        <summary
          aria-label={`${user.displayName}: ${label}. ${busy ? `${busy}. ` : ''}Change status`}
        >
          <span className="me-name">{user.displayName}</span>
          <span className="me-presence" title={busy || undefined}>
            <span className="dot" data-status={busy ? 'IN_CALL' : chosen} aria-hidden="true" />
            {busy || text || label}
          </span>
          <ChevronDown aria-hidden="true" />
        </summary>
        <form key={`${chosen} ${text} ${waits}`} onSubmit={(event) => void save(event)}>
          <fieldset>
            <legend>Your status</legend>
            {CHOICES.map(({ value, label: name, hint }) => (
              <label key={value} className="choice">
                <input type="radio" name="status" value={value} defaultChecked={value === chosen} />
                <span className="dot" data-status={value} aria-hidden="true" />
                <span>
                  {name}
                  <small>{hint}</small>
                </span>
              </label>
            ))}
          </fieldset>
          <label className="field">
            Status message
            <input
              name="text"
              maxLength={100}
              defaultValue={text}
              placeholder="At my desk"
              autoComplete="off"
            />
          </label>
          <label className="choice">
            <input type="checkbox" name="callWaiting" defaultChecked={waits} />
            <span>
              Call waiting
              <small>Let a second call ring while you’re on a call.</small>
            </span>
          </label>
          <button type="submit" disabled={!data} className="button primary wide">
            Save
          </button>
          <button
            type="button"
            className="button quiet wide"
            onClick={() => {
              closeAndReturn(menu.current);
              setShowsBlocked(true);
            }}
          >
            Blocked people
          </button>
        </form>
      </details>
      {showsBlocked && <BlockedDialog close={() => setShowsBlocked(false)} />}
    </>
  );
}

function close(menu: HTMLDetailsElement | null): void {
  if (menu) menu.open = false;
}

/** The focus was inside the menu. */
function closeAndReturn(menu: HTMLDetailsElement | null): void {
  close(menu);
  menu?.querySelector('summary')?.focus();
}
