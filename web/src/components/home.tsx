import { Clock, LogOut, Phone, Users } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useAppSession } from '../app-session.js';
import { useObservable } from '../use-observable.js';
import { Avatar } from './avatar.js';
import { Brand } from './brand.js';
import { ConnectionBadge } from './connection-badge.js';
import { HistoryList } from './history-list.js';
import { MeetingsPane } from './meeting/meetings-pane.js';
import { PeoplePane } from './people-pane.js';
import { PresenceMenu } from './presence-menu.js';

type Pane = 'people' | 'meetings' | 'history';

const PANE_ICON = { people: Phone, meetings: Users, history: Clock } as const;

/** People, meetings and call history: side by side on wide screens, one at a time on phones. */
export function Home({ takesFocus }: { takesFocus: boolean }) {
  const { user, signOut, missed } = useAppSession();
  const count = useObservable(missed.count);
  const choosePane = (chosen: Pane) => {
    // A user who leaves the list has seen it.
    if (pane === 'history' && chosen !== 'history') void missed.markSeen();
    setPane(chosen);
  };
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
        <PeoplePane />
        <MeetingsPane />
        <HistoryList />
      </main>
      <nav className="pane-switch" aria-label="Sections">
        <PaneButton pane="people" label="People" current={pane} choose={choosePane} />
        <PaneButton pane="meetings" label="Meetings" current={pane} choose={choosePane} />
        <PaneButton
          pane="history"
          label="Recent calls"
          current={pane}
          choose={choosePane}
          missed={count}
        />
      </nav>
    </div>
  );
}

interface PaneButtonProps {
  pane: Pane;
  label: string;
  current: Pane;
  choose: (pane: Pane) => void;
  missed?: number;
}

function PaneButton({ pane, label, current, choose, missed = 0 }: PaneButtonProps) {
  const Icon = PANE_ICON[pane];
  return (
    <button
      type="button"
      aria-current={pane === current ? 'page' : undefined}
      onClick={() => choose(pane)}
    >
      <Icon aria-hidden="true" />
      {label}
      {missed > 0 && (
        <span className="count">
          {missed > 99 ? '99+' : missed}
          <span className="visually-hidden"> missed</span>
        </span>
      )}
    </button>
  );
}
