import { createContext, useContext } from 'react';
import { Blocked } from './blocked.js';
import { type Api, signedInApi } from './client.js';
import { Connection } from './connection.js';
import { History } from './history.js';
import { IceServers } from './ice-servers.js';
import { Meetings } from './meeting/meetings.js';
import { MissedCalls } from './missed-calls.js';
import type { Notices } from './notices.js';
import { Logout } from './operations.js';
import { Phone } from './phone.js';
import { Schedule } from './schedule.js';
import type { Person, Session } from './session.js';
import { Signaling } from './signaling.js';

/** Everything that lives from sign-in to sign-out. */
export interface Room {
  readonly api: Api;
  readonly connection: Connection;
  readonly phone: Phone;
  readonly meetings: Meetings;
  readonly history: History;
  readonly missed: MissedCalls;
  readonly schedule: Schedule;
  readonly blocked: Blocked;
  readonly notices: Notices;
  readonly user: Person;
  readonly signOut: () => void;
  readonly dispose: () => void;
}

/** Opens the connection of a user who has signed in. */
export function openRoom(
  session: Session,
  terminalId: string,
  user: Person,
  notices: Notices,
): Room {
  const api = signedInApi(session, terminalId);
  const connection = new Connection(session, terminalId);
  const signaling = new Signaling(connection);
  const iceServers = new IceServers(api, connection);
  const tools = { api, connection, signaling, iceServers, notices, user, terminalId };
  const phone = new Phone({ ...tools, calleesOf: (callId) => schedule.calleesOf(callId) });
  const meetings = new Meetings(tools, () => phone.hangUp());
  const history = new History(api, phone.book, user.id);
  const missed = new MissedCalls(api, phone.book, user.id);
  const schedule: Schedule = new Schedule(api, phone.book, notices, user.id);
  const blocked = new Blocked(api);
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
      // Out at once on this device, whether or not the server can be told.
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

export const RoomContext = createContext<Room | null>(null);

/** The room of the signed-in user, for components inside it. */
export function useRoom(): Room {
  const room = useContext(RoomContext);
  if (!room) throw new Error('useRoom is for components inside a RoomContext');
  return room;
}
