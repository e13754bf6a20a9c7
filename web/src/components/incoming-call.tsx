import { Phone, Video } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useAppSession } from '../app-session.js';
import {
  type Call,
  currentCallerOf,
  currentOthersIn,
  formatNames,
  isOwnScheduledCall,
  isTransferTo,
} from '../call.js';
import { playTones, RINGTONE } from '../ringtone.js';
import { useObservable } from '../use-observable.js';
import { Avatar } from './avatar.js';

interface IncomingCallProps {
  call: Call;
  /** The call or meeting that answering would end. */
  busy: 'call' | 'meeting' | null;
}

/**
 * The dialog for an incoming call, in front of everything until the call is answered, declined or
 * over.
 */
export function IncomingCall({ call, busy }: IncomingCallProps) {
  const { phone, schedule, user } = useAppSession();
  const from = currentCallerOf(call, user.id);
  const isHandover = isTransferTo(call, user.id);
  const own = isOwnScheduledCall(call, user.id);
  // The call does not list the callees before the caller answers.
  useObservable(schedule.state);
  const callees = own ? (schedule.calleesOf(call.id) ?? []) : [];
  const others = own
    ? []
    : currentOthersIn(call, user.id)
        .filter(({ userId }) => userId !== from.id)
        .map((other) => other.user);
  const name = !own
    ? from.displayName
    : callees.length > 0
      ? formatNames(callees)
      : 'Your contacts';
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const video = call.type === 'VIDEO';

  // As in `Modal`: closing returns the focus.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Not on a button: a key pressed while typing would answer.
    heading.current?.focus();
    return () => element?.close();
  }, []);

  useEffect(() => playTones(RINGTONE), []);

  useEffect(() => {
    const title = document.title;
    document.title = own ? 'Your scheduled call' : `${name} is calling`;
    return () => {
      document.title = title;
    };
  }, [own, name]);

  return (
    <dialog
      ref={dialog}
      className="incoming"
      aria-labelledby="incoming-kind incoming-heading"
      data-testid="incoming-call"
      // Users press Escape for many reasons, but declining is a decision. If a browser closes the
      // dialog anyway, it opens again.
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.preventDefault();
      }}
      onCancel={(event) => event.preventDefault()}
      onClose={() => dialog.current?.showModal()}
    >
      <div className="pulse">
        <Avatar person={callees[0] ?? from} size="large" />
      </div>
      <h2 id="incoming-heading" ref={heading} tabIndex={-1}>
        {name}
      </h2>
      <p id="incoming-kind">
        {own ? 'Your scheduled' : 'Incoming'} {video ? 'video call' : 'call'}
        {others.length > 0 && ` with ${formatNames(others)}`}
      </p>
      {own && <p className="hint">We’ll call them when you answer.</p>}
      {isHandover && <p className="hint">{name} is transferring this call to you.</p>}
      {call.note && <p className="note">{call.note}</p>}
      {busy && <p className="hint">Answering ends your current {busy}.</p>}
      <div className="incoming-actions">
        <button type="button" className="round bad" onClick={() => phone.decline(call)}>
          <Phone className="hung-up" aria-hidden="true" />
          Decline
        </button>
        <button
          type="button"
          className={video ? 'round plain' : 'round good'}
          onClick={() => void phone.answer(call, false, callees)}
        >
          <Phone aria-hidden="true" />
          Answer
        </button>
        <button
          type="button"
          className={video ? 'round good' : 'round plain'}
          onClick={() => void phone.answer(call, true, callees)}
        >
          <Video aria-hidden="true" />
          Answer with video
        </button>
      </div>
    </dialog>
  );
}
