import { SendHorizontal } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { inRoom } from '../../meeting/meeting.js';
import { useParticipation } from '../../meeting/use-participation.js';
import type { Person } from '../../session.js';

const LONGEST_TEXT = 4000;
const VISIBLE = /[^\s\p{C}]/u;

interface ChatFormProps {
  /** The recipient of the next message; null means everyone. */
  to: Person | null;
  choose: (to: Person | null) => void;
}

/**
 * The message input and its recipient. The recipient stays selected after leaving, so that a
 * private message never goes to others.
 */
export function ChatForm({ to, choose }: ChatFormProps) {
  const { participation, meeting } = useParticipation();
  const [text, setText] = useState('');
  const [sending, setSending] = useState(false);
  const hintId = useId();
  const others = inRoom(meeting)
    .filter(({ id }) => id !== meeting.me?.id)
    .map(({ user }) => user);
  const gone = to !== null && !others.some(({ id }) => id === to.id);
  const mayNotSend = gone || sending || !VISIBLE.test(text);

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (mayNotSend) return;
    setSending(true);
    if (await participation.chat.send(text.trim(), to?.id ?? null)) setText('');
    setSending(false);
  };

  return (
    <form className="chat-form" onSubmit={(event) => void send(event)}>
      <label className="chat-to">
        To
        <select
          value={to?.id ?? ''}
          onChange={(event) => choose(others.find(({ id }) => id === event.target.value) ?? null)}
        >
          <option value="">Everyone</option>
          {gone && (
            <option value={to.id} disabled>
              {to.displayName} (left)
            </option>
          )}
          {others.map(({ id, displayName }) => (
            <option key={id} value={id}>
              {displayName} (private)
            </option>
          ))}
        </select>
      </label>
      <p id={hintId} className="form-problem" role="status">
        {gone &&
          `${to.displayName} left the meeting. Choose someone else, or wait until they’re back.`}
      </p>
      <div className="chat-line">
        <input
          // biome-ignore lint/a11y/noAutofocus: the panel was opened to write
          autoFocus
          aria-label="Message"
          aria-describedby={hintId}
          placeholder="Send a message"
          autoComplete="off"
          maxLength={LONGEST_TEXT}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="icon-button" aria-label="Send" disabled={mayNotSend}>
          <SendHorizontal aria-hidden="true" />
        </button>
      </div>
    </form>
  );
}
