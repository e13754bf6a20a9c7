import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useAppSession } from '../../app-session.js';
import { Brand } from '../brand.js';
import { ConnectionBadge } from '../connection-badge.js';

interface EntryCardProps {
  heading: string;
  children: ReactNode;
}

/** The card of all screens outside the room: pre-join, waiting room and exit. */
export function EntryCard({ heading, children }: EntryCardProps) {
  const { meetings } = useAppSession();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <main className="meeting-entry" data-testid="meeting-entry">
      <div className="meeting-entry-top">
        <button type="button" className="button quiet" onClick={() => meetings.leave()}>
          <ArrowLeft aria-hidden="true" />
          Home
        </button>
        <ConnectionBadge />
        <Brand />
      </div>
      <div className="meeting-entry-card">
        <h1 ref={title} tabIndex={-1}>
          {heading}
        </h1>
        {children}
      </div>
    </main>
  );
}
