import { useEffect } from 'react';
import type { MeetingVisit } from '../../meeting/meeting-visit.js';
import { AttendanceContext } from '../../meeting/use-attendance.js';
import { useStore } from '../../use-store.js';
import { AttendanceScreen } from './attendance-screen.js';
import { DoorScreen } from './door-screen.js';
import { GoneScreen } from './gone-screen.js';
import { LobbyCard } from './lobby-card.js';

/** A visit to a meeting, wherever it is: fills the window. */
export function MeetingScreen({ visit }: { visit: MeetingVisit }) {
  const state = useStore(visit.state);
  useEffect(() => {
    document.title = `Meeting ${visit.code} – Switchboard`;
    return () => {
      document.title = 'Switchboard';
    };
  }, [visit.code]);
  switch (state.stage) {
    case 'looking':
      return (
        <LobbyCard heading={`Meeting ${visit.code}`}>
          <p role="status">{state.problem ?? 'Looking for the meeting…'}</p>
        </LobbyCard>
      );
    case 'door':
      return <DoorScreen visit={visit} door={state} />;
    case 'attending':
      return (
        <AttendanceContext value={state.attendance}>
          <AttendanceScreen />
        </AttendanceContext>
      );
    case 'gone':
      return <GoneScreen visit={visit} farewell={state.farewell} />;
  }
}
