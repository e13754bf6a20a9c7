import { useEffect, useRef } from 'react';
import type { Message } from '../../meeting/chat.js';
import { meetingAllows } from '../../meeting/meeting.js';
import { useParticipation } from '../../meeting/use-participation.js';
import type { Person } from '../../session.js';
import { useObservable } from '../../use-observable.js';
import { ChatForm } from './chat-form.js';
import { SidePanel } from './side-panel.js';

interface ChatPanelProps {
  /** The recipient of the next message; null means everyone. */
  to: Person | null;
  choose: (to: Person | null) => void;
  close: () => void;
}

/** The chat panel of a meeting. */
export function ChatPanel({ to, choose, close }: ChatPanelProps) {
  const { participation, meeting } = useParticipation();
  const { chat } = participation;
  const { messages, loading, hasEarlier } = useObservable(chat.state);
  const end = useRef<HTMLLIElement>(null);
  const latest = messages.at(-1)?.id;

  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when a message arrives
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'end' });
  }, [latest]);

  return (
    <SidePanel heading="Chat" close={close}>
      <ul className="messages" aria-live="polite" aria-busy={loading}>
        {hasEarlier && (
          <li>
            <button type="button" className="link" onClick={() => void chat.loadEarlier()}>
              Load earlier messages
            </button>
          </li>
        )}
        {messages.length === 0 && !loading && (
          <li className="hint">
            No messages yet. Everyone in the meeting can read the chat, including people who join
            later.
          </li>
        )}
        {messages.map((message) => (
          <MessageEntry key={message.id} message={message} userId={participation.user.id} />
        ))}
        <li ref={end} aria-hidden="true" />
      </ul>
      {meetingAllows(meeting, 'SEND_MESSAGE') ? (
        <ChatForm to={to} choose={choose} />
      ) : (
        <p className="hint chat-form">A host turned off chat.</p>
      )}
    </SidePanel>
  );
}

function MessageEntry({ message, userId }: { message: Message; userId: string }) {
  const { sender, to, text, sentAt } = message;
  const mine = sender.id === userId;
  const privately = to && (mine ? `privately to ${to.displayName}` : 'privately to you');
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
