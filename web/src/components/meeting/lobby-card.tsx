import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useRoom } from '../../room.js';
import { Brand } from '../brand.js';
import { ConnectionBadge } from '../connection-badge.js';

interface LobbyCardProps {
  heading: string;
  children: ReactNode;
}

/** Outside of a meeting, before or after it: one card, and the way home. */
export function LobbyCard({ heading, children }: LobbyCardProps) {
  const { meetings } = useRoom();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <main className="lobby" data-testid="lobby">
      <div className="lobby-top">
        <button type="button" className="button quiet" onClick={() => meetings.leave()}>
          <ArrowLeft aria-hidden="true" />
          Home
        </button>
        <ConnectionBadge />
        <Brand />
      </div>
      <div className="lobby-card">
        <h1 ref={title} tabIndex={-1}>
          {heading}
        </h1>
        {children}
      </div>
    </main>
  );
}
