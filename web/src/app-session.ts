import { createContext, useContext } from 'react';
import { BlockedUsers } from './blocked-users.js';
import { type Api, signedInApi } from './client.js';
import { Connection } from './connection.js';
import { History } from './history.js';
import { IceServers } from './ice-servers.js';
import { Meetings } from './meeting/meetings.js';
import { MissedCallCounter } from './missed-call-counter.js';
import type { Notices } from './notices.js';
import { Logout } from './operations.js';
import { Phone } from './phone.js';
import { Schedule } from './schedule.js';
import type { Person, Session } from './session.js';
import { Signaling } from './signaling.js';

/** The objects that live from sign-in to sign-out. */
export interface AppSession {
  readonly api: Api;
  readonly connection: Connection;
  readonly phone: Phone;
  readonly meetings: Meetings;
  readonly history: History;
  readonly missed: MissedCallCounter;
  readonly schedule: Schedule;
  readonly blocked: BlockedUsers;
  readonly notices: Notices;
  readonly user: Person;
  readonly signOut: () => void;
  readonly dispose: () => void;
}

/** Connects the signed-in user and creates their session objects. */
export function openAppSession(
  session: Session,
  terminalId: string,
  user: Person,
  notices: Notices,
): AppSession {
  const api = signedInApi(session, terminalId);
  const connection = new Connection(session, terminalId);
  const signaling = new Signaling(connection);
  const iceServers = new IceServers(api, connection);
  const dependencies = { api, connection, signaling, iceServers, notices, user, terminalId };
  const phone = new Phone({ ...dependencies, calleesOf: (callId) => schedule.calleesOf(callId) });
  const meetings = new Meetings(dependencies, () => phone.hangUp());
  const history = new History(api, phone.callCache, user.id);
  const missed = new MissedCallCounter(api, phone.callCache, user.id);
  const schedule: Schedule = new Schedule(api, phone.callCache, notices, user.id);
  const blocked = new BlockedUsers(api);
  return {
    api,
    connection,
    phone,
    meetings,
    history,
    missed,
    schedule,
    blocked,
    notices,
    user,
    signOut: () => {
      phone.hangUp();
      meetings.leave();
      Signaling.forget();
      // Sign out locally at once, even if the server is unreachable.
      api.run(Logout, {}).catch(() => {});
      session.signOut();
    },
    dispose: () => {
      history.dispose();
      missed.dispose();
      schedule.dispose();
      meetings.dispose();
      phone.dispose();
      iceServers.dispose();
      signaling.dispose();
      connection.dispose();
    },
  };
}

export const AppSessionContext = createContext<AppSession | null>(null);

/** The session of the signed-in user. */
export function useAppSession(): AppSession {
  const session = useContext(AppSessionContext);
  if (!session) throw new Error('useAppSession must be used inside an AppSessionContext');
  return session;
}
