import { SendHorizontal } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Message } from '../../meeting/chat.js';
import { can, inRoom } from '../../meeting/meeting.js';
import { useAttendance } from '../../meeting/use-attendance.js';
import { useStore } from '../../use-store.js';
import { SidePanel } from './side-panel.js';

const LONGEST_TEXT = 4000;

interface ChatPanelProps {
  /** Whom the next message is for; null: everybody. */
  with: string | null;
  choose: (userId: string | null) => void;
  close: () => void;
}

/** What is written, and a line to write. */
export function ChatPanel({ with: toUserId, choose, close }: ChatPanelProps) {
  const { attendance, meeting } = useAttendance();
  const { chat } = attendance;
  const { messages, loading, hasEarlier } = useStore(chat.state);
  const [text, setText] = useState('');
  const [sending, setSending] = useState(false);
  const end = useRef<HTMLLIElement>(null);
  const latest = messages.at(-1)?.id;
  const others = inRoom(meeting).filter(({ id }) => id !== meeting.me?.id);
  // They may have gone since.
  const to = others.some(({ user }) => user.id === toUserId) ? toUserId : null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new message brings its line into sight
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'end' });
  }, [latest]);

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (text.trim() === '' || sending) return;
    setSending(true);
    if (await chat.send(text.trim(), to)) setText('');
    setSending(false);
  };

  return (
    <SidePanel heading="Chat" close={close}>
      <ul className="messages" aria-live="polite" aria-busy={loading}>
        {hasEarlier && (
          <li>
            <button type="button" className="link" onClick={() => void chat.loadEarlier()}>
              Show earlier messages
            </button>
          </li>
        )}
        {messages.length === 0 && !loading && (
          <li className="hint">
            Nothing has been written yet. What you write is read by everybody in the meeting, also
            by those who come later.
          </li>
        )}
        {messages.map((message) => (
          <MessageEntry key={message.id} message={message} userId={attendance.user.id} />
        ))}
        <li ref={end} aria-hidden="true" />
      </ul>
      {can(meeting, 'SEND_MESSAGE') ? (
        <form className="chat-form" onSubmit={(event) => void send(event)}>
          <label className="chat-to">
            To
            <select value={to ?? ''} onChange={(event) => choose(event.target.value || null)}>
              <option value="">Everybody</option>
              {others.map(({ user }) => (
                <option key={user.id} value={user.id}>
                  {user.displayName} only
                </option>
              ))}
            </select>
          </label>
          <div className="chat-line">
            <input
              // biome-ignore lint/a11y/noAutofocus: the panel was opened to write
              autoFocus
              aria-label="Message"
              placeholder="Write a message"
              autoComplete="off"
              maxLength={LONGEST_TEXT}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
            <button
              type="submit"
              className="icon-button"
              aria-label="Send"
              disabled={sending || text.trim() === ''}
            >
              <SendHorizontal aria-hidden="true" />
            </button>
          </div>
        </form>
      ) : (
        <p className="hint chat-form">A host has turned the chat off.</p>
      )}
    </SidePanel>
  );
}

function MessageEntry({ message, userId }: { message: Message; userId: string }) {
  const { sender, to, text, sentAt } = message;
  const mine = sender.id === userId;
  const privately = to && (mine ? `to ${to.displayName} only` : 'to you only');
  return (
    <li className="message" data-mine={mine} data-testid="message">
      <p className="message-from">
        <strong>{mine ? 'You' : sender.displayName}</strong>
        {privately && <em> {privately}</em>}
        <time dateTime={sentAt}>
          {new Date(sentAt).toLocaleTimeString('en', { hour: 'numeric', minute: '2-digit' })}
        </time>
      </p>
      <p className="message-text">{text}</p>
    </li>
  );
}
