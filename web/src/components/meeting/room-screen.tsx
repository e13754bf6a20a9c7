import { type RefObject, useEffect, useRef, useState } from 'react';
import { useAttendance } from '../../meeting/use-attendance.js';
import { useMyMedia } from '../../meeting/use-my-media.js';
import type { Person } from '../../session.js';
import { useShortcuts } from '../../use-shortcuts.js';
import { useStore } from '../../use-store.js';
import { ChatPanel } from './chat-panel.js';
import { Controls } from './controls.js';
import { FloatingReactions } from './floating-reactions.js';
import { PeoplePanel } from './people-panel.js';
import { Requests } from './requests.js';
import { RoomHeader } from './room-header.js';
import { Stage } from './stage.js';

export type Panel = 'chat' | 'people';
/** The buttons of the panels. */
export type Openers = Readonly<Record<Panel, RefObject<HTMLButtonElement | null>>>;

/** In the meeting. */
export function RoomScreen() {
  const { attendance, meeting } = useAttendance();
  const media = useMyMedia();
  const news = useStore(attendance.news);
  const [panel, setPanel] = useState<Panel | null>(null);
  const [chatWith, setChatWith] = useState<Person | null>(null);
  const screen = useRef<HTMLElement>(null);
  const openers: Openers = {
    chat: useRef<HTMLButtonElement>(null),
    people: useRef<HTMLButtonElement>(null),
  };
  const { chat } = attendance;

  useEffect(() => screen.current?.focus(), []);
  useEffect(() => {
    chat.setOpen(panel === 'chat');
    return () => chat.setOpen(false);
  }, [chat, panel]);

  const close = () => {
    setPanel(null);
    // What had the focus is gone.
    (panel ? openers[panel].current : screen.current)?.focus();
  };
  const toggle = (wanted: Panel) => (panel === wanted ? close() : setPanel(wanted));
  useShortcuts({
    m: media.toggleMicrophone,
    v: media.toggleCamera,
    h: media.toggleHand,
    c: () => toggle('chat'),
    Escape: close,
  });

  const writeTo = (person: Person) => {
    setChatWith(person);
    setPanel('chat');
  };

  return (
    <main
      ref={screen}
      tabIndex={-1}
      className="meeting"
      aria-label={`Meeting ${meeting.title}`}
      data-testid="meeting"
      data-panel={panel ?? 'none'}
    >
      <RoomHeader />
      <Stage />
      <FloatingReactions />
      <Requests />
      {panel === 'chat' && <ChatPanel to={chatWith} choose={setChatWith} close={close} />}
      {panel === 'people' && <PeoplePanel writeTo={writeTo} close={close} />}
      <Controls panel={panel} openers={openers} toggle={toggle} />
      <p className="visually-hidden" role="status" aria-live="polite">
        {news}
      </p>
    </main>
  );
}
