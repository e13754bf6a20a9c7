import { useEffect, useState } from 'react';
import { Provider } from 'urql';
import { type AppSession, AppSessionContext, openAppSession } from './app-session.js';
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
import type { Person, Session } from './session.js';
import { useObservable } from './use-observable.js';

interface AppProps {
  api: Api;
  session: Session;
  terminalId: string;
  demo: Demo;
}

/** The sign-in screen, or the app of the signed-in user. */
export function App({ api, session, terminalId, demo }: AppProps) {
  const signedIn = useObservable(session.current);
  const [notices] = useState(() => new Notices());
  return (
    <>
      {signedIn ? (
        <SignedInApp
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

function SignedInApp({ session, terminalId, user, notices }: SignedInProps) {
  const [room, setRoom] = useState<AppSession | null>(null);
  // By ID: a refreshed session has a new user object, which must not drop the call.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const opened = openAppSession(session, terminalId, user, notices);
    setRoom(opened);
    return () => {
      opened.dispose();
      setRoom(null);
    };
  }, [session, terminalId, notices, user.id]);
  if (!room) return null;
  return (
    <Provider value={room.api.client}>
      <AppSessionContext value={room}>
        <Screens session={room} />
      </AppSessionContext>
    </Provider>
  );
}

function Screens({ session }: { session: AppSession }) {
  const { meetings } = session;
  const { activeCall, ringing } = useObservable(session.phone.state);
  const visit = useObservable(meetings.visit);
  const badLink = useObservable(meetings.badLink);
  const [firstRinging] = ringing;
  // True once another screen was shown. When that screen closes, home takes the focus.
  const [wasElsewhere, setWasElsewhere] = useState(false);
  const inCall = activeCall !== null;
  const isElsewhere = inCall || badLink || visit !== null;
  useEffect(() => {
    if (isElsewhere) setWasElsewhere(true);
  }, [isElsewhere]);
  useEffect(() => {
    // One microphone, one conversation.
    if (inCall) meetings.leave();
  }, [inCall, meetings]);
  const busy = inCall ? 'call' : visit ? 'meeting' : null;
  return (
    <>
      {activeCall ? (
        <CallScreen key={activeCall.callId} activeCall={activeCall} />
      ) : visit ? (
        <MeetingScreen visit={visit} />
      ) : badLink ? (
        <BadLinkScreen />
      ) : (
        <Home takesFocus={wasElsewhere} />
      )}
      {firstRinging && <IncomingCall key={firstRinging.id} call={firstRinging} busy={busy} />}
      <InvitationCards />
    </>
  );
}
