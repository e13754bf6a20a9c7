import { Clock, LogOut, Phone, Users } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useRoom } from '../room.js';
import { Avatar } from './avatar.js';
import { Brand } from './brand.js';
import { ConnectionBadge } from './connection-badge.js';
import { HistoryList } from './history-list.js';
import { MeetingsPane } from './meeting/meetings-pane.js';
import { People } from './people.js';
import { PresenceMenu } from './presence-menu.js';

type Pane = 'people' | 'meetings' | 'history';

const PANE_ICON = { people: Phone, meetings: Users, history: Clock } as const;

/** People, meetings and past calls; side by side where there is room, one at a time on a phone. */
export function Home({ takesFocus }: { takesFocus: boolean }) {
  const { user, signOut } = useRoom();
  const [pane, setPane] = useState<Pane>('people');
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) main.current?.focus();
  }, [takesFocus]);
  return (
    <div className="home">
      <header className="top">
        <Brand />
        <ConnectionBadge />
        <div className="me">
          <Avatar person={user} size="small" />
          <PresenceMenu />
          <button type="button" className="icon-button" aria-label="Sign out" onClick={signOut}>
            <LogOut aria-hidden="true" />
          </button>
        </div>
      </header>
      <main ref={main} tabIndex={-1} className="panes" data-pane={pane}>
        <People />
        <MeetingsPane />
        <HistoryList />
      </main>
      <nav className="pane-switch" aria-label="Sections">
        <PaneButton pane="people" label="People" current={pane} choose={setPane} />
        <PaneButton pane="meetings" label="Meetings" current={pane} choose={setPane} />
        <PaneButton pane="history" label="Recent calls" current={pane} choose={setPane} />
      </nav>
    </div>
  );
}

interface PaneButtonProps {
  pane: Pane;
  label: string;
  current: Pane;
  choose: (pane: Pane) => void;
}

function PaneButton({ pane, label, current, choose }: PaneButtonProps) {
  const Icon = PANE_ICON[pane];
  return (
    <button
      type="button"
      aria-current={pane === current ? 'page' : undefined}
      onClick={() => choose(pane)}
    >
      <Icon aria-hidden="true" />
      {label}
    </button>
  );
}
