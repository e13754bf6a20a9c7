import { useEffect, useRef, useState } from 'react';
import { useOwnMedia } from '../../meeting/use-own-media.js';
import { useParticipation } from '../../meeting/use-participation.js';
import type { Person } from '../../session.js';
import { useObservable } from '../../use-observable.js';
import { useShortcuts } from '../../use-shortcuts.js';
import { ChatPanel } from './chat-panel.js';
import { FloatingReactions } from './floating-reactions.js';
import { MeetingControls } from './meeting-controls.js';
import type { Panel, PanelButtons } from './panels.js';
import { PeoplePanel } from './people-panel.js';
import { Requests } from './requests.js';
import { RoomHeader } from './room-header.js';
import { Stage } from './stage.js';

export function RoomScreen() {
  const { participation, meeting } = useParticipation();
  const media = useOwnMedia();
  const latestEvent = useObservable(participation.latestEvent);
  const [panel, setPanel] = useState<Panel | null>(null);
  const [chatRecipient, setChatRecipient] = useState<Person | null>(null);
  const screen = useRef<HTMLElement>(null);
  const panelButtons: PanelButtons = {
    chat: useRef<HTMLButtonElement>(null),
    people: useRef<HTMLButtonElement>(null),
  };
  const { chat } = participation;

  useEffect(() => screen.current?.focus(), []);
  useEffect(() => {
    chat.setOpen(panel === 'chat');
    return () => chat.setOpen(false);
  }, [chat, panel]);

  const close = () => {
    setPanel(null);
    // The focused element is gone.
    (panel ? panelButtons[panel].current : screen.current)?.focus();
  };
  const toggle = (next: Panel) => (panel === next ? close() : setPanel(next));
  useShortcuts({
    m: media.toggleMicrophone,
    v: media.toggleCamera,
    h: media.toggleHand,
    c: () => toggle('chat'),
    Escape: close,
  });

  const startPrivateChat = (person: Person) => {
    setChatRecipient(person);
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
      {panel === 'chat' && <ChatPanel to={chatRecipient} choose={setChatRecipient} close={close} />}
      {panel === 'people' && <PeoplePanel startPrivateChat={startPrivateChat} close={close} />}
      <MeetingControls panel={panel} panelButtons={panelButtons} toggle={toggle} />
      <p className="visually-hidden" role="status" aria-live="polite">
        {latestEvent}
      </p>
    </main>
  );
}
