import { useEffect, useState } from 'react';
import { Provider } from 'urql';
import type { Api } from './client.js';
import { CallScreen } from './components/call-screen.js';
import { Home } from './components/home.js';
import { IncomingCall } from './components/incoming-call.js';
import { BadLinkScreen } from './components/meeting/bad-link-screen.js';
import { InvitationCards } from './components/meeting/invitation-cards.js';
import { MeetingScreen } from './components/meeting/meeting-screen.js';
import { SignIn } from './components/sign-in.js';
import { Toasts } from './components/toasts.js';
import type { Demo } from './demo.js';
import { Notices } from './notices.js';
import { openRoom, type Room, RoomContext } from './room.js';
import type { Person, Session } from './session.js';
import { useStore } from './use-store.js';

interface AppProps {
  api: Api;
  session: Session;
  terminalId: string;
  demo: Demo;
}

/** The whole page: the sign-in screen, or the phone of whoever is signed in. */
export function App({ api, session, terminalId, demo }: AppProps) {
  const signedIn = useStore(session.current);
  const [notices] = useState(() => new Notices());
  return (
    <>
      {signedIn ? (
        <SignedIn
          key={signedIn.user.id}
          session={session}
          terminalId={terminalId}
          user={signedIn.user}
          notices={notices}
        />
      ) : (
        <SignIn api={api} session={session} demo={demo} />
      )}
      <Toasts notices={notices} />
    </>
  );
}

interface SignedInProps {
  session: Session;
  terminalId: string;
  user: Person;
  notices: Notices;
}

function SignedIn({ session, terminalId, user, notices }: SignedInProps) {
  const [room, setRoom] = useState<Room | null>(null);
  // By id: a refreshed session brings the same user as a new object, and must not drop the call.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const opened = openRoom(session, terminalId, user, notices);
    setRoom(opened);
    return () => {
      opened.dispose();
      setRoom(null);
    };
  }, [session, terminalId, notices, user.id]);
  if (!room) return null;
  return (
    <Provider value={room.api.client}>
      <RoomContext value={room}>
        <Screens room={room} />
      </RoomContext>
    </Provider>
  );
}

function Screens({ room }: { room: Room }) {
  const { meetings } = room;
  const { line, ringing } = useStore(room.phone.state);
  const visit = useStore(meetings.visit);
  const badLink = useStore(meetings.badLink);
  const [first] = ringing;
  // Set once something else has been on the screen: its end hands the focus back to the page.
  const [wasAway, setWasAway] = useState(false);
  const inCall = line !== null;
  const isAway = inCall || badLink || visit !== null;
  useEffect(() => {
    if (isAway) setWasAway(true);
  }, [isAway]);
  useEffect(() => {
    // One microphone, one conversation.
    if (inCall) meetings.leave();
  }, [inCall, meetings]);
  const busy = inCall ? 'call' : visit ? 'meeting' : null;
  return (
    <>
      {line ? (
        <CallScreen key={line.callId} line={line} />
      ) : visit ? (
        <MeetingScreen visit={visit} />
      ) : badLink ? (
        <BadLinkScreen />
      ) : (
        <Home takesFocus={wasAway} />
      )}
      {first && <IncomingCall key={first.id} call={first} busy={busy} />}
      <InvitationCards />
    </>
  );
}
